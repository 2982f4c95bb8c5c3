import type { Scene } from '../core/scene.ts'
import { num, poly } from '../core/shapes.ts'
import { paintBush, paintTreeline } from '../parts/bushes.ts'
import { paintFire } from '../parts/fire.ts'
import { makeRidge, paintGrass, paintGround, paintPeaks, paintRock } from '../parts/land.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'

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
