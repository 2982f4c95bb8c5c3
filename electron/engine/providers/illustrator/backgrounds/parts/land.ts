import type { Brush } from '../core/brush.ts'
import type { Change } from '../core/light.ts'
import type { Base, Scene } from '../core/scene.ts'
import { curve, num, type Point, poly, under } from '../core/shapes.ts'

export interface Ridge {
  points: Point[]
  /** The height of the line at x. */
  at(x: number): number
}

/** What the ground is made of today: under snow, earth and grass are white. */
const coverOf = (s: Scene, base: Base): Base =>
  s.light.weather === 'snow' && (base === 'foliage' || base === 'ground') ? '#eef3fb' : base

/** A line of land across the frame: `rough` 0 rolls, 1 is craggy. */
export function makeRidge(s: Scene, y: number, swing: number, wide: number, rough = 0.2): Ridge {
  const turn = s.random.between(0, 100)
  const at = (x: number) => {
    const t = x / wide
    return (
      y +
      swing *
        (s.noise(t, turn) + rough * 0.7 * s.noise(t * 2.7, turn + 31) + rough * 0.35 * s.noise(t * 6.1, turn + 57))
    )
  }
  const step = Math.max(s.w / (14 + rough * 34), 24)
  const points: Point[] = []
  for (let x = -step; x <= s.w + step; x += step) points.push([x, at(x)])
  return { points, at }
}

/** Land below a line, paler towards its foot, where mist gathers. */
export function paintRidge(s: Scene, brush: Brush, ridge: Ridge, soil: Base, change: Change, bottom = s.h): void {
  const base = coverOf(s, soil)
  const depth = change.depth ?? 0
  const top = s.tone(base, change)
  const foot = s.tone(base, {
    ...change,
    l: (change.l ?? 0) - 0.05 * (1 - depth),
    depth: Math.min(1, depth + 0.22 * depth),
  })
  brush.path(
    under(ridge.points, bottom),
    s.defs.linear([
      [0, top],
      [1, foot],
    ]),
    { edge: depth < 0.3 },
  )
}

/** Mountains: peaks with a lit and a shaded side, and snow on top of high ones. */
export function paintPeaks(
  s: Scene,
  brush: Brush,
  base: number,
  height: number,
  depth: number,
  options: { snow?: boolean; count?: number; colour?: Base } = {},
): void {
  const { random } = s
  const colour = options.colour ?? 'stone'
  const count = options.count ?? Math.max(3, Math.round(s.w / (height * 1.25)))
  const step = s.w / count
  const order = Array.from({ length: count + 1 }, (_, i) => i)
  for (const i of random.shuffle(order)) {
    const x = (i + random.between(-0.25, 0.25)) * step
    const tall = height * random.between(0.6, 1.08)
    paintPeak(s, brush, x, base, tall, step * random.between(0.85, 1.2), depth, colour, options.snow !== false)
  }
}

function paintPeak(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  tall: number,
  half: number,
  depth: number,
  colour: Base,
  snow: boolean,
): void {
  const { random } = s
  const side = s.from === 0 ? 1 : -s.from
  const rough = (fromX: number, toX: number, fromY: number, toY: number, n: number): Point[] =>
    Array.from({ length: n }, (_, i) => {
      const t = (i + 1) / (n + 1)
      return [
        fromX + (toX - fromX) * t + random.between(-half, half) * 0.05,
        fromY + (toY - fromY) * t + random.between(-tall, tall) * 0.035,
      ]
    })
  const top: Point = [x, base - tall]
  const left = rough(x - half, x, base, base - tall, 4)
  const right = rough(x, x + half, base - tall, base, 4)
  const ridgeLine: Point[] = [
    top,
    ...rough(x, x + half * 0.16 * side, base - tall, base, 4).map(
      ([px, py], i): Point => [px + (i % 2 ? 0.1 : -0.07) * half, py],
    ),
    [x + half * 0.1 * side, base],
  ]
  const fill = (l: number) =>
    s.defs.linear([
      [0, s.tone(colour, { l, depth })],
      [1, s.tone(colour, { l: l - 0.02, depth: Math.min(1, depth + 0.3) })],
    ])
  brush.path(poly([[x - half, base], ...left, top, ...right, [x + half, base]]), fill(0.02))
  const shaded =
    side > 0
      ? [...ridgeLine, [x + half, base] as Point, ...[...right].reverse()]
      : [...ridgeLine, [x - half, base] as Point, ...left]
  brush.path(poly(shaded), fill(-0.11))
  if (!snow) return
  const line = base - tall * random.between(0.6, 0.7)
  const cut = (from: Point, points: readonly Point[], to: Point) =>
    points.find(([, y]) => Math.abs(y - line) < tall * 0.14) ?? [from[0] * 0.35 + to[0] * 0.65, line]
  const [lx, ly] = cut([x - half, base], left, top)
  const [rx, ry] = cut([x + half, base], right, top)
  const zig = Array.from({ length: 5 }, (_, i): Point => {
    const t = (i + 1) / 6
    return [rx + (lx - rx) * t, line + (i % 2 ? -1 : 1) * tall * random.between(0.03, 0.075)]
  })
  brush.path(
    poly([top, ...right.filter(([, y]) => y < ry), [rx, ry], ...zig, [lx, ly], ...left.filter(([, y]) => y < ly)]),
    s.tone('#f6f9ff', { depth: depth * 0.75 }),
  )
  const middle = zig[2] as Point
  const edge: Point[] =
    side > 0
      ? [...right.filter(([, y]) => y < ry), [rx, ry], zig[0] as Point, zig[1] as Point, middle]
      : [...[...left.filter(([, y]) => y < ly)].reverse(), [lx, ly], zig[4] as Point, zig[3] as Point, middle]
  brush.path(poly([top, ...edge]), s.tone('#b9c8e4', { depth: depth * 0.75 }))
}

/** The ground that figures stand on: from `top` to the lower edge, with soft bands of light and dark. */
export function paintGround(s: Scene, brush: Brush, top: number, soil: Base, change: Change = {}, swing = 14): Ridge {
  const base = coverOf(s, soil)
  const ridge = makeRidge(s, top, swing, s.w * 0.8, 0.1)
  const l = change.l ?? 0
  brush.path(
    under(ridge.points, s.h),
    s.defs.linear([
      [0, s.tone(base, { ...change, l: l + 0.045, depth: 0.14 })],
      [0.35, s.tone(base, change)],
      [1, s.tone(base, { ...change, l: l - 0.11 })],
    ]),
    { edge: true },
  )
  const room = s.h - top
  for (let i = 0; i < 4; i++) {
    const y = top + room * (0.25 + i * 0.18)
    const wide = s.random.between(0.3, 0.55) * s.w
    const x = s.random.next() * s.w
    brush.ellipse(x, y, wide, 10 + i * 5, s.tone(base, { ...change, l: l + (i % 2 ? -0.05 : 0.04) }), { opacity: 0.5 })
  }
  return ridge
}

/** Tufts of grass in a band, many to one path. `calm` keeps the middle of the frame free. */
export function paintGrass(
  s: Scene,
  brush: Brush,
  from: number,
  to: number,
  count: number,
  base: Base,
  change: Change,
  calm = 0.5,
): void {
  const { random } = s
  const wind = s.light.weather === 'wind' || s.light.weather === 'storm' ? -0.6 * (s.from || 1) : 0
  const rows = ['', '']
  for (let i = 0; i < s.many(s.light.weather === 'snow' ? count / 3 : count); i++) {
    let t = random.next()
    if (Math.abs(t - 0.5) < 0.28 && random.chance(calm)) t = t < 0.5 ? t * 0.45 : 1 - (1 - t) * 0.45
    const v = random.next()
    const [x, y] = [t * s.w, from + (to - from) * v]
    const size = (14 + 24 * ((y - s.h * 0.6) / (s.h * 0.4))) * random.between(0.7, 1.3)
    for (let blade = -1; blade <= 1; blade++) {
      const lean = (blade * 0.42 + wind + random.between(-0.15, 0.15)) * size
      const tall = size * (blade === 0 ? 1.15 : 0.8)
      rows[i % 2] +=
        `M${num(x + blade * size * 0.12 - size * 0.07)} ${num(y)}q${num(lean * 0.2)} ${num(-tall * 0.6)} ${num(lean)} ${num(-tall)}q${num(-lean * 0.3)} ${num(tall * 0.5)} ${num(-lean + size * 0.14)} ${num(tall)}Z`
    }
  }
  brush.path(rows[0] as string, s.tone(base, change))
  brush.path(rows[1] as string, s.tone(base, { ...change, l: (change.l ?? 0) + 0.07 }))
}

/** A path or road that narrows to the far end; both edges wind the same way. */
export function paintTrail(
  s: Scene,
  brush: Brush,
  far: Point,
  nearX: number,
  nearHalf: number,
  soil: Base,
  change: Change = {},
): void {
  const base = coverOf(s, soil)
  const [fx, fy] = far
  const sway = s.random.between(-0.16, 0.16) * s.w
  const edge = (half: number, tip: number): Point[] => {
    const out: Point[] = []
    for (let i = 0; i <= 6; i++) {
      const t = i / 6
      const e = t * t
      const x = fx + (nearX - fx) * e + Math.sin(t * Math.PI * 1.4) * sway * (0.25 + 0.75 * t)
      out.push([x + half * e + tip * (1 - e), fy + (s.h + 4 - fy) * e])
    }
    return out
  }
  const d = (half: number, tip: number) => `${curve(edge(-half, -tip))}L${curve(edge(half, tip).reverse()).slice(1)}Z`
  brush.path(d(nearHalf * 1.08, 5), s.tone(base, { ...change, l: (change.l ?? 0) - 0.09 }), { opacity: 0.5 })
  brush.path(
    d(nearHalf, 3),
    s.defs.linear([
      [0, s.tone(base, { ...change, depth: 0.4 })],
      [0.5, s.tone(base, { ...change, l: (change.l ?? 0) + 0.02 })],
      [1, s.tone(base, { ...change, l: (change.l ?? 0) - 0.08 })],
    ]),
  )
}

/** A rounded boulder with a lit top. */
export function paintRock(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  size: number,
  colour: Base = 'stone',
  change: Change = {},
): void {
  const { random } = s
  const depth = change.depth ?? 0
  const l = change.l ?? 0
  const tall = size * random.between(0.5, 0.72)
  const points: Point[] = [[x - size * 0.55, base]]
  for (let i = 0; i <= 4; i++) {
    const t = i / 4
    points.push([
      x - size * 0.5 + size * t,
      base - tall * (0.45 + 0.55 * Math.sin(Math.PI * (0.12 + t * 0.76))) * random.between(0.85, 1.06),
    ])
  }
  points.push([x + size * 0.56, base])
  brush.ellipse(x, base, size * 0.66, size * 0.09, s.tone('shade', { l: -0.1, depth }), { opacity: 0.28 })
  brush.path(`${curve(points)}Z`, s.tone(colour, { ...change, l: l - 0.1 }), { edge: true })
  const way = s.from || -1
  const lit = points.map(([px, py]): Point => [x + (px - x) * 0.78 + way * size * 0.09, base - (base - py) * 0.93])
  const cut = curve([
    ...lit.slice(1, -1),
    [x + way * size * 0.28, base - tall * 0.34],
    [x - size * 0.2, base - tall * 0.2],
  ])
  brush.path(`${cut}Z`, s.tone(colour, { ...change, l: l + 0.02 }))
  if (s.light.weather === 'snow') {
    const cap = points.slice(1, -1)
    const foot = [...cap].reverse().map(([px, py], i): Point => [x + (px - x) * 0.9, py + tall * (i % 2 ? 0.16 : 0.3)])
    brush.path(`${curve([...cap, ...foot])}Z`, s.tone('#f4f8ff', { depth }))
  }
}
