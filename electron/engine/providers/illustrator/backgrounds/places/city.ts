import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'
import { paintBush, paintTreeline } from '../parts/bushes.ts'
import { paintFacade, type Top } from '../parts/facades.ts'
import { makeRidge } from '../parts/land.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintBench, paintStreetLamp } from '../parts/street-things.ts'
import { paintTree } from '../parts/trees.ts'
import { paintWater } from '../parts/water.ts'

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

export function paintSkyline(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.66 })
  paintBlocks(s, s.far, h * 0.72, h * 0.24, h * 0.48, 0.86, 120)
  paintBlocks(s, s.far, h * 0.72, h * 0.16, h * 0.4, 0.66, 130)
  s.far.glow(w * 0.5, h * 0.7, w * 0.7, h * 0.14, s.light.haze, 0.5)
  paintBlocks(s, s.far, h * 0.73, h * 0.1, h * 0.28, 0.42, 140)
  if (random.chance(0.5)) {
    paintWater(s, s.middle, h * 0.715, h, { calm: true, gleamX: s.discX })
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
