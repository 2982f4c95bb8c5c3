import type { Brush } from '../core/brush.ts'
import type { Scene } from '../core/scene.ts'
import { leaf, num, type Point, scallop, taper } from '../core/shapes.ts'
import { barkOf, leavesOf, type TreeLook } from './tree-crowns.ts'

/** A row of far treetops in one shape: the edge of a wood. */
export function paintTreeline(
  s: Scene,
  brush: Brush,
  at: (x: number) => number,
  size: number,
  kind: 'round' | 'conifer',
  look: TreeLook,
  room = Infinity,
): void {
  const { random } = s
  const points: Point[] = [[-20, s.h]]
  let x = -20
  while (x < s.w + 20) {
    const step = size * random.between(0.4, 0.75)
    const y = at(x)
    if (kind === 'conifer') {
      const tall = size * random.between(0.9, 1.7)
      points.push([x, y - size * 0.3], [x + step * 0.5, y - tall], [x + step, y - size * 0.3])
    } else points.push([x, y - size * random.between(0.4, 1)])
    x += step
  }
  points.push([s.w + 20, at(s.w) - size * 0.4])
  const body = points.slice(1)
  const d =
    kind === 'conifer' ? `M${body.map(([px, py]) => `${num(px)} ${num(py)}`).join('L')}` : scallop(body, false, 0.66)
  const leaves = leavesOf(s, look)
  brush.path(
    room === Infinity
      ? `${d}V${num(s.h)}H-20Z`
      : `${d}L${Array.from({ length: 25 }, (_, i) => `${num(s.w + 20 - ((s.w + 40) * i) / 24)} ${num(at(s.w + 20 - ((s.w + 40) * i) / 24) + room)}`).join('L')}Z`,
    s.defs.linear([
      [0, leaves(0)],
      [0.5, s.tone(look.leaves ?? 'foliage', { ...look, depth: Math.min(1, (look.depth ?? 0) * 1.35) })],
      [1, leaves(0)],
    ]),
  )
}

/** A bush of three tones. */
export function paintBush(s: Scene, brush: Brush, x: number, base: number, size: number, look: TreeLook = {}): void {
  const leaves = leavesOf(s, look)
  const way = s.from || -0.5
  brush.ellipse(x, base, size * 0.6, size * 0.07, s.tone('shade', { l: -0.1 }), { opacity: 0.25 })
  const mound = (dx: number, w: number, h: number, l: number, edge: boolean) => {
    const points: Point[] = []
    for (let i = 0; i <= 6; i++)
      points.push([
        x + dx - w / 2 + (w * i) / 6,
        base - Math.sin((i / 6) * Math.PI) ** 0.75 * h * s.random.between(0.85, 1.1),
      ])
    brush.path(`${scallop(points, false, 0.6)}Z`, leaves(l), { edge })
  }
  mound(0, size * 1.15, size * 0.62, -0.08, true)
  mound(way * size * 0.08, size * 0.86, size * 0.47, -0.01, false)
  mound(way * size * 0.2, size * 0.5, size * 0.3, 0.055, false)
}

/** Leaves and twigs that reach into the frame from above and frame it. */
export function paintOverhang(s: Scene, brush: Brush, side: number, reach: number, look: TreeLook): void {
  const { random } = s
  const [bark, change] = barkOf(look)
  const startX = side > 0 ? s.w + 20 : -20
  const sets = ['', '', '']
  for (let branch = 0; branch < 4; branch++) {
    const y = reach * (0.02 + branch * 0.13)
    const long = reach * random.between(0.8, 1.25) * (1 - branch * 0.16)
    const [tx, ty] = [startX - side * long, y + reach * random.between(0.02, 0.24)]
    brush.path(taper(startX, y, tx, ty, 8 - branch, 1.6, 0), s.tone(bark, change))
    for (let i = 0; i < 20; i++) {
      const t = 0.12 + (i / 20) * 0.9
      const [px, py] = [startX + (tx - startX) * t, y + (ty - y) * t]
      const angle = (side > 0 ? Math.PI : 0) + random.between(-1.5, 1.5) + 0.5 * side * -1
      sets[i % 3] += leaf(px, py, angle, random.between(34, 62), random.between(11, 17), 6)
    }
  }
  const leaves = leavesOf(s, look)
  sets.forEach((d, i) => {
    brush.path(d, leaves([-0.05, 0.01, 0.06][i] ?? 0))
  })
}

/** The trunk of a near tree that leaves the frame at the top, with roots: a side wing of a forest. */
export function paintGreatTrunk(s: Scene, brush: Brush, x: number, base: number, half: number, look: TreeLook): void {
  const { random } = s
  const [bark, change] = barkOf(look)
  const body = `M${num(x - half * 2)} ${num(base + 14)}Q${num(x - half * 0.95)} ${num(base - 20)} ${num(x - half * 0.82)} ${num(base - half * 2.4)}L${num(x - half * 0.74)} -10H${num(x + half * 0.74)}L${num(x + half * 0.82)} ${num(base - half * 2.4)}Q${num(x + half * 0.95)} ${num(base - 20)} ${num(x + half * 2)} ${num(base + 14)}Q${num(x + half * 0.5)} ${num(base - 6)} ${num(x)} ${num(base + 20)}Q${num(x - half * 0.5)} ${num(base - 4)} ${num(x - half * 2)} ${num(base + 14)}Z`
  const l = change.l ?? 0
  const ends = s.from > 0 ? [l - 0.1, l + 0.03] : [l + 0.03, l - 0.1]
  brush.path(
    body,
    s.defs.linear(
      [
        [0, s.tone(bark, { ...change, l: ends[0] as number })],
        [0.5, s.tone(bark, change)],
        [1, s.tone(bark, { ...change, l: ends[1] as number })],
      ],
      'right',
    ),
    { edge: true },
  )
  let lines = ''
  for (let i = 0; i < 11; i++) {
    const dx = random.between(-0.62, 0.62) * half
    const y = random.between(0.05, 0.85) * base
    lines += `M${num(x + dx)} ${num(y)}q${num(random.between(-7, 7))} ${num(random.between(30, 70))} ${num(random.between(-4, 4))} ${num(random.between(70, 150))}`
  }
  brush.line(lines, s.tone(bark, { ...change, l: l - 0.13 }), 3.2, { opacity: 0.6 })
  brush.ellipse(x + half * 0.1, base * 0.55, half * 0.2, half * 0.32, s.tone(bark, { ...change, l: l - 0.17 }))
  brush.ellipse(x + half * 0.13, base * 0.55, half * 0.12, half * 0.22, s.tone(bark, { ...change, l: l - 0.24 }))
}
