import type { Base, Scene } from '../core/scene.ts'
import { archPath, num, poly, rectPath } from '../core/shapes.ts'
import { paintClock, paintHangingLamp } from '../parts/furniture.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintRoom, paintRoomWindow } from '../parts/room.ts'
import { paintBench } from './towns.ts'

export function paintThroneRoom(s: Scene): void {
  const { random, w, h } = s
  const cloth = random.pick<Base>(['primary', 'accent', 'secondary'])
  const room = paintRoom(s, {
    wall: 'stone',
    wallChange: { l: 0.02 },
    floor: 'stone',
    floorChange: { l: 0.08 },
    covering: 'stones',
    floorKind: 'stone',
    seam: 0.69,
  })
  const win = Math.min(150, w * 0.13)
  for (const t of [0.3, 0.7])
    paintRoomWindow(s, w * t - win / 2, room.seam * 0.18, win, room.seam * 0.5, {
      arch: true,
      frame: 'stone',
      beam: t === (s.from > 0 ? 0.7 : 0.3) ? 1 : 0,
      view: 'sky',
    })
  s.far.path(
    poly([
      [w * 0.5 - 56, room.seam + 40],
      [w * 0.5 + 56, room.seam + 40],
      [w * 0.5 + 230, h + 4],
      [w * 0.5 - 230, h + 4],
    ]),
    s.defs.linear([
      [0, s.tone(cloth, { l: -0.06 })],
      [1, s.tone(cloth, { l: -0.13 })],
    ]),
  )
  s.far.path(
    poly([
      [w * 0.5 - 56, room.seam + 40],
      [w * 0.5 - 48, room.seam + 40],
      [w * 0.5 - 200, h + 4],
      [w * 0.5 - 230, h + 4],
    ]) +
      poly([
        [w * 0.5 + 56, room.seam + 40],
        [w * 0.5 + 48, room.seam + 40],
        [w * 0.5 + 200, h + 4],
        [w * 0.5 + 230, h + 4],
      ]),
    s.tone('light', { l: -0.1, c: 1.2 }),
  )
  for (const [i, wide] of [300, 240, 180].entries())
    s.far.rect(w * 0.5 - wide, room.seam + 34 - i * 20, wide * 2, 24, s.tone('stone', { l: 0.07 - i * 0.015 }), {
      edge: true,
    })
  paintThrone(s, w * 0.5, room.seam - 8, 250, cloth)
  const pillar = Math.min(92, w * 0.07)
  for (const t of [0.13, 0.87]) paintPillar(s, w * t, h * 0.775, pillar)
  for (const t of [0.215, 0.785])
    paintBanner(s, w * t, room.seam * 0.12, Math.min(110, w * 0.09), room.seam * 0.52, cloth)
  for (const t of [0.13, 0.87]) paintTorch(s, w * t, h * 0.42)
  for (const t of [-0.005, 1.005]) {
    s.near.rect(
      w * t - pillar * 0.75,
      -5,
      pillar * 1.5,
      h + 10,
      s.defs.linear(
        [
          [0, s.tone('stone', { l: -0.2 })],
          [0.5, s.tone('stone', { l: -0.12 })],
          [1, s.tone('stone', { l: -0.22 })],
        ],
        'right',
      ),
    )
    s.near.rect(w * t - pillar, h * 0.93, pillar * 2, h * 0.1, s.tone('stone', { l: -0.16 }))
  }
}

function paintThrone(s: Scene, x: number, base: number, size: number, cloth: Base): void {
  const b = s.far
  const gold = (l: number) => s.tone('light', { l: l - 0.14, c: 1.5 })
  b.glow(x, base - size * 0.5, size * 1.1, size, s.light.warm, 0.34)
  b.path(
    `M${num(x - size * 0.3)} ${num(base)}V${num(base - size * 0.9)}Q${num(x - size * 0.15)} ${num(base - size * 1.02)} ${num(x)} ${num(base - size * 1.24)}Q${num(x + size * 0.15)} ${num(base - size * 1.02)} ${num(x + size * 0.3)} ${num(base - size * 0.9)}V${num(base)}Z`,
    gold(0),
    { edge: true },
  )
  b.path(
    `M${num(x - size * 0.22)} ${num(base)}V${num(base - size * 0.82)}Q${num(x)} ${num(base - size * 1.06)} ${num(x + size * 0.22)} ${num(base - size * 0.82)}V${num(base)}Z`,
    s.tone(cloth, { l: -0.04 }),
  )
  b.rect(x - size * 0.3, base - size * 0.36, size * 0.6, size * 0.13, s.tone(cloth, { l: 0.05 }), { r: 12, edge: true })
  b.rect(x - size * 0.3, base - size * 0.25, size * 0.6, size * 0.25, gold(-0.05))
  for (const t of [-1, 1]) {
    b.rect(x + t * size * 0.34 - 17, base - size * 0.52, 34, size * 0.52, gold(0.03), { r: 5, edge: true })
    b.circle(x + t * size * 0.34, base - size * 0.54, 22, gold(0.07), { edge: true })
    b.circle(x + t * size * 0.3, base - size * 0.92, 15, gold(0.07), { edge: true })
  }
  b.circle(x, base - size * 1.22, 18, s.tone('accent'), { edge: true })
}

export function paintPillar(s: Scene, x: number, base: number, w: number): void {
  const b = s.middle
  const ends = s.from > 0 ? [-0.1, 0.07] : [0.07, -0.1]
  b.rect(
    x - w * 0.4,
    -5,
    w * 0.8,
    base,
    s.defs.linear(
      [
        [0, s.tone('stone', { l: ends[0] as number })],
        [0.5, s.tone('stone', { l: 0.02 })],
        [1, s.tone('stone', { l: ends[1] as number })],
      ],
      'right',
    ),
    { edge: true },
  )
  let flutes = ''
  for (const t of [-0.2, 0, 0.2]) flutes += rectPath(x + t * w - 2, 50, 4, base - 100)
  b.path(flutes, s.tone('stone', { l: -0.08 }), { opacity: 0.6 })
  b.path(
    poly([
      [x - w * 0.42, base - 50],
      [x + w * 0.42, base - 50],
      [x + w * 0.62, base],
      [x - w * 0.62, base],
    ]),
    s.tone('stone', { l: 0.02 }),
    { edge: true },
  )
  b.rect(x - w * 0.66, base - 8, w * 1.32, 30, s.tone('stone', { l: -0.05 }), { edge: true })
}

function paintBanner(s: Scene, x: number, y: number, w: number, h: number, cloth: Base): void {
  const b = s.far
  b.rect(x - w * 0.62, y - 9, w * 1.24, 10, s.tone('wood', { l: -0.06 }), { r: 5 })
  b.path(
    poly([
      [x - w / 2, y],
      [x + w / 2, y],
      [x + w / 2, y + h],
      [x, y + h * 0.86],
      [x - w / 2, y + h],
    ]),
    s.defs.linear([
      [0, s.tone(cloth, { l: 0.02 })],
      [1, s.tone(cloth, { l: -0.1 })],
    ]),
    { edge: true },
  )
  b.path(
    poly([
      [x, y + h * 0.26],
      [x + w * 0.26, y + h * 0.42],
      [x, y + h * 0.6],
      [x - w * 0.26, y + h * 0.42],
    ]),
    s.tone('light', { l: -0.08, c: 1.3 }),
  )
}

export function paintTorch(s: Scene, x: number, y: number): void {
  s.middle.path(
    poly([
      [x - 11, y],
      [x + 11, y],
      [x + 6, y + 76],
      [x - 6, y + 76],
    ]),
    s.tone('wood', { l: -0.14 }),
    { edge: true },
  )
  s.middle.rect(x - 16, y - 6, 32, 14, s.tone('ink', { l: 0.1 }), { r: 4 })
  paintFlame(s, x, y - 4)
}

function paintFlame(s: Scene, x: number, y: number): void {
  s.middle.glow(
    x,
    y - 20,
    190 + 160 * s.light.dark,
    190 + 160 * s.light.dark,
    s.shine('#ff9a3d'),
    0.4 + 0.25 * s.light.dark,
  )
  s.middle.path(
    `M${num(x - 15)} ${num(y)}Q${num(x - 22)} ${num(y - 34)} ${num(x + 2)} ${num(y - 62)}Q${num(x + 24)} ${num(y - 30)} ${num(x + 14)} ${num(y)}Z`,
    s.shine('#f2762d'),
  )
  s.middle.path(
    `M${num(x - 8)} ${num(y)}Q${num(x - 11)} ${num(y - 20)} ${num(x + 1)} ${num(y - 36)}Q${num(x + 13)} ${num(y - 18)} ${num(x + 8)} ${num(y)}Z`,
    s.shine('#ffdf85'),
  )
}

/** A stage with curtains and lights; also what stands for a place that is not known. */
export function paintStage(s: Scene): void {
  const { random, w, h } = s
  const cloth = random.pick<Base>(['primary', 'accent', 'secondary'])
  const back = random.pick<Base>(['secondary', 'shade', 'water', 'primary'])
  s.sky.rect(0, 0, w, h, s.tone(back, { l: -0.1 }))
  s.far.rect(
    0,
    0,
    w,
    h * 0.76,
    s.defs.linear([
      [0, s.tone(back, { l: -0.16 })],
      [0.7, s.tone(back, { l: 0.06, c: 0.8 })],
      [1, s.tone(back, { l: -0.02, c: 0.8 })],
    ]),
  )
  s.far.glow(w * 0.5, h * 0.48, w * 0.44, h * 0.42, s.shine('light', { l: -0.12 * s.light.dark }), 0.55)
  let folds = ''
  for (let x = 0; x < w; x += 74)
    folds += `M${num(x)} 0Q${num(x + 12)} ${num(h * 0.4)} ${num(x)} ${num(h * 0.74)}h20Q${num(x + 34)} ${num(h * 0.4)} ${num(x + 24)} 0Z`
  s.far.path(folds, s.tone(back, { l: -0.14 }), { opacity: 0.25 })
  s.far.rect(
    0,
    h * 0.74,
    w,
    h * 0.28,
    s.defs.linear([
      [0, s.tone('wood', { l: 0.02 })],
      [0.3, s.tone('wood', { l: 0.09 })],
      [1, s.tone('wood', { l: -0.1 })],
    ]),
  )
  let planks = ''
  for (let i = -14; i <= 14; i++)
    planks += `M${num(w * 0.5 + i * w * 0.07)} ${num(h * 0.74)}L${num(w * 0.5 + i * w * 0.13)} ${num(h)}`
  s.far.line(planks, s.tone('wood', { l: -0.06 }), 2.4, { opacity: 0.6 })
  s.middle.ellipse(
    w * 0.5,
    h * 0.86,
    Math.min(w * 0.34, 560),
    h * 0.075,
    s.defs.radial([
      [0, s.shine('light', { l: -0.1 * s.light.dark }), 0.75],
      [0.7, s.shine('light', { l: -0.1 * s.light.dark }), 0.4],
      [1, s.shine('light'), 0],
    ]),
  )
  for (const t of [0.22, 0.78])
    s.middle.path(
      poly([
        [w * t - 14, -5],
        [w * t + 14, -5],
        [w * 0.5 + Math.min(w * 0.26, 420), h * 0.86],
        [w * 0.5 - Math.min(w * 0.26, 420), h * 0.86],
      ]),
      s.defs.linear([
        [0, s.shine('light'), 0.34],
        [1, s.shine('light'), 0.04],
      ]),
    )
  for (const way of [-1, 1]) {
    const edge = way < 0 ? -10 : w + 10
    const wide = Math.min(w * 0.17, 300)
    for (let i = 0; i < 4; i++) {
      const [a, c] = [edge - way * wide * (i / 4), edge - way * wide * ((i + 1.15) / 4)]
      s.near.path(
        `M${num(a)} -5H${num(c)}Q${num(c + way * 14)} ${num(h * 0.5)} ${num(c + way * (18 + i * 14))} ${num(h * 0.86)}Q${num((a + c) / 2)} ${num(h * 0.9)} ${num(a)} ${num(h * 0.865)}Z`,
        s.defs.linear(
          [
            [0, s.tone(cloth, { l: -0.11 })],
            [0.5, s.tone(cloth, { l: i % 2 ? -0.03 : 0.03 })],
            [1, s.tone(cloth, { l: -0.13 })],
          ],
          'right',
        ),
        { edge: true },
      )
    }
    s.near.path(
      `M${num(edge)} ${num(h * 0.52)}Q${num(edge - way * wide * 0.6)} ${num(h * 0.56)} ${num(edge - way * wide * 0.98)} ${num(h * 0.47)}l0 22Q${num(edge - way * wide * 0.6)} ${num(h * 0.6)} ${num(edge)} ${num(h * 0.56)}Z`,
      s.tone('light', { l: -0.12, c: 1.3 }),
    )
  }
  const count = Math.max(5, Math.round(w / 190))
  let valance = ''
  for (let i = 0; i < count; i++)
    valance += `M${num((i * w) / count)} -5H${num(((i + 1) * w) / count)}V${num(h * 0.06)}Q${num(((i + 0.5) * w) / count)} ${num(h * 0.16)} ${num((i * w) / count)} ${num(h * 0.06)}Z`
  s.near.path(
    valance,
    s.defs.linear([
      [0, s.tone(cloth, { l: -0.1 })],
      [1, s.tone(cloth, { l: 0.02 })],
    ]),
    { edge: true },
  )
  let trim = ''
  for (let i = 0; i < count; i++)
    trim += `M${num((i * w) / count)} ${num(h * 0.06)}Q${num(((i + 0.5) * w) / count)} ${num(h * 0.16)} ${num(((i + 1) * w) / count)} ${num(h * 0.06)}`
  s.near.line(trim, s.tone('light', { l: -0.1, c: 1.3 }), 7)
}

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
  const arch = Math.min(w * 0.5, 760)
  for (let x = w * 0.5 - arch * 1.5; x < w + arch; x += arch)
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

/** A dark hall of an old house or dungeon with one fire. */
export function paintDungeon(s: Scene): void {
  const { w, h } = s
  const room = paintRoom(s, {
    wall: 'stone',
    wallChange: { l: -0.18 },
    floor: 'stone',
    floorChange: { l: -0.16 },
    covering: 'stones',
    floorKind: 'stone',
  })
  for (const t of [0.28, 0.72]) {
    s.far.path(archPath(w * t - 120, room.seam * 0.3, 240, room.seam * 0.7), s.tone('ink', { l: 0.02 }))
    let bars = ''
    for (let i = 0; i < 6; i++) bars += rectPath(w * t - 104 + i * 40, room.seam * 0.3, 8, room.seam * 0.7)
    s.far.group({ clip: s.defs.clip(archPath(w * t - 120, room.seam * 0.3, 240, room.seam * 0.7)) }, () =>
      s.far.path(bars, s.tone('stone', { l: -0.24 })),
    )
  }
  for (const t of [0.08, 0.5, 0.92]) paintTorch(s, w * t, h * 0.36)
  for (const t of [0.1, 0.9]) paintPillar(s, w * t, h * 0.79, 90)
}
