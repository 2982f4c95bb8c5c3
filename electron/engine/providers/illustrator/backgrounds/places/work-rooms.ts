import type { Base, Scene } from '../core/scene.ts'
import { dotPath, num, poly, rectPath } from '../core/shapes.ts'
import { paintDoor } from '../parts/buildings.ts'
import {
  paintBooks,
  paintChair,
  paintClock,
  paintCupboard,
  paintGoods,
  paintHangingLamp,
  paintLamp,
  paintPicture,
  paintRug,
  paintShelf,
  paintTable,
} from '../parts/furniture.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintRoom, paintRoomWindow } from '../parts/room.ts'
import { paintCrate } from './waters.ts'

export function paintWorkshop(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['wood', 'stone']),
    wallChange: { l: 0.08, c: 0.7 },
    floor: 'stone',
    floorChange: { l: 0.04 },
    covering: random.pick(['planks', 'bricks'] as const),
    floorKind: 'stone',
    beams: true,
  })
  paintRoomWindow(s, s.x(0.5) - 130, room.seam * 0.26, 260, room.seam * 0.36, { panes: 3 })
  paintToolWall(s, s.x(0.2) - 150, room.seam * 0.26, 300, room.seam * 0.36)
  paintShelf(s, s.far, s.x(0.84) - 130, room.seam + 6, 260, 400, 4, (x, base, sw, sh) =>
    paintGoods(s, s.far, x, base, sw, sh),
  )
  const bench = s.x(0.22)
  paintTable(s, s.middle, bench, h * 0.805, Math.min(460, w * 0.4), 160)
  const top = h * 0.805 - 172
  s.middle.path(`M${num(bench - 150)} ${num(top)}v-44h34v-16h54v16h18v44Z`, s.tone('stone', { l: -0.12 }), {
    edge: true,
  })
  s.middle.rect(bench + 10, top - 14, 120, 14, s.tone('wood', { l: 0.14 }), { edge: true })
  s.middle.rect(bench + 36, top - 27, 120, 13, s.tone('wood', { l: 0.09 }), { edge: true })
  s.middle.path(`M${num(bench - 30)} ${num(top)}v-38h26v38Z`, s.tone('accent', {}), { edge: true })
  for (const [dx, dy, size] of [
    [0, 0, 100],
    [-92, 14, 84],
  ] as const)
    paintCrate(s, s.x(0.88) + dx - 40, h * 0.84 + dy, size)
  s.middle.path(
    poly([
      [s.x(0.72), h * 0.83],
      [s.x(0.72) + 14, h * 0.83],
      [s.x(0.72) + 70, h * 0.44],
      [s.x(0.72) + 56, h * 0.44],
    ]) +
      poly([
        [s.x(0.72) + 76, h * 0.83],
        [s.x(0.72) + 90, h * 0.83],
        [s.x(0.72) + 130, h * 0.44],
        [s.x(0.72) + 116, h * 0.44],
      ]),
    s.tone('wood', { l: 0.06 }),
    { edge: true },
  )
  let rungs = ''
  for (let i = 1; i < 7; i++) rungs += rectPath(s.x(0.72) + 8 + i * 8, h * (0.83 - i * 0.056), 76, 9)
  s.middle.path(rungs, s.tone('wood', { l: 0.02 }))
  let shavings = ''
  for (let i = 0; i < 18; i++)
    shavings += `M${num(bench + random.between(-260, 260))} ${num(h * random.between(0.82, 0.88))}q10 -12 18 0q-6 8 -12 0`
  s.middle.line(shavings, s.tone('light', { l: -0.1 }), 3)
  paintHangingLamp(s, s.middle, s.x(0.3), 0, h * 0.17, 58, 'foliage')
  s.near.rect(s.x(1.01) - 110, h * 0.9, 220, h * 0.2, s.tone('wood', { l: -0.18 }), { r: 6 })
}

function paintToolWall(s: Scene, x: number, y: number, w: number, h: number): void {
  const b = s.far
  b.rect(x, y, w, h, s.tone('wood', { l: 0.14, c: 0.8 }), { edge: true, r: 4 })
  const grip = s.tone('accent', { l: -0.06 })
  const steel = s.tone('stone', { l: 0.02 })
  const dark = s.tone('ink', { l: 0.1 })
  const at = (t: number) => x + w * t
  b.rect(at(0.1), y + h * 0.3, 12, h * 0.5, grip, { r: 5 })
  b.path(rectPath(at(0.1) - 22, y + h * 0.18, 56, 24), dark, { edge: true })
  b.path(
    poly([
      [at(0.26), y + h * 0.2],
      [at(0.26) + 34, y + h * 0.2],
      [at(0.26) + 12, y + h * 0.82],
      [at(0.26), y + h * 0.82],
    ]),
    steel,
    { edge: true },
  )
  b.rect(at(0.26) - 4, y + h * 0.1, 42, h * 0.14, grip, { r: 8 })
  for (const [t, l] of [
    [0.48, 0.5],
    [0.56, 0.42],
    [0.64, 0.56],
  ] as const) {
    b.rect(at(t), y + h * 0.16, 13, h * 0.24, s.tone('primary', { l: -0.02 }), { r: 6 })
    b.rect(at(t) + 4, y + h * 0.4, 5, h * l * 0.7, steel)
  }
  b.line(`M${num(at(0.78))} ${num(y + h * 0.75)}V${num(y + h * 0.36)}`, steel, 12)
  b.line(`M${num(at(0.78) - 14)} ${num(y + h * 0.18)}v14q0 18 14 18t14 -18v-14`, steel, 9)
  b.line(`M${num(at(0.92) - 18)} ${num(y + h * 0.5)}a22 22 0 1 0 36 0`, s.tone('light', { l: -0.2 }), 8)
}

export function paintClassroom(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['paper', 'light', 'sky']),
    wallChange: { l: -0.04 },
    floor: 'wood',
    floorChange: { l: 0.13 },
    covering: 'panels',
    floorKind: 'planks',
    seam: 0.7,
    corner: random.chance(0.5),
  })
  const bw = Math.min(w * 0.5, 620)
  const [bx, by, bh] = [w * 0.5 - bw / 2, room.seam * 0.2, room.seam * 0.44]
  s.far.rect(bx - 14, by - 14, bw + 28, bh + 28, s.tone('wood', { l: 0.02 }), { edge: true, r: 5 })
  s.far.rect(
    bx,
    by,
    bw,
    bh,
    s.defs.linear([
      [0, s.tone('foliage', { l: -0.2, c: 0.6, h: 15 })],
      [1, s.tone('foliage', { l: -0.16, c: 0.6, h: 15 })],
    ]),
  )
  paintChalk(s, bx, by, bw, bh)
  s.far.rect(bx + bw * 0.1, by + bh + 8, bw * 0.8, 12, s.tone('wood', { l: 0.1 }))
  paintRoomWindow(s, s.x(0.13) - 85, room.seam * 0.18, 170, room.seam * 0.44, { frame: 'paper' })
  if (!s.tall) paintRoomWindow(s, s.x(0.885) - 70, room.seam * 0.18, 140, room.seam * 0.3, { frame: 'paper', beam: 0 })
  paintClock(s, s.far, w * 0.5, room.seam * 0.085, 36)
  paintShelf(s, s.far, s.x(0.9) - 100, room.seam + 12, 200, 190, 2, (x, base, sw, sh) =>
    paintBooks(s, s.far, x, base, sw, sh),
  )
  s.far.rect(s.x(0.885) - 4, room.seam - 268, 8, 70, s.tone('ink', { l: 0.1 }))
  s.far.circle(s.x(0.885), room.seam - 250, 42, s.tone('water', { l: 0.04 }), { edge: true })
  s.far.path(
    `M${num(s.x(0.885) - 30)} ${num(room.seam - 266)}q22 -20 36 0t-10 24q-22 8 -26 -24ZM${num(s.x(0.885) + 8)} ${num(room.seam - 246)}q24 -6 20 14t-20 -14Z`,
    s.tone('foliage'),
  )
  for (const t of [0.14, 0.84]) {
    paintTable(s, s.middle, s.x(t), h * 0.8, Math.min(280, w * 0.3), 112)
    paintChair(
      s,
      s.middle,
      s.x(t) + (t < 0.5 ? 60 : -60) * s.side,
      h * 0.83,
      200,
      t < 0.5 ? -s.side : s.side,
      'wood',
      'primary',
    )
    paintBooks(s, s.middle, s.x(t) - 46, h * 0.8 - 128, 90, 60)
  }
  for (const t of [0.0, 1.0]) paintTable(s, s.near, s.x(t), h * 1.05, 420, 130)
  paintPotPlant(s, s.middle, s.x(0.99), h * 0.8, 190)
}

function paintChalk(s: Scene, x: number, y: number, w: number, h: number): void {
  const chalk = s.tone('paper', { l: -0.02 })
  const cx = x + w * 0.2
  let d = ''
  d += `M${num(cx - 40)} ${num(y + h * 0.7)}h80l-40 -76Z M${num(cx + 90)} ${num(y + h * 0.44)}a34 34 0 1 0 .1 0`
  for (let i = 0; i < 4; i++)
    d += `M${num(x + w * 0.52)} ${num(y + h * (0.24 + i * 0.17))}q20 -10 40 0t40 0t40 0${i % 2 ? 't40 0t40 0' : ''}`
  s.far.line(d, chalk, 4, { opacity: 0.75 })
}

export function paintLibrary(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['wood', 'secondary', 'foliage']),
    wallChange: { l: -0.02, c: 0.6 },
    floor: 'wood',
    floorChange: { l: 0.02 },
    covering: 'plain',
    floorKind: 'planks',
    beams: random.chance(0.6),
    seam: 0.7,
  })
  const tall = room.seam - room.ceiling - 40
  const books = (x: number, base: number, sw: number, sh: number) => paintBooks(s, s.far, x, base, sw, sh, 0.94)
  const middle = Math.min(230, w * 0.2)
  const left = w * 0.5 - middle * 0.75
  const each = Math.max(190, left / Math.max(1, Math.round(left / 230)))
  for (let x = left - each; x > -each; x -= each)
    paintShelf(s, s.far, x, room.seam + 8, each - 6, tall, s.tall ? 9 : 6, books)
  for (let x = w - left; x < w; x += each)
    paintShelf(s, s.far, x + 6, room.seam + 8, each - 6, tall, s.tall ? 9 : 6, books)
  paintRoomWindow(s, w * 0.5 - middle * 0.46, room.ceiling + 90, middle * 0.92, tall * 0.66, {
    arch: true,
    frame: 'wood',
  })
  paintRug(s, w * 0.5, h * 0.87, Math.min(480, w * 0.38), random.pick<Base>(['primary', 'accent', 'secondary']))
  const lx = s.x(0.8)
  s.middle.line(
    `M${num(lx - 50)} ${num(h * 0.79)}L${num(lx - 8)} ${num(h * 0.16)}M${num(lx + 26)} ${num(h * 0.79)}L${num(lx + 40)} ${num(h * 0.16)}`,
    s.tone('wood', { l: 0.1 }),
    12,
  )
  let rungs = ''
  for (let i = 1; i < 11; i++)
    rungs += `M${num(lx - 50 + i * 3.9)} ${num(h * (0.79 - i * 0.058))}L${num(lx + 26 + i * 1.3)} ${num(h * (0.79 - i * 0.058))}`
  s.middle.line(rungs, s.tone('wood', { l: 0.05 }), 9)
  paintTable(s, s.middle, s.x(0.18), h * 0.835, Math.min(360, w * 0.36), 130)
  paintBooks(s, s.middle, s.x(0.18) - 120, h * 0.835 - 146, 110, 66)
  paintLamp(s, s.middle, s.x(0.18) + 70, h * 0.835 - 142, 140, 'foliage')
  paintChair(s, s.middle, s.x(0.3), h * 0.85, 230, -s.side, 'wood', 'primary')
  for (let i = 0; i < 5; i++)
    s.middle.rect(
      s.x(0.93) - 60 + (i % 2) * 8,
      h * 0.86 - i * 22,
      112,
      21,
      s.tone((['primary', 'secondary', 'accent', 'foliage', 'water'] as const)[i] as Base, { l: -0.05 }),
      { r: 3, edge: true },
    )
  s.near.rect(s.x(0) - 100, h * 0.86, 200, h * 0.2, s.tone('wood', { l: -0.2 }), { r: 4 })
  paintBooks(s, s.near, s.x(0) - 90, h * 0.86, 180, 110)
}

/** Desks, papers, pigeonholes: an office, a post office, a police station. */
export function paintOffice(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['paper', 'sky', 'secondary']),
    wallChange: { l: 0.0, c: 0.6 },
    floor: random.pick<Base>(['wood', 'stone']),
    floorChange: { l: 0.1 },
    covering: 'panels',
    floorKind: random.pick(['planks', 'tiles'] as const),
    corner: random.chance(0.4),
  })
  paintRoomWindow(s, s.x(0.48) - 120, room.seam * 0.16, 240, room.seam * 0.42, {
    frame: 'paper',
    panes: 3,
    view: 'town',
  })
  paintPigeonholes(s, s.x(0.18) - Math.min(180, w * 0.16), room.seam + 6, Math.min(360, w * 0.32), 380)
  paintBoard(s, s.x(0.74) - 100, room.seam * 0.2, 200, 150)
  paintCupboard(s, s.far, s.x(0.925) - 65, room.seam + 14, 130, 280, 0, 4, 'stone', 0.02)
  paintPotPlant(s, s.far, s.x(0.925), room.seam + 14 - 288, 110)
  paintClock(s, s.far, s.x(0.32), room.seam * 0.13, 38)
  const dx = s.x(0.8)
  paintCupboard(s, s.middle, dx - 190, h * 0.815, 120, 142, 0, 3, 'wood', 0.02)
  paintTable(s, s.middle, dx, h * 0.815, Math.min(440, w * 0.42), 146)
  const top = h * 0.815 - 160
  paintLamp(s, s.middle, dx + 120 * s.side, top + 6, 150, 'foliage')
  for (let i = 0; i < 6; i++)
    s.middle.rect(dx - 90 * s.side - 50 + (i % 3) * 4, top - i * 8, 92, 8, s.tone('paper', { l: i % 2 ? -0.08 : 0 }), {
      edge: true,
    })
  s.middle.path(
    `M${num(dx + 10)} ${num(top + 6)}q-30 0 -26 -22q4 -16 36 -16t36 16q4 22 -26 22Z`,
    s.tone('ink', { l: 0.08 }),
    { edge: true },
  )
  s.middle.line(`M${num(dx - 24)} ${num(top - 34)}q34 -22 68 0`, s.tone('ink', { l: 0.14 }), 13)
  paintChair(s, s.middle, s.x(0.62), h * 0.83, 230, s.side, 'wood', 'secondary')
  for (const [ox, oy] of [
    [0, 0],
    [80, 12],
  ] as const)
    paintParcel(s, s.x(0.12) + ox - 40, h * 0.83 + oy, 84 - ox * 0.2)
  paintHangingLamp(s, s.middle, s.x(0.35), 0, h * 0.1, 50, 'foliage')
  paintHangingLamp(s, s.middle, s.x(0.72), 0, h * 0.1, 50, 'foliage')
  s.near.rect(s.x(0) - 150, h * 0.93, 300, h * 0.1, s.tone('wood', { l: -0.16 }), { r: 6 })
}

function paintPigeonholes(s: Scene, x: number, base: number, w: number, h: number): void {
  const { random } = s
  paintCupboard(s, s.far, x, base, w, h * 0.36, 3, 0)
  const [top, tall, cols, rows] = [base - h, h * 0.6, 6, 4]
  s.far.rect(x, top, w, tall, s.tone('wood', { l: 0.02 }), { edge: true })
  let holes = ''
  let letters = ''
  const [cw, ch] = [w / cols, tall / rows]
  for (let c = 0; c < cols; c++)
    for (let r = 0; r < rows; r++) {
      const [hx, hy] = [x + c * cw + 4, top + r * ch + 4]
      holes += rectPath(hx, hy, cw - 8, ch - 8)
      for (let k = 0; k < random.whole(0, 3); k++)
        letters += poly([
          [hx + 6 + k * 9, hy + ch - 9],
          [hx + 10 + k * 9, hy + ch * 0.3],
          [hx + 17 + k * 9, hy + ch * 0.3],
          [hx + 13 + k * 9, hy + ch - 9],
        ])
    }
  s.far.path(holes, s.tone('wood', { l: -0.2 }))
  s.far.path(letters, s.tone('paper', { l: -0.03 }))
}

function paintBoard(s: Scene, x: number, y: number, w: number, h: number): void {
  const { random } = s
  s.far.rect(x, y, w, h, s.tone('wood', { l: 0.16 }), { edge: true, r: 3 })
  s.far.line(rectPath(x, y, w, h), s.tone('wood', { l: -0.06 }), 9)
  for (let i = 0; i < 6; i++) {
    const [px, py] = [x + 16 + (i % 3) * w * 0.31, y + 16 + Math.floor(i / 3) * h * 0.46]
    s.far.rect(
      px,
      py,
      w * 0.22,
      h * random.between(0.26, 0.36),
      s.tone(random.pick<Base>(['paper', 'light', 'sky', 'paper'])),
    )
    s.far.circle(px + w * 0.11, py + 5, 4.5, s.tone('accent'))
  }
}

function paintParcel(s: Scene, x: number, base: number, size: number): void {
  s.middle.rect(x, base - size * 0.8, size, size * 0.8, s.tone('ground', { l: 0.02 }), { edge: true, r: 3 })
  s.middle.path(
    rectPath(x + size * 0.44, base - size * 0.8, size * 0.12, size * 0.8) +
      rectPath(x, base - size * 0.48, size, size * 0.11),
    s.tone('accent', { l: -0.03 }),
  )
}

export function paintHospital(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['sky', 'water', 'paper']),
    wallChange: { l: 0.1, c: 0.5 },
    floor: 'stone',
    floorChange: { l: 0.18 },
    covering: 'tiles',
    floorKind: 'tiles',
  })
  paintRoomWindow(s, s.x(0.38) - 115, room.seam * 0.18, 230, room.seam * 0.46, { frame: 'paper', view: 'town' })
  const cross = s.x(0.62)
  s.far.circle(cross, room.seam * 0.28, 50, s.tone('paper', { l: 0.02 }), { edge: true })
  s.far.path(
    rectPath(cross - 11, room.seam * 0.28 - 33, 22, 66) + rectPath(cross - 33, room.seam * 0.28 - 11, 66, 22),
    s.tone('primary', { l: -0.02 }),
  )
  paintCupboard(s, s.far, s.x(0.14) - 100, room.seam + 14, 200, 190, 2, 1, 'paper', -0.04)
  paintGoods(s, s.far, s.x(0.14) - 84, room.seam + 14 - 200, 170, 70)
  const x = s.x(0.8)
  const b = s.middle
  const base = h * 0.82
  const way = s.side
  const size = Math.min(470, w * 0.44)
  b.ellipse(x, base, size * 0.5, 18, s.tone('shade', { l: -0.1 }), { opacity: 0.28 })
  b.line(
    `M${num(x - size * 0.42)} ${num(base - 12)}V${num(base - 160)}M${num(x + size * 0.42)} ${num(base - 12)}V${num(base - 190)}M${num(x - size * 0.44)} ${num(base - 62)}H${num(x + size * 0.44)}`,
    s.tone('stone', { l: 0.06 }),
    9,
  )
  b.path(dotPath(x - size * 0.42, base - 8, 12) + dotPath(x + size * 0.42, base - 8, 12), s.tone('ink', { l: 0.1 }))
  b.rect(x - size * 0.45, base - 116, size * 0.9, 44, s.tone('paper', { l: 0.01 }), { r: 18, edge: true })
  b.rect(x + (way > 0 ? size * 0.18 : -size * 0.42), base - 148, size * 0.24, 44, s.tone('paper', { l: 0.03 }), {
    r: 18,
    edge: true,
  })
  b.path(
    `M${num(x - way * size * 0.46)} ${num(base - 122)}Q${num(x)} ${num(base - 146)} ${num(x + way * size * 0.16)} ${num(base - 124)}L${num(x + way * size * 0.17)} ${num(base - 60)}Q${num(x)} ${num(base - 50)} ${num(x - way * size * 0.47)} ${num(base - 56)}Z`,
    s.tone('water', { l: 0.08 }),
    { edge: true },
  )
  const rack = x + way * size * 0.62
  if (rack > 20 && rack < w - 20) {
    b.line(`M${num(rack)} ${num(base)}V${num(base - 380)}h${num(-way * 46)}`, s.tone('stone', { l: 0.04 }), 7)
    b.rect(rack - way * 46 - 20, base - 376, 40, 70, s.tone('water', { l: 0.12 }), { r: 10, edge: true })
  }
  s.far.path(
    `M${num(s.x(0.985) - 60)} 0V${num(room.seam + 60)}q30 14 60 0t60 0V0Z`,
    s.tone('foliage', { l: 0.16, c: 0.6 }),
  )
  paintChair(s, s.middle, s.x(0.52), h * 0.8, 220, s.side, 'stone', 'secondary')
  paintPotPlant(s, s.middle, s.x(0.04), h * 0.84, 220, 'paper')
  paintPicture(s, s.x(0.8) - 60, room.seam * 0.24, 120, 90)
  paintDoorway(s)
}

function paintDoorway(s: Scene): void {
  s.near.rect(s.side > 0 ? -6 : s.w - 26, -4, 32, s.h + 8, s.tone('shade', { l: 0.02, c: 0.5 }))
}

export function paintShop(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['paper', 'light', 'primary', 'foliage']),
    wallChange: { l: 0, c: 0.6 },
    floor: 'wood',
    floorChange: { l: 0.08 },
    covering: 'panels',
    floorKind: random.pick(['planks', 'tiles'] as const),
    beams: random.chance(0.5),
  })
  const goods = (x: number, base: number, sw: number, sh: number) => paintGoods(s, s.far, x, base, sw, sh)
  const tall = Math.min(room.seam - 90, 470)
  const each = Math.min(270, w * 0.26)
  paintShelf(s, s.far, s.x(0.2) - each / 2, room.seam + 8, each, tall, 5, goods)
  paintShelf(s, s.far, s.x(0.2) + s.side * (each + 10) - each / 2, room.seam + 8, each, tall, 5, goods)
  paintDoor(s, s.far, s.x(0.62) - 70, room.seam + 2, 140, 330, random.pick(['primary', 'secondary', 'accent']))
  paintRoomWindow(s, s.x(0.86) - 115, room.seam * 0.24, 230, room.seam * 0.42, {
    frame: 'wood',
    view: 'town',
    panes: 3,
  })
  const x = s.x(0.85)
  const [cw, ch, base] = [Math.min(480, w * 0.46), 190, h * 0.825]
  s.middle.ellipse(x, base, cw * 0.54, 18, s.tone('shade', { l: -0.15 }), { opacity: 0.3 })
  s.middle.rect(x - cw / 2, base - ch, cw, ch, s.tone('wood', { l: -0.02 }), { edge: true, r: 4 })
  let panels = ''
  for (let i = 0; i < 4; i++)
    panels += rectPath(x - cw / 2 + 14 + (i * (cw - 20)) / 4, base - ch + 34, (cw - 20) / 4 - 12, ch - 60)
  s.middle.path(panels, s.tone('wood', { l: 0.05 }))
  s.middle.rect(x - cw * 0.53, base - ch - 16, cw * 1.06, 28, s.tone('wood', { l: 0.12 }), { edge: true, r: 5 })
  s.middle.path(`M${num(x - 60)} ${num(base - ch - 16)}v-58l26 -30h80v88Z`, s.tone('accent', { l: -0.06 }), {
    edge: true,
  })
  s.middle.rect(x - 26, base - ch - 92, 58, 26, s.tone('light', { l: 0.04 }), { r: 3 })
  paintGoods(s, s.middle, x + (s.side > 0 ? 70 : -cw * 0.45), base - ch - 16, cw * 0.26, 74)
  for (const [i, t] of [0.09, 0.26].entries()) {
    const bx = s.x(t)
    s.middle.path(`M${num(bx - 78)} ${num(h * 0.8 + i * 26)}h156l-18 70h-120Z`, s.tone('wood', { l: 0.08 }), {
      edge: true,
    })
    let fruit = ''
    for (let k = 0; k < 11; k++)
      fruit += dotPath(bx - 60 + (k % 6) * 24 + (k > 5 ? 12 : 0), h * 0.8 + i * 26 - (k > 5 ? 24 : 6), 17)
    s.middle.path(fruit, s.tone(i ? 'accent' : 'foliage', { l: 0.04, c: 1.1 }), { edge: true })
    s.middle.rect(bx - 82, h * 0.8 + i * 26 - 2, 164, 15, s.tone('wood', { l: 0.14 }), { r: 3 })
  }
  paintHangingLamp(s, s.middle, s.x(0.3), 0, h * 0.12, 52, 'accent')
  paintHangingLamp(s, s.middle, s.x(0.7), 0, h * 0.12, 52, 'accent')
}
