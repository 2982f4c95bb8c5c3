import type { Scene } from '../core/scene.ts'
import { heap, num, poly, under } from '../core/shapes.ts'
import { paintGrass, paintRock } from '../parts/land.ts'
import { paintCornerLeaves } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'
import { paintSurf, paintWater, paintWaves } from '../parts/water.ts'

const wildness = (s: Scene) =>
  ({ clear: 0.7, clouds: 0.8, fog: 0.4, snow: 0.6, rain: 1.1, wind: 1.4, storm: 2.1 })[s.light.weather]

export function paintSea(s: Scene): void {
  const { random, w, h } = s
  const horizon = h * random.between(0.5, 0.58)
  paintSky(s, { bottom: horizon })
  paintWater(s, s.far, horizon, h, { gleamX: s.discX })
  if (random.chance(0.6)) {
    const x = s.x(random.between(0.7, 0.88))
    s.far.path(heap(random, x, horizon + 3, w * 0.26, h * 0.08, 5), s.tone('stone', { depth: 0.72 }))
    s.far.path(heap(random, x + 60, horizon + 3, w * 0.15, h * 0.045, 5), s.tone('foliage', { depth: 0.66 }))
  }
  paintShip(s, s.x(random.between(0.16, 0.32)), horizon + h * 0.035, 110, 0.42)
  paintWaves(s, s.middle, horizon + h * 0.09, h * 0.86, 5, wildness(s))
  paintRock(s, s.middle, s.x(0.9), h * 0.84, 170, 'stone', { l: -0.05 })
  paintRock(s, s.middle, s.x(0.98), h * 0.87, 240, 'stone', { l: -0.08 })
  paintWaves(s, s.near, h * 0.87, h * 1.0, 2, wildness(s))
  paintGulls(s, horizon)
}

export function paintGulls(s: Scene, bottom: number): void {
  if (s.light.time === 'night' || s.light.weather === 'storm') return
  let d = ''
  for (let i = 0; i < 5; i++) {
    const [x, y, r] = [
      s.random.between(0.1, 0.9) * s.w,
      s.random.between(0.25, 0.75) * bottom,
      s.random.between(12, 22),
    ]
    d += `M${num(x - r)} ${num(y - r * 0.2)}q${num(r * 0.55)} ${num(-r * 0.45)} ${num(r)} ${num(r * 0.2)}q${num(r * 0.45)} ${num(-r * 0.65)} ${num(r)} ${num(-r * 0.2)}`
  }
  s.far.line(d, s.tone('ink', { depth: 0.35 }), 3)
}

function paintShip(s: Scene, x: number, base: number, size: number, depth: number): void {
  const way = s.side
  const b = s.far
  b.path(
    `M${num(x - size * 0.6)} ${num(base - size * 0.2)}H${num(x + size * 0.62)}Q${num(x + size * 0.5)} ${num(base + 2)} ${num(x + size * 0.34)} ${num(base + 2)}H${num(x - size * 0.38)}Q${num(x - size * 0.54)} ${num(base)} ${num(x - size * 0.6)} ${num(base - size * 0.2)}Z`,
    s.tone('wood', { depth, l: -0.08 }),
  )
  b.rect(x - 2, base - size * 1.2, 4, size, s.tone('wood', { depth, l: -0.14 }))
  b.path(
    `M${num(x + way * 5)} ${num(base - size * 1.16)}Q${num(x + way * size * 0.62)} ${num(base - size * 0.7)} ${num(x + way * size * 0.56)} ${num(base - size * 0.3)}H${num(x + way * 5)}Z`,
    s.tone('paper', { depth }),
  )
  b.path(
    `M${num(x - way * 5)} ${num(base - size * 1.02)}Q${num(x - way * size * 0.46)} ${num(base - size * 0.6)} ${num(x - way * size * 0.44)} ${num(base - size * 0.3)}H${num(x - way * 5)}Z`,
    s.tone('accent', { depth }),
  )
  if (s.light.lamps) b.glow(x - way * size * 0.4, base - size * 0.24, size * 0.3, size * 0.3, s.light.warm, 0.8)
}

export function paintBeach(s: Scene): void {
  const { random, w, h } = s
  const horizon = h * random.between(0.5, 0.56)
  paintSky(s, { bottom: horizon })
  paintWater(s, s.far, horizon, h * 0.8, { gleamX: s.discX, calm: true })
  const x = s.x(random.between(0.12, 0.26))
  s.far.path(heap(random, x, horizon + 2, w * 0.4, h * 0.1, 6), s.tone('foliage', { depth: 0.66 }))
  s.far.path(
    heap(random, x - w * 0.06, horizon + 2, w * 0.22, h * 0.05, 5),
    s.tone('foliage', { depth: 0.56, l: -0.05 }),
  )
  if (random.chance(0.5)) paintShip(s, s.x(random.between(0.55, 0.7)), horizon + h * 0.03, 80, 0.5)
  paintGulls(s, horizon)
  const surf = paintSurf(s, s.middle, h * 0.715, 12)
  const sand = { l: -0.075, c: 0.95, h: -6 }
  s.middle.path(
    under(
      surf.map(([px, py]) => [px, py + 4]),
      h + 5,
    ),
    s.tone('light', { ...sand, l: -0.18 }),
  )
  s.middle.path(
    under(
      surf.map(([px, py]) => [px, py + 26]),
      h + 5,
    ),
    s.defs.linear([
      [0, s.tone('light', sand)],
      [0.4, s.tone('light', { ...sand, l: -0.05 })],
      [1, s.tone('light', { ...sand, l: -0.14 })],
    ]),
  )
  let ripples = ''
  for (let i = 0; i < 16; i++)
    ripples += `M${num(random.next() * w)} ${num(h * random.between(0.8, 0.98))}q40 -8 ${num(random.between(70, 130))} 0`
  s.middle.line(ripples, s.tone('light', { ...sand, l: -0.2 }), 2.6, { opacity: 0.5 })
  paintRock(s, s.middle, s.x(0.14), h * 0.79, 90)
  paintRock(s, s.middle, s.x(0.08), h * 0.81, 140)
  s.middle.ellipse(s.x(0.9), h * 0.835, w * 0.17, 34, s.tone('light', { ...sand, l: -0.03 }))
  paintTree(s, s.middle, 'palm', s.x(0.86), h * 0.835, Math.min(h * 0.62, random.between(560, 640)), {})
  paintTree(s, s.middle, 'palm', s.x(0.95), h * 0.85, Math.min(h * 0.52, random.between(440, 520)), { l: -0.02 })
  paintGrass(s, s.middle, h * 0.82, h * 0.86, 16, 'foliage', { h: -10 }, 1)
  paintShells(s)
  paintCornerLeaves(s, s.near, s.side, 170, { h: -4 })
  paintCornerLeaves(s, s.near, -s.side, 130, { h: -4 })
}

function paintShells(s: Scene): void {
  const { random, w, h } = s
  for (let i = 0; i < s.many(6); i++) {
    const [x, y, r] = [
      (random.chance(0.5) ? random.between(0.04, 0.32) : random.between(0.68, 0.96)) * w,
      h * random.between(0.86, 0.95),
      random.between(9, 17),
    ]
    if (i % 3 === 0) {
      const points = Array.from({ length: 10 }, (_, k) => {
        const rr = k % 2 ? r * 0.5 : r * 1.3
        return [x + Math.sin((k * Math.PI) / 5) * rr, y - Math.cos((k * Math.PI) / 5) * rr * 0.6] as const
      })
      s.middle.path(poly(points), s.tone('accent', { l: 0.04 }), { edge: true })
    } else
      s.middle.path(
        `M${num(x)} ${num(y)}L${num(x - r)} ${num(y - r * 0.7)}Q${num(x)} ${num(y - r * 1.7)} ${num(x + r)} ${num(y - r * 0.7)}Z`,
        s.tone(i % 2 ? 'paper' : 'primary', { l: 0.08 }),
        { edge: true },
      )
  }
}
