import type { Base, Scene } from '../core/scene.ts'
import { dotPath, num, poly, rectPath } from '../core/shapes.ts'
import { paintFireplace } from '../parts/fire.ts'
import {
  paintChair,
  paintClock,
  paintCupboard,
  paintPicture,
  paintRug,
  paintShadow,
  paintTable,
} from '../parts/furniture.ts'
import { paintBooks, paintGoods, paintShelf } from '../parts/goods.ts'
import { paintHangingLamp, paintLamp } from '../parts/lamps.ts'
import { paintDoor } from '../parts/openings.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintRoom } from '../parts/room.ts'
import { paintRoomWindow } from '../parts/room-window.ts'

const cloths: readonly Base[] = ['primary', 'secondary', 'accent', 'foliage', 'water']

export function paintLivingRoom(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['paper', 'light', 'secondary', 'sky']),
    wallChange: { l: -0.05, c: 0.8 },
    floor: 'wood',
    floorChange: { l: 0.1 },
    covering: random.pick(['stripes', 'plain', 'dots', 'panels'] as const),
    floorKind: 'planks',
    corner: random.chance(0.5),
  })
  const cloth = random.pick(cloths)
  paintRoomWindow(s, s.x(0.5) - 120, room.seam * 0.16, 240, room.seam * 0.52, { curtains: cloth, frame: 'paper' })
  paintFireplace(s, s.far, s.x(0.22), room.seam + 4, Math.min(300, w * 0.26), 210)
  paintPicture(s, s.x(0.22) - 62, room.seam - 400, 124, 96)
  paintPicture(s, s.x(0.72) - 50, room.seam - 390, 100, 130)
  paintRug(s, w * 0.5, h * 0.86, Math.min(w * 0.36, 520), random.pick(cloths))
  paintSofa(s, s.x(0.83), h * 0.815, Math.min(430, w * 0.42), random.pick(cloths))
  paintLamp(s, s.middle, s.x(0.64), h * 0.79, 340)
  paintShelf(s, s.far, s.x(0.955) - 75, room.seam + 10, 150, 350, 4, (x, base, sw, sh) =>
    paintBooks(s, s.far, x, base, sw, sh),
  )
  paintPotPlant(s, s.middle, s.x(0.06), h * 0.83, 250, random.pick(cloths))
  paintHangingLamp(s, s.middle, s.x(0.5), 0, h * 0.1, 52, cloth)
}

export function paintSofa(s: Scene, x: number, base: number, size: number, cloth: Base): void {
  const b = s.middle
  const tall = size * 0.4
  paintShadow(s, b, x, base + 4, size * 0.56)
  b.path(
    rectPath(x - size * 0.42, base - 20, 22, 22) + rectPath(x + size * 0.38, base - 20, 22, 22),
    s.tone('wood', { l: -0.12 }),
  )
  b.rect(
    x - size * 0.44,
    base - tall,
    size * 0.88,
    tall * 0.8,
    s.defs.linear([
      [0, s.tone(cloth, { l: 0.03 })],
      [1, s.tone(cloth, { l: -0.08 })],
    ]),
    { r: 30, edge: true },
  )
  for (const t of [-1, 1])
    b.rect(
      x + (t < 0 ? -size * 0.37 : size * 0.01),
      base - tall * 0.52,
      size * 0.36,
      tall * 0.26,
      s.tone(cloth, { l: 0.06 }),
      { r: 14, edge: true },
    )
  b.rect(x - size * 0.4, base - tall * 0.32, size * 0.8, tall * 0.24, s.tone(cloth, { l: -0.06 }), { r: 6 })
  for (const t of [-1, 1])
    b.rect(
      x + t * size * 0.45 - size * 0.055,
      base - tall * 0.68,
      size * 0.11,
      tall * 0.64,
      s.tone(cloth, { l: t === (s.from || -1) ? 0.05 : -0.07 }),
      { r: 24, edge: true },
    )
  b.path(
    `M${num(x - size * 0.3)} ${num(base - tall * 0.52)}l18 -64q36 -10 66 4l-8 62Z`,
    s.tone('light', { l: -0.04 }),
    { edge: true },
  )
}

export function paintBedroom(s: Scene): void {
  const { random, w, h } = s
  const cloth = random.pick(cloths)
  const room = paintRoom(s, {
    wall: random.pick<Base>(['secondary', 'sky', 'primary', 'paper']),
    wallChange: { l: 0.1, c: 0.5 },
    floor: 'wood',
    floorChange: { l: 0.08 },
    covering: random.pick(['stripes', 'dots', 'plain'] as const),
    floorKind: 'planks',
    corner: random.chance(0.4),
  })
  paintRoomWindow(s, s.x(0.4) - 110, room.seam * 0.17, 220, room.seam * 0.5, {
    curtains: random.pick(cloths),
    frame: 'paper',
  })
  paintRug(s, s.x(0.42), h * 0.87, Math.min(w * 0.3, 430), random.pick(cloths))
  paintPicture(s, s.x(0.8) - 70, room.seam - 420, 140, 104)
  paintCupboard(s, s.far, s.x(0.14) - 110, room.seam + 22, 220, 390, 2, 1, 'wood', 0.05)
  paintBed(s, s.x(0.82), h * 0.82, Math.min(520, w * 0.46), cloth)
  paintCupboard(s, s.middle, s.x(0.58) - 48, h * 0.775, 96, 106, 0, 2, 'wood', 0.03)
  paintLamp(s, s.middle, s.x(0.58), h * 0.775 - 110, 120)
  const colours: Base[] = ['primary', 'accent', 'secondary']
  for (let i = 0; i < 3; i++)
    s.middle.rect(
      s.x(0.2) + (i - 1) * 44 - (i === 2 ? 66 : 0),
      h * 0.84 - (i === 2 ? 40 : 0) - 40,
      42,
      40,
      s.tone(colours[i] as Base, { l: 0.02 }),
      { r: 4, edge: true },
    )
  paintHangingLamp(s, s.middle, s.x(0.44), 0, h * 0.09, 48, 'light')
}

function paintBed(s: Scene, x: number, base: number, size: number, cloth: Base): void {
  const b = s.middle
  const way = s.side
  const head = x + way * size * 0.46
  const foot = x - way * size * 0.48
  const tall = size * 0.2
  paintShadow(s, b, x, base + 6, size * 0.56)
  b.rect(Math.min(head, head + way * 26), base - size * 0.52, 26, size * 0.52, s.tone('wood', { l: -0.02 }), {
    r: 8,
    edge: true,
  })
  b.rect(Math.min(head, foot), base - tall * 0.62, size * 0.94, tall * 0.4, s.tone('wood', { l: -0.08 }), {
    edge: true,
  })
  b.rect(Math.min(head, foot) + 6, base - tall * 1.25, size * 0.93, tall * 0.74, s.tone('paper', { l: -0.03 }), {
    r: 16,
    edge: true,
  })
  b.path(
    `M${num(head - way * 16)} ${num(base - tall * 1.2)}Q${num(head - way * 20)} ${num(base - tall * 1.85)} ${num(head - way * size * 0.1)} ${num(base - tall * 1.8)}Q${num(head - way * size * 0.26)} ${num(base - tall * 1.8)} ${num(head - way * size * 0.25)} ${num(base - tall * 1.2)}Z`,
    s.tone('paper', { l: 0.02 }),
    { edge: true },
  )
  b.path(
    `M${num(head - way * size * 0.28)} ${num(base - tall * 1.4)}Q${num(x)} ${num(base - tall * 1.62)} ${num(foot - way * 10)} ${num(base - tall * 1.38)}L${num(foot - way * 12)} ${num(base - tall * 0.3)}Q${num(x)} ${num(base - tall * 0.12)} ${num(head - way * size * 0.3)} ${num(base - tall * 0.34)}Z`,
    s.defs.linear([
      [0, s.tone(cloth, { l: 0.05 })],
      [1, s.tone(cloth, { l: -0.1 })],
    ]),
    { edge: true },
  )
  b.path(
    `M${num(head - way * size * 0.28)} ${num(base - tall * 1.4)}l${num(-way * size * 0.08)} -6l${num(-way * 4)} ${num(tall * 1.08)}l${num(way * size * 0.08)} 2Z`,
    s.tone('paper', { l: -0.02 }),
  )
  let quilt = ''
  for (let i = 1; i < 6; i++)
    quilt += `M${num(head - way * size * (0.36 + i * 0.1))} ${num(base - tall * 1.46)}l${num(-way * 6)} ${num(tall * 1.16)}`
  b.line(quilt, s.tone(cloth, { l: -0.1 }), 3, { opacity: 0.5 })
  b.rect(Math.min(foot, foot - way * 22), base - size * 0.34, 22, size * 0.34, s.tone('wood', { l: 0.03 }), {
    r: 8,
    edge: true,
  })
}

export function paintKitchen(s: Scene): void {
  const { random, w, h } = s
  const unit = random.pick<Base>(['secondary', 'foliage', 'primary', 'water'])
  const room = paintRoom(s, {
    wall: 'paper',
    wallChange: { l: -0.03 },
    floor: random.pick<Base>(['stone', 'wood', 'ground']),
    floorChange: { l: 0.12, c: 0.8 },
    covering: 'tiles',
    floorKind: 'tiles',
    beams: random.chance(0.5),
  })
  const top = room.seam - 150
  paintRoomWindow(s, s.x(0.42) - 115, room.seam * 0.24, 230, top - room.seam * 0.24 - 66, {
    frame: 'paper',
    curtains: random.pick(cloths),
    beam: 0.6,
  })
  for (const t of [0.12, 0.66]) {
    const x = s.x(t) - 120
    s.far.rect(x, room.seam * 0.36, 240, 14, s.tone('wood', { l: 0.04 }), { edge: true })
    s.far.rect(x + 6, room.seam * 0.36 + 14, 228, 7, s.tone('shade', { l: -0.1 }), { opacity: 0.25 })
    paintGoods(s, s.far, x + 8, room.seam * 0.36, 224, 74)
  }
  const hooks = s.x(0.66)
  for (let i = 0; i < 4; i++) {
    const [px, r] = [hooks - 84 + i * 56, 20 + (i % 2) * 8]
    s.far.line(`M${num(px)} ${num(room.seam * 0.36 + 22)}v${num(r)}`, s.tone('ink', { l: 0.1 }), 4)
    s.far.circle(px, room.seam * 0.36 + 22 + r * 1.8, r, s.tone(i % 2 ? 'accent' : 'stone', { l: -0.08 }), {
      edge: true,
    })
    s.far.circle(px - 4, room.seam * 0.36 + 20 + r * 1.8, r * 0.7, s.tone(i % 2 ? 'accent' : 'stone', { l: 0.0 }))
  }
  let x = -30
  while (x < w) {
    paintCupboard(s, s.far, x, room.seam + 26, 176, 168, 2, 1, unit, 0.02)
    x += 176
  }
  s.far.rect(-4, top - 10, w + 8, 24, s.tone('wood', { l: 0.1 }), { edge: true })
  paintStove(s, s.x(0.86), room.seam + 30, room.seam)
  const sink = s.x(0.42)
  s.far.line(`M${num(sink + 40)} ${num(top - 8)}v-52q0 -24 -24 -24t-24 24v8`, s.tone('stone', { l: 0.08 }), 9)
  paintGoods(s, s.far, s.x(0.2) - 60, top - 10, 130, 66)
  paintTable(s, s.middle, s.x(0.2), h * 0.9, Math.min(400, w * 0.38), 165)
  const ty = h * 0.9 - 181
  s.middle.path(
    `M${num(s.x(0.2) - 62)} ${num(ty - 30)}h124q-4 46 -44 46h-36q-40 0 -44 -46Z`,
    s.tone('primary', { l: 0.02 }),
    { edge: true },
  )
  s.middle.path(dotPath(s.x(0.2) - 30, ty - 34, 21) + dotPath(s.x(0.2) + 32, ty - 34, 20), s.tone('accent'))
  s.middle.path(dotPath(s.x(0.2) + 2, ty - 42, 23), s.tone('foliage', { l: 0.06 }))
  paintHangingLamp(s, s.middle, s.x(0.24), 0, h * 0.16, 56, unit)
  paintPotPlant(s, s.middle, s.x(0.97), h * 0.86, 190, 'ground')
}

function paintStove(s: Scene, x: number, base: number, seam: number): void {
  const b = s.middle
  const tall = 182
  b.rect(x - 105, base - tall, 210, tall, s.tone('shade', { l: 0.02, c: 0.5 }), { edge: true, r: 4 })
  b.rect(x - 84, base - tall * 0.68, 168, tall * 0.54, s.tone('ink'), { r: 6 })
  b.rect(x - 70, base - tall * 0.58, 140, tall * 0.34, s.shine('accent', { l: s.light.lamps ? 0 : -0.24 }), { r: 4 })
  b.rect(x - 78, base - tall * 0.76, 156, 8, s.tone('stone', { l: 0.1 }), { r: 4 })
  for (let i = 0; i < 4; i++) b.circle(x - 66 + i * 44, base - tall * 0.88, 9, s.tone('paper', { l: -0.05 }))
  b.rect(x - 112, base - tall - 12, 224, 16, s.tone('ink', { l: 0.06 }), { r: 4 })
  b.path(`M${num(x - 62)} ${num(base - tall - 12)}v-52h100v52Z`, s.tone('accent', { l: -0.04 }), { edge: true })
  b.rect(x - 70, base - tall - 74, 116, 13, s.tone('accent', { l: 0.05 }), { r: 6, edge: true })
  b.rect(x + 38, base - tall - 54, 42, 10, s.tone('ink', { l: 0.1 }), { r: 5 })
  for (let i = 0; i < 3; i++)
    b.circle(x - 12 + i * 9, base - tall - 100 - i * 34, 14 + i * 6, s.tone('paper'), { opacity: 0.3 - i * 0.07 })
  s.far.path(
    poly([
      [x - 62, 0],
      [x + 62, 0],
      [x + 62, seam * 0.3],
      [x + 120, seam * 0.44],
      [x - 120, seam * 0.44],
      [x - 62, seam * 0.3],
    ]),
    s.tone('stone', { l: 0.05, depth: 0.1 }),
    { edge: true },
  )
}

export function paintHallway(s: Scene): void {
  const { random, w, h } = s
  const room = paintRoom(s, {
    wall: random.pick<Base>(['paper', 'foliage', 'primary', 'secondary']),
    wallChange: { l: 0.02, c: 0.6 },
    floor: 'wood',
    floorChange: { l: 0.06 },
    covering: random.pick(['panels', 'stripes'] as const),
    floorKind: 'planks',
    corner: true,
  })
  paintDoor(s, s.far, s.x(0.5) - 85, room.seam + 2, 170, 380, random.pick(cloths))
  paintPicture(s, s.x(0.28) - 60, room.seam - 400, 120, 140)
  paintPicture(s, s.x(0.7) - 44, room.seam - 380, 88, 88)
  paintCupboard(s, s.far, s.x(0.76) - 60, room.seam + 16, 250, 160, 2, 1)
  paintLamp(s, s.far, s.x(0.82), room.seam + 16 - 166, 150)
  paintChair(s, s.middle, s.x(0.22), h * 0.81, 260, s.side, 'wood', 'accent')
  paintRug(s, w * 0.5, h * 0.87, Math.min(460, w * 0.36), random.pick(cloths))
  paintPotPlant(s, s.middle, s.x(0.96), h * 0.86, 260)
  paintHangingLamp(s, s.middle, w * 0.5, 0, h * 0.08, 50)
  paintClock(s, s.far, s.x(0.62), room.seam * 0.3, 44)
}
