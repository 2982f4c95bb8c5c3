import type { Brush } from '../core/brush.ts'
import type { Change } from '../core/light.ts'
import type { Base, Scene } from '../core/scene.ts'
import { blob, leaf, num, type Point, scallop, taper } from '../core/shapes.ts'

export type TreeKind = 'round' | 'oak' | 'pine' | 'fir' | 'poplar' | 'birch' | 'bare' | 'willow' | 'palm'

export interface TreeLook extends Change {
  leaves?: Base
  bark?: Base
}

/** A tree standing on (x, base), `size` units high. Far trees leave their details out. */
export function paintTree(
  s: Scene,
  brush: Brush,
  kind: TreeKind,
  x: number,
  base: number,
  size: number,
  look: TreeLook = {},
): void {
  if ((look.depth ?? 0) < 0.45)
    brush.ellipse(x - (s.from || -1) * size * 0.06, base, size * 0.26, size * 0.028, s.tone('shade', { l: -0.12 }), {
      opacity: 0.3,
    })
  painters[kind](s, brush, x, base, size, {
    ...look,
    l: (look.l ?? 0) + s.random.between(-0.02, 0.02),
    h: (look.h ?? 0) + s.random.between(-8, 8),
  })
}

type PaintKind = (s: Scene, brush: Brush, x: number, base: number, size: number, look: TreeLook) => void

const barkOf = (look: TreeLook): [Base, Change] => [
  look.bark ?? 'wood',
  { depth: look.depth ?? 0, l: (look.l ?? 0) - 0.1 },
]
const leavesOf = (s: Scene, look: TreeLook) => (l: number) =>
  s.tone(look.leaves ?? 'foliage', { ...look, l: (look.l ?? 0) + l })

function paintTrunk(
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
function paintCrown(s: Scene, brush: Brush, x: number, y: number, rx: number, ry: number, look: TreeLook): void {
  const { random } = s
  const leaves = leavesOf(s, look)
  const way = s.from || -0.5
  brush.path(blob(random, x, y, rx, ry, 10), leaves(-0.08), { edge: true })
  brush.path(blob(random, x + way * rx * 0.13, y - ry * 0.12, rx * 0.8, ry * 0.78, 9), leaves(-0.01))
  if ((look.depth ?? 0) > 0.6) return
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
  if (s.light.weather === 'snow') snowOn(s, brush, x, y - ry * 0.4, rx * 0.72, ry * 0.5, look.depth ?? 0)
}

function snowOn(s: Scene, brush: Brush, x: number, y: number, rx: number, ry: number, depth: number): void {
  brush.path(blob(s.random, x, y, rx, ry, 9), s.tone('#f4f8ff', { depth }))
}

const painters: Record<TreeKind, PaintKind> = {
  round: (s, brush, x, base, size, look) => {
    paintTrunk(s, brush, x, base, size * 0.5, size * 0.04, look)
    paintCrown(s, brush, x, base - size * 0.65, size * 0.3, size * 0.34, look)
  },
  oak: (s, brush, x, base, size, look) => {
    const [bark, change] = barkOf(look)
    paintTrunk(s, brush, x, base, size * 0.5, size * 0.062, look, size * 0.02)
    const wood = s.tone(bark, change)
    brush.path(taper(x, base - size * 0.36, x - size * 0.2, base - size * 0.58, size * 0.03, size * 0.014), wood)
    brush.path(taper(x, base - size * 0.36, x + size * 0.21, base - size * 0.6, size * 0.03, size * 0.014), wood)
    paintCrown(s, brush, x - size * 0.24, base - size * 0.58, size * 0.24, size * 0.19, {
      ...look,
      l: (look.l ?? 0) - 0.02,
    })
    paintCrown(s, brush, x + size * 0.25, base - size * 0.6, size * 0.24, size * 0.2, {
      ...look,
      l: (look.l ?? 0) - 0.03,
    })
    paintCrown(s, brush, x, base - size * 0.74, size * 0.31, size * 0.25, look)
  },
  poplar: (s, brush, x, base, size, look) => {
    paintTrunk(s, brush, x, base, size * 0.2, size * 0.026, look)
    const leaves = leavesOf(s, look)
    const w = size * 0.15
    const shape = (r: number, dx: number, l: number, edge: boolean) =>
      brush.path(
        `M${num(x + dx)} ${num(base - size)}C${num(x + dx + r * 1.3)} ${num(base - size * 0.62)} ${num(x + dx + r * 1.5)} ${num(base - size * 0.12)} ${num(x + dx)} ${num(base - size * 0.08)}C${num(x + dx - r * 1.5)} ${num(base - size * 0.12)} ${num(x + dx - r * 1.3)} ${num(base - size * 0.62)} ${num(x + dx)} ${num(base - size)}Z`,
        leaves(l),
        { edge },
      )
    shape(w, 0, -0.06, true)
    shape(w * 0.6, (s.from || -0.5) * w * 0.28, 0.02, false)
  },
  pine: (s, brush, x, base, size, look) => paintConifer(s, brush, x, base, size, look, 0.23, 4),
  fir: (s, brush, x, base, size, look) => paintConifer(s, brush, x, base, size, look, 0.17, 6),
  birch: (s, brush, x, base, size, look) => {
    const lean = s.random.between(-0.05, 0.05) * size
    const depth = look.depth ?? 0
    brush.path(
      taper(x, base, x + lean, base - size * 0.9, size * 0.024, size * 0.01),
      s.tone('#e9e4da', { depth, l: look.l ?? 0 }),
      { edge: true },
    )
    let marks = ''
    for (let i = 0; i < 7; i++)
      marks += `M${num(x + lean * (i / 9) + (i % 2 ? -1 : 1) * size * 0.008)} ${num(base - size * (0.07 + i * 0.1))}h${num((i % 2 ? 1 : -1) * size * 0.018)}`
    brush.line(marks, s.tone('ink', { depth, l: 0.12 }), size * 0.008)
    for (const [dx, dy, r] of [
      [-0.12, 0.6, 0.12],
      [0.12, 0.68, 0.13],
      [0, 0.86, 0.14],
    ] as const)
      paintCrown(s, brush, x + lean + dx * size, base - dy * size, r * size * 1.15, r * size * 0.92, {
        ...look,
        l: (look.l ?? 0) + 0.06,
        h: (look.h ?? 0) - 14,
      })
  },
  bare: (s, brush, x, base, size, look) => {
    const [bark, change] = barkOf(look)
    const colour = s.tone(bark, { ...change, c: 0.6 })
    const grow = (bx: number, by: number, angle: number, length: number, width: number, level: number): string => {
      const [tx, ty] = [bx + Math.cos(angle) * length, by + Math.sin(angle) * length]
      let d = taper(bx, by, tx, ty, width, width * 0.55, s.random.between(-0.1, 0.1) * length)
      if (level === 0) return d
      const forks = level > 2 ? 3 : 2
      for (let i = 0; i < forks; i++)
        d += grow(
          tx,
          ty,
          angle + (i - (forks - 1) / 2) * s.random.between(0.5, 0.85) + s.random.between(-0.2, 0.2),
          length * s.random.between(0.55, 0.78),
          width * 0.55,
          level - 1,
        )
      return d
    }
    brush.path(
      grow(
        x,
        base,
        -Math.PI / 2 + s.random.between(-0.1, 0.1),
        size * 0.36,
        size * 0.04,
        (look.depth ?? 0) > 0.5 ? 2 : 3,
      ),
      colour,
    )
  },
  willow: (s, brush, x, base, size, look) => {
    paintTrunk(s, brush, x, base, size * 0.62, size * 0.045, look)
    paintCrown(s, brush, x, base - size * 0.74, size * 0.36, size * 0.24, look)
    const leaves = leavesOf(s, look)
    for (const shift of [0, 1]) {
      let d = ''
      for (let i = 0; i < 13; i++) {
        const t = (i + shift * 0.5) / 12 - 0.5
        const [sx, sy] = [x + t * size * 0.74, base - size * (0.8 - Math.abs(t) * 0.3)]
        const drop = size * s.random.between(0.3, 0.52)
        d += taper(sx, sy, sx + t * size * 0.12, sy + drop, size * 0.026, size * 0.006, t * size * 0.16)
      }
      brush.path(d, leaves(shift ? 0.04 : -0.05))
    }
  },
  palm: (s, brush, x, base, size, look) => {
    const { random } = s
    const lean = random.between(0.12, 0.24) * size * (random.chance(0.5) ? 1 : -1)
    const [bark, change] = barkOf(look)
    const [tx, ty] = [x + lean, base - size * 0.86]
    brush.path(
      taper(x, base, tx, ty, size * 0.036, size * 0.018, -lean * 0.35),
      s.tone(bark, { ...change, l: (change.l ?? 0) + 0.12 }),
      { edge: true },
    )
    let rings = ''
    for (let i = 1; i < 11; i++) {
      const t = i / 11
      const rx = x + lean * t - Math.sin(t * Math.PI) * lean * 0.18
      rings += `M${num(rx - size * 0.025)} ${num(base - size * 0.86 * t)}q${num(size * 0.025)} ${num(size * 0.016)} ${num(size * 0.05)} 0`
    }
    brush.line(rings, s.tone(bark, change), size * 0.009, { opacity: 0.7 })
    const leaves = leavesOf(s, look)
    const fronds: readonly (readonly [number, number, number])[] = [
      [-2.9, 0.38, -0.07],
      [-0.24, 0.38, -0.07],
      [-2.45, 0.4, -0.02],
      [-0.7, 0.4, -0.02],
      [-1.95, 0.34, 0.03],
      [-1.2, 0.34, 0.03],
      [2.85, 0.3, -0.05],
      [0.3, 0.3, -0.05],
    ]
    for (const [angle, long, l] of fronds)
      brush.path(paintFrond(tx, ty, angle + random.between(-0.14, 0.14), long * size, size), leaves(l))
    brush.circle(tx - size * 0.02, ty + size * 0.02, size * 0.026, s.tone(bark, change))
    brush.circle(tx + size * 0.025, ty + size * 0.026, size * 0.026, s.tone(bark, { ...change, l: -0.05 }))
  },
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

function paintConifer(
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
  const far = (look.depth ?? 0) > 0.6
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

/** A row of far treetops in one shape: the edge of a wood. */
export function paintTreeline(
  s: Scene,
  brush: Brush,
  at: (x: number) => number,
  size: number,
  kind: 'round' | 'conifer',
  look: TreeLook,
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
    `${d}V${num(s.h)}H-20Z`,
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
