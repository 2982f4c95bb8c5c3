import type { Base, Scene } from '../core/scene.ts'
import { heap, num } from '../core/shapes.ts'
import { paintBush, paintTreeline } from '../parts/bushes.ts'
import { paintFlowers } from '../parts/flowers.ts'
import { makeRidge, paintGrass, paintGround, paintPeaks, paintRidge, paintRock, paintTrail } from '../parts/land.ts'
import { paintSky } from '../parts/sky.ts'
import { paintBattlements, paintStones, paintTower } from '../parts/towers.ts'
import { paintTree } from '../parts/trees.ts'

export function paintCastle(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.64 })
  const horizon = h * random.between(0.56, 0.6)
  paintPeaks(s, s.far, horizon + h * 0.04, h * 0.24, 0.84)
  for (const [dy, depth] of [
    [-0.01, 0.74],
    [0.04, 0.54],
  ] as const) {
    const ridge = makeRidge(s, horizon + dy * h, 30, w * 0.6)
    paintTreeline(s, s.far, (x) => ridge.at(x) + 8, 34, 'round', { depth: depth + 0.1 })
    paintRidge(s, s.far, ridge, 'foliage', { depth })
  }
  const size = Math.min(w * 0.3, h * 0.34, 420)
  const x = s.x(s.tall ? 0.55 : random.between(0.66, 0.74))
  const base = h * 0.715
  s.far.path(heap(random, x, base + 40, size * 2.9, size * 0.34, 5), s.tone('foliage', { depth: 0.3, l: -0.01 }))
  paintKeep(s, x, base - size * 0.1, size)
  paintGround(s, s.middle, h * 0.715, 'foliage', { l: 0.02 }, 16)
  paintTrail(s, s.middle, [x, h * 0.718], w * 0.48, w * 0.12, 'ground', { l: 0.07 })
  for (const t of [0.04, 0.15, 0.26, 0.95])
    paintTree(
      s,
      s.middle,
      random.pick(['oak', 'round', 'poplar', 'pine']),
      s.x(t + random.between(-0.02, 0.02)),
      h * random.between(0.76, 0.81),
      random.between(270, 400),
      { depth: 0.05 },
    )
  for (const t of [0.3, 0.74, 0.88])
    paintBush(s, s.middle, s.x(t), h * random.between(0.79, 0.84), random.between(70, 120))
  paintRock(s, s.middle, s.x(0.82), h * 0.86, 80)
  paintGrass(s, s.middle, h * 0.77, h * 0.93, 50, 'foliage', { l: -0.05 })
  paintFlowers(s, s.middle, h * 0.8, h * 0.93, 30, ['accent', 'primary', 'paper'])
  paintBush(s, s.near, s.x(0), h * 1.03, 240, { l: -0.1 })
  paintGrass(s, s.near, h * 0.96, h * 1.02, 40, 'foliage', { l: -0.12 }, 0.1)
}

function paintKeep(s: Scene, x: number, base: number, size: number): void {
  const b = s.far
  const depth = 0.26
  const roof = s.random.pick<Base>(['accent', 'primary', 'secondary', 'shade'])
  const stone = (l: number) => s.tone('stone', { depth, l })
  paintTower(s, b, x - size * 0.36, base, size * 0.24, size * 0.95, { depth: depth + 0.06, roof })
  paintTower(s, b, x + size * 0.34, base, size * 0.2, size * 1.16, { depth: depth + 0.06, roof, flag: true })
  b.rect(x - size * 0.3, base - size * 0.82, size * 0.6, size * 0.82, stone(0.01))
  paintStones(s, b, x - size * 0.3, base - size * 0.8, size * 0.6, size * 0.7, depth)
  paintBattlements(s, b, x - size * 0.33, base - size * 0.8, size * 0.66, size * 0.07, depth)
  paintTower(s, b, x + size * 0.02, base - size * 0.78, size * 0.22, size * 0.42, {
    depth: depth + 0.03,
    roof,
    flag: true,
  })
  b.rect(
    x - size * 0.85,
    base - size * 0.44,
    size * 1.7,
    size * 0.56,
    s.defs.linear([
      [0, stone(0.03)],
      [1, stone(-0.06)],
    ]),
  )
  paintStones(s, b, x - size * 0.85, base - size * 0.4, size * 1.7, size * 0.5, depth, 30)
  paintBattlements(s, b, x - size * 0.85, base - size * 0.43, size * 1.7, size * 0.07, depth)
  for (const t of [-0.84, 0.84])
    paintTower(s, b, x + t * size, base + size * 0.14, size * 0.27, size * 0.72, { depth, roof, flag: t > 0 })
  for (const t of [-0.2, 0.2])
    paintTower(s, b, x + t * size, base + size * 0.14, size * 0.15, size * 0.62, { depth, pointed: false })
  b.path(
    `M${num(x - size * 0.12)} ${num(base + size * 0.14)}V${num(base - size * 0.12)}A${num(size * 0.12)} ${num(size * 0.14)} 0 0 1 ${num(x + size * 0.12)} ${num(base - size * 0.12)}V${num(base + size * 0.14)}Z`,
    s.tone('wood', { depth: 0.1, l: -0.16 }),
  )
  let bars = ''
  for (let i = -2; i <= 2; i++)
    bars += `M${num(x + i * size * 0.045)} ${num(base - size * 0.22)}V${num(base + size * 0.12)}`
  b.line(
    `${bars}M${num(x - size * 0.12)} ${num(base - size * 0.05)}H${num(x + size * 0.12)}`,
    s.tone('ink', { depth: 0.15 }),
    3,
  )
  if (s.light.lamps)
    for (const t of [-0.2, 0.2]) b.glow(x + t * size, base - size * 0.02, size * 0.24, size * 0.24, s.light.warm, 0.7)
}
