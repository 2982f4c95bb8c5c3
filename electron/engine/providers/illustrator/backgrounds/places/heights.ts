import type { Scene } from '../core/scene.ts'
import { heap, num, poly, under } from '../core/shapes.ts'
import { paintTreeline } from '../parts/bushes.ts'
import { paintFlowers } from '../parts/flowers.ts'
import { paintHouse } from '../parts/houses.ts'
import { makeRidge, paintGrass, paintGround, paintPeaks, paintRidge, paintRock, paintTrail } from '../parts/land.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'

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
  if (s.light.time === 'night' && ['clear', 'wind'].includes(s.light.weather)) paintAurora(s)
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
        [0.55, s.shine(hue), 0.4],
        [1, s.shine(hue), 0],
      ]),
    )
  }
}
