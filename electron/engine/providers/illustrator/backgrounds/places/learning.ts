import type { Base, Scene } from '../core/scene.ts'
import { num } from '../core/shapes.ts'
import { paintChair, paintClock, paintRug, paintTable } from '../parts/furniture.ts'
import { paintBooks, paintShelf } from '../parts/goods.ts'
import { paintHangingLamp, paintLamp } from '../parts/lamps.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintRoom } from '../parts/room.ts'
import { paintRoomWindow } from '../parts/room-window.ts'

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
    paintTable(s, s.middle, s.x(t), h * 0.8, Math.min(290, w * 0.32), 140)
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
    paintBooks(s, s.middle, s.x(t) - 46, h * 0.8 - 156, 90, 60)
  }
  paintPotPlant(s, s.middle, s.x(0.99), h * 0.8, 190)
  for (const t of [0.3, 0.7]) paintHangingLamp(s, s.middle, w * t, 0, h * 0.07, 46, 'foliage')
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
  paintPotPlant(s, s.near, s.x(0.01), h * 1.03, 330, 'secondary')
}
