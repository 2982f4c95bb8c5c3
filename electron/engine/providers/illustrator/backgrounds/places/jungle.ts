import type { Scene } from '../core/scene.ts'
import { num, under } from '../core/shapes.ts'
import { paintBush, paintOverhang, paintTreeline } from '../parts/bushes.ts'
import { paintFlowers } from '../parts/flowers.ts'
import { makeRidge, paintGrass, paintGround, paintRock, paintTrail } from '../parts/land.ts'
import { paintCornerLeaves, paintFern, paintMushrooms, paintReeds } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'
import { paintGlints } from '../parts/water.ts'

/** Great leaves, palms and hanging vines around a light clearing. */
export function paintJungle(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.75, clouds: 2 })
  s.sky.glow(w * 0.5, h * 0.42, w * 0.5, h * 0.42, s.light.haze, 0.8)
  for (const [y, depth, size] of [
    [0.42, 0.86, 120],
    [0.5, 0.68, 150],
  ] as const)
    paintTreeline(s, s.far, makeRidge(s, h * y, 40, w * 0.5).at, size, 'round', { depth, h: 10 })
  paintFalls(s, s.x(random.between(0.6, 0.7)))
  for (const [t, size] of [
    [0.12, 500],
    [0.3, 400],
    [0.72, 420],
    [0.9, 520],
  ] as const)
    paintTree(s, s.far, 'palm', (t + random.between(-0.04, 0.04)) * w, h * 0.74, size, { depth: 0.42, h: 6 })
  const ground = paintGround(s, s.middle, h * 0.71, 'foliage', { l: 0.0, h: 6, c: 1.05 }, 14)
  paintTrail(s, s.middle, [w * random.between(0.44, 0.56), h * 0.715], w * 0.5, w * 0.15, 'ground', {})
  for (const t of [0.02, 0.15, 0.26, 0.74, 0.86, 0.98])
    paintBush(s, s.middle, t * w, ground.at(t * w) + random.between(14, 50), random.between(130, 200), {
      h: 8,
      l: -0.02,
      depth: 0.12,
    })
  for (const t of [0.09, 0.88])
    paintTree(s, s.middle, 'palm', (t + random.between(-0.03, 0.03)) * w, h * 0.85, random.between(560, 660), {
      l: -0.02,
    })
  for (let i = 0; i < s.many(5); i++)
    paintFern(
      s,
      s.middle,
      (i % 2 ? random.between(0.75, 0.98) : random.between(0.02, 0.25)) * w,
      h * random.between(0.84, 0.9),
      random.between(100, 150),
      'foliage',
      { h: 12, l: -0.02 },
    )
  paintFlowers(s, s.middle, h * 0.8, h * 0.92, 16, ['accent', 'primary'])
  let vines = ''
  for (let i = 0; i < 7; i++) {
    const x = (i % 2 ? 0.62 + random.next() * 0.36 : random.next() * 0.36) * w
    vines += `M${num(x)} -5C${num(x + 40)} ${num(h * random.between(0.1, 0.2))} ${num(x - 30)} ${num(h * 0.2)} ${num(x + random.between(-20, 30))} ${num(h * random.between(0.22, 0.42))}`
  }
  s.near.line(vines, s.tone('foliage', { l: -0.2 }), 5)
  paintOverhang(s, s.near, 1, Math.min(w * 0.36, 460), { l: -0.08, h: 8 })
  paintOverhang(s, s.near, -1, Math.min(w * 0.32, 420), { l: -0.1, h: 8 })
  paintCornerLeaves(s, s.near, 1, random.between(280, 360), { h: 8 })
  paintCornerLeaves(s, s.near, -1, random.between(240, 320), { h: 8 })
}

/** Still green water between bare and hanging trees, mist, reeds. */
export function paintSwamp(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.65, clouds: 5 })
  for (const [y, depth, size] of [
    [0.52, 0.84, 80],
    [0.57, 0.68, 100],
  ] as const)
    paintTreeline(s, s.far, makeRidge(s, h * y, 16, w * 0.4).at, size, 'round', { depth, c: 0.7 })
  for (let i = 0; i < s.many(5); i++)
    paintTree(s, s.far, 'bare', random.next() * w, h * 0.61, random.between(240, 360), { depth: 0.6 })
  s.far.glow(w * 0.5, h * 0.6, w * 0.6, h * 0.08, s.light.haze, 0.8)
  s.middle.rect(
    -2,
    h * 0.6,
    w + 4,
    h * 0.42,
    s.defs.linear([
      [0, s.tone('foliage', { l: 0.1, c: 0.5, depth: 0.5 })],
      [0.5, s.tone('foliage', { l: -0.1, c: 0.55, h: 20 })],
      [1, s.tone('foliage', { l: -0.2, c: 0.6, h: 24 })],
    ]),
  )
  paintGlints(s, s.middle, h * 0.61, h * 0.82, 26, { l: -0.08, c: 0.5, h: -50 })
  for (const [t, size] of [
    [0.14, 470],
    [0.86, 520],
  ] as const) {
    const x = s.x(t + random.between(-0.04, 0.04))
    s.middle.ellipse(x, h * 0.74, 120, 14, s.tone('foliage', { l: -0.16, c: 0.6 }))
    paintTree(s, s.middle, t < 0.5 ? 'willow' : random.pick(['willow', 'bare']), x, h * 0.745, size, {
      c: 0.75,
      l: -0.05,
    })
  }
  let pads = ''
  for (let i = 0; i < s.many(12); i++) {
    const [x, y, r] = [random.next() * w, h * random.between(0.66, 0.8), random.between(16, 34)]
    pads += `M${num(x)} ${num(y)}L${num(x + r)} ${num(y - r * 0.12)}A${num(r)} ${num(r * 0.26)} 0 1 0 ${num(x + r * 0.7)} ${num(y + r * 0.18)}Z`
  }
  s.middle.path(pads, s.tone('foliage', { l: 0.02, h: -10 }))
  paintGround(s, s.middle, h * 0.8, 'ground', { l: -0.14, c: 0.7, h: 15 }, 14)
  for (const t of [0.05, 0.17, 0.82, 0.95])
    paintReeds(s, s.middle, t * w, h * random.between(0.81, 0.85), random.between(130, 190))
  paintMushrooms(s, s.middle, s.x(0.24), h * 0.88, 30, 'secondary')
  paintRock(s, s.middle, s.x(0.74), h * 0.88, 80, 'stone', { l: -0.08 })
  paintOverhang(s, s.near, s.side, Math.min(w * 0.32, 420), { l: -0.14, c: 0.7 })
  paintReeds(s, s.near, w * 0.03, h * 1.04, 260, 12, { l: -0.1 })
  paintReeds(s, s.near, w * 0.97, h * 1.04, 240, 12, { l: -0.1 })
  paintGrass(s, s.near, h * 0.95, h * 1.02, 30, 'foliage', { l: -0.16, c: 0.7 }, 0.2)
}

/** A cliff across the far side with a waterfall and its spray. */
function paintFalls(s: Scene, x: number): void {
  const { random, w, h } = s
  const cliff = makeRidge(s, h * 0.42, 34, w * 0.22, 0.7)
  const rock = (l: number, depth: number) => s.tone('stone', { depth, l, c: 1.5, h: 30 })
  s.far.path(
    under(cliff.points, h * 0.8),
    s.defs.linear([
      [0, rock(-0.08, 0.5)],
      [1, rock(-0.04, 0.75)],
    ]),
  )
  let cracks = ''
  for (let i = 0; i < 14; i++)
    cracks += `M${num(random.next() * w)} ${num(h * random.between(0.45, 0.6))}l${num(random.between(-14, 14))} ${num(random.between(40, 90))}l${num(random.between(-14, 14))} ${num(random.between(30, 60))}`
  s.far.line(cracks, rock(-0.18, 0.5), 4, { opacity: 0.5 })
  paintTreeline(s, s.far, (px) => cliff.at(px) + 12, 54, 'round', { depth: 0.55, h: 10 }, 40)
  const top = cliff.at(x) - 6
  s.far.path(
    `M${num(x - 40)} ${num(top)}Q${num(x)} ${num(top - 12)} ${num(x + 40)} ${num(top)}L${num(x + 62)} ${num(h * 0.74)}H${num(x - 62)}Z`,
    s.defs.linear([
      [0, s.tone('#f4fbff', { depth: 0.4 })],
      [1, s.tone('water', { depth: 0.25, l: 0.12 })],
    ]),
  )
  let streaks = ''
  for (let i = 0; i < 7; i++)
    streaks += `M${num(x + random.between(-34, 34))} ${num(top + random.between(6, 60))}v${num(random.between(60, 190))}`
  s.far.line(streaks, s.tone('water', { depth: 0.3, l: 0.02 }), 4, { opacity: 0.4 })
  s.far.glow(x, h * 0.7, 190, 60, s.tone('#f4fbff', { depth: 0.3 }), 0.85)
}
