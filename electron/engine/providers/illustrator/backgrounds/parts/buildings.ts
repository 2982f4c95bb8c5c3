import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { archPath, num, poly, rectPath } from '../core/shapes.ts'

export interface HouseLook {
  wall?: Base
  roof?: Base
  depth?: number
  timber?: boolean
  floors?: number
  chimney?: boolean
  door?: boolean
}

/** The colour of a window pane: warm where lamps are lit, else the sky in the glass. */
export const paneColour = (s: Scene, depth = 0, on = true): string =>
  s.light.lamps && on
    ? s.shine('light', { l: s.light.time === 'night' ? -0.04 : -0.02, c: 1.5, h: -8 })
    : s.tone('sky', { l: -0.12, depth })

/** A window with frame, bars and sill; it glows when lamps are lit. */
export function paintWindow(
  s: Scene,
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  options: { depth?: number; arch?: boolean; frame?: Base; on?: boolean; shutters?: Base; bars?: boolean } = {},
): void {
  const depth = options.depth ?? 0
  const on = options.on ?? s.random.chance(0.78)
  const lit = s.light.lamps && on
  const frame = s.tone(options.frame ?? 'paper', { depth, l: -0.02 })
  const pane = paneColour(s, depth, on)
  if (lit && w > 14) brush.glow(x + w / 2, y + h / 2, w * 1.7, h * 1.5, s.light.warm, 0.34)
  if (options.shutters) {
    const shutter = s.tone(options.shutters, { depth })
    brush.path(rectPath(x - w * 0.5, y, w * 0.4, h) + rectPath(x + w * 1.1, y, w * 0.4, h), shutter, { edge: true })
  }
  const edge = Math.max(1.5, w * 0.09)
  if (options.arch) {
    brush.path(archPath(x - edge, y - edge, w + 2 * edge, h + edge * 1.5), frame, { edge: true })
    brush.path(archPath(x, y, w, h), pane)
  } else {
    brush.rect(x - edge, y - edge, w + 2 * edge, h + 2 * edge, frame, { edge: true, r: 1.5 })
    brush.rect(x, y, w, h, pane)
  }
  if (w > 16 && !lit)
    brush.path(
      poly([
        [x, y + h * 0.62],
        [x + w * 0.62, y + (options.arch ? h * 0.3 : 0)],
        [x + w, y + (options.arch ? h * 0.36 : 0)],
        [x, y + h],
      ]),
      s.tone('#ffffff', { depth }),
      { opacity: 0.22 },
    )
  if (options.bars !== false && w > 10)
    brush.path(rectPath(x + w / 2 - edge * 0.35, y, edge * 0.7, h) + rectPath(x, y + h * 0.48, w, edge * 0.7), frame)
  if (w > 16)
    brush.rect(
      x - w * 0.16,
      y + h + edge * 0.6,
      w * 1.32,
      edge * 1.1,
      s.tone(options.frame ?? 'paper', { depth, l: -0.1 }),
    )
}

export function paintDoor(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  colour: Base,
  options: { depth?: number; arch?: boolean } = {},
): void {
  const depth = options.depth ?? 0
  const shape = options.arch ? archPath : (ax: number, ay: number, aw: number, ah: number) => rectPath(ax, ay, aw, ah)
  brush.path(shape(x - w * 0.1, base - h - w * 0.08, w * 1.2, h + w * 0.08), s.tone('wood', { l: -0.16, depth }), {
    edge: true,
  })
  brush.path(shape(x, base - h, w, h), s.tone(colour, { depth }))
  let planks = ''
  for (const t of [0.25, 0.5, 0.75])
    planks += `M${num(x + w * t)} ${num(base - h * (options.arch ? 0.82 : 0.96))}V${num(base)}`
  brush.line(planks, s.tone(colour, { depth, l: -0.08 }), Math.max(1, w * 0.035))
  brush.circle(x + w * 0.82, base - h * 0.45, Math.max(1.4, w * 0.05), s.tone('light', { depth }))
  brush.rect(x - w * 0.2, base - w * 0.08, w * 1.4, w * 0.12, s.tone('stone', { depth, l: 0.02 }))
}

/** A gabled house seen a little from the side: front wall, roof over the side wall, on (x, base). */
export function paintHouse(s: Scene, brush: Brush, x: number, base: number, size: number, look: HouseLook = {}): void {
  const { random } = s
  const depth = look.depth ?? 0
  const wall = look.wall ?? 'paper'
  const roof = look.roof ?? 'accent'
  const floors = look.floors ?? 1
  const front = size * 0.42
  const side = size * 0.5
  const tall = size * (0.36 + 0.26 * (floors - 1))
  const peak = size * 0.34
  const way = s.from > 0 ? 1 : -1
  const fx = way < 0 ? x - (front + side) / 2 : x + (front + side) / 2 - front
  const sx = way < 0 ? fx + front : fx - side
  const lean = side * 0.14 * -way
  const wallAt = (l: number) => s.tone(wall, { depth, l })
  brush.ellipse(x, base, size * 0.6, size * 0.035, s.tone('shade', { l: -0.12, depth }), { opacity: 0.3 })
  if (look.chimney !== false) paintChimney(s, brush, sx + side * 0.5, base - tall - peak * 0.62, size, depth)
  brush.path(rectPath(sx, base - tall, side, tall), wallAt(-0.1), { edge: true })
  brush.path(
    poly([
      [fx, base],
      [fx, base - tall],
      [fx + front / 2, base - tall - peak],
      [fx + front, base - tall],
      [fx + front, base],
    ]),
    s.defs.linear([
      [0, wallAt(0.01)],
      [1, wallAt(-0.045)],
    ]),
    { edge: true },
  )
  brush.path(
    rectPath(sx, base - size * 0.06, side, size * 0.06) + rectPath(fx, base - size * 0.06, front, size * 0.06),
    s.tone('stone', { depth, l: -0.06 }),
  )
  if (look.timber) {
    let beams = ''
    for (let f = 0; f < floors; f++) {
      const y = base - tall + f * size * 0.28
      beams += `M${num(fx)} ${num(y)}H${num(fx + front)}M${num(sx)} ${num(y + 4)}H${num(sx + side)}`
      beams += `M${num(fx + front * 0.08)} ${num(y + size * 0.25)}L${num(fx + front * 0.3)} ${num(y)}M${num(fx + front * 0.92)} ${num(y + size * 0.25)}L${num(fx + front * 0.7)} ${num(y)}`
    }
    beams += `M${num(fx + front / 2)} ${num(base - tall)}V${num(base - tall - peak * 0.9)}M${num(fx + 2)} ${num(base)}V${num(base - tall)}M${num(fx + front - 2)} ${num(base)}V${num(base - tall)}`
    brush.line(beams, s.tone('wood', { depth, l: -0.14 }), size * 0.022)
  }
  const eave = size * 0.05
  const sideEnd = way < 0 ? sx + side + eave : sx - eave
  const [ax, bx] = [fx + front / 2, way < 0 ? fx + front : fx]
  brush.path(
    poly([
      [ax, base - tall - peak - eave * 0.5],
      [sideEnd + lean, base - tall - peak - eave * 0.5],
      [sideEnd, base - tall + eave * 0.8],
      [bx - way * eave * 0.4, base - tall + eave * 0.8],
    ]),
    s.defs.linear([
      [0, s.tone(roof, { depth, l: 0.02 })],
      [1, s.tone(roof, { depth, l: -0.06 })],
    ]),
    { edge: true },
  )
  let tiles = ''
  for (let row = 1; row < 5; row++) {
    const t = row / 5
    const y = base - tall - peak + peak * t
    const from = ax + (bx - ax) * t
    const to = sideEnd + lean * (1 - t)
    tiles += `M${num(from)} ${num(y)}L${num(to)} ${num(y)}`
  }
  if (depth < 0.6) brush.line(tiles, s.tone(roof, { depth, l: -0.11 }), Math.max(1, size * 0.009), { opacity: 0.6 })
  const drip = size * 0.05
  brush.line(
    poly(
      [
        [fx - drip, base - tall + drip * 1.1],
        [fx + front / 2, base - tall - peak - drip * 0.4],
        [fx + front + drip, base - tall + drip * 1.1],
      ],
      false,
    ),
    s.tone(roof, { depth, l: -0.1 }),
    size * 0.05,
  )
  if (s.light.weather === 'snow')
    brush.line(
      poly(
        [
          [fx - drip, base - tall + drip * 0.6],
          [fx + front / 2, base - tall - peak - drip * 0.9],
          [sideEnd + lean, base - tall - peak - drip * 0.9],
        ],
        false,
      ),
      s.tone('#f6f9ff', { depth }),
      size * 0.045,
    )
  const pane = size * 0.1
  if (look.door !== false)
    paintDoor(
      s,
      brush,
      fx + front * 0.36,
      base,
      front * 0.28,
      size * 0.23,
      random.pick(['primary', 'secondary', 'wood']),
      { depth, arch: random.chance(0.4) },
    )
  for (let f = look.door === false ? 0 : 1; f < floors; f++)
    for (const t of [0.22, 0.6])
      paintWindow(s, brush, fx + front * t, base - size * 0.26 - f * size * 0.27, pane * 0.8, pane * 1.15, { depth })
  paintWindow(s, brush, ax - pane * 0.4, base - tall - peak * 0.42, pane * 0.8, pane * 0.9, { depth, arch: true })
  for (let f = 0; f < floors; f++)
    for (const t of [0.18, 0.62])
      paintWindow(s, brush, sx + side * t, base - size * 0.27 - f * size * 0.27, pane, pane * 1.15, {
        depth,
        ...(size > 190 ? { shutters: 'primary' as const } : {}),
      })
}

function paintChimney(s: Scene, brush: Brush, x: number, y: number, size: number, depth: number): void {
  brush.rect(x, y - size * 0.16, size * 0.09, size * 0.22, s.tone('stone', { depth, l: -0.06 }), { edge: true })
  brush.rect(x - size * 0.012, y - size * 0.18, size * 0.114, size * 0.035, s.tone('stone', { depth, l: -0.14 }))
  const way = -(s.from || 1)
  for (let i = 0; i < 4; i++)
    brush.circle(
      x + size * 0.045 + way * i * i * size * 0.018,
      y - size * (0.24 + i * 0.085),
      size * (0.026 + i * 0.014),
      s.tone('paper', { depth: Math.max(depth, 0.35) }),
      { opacity: 0.5 - i * 0.1 },
    )
}

/** A round tower with a pointed roof or battlements, and a flag. */
export function paintTower(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  options: { depth?: number; roof?: Base; pointed?: boolean; flag?: boolean } = {},
): void {
  const depth = options.depth ?? 0
  const stone = (l: number) => s.tone('stone', { l, depth })
  const ends = s.from > 0 ? [-0.12, 0.05] : [0.05, -0.12]
  const wall = s.defs.linear(
    [
      [0, stone(ends[0] as number)],
      [0.5, stone(0)],
      [1, stone(ends[1] as number)],
    ],
    'right',
  )
  brush.rect(x - w / 2, base - h, w, h, wall, { edge: true })
  paintStones(s, brush, x - w / 2, base - h, w, h, depth)
  brush.path(
    `M${num(x - w * 0.62)} ${num(base - h - w * 0.16)}H${num(x + w * 0.62)}L${num(x + w / 2)} ${num(base - h + w * 0.12)}H${num(x - w / 2)}Z`,
    stone(-0.06),
    { edge: true },
  )
  const top = base - h - w * 0.16
  if (options.pointed === false) paintBattlements(s, brush, x - w * 0.62, top, w * 1.24, w * 0.2, depth)
  else {
    const roof = options.roof ?? 'accent'
    const peak = top - w * 1.45
    brush.path(
      `M${num(x - w * 0.74)} ${num(top + 3)}Q${num(x - w * 0.22)} ${num(top - w * 0.5)} ${num(x)} ${num(peak)}Q${num(x + w * 0.22)} ${num(top - w * 0.5)} ${num(x + w * 0.74)} ${num(top + 3)}Q${num(x)} ${num(top + w * 0.12)} ${num(x - w * 0.74)} ${num(top + 3)}Z`,
      s.tone(roof, { depth }),
      { edge: true },
    )
    const way = s.from > 0 ? -1 : 1
    brush.path(
      `M${num(x + way * w * 0.74)} ${num(top + 3)}Q${num(x + way * w * 0.22)} ${num(top - w * 0.5)} ${num(x)} ${num(peak)}Q${num(x + way * w * 0.1)} ${num(top - w * 0.3)} ${num(x + way * w * 0.16)} ${num(top + w * 0.07)}Z`,
      s.tone(roof, { depth, l: -0.09 }),
    )
    if (options.flag) {
      brush.line(
        `M${num(x)} ${num(peak + 4)}v${num(-w * 0.55)}`,
        s.tone('wood', { depth, l: -0.1 }),
        Math.max(2, w * 0.035),
      )
      const sway = -(s.from || 1)
      brush.path(
        `M${num(x)} ${num(peak - w * 0.5)}q${num(sway * w * 0.2)} ${num(-w * 0.1)} ${num(sway * w * 0.36)} 0t${num(sway * w * 0.3)} ${num(w * 0.05)}l${num(-sway * w * 0.12)} ${num(w * 0.1)}l${num(sway * w * 0.1)} ${num(w * 0.12)}q${num(-sway * w * 0.2)} ${num(w * 0.03)} ${num(-sway * w * 0.34)} ${num(-w * 0.04)}t${num(-sway * w * 0.3)} ${num(w * 0.02)}Z`,
        s.tone('primary', { depth }),
        { edge: true },
      )
    }
  }
  for (let y = base - h + w * 0.5; y < base - w * 0.6; y += w * 1.15)
    paintWindow(s, brush, x - w * 0.1, y, w * 0.2, w * 0.4, { depth, arch: true, frame: 'stone', bars: false })
}

export function paintBattlements(
  s: Scene,
  brush: Brush,
  x: number,
  y: number,
  w: number,
  size: number,
  depth: number,
): void {
  const count = Math.max(3, Math.round(w / (size * 1.25)) | 1)
  const step = w / count
  let d = rectPath(x, y - size * 0.5, w, size * 0.55)
  for (let i = 0; i < count; i += 2) d += rectPath(x + i * step, y - size * 1.15, step, size * 0.7)
  brush.path(d, s.tone('stone', { depth, l: -0.03 }), { edge: true })
}

/** Some single stones that break up a wall. */
export function paintStones(
  s: Scene,
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  depth: number,
  each = 26,
): void {
  const { random } = s
  const rows = ['', '']
  const count = Math.min(40, Math.max(4, (w * h) / (each * each * 9)))
  for (let i = 0; i < count; i++) {
    const bw = each * random.between(0.7, 1.2)
    if (bw > w * 0.8) continue
    rows[i % 2] += rectPath(
      x + random.between(0.06, 0.94 - bw / w) * w,
      y + Math.floor((random.next() * h * 0.94) / (each * 0.5)) * each * 0.5,
      bw,
      each * 0.42,
    )
  }
  brush.path(rows[0] as string, s.tone('stone', { depth, l: -0.07 }), { opacity: 0.75 })
  brush.path(rows[1] as string, s.tone('stone', { depth, l: 0.06 }), { opacity: 0.6 })
}

export type Top = 'flat' | 'gable' | 'step' | 'mansard'

/** A town house front in a row: floors of windows, a roof, and a shop or a door below. */
export function paintFacade(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  wall: Base,
  top: Top,
  options: { depth?: number; shop?: boolean; roof?: Base } = {},
): void {
  const { random } = s
  const depth = options.depth ?? 0
  const roof = options.roof ?? 'accent'
  const wallAt = (l: number) => s.tone(wall, { depth, l })
  const y = base - h
  if (top === 'gable')
    brush.path(
      poly([
        [x - w * 0.04, y + 4],
        [x + w / 2, y - w * 0.5],
        [x + w * 1.04, y + 4],
      ]),
      s.tone(roof, { depth, l: -0.05 }),
      { edge: true },
    )
  if (top === 'mansard')
    brush.path(
      poly([
        [x - w * 0.02, y + 3],
        [x + w * 0.1, y - w * 0.36],
        [x + w * 0.9, y - w * 0.36],
        [x + w * 1.02, y + 3],
      ]),
      s.tone('shade', { depth, l: -0.02 }),
      { edge: true },
    )
  if (top === 'step') {
    let d = ''
    for (let i = 0; i < 4; i++)
      d += rectPath(x + w * (0.08 + i * 0.11), y - w * 0.13 * (i + 1), w * (0.84 - i * 0.22), w * 0.14)
    brush.path(d, wallAt(0.01), { edge: true })
  }
  brush.rect(
    x,
    y,
    w,
    h,
    s.defs.linear([
      [0, wallAt(0.02)],
      [1, wallAt(-0.06)],
    ]),
    { edge: true },
  )
  brush.rect(x - 3, y - 4, w + 6, 10, wallAt(top === 'flat' ? -0.12 : 0.06))
  if (top === 'gable') {
    brush.path(
      poly([
        [x + w * 0.06, y + 5],
        [x + w / 2, y - w * 0.38],
        [x + w * 0.94, y + 5],
      ]),
      wallAt(0.01),
    )
    paintWindow(s, brush, x + w * 0.43, y - w * 0.18, w * 0.14, w * 0.17, { depth, arch: true })
  }
  const shade = s.from > 0 ? x : x + w * 0.9
  brush.rect(shade, y, w * 0.1, h, wallAt(-0.1), { opacity: 0.5 })
  const ground = Math.min(h * 0.36, 150)
  const columns = w > 170 ? 3 : 2
  const pane = Math.min(w * 0.17, 42)
  const rows = Math.max(1, Math.floor((h - ground - 20) / (pane * 2.5)))
  const style = random.pick([{ arch: true }, {}, {}])
  const shutters =
    random.chance(0.4) && pane > 22 && columns === 2
      ? { shutters: random.pick<Base>(['primary', 'secondary', 'foliage']) }
      : {}
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      paintWindow(
        s,
        brush,
        x + (w * (c + 0.5)) / columns - pane / 2,
        y + 24 + (r * (h - ground - 24)) / rows,
        pane,
        pane * 1.5,
        { depth, ...style, ...shutters },
      )
  if (options.shop) paintShopfront(s, brush, x, base, w, ground, depth)
  else {
    paintDoor(s, brush, x + w * 0.14, base, w * 0.26, ground * 0.78, random.pick(['primary', 'secondary', 'wood']), {
      depth,
      arch: random.chance(0.5),
    })
    paintWindow(s, brush, x + w * 0.58, base - ground * 0.72, pane * 1.2, pane * 1.35, { depth })
  }
}

/** A shop window with a striped awning and a door. */
export function paintShopfront(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  depth: number,
): void {
  const { random } = s
  const main = random.pick<Base>(['primary', 'secondary', 'accent'])
  brush.rect(x + w * 0.04, base - h * 0.96, w * 0.92, h * 0.96, s.tone(main, { depth, l: -0.14 }), { edge: true })
  brush.rect(x + w * 0.08, base - h * 0.62, w * 0.52, h * 0.46, paneColour(s, depth), { r: 2 })
  if (s.light.lamps) brush.glow(x + w * 0.34, base - h * 0.3, w * 0.55, h * 0.6, s.light.warm, 0.3)
  let goods = ''
  for (let i = 0; i < 5; i++)
    goods += rectPath(x + w * (0.11 + i * 0.095), base - h * (0.16 + random.between(0.08, 0.2)), w * 0.06, h * 0.2)
  brush.path(goods, s.tone(main, { depth, l: -0.04 }), { opacity: 0.7 })
  brush.rect(x + w * 0.66, base - h * 0.66, w * 0.24, h * 0.66, s.tone('wood', { depth, l: -0.08 }), { edge: true })
  brush.rect(x + w * 0.69, base - h * 0.61, w * 0.18, h * 0.34, paneColour(s, depth))
  const stripes = 9
  const [top, low] = [base - h * 0.96, base - h * 0.68]
  let pale = ''
  let dark = ''
  for (let i = 0; i < stripes; i++) {
    const at = (t: number, flare: number) => x - flare + ((w + 2 * flare) * t) / stripes
    const d = `M${num(at(i, 0))} ${num(top)}H${num(at(i + 1, 0))}L${num(at(i + 1, w * 0.03))} ${num(low)}a${num(w / stripes / 2)} ${num(w / stripes / 2.4)} 0 0 1 ${num(at(i, w * 0.03) - at(i + 1, w * 0.03))} 0Z`
    if (i % 2) pale += d
    else dark += d
  }
  brush.path(dark, s.tone(main, { depth }))
  brush.path(pale, s.tone('paper', { depth }))
}

/** A street lamp: a pole with a lantern, which throws a pool of light when lamps are lit. */
export function paintStreetLamp(s: Scene, brush: Brush, x: number, base: number, h: number, depth = 0): void {
  const iron = s.tone('ink', { depth, l: 0.08 })
  if (s.light.lamps) brush.glow(x, base, h * 0.5, h * 0.12, s.light.warm, 0.5)
  brush.rect(x - h * 0.012, base - h * 0.86, h * 0.024, h * 0.86, iron, { edge: true })
  brush.path(
    `M${num(x - h * 0.04)} ${num(base)}l${num(h * 0.018)} ${num(-h * 0.09)}h${num(h * 0.044)}l${num(h * 0.018)} ${num(h * 0.09)}Z`,
    iron,
  )
  brush.path(
    poly([
      [x - h * 0.03, base - h * 0.86],
      [x - h * 0.05, base - h * 0.97],
      [x + h * 0.05, base - h * 0.97],
      [x + h * 0.03, base - h * 0.86],
    ]),
    s.light.lamps ? s.shine('light', { c: 1.3 }) : s.tone('paper', { depth }),
    { edge: true },
  )
  brush.path(
    poly([
      [x - h * 0.06, base - h * 0.965],
      [x, base - h * 1.03],
      [x + h * 0.06, base - h * 0.965],
    ]),
    iron,
  )
  if (s.light.lamps) brush.glow(x, base - h * 0.91, h * 0.34, h * 0.34, s.light.warm, 0.75)
}

/** A fence of pales or rails along the ground. */
export function paintFence(
  s: Scene,
  brush: Brush,
  from: number,
  to: number,
  base: (x: number) => number,
  h: number,
  kind: 'pale' | 'rail',
  colour: Base = 'wood',
  change = {},
): void {
  const step = kind === 'pale' ? h * 0.34 : h * 1.7
  let rails = ['', '']
  let posts = ''
  for (let x = from; x <= to; x += step) {
    const y = base(x)
    if (kind === 'pale')
      posts += poly([
        [x, y],
        [x, y - h * 0.85],
        [x + h * 0.1, y - h],
        [x + h * 0.2, y - h * 0.85],
        [x + h * 0.2, y],
      ])
    else posts += rectPath(x, y - h, h * 0.16, h)
    if (x + step <= to + 1)
      rails = rails.map(
        (d, i) =>
          `${d}M${num(x)} ${num(y - h * (0.3 + i * 0.4))}L${num(x + step)} ${num(base(x + step) - h * (0.3 + i * 0.4))}`,
      )
  }
  brush.line(rails.join(''), s.tone(colour, { ...change, l: -0.08 }), h * 0.1)
  brush.path(posts, s.tone(colour, change), { edge: true })
}
