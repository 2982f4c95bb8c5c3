import { createNoise2D } from 'simplex-noise'
import type { PaletteRole, StyleGuide } from '../../../../../../shared/style.ts'
import type { Size } from '../../../../../../shared/units.ts'
import type { Random } from '../../random.ts'
import { type Brush, createBrush, createDefs, type Defs } from './brush.ts'
import { type Change, createLight, type Light, type Time, type Weather } from './light.ts'

/** A base colour: a role of the palette, or a colour of its own. */
export type Base = PaletteRole | `#${string}`

export interface SceneOptions {
  style: StyleGuide
  canvas: Size
  random: Random
  time: Time
  weather: Weather
  inside: boolean
  /** What it is called, in lower case. */
  words: string
  /** Multiplies how many of the countable things are drawn: 1 as planned. */
  plenty: number
  paint: (hex: string) => string
}

/**
 * One picture being painted. Lengths are units: 1000 is the height of a 16:9 frame, and every other aspect gets
 * the same area, so that a tree has one size everywhere and only the room around it changes.
 */
export interface Scene {
  style: StyleGuide
  random: Random
  noise: (x: number, y?: number) => number
  inside: boolean
  /** What it is called, in lower case: "stone bridge". */
  words: string
  /** Where the sun or moon stands, once the sky is painted; the middle until then. */
  discX: number
  /** Lamps and fires that shine over all that is drawn after them. */
  lamps: { x: number; y: number; reach: number; strength: number }[]
  light: Light
  defs: Defs
  w: number
  h: number
  /** Pixels per unit. */
  scale: number
  /** Where the feet of the figures stand. */
  ground: number
  /** -1 where the light comes from the left, 1 from the right, 0 from above. */
  from: number
  /** The side of the picture with the main thing: -1 left, 1 right. */
  side: 1 | -1
  plenty: number
  /** The frame is taller than wide. */
  tall: boolean
  sky: Brush
  far: Brush
  middle: Brush
  near: Brush
  weather: Brush
  tone(base: Base, change?: Change): string
  shine(base: Base, change?: Change): string
  /** A count times `plenty`. */
  many(count: number): number
  /** Across the width, 0 to 1, mirrored when the main thing is on the left. */
  x(fraction: number): number
  round(limit: number): number
}

export function createScene(options: SceneOptions): Scene {
  const { style, canvas, random, time, weather, inside } = options
  // A room is seen from nearer than a landscape.
  const zoom = inside ? (canvas.height > canvas.width ? 1.12 : 1.26) : 1
  const scale = (Math.sqrt(canvas.width * canvas.height) * 0.75 * zoom) / 1000
  const w = canvas.width / scale
  const h = canvas.height / scale
  const light = createLight(style, time, weather, inside)
  const defs = createDefs()
  const noise = createNoise2D(random.fork('noise').next)
  const side = random.chance(0.5) ? 1 : -1
  const hexOf = (base: Base): string =>
    base.startsWith('#') ? options.paint(base) : style.palette[base as PaletteRole]
  const tone = (base: Base, change: Change = {}) => light.lit(hexOf(base), change)
  const outline = style.outline
    ? { colour: tone(style.outlineColour ?? 'ink'), width: style.strokeWidths.find((width) => width > 2) ?? 3 }
    : null
  const brush = () => createBrush(defs, outline)
  return {
    style,
    random,
    noise: (x, y = 0) => noise(x, y),
    inside,
    words: options.words,
    discX: w / 2,
    lamps: [],
    light,
    defs,
    w,
    h,
    scale,
    ground: h * 0.82,
    from: style.light === 'top' ? 0 : style.light === 'top-left' ? -1 : 1,
    side,
    plenty: options.plenty,
    tall: h > w * 1.1,
    sky: createBrush(defs, null),
    far: createBrush(defs, null),
    middle: brush(),
    near: brush(),
    weather: createBrush(defs, null),
    tone,
    shine: (base, change = {}) => light.glowing(hexOf(base), change),
    many: (count) => Math.max(1, Math.round(count * options.plenty)),
    x: (fraction) => (side === 1 ? fraction : 1 - fraction) * w,
    round: (limit) => Math.min(limit, style.cornerRadius * 0.6),
  }
}
