import type { Point } from '../draw.ts'

/** A point of an outline; `corner` makes it sharp instead of round, a number is a radius for who wants one. */
export type Knot = readonly [x: number, y: number, corner?: 'corner' | number]

/** A closed outline: a start, then cubic Béziers as [control, control, end]. */
export interface Curve {
  start: Point
  cubics: readonly (readonly [Point, Point, Point])[]
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A place with a direction: `at(x, y)` turns its local coordinates into the figure's. Angles in degrees, clockwise. */
export interface Frame {
  at(x: number, y: number): Point
  angle: number
  scale: number
}

export function createFrame(x: number, y: number, angle = 0, scale = 1, parent?: Frame): Frame {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  const own = (px: number, py: number): Point => [x + px * cos - py * sin, y + px * sin + py * cos]
  if (!parent) return { at: own, angle, scale }
  return {
    at: (px, py) => parent.at(...own(px, py)),
    angle: angle + parent.angle,
    scale: scale * parent.scale,
  }
}

export const still = createFrame(0, 0)

export function between(a: Point, b: Point, amount: number): Point {
  return [a[0] + (b[0] - a[0]) * amount, a[1] + (b[1] - a[1]) * amount]
}

/** The point `length` away from `from`; 0 degrees is straight down, 90 to the right (forward), -90 to the left. */
export function reach(from: Point, degrees: number, length: number): Point {
  const turn = (degrees * Math.PI) / 180
  return [from[0] + Math.sin(turn) * length, from[1] + Math.cos(turn) * length]
}

const read = new Map<string, readonly Knot[]>()

/** Knots from short text: `x y` or `x y c` for a corner, or `x y r` with a third number, parted by commas. */
export function readKnots(text: string): readonly Knot[] {
  let known = read.get(text)
  if (!known) {
    known = parseKnots(text)
    read.set(text, known)
  }
  return known
}

/** The same text with numbers to be worked out: knots`0 ${-height}, ${width} 0 c`. */
export function knots(parts: TemplateStringsArray, ...values: readonly number[]): Knot[] {
  let text = parts[0] ?? ''
  values.forEach((value, index) => {
    text += `${value}${parts[index + 1] ?? ''}`
  })
  return parseKnots(text)
}

function parseKnots(text: string): Knot[] {
  return text.split(', ').map((each): Knot => {
    const [x, y, third] = each.split(' ')
    if (third === undefined) return [Number(x), Number(y)]
    return [Number(x), Number(y), third === 'c' ? 'corner' : Number(third)]
  })
}

/** A smooth closed outline through the knots (Catmull-Rom tangents scaled to the distance to the neighbour). */
export function blob(outline: readonly Knot[] | string, frame: Frame = still): Curve {
  const through = typeof outline === 'string' ? readKnots(outline) : outline
  const points = through.map((knot) => frame.at(knot[0], knot[1]))
  const count = points.length
  const pick = (index: number) => points[(index + count) % count] as Point
  const tangent = (index: number, towards: number): Point => {
    const here = pick(index)
    const next = pick(index + towards)
    const length = Math.hypot(next[0] - here[0], next[1] - here[1])
    if (through[(index + count) % count]?.[2] === 'corner') return between(here, next, 0.3)
    const [before, after] = [pick(index - 1), pick(index + 1)]
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const scale = ((length * 0.37) / (Math.hypot(dx, dy) || 1)) * towards
    return [here[0] + dx * scale, here[1] + dy * scale]
  }
  const cubics = points.map((_, index) => [tangent(index, 1), tangent(index + 1, -1), pick(index + 1)] as const)
  return { start: pick(0), cubics }
}

/** Straight sides, with corners rounded by their neighbours' nearness. */
export function polygon(points: readonly (readonly [number, number])[], frame: Frame = still): Curve {
  return blob(
    points.map(([x, y]) => [x, y, 'corner'] as const),
    frame,
  )
}

/** An ellipse, in a frame so that it may be tilted. */
export function oval(x: number, y: number, rx: number, ry = rx, frame: Frame = still): Curve {
  const [kx, ky] = [rx * 0.5523, ry * 0.5523]
  const at = frame.at
  return {
    start: at(x + rx, y),
    cubics: [
      [at(x + rx, y + ky), at(x + kx, y + ry), at(x, y + ry)],
      [at(x - kx, y + ry), at(x - rx, y + ky), at(x - rx, y)],
      [at(x - rx, y - ky), at(x - kx, y - ry), at(x, y - ry)],
      [at(x + kx, y - ry), at(x + rx, y - ky), at(x + rx, y)],
    ],
  }
}

/** A rectangle with round corners. */
export function box(x: number, y: number, width: number, height: number, radius = 0, frame: Frame = still): Curve {
  const r = Math.max(0.01, Math.min(radius, width / 2, height / 2))
  const k = r * 0.45
  const at = frame.at
  const [right, bottom] = [x + width, y + height]
  const straight = (from: Point, to: Point) => [between(from, to, 0.33), between(from, to, 0.67), to] as const
  const corners = [
    [at(x + r, y), at(right - r, y), at(right - k, y), at(right, y + k), at(right, y + r)],
    [at(right, y + r), at(right, bottom - r), at(right, bottom - k), at(right - k, bottom), at(right - r, bottom)],
    [at(right - r, bottom), at(x + r, bottom), at(x + k, bottom), at(x, bottom - k), at(x, bottom - r)],
    [at(x, bottom - r), at(x, y + r), at(x, y + k), at(x + k, y), at(x + r, y)],
  ] as const
  return {
    start: at(x + r, y),
    cubics: corners.flatMap(([from, to, one, two, end]) => [straight(from, to), [one, two, end] as const]),
  }
}

/** A limb, a brow, a tail: a round-ended band along a smooth line, as wide as `widths` says at each of its points. */
export function tube(
  line: readonly Knot[] | readonly Point[] | string,
  widths: readonly number[],
  frame: Frame = still,
): Curve {
  const points = (typeof line === 'string' ? readKnots(line) : line).map(([x, y]) => frame.at(x, y))
  const spine: { at: Point; half: number }[] = []
  const pick = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))] as Point
  const steps = points.length > 4 ? 2 : 3
  for (let index = 0; index < points.length - 1; index++) {
    const [a, b, c, e] = [pick(index - 1), pick(index), pick(index + 1), pick(index + 2)]
    for (let step = 0; step < steps + (index === points.length - 2 ? 1 : 0); step++) {
      const t = step / steps
      const at: Point = [catmullRom(a[0], b[0], c[0], e[0], t), catmullRom(a[1], b[1], c[1], e[1], t)]
      const [wide, next] = [widths[index] ?? 1, widths[index + 1] ?? widths[index] ?? 1]
      spine.push({ at, half: ((wide + (next - wide) * t) * frame.scale) / 2 })
    }
  }
  const left: Knot[] = []
  const right: Knot[] = []
  spine.forEach(({ at, half }, index) => {
    const before = spine[Math.max(0, index - 1)]?.at ?? at
    const after = spine[Math.min(spine.length - 1, index + 1)]?.at ?? at
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy) || 1
    const [tx, ty] = [(dx / length) * half, (dy / length) * half]
    const last = index === spine.length - 1
    if (index === 0) left.push([at[0] - tx, at[1] - ty])
    left.push([at[0] + ty, at[1] - tx])
    right.push([at[0] - ty, at[1] + tx])
    if (last) left.push([at[0] + tx, at[1] + ty])
  })
  return blob([...left, ...right.reverse()])
}

function catmullRom(a: number, b: number, c: number, e: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - e) * t * t + (3 * b - a - 3 * c + e) * t * t * t)
}

/** Points along the outline, about `spacing` apart. */
export function sample(curve: Curve, spacing = 14): Point[] {
  const out: Point[] = []
  let from = curve.start
  for (const [one, two, end] of curve.cubics) {
    const count = Math.max(1, Math.min(12, Math.round(Math.hypot(end[0] - from[0], end[1] - from[1]) / spacing)))
    for (let step = 0; step < count; step++) {
      const t = step / count
      const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
      out.push([a * from[0] + b * one[0] + c * two[0] + e * end[0], a * from[1] + b * one[1] + c * two[1] + e * end[1]])
    }
    from = end
  }
  return out
}

export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false
  let [px, py] = outline[outline.length - 1] as Point
  for (const [qx, qy] of outline) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
    px = qx
    py = qy
  }
  return inside
}

/** The outline's own extent (the samples, which is within a pixel of the true one). */
export function measure(points: readonly Point[]): Box {
  const extent: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    extent.left = Math.min(extent.left, x)
    extent.right = Math.max(extent.right, x)
    extent.top = Math.min(extent.top, y)
    extent.bottom = Math.max(extent.bottom, y)
  }
  return extent
}
