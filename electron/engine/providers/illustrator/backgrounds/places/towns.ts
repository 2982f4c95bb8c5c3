import type { Base, Scene } from '../core/scene.ts'
import { heap, num, poly, rectPath } from '../core/shapes.ts'
import {
  paintBattlements,
  paintFacade,
  paintFence,
  paintHouse,
  paintStones,
  paintStreetLamp,
  paintTower,
  paneColour,
  type Top,
} from '../parts/buildings.ts'
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
import { paintPotPlant } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintBush, paintTree, paintTreeline } from '../parts/trees.ts'
import { paintWater } from '../parts/water.ts'
import { paintHills } from './fields.ts'

const walls: readonly Base[] = ['paper', 'primary', 'secondary', 'light', 'accent', 'ground', 'stone']

/** A block silhouette with many windows. */
function paintBlocks(
  s: Scene,
  brush: Scene['far'],
  base: number,
  low: number,
  high: number,
  depth: number,
  wide: number,
): void {
  const { random, w } = s
  let windows = ''
  let x = -wide * random.next()
  while (x < w) {
    const bw = wide * random.between(0.6, 1.2)
    const bh = random.between(low, high)
    const l = random.between(-0.06, 0.04)
    const y = base - bh
    const fill = s.defs.linear([
      [0, s.tone('shade', { depth, l: Math.round(l * 20) / 20 + 0.12, c: 0.7 })],
      [1, s.tone('shade', { depth: Math.min(1, depth + 0.2), l: 0.16, c: 0.7 })],
    ])
    const top = random.whole(0, 4)
    const crown =
      top === 0
        ? poly([
            [x + bw * 0.2, y],
            [x + bw * 0.2, y - bw * 0.3],
            [x + bw * 0.8, y - bw * 0.3],
            [x + bw * 0.8, y],
          ])
        : top === 1
          ? poly([
              [x, y + 1],
              [x + bw / 2, y - bw * 0.4],
              [x + bw, y + 1],
            ])
          : top === 2
            ? rectPath(x + bw * 0.47, y - bw * 0.6, bw * 0.06, bw * 0.6)
            : top === 3
              ? poly([
                  [x, y + 1],
                  [x + bw, y - bw * 0.35],
                  [x + bw, y + 1],
                ])
              : ''
    brush.path(rectPath(x, y, bw, bh) + crown, fill)
    const step = Math.max(13, bw / 7)
    for (let wy = y + step; wy < base - step; wy += step * 1.5)
      for (let wx = x + step * 0.7; wx < x + bw - step; wx += step * 1.25)
        if (random.chance(0.42)) windows += rectPath(wx, wy, step * 0.5, step * 0.75)
    x += bw + random.between(-6, 14)
  }
  brush.path(
    windows,
    s.light.lamps ? s.shine('light', { c: 1.3, l: -0.03 }) : s.tone('sky', { depth: depth * 0.8, l: 0.05 }),
    { opacity: s.light.lamps ? 0.9 - depth * 0.45 : 0.5 },
  )
}

export function paintStreet(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.62 })
  paintBlocks(s, s.far, h * 0.72, h * 0.16, h * 0.34, 0.8, 120)
  paintBlocks(s, s.far, h * 0.72, h * 0.1, h * 0.24, 0.6, 100)
  const base = h * 0.735
  const shops = random.shuffle([true, false, true, false, false, true, false])
  let x = -random.between(10, 70)
  let i = 0
  while (x < w) {
    const bw = random.between(190, 270)
    const centre = 1 - Math.min(1, Math.abs((x + bw / 2) / w - 0.5) * 2)
    paintFacade(
      s,
      s.far,
      x,
      base,
      bw,
      h * (s.tall ? 0.3 : 0.37) * random.between(0.85, 1.15) * (1 - centre * 0.18),
      walls[(i * 3 + random.whole(0, 2)) % walls.length] as Base,
      random.pick<Top>(['flat', 'gable', 'step', 'mansard']),
      {
        depth: 0.13 + centre * 0.1,
        shop: shops[i % shops.length] ?? false,
        roof: random.pick(['accent', 'shade', 'primary']),
      },
    )
    x += bw + 2
    i++
  }
  s.middle.rect(
    -2,
    base - 2,
    w + 4,
    h * 0.09,
    s.defs.linear([
      [0, s.tone('stone', { l: 0.06 })],
      [1, s.tone('stone', { l: 0.12 })],
    ]),
  )
  let slabs = ''
  for (let k = -9; k <= 9; k++)
    slabs += `M${num(w / 2 + k * w * 0.1)} ${num(base)}L${num(w / 2 + k * w * 0.118)} ${num(h * 0.82)}`
  s.middle.line(slabs, s.tone('stone', { l: -0.02 }), 2.2)
  s.middle.rect(-2, h * 0.82, w + 4, h * 0.018, s.tone('stone', { l: -0.1 }))
  s.middle.rect(
    -2,
    h * 0.838,
    w + 4,
    h * 0.17,
    s.defs.linear([
      [0, s.tone('shade', { c: 0.4, l: 0.04 })],
      [1, s.tone('shade', { c: 0.4, l: -0.08 })],
    ]),
  )
  let dashes = ''
  for (let k = -1; k < 9; k++)
    dashes += poly([
      [k * w * 0.14 + 10, h * 0.92],
      [k * w * 0.14 + 110, h * 0.92],
      [k * w * 0.14 + 102, h * 0.932],
      [k * w * 0.14, h * 0.932],
    ])
  s.middle.path(dashes, s.tone('paper', { l: -0.06 }), { opacity: 0.8 })
  if (s.light.weather === 'rain' || s.light.weather === 'storm')
    for (let k = 0; k < 5; k++)
      s.middle.ellipse(random.next() * w, h * random.between(0.86, 0.96), random.between(80, 180), 9, s.light.sky[2], {
        opacity: 0.35,
      })
  for (const t of [0.07, 0.93]) {
    paintTree(
      s,
      s.middle,
      random.pick(['round', 'poplar']),
      s.x(t) + 90 * (t > 0.5 ? -1 : 1),
      h * 0.795,
      random.between(290, 370),
      { depth: 0.04 },
    )
    paintStreetLamp(s, s.middle, s.x(t), h * 0.81, 380)
  }
  if (random.chance(0.7)) paintBench(s, s.x(0.78), h * 0.81)
  else paintPotPlant(s, s.middle, s.x(0.75), h * 0.812, 120, 'stone')
  paintBush(s, s.near, s.x(1.0), h * 1.03, 180, { l: -0.08 })
}

export function paintBench(s: Scene, x: number, base: number): void {
  const b = s.middle
  b.ellipse(x, base, 90, 8, s.tone('shade', { l: -0.2 }), { opacity: 0.3 })
  b.path(
    rectPath(x - 70, base - 44, 9, 44) +
      rectPath(x + 61, base - 44, 9, 44) +
      rectPath(x - 70, base - 92, 7, 60) +
      rectPath(x + 63, base - 92, 7, 60),
    s.tone('ink', { l: 0.08 }),
  )
  for (const dy of [96, 78, 60]) b.rect(x - 84, base - dy, 168, 12, s.tone('wood', { l: 0.04 }), { r: 3, edge: true })
  b.rect(x - 88, base - 46, 176, 11, s.tone('wood', { l: 0.1 }), { r: 3, edge: true })
}

export function paintSkyline(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.66 })
  paintBlocks(s, s.far, h * 0.72, h * 0.24, h * 0.48, 0.86, 120)
  paintBlocks(s, s.far, h * 0.72, h * 0.16, h * 0.4, 0.66, 130)
  s.far.glow(w * 0.5, h * 0.7, w * 0.7, h * 0.14, s.light.haze, 0.5)
  paintBlocks(s, s.far, h * 0.73, h * 0.1, h * 0.28, 0.42, 140)
  if (random.chance(0.5)) {
    paintWater(s, s.middle, h * 0.715, h, { calm: true, gleamX: w * 0.5 })
    paintPromenade(s)
  } else {
    paintTreeline(s, s.middle, makeRidge(s, h * 0.74, 10, w * 0.4).at, 60, 'round', { depth: 0.22 })
    paintPromenade(s)
  }
  for (const t of [0.08, 0.92]) paintTree(s, s.middle, 'round', s.x(t), h * 0.83, random.between(280, 350), {})
  paintBench(s, s.x(0.76), h * 0.84)
  paintStreetLamp(s, s.middle, s.x(0.2), h * 0.83, 360)
  paintBush(s, s.near, s.x(0), h * 1.03, 230, { l: -0.1 })
  paintBush(s, s.near, s.x(1), h * 1.03, 190, { l: -0.1 })
}

function paintPromenade(s: Scene): void {
  const { w, h } = s
  const top = h * 0.795
  s.middle.rect(
    -2,
    top,
    w + 4,
    h * 0.21,
    s.defs.linear([
      [0, s.tone('stone', { l: 0.08 })],
      [1, s.tone('stone', { l: -0.06 })],
    ]),
  )
  let lines = `M0 ${num(h * 0.85)}H${num(w)}M0 ${num(h * 0.92)}H${num(w)}`
  for (let k = -9; k <= 9; k++)
    lines += `M${num(w / 2 + k * w * 0.1)} ${num(top)}L${num(w / 2 + k * w * 0.16)} ${num(h)}`
  s.middle.line(lines, s.tone('stone', { l: -0.07 }), 2.2, { opacity: 0.6 })
  let rail = `M-5 ${num(top - 70)}H${num(w + 5)}M-5 ${num(top - 14)}H${num(w + 5)}`
  for (let x = 0; x < w; x += 30) rail += `M${num(x)} ${num(top - 70)}V${num(top)}`
  s.middle.line(rail, s.tone('ink', { l: 0.1, depth: 0.1 }), 4)
}

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
          timber: random.chance(0.6),
          floors: random.chance(0.5) ? 2 : 1,
        })
      if (random.chance(0.5))
        paintTree(s, s.far, random.pick(['round', 'poplar', 'pine']), x + size * 0.7, y + 4, size * 0.95, { depth })
      x += size * 1.12
    }
  }
  row(h * 0.645, 150, 0.5, 0.12)
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
