import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { num, poly } from '../core/shapes.ts'

/** A hanging lamp with its pool of light. */
export function paintHangingLamp(
  s: Scene,
  brush: Brush,
  x: number,
  top: number,
  y: number,
  size: number,
  colour: Base = 'accent',
): void {
  brush.rect(x - 2, top, 4, y - top, s.tone('ink', { l: 0.1 }))
  const on = s.light.lamps
  if (on) {
    s.lamps.push({ x, y: y + size * 1.4, reach: size * 9, strength: 0.5 })
    brush.glow(x, y + size * 0.5, size * 5.5, size * 5.2, s.light.warm, 0.5)
    brush.path(
      poly([
        [x - size * 0.6, y + size * 0.62],
        [x + size * 0.6, y + size * 0.62],
        [x + size * 3, s.h * 0.9],
        [x - size * 3, s.h * 0.9],
      ]),
      s.defs.linear([
        [0, s.light.warm, 0.24],
        [1, s.light.warm, 0],
      ]),
    )
  }
  brush.ellipse(x, y + size * 0.62, size * 0.34, size * 0.2, on ? s.shine('light', { l: 0.04 }) : s.tone('paper'))
  brush.path(
    `M${num(x - size * 0.78)} ${num(y + size * 0.62)}Q${num(x - size * 0.6)} ${num(y)} ${num(x - size * 0.16)} ${num(y - size * 0.06)}H${num(x + size * 0.16)}Q${num(x + size * 0.6)} ${num(y)} ${num(x + size * 0.78)} ${num(y + size * 0.62)}Z`,
    s.tone(colour, on ? { l: 0.05 } : {}),
    { edge: true },
  )
}

/** A floor or table lamp with a shade. */
export function paintLamp(s: Scene, brush: Brush, x: number, base: number, h: number, colour: Base = 'light'): void {
  const on = s.light.lamps
  const w = h * 0.17
  if (on) s.lamps.push({ x, y: base - h * 0.85, reach: Math.max(300, h * 1.7), strength: 0.45 })
  if (on) brush.glow(x, base - h * 0.85, h * 1.1, h * 0.95, s.light.warm, 0.62)
  brush.rect(x - h * 0.012, base - h * 0.8, h * 0.024, h * 0.8, s.tone('wood', { l: -0.12 }))
  brush.ellipse(x, base, w * 0.6, w * 0.16, s.tone('wood', { l: -0.1 }), { edge: true })
  const shade = on ? s.shine(colour, { l: 0.02, c: 1.1 }) : s.tone(colour, { l: -0.02, c: 0.7 })
  brush.path(
    poly([
      [x - w * 0.5, base - h],
      [x + w * 0.5, base - h],
      [x + w, base - h * 0.72],
      [x - w, base - h * 0.72],
    ]),
    shade,
    { edge: true },
  )
}
