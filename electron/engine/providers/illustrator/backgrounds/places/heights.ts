import type { Scene } from '../core/scene.ts'
import { heap, num, poly, under } from '../core/shapes.ts'
import { paintHouse } from '../parts/buildings.ts'
import { paintFire } from '../parts/furniture.ts'
import {
  makeRidge,
  paintFlowers,
  paintGrass,
  paintGround,
  paintPeaks,
  paintRidge,
  paintRock,
  paintTrail,
} from '../parts/land.ts'
import { paintCactus } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintBush, paintTree, paintTreeline } from '../parts/trees.ts'

export function paintMountains(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.66 })
  paintPeaks(s, s.far, h * 0.64, h * random.between(0.26, 0.32), 0.84)
  s.far.glow(w * 0.5, h * 0.6, w * 0.7, h * 0.09, s.light.haze, 0.8)
  paintPeaks(s, s.far, h * 0.69, h * random.between(0.36, 0.46), 0.5, { count: s.tall ? 2 : 3 })
  s.far.glow(w * 0.5, h * 0.68, w * 0.8, h * 0.08, s.light.haze, 0.75)
  paintTreeline(s, s.far, makeRidge(s, h * 0.69, 24, w * 0.5).at, 52, 'conifer', { depth: 0.52 })
  paintTreeline(s, s.far, makeRidge(s, h * 0.725, 20, w * 0.5).at, 70, 'conifer', { depth: 0.34 })
  const snowy = s.light.weather === 'snow'
  const ground = paintGround(
    s,
    s.middle,
    h * 0.745,
    snowy ? '#eaf0f8' : 'foliage',
    { l: snowy ? 0 : 0.01, c: 0.85 },
    24,
  )
  paintTrail(s, s.middle, [w * random.between(0.4, 0.6), h * 0.75], w * 0.5, w * 0.1, 'ground', { l: 0.02 })
  for (const t of [0.03, 0.11, 0.2, 0.8, 0.9, 0.98]) {
    const x = (t + random.between(-0.02, 0.02)) * w
    paintTree(
      s,
      s.middle,
      random.pick(['pine', 'fir']),
      x,
      ground.at(x) + random.between(14, 46),
      random.between(230, 340) * (1.1 - Math.abs(0.5 - Math.abs(t - 0.5))),
      { depth: 0.08 },
    )
  }
  for (const t of [0.08, 0.28, 0.76, 0.93])
    paintRock(s, s.middle, s.x(t), h * random.between(0.83, 0.9), random.between(70, 150))
  if (!snowy) paintFlowers(s, s.middle, h * 0.8, h * 0.92, 24, ['paper', 'primary'])
  paintGrass(s, s.middle, h * 0.79, h * 0.93, 40, snowy ? '#dfe8f2' : 'foliage', { l: -0.06 })
  paintRock(s, s.near, s.x(1.0), h * 1.04, 320, 'stone', { l: -0.12 })
  paintRock(s, s.near, s.x(0.0), h * 1.05, 220, 'stone', { l: -0.14 })
}

export function paintSnowfield(s: Scene): void {
  const { random, w, h } = s
  const snow = '#f1f6fd' as const
  paintSky(s, { bottom: h * 0.66 })
  if (s.light.time === 'night') paintAurora(s)
  const ice = random.chance(0.4)
  paintPeaks(s, s.far, h * 0.63, h * random.between(0.16, 0.26), 0.8, { colour: ice ? '#a9c4de' : 'stone' })
  for (const [y, depth] of [
    [0.6, 0.72],
    [0.65, 0.5],
  ] as const) {
    const ridge = makeRidge(s, h * y, 30, w * 0.6, 0.1)
    paintTreeline(s, s.far, (x) => ridge.at(x) + 12, 46, 'conifer', { depth: depth + 0.12, c: 0.6 })
    paintRidge(s, s.far, ridge, snow, { depth: depth * 0.75, l: -0.03 })
  }
  const ground = paintGround(s, s.middle, h * 0.71, snow, {}, 26)
  s.middle.path(under(makeRidge(s, h * 0.8, 18, w * 0.7).points, h), s.tone('#dbe6f5', {}), { opacity: 0.7 })
  const white = { leaves: 'foliage' as const, c: 0.6, l: -0.03 }
  for (const t of [0.04, 0.14, 0.24, 0.83, 0.94]) {
    const x = s.x(t + random.between(-0.02, 0.02))
    const size = random.between(240, 380)
    paintTree(s, s.middle, random.pick(['pine', 'fir', 'pine']), x, ground.at(x) + random.between(14, 50), size, white)
    s.middle.path(heap(random, x, ground.at(x) + 56, size * 0.5, 20, 4), s.tone(snow))
  }
  if (random.chance(0.45)) paintHouse(s, s.middle, s.x(0.76), h * 0.77, 210, { roof: snow, wall: 'wood', depth: 0.1 })
  for (const t of [0.3, 0.72]) {
    paintRock(s, s.middle, s.x(t), h * 0.86, random.between(60, 100), ice ? '#a9c4de' : 'stone')
    s.middle.path(heap(random, s.x(t) + 8, h * 0.868, 110, 22, 4), s.tone(snow))
  }
  let drift = ''
  for (let i = 0; i < 9; i++)
    drift += `M${num(random.next() * w)} ${num(h * random.between(0.76, 0.97))}q60 -12 ${num(random.between(110, 190))} -2`
  s.middle.line(drift, s.tone('#c4d5ea'), 3, { opacity: 0.7 })
  s.near.path(under(makeRidge(s, h * 0.95, 20, w * 0.6).points, h + 4), s.tone(snow, { l: -0.06 }))
  paintTree(s, s.near, 'bare', s.x(1.0), h * 1.0, 420, { l: -0.1 })
}

function paintAurora(s: Scene): void {
  const { random, w, h } = s
  for (const [hue, t] of [
    ['#57e6a5', 0.2],
    ['#7cc9f2', 0.28],
  ] as const) {
    const points = makeRidge(s, h * t, h * 0.06, w * 0.5).points
    const top = points.map(([x, y]) => [x, y - h * random.between(0.12, 0.2)] as const)
    s.sky.path(
      poly([...points, ...top.reverse()]),
      s.defs.linear([
        [0, s.shine(hue), 0],
        [0.7, s.shine(hue), 0.32],
        [1, s.shine(hue), 0.02],
      ]),
    )
  }
}

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

/** A tent and a fire in a clearing, best at night. */
export function paintCamp(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.66 })
  paintPeaks(s, s.far, h * 0.64, h * 0.24, 0.8)
  paintTreeline(s, s.far, makeRidge(s, h * 0.64, 20, w * 0.5).at, 70, 'conifer', { depth: 0.68 })
  paintTreeline(s, s.far, makeRidge(s, h * 0.69, 16, w * 0.5).at, 110, 'conifer', { depth: 0.42 })
  const ground = paintGround(s, s.middle, h * 0.73, 'foliage', { l: -0.01 }, 12)
  for (const t of [0.02, 0.1, 0.3, 0.9, 0.99])
    paintTree(s, s.middle, random.pick(['pine', 'fir']), s.x(t), ground.at(s.x(t)) + 20, random.between(330, 470), {
      depth: 0.15,
    })
  s.middle.ellipse(s.x(0.5), h * 0.88, w * 0.3, h * 0.075, s.tone('ground', { l: -0.02 }), { opacity: 0.8 })
  paintTent(s, s.x(0.76), h * 0.83, Math.min(330, w * 0.3))
  const fx = s.x(0.26)
  s.middle.ellipse(fx, h * 0.85, 92, 20, s.tone('ground', { l: -0.14 }))
  paintFire(s, s.middle, fx, h * 0.85, 110)
  for (let i = 0; i < 7; i++) paintRock(s, s.middle, fx + (i - 3) * 27, h * (0.862 - Math.abs(i - 3) * 0.0035), 34)
  s.middle.rect(s.x(0.13) - 62, h * 0.845, 124, 32, s.tone('wood', { l: -0.06 }), { r: 16, edge: true })
  s.middle.ellipse(s.x(0.13) + 54, h * 0.845 + 16, 9, 16, s.tone('wood', { l: 0.1 }))
  paintGrass(s, s.middle, h * 0.78, h * 0.93, 40, 'foliage', { l: -0.05 })
  for (const t of [0.03, 0.97]) paintBush(s, s.near, w * t, h * 1.02, 220, { l: -0.12 })
  paintGrass(s, s.near, h * 0.96, h * 1.02, 40, 'foliage', { l: -0.13 }, 0.2)
}

function paintTent(s: Scene, x: number, base: number, size: number): void {
  const b = s.middle
  const tall = size * 0.62
  const back = x + s.side * size * 0.34
  const front = x - s.side * size * 0.2
  const cloth = (l: number) => (s.light.time === 'night' ? s.shine('accent', { l: l - 0.14 }) : s.tone('accent', { l }))
  b.ellipse(x, base + 3, size * 0.66, 16, s.tone('shade', { l: -0.15 }), { opacity: 0.35 })
  b.path(
    poly([
      [front, base - tall],
      [back, base - tall * 0.86],
      [back + s.side * size * 0.3, base - 8],
      [front + s.side * size * 0.36, base],
    ]),
    cloth(-0.08),
    { edge: true },
  )
  b.path(
    poly([
      [front - size * 0.36, base],
      [front, base - tall],
      [front + size * 0.36, base],
    ]),
    cloth(0.02),
    { edge: true },
  )
  const inside = s.light.lamps ? s.shine('light', { c: 1.3, l: -0.03 }) : s.tone('ink', { l: 0.04 })
  b.path(
    `M${num(front - size * 0.17)} ${num(base)}L${num(front)} ${num(base - tall * 0.76)}L${num(front + size * 0.17)} ${num(base)}Z`,
    inside,
  )
  b.path(
    poly([
      [front, base - tall * 0.76],
      [front - size * 0.17, base],
      [front - size * 0.25, base],
      [front - size * 0.05, base - tall * 0.6],
    ]),
    cloth(0.08),
  )
  if (s.light.lamps) b.glow(front, base - tall * 0.2, size * 0.8, size * 0.5, s.light.warm, 0.4)
  b.line(
    `M${num(front - size * 0.36)} ${num(base)}l${num(-size * 0.1)} 8M${num(front)} ${num(base - tall)}L${num(front - s.side * size * 0.5)} ${num(base + 4)}`,
    s.tone('paper', { l: -0.1 }),
    2.5,
  )
}
