import type { Brush } from '../core/brush.ts'
import type { Change } from '../core/light.ts'
import type { Scene } from '../core/scene.ts'
import { num, type Point, scallop, under } from '../core/shapes.ts'

/** Open water from `top` to `bottom`: sky colour at the far edge, deep colour near, glints, and the disc's path. */
export function paintWater(
  s: Scene,
  brush: Brush,
  top: number,
  bottom: number,
  options: { change?: Change; gleamX?: number; calm?: boolean } = {},
): void {
  const { random, light } = s
  const change = options.change ?? {}
  const l = change.l ?? 0
  brush.rect(
    -2,
    top,
    s.w + 4,
    bottom - top,
    s.defs.linear([
      [0, s.tone('water', { ...change, l: l + 0.12, depth: 0.75 })],
      [0.25, s.tone('water', { ...change, l: l + 0.05, depth: 0.35 })],
      [0.65, s.tone('water', change)],
      [1, s.tone('water', { ...change, l: l - 0.1 })],
    ]),
  )
  const clear = light.weather === 'clear' || light.weather === 'wind' || light.weather === 'clouds'
  if (options.gleamX !== undefined && clear) {
    let gleam = ''
    for (let i = 0; i < 34; i++) {
      const t = (i / 34) ** 1.5
      const wide = (26 + 190 * t) * random.between(0.3, 1)
      const x = options.gleamX + random.between(-1, 1) * (20 + 110 * t)
      gleam += `M${num(x - wide / 2)} ${num(top + 3 + (bottom - top) * t)}q${num(wide / 2)} ${num(-3 - 4 * t)} ${num(wide)} 0q${num(-wide / 2)} ${num(3 + 4 * t)} ${num(-wide)} 0Z`
    }
    brush.path(gleam, light.disc, { opacity: light.time === 'day' ? 0.5 : 0.62 })
  }
  paintGlints(s, brush, top, bottom, options.calm ? 34 : 60, change)
}

/** Short bright and dark strokes that grow towards the viewer. */
export function paintGlints(
  s: Scene,
  brush: Brush,
  top: number,
  bottom: number,
  count: number,
  change: Change = {},
): void {
  const { random } = s
  const rows = ['', '']
  for (let i = 0; i < count; i++) {
    const t = random.next() ** 1.25
    const wide = (22 + 110 * t) * random.between(0.5, 1.2)
    const [x, y] = [random.between(-0.05, 1) * s.w, top + 5 + (bottom - top - 8) * t]
    const thick = 1.2 + 4 * t
    rows[i % 2] +=
      `M${num(x)} ${num(y)}q${num(wide * 0.25)} ${num(-thick)} ${num(wide / 2)} 0t${num(wide / 2)} 0q${num(-wide * 0.5)} ${num(thick * 1.6)} ${num(-wide)} 0Z`
  }
  brush.path(rows[0] as string, s.tone('water', { ...change, l: (change.l ?? 0) + 0.13, c: 0.8 }), { opacity: 0.6 })
  brush.path(rows[1] as string, s.tone('water', { ...change, l: (change.l ?? 0) - 0.09 }), { opacity: 0.45 })
}

/** Rows of waves with crests, larger and darker towards the viewer. */
export function paintWaves(s: Scene, brush: Brush, top: number, bottom: number, rows: number, wild: number): void {
  const { random } = s
  for (let row = 0; row < rows; row++) {
    const t = (row + 0.6) / rows
    const y = top + (bottom - top) * t ** 1.25
    const wide = 70 + 210 * t
    const points: Point[] = []
    const start = -random.next() * wide - wide
    for (let x = start; x < s.w + wide * 2; x += wide)
      points.push(
        [x, y + random.between(-1, 1) * 5 * wild],
        [x + wide * 0.55, y - wide * 0.11 * wild * random.between(0.6, 1.2)],
      )
    const change = { l: 0.05 - 0.13 * t, depth: 0.4 * (1 - t) }
    brush.path(
      under(points, s.h),
      s.defs.linear([
        [0, s.tone('water', { ...change, l: change.l + 0.06 })],
        [0.4, s.tone('water', change)],
        [1, s.tone('water', { ...change, l: change.l - 0.06 })],
      ]),
      { edge: true },
    )
    let foam = ''
    for (let i = 1; i < points.length - 1; i += 2) {
      const [px, py] = points[i] as Point
      if (random.chance(0.72))
        foam += `M${num(px - wide * 0.24)} ${num(py + wide * 0.055)}Q${num(px)} ${num(py - wide * 0.015)} ${num(px + wide * 0.26)} ${num(py + wide * 0.075)}Q${num(px)} ${num(py + wide * 0.03)} ${num(px - wide * 0.24)} ${num(py + wide * 0.055)}Z`
    }
    brush.path(foam, s.tone('#f3fbff', { depth: 0.35 * (1 - t) }), { opacity: 0.75 })
  }
}

/** A line of foam where water meets the shore; returns its points for the sand below. */
export function paintSurf(s: Scene, brush: Brush, y: number, swing: number): Point[] {
  const { random } = s
  const points: Point[] = []
  const step = s.w / 16
  for (let i = -1; i <= 17; i++)
    points.push([i * step + random.between(-0.2, 0.2) * step, y + swing * random.between(-1, 1)])
  const foam = (dy: number) => points.map(([px, py]): Point => [px, py + dy])
  brush.path(under(foam(-26), y + 90), s.tone('water', { l: 0.13, c: 0.75 }), { opacity: 0.7 })
  brush.path(
    `${scallop(foam(-9), false, 0.75)}L${num(s.w + 40)} ${num(y + 60)}L-60 ${num(y + 60)}Z`,
    s.tone('#fdfefe'),
    { opacity: 0.9 },
  )
  return points
}
