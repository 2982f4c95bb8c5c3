import type { StyleGuide } from '../../../../../shared/style.ts'
import { ellipse, g, type Node, type Point, path } from '../draw.ts'
import { type Box, type Curve, measure, sample } from './geometry.ts'
import type { Item, Part, Shape } from './shape.ts'

interface Placing {
  canvas: { width: number; height: number }
  /** Canvas pixels per figure unit, before anything must shrink to fit. */
  scale: number
  /** How much of the canvas's width it may take, 0 to 1: what is long leaves room for "bigger". */
  share: number
  /** Of what is small for its kind, after that. */
  shrink: number
  mirrored: boolean
  /** How far its lowest point is above the ground, in figure units. */
  lift: number
  shadow: boolean
}

/** Free space at each edge of the canvas, as a share of its height. */
const margin = 0.04

/** Places the figure on its ground line, inside the canvas, and turns its parts into SVG groups. */
export function placeFigure(
  parts: readonly Part[],
  placing: Placing,
  style: StyleGuide,
  paint: (hex: string) => string,
): Node[] {
  const { canvas, mirrored } = placing
  const outline = style.outline ? Math.max(2, ...style.strokeWidths.slice(0, 3)) : 0
  const extent = measureParts(parts)
  const edge = canvas.height * margin + outline
  const ground = canvas.height - edge - canvas.height * 0.015
  const lifted = Math.max(0, placing.lift)
  const scale =
    placing.shrink *
    Math.min(
      placing.scale,
      ((canvas.width - edge * 2) * placing.share) / (extent.right - extent.left),
      (ground - edge) / (extent.bottom - extent.top + lifted),
    )
  const middle = keepInside(extent, scale, canvas.width, edge, mirrored)
  const to = ([x, y]: Point): Point => [
    middle + (mirrored ? -x : x) * scale,
    ground + (y - extent.bottom - lifted) * scale,
  ]
  const colours = new Map<string, string>()
  const tone = (hex: string) => {
    const known = colours.get(hex) ?? paint(hex)
    colours.set(hex, known)
    return known
  }
  const line = { stroke: tone(style.palette.ink), 'stroke-width': outline, 'stroke-linejoin': 'round' }
  const emit = (item: Item): Node => {
    if ('items' in item) return g({ id: item.name }, item.items.map(emit))
    if ('points' in item) return path(joinPoints(item.points.map(to)), { fill: tone(item.fill) })
    const outlined = outline > 0 && item.line
    return path(joinCurve(item.curve, to), {
      fill: tone(item.fill),
      'fill-opacity': item.opacity,
      ...(outlined ? line : {}),
    })
  }
  const nodes = numberNames(parts).map(emit)
  return placing.shadow ? [drawShadow(parts, scale, middle, ground, lifted, placing, style, paint), ...nodes] : nodes
}

export function measureParts(parts: readonly Part[]): Box {
  return measure(parts.flatMap(collectPoints))
}

/** The figure's own middle (x 0) stays in the middle of the canvas unless a side would be cut off. */
function keepInside(extent: Box, scale: number, width: number, edge: number, mirrored: boolean): number {
  const [low, high] = mirrored ? [-extent.right, -extent.left] : [extent.left, extent.right]
  const own = width / 2 - ((low + high) / 2) * scale * 0.75
  return Math.max(edge - low * scale, Math.min(width - edge - high * scale, own))
}

function drawShadow(
  parts: readonly Part[],
  scale: number,
  middle: number,
  ground: number,
  lifted: number,
  placing: Placing,
  style: StyleGuide,
  paint: (hex: string) => string,
): Node {
  const points = parts.flatMap(collectPoints)
  const bottom = Math.max(...points.map(([, y]) => y))
  const low = measure(points.filter(([, y]) => y > bottom - (lifted > 0 ? 260 : 130)))
  const half = Math.min(((low.right - low.left) / 2) * scale * (lifted > 60 ? 0.8 : 1.08), placing.canvas.width * 0.44)
  const own = ((low.left + low.right) / 2) * scale
  const x = Math.max(half + 4, Math.min(placing.canvas.width - half - 4, middle + (placing.mirrored ? -own : own)))
  const thick = Math.max(9, Math.min(half * 0.13, placing.canvas.height * 0.026))
  return g(
    { id: 'shadow' },
    ellipse(x, ground - thick * 0.12, half, thick, { fill: paint(style.palette.shade), 'fill-opacity': 0.22 }),
  )
}

function collectPoints(item: Item): Point[] {
  if ('items' in item) return item.items.flatMap(collectPoints)
  return 'points' in item ? [] : sample((item as Shape).curve, 30)
}

/** Ids are unique in a document: a second part of one name gets a number. */
function numberNames(parts: readonly Part[]): Part[] {
  const seen = new Map<string, number>()
  const rename = (item: Item): Item => {
    if (!('items' in item)) return item
    const count = (seen.get(item.name) ?? 0) + 1
    seen.set(item.name, count)
    const kept = item.items.filter((each) => !('items' in each) || each.items.length > 0)
    return { name: count > 1 ? `${item.name}-${count}` : item.name, items: kept.map(rename) }
  }
  return parts.map((each) => rename(each) as Part)
}

/** Path data in steps from point to point: half as long as absolute places. A tenth of a pixel is enough. */
function joinPoints(points: readonly Point[]): string {
  const pen = startPath(points[0] as Point)
  return `${pen.start}l${points.slice(1).map(pen.move).join(' ')}z`
}

function joinCurve(curve: Curve, to: (point: Point) => Point): string {
  const pen = startPath(to(curve.start))
  const steps = curve.cubics.map(([one, two, end]) => `${pen.look(to(one))} ${pen.look(to(two))} ${pen.move(to(end))}`)
  return `${pen.start}c${steps.join(' ')}z`
}

/** Steps are taken from the rounded place, so that rounding never adds up. */
function startPath(from: Point) {
  let x = Math.round(from[0] * 10)
  let y = Math.round(from[1] * 10)
  const step = (toX: number, toY: number) => `${(toX - x) / 10} ${(toY - y) / 10}`
  return {
    start: `M${x / 10} ${y / 10}`,
    look: (point: Point) => step(Math.round(point[0] * 10), Math.round(point[1] * 10)),
    move: (point: Point) => {
      const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)]
      const text = step(nextX, nextY)
      x = nextX
      y = nextY
      return text
    },
  }
}
