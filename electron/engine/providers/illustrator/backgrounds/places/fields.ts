import type { Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'
import { paintBush, paintOverhang, paintTreeline } from '../parts/bushes.ts'
import { paintFlowers } from '../parts/flowers.ts'
import { paintHouse } from '../parts/houses.ts'
import { makeRidge, paintGrass, paintGround, paintPeaks, paintRidge, paintRock, paintTrail } from '../parts/land.ts'
import { paintCornerLeaves } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintFence } from '../parts/street-things.ts'
import { paintTree } from '../parts/trees.ts'

/** Rolling hills behind, the common start of open country. */
export function paintHills(s: Scene, horizon: number, peaks = s.random.chance(0.35)): void {
  const { random, w, h } = s
  if (peaks) paintPeaks(s, s.far, horizon + h * 0.04, h * random.between(0.14, 0.22), 0.82)
  for (const [t, depth, swing] of [
    [-0.03, 0.82, 42],
    [0.03, 0.62, 34],
    [0.085, 0.42, 26],
  ] as const) {
    const ridge = makeRidge(s, horizon + t * h, swing, w * random.between(0.5, 0.8), 0.12)
    if (depth < 0.7) {
      const count = s.many(Math.round(w / 190))
      for (let i = 0; i < count; i++) {
        const x = random.next() * w
        paintTree(
          s,
          s.far,
          random.pick(['round', 'poplar', 'round', 'pine']),
          x,
          ridge.at(x) + 6,
          (1.1 - depth) * random.between(150, 220),
          { depth: depth + 0.04 },
        )
      }
    } else paintTreeline(s, s.far, (x) => ridge.at(x) + 8, 22, 'round', { depth: 0.84 })
    paintRidge(s, s.far, ridge, 'foliage', { depth, l: 0.03, h: (0.5 - depth) * 14 })
  }
}

export function paintMeadow(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.66 })
  const horizon = h * random.between(0.53, 0.6)
  paintHills(s, horizon)
  const ground = paintGround(s, s.middle, h * 0.71, 'foliage', { l: 0.035, h: -4 }, 20)
  if (random.chance(0.6))
    paintTrail(
      s,
      s.middle,
      [w * random.between(0.4, 0.6), h * 0.715],
      w * random.between(0.35, 0.65),
      w * 0.11,
      'ground',
      { l: 0.04 },
    )
  const big = s.x(random.between(0.79, 0.86))
  paintTree(
    s,
    s.middle,
    random.pick(['oak', 'oak', 'round', 'willow']),
    big,
    h * 0.79,
    Math.min(random.between(430, 560), h * 0.5),
    {},
  )
  if (random.chance(0.5))
    paintFence(
      s,
      s.middle,
      s.side > 0 ? -20 : w * 0.62,
      s.side > 0 ? w * 0.38 : w + 20,
      (x) => ground.at(x) + 34,
      60,
      'rail',
    )
  for (let i = 0; i < s.many(3); i++)
    paintBush(
      s,
      s.middle,
      s.x(random.between(0.02, 0.26)),
      h * random.between(0.765, 0.81),
      random.between(80, 140),
      {},
    )
  paintRock(s, s.middle, s.x(random.between(0.66, 0.72)), h * 0.83, random.between(50, 84))
  paintGrass(s, s.middle, h * 0.74, h * 0.92, 70, 'foliage', { l: -0.05 })
  paintFlowers(s, s.middle, h * 0.75, h * 0.93, 46, ['accent', 'primary', 'paper'])
  if (random.chance(0.5)) paintOverhang(s, s.near, -s.side, Math.min(w * 0.26, 330), { l: -0.06 })
  paintCornerLeaves(s, s.near, -s.side, random.between(110, 160), {})
  paintGrass(s, s.near, h * 0.955, h * 1.02, 56, 'foliage', { l: -0.11 }, 0.1)
  paintFlowers(s, s.near, h * 0.95, h * 0.99, 12, ['paper', 'accent'])
}

export function paintFarm(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.66 })
  const horizon = h * random.between(0.54, 0.59)
  paintHills(s, horizon, false)
  const fieldTop = h * 0.665
  const ridge = makeRidge(s, fieldTop, 8, w)
  paintRidge(s, s.far, ridge, 'light', { depth: 0.25, l: -0.13, c: 1.1 })
  const vanish = s.x(0.3)
  const rows: string[] = ['', '']
  for (let i = -14; i <= 14; i++)
    rows[Math.abs(i) % 2] += poly([
      [vanish + i * 26, fieldTop + 6],
      [vanish + (i + 0.5) * 26, fieldTop + 6],
      [vanish + (i + 0.5) * 150, h * 0.79],
      [vanish + i * 150, h * 0.79],
    ])
  s.far.path(rows[0] as string, s.tone('foliage', { l: 0.04, depth: 0.2 }), { opacity: 0.75 })
  s.far.path(rows[1] as string, s.tone('light', { l: -0.2, depth: 0.15 }), { opacity: 0.5 })
  const ground = paintGround(s, s.middle, h * 0.755, 'foliage', { l: 0.03 }, 12)
  paintBarn(s, s.x(0.78), h * 0.79, Math.min(400, w * 0.36))
  paintTree(s, s.middle, 'round', s.x(0.965), h * 0.81, random.between(260, 330), {})
  paintTrail(s, s.middle, [s.x(0.72), h * 0.785], w * 0.5, w * 0.12, 'ground', { l: 0.05 })
  paintFence(
    s,
    s.middle,
    s.side > 0 ? -20 : w * 0.6,
    s.side > 0 ? w * 0.4 : w + 30,
    (x) => ground.at(x) + 26,
    66,
    random.pick(['rail', 'pale']),
    'paper',
    { l: -0.04 },
  )
  const bales = s.many(3)
  for (let i = 0; i < bales; i++)
    paintBale(
      s,
      s.x(0.08 + i * 0.1 + random.between(-0.02, 0.02)),
      h * (0.84 + (i % 2) * 0.025),
      random.between(38, 52),
    )
  paintGrass(s, s.middle, h * 0.78, h * 0.92, 50, 'foliage', { l: -0.05 })
  paintFlowers(s, s.middle, h * 0.84, h * 0.94, 24, ['light', 'paper', 'accent'])
  paintGrass(s, s.near, h * 0.955, h * 1.02, 50, 'foliage', { l: -0.11 }, 0.1)
  paintCornerLeaves(s, s.near, s.side, 120, {})
}

function paintBarn(s: Scene, x: number, base: number, size: number): void {
  const b = s.middle
  const [hw, tall] = [size * 0.34, size * 0.42]
  const way = s.from > 0 ? 1 : -1
  const red = (l: number) => s.tone('#b5452f', { l: l + 0.02, depth: 0.06 })
  const front = x + way * size * 0.12
  b.ellipse(x, base, size * 0.6, size * 0.03, s.tone('shade', { l: -0.12 }), { opacity: 0.3 })
  const sideX = way < 0 ? front + hw : front - hw - size * 0.36
  const peak: [number, number][] = [
    [front - hw, base - tall],
    [front - hw * 0.62, base - tall * 1.42],
    [front, base - tall * 1.62],
    [front + hw * 0.62, base - tall * 1.42],
    [front + hw, base - tall],
  ]
  b.path(rectPath(sideX, base - tall, size * 0.36, tall), red(-0.08), { edge: true })
  const out = -way
  b.path(
    poly([
      [front, base - tall * 1.64],
      [front + out * (hw + size * 0.3), base - tall * 1.64],
      [front + out * (hw + size * 0.4), base - tall * 0.96],
      [front + out * hw, base - tall * 0.96],
      [front + out * hw * 0.62, base - tall * 1.42],
    ]),
    s.tone('shade', { l: 0.04, depth: 0.08 }),
    { edge: true },
  )
  b.path(
    poly([[front - hw, base], ...peak, [front + hw, base]]),
    s.defs.linear([
      [0, red(0.03)],
      [1, red(-0.03)],
    ]),
    { edge: true },
  )
  b.line(poly(peak, false), s.tone('paper', { depth: 0.06 }), size * 0.03)
  const [dw, dh] = [hw * 0.62, tall * 0.72]
  const dark = s.light.lamps ? s.shine('light', { l: -0.18, c: 1.2 }) : s.tone('ink', { l: 0.05 })
  b.rect(front - dw, base - dh, dw * 2, dh, red(-0.1))
  b.rect(front - dw * 0.28, base - dh, dw * 0.56, dh, dark)
  b.line(
    `M${num(front - dw)} ${num(base)}V${num(base - dh)}H${num(front + dw)}V${num(base)}M${num(front - dw)} ${num(base - dh)}L${num(front - dw * 0.28)} ${num(base)}V${num(base - dh)}L${num(front - dw)} ${num(base)}M${num(front + dw)} ${num(base - dh)}L${num(front + dw * 0.28)} ${num(base)}V${num(base - dh)}L${num(front + dw)} ${num(base)}`,
    s.tone('paper', { depth: 0.06 }),
    size * 0.016,
  )
  b.rect(front - hw * 0.22, base - tall * 1.28, hw * 0.44, tall * 0.26, dark)
  b.line(
    rectPath(front - hw * 0.22, base - tall * 1.28, hw * 0.44, tall * 0.26),
    s.tone('paper', { depth: 0.06 }),
    size * 0.014,
  )
  const silo = sideX + (way < 0 ? size * 0.48 : -size * 0.12)
  b.rect(
    silo - size * 0.09,
    base - tall * 1.5,
    size * 0.18,
    tall * 1.5,
    s.defs.linear(
      [
        [0, s.tone('stone', { l: 0.06 })],
        [1, s.tone('stone', { l: -0.1 })],
      ],
      'right',
    ),
    { edge: true },
  )
  b.path(
    `M${num(silo - size * 0.095)} ${num(base - tall * 1.5)}a${num(size * 0.095)} ${num(size * 0.1)} 0 0 1 ${num(size * 0.19)} 0Z`,
    s.tone('#b5452f', { l: -0.06 }),
    { edge: true },
  )
}

function paintBale(s: Scene, x: number, base: number, r: number): void {
  const b = s.middle
  b.ellipse(x, base, r * 1.3, r * 0.14, s.tone('shade', { l: -0.1 }), { opacity: 0.3 })
  b.rect(x - r * 0.2, base - r * 2, r * 1.3, r * 2, s.tone('light', { l: -0.2, c: 1.1 }), { r, edge: true })
  b.circle(x, base - r, r, s.tone('light', { l: -0.1, c: 1.1 }), { edge: true })
  for (const t of [0.72, 0.44, 0.18])
    b.line(
      `M${num(x - r * t)} ${num(base - r)}a${num(r * t)} ${num(r * t)} 0 1 1 ${num(r * t)} ${num(r * t)}`,
      s.tone('light', { l: -0.2, c: 1.1 }),
      3,
    )
}

export function paintGarden(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.6 })
  paintTreeline(s, s.far, makeRidge(s, h * 0.52, 22, w * 0.5).at, 60, 'round', { depth: 0.75 })
  paintHouse(s, s.far, s.x(random.between(0.76, 0.82)), h * 0.69, Math.min(440, w * 0.44), {
    depth: 0.16,
    floors: 2,
    wall: random.pick(['paper', 'light', 'secondary']),
  })
  for (const t of [0.06, 0.24, 0.4])
    paintTree(
      s,
      s.far,
      random.pick(['round', 'poplar', 'birch']),
      s.x(t + random.between(-0.03, 0.03)),
      h * 0.69,
      random.between(230, 340),
      { depth: 0.34 },
    )
  let hedge = 0
  while (hedge < w + 60) {
    paintBush(s, s.far, hedge, h * 0.715, 130, { depth: 0.24 })
    hedge += 84
  }
  paintGround(s, s.middle, h * 0.7, 'foliage', { l: 0.05 }, 4)
  paintTrail(s, s.middle, [s.x(0.72), h * 0.7], w * 0.5, w * 0.12, 'stone', { l: 0.1 })
  paintFence(
    s,
    s.middle,
    s.side > 0 ? -10 : w * 0.66,
    s.side > 0 ? w * 0.34 : w + 20,
    () => h * 0.755,
    78,
    'pale',
    'paper',
    { l: 0 },
  )
  for (const [from, to] of [
    [0, 0.32],
    [0.68, 1],
  ] as const) {
    for (let i = 0; i < 5; i++)
      paintBush(
        s,
        s.middle,
        (from + ((i + random.between(0.2, 0.8)) / 5) * (to - from)) * w,
        h * random.between(0.79, 0.84),
        random.between(70, 120),
        { h: random.between(-16, 10) },
      )
  }
  paintFlowers(s, s.middle, h * 0.74, h * 0.9, 90, ['accent', 'primary', 'secondary', 'paper'])
  paintGrass(s, s.middle, h * 0.8, h * 0.93, 40, 'foliage', { l: -0.04 })
  paintCornerLeaves(s, s.near, s.side, random.between(140, 200), {})
  paintCornerLeaves(s, s.near, -s.side, random.between(120, 170), {})
  if (random.chance(0.6)) paintOverhang(s, s.near, -s.side, Math.min(w * 0.3, 380), { l: -0.04 })
  paintFlowers(s, s.near, h * 0.94, h * 1, 20, ['accent', 'light'])
}
