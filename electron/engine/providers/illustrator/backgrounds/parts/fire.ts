import type { Brush } from '../core/brush.ts'
import type { Scene } from '../core/scene.ts'
import { dotPath, num, rectPath } from '../core/shapes.ts'

/** A fireplace; the fire burns when lamps are lit. */
export function paintFireplace(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  always = true,
): void {
  brush.rect(x - w * 0.3, base - h * 2.6, w * 0.6, h * 1.7, s.tone('stone', { l: -0.03, depth: 0.1 }))
  brush.rect(x - w / 2, base - h, w, h, s.tone('stone', { depth: 0.05 }), { edge: true, r: 3 })
  let bricks = ''
  for (let i = 0; i < 16; i++)
    bricks += rectPath(x - w / 2 + ((i * 7) % 12) * w * 0.081, base - h + (i % 8) * h * 0.125, w * 0.07, h * 0.09)
  brush.path(bricks, s.tone('stone', { l: -0.07, depth: 0.05 }), { opacity: 0.7 })
  brush.path(
    `M${num(x - w * 0.3)} ${num(base)}V${num(base - h * 0.5)}Q${num(x - w * 0.3)} ${num(base - h * 0.76)} ${num(x)} ${num(base - h * 0.76)}Q${num(x + w * 0.3)} ${num(base - h * 0.76)} ${num(x + w * 0.3)} ${num(base - h * 0.5)}V${num(base)}Z`,
    s.tone('ink', { l: -0.02 }),
  )
  brush.rect(x - w * 0.56, base - h * 1.06, w * 1.12, h * 0.1, s.tone('wood', { l: 0.02 }), { edge: true, r: 3 })
  if (always || s.light.lamps) paintFire(s, brush, x, base - h * 0.03, h * 0.55)
  brush.rect(x - w * 0.56, base - h * 0.04, w * 1.12, h * 0.07, s.tone('stone', { l: -0.08 }))
}

/** Flames over crossed logs, with their light. */
export function paintFire(s: Scene, brush: Brush, x: number, base: number, h: number): void {
  const warm = s.shine('#ff9a3d')
  s.lamps.push({ x, y: base - h * 0.4, reach: h * 5.5, strength: 0.55 })
  brush.glow(
    x,
    base - h * 0.4,
    h * (2.4 + 2.4 * s.light.dark),
    h * (1.8 + 1.8 * s.light.dark),
    warm,
    0.42 + 0.25 * s.light.dark,
  )
  brush.line(
    `M${num(x - h * 0.42)} ${num(base - h * 0.03)}L${num(x + h * 0.36)} ${num(base - h * 0.17)}M${num(x + h * 0.42)} ${num(base - h * 0.03)}L${num(x - h * 0.36)} ${num(base - h * 0.17)}`,
    s.tone('wood', { l: -0.16 }),
    h * 0.13,
  )
  const flame = (w: number, t: number, dx: number) =>
    `M${num(x - w + dx)} ${num(base - h * 0.1)}C${num(x - w * 1.5 + dx)} ${num(base - t * 0.45)} ${num(x - w * 0.2 + dx)} ${num(base - t * 0.6)} ${num(x - w * 0.1 + dx)} ${num(base - t)}C${num(x + w * 0.5 + dx)} ${num(base - t * 0.78)} ${num(x + w * 0.5 + dx)} ${num(base - t * 0.6)} ${num(x + w * 0.55 + dx)} ${num(base - t * 0.52)}C${num(x + w * 1.4 + dx)} ${num(base - t * 0.4)} ${num(x + w * 1.1 + dx)} ${num(base - h * 0.1)} ${num(x + w * 0.6 + dx)} ${num(base - h * 0.08)}Z`
  brush.path(flame(h * 0.3, h, 0), s.shine('#f2662d'))
  brush.path(flame(h * 0.21, h * 0.72, h * 0.03), warm)
  brush.path(flame(h * 0.12, h * 0.44, h * 0.02), s.shine('#ffe08a'))
  brush.path(
    dotPath(x - h * 0.3, base - h * 0.9, h * 0.02) +
      dotPath(x + h * 0.26, base - h * 1.1, h * 0.024) +
      dotPath(x + h * 0.1, base - h * 1.3, h * 0.016),
    warm,
  )
}
