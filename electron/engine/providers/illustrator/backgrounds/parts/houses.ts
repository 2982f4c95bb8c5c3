import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { dotPath, num, poly, rectPath } from '../core/shapes.ts'
import { paintDoor, paintWindow } from './openings.ts'

export interface HouseLook {
  wall?: Base
  roof?: Base
  depth?: number
  timber?: boolean
  floors?: number
  chimney?: boolean
  door?: boolean
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
  if (depth < 0.4) brush.line(tiles, s.tone(roof, { depth, l: -0.11 }), Math.max(1, size * 0.009), { opacity: 0.6 })
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
  let smoke = ''
  for (let i = 0; i < 4; i++)
    smoke += dotPath(
      x + size * 0.045 + way * i * i * size * 0.018,
      y - size * (0.24 + i * 0.085),
      size * (0.026 + i * 0.014),
    )
  brush.path(smoke, s.tone('paper', { depth: Math.max(depth, 0.35) }), { opacity: 0.35 })
}
