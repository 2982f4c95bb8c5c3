import { createLight } from '../core/light.ts'
import type { Base, Scene } from '../core/scene.ts'
import { archPath, heap, num, poly, rectPath, under } from '../core/shapes.ts'
import { makeRidge } from './land.ts'

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

/** A window with the world outside in its own light, curtains, and light or moonlight on the floor. */
export function paintRoomWindow(
  s: Scene,
  x: number,
  y: number,
  w: number,
  h: number,
  options: {
    arch?: boolean
    curtains?: Base
    panes?: number
    frame?: Base
    beam?: number
    view?: 'hills' | 'town' | 'sky'
  } = {},
): void {
  const { far, random, light } = s
  const frame = options.frame ?? 'wood'
  const edge = Math.max(7, w * 0.055)
  const outer = options.arch
    ? archPath(x - edge, y - edge, w + 2 * edge, h + 2 * edge, (w + 2 * edge) * 0.42)
    : rectPath(x - edge, y - edge, w + 2 * edge, h + 2 * edge)
  const inner = options.arch ? archPath(x, y, w, h, w * 0.42) : rectPath(x, y, w, h)
  const outside = createLight(s.style, light.time, light.weather, false)
  far.path(outer, s.tone(frame, { l: 0.02 }), { edge: true })
  far.group({ clip: s.defs.clip(inner) }, () => {
    far.rect(
      x,
      y,
      w,
      h,
      s.defs.linear([
        [0, outside.sky[0]],
        [0.5, outside.sky[1]],
        [1, outside.sky[3]],
      ]),
    )
    if (light.time === 'night') {
      const mx = x + w * random.between(0.25, 0.75)
      far.glow(mx, y + h * 0.3, w * 0.5, w * 0.5, outside.disc, 0.4)
      far.circle(mx, y + h * 0.3, w * 0.085, outside.disc)
      let stars = ''
      for (let i = 0; i < 14; i++) stars += rectPath(x + random.next() * w, y + random.next() * h * 0.6, 2.4, 2.4)
      far.path(stars, outside.disc, { opacity: 0.8 })
    } else
      far.path(heap(random, x + w * random.between(0.2, 0.8), y + h * 0.34, w * 0.55, h * 0.13, 5), outside.sky[3], {
        opacity: 0.85,
      })
    paintView(s, x, y, w, h, options.view ?? 'hills', outside.lit)
    if (light.weather === 'rain' || light.weather === 'storm') {
      let drops = ''
      for (let i = 0; i < 26; i++) drops += `M${num(x + random.next() * w)} ${num(y + random.next() * h)}l-5 22`
      far.line(drops, '#dfeaf4', 1.6, { opacity: 0.5 })
    }
    if (light.weather === 'snow') {
      let flakes = ''
      for (let i = 0; i < 26; i++) flakes += `M${num(x + random.next() * w)} ${num(y + random.next() * h)}h.1`
      far.line(flakes, '#ffffff', 5, { opacity: 0.85 })
    }
    far.path(
      poly([
        [x + w * 0.1, y],
        [x + w * 0.34, y],
        [x, y + h * 0.55],
        [x, y + h * 0.2],
      ]),
      '#ffffff',
      { opacity: 0.13 },
    )
  })
  const panes = options.panes ?? 2
  let bars = ''
  for (let i = 1; i < panes; i++) bars += rectPath(x + (w * i) / panes - edge * 0.25, y, edge * 0.5, h)
  bars += rectPath(x, y + h * 0.45, w, edge * 0.5)
  far.path(bars, s.tone(frame, { l: 0.02 }))
  far.rect(x - edge * 2, y + h + edge, w + edge * 4, edge * 1.3, s.tone(frame, { l: 0.08 }), { edge: true, r: 2 })
  far.rect(x - edge * 1.6, y + h + edge * 2.3, w + edge * 3.2, edge * 0.6, s.tone('shade', { l: -0.1 }), {
    opacity: 0.25,
  })
  if (options.curtains) paintCurtains(s, x, y, w, h, edge, options.curtains)
  paintBeam(s, x, y, w, h, options.beam ?? 0.75)
}

function paintView(
  s: Scene,
  x: number,
  y: number,
  w: number,
  h: number,
  view: 'hills' | 'town' | 'sky',
  lit: (hex: string, change: object) => string,
): void {
  const { far, random } = s
  if (view === 'sky') return
  const base = s.light.weather === 'snow' ? '#e9eff8' : s.style.palette.foliage
  for (const [t, depth] of [
    [0.68, 0.7],
    [0.82, 0.35],
  ] as const) {
    const points = makeRidge(s, y + h * t, h * 0.05, w * 0.6, 0.2).points.filter(
      ([px]) => px > x - 140 && px < x + w + 140,
    )
    if (points.length > 1) far.path(under(points, y + h + 4), lit(base, { depth }))
    else far.rect(x, y + h * t, w, h, lit(base, { depth }))
    if (view === 'town') {
      let d = ''
      for (let px = x; px < x + w; px += w * 0.16) {
        const tall = h * random.between(0.1, 0.26) * (1.2 - depth)
        d += poly([
          [px, y + h],
          [px, y + h * t - tall],
          [px + w * 0.07, y + h * t - tall - h * 0.06],
          [px + w * 0.14, y + h * t - tall],
          [px + w * 0.14, y + h],
        ])
      }
      far.path(d, lit(s.style.palette.stone, { depth, l: -0.1 }))
    }
  }
}

function paintCurtains(s: Scene, x: number, y: number, w: number, h: number, edge: number, colour: Base): void {
  const { far } = s
  const top = y - edge * 3
  const rod = s.tone('wood', { l: -0.14 })
  for (const way of [-1, 1]) {
    const ex = way < 0 ? x - w * 0.28 : x + w * 1.28
    const ix = way < 0 ? x + w * 0.2 : x + w * 0.8
    const low = y + h + edge * 4
    far.path(
      `M${num(ex)} ${num(top)}H${num(ix)}Q${num(ix - way * -w * 0.02)} ${num(y + h * 0.4)} ${num(ex - way * w * 0.16)} ${num(y + h * 0.62)}L${num(ex - way * w * 0.2)} ${num(low)}H${num(ex + way * w * 0.02)}Z`,
      s.tone(colour),
      { edge: true },
    )
    let folds = ''
    for (const t of [0.25, 0.5, 0.75])
      folds += `M${num(ex + (ix - ex) * t)} ${num(top)}Q${num(ex + (ix - ex) * t)} ${num(y + h * 0.35)} ${num(ex + (ix - ex) * t * 0.4)} ${num(y + h * 0.6)}L${num(ex + (ix - ex) * t * 0.34)} ${num(low)}`
    far.line(folds, s.tone(colour, { l: -0.08 }), 5, { opacity: 0.7 })
    far.rect(Math.min(ex, ex - way * w * 0.2) - 3, y + h * 0.6, w * 0.2 + 6, edge, s.tone('light', { l: -0.12 }), {
      r: 3,
    })
  }
  far.rect(x - w * 0.34, top - 7, w * 1.68, 9, rod, { r: 4 })
}

function paintBeam(s: Scene, x: number, y: number, w: number, h: number, strength: number): void {
  const { light, middle } = s
  if (light.weather !== 'clear' && light.weather !== 'wind') return
  const lean = (s.from || -1) * -w * 0.75
  const floor = s.h * 0.9
  const colour =
    light.time === 'night'
      ? s.shine('sky', { l: 0.02 })
      : light.time === 'day'
        ? s.shine('light', { l: 0.06 })
        : light.warm
  const fill = s.defs.linear([
    [0, colour, (light.time === 'night' ? 0.16 : 0.26) * strength],
    [1, colour, 0.02],
  ])
  middle.path(
    poly([
      [x, y],
      [x + w, y],
      [x + w + lean * 1.6, floor],
      [x + lean * 1.1, floor],
    ]),
    fill,
  )
  const pool = s.defs.linear([
    [0, colour, (light.time === 'night' ? 0.2 : 0.4) * strength],
    [1, colour, 0.12],
  ])
  const py = s.h * 0.76
  middle.path(
    poly([
      [x + lean * 0.8, py],
      [x + w * 0.92 + lean * 0.95, py],
      [x + w * 1.05 + lean * 1.35, py + h * 0.24],
      [x + lean * 1.1, py + h * 0.24],
    ]),
    pool,
  )
}
