import type { Brush } from '../core/brush.ts'
import type { Change } from '../core/light.ts'
import type { Base, Scene } from '../core/scene.ts'
import { blob, leaf, num, type Point, scallop, taper } from '../core/shapes.ts'

export interface TreeLook extends Change {
  leaves?: Base
  bark?: Base
}

export type PaintKind = (s: Scene, brush: Brush, x: number, base: number, size: number, look: TreeLook) => void

export const barkOf = (look: TreeLook): [Base, Change] => [
  look.bark ?? 'wood',
  { depth: look.depth ?? 0, l: (look.l ?? 0) - 0.1 },
]

export const leavesOf = (s: Scene, look: TreeLook) => (l: number) =>
  s.tone(look.leaves ?? 'foliage', { ...look, l: (look.l ?? 0) + l })

export function paintTrunk(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  tall: number,
  foot: number,
  look: TreeLook,
  lean = 0,
): void {
  const [bark, change] = barkOf(look)
  brush.path(taper(x, base, x + lean, base - tall, foot, foot * 0.62), s.tone(bark, change), { edge: true })
  const shaded = s.from > 0 ? -1 : 1
  if ((look.depth ?? 0) < 0.6)
    brush.path(
      taper(x + shaded * foot * 0.5, base, x + lean + shaded * foot * 0.3, base - tall, foot * 0.5, foot * 0.3),
      s.tone(bark, { ...change, l: (change.l ?? 0) - 0.06 }),
    )
}

/** A crown of three tones: shade, body, and light on the light's side. */
export function paintCrown(s: Scene, brush: Brush, x: number, y: number, rx: number, ry: number, look: TreeLook): void {
  const { random } = s
  const leaves = leavesOf(s, look)
  const way = s.from || -0.5
  brush.path(blob(random, x, y, rx, ry, 10), leaves(-0.08), { edge: true })
  brush.path(blob(random, x + way * rx * 0.13, y - ry * 0.12, rx * 0.8, ry * 0.78, 9), leaves(-0.01))
  if ((look.depth ?? 0) > 0.4) return
  brush.path(blob(random, x + way * rx * 0.3, y - ry * 0.32, rx * 0.48, ry * 0.44, 8), leaves(0.055))
  let marks = ''
  for (let i = 0; i < 9; i++) {
    const a = random.between(0, Math.PI * 2)
    const far = random.between(0.2, 0.8)
    const [mx, my] = [x + Math.cos(a) * rx * far, y + Math.sin(a) * ry * far]
    const r = rx * random.between(0.06, 0.1)
    marks += `M${num(mx - r)} ${num(my)}q${num(r)} ${num(-r * 1.1)} ${num(2 * r)} 0`
  }
  brush.line(marks, leaves(0.1), Math.max(1.5, rx * 0.022), { opacity: 0.7 })
  if (s.light.weather === 'snow') snowOn(s, brush, x, y - ry * 0.62, rx * 0.82, ry * 0.44, look.depth ?? 0)
}

function snowOn(s: Scene, brush: Brush, x: number, y: number, rx: number, ry: number, depth: number): void {
  brush.path(blob(s.random, x, y, rx, ry, 9), s.tone('#f4f8ff', { depth }))
}

/** A drooping palm leaf with a cut lower edge. */
export function paintFrond(x: number, y: number, angle: number, length: number, size: number): string {
  const at = (t: number): Point => [
    x + Math.cos(angle) * length * t,
    y + Math.sin(angle) * length * t + length * 0.62 * t * t,
  ]
  const upper: Point[] = []
  const lower: Point[] = []
  for (let i = 1; i <= 7; i++) {
    const [px, py] = at(i / 7)
    const wide = Math.sin((i / 7.6) * Math.PI) * size * 0.055
    upper.push([px, py - wide * 0.6])
    lower.push([px - Math.cos(angle) * size * 0.012, py + wide * (i % 2 ? 1.9 : 0.7)])
  }
  return `M${num(x)} ${num(y)}L${[...upper, ...lower.reverse()].map(([px, py]) => `${num(px)} ${num(py)}`).join('L')}Z`
}

export function paintConifer(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  size: number,
  look: TreeLook,
  wide: number,
  tiers: number,
): void {
  const leaves = leavesOf(s, look)
  paintTrunk(s, brush, x, base, size * 0.2, size * 0.03, look)
  const way = s.from || -0.6
  const far = (look.depth ?? 0) > 0.45
  for (let i = 0; i < tiers; i++) {
    const t = i / tiers
    const low = base - size * (0.1 + t * 0.74)
    const top = Math.max(base - size, low - (size * 0.74) / tiers - size * 0.16)
    const half = size * wide * (1 - t * 0.78)
    const teeth = far ? 3 : 5
    const hem: Point[] = []
    for (let k = 0; k <= teeth; k++)
      hem.push([
        x + half - (2 * half * k) / teeth,
        low - (k === 0 || k === teeth ? size * 0.02 : 0) + (k % 2 ? size * 0.014 : 0),
      ])
    const shape = (points: readonly Point[]) =>
      `M${num(x)} ${num(top)}Q${num(x + half * 0.42)} ${num(low - size * 0.08)} ${num((points[0] as Point)[0])} ${num((points[0] as Point)[1])}${scallop(points, false, 0.9).replace(/^M[^A]*/, '')}Q${num(x - half * 0.42)} ${num(low - size * 0.08)} ${num(x)} ${num(top)}Z`
    brush.path(shape(hem), leaves(-0.07 + t * 0.05), { edge: true })
    if (far) continue
    const lit = leaf(x, top + size * 0.01, Math.PI / 2 - way * 0.38, (low - top) * 0.86, half * 0.16)
    brush.path(lit, leaves(0.035 + t * 0.04))
    if (s.light.weather === 'snow')
      brush.path(
        `M${num(x)} ${num(top)}Q${num(x + half * 0.4)} ${num(low - size * 0.085)} ${num(x + half * 0.92)} ${num(low - size * 0.024)}Q${num(x + half * 0.3)} ${num(low - size * 0.07)} ${num(x)} ${num(low - size * 0.055)}Q${num(x - half * 0.3)} ${num(low - size * 0.07)} ${num(x - half * 0.92)} ${num(low - size * 0.024)}Q${num(x - half * 0.4)} ${num(low - size * 0.085)} ${num(x)} ${num(top)}Z`,
        s.tone('#f4f8ff', { depth: look.depth ?? 0 }),
      )
  }
}
