import type { Random } from '../../random.ts'

export type Point = readonly [x: number, y: number]

/** One decimal is a tenth of a pixel at 1080 lines: enough, and it keeps the file small. */
export const num = (value: number): string => String(Math.round(value * 10) / 10)

export const poly = (points: readonly Point[], close = true): string =>
  `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}${close ? 'Z' : ''}`

/** A smooth line through the middles of the segments (quadratic B-spline), which starts and ends on its end points. */
export function curve(points: readonly Point[]): string {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return ''
  let d = `M${num(first[0])} ${num(first[1])}`
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i] as Point
    const [nx, ny] = points[i + 1] as Point
    d += `Q${num(x)} ${num(y)} ${num((x + nx) / 2)} ${num((y + ny) / 2)}`
  }
  return `${d}L${num(last[0])} ${num(last[1])}`
}

/** The area below a smooth line, down to `bottom`. */
export const under = (points: readonly Point[], bottom: number): string => {
  const first = points[0] ?? [0, 0]
  const last = points.at(-1) ?? [0, 0]
  return `${curve(points)}L${num(last[0])} ${num(bottom)}L${num(first[0])} ${num(bottom)}Z`
}

export const rectPath = (x: number, y: number, w: number, h: number): string =>
  `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}Z`

export const dotPath = (x: number, y: number, r: number, ry = r): string =>
  `M${num(x - r)} ${num(y)}a${num(r)} ${num(ry)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(ry)} 0 1 0 ${num(-2 * r)} 0`

/** A scalloped round shape: the edge of a tree crown, a bush or a cloud of smoke. */
export function blob(random: Random, cx: number, cy: number, rx: number, ry: number, bumps = 9, jitter = 0.12): string {
  const turn = random.between(0, Math.PI * 2)
  const points: Point[] = []
  for (let i = 0; i < bumps; i++) {
    const angle = turn + ((i + random.between(-0.22, 0.22)) / bumps) * Math.PI * 2
    const far = 1 + random.between(-jitter, jitter)
    points.push([cx + Math.cos(angle) * rx * far, cy + Math.sin(angle) * ry * far])
  }
  return scallop(points, true)
}

/** Joins points by outward arcs. */
export function scallop(points: readonly Point[], close: boolean, fullness = 0.62): string {
  const first = points[0]
  if (!first) return ''
  let d = `M${num(first[0])} ${num(first[1])}`
  const count = close ? points.length : points.length - 1
  for (let i = 0; i < count; i++) {
    const [ax, ay] = points[i] as Point
    const [bx, by] = points[(i + 1) % points.length] as Point
    const r = num(Math.hypot(bx - ax, by - ay) * fullness)
    d += `A${r} ${r} 0 0 1 ${num(bx)} ${num(by)}`
  }
  return close ? `${d}Z` : d
}

/** A heap with a flat foot and a scalloped top: a cloud, a bush, a far wood. */
export function heap(random: Random, x: number, base: number, width: number, height: number, bumps = 6): string {
  const points: Point[] = [[x - width / 2, base]]
  for (let i = 1; i < bumps; i++) {
    const t = i / bumps
    const top = Math.sin(t * Math.PI) ** 0.7 * height * random.between(0.75, 1.05)
    points.push([x - width / 2 + width * (t + random.between(-0.25, 0.25) / bumps), base - top])
  }
  points.push([x + width / 2, base])
  return `${scallop(points, false)}Z`
}

/** A pointed leaf from its stem to its tip, `bend` to the side. */
export function leaf(x: number, y: number, angle: number, length: number, width: number, bend = 0): string {
  const tx = x + Math.cos(angle) * length
  const ty = y + Math.sin(angle) * length + bend
  const mx = x + Math.cos(angle) * length * 0.5
  const my = y + Math.sin(angle) * length * 0.5
  const nx = -Math.sin(angle) * width
  const ny = Math.cos(angle) * width
  return `M${num(x)} ${num(y)}Q${num(mx + nx)} ${num(my + ny)} ${num(tx)} ${num(ty)}Q${num(mx - nx)} ${num(my - ny)} ${num(x)} ${num(y)}Z`
}

/** A tapered stroke as a filled shape: a trunk, a branch, a blade. */
export function taper(x: number, y: number, tx: number, ty: number, foot: number, tip: number, bend = 0): string {
  const mx = (x + tx) / 2 + bend
  const my = (y + ty) / 2
  const mid = (foot + tip) / 2
  return (
    `M${num(x - foot)} ${num(y)}Q${num(mx - mid)} ${num(my)} ${num(tx - tip)} ${num(ty)}` +
    `L${num(tx + tip)} ${num(ty)}Q${num(mx + mid)} ${num(my)} ${num(x + foot)} ${num(y)}Z`
  )
}

/** A doorway or window with a round head. */
export const archPath = (x: number, y: number, w: number, h: number, rise = w / 2): string =>
  `M${num(x)} ${num(y + h)}V${num(y + rise)}A${num(w / 2)} ${num(rise)} 0 0 1 ${num(x + w)} ${num(y + rise)}V${num(y + h)}Z`
