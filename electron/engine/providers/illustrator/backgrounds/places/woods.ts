import type { Scene } from '../core/scene.ts'
import { paintBush, paintGreatTrunk, paintOverhang, paintTreeline } from '../parts/bushes.ts'
import { makeRidge, paintGrass, paintGround, paintRidge, paintRock, paintTrail } from '../parts/land.ts'
import { paintFern, paintMushrooms } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree, type TreeKind } from '../parts/trees.ts'

/** Bands of ever nearer trees, a clearing in the middle, great trunks at the sides. */
export function paintForest(s: Scene): void {
  const { random, w, h } = s
  const kinds: TreeKind[] = random.pick([
    ['pine', 'fir'],
    ['oak', 'round'],
    ['birch', 'fir', 'round'],
    ['pine', 'oak'],
  ])
  paintSky(s, { bottom: h * 0.7, clouds: 2 })
  s.sky.glow(w * 0.5, h * 0.5, w * 0.45, h * 0.4, s.light.haze, 0.75)
  const horizon = h * random.between(0.56, 0.63)
  const type = kinds[0] === 'oak' ? 'round' : 'conifer'
  for (const [t, depth, size] of [
    [-0.13, 0.86, 90],
    [-0.06, 0.7, 110],
  ] as const) {
    const ridge = makeRidge(s, horizon + t * h, 26, w * 0.5)
    paintTreeline(s, s.far, ridge.at, size, type, { depth, l: -0.02 })
  }
  const bank = makeRidge(s, horizon + h * 0.03, 16, w * 0.7)
  paintRidge(s, s.far, bank, 'foliage', { depth: 0.55, l: 0.03 })
  const count = s.many(Math.round(w / 130))
  for (let i = 0; i < count; i++) {
    const x = ((i + random.between(0.1, 0.9)) / count) * w
    paintTree(s, s.far, random.pick(kinds), x, bank.at(x) + 16, random.between(230, 330), { depth: 0.52 })
  }
  const ground = paintGround(s, s.middle, h * 0.7, 'foliage', { l: 0.02, h: -6 }, 12)
  if (random.chance(0.7))
    paintTrail(
      s,
      s.middle,
      [w * random.between(0.44, 0.56), h * 0.7],
      w * random.between(0.4, 0.6),
      w * 0.13,
      'ground',
      { l: 0.02 },
    )
  const spots = [0.06, 0.2, 0.33, 0.69, 0.8, 0.94]
  for (const spot of spots.slice(0, s.many(spots.length))) {
    const x = (spot + random.between(-0.03, 0.03)) * w
    const away = 1 - Math.abs(spot - 0.5) * 2
    paintTree(
      s,
      s.middle,
      random.pick(kinds),
      x,
      ground.at(x) + random.between(6, 30) + (1 - away) * 30,
      random.between(360, 470) * (1 - away * 0.35),
      { depth: 0.18 + away * 0.2 },
    )
  }
  for (let i = 0; i < 4; i++)
    paintBush(
      s,
      s.middle,
      (i % 2 ? 1 - random.next() * 0.26 : random.next() * 0.26) * w,
      h * random.between(0.76, 0.83),
      random.between(80, 130),
      { depth: 0.1 },
    )
  paintGrass(s, s.middle, h * 0.76, h * 0.9, 46, 'foliage', { l: -0.06 })
  paintRock(s, s.middle, s.x(random.between(0.1, 0.24)), h * 0.87, random.between(70, 110))
  paintMushrooms(s, s.middle, s.x(random.between(0.72, 0.86)), h * 0.88, random.between(30, 44))
  paintGreatTrunk(s, s.near, s.x(-0.005), h * 0.95, w * 0.055 + 26, { l: -0.06 })
  if (!s.tall && random.chance(0.6)) paintGreatTrunk(s, s.near, s.x(1.02), h * 0.98, w * 0.045 + 18, { l: -0.1 })
  paintOverhang(s, s.near, s.side, Math.min(w * 0.34, 420), { l: -0.08 })
  paintOverhang(s, s.near, -s.side, Math.min(w * 0.24, 320), { l: -0.1 })
  for (const side of [0.06, 0.93])
    paintFern(s, s.near, w * side, h * 1.0, random.between(120, 160), 'foliage', { l: -0.08 })
  paintGrass(s, s.near, h * 0.95, h * 1.02, 34, 'foliage', { l: -0.12 }, 0.2)
}
