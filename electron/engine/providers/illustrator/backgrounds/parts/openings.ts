import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { archPath, num, poly, rectPath } from '../core/shapes.ts'

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
  if (lit && w > 18) brush.glow(x + w / 2, y + h / 2, w * 1.7, h * 1.5, s.light.warm, 0.34)
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
  if (options.bars !== false && w > 13)
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
