import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'

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

export function paintBench(s: Scene, x: number, base: number): void {
  const b = s.middle
  b.ellipse(x, base, 90, 8, s.tone('shade', { l: -0.2 }), { opacity: 0.3 })
  b.path(
    rectPath(x - 70, base - 44, 9, 44) +
      rectPath(x + 61, base - 44, 9, 44) +
      rectPath(x - 70, base - 92, 7, 60) +
      rectPath(x + 63, base - 92, 7, 60),
    s.tone('ink', { l: 0.08 }),
  )
  for (const dy of [96, 78, 60]) b.rect(x - 84, base - dy, 168, 12, s.tone('wood', { l: 0.04 }), { r: 3, edge: true })
  b.rect(x - 88, base - 46, 176, 11, s.tone('wood', { l: 0.1 }), { r: 3, edge: true })
}
