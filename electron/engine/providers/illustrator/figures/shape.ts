import type { StyleGuide } from '../../../../../shared/style.ts'
import { mix, shade } from '../colour.ts'
import type { Point } from '../draw.ts'
import { type Curve, isInside, sample } from './geometry.ts'

/** One filled outline. `line` gives it the style's outline. */
export interface Shape {
  curve: Curve
  fill: string
  line: boolean
  opacity?: number
}

/** A named group of the finished picture; the names stay the same over poses. */
export interface Part {
  name: string
  items: readonly Item[]
}

export type Item = Shape | Part | Crescent

/** The darker side of a shape, as a plain polygon. */
interface Crescent {
  points: readonly Point[]
  fill: string
}

/** Makes shapes with a lit and a shaded side, all lit from where the style says. */
export interface Brush {
  ink: string
  /** A body: fill, the darker side, an outline where the style has one. `depth` is how wide the dark side is. */
  solid(curve: Curve, colour: string, depth?: number): Item[]
  /** A detail without sides. */
  flat(curve: Curve, colour: string, opacity?: number): Item
  /** A body without a dark side, but outlined. */
  plain(curve: Curve, colour: string): Item
}

export function part(name: string, ...items: readonly (Item | readonly Item[])[]): Part {
  return { name, items: items.flat() as Item[] }
}

export function darker(colour: string, amount = 0.08): string {
  return shade(colour, -amount)
}

export function lighter(colour: string, amount = 0.08): string {
  return shade(colour, amount)
}

export function createBrush(style: StyleGuide, mirrored: boolean): Brush {
  const side = style.light === 'top' ? 0 : style.light === 'top-left' ? 1 : -1
  const away: Point = [mirrored ? -side * 0.8 : side * 0.8, side === 0 ? 1 : 0.6]
  const tones = new Map<string, string>()
  const toneOf = (colour: string) => {
    let tone = tones.get(colour)
    if (!tone) {
      tone = mix(shade(colour, -0.045), style.palette.shade, 0.1)
      tones.set(colour, tone)
    }
    return tone
  }
  const plain = (curve: Curve, colour: string): Shape => ({ curve, fill: colour, line: true })
  return {
    ink: style.palette.ink,
    plain,
    flat: (curve, colour, opacity) => ({ curve, fill: colour, line: false, ...(opacity ? { opacity } : {}) }),
    solid: (curve, colour, depth = 16) => [
      plain(curve, colour),
      ...findCrescents(sample(curve), [away[0] * depth, away[1] * depth]).map((points) => ({
        points,
        fill: toneOf(colour),
      })),
    ],
  }
}

/**
 * What is left of an outline when itself, moved towards the light, is taken away: along each run of its points that
 * the moved copy does not cover, out along the outline and back along the copy.
 */
function findCrescents(outline: readonly Point[], [dx, dy]: Point): Point[][] {
  const moved = outline.map(([x, y]): Point => [x - dx, y - dy])
  const outside = outline.map((point) => !isInside(point, moved))
  const count = outline.length
  const first = outside.findIndex((out, index) => out && !outside[(index + count - 1) % count])
  if (first < 0) return []
  const found: Point[][] = []
  let run: number[] = []
  for (let step = 0; step <= count; step++) {
    const index = (first + step) % count
    if (outside[index] && step < count) {
      run.push(index)
      continue
    }
    if (run.length > 2) found.push(closeRun(outline, moved, run))
    run = []
  }
  return found
}

function closeRun(outline: readonly Point[], moved: readonly Point[], run: readonly number[]): Point[] {
  const out = run.map((index) => outline[index] as Point)
  const count = moved.length
  const start = nearest(moved, out[0] as Point)
  const end = nearest(moved, out[out.length - 1] as Point)
  const back: Point[] = []
  const steps = (end - start + count) % count
  if (steps > run.length * 2 + 4) return out
  for (let step = 0; step <= steps; step++) {
    const point = moved[(end - step + count) % count] as Point
    if (isInside(point, outline)) back.push(point)
  }
  return [...out, ...back]
}

function nearest(points: readonly Point[], to: Point): number {
  let best = 0
  let least = Infinity
  points.forEach((point, index) => {
    const distance = (point[0] - to[0]) ** 2 + (point[1] - to[1]) ** 2
    if (distance < least) [least, best] = [distance, index]
  })
  return best
}
