import type { Scene } from '../core/scene.ts'
import { num } from '../core/shapes.ts'
import { makeRidge, paintFlowers, paintGrass, paintGround, paintRidge, paintRock, paintTrail } from '../parts/land.ts'
import { paintCornerLeaves, paintFern, paintMushrooms, paintReeds } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintBush, paintGreatTrunk, paintOverhang, paintTree, paintTreeline, type TreeKind } from '../parts/trees.ts'
import { paintGlints } from '../parts/water.ts'

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
  if (random.chance(0.55)) {
    const x = s.x(random.between(0.62, 0.7))
    s.far.path(
      `M${num(x - 32)} ${num(h * 0.3)}H${num(x + 32)}L${num(x + 46)} ${num(h * 0.75)}H${num(x - 46)}Z`,
      s.defs.linear([
        [0, s.tone('#f4fbff', { depth: 0.45 })],
        [1, s.tone('water', { depth: 0.3, l: 0.1 })],
      ]),
    )
    s.far.glow(x, h * 0.72, 130, 44, s.tone('#f4fbff', { depth: 0.3 }), 0.8)
    s.far.path(
      `M${num(x - 140)} ${num(h * 0.8)}L${num(x - 110)} ${num(h * 0.28)}Q${num(x - 60)} ${num(h * 0.25)} ${num(x - 34)} ${num(h * 0.3)}L${num(x - 48)} ${num(h * 0.8)}ZM${num(x + 150)} ${num(h * 0.8)}L${num(x + 120)} ${num(h * 0.27)}Q${num(x + 60)} ${num(h * 0.24)} ${num(x + 34)} ${num(h * 0.3)}L${num(x + 48)} ${num(h * 0.8)}Z`,
      s.tone('stone', { depth: 0.45, l: -0.08 }),
    )
  }
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
