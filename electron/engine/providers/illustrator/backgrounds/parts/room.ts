import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'

export interface RoomLook {
  wall: Base
  floor: Base
  wallChange?: { l?: number; c?: number; h?: number }
  floorChange?: { l?: number; c?: number; h?: number }
  covering?: 'plain' | 'stripes' | 'panels' | 'bricks' | 'tiles' | 'stones' | 'planks' | 'dots'
  floorKind?: 'planks' | 'tiles' | 'stone' | 'plain'
  /** Where the wall meets the floor, as a share of the height. */
  seam?: number
  beams?: boolean
  /** A second wall in perspective on the side away from the main thing. */
  corner?: boolean
}

export interface Room {
  seam: number
  ceiling: number
  /** The x between back wall and side wall, or the frame's edge without a corner. */
  left: number
  right: number
}

/** Wall, floor in perspective, skirting, ceiling beams; a side wall on one side where a corner is asked for. */
export function paintRoom(s: Scene, look: RoomLook): Room {
  const { far, w, h } = s
  const seam = h * (look.seam ?? s.random.between(0.68, 0.72))
  const ceiling = look.beams ? h * 0.075 : 0
  const depth = 0.12
  const wallAt = (l: number, d = depth) =>
    s.tone(look.wall, { ...look.wallChange, l: (look.wallChange?.l ?? 0) + l, depth: d })
  const floorAt = (l: number) => s.tone(look.floor, { ...look.floorChange, l: (look.floorChange?.l ?? 0) + l })
  s.sky.rect(0, 0, w, h, wallAt(-0.05))
  const cut = look.corner ? w * s.random.between(0.13, 0.18) : 0
  const wallSide = s.side
  const left = wallSide > 0 ? cut : 0
  const right = wallSide > 0 ? w : w - cut
  far.rect(
    0,
    0,
    w,
    seam + 2,
    s.defs.linear([
      [0, wallAt(-0.09)],
      [0.5, wallAt(0)],
      [1, wallAt(0.02)],
    ]),
  )
  paintCovering(s, look, 0, seam, wallAt)
  paintFloor(s, look, seam, floorAt)
  if (cut) paintSideWall(s, wallSide > 0 ? 0 : w, wallSide > 0 ? cut : w - cut, seam, wallAt)
  const board = h * 0.022
  far.rect(
    left,
    seam - board,
    right - left,
    board,
    s.tone(look.covering === 'stones' ? 'stone' : 'wood', { l: look.covering === 'stones' ? -0.1 : 0.02, depth: 0.1 }),
  )
  far.rect(left, seam, right - left, 7, s.tone('shade', { l: -0.14 }), { opacity: 0.25 })
  if (look.beams) paintBeams(s, ceiling)
  return { seam, ceiling, left, right }
}

function paintCovering(s: Scene, look: RoomLook, top: number, seam: number, wallAt: (l: number) => string): void {
  const { far, w, random } = s
  let d = ''
  if (look.covering === 'stripes') for (let x = 0; x < w; x += 84) d += rectPath(x, top, 42, seam - top)
  if (look.covering === 'planks') for (let x = 0; x < w; x += 62) d += rectPath(x, top, 3.2, seam - top)
  if (look.covering === 'dots')
    for (let y = 40; y < seam; y += 62)
      for (let x = (y / 62) % 2 < 1 ? 30 : 75; x < w; x += 90) d += `M${num(x)} ${num(y - 9)}l7 9l-7 9l-7 -9Z`
  if (look.covering === 'bricks' || look.covering === 'stones') {
    const each = look.covering === 'stones' ? 74 : 46
    const rows = Math.floor((seam - top) / (each * 0.5))
    for (let i = 0; i < 80; i++)
      d += rectPath(
        random.whole(0, Math.ceil(w / each)) * each + (random.whole(0, 1) * each) / 2,
        top + random.whole(0, rows) * each * 0.5,
        each * 0.92,
        each * 0.44,
      )
  }
  if (look.covering === 'tiles') for (let y = seam - 66; y > seam * 0.42; y -= 66) d += `M0 ${num(y)}H${num(w)}v2.4H0Z`
  if (look.covering === 'tiles') for (let x = 0; x < w; x += 66) d += rectPath(x, seam * 0.42, 2.4, seam * 0.58)
  if (d) far.path(d, wallAt(random.chance(0.5) ? -0.035 : 0.03), { opacity: 0.8 })
  if (look.covering === 'panels') {
    const y = seam * 0.68
    far.rect(0, y, w, seam - y, s.tone('wood', { l: 0.04, depth: 0.1 }))
    far.rect(0, y - 9, w, 13, s.tone('wood', { l: 0.1, depth: 0.1 }))
    let panels = ''
    for (let x = 16; x < w; x += 130) panels += rectPath(x, y + 22, 104, seam - y - 58)
    far.path(panels, s.tone('wood', { l: -0.03, depth: 0.1 }))
  }
}

function paintFloor(s: Scene, look: RoomLook, seam: number, floorAt: (l: number) => string): void {
  const { far, w, h, random } = s
  far.rect(
    0,
    seam,
    w,
    h - seam,
    s.defs.linear([
      [0, floorAt(0.03)],
      [0.45, floorAt(-0.01)],
      [1, floorAt(-0.1)],
    ]),
    { edge: true },
  )
  const vanish = seam - (h - seam) * 1.5
  const at = (x: number, y: number) => w / 2 + (x - w / 2) * ((y - vanish) / (h - vanish))
  const wide = look.floorKind === 'tiles' || look.floorKind === 'stone' ? 190 : 130
  const rows = [0, 0.13, 0.31, 0.56, 0.9, 1.3].map((t) => seam + (h - seam) * t)
  let lines = ''
  let spots = ''
  const count = Math.ceil((w * 1.9) / wide)
  for (let i = -count; i <= count; i++) {
    const x = w / 2 + (i + 0.5) * wide
    if (look.floorKind !== 'plain') lines += `M${num(at(x, seam))} ${num(seam)}L${num(x)} ${num(h)}`
    for (let r = 0; r < rows.length - 1; r++) {
      const [y1, y2] = [rows[r] as number, Math.min(h, rows[r + 1] as number)]
      const checked =
        look.floorKind === 'tiles' ? (i + r) % 2 === 0 : look.floorKind === 'plain' ? false : random.chance(0.22)
      if (checked && y1 < h)
        spots += poly([
          [at(x, y1), y1],
          [at(x + wide, y1), y1],
          [at(x + wide, y2), y2],
          [at(x, y2), y2],
        ])
    }
  }
  if (look.floorKind === 'tiles' || look.floorKind === 'stone')
    for (const y of rows.slice(1, 5)) lines += `M0 ${num(y)}H${num(w)}`
  far.path(spots, floorAt(look.floorKind === 'tiles' ? -0.1 : -0.045), { opacity: 0.6 })
  far.line(lines, floorAt(-0.12), 2.2, { opacity: 0.55 })
}

function paintSideWall(s: Scene, edge: number, cut: number, seam: number, wallAt: (l: number) => string): void {
  const { far, h } = s
  const low = seam + (h - seam) * 0.72
  far.path(
    poly([
      [edge, -2],
      [cut, -2],
      [cut, seam],
      [edge, low],
    ]),
    s.defs.linear([
      [0, wallAt(-0.15)],
      [1, wallAt(-0.08)],
    ]),
  )
  far.path(
    poly([
      [cut, seam - h * 0.022],
      [cut, seam],
      [edge, low],
      [edge, low - h * 0.04],
    ]),
    s.tone('wood', { l: -0.05 }),
  )
}

function paintBeams(s: Scene, ceiling: number): void {
  const { far, w } = s
  far.rect(0, 0, w, ceiling, s.tone('wood', { l: -0.12 }))
  far.rect(0, ceiling - 6, w, 10, s.tone('wood', { l: -0.2 }))
  for (let x = -20; x < w; x += 250)
    far.path(
      poly([
        [x, 0],
        [x + 64, 0],
        [x + 56, ceiling + 16],
        [x + 8, ceiling + 16],
      ]),
      s.tone('wood', { l: -0.06 }),
    )
}
