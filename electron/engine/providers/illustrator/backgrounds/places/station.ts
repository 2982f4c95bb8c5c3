import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'
import { paintClock } from '../parts/furniture.ts'
import { paintHangingLamp } from '../parts/lamps.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintBench } from '../parts/street-things.ts'

/** A platform with a train under a glass roof. */
export function paintStation(s: Scene): void {
  const { random, w, h } = s
  const paint = random.pick<Base>(['primary', 'secondary', 'accent', 'foliage'])
  s.sky.rect(
    0,
    0,
    w,
    h,
    s.defs.linear([
      [0, s.light.sky[1]],
      [0.6, s.light.sky[3]],
      [1, s.light.sky[3]],
    ]),
  )
  s.far.path(
    poly([
      [0, h * 0.4],
      [w * 0.3, h * 0.34],
      [w * 0.62, h * 0.37],
      [w, h * 0.33],
      [w, h * 0.7],
      [0, h * 0.7],
    ]),
    s.tone('stone', { depth: 0.7 }),
  )
  let town = ''
  for (let x = 0; x < w; x += 74)
    town += poly([
      [x, h * 0.7],
      [x, h * random.between(0.34, 0.42)],
      [x + 34, h * random.between(0.3, 0.36)],
      [x + 68, h * random.between(0.34, 0.42)],
      [x + 68, h * 0.7],
    ])
  s.far.path(town, s.tone('shade', { depth: 0.66, l: 0.1 }))
  const iron = s.tone('ink', { l: 0.14, depth: 0.2 })
  const arch = w * 0.8
  for (let x = w * 0.1 - arch; x < w + arch; x += arch)
    s.far.line(
      `M${num(x)} ${num(h * 0.3)}Q${num(x + arch / 2)} ${num(-h * 0.06)} ${num(x + arch)} ${num(h * 0.3)}`,
      iron,
      10,
    )
  let roof = ''
  for (let x = 0; x < w; x += 96) roof += `M${num(x)} 0L${num(w / 2 + (x - w / 2) * 0.86)} ${num(h * 0.16)}`
  s.far.line(`${roof}M0 ${num(h * 0.05)}H${num(w)}M0 ${num(h * 0.11)}H${num(w)}`, iron, 4, { opacity: 0.5 })
  paintTrain(s, h * 0.715, paint)
  for (const t of [0.1, 0.9])
    s.middle.path(
      rectPath(w * t - 13, 0, 26, h * 0.79) +
        poly([
          [w * t - 30, h * 0.79],
          [w * t - 13, h * 0.72],
          [w * t + 13, h * 0.72],
          [w * t + 30, h * 0.79],
        ]),
      s.tone('foliage', { l: -0.16, c: 0.5 }),
      { edge: true },
    )
  s.middle.rect(
    -2,
    h * 0.745,
    w + 4,
    h * 0.26,
    s.defs.linear([
      [0, s.tone('stone', { l: 0.1 })],
      [1, s.tone('stone', { l: -0.07 })],
    ]),
  )
  s.middle.rect(-2, h * 0.745, w + 4, 12, s.tone('light', { l: -0.06, c: 1.3 }))
  s.middle.rect(-2, h * 0.757, w + 4, 8, s.tone('stone', { l: -0.14 }))
  let slabs = `M0 ${num(h * 0.82)}H${num(w)}M0 ${num(h * 0.9)}H${num(w)}`
  for (let k = -9; k <= 9; k++)
    slabs += `M${num(w / 2 + k * w * 0.1)} ${num(h * 0.77)}L${num(w / 2 + k * w * 0.15)} ${num(h)}`
  s.middle.line(slabs, s.tone('stone', { l: -0.04 }), 2.2, { opacity: 0.7 })
  paintBench(s, s.x(0.8), h * 0.83)
  const cx = s.x(0.24)
  s.middle.rect(cx - 4, 0, 8, h * 0.2, iron)
  paintClock(s, s.middle, cx, h * 0.25, 60)
  for (const t of [0.42, 0.68]) paintHangingLamp(s, s.middle, s.x(t), 0, h * 0.17, 44, 'foliage')
  for (const [dx, dy, size] of [
    [0, 0, 110],
    [86, 10, 78],
  ] as const) {
    s.middle.rect(
      s.x(0.1) + dx - 50,
      h * 0.85 + dy - size * 0.7,
      size,
      size * 0.7,
      s.tone(dx ? 'secondary' : 'wood', { l: 0.02 }),
      { r: 8, edge: true },
    )
    s.middle.path(
      rectPath(s.x(0.1) + dx - 50 + size * 0.2, h * 0.85 + dy - size * 0.7, 9, size * 0.7) +
        rectPath(s.x(0.1) + dx - 50 + size * 0.74, h * 0.85 + dy - size * 0.7, 9, size * 0.7),
      s.tone('light', { l: -0.18 }),
    )
    s.middle.line(
      `M${num(s.x(0.1) + dx - 50 + size * 0.36)} ${num(h * 0.85 + dy - size * 0.7)}v-14h${num(size * 0.28)}v14`,
      s.tone('ink', { l: 0.12 }),
      6,
    )
  }
  paintPotPlant(s, s.near, s.x(0.99), h * 1.02, 260, 'stone')
}

function paintTrain(s: Scene, base: number, colour: Base): void {
  const { w, h } = s
  const tall = Math.min(h * 0.27, 290)
  const b = s.far
  b.rect(0, base - 10, w, 60, s.tone('ink', { l: 0.04, depth: 0.1 }))
  let x = s.side > 0 ? -90 : -220
  while (x < w) {
    const long = 620
    b.rect(
      x,
      base - tall,
      long - 16,
      tall - 14,
      s.defs.linear([
        [0, s.tone(colour, { l: 0.03 })],
        [1, s.tone(colour, { l: -0.1 })],
      ]),
      { r: 18, edge: true },
    )
    b.rect(x - 2, base - tall - 8, long - 12, 26, s.tone('stone', { l: -0.06 }), { r: 12, edge: true })
    b.rect(x, base - tall * 0.3, long - 16, 14, s.tone('paper', { l: -0.02 }))
    for (let i = 0; i < 5; i++) {
      if (i === 2) {
        b.rect(x + 34 + i * 112, base - tall * 0.84, 78, tall * 0.78, s.tone(colour, { l: -0.14 }), {
          r: 6,
          edge: true,
        })
        b.rect(
          x + 47 + i * 112,
          base - tall * 0.76,
          52,
          tall * 0.34,
          s.light.lamps ? s.shine('light', { c: 1.3 }) : s.tone('sky', { l: 0.02 }),
          { r: 6 },
        )
        continue
      }
      b.rect(x + 26 + i * 112, base - tall * 0.78, 92, tall * 0.38, s.tone('paper', { l: -0.02 }), { r: 10 })
      b.rect(
        x + 32 + i * 112,
        base - tall * 0.755,
        80,
        tall * 0.33,
        s.light.lamps ? s.shine('light', { c: 1.3, l: -0.02 }) : s.tone('sky', { l: 0 }),
        { r: 8 },
      )
      if (s.light.lamps) b.glow(x + 72 + i * 112, base - tall * 0.58, 110, 90, s.light.warm, 0.26)
    }
    for (const t of [0.16, 0.26, 0.74, 0.84])
      b.circle(x + long * t, base + 2, 26, s.tone('ink', { l: 0.12 }), { edge: true })
    x += long
  }
}
