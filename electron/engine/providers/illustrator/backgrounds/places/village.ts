import type { Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'
import { paintBush } from '../parts/bushes.ts'
import { paintFlowers } from '../parts/flowers.ts'
import { paintHouse } from '../parts/houses.ts'
import { paintGrass, paintGround, paintTrail } from '../parts/land.ts'
import { paneColour } from '../parts/openings.ts'
import { paintSky } from '../parts/sky.ts'
import { paintFence } from '../parts/street-things.ts'
import { paintStones } from '../parts/towers.ts'
import { paintTree } from '../parts/trees.ts'
import { paintHills } from './fields.ts'

export function paintVillage(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.64 })
  const horizon = h * random.between(0.52, 0.57)
  paintHills(s, horizon)
  const row = (y: number, size: number, depth: number, gap: number) => {
    let x = random.between(-0.05, 0.05) * w
    while (x < w * 1.05) {
      const t = Math.abs(x / w - 0.5) * 2
      if (t > gap)
        paintHouse(s, s.far, x, y + random.between(-6, 6), size * random.between(0.85, 1.15), {
          depth,
          wall: random.pick(['paper', 'light', 'ground', 'paper', 'secondary']),
          roof: random.pick(['accent', 'primary', 'wood', 'shade']),
          timber: random.chance(0.6) && depth < 0.4,
          floors: random.chance(0.5) ? 2 : 1,
        })
      if (random.chance(0.3))
        paintTree(s, s.far, random.pick(['round', 'poplar', 'pine']), x + size * 0.7, y + 4, size * 0.95, { depth })
      x += size * 1.5
    }
  }
  row(h * 0.645, 150, 0.5, 0.18)
  if (random.chance(0.6)) paintChurch(s, w * random.between(0.46, 0.54), h * 0.65, 120)
  row(h * 0.695, 220, 0.26, 0.3)
  paintGround(s, s.middle, h * 0.69, 'foliage', { l: 0.03 }, 8)
  paintTrail(s, s.middle, [w * 0.5, h * 0.69], w * 0.5, w * 0.26, 'ground', { l: 0.08 })
  for (const t of [0.09, 0.91])
    paintHouse(s, s.middle, s.x(t), h * 0.79, Math.min(390, w * 0.34), {
      wall: random.pick(['paper', 'light']),
      roof: random.pick(['accent', 'primary', 'wood']),
      timber: random.chance(0.7),
      floors: t > 0.5 ? 2 : 1,
    })
  paintWell(s, s.x(0.7), h * 0.815)
  paintFence(s, s.middle, s.side > 0 ? 0 : w * 0.72, s.side > 0 ? w * 0.28 : w, () => h * 0.825, 54, 'pale', 'wood', {
    l: 0.08,
  })
  for (const t of [0.02, 0.25, 0.8, 0.98])
    paintBush(s, s.middle, s.x(t), h * random.between(0.81, 0.84), random.between(70, 110))
  paintFlowers(s, s.middle, h * 0.82, h * 0.93, 40, ['accent', 'primary', 'paper'])
  paintGrass(s, s.middle, h * 0.82, h * 0.94, 40, 'foliage', { l: -0.05 }, 1)
  for (const t of [0.01, 0.99]) paintBush(s, s.near, t * w, h * 1.03, 170, { l: -0.1 })
}

function paintChurch(s: Scene, x: number, base: number, size: number): void {
  const c = (l: number) => s.tone('paper', { depth: 0.48, l })
  s.far.rect(x - size * 0.6, base - size * 0.7, size * 0.8, size * 0.7, c(-0.08))
  s.far.path(
    poly([
      [x - size * 0.68, base - size * 0.68],
      [x - size * 0.5, base - size * 1.1],
      [x + size * 0.2, base - size * 1.1],
      [x + size * 0.2, base - size * 0.68],
    ]),
    s.tone('accent', { depth: 0.48 }),
  )
  s.far.rect(x + size * 0.1, base - size * 1.5, size * 0.42, size * 1.5, c(0))
  s.far.path(
    poly([
      [x + size * 0.04, base - size * 1.48],
      [x + size * 0.31, base - size * 2.4],
      [x + size * 0.58, base - size * 1.48],
    ]),
    s.tone('accent', { depth: 0.48, l: -0.05 }),
  )
  s.far.circle(x + size * 0.31, base - size * 1.25, size * 0.11, paneColour(s, 0.45))
}

function paintWell(s: Scene, x: number, base: number): void {
  const b = s.middle
  b.ellipse(x, base, 70, 10, s.tone('shade', { l: -0.15 }), { opacity: 0.3 })
  b.path(rectPath(x - 46, base - 150, 10, 110) + rectPath(x + 36, base - 150, 10, 110), s.tone('wood', { l: -0.06 }), {
    edge: true,
  })
  b.path(
    `M${num(x - 58)} ${num(base - 62)}V${num(base - 4)}Q${num(x)} ${num(base + 12)} ${num(x + 58)} ${num(base - 4)}V${num(base - 62)}Z`,
    s.tone('stone', {}),
    { edge: true },
  )
  paintStones(s, b, x - 54, base - 48, 108, 44, 0, 30)
  b.ellipse(x, base - 62, 58, 14, s.tone('stone', { l: 0.08 }), { edge: true })
  b.ellipse(x, base - 62, 44, 9, s.tone('ink', { l: 0.05 }))
  b.path(
    poly([
      [x - 74, base - 138],
      [x, base - 196],
      [x + 74, base - 138],
    ]),
    s.tone('accent', { l: -0.03 }),
    { edge: true },
  )
}
