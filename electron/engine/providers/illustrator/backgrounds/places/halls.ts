import type { Base, Scene } from '../core/scene.ts'
import { archPath, num, poly, rectPath } from '../core/shapes.ts'
import { paintRoom } from '../parts/room.ts'
import { paintRoomWindow } from '../parts/room-window.ts'

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
  s.lamps.push({ x, y, reach: 480, strength: 0.5 })
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
