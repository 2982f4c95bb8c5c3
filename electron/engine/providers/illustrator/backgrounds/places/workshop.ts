import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'
import { paintTable } from '../parts/furniture.ts'
import { paintCrate, paintGoods, paintShelf } from '../parts/goods.ts'
import { paintHangingLamp } from '../parts/lamps.ts'
import { paintRoom } from '../parts/room.ts'
import { paintRoomWindow } from '../parts/room-window.ts'

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
  paintCrate(s, s.x(1.0) - 90, h * 1.0, 190, s.near)
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
