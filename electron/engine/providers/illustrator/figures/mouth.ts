import type { Point } from '../draw.ts'
import { blob, type Frame, knots, oval, tube } from './geometry.ts'
import { type Brush, darker, type Item } from './shape.ts'

export type Mouth = 'smile' | 'grin' | 'laugh' | 'frown' | 'clench' | 'round' | 'wobble' | 'small' | 'smirk' | 'yawn'

/** A line that sags by `sag` in its middle (or rises, below 0). */
export function drawArc(
  x: number,
  y: number,
  half: number,
  sag: number,
  width: number,
  colour: string,
  brush: Brush,
  frame: Frame,
): Item {
  return brush.flat(
    tube(knots`${x - half} ${y}, ${x} ${y + sag}, ${x + half} ${y}`, [width * 0.7, width, width * 0.7], frame),
    colour,
  )
}

const inside = '#7a2433'
const tongue = '#e8727c'

/** An open mouth is a cup between an upper and a lower line, in units of the mouth's half width. */
export function drawMouth([x, y]: Point, w: number, mouth: Mouth, brush: Brush, frame: Frame): Item[] {
  const line = (half: number, sag: number, dx = 0, dy = 0): Item =>
    drawArc(x + dx * w, y + dy * w, half * w, sag * w, Math.max(0.05, w * 0.24), darker(inside, 0.1), brush, frame)
  const cup = (half: number, top: number, deep: number): Item[] => [
    brush.flat(
      blob(
        knots`${x - half * w} ${y - top * w} c, ${x} ${y - top * w * 0.35}, ${x + half * w} ${y - top * w} c, ${x + half * w * 0.72} ${y + deep * w * 0.7}, ${x} ${y + deep * w}, ${x - half * w * 0.72} ${y + deep * w * 0.7}`,
        frame,
      ),
      inside,
    ),
    brush.flat(oval(x, y + deep * w * 0.68, half * w * 0.5, deep * w * 0.26, frame), tongue),
  ]
  switch (mouth) {
    case 'small':
      return [line(0.55, 0.22)]
    case 'smile':
      return [line(0.75, 0.42)]
    case 'grin':
      return cup(0.95, 0.22, 0.75)
    case 'laugh':
      return [
        ...cup(1.15, 0.4, 1.15),
        brush.flat(
          blob(
            knots`${x - w} ${y - w * 0.33} c, ${x} ${y - w * 0.1}, ${x + w} ${y - w * 0.33} c, ${x + w * 0.85} ${y - w * 0.02}, ${x} ${y + w * 0.18}, ${x - w * 0.85} ${y - w * 0.02}`,
            frame,
          ),
          '#ffffff',
        ),
      ]
    case 'frown':
      return [line(0.65, -0.42, 0, 0.25)]
    case 'clench':
      return [
        brush.flat(
          blob(
            knots`${x - w * 0.8} ${y + w * 0.3}, ${x - w * 0.6} ${y - w * 0.15}, ${x + w * 0.6} ${y - w * 0.15}, ${x + w * 0.8} ${y + w * 0.3}, ${x} ${y + w * 0.38}`,
            frame,
          ),
          inside,
        ),
        brush.flat(
          blob(
            knots`${x - w * 0.6} ${y + w * 0.18}, ${x - w * 0.5} ${y - w * 0.02}, ${x + w * 0.5} ${y - w * 0.02}, ${x + w * 0.6} ${y + w * 0.18}, ${x} ${y + w * 0.24}`,
            frame,
          ),
          '#ffffff',
        ),
      ]
    case 'round':
      return [
        brush.flat(oval(x, y + w * 0.2, w * 0.42, w * 0.58, frame), inside),
        brush.flat(oval(x, y + w * 0.52, w * 0.26, w * 0.2, frame), tongue),
      ]
    case 'wobble':
      return [
        brush.flat(
          tube(
            knots`${x - w * 0.8} ${y + w * 0.25}, ${x - w * 0.4} ${y - w * 0.05}, ${x} ${y + w * 0.22}, ${x + w * 0.4} ${y - w * 0.05}, ${x + w * 0.8} ${y + w * 0.25}`,
            [0.05, 0.055, 0.055, 0.055, 0.05],
            frame,
          ),
          darker(inside, 0.1),
        ),
      ]
    case 'smirk':
      return [
        brush.flat(
          tube(
            knots`${x - w * 0.5} ${y + w * 0.1}, ${x + w * 0.1} ${y + w * 0.22}, ${x + w * 0.75} ${y - w * 0.22}`,
            [0.05, 0.065, 0.045],
            frame,
          ),
          darker(inside, 0.1),
        ),
      ]
    case 'yawn':
      return [brush.flat(oval(x, y + w * 0.15, w * 0.3, w * 0.36, frame), inside)]
  }
}
