import { clampChroma, converter, formatHex, type Oklch } from 'culori'
import type { StyleGuide } from '../../../../shared/style.ts'

const toOklch = converter('oklch')
const parsed = new Map<string, Required<Pick<Oklch, 'l' | 'c' | 'h'>>>()

/** OKLCH of `#rrggbb`; a grey has hue 0. Remembered: a drawing asks for the same few colours again and again. */
export function readColour(hex: string): { l: number; c: number; h: number } {
  let colour = parsed.get(hex)
  if (!colour) {
    const { l, c, h } = toOklch(hex) ?? { l: 0, c: 0, h: 0 }
    colour = { l, c, h: h ?? 0 }
    if (parsed.size > 20_000) parsed.clear()
    parsed.set(hex, colour)
  }
  return colour
}

/** `#rrggbb` from OKLCH, chroma lowered until it fits sRGB. */
export function writeColour(l: number, c: number, h: number): string {
  const light = Math.min(1, Math.max(0, l))
  return formatHex(clampChroma({ mode: 'oklch', l: light, c: Math.max(0, c), h }, 'oklch'))
}

/** Lighter (above 0) or darker (below 0) by OKLCH lightness, which runs from 0 to 1. */
export function shade(hex: string, delta: number): string {
  const { l, c, h } = readColour(hex)
  return writeColour(l + delta, c, h)
}

/** From `a` (0) to `b` (1), straight through OKLab. */
export function mix(a: string, b: string, amount: number): string {
  const [from, to] = [toLab(a), toLab(b)]
  const [l, x, y] = [0, 1, 2].map((i) => (from[i] as number) + ((to[i] as number) - (from[i] as number)) * amount)
  return fromLab(l as number, x as number, y as number)
}

/** The same lightness with the hue and about the chroma of another colour: a blue apple from a red one. */
export function tint(hex: string, towards: string): string {
  const from = readColour(hex)
  const to = readColour(towards)
  const strength = Math.min(1.2, from.c / 0.14)
  const l = from.l + (to.l - from.l) * (to.c < 0.03 ? 0.6 : 0.25)
  return writeColour(l, to.c < 0.03 ? to.c : to.c * Math.max(0.35, strength), to.h)
}

/** Moonlight: darker, cooler, less colourful; bright things keep a little of their glow. */
export function atNight(hex: string): string {
  const { l } = readColour(hex)
  return lit(hex, '#3f5aa8', 0.34, 0.56 + 0.1 * l)
}

/** The last sun: warm, and a little darker. */
export function atDusk(hex: string): string {
  return lit(hex, '#d9774f', 0.22, 0.86)
}

/** The first sun: rosy and pale. */
export function atDawn(hex: string): string {
  return lit(hex, '#f2b5a7', 0.2, 0.97)
}

function lit(hex: string, light: string, amount: number, brightness: number): string {
  const { l } = readColour(hex)
  const [, a, b] = toLab(hex)
  const [, x, y] = toLab(light)
  return fromLab(l * brightness, a + (x - a) * amount, b + (y - b) * amount)
}

/**
 * Pulls any colour towards the style's palette by `style.recolour` and multiplies its chroma by
 * `style.saturation`. The pull goes to a mean of the palette colours weighted by nearness in hue and lightness,
 * not to the single nearest one, so that neighbouring shades of one thing stay neighbours. The palette's own
 * colours stay as they are.
 */
export function recolourToPalette(hex: string, style: StyleGuide): string {
  if (Object.values(style.palette).includes(hex)) return hex
  const { l, c, h } = readColour(hex)
  const own = toLab(hex)
  const ink = readColour(style.palette.ink)
  const paper = readColour(style.palette.paper)
  const [, inkA, inkB] = toLab(style.palette.ink)
  const [, paperA, paperB] = toLab(style.palette.paper)
  const neutral = Math.max(0, 1 - c / 0.05)
  const greyL = ink.l + (paper.l - ink.l) * l
  const grey: Lab = [greyL, inkA + (paperA - inkA) * l, inkB + (paperB - inkB) * l]
  const near = neutral < 1 ? nearPalette({ l, c, h }, greyL, style) : grey
  const target = [0, 1, 2].map((i) => {
    const [bright, dull] = [near[i] as number, grey[i] as number]
    return bright + (dull - bright) * neutral
  }) as unknown as Lab
  const pull = style.recolour
  const mixed = own.map((value, i) => value + ((target[i] as number) - value) * pull) as unknown as Lab
  return fromLab(mixed[0], mixed[1] * style.saturation, mixed[2] * style.saturation)
}

type Lab = readonly [l: number, a: number, b: number]

/** `level` is the colour's lightness between the style's ink and paper. */
function nearPalette({ l, c, h }: { l: number; c: number; h: number }, level: number, style: StyleGuide): Lab {
  let total = 0
  let sumL = 0
  let sumA = 0
  let sumB = 0
  for (const each of Object.values(style.palette)) {
    const other = readColour(each)
    const turn = Math.abs(((other.h - h + 540) % 360) - 180)
    const likeness = other.c < 0.02 ? 0.06 : Math.exp(-((turn / 24) ** 2))
    const weight = likeness * Math.exp(-(((other.l - l) / 0.45) ** 2)) + 1e-9
    // Pale colours such as skin keep what chroma they have, as far as the palette has as much.
    const chroma = Math.max(other.c * Math.min(1.2, c / 0.14), Math.min(c, other.c))
    const angle = (other.h * Math.PI) / 180
    total += weight
    sumL += weight * (level + (other.l - level) * 0.3)
    sumA += weight * chroma * Math.cos(angle)
    sumB += weight * chroma * Math.sin(angle)
  }
  return [sumL / total, sumA / total, sumB / total]
}

function toLab(hex: string): Lab {
  const { l, c, h } = readColour(hex)
  const angle = (h * Math.PI) / 180
  return [l, c * Math.cos(angle), c * Math.sin(angle)]
}

function fromLab(l: number, a: number, b: number): string {
  return writeColour(l, Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360)
}
