import { type RenderedImage, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'

/** What to draw and how large: one of the sides in pixels, the other follows; neither means the SVG's own size. */
export interface RasterRequest {
  svg: string
  width?: number
  height?: number
}

/** Premultiplied RGBA, 8 bits each, rows from the top. */
export interface Raster {
  width: number
  height: number
  pixels: Uint8Array
}

const open = (svg: string, fitTo: ResvgRenderOptions['fitTo']): Resvg =>
  // System fonts cost seconds to find and would make a picture differ between machines.
  new Resvg(svg, { ...(fitTo ? { fitTo } : {}), font: { loadSystemFonts: false }, logLevel: 'off' })

function fitOf({ width, height }: RasterRequest): ResvgRenderOptions['fitTo'] {
  if (width !== undefined) return { mode: 'width', value: width }
  return height === undefined ? { mode: 'original' } : { mode: 'height', value: height }
}

/** PNG with straight alpha in sRGB. */
export function rasterisePng(request: RasterRequest): { width: number; height: number; png: Uint8Array } {
  const image = open(request.svg, fitOf(request)).render()
  return { width: image.width, height: image.height, png: image.asPng() }
}

/** The picture with its longer side at `side` pixels, and whether it has shapes at all, painted on canvas or not. */
export function rasteriseToMeasure(
  svg: string,
  size: { width: number; height: number },
  side: number,
): { raster: Raster; hasShapes: boolean; image: RenderedImage } {
  const resvg = open(svg, { mode: size.width >= size.height ? 'width' : 'height', value: side })
  const image = resvg.render()
  return {
    raster: { width: image.width, height: image.height, pixels: image.pixels },
    hasShapes: resvg.getBBox() !== undefined,
    image,
  }
}
