import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'

/** What to draw and how large: one of the sides in pixels, the other follows; neither means the SVG's own size. */
export interface RasterRequest {
  svg: string
  width?: number
  height?: number
}

/** Straight (not premultiplied) RGBA, 8 bits each, rows from the top. */
export interface Raster {
  width: number
  height: number
  pixels: Uint8Array
}

function render({ svg, width, height }: RasterRequest) {
  const fitTo: ResvgRenderOptions['fitTo'] =
    width !== undefined
      ? { mode: 'width', value: width }
      : height !== undefined
        ? { mode: 'height', value: height }
        : { mode: 'original' }
  // System fonts cost seconds to find and would make a picture differ between machines.
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false }, logLevel: 'off' }).render()
}

export function rasterisePng(request: RasterRequest): { width: number; height: number; png: Uint8Array } {
  const image = render(request)
  return { width: image.width, height: image.height, png: image.asPng() }
}
