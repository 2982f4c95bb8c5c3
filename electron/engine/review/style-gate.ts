import { converter } from 'culori'
import type { StyleGuide } from '../../../shared/style.ts'
import type { Findings } from './geometry.ts'
import type { Raster } from './rasterise.ts'
import { type CleanElement, elementsOf } from './svg-tree.ts'

const toOklab = converter('oklab')
/** From here on the palette is a wish, from there on a contract: below it the art keeps some hues of its own. */
const strict = { remark: 0.5, veto: 0.9 }
const leastInPalette = { veto: 0.2, remark: 0.55 }
/** OKLab distance in the plane of a and b that the eye takes for the same hue. */
const nearHue = 0.045
const mostGradients = 40

type Chroma = [a: number, b: number]

/** Distance to the nearest tint or shade of a palette colour: from its own chroma down to grey. */
function distanceTo(palette: readonly Chroma[], [a, b]: Chroma, reach: number): number {
  let nearest = Math.hypot(a, b)
  for (const [hueA, hueB] of palette) {
    const length = hueA * hueA + hueB * hueB
    const along = length === 0 ? 0 : Math.min(reach, Math.max(0, (a * hueA + b * hueB) / length))
    nearest = Math.min(nearest, Math.hypot(a - along * hueA, b - along * hueB))
  }
  return nearest
}

/** Colours are counted in steps of 16: an error of 0.01 in OKLab, well under what counts as another hue. */
const middle = (step: number) => step * 16 + 8

const chromaOf = (red: number, green: number, blue: number): Chroma => {
  const { a, b } = toOklab({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 })
  return [a, b]
}

/** Share of the solid pixels whose hue is one of the palette's. */
function measurePaletteShare({ pixels }: Raster, style: StyleGuide): number {
  const counts = new Map<number, number>()
  let total = 0
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < 250) continue
    const key = (((pixels[at] ?? 0) >> 4) << 8) | (((pixels[at + 1] ?? 0) >> 4) << 4) | ((pixels[at + 2] ?? 0) >> 4)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    total++
  }
  if (total === 0) return 1
  const palette = Object.values(style.palette).map((hex): Chroma => {
    const colour = toOklab(hex)
    return colour ? [colour.a, colour.b] : [0, 0]
  })
  const reach = Math.max(1.3, style.saturation * 1.3)
  let near = 0
  for (const [key, count] of counts) {
    const chroma = chromaOf(middle(key >> 8), middle((key >> 4) & 15), middle(key & 15))
    if (distanceTo(palette, chroma, reach) <= nearHue) near += count
  }
  return near / total
}

function scaleOf(transform: string | undefined): number {
  let scale = 1
  for (const [, name, list = ''] of transform?.matchAll(/(matrix|scale)\s*\(([^)]*)\)/g) ?? []) {
    const [a = 1, b, c = 0, d = 1] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    scale *= name === 'scale' ? Math.sqrt(Math.abs(a * (b ?? a))) : Math.sqrt(Math.abs(a * d - (b ?? 0) * c))
  }
  return Number.isFinite(scale) ? scale : 1
}

/** Stroke widths as drawn, in units of a canvas 1000 high. */
function measureStrokes(root: CleanElement): number[] {
  const perUnit = 1000 / Number(root.attributes.get('viewBox')?.split(' ')[3] ?? 1000)
  const state = new Map<CleanElement, { fill: string; stroke: string; width: number; scale: number }>()
  const widths: number[] = []
  for (const { element, parent } of elementsOf(root)) {
    const above = (parent && state.get(parent)) ?? { fill: '#000000', stroke: 'none', width: 1, scale: perUnit }
    const own = element.attributes.get('stroke-width')
    const here = {
      fill: element.attributes.get('fill') ?? above.fill,
      stroke: element.attributes.get('stroke') ?? above.stroke,
      width: own === undefined ? above.width : Number.parseFloat(own),
      scale: above.scale * scaleOf(element.attributes.get('transform')),
    }
    state.set(element, here)
    const isShape = element.name !== 'g' && element.name !== 'svg' && element.children.length === 0
    if (!isShape || here.stroke === 'none' || !(here.width > 0)) continue
    // A stroke in its fill's own colour is an outline of both: only its outer half shows.
    widths.push(here.width * here.scale * (here.fill === here.stroke ? 0.5 : 1))
  }
  return widths
}

/** Whether a width is one of the style's, give or take what scaling a figure does to it. */
const fitsStyle = (width: number, allowed: readonly number[]) =>
  allowed.some((each) => width >= each * 0.6 - 0.5 && width <= each * 1.7 + 0.5)

/** Whether the picture keeps to the style that the whole set shares. */
export function judgeStyle(root: CleanElement, raster: Raster, style: StyleGuide): Findings {
  const findings: Findings = { vetoes: [], remarks: [] }
  const names = new Map<string, number>()
  for (const { element } of elementsOf(root)) names.set(element.name, (names.get(element.name) ?? 0) + 1)
  if (style.allowedElements.length > 0) {
    const allowed = new Set(['svg', ...style.allowedElements])
    const others = [...names.keys()].filter((each) => !allowed.has(each))
    if (others.length > 0) {
      const list = others.map((each) => `<${each}>`).join(', ')
      findings.vetoes.push(`The style does not allow ${list}: use ${style.allowedElements.join(', ')} only.`)
    }
  }
  const gradients = (names.get('linearGradient') ?? 0) + (names.get('radialGradient') ?? 0)
  if (gradients > mostGradients) findings.remarks.push(`It has ${gradients} gradients: use flat palette colours.`)

  const widths = measureStrokes(root)
  const fitting = widths.filter((each) => fitsStyle(each, style.strokeWidths)).length
  if (style.strokeWidths.length > 0 && widths.length > 0 && fitting / widths.length < 0.5) {
    findings.remarks.push(`Most of its strokes are not of the style's widths (${style.strokeWidths.join(', ')}).`)
  }

  if (style.recolour >= strict.remark) {
    const share = measurePaletteShare(raster, style)
    const reason = `Only ${Math.round(share * 100)} % of it is in the palette's hues: use the palette's colours.`
    if (share < leastInPalette.veto && style.recolour >= strict.veto) findings.vetoes.push(reason)
    else if (share < leastInPalette.remark) findings.remarks.push(reason)
  }
  return findings
}
