import type { Scene } from '../core/scene.ts'
import { num, poly } from '../core/shapes.ts'
import { makeRidge, paintGrass, paintGround, paintRidge, paintRock } from '../parts/land.ts'
import { paintCactus } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'

export function paintDesert(s: Scene): void {
  const { random, w, h } = s
  const sand = { l: 0.06, c: 1.05, h: -8 }
  paintSky(s, { bottom: h * 0.62, clouds: 2 })
  const mesas = random.chance(0.55)
  if (mesas)
    for (const [t, size, depth] of [
      [0.16, 0.2, 0.7],
      [0.42, 0.12, 0.82],
      [0.84, 0.24, 0.62],
    ] as const)
      paintMesa(s, s.x(t), h * 0.63, h * size, depth)
  else for (const t of [0.76, 0.9]) paintPyramid(s, s.x(t), h * 0.63, h * (t > 0.8 ? 0.16 : 0.25))
  for (const [y, depth, swing] of [
    [0.6, 0.66, 26],
    [0.655, 0.42, 30],
    [0.7, 0.24, 30],
  ] as const)
    paintDune(s, s.far, h * y, swing, depth)
  paintGround(s, s.middle, h * 0.745, 'light', { ...sand, l: -0.1, c: 0.95 }, 22)
  let ripples = ''
  for (let i = 0; i < 26; i++)
    ripples += `M${num(random.next() * w)} ${num(h * random.between(0.77, 0.98))}q${num(random.between(30, 60))} -9 ${num(random.between(80, 150))} 0`
  s.middle.line(ripples, s.tone('light', { l: -0.22 }), 3, { opacity: 0.55 })
  for (const [t, size] of [
    [0.08, 330],
    [0.2, 200],
    [0.93, 270],
  ] as const) {
    if (mesas)
      paintCactus(
        s,
        s.middle,
        s.x(t + random.between(-0.02, 0.02)),
        h * random.between(0.79, 0.86),
        size * random.between(0.85, 1.15),
      )
    else paintTree(s, s.middle, 'palm', s.x(t), h * random.between(0.79, 0.83), size * 1.25, {})
  }
  for (const t of [0.26, 0.78, 0.88])
    paintRock(s, s.middle, s.x(t), h * random.between(0.84, 0.9), random.between(50, 110), 'ground', { l: 0.02 })
  paintGrass(s, s.middle, h * 0.8, h * 0.92, 12, 'foliage', { c: 0.6 })
  paintRock(s, s.near, s.x(1), h * 1.03, 240, 'ground', { l: -0.08 })
  paintGrass(s, s.near, h * 0.96, h * 1.01, 14, 'foliage', { c: 0.5, l: -0.1 }, 0.6)
}

function paintDune(s: Scene, brush: Scene['far'], y: number, swing: number, depth: number): void {
  const { random, w } = s
  const colour = { l: -0.09, depth }
  paintRidge(s, brush, makeRidge(s, y, swing, w * 0.6, 0.02), 'light', colour)
  const x = random.between(0.15, 0.85) * w
  const wide = random.between(0.16, 0.28) * w
  brush.path(
    `M${num(x - wide)} ${num(y + swing * 1.6)}Q${num(x - wide * 0.3)} ${num(y + swing * 0.4)} ${num(x)} ${num(y - swing * 0.9)}Q${num(x + wide * 0.5)} ${num(y + swing * 0.2)} ${num(x + wide * 1.1)} ${num(y + swing * 1.7)}Z`,
    s.tone('light', { ...colour, l: -0.05 }),
  )
  brush.path(
    `M${num(x)} ${num(y - swing * 0.9)}Q${num(x + wide * 0.5)} ${num(y + swing * 0.2)} ${num(x + wide * 1.1)} ${num(y + swing * 1.7)}H${num(x - wide * 0.2)}Q${num(x + wide * 0.3)} ${num(y + swing * 0.5)} ${num(x)} ${num(y - swing * 0.9)}Z`,
    s.tone('light', { ...colour, l: -0.18 }),
  )
}

function paintMesa(s: Scene, x: number, base: number, tall: number, depth: number): void {
  const w = tall * s.random.between(0.7, 1.1)
  const c = (l: number) => s.tone('accent', { l, c: 0.75, depth, h: 6 })
  s.far.path(
    poly([
      [x - w * 1.1, base],
      [x - w * 0.62, base - tall * 0.42],
      [x - w * 0.56, base - tall * 0.94],
      [x - w * 0.3, base - tall],
      [x + w * 0.36, base - tall * 0.97],
      [x + w * 0.54, base - tall * 0.9],
      [x + w * 0.62, base - tall * 0.4],
      [x + w * 1.15, base],
    ]),
    c(0.03),
  )
  const way = s.from > 0 ? -1 : 1
  s.far.path(
    poly([
      [x + way * w * 0.14, base - tall],
      [x + way * w * 0.54, base - tall * 0.92],
      [x + way * w * 0.62, base - tall * 0.4],
      [x + way * w * 1.1, base],
      [x + way * w * 0.2, base],
      [x + way * w * 0.24, base - tall * 0.44],
    ]),
    c(-0.06),
  )
  s.far.line(
    `M${num(x - w * 0.58)} ${num(base - tall * 0.74)}L${num(x + w * 0.57)} ${num(base - tall * 0.7)}M${num(x - w * 0.6)} ${num(base - tall * 0.52)}L${num(x + w * 0.6)} ${num(base - tall * 0.5)}`,
    c(-0.1),
    4,
    { opacity: 0.5 },
  )
}

function paintPyramid(s: Scene, x: number, base: number, tall: number): void {
  const way = s.from > 0 ? -1 : 1
  s.far.path(
    poly([
      [x - tall * 0.95, base + 20],
      [x, base - tall],
      [x + tall * 0.95, base + 20],
    ]),
    s.tone('light', { l: -0.08, depth: 0.5 }),
  )
  s.far.path(
    poly([
      [x, base - tall],
      [x + way * tall * 0.95, base + 20],
      [x + way * tall * 0.2, base + 20],
    ]),
    s.tone('light', { l: -0.22, depth: 0.5 }),
  )
}
