import type { Scene } from '../core/scene.ts'
import { heap, num, poly } from '../core/shapes.ts'
import { paintCrate } from '../parts/goods.ts'
import { paintHouse } from '../parts/houses.ts'
import { makeRidge, paintRidge } from '../parts/land.ts'
import { paintSky } from '../parts/sky.ts'
import { paintStreetLamp } from '../parts/street-things.ts'
import { paintWater } from '../parts/water.ts'
import { paintGulls } from './coast.ts'

export function paintHarbor(s: Scene): void {
  const { random, w, h } = s
  const horizon = h * random.between(0.53, 0.58)
  paintSky(s, { bottom: horizon })
  paintRidge(s, s.far, makeRidge(s, horizon - h * 0.05, 26, w * 0.5), 'foliage', { depth: 0.7 }, horizon + 4)
  for (let i = 0; i < 7; i++)
    paintHouse(s, s.far, s.x(0.42 + i * 0.085), horizon + 6, random.between(90, 130), {
      depth: 0.5,
      wall: random.pick(['paper', 'light', 'secondary', 'primary']),
      roof: random.pick(['accent', 'primary', 'shade']),
    })
  paintLighthouse(s, s.x(0.16), horizon + 8, h * 0.3)
  paintWater(s, s.far, horizon, h, { gleamX: s.discX, calm: true })
  for (const [t, y, size] of [
    [0.24, 0.68, 150],
    [0.8, 0.715, 240],
  ] as const)
    paintBoat(s, s.x(t + random.between(-0.04, 0.04)), h * y, size)
  const top = h * 0.765
  s.middle.path(
    poly([
      [-5, top],
      [w + 5, top],
      [w + 5, h + 5],
      [-5, h + 5],
    ]),
    s.defs.linear([
      [0, s.tone('wood', { l: 0.1 })],
      [1, s.tone('wood', { l: -0.06 })],
    ]),
    { edge: true },
  )
  let planks = ''
  for (let i = -12; i <= 12; i++)
    planks += `M${num(w / 2 + i * w * 0.075)} ${num(top)}L${num(w / 2 + i * w * 0.115)} ${num(h)}`
  s.middle.line(planks, s.tone('wood', { l: -0.12 }), 3, { opacity: 0.6 })
  s.middle.rect(-5, top - 4, w + 10, 13, s.tone('wood', { l: -0.06 }))
  for (const t of [0.03, 0.3, 0.7, 0.97]) {
    s.middle.rect(t * w - 17, top - 56, 34, 92, s.tone('wood', { l: -0.13 }), { r: 5, edge: true })
    s.middle.ellipse(t * w, top - 56, 17, 6, s.tone('wood', { l: 0.04 }))
  }
  s.middle.line(
    `M${num(w * 0.03)} ${num(top - 36)}Q${num(w * 0.16)} ${num(top + 26)} ${num(w * 0.3)} ${num(top - 36)}M${num(w * 0.7)} ${num(top - 36)}Q${num(w * 0.84)} ${num(top + 26)} ${num(w * 0.97)} ${num(top - 36)}`,
    s.tone('light', { l: -0.22 }),
    6,
  )
  paintStreetLamp(s, s.middle, s.x(0.12), h * 0.8, 330)
  for (const [dx, dy] of [
    [0, 0],
    [96, 6],
    [44, -74],
  ] as const)
    paintCrate(s, s.x(0.88) + dx - 70, h * 0.85 + dy, 84)
  paintGulls(s, horizon)
  s.near.path(heap(random, s.x(0.02), h * 1.02, 300, 80, 5), s.tone('shade', { l: -0.02 }))
}

function paintLighthouse(s: Scene, x: number, base: number, tall: number): void {
  const b = s.far
  const half = tall * 0.13
  s.far.path(heap(s.random, x, base + 6, tall * 1.1, tall * 0.16, 6), s.tone('stone', { depth: 0.5, l: -0.08 }))
  const at = (t: number) => half * (1 - 0.4 * t)
  for (let i = 0; i < 5; i++) {
    const [a, c] = [i / 5, (i + 1) / 5]
    b.path(
      poly([
        [x - at(a), base - tall * 0.8 * a],
        [x + at(a), base - tall * 0.8 * a],
        [x + at(c), base - tall * 0.8 * c],
        [x - at(c), base - tall * 0.8 * c],
      ]),
      s.tone(i % 2 ? 'paper' : 'accent', { depth: 0.4 }),
    )
  }
  b.rect(x - half * 0.8, base - tall * 0.83, half * 1.6, tall * 0.035, s.tone('ink', { depth: 0.4 }))
  b.rect(
    x - half * 0.45,
    base - tall * 0.95,
    half * 0.9,
    tall * 0.13,
    s.light.lamps ? s.shine('light') : s.tone('sky', { depth: 0.4 }),
  )
  b.path(
    poly([
      [x - half * 0.65, base - tall * 0.94],
      [x, base - tall * 1.06],
      [x + half * 0.65, base - tall * 0.94],
    ]),
    s.tone('accent', { depth: 0.4, l: -0.05 }),
  )
  if (!s.light.lamps) return
  b.glow(x, base - tall * 0.89, tall * 0.5, tall * 0.5, s.light.warm, 0.8)
  for (const way of [-1, 1])
    b.path(
      poly([
        [x, base - tall * 0.89],
        [x + way * s.w * 0.5, base - tall * 1.15],
        [x + way * s.w * 0.5, base - tall * 0.7],
      ]),
      s.defs.linear(
        [
          [way < 0 ? 1 : 0, s.light.warm, 0.32],
          [way < 0 ? 0 : 1, s.light.warm, 0],
        ].sort((a, b) => Number(a[0]) - Number(b[0])) as [number, string, number][],
        'right',
      ),
    )
}

function paintBoat(s: Scene, x: number, base: number, size: number): void {
  const b = s.middle
  b.ellipse(x, base, size * 0.6, size * 0.05, s.tone('water', { l: -0.16 }), { opacity: 0.6 })
  b.rect(x - 4, base - size * 1.15, 7, size, s.tone('wood', { l: -0.1 }))
  b.path(
    `M${num(x + s.side * 8)} ${num(base - size * 1.1)}Q${num(x + s.side * size * 0.3)} ${num(base - size * 0.7)} ${num(x + s.side * size * 0.5)} ${num(base - size * 0.3)}H${num(x + s.side * 8)}Z`,
    s.tone('paper', {}),
    { edge: true },
  )
  b.path(
    `M${num(x - s.side * 6)} ${num(base - size)}Q${num(x - s.side * size * 0.2)} ${num(base - size * 0.6)} ${num(x - s.side * size * 0.36)} ${num(base - size * 0.3)}H${num(x - s.side * 6)}Z`,
    s.tone('light', { l: -0.06 }),
    { edge: true },
  )
  b.path(
    `M${num(x - size * 0.58)} ${num(base - size * 0.25)}H${num(x + size * 0.6)}Q${num(x + size * 0.5)} ${num(base + 4)} ${num(x + size * 0.3)} ${num(base + 4)}H${num(x - size * 0.36)}Q${num(x - size * 0.52)} ${num(base)} ${num(x - size * 0.58)} ${num(base - size * 0.25)}Z`,
    s.tone('primary', { l: -0.04 }),
    { edge: true },
  )
  b.path(
    `M${num(x - size * 0.58)} ${num(base - size * 0.25)}H${num(x + size * 0.6)}l-4 12H${num(x - size * 0.56)}Z`,
    s.tone('paper'),
  )
}
