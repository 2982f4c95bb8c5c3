import type { Base, Scene } from '../core/scene.ts'
import { dotPath, num, poly, rectPath } from '../core/shapes.ts'
import { paintChair, paintClock, paintCupboard, paintPicture, paintTable } from '../parts/furniture.ts'
import { paintGoods, paintShelf } from '../parts/goods.ts'
import { paintHangingLamp, paintLamp } from '../parts/lamps.ts'
import { paintDoor } from '../parts/openings.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintRoom } from '../parts/room.ts'
import { paintRoomWindow } from '../parts/room-window.ts'

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
  paintClock(s, s.far, s.x(0.18), room.seam * 0.15, 40)
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
  for (const t of [0.3, 0.7]) paintHangingLamp(s, s.middle, w * t, 0, h * 0.07, 46, 'water')
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
