import type { StyleGuide } from '../../../../../../shared/style.ts'
import { readColour, writeColour } from '../../colour.ts'

export type Time = 'day' | 'dawn' | 'dusk' | 'night'

export type Weather = 'clear' | 'clouds' | 'rain' | 'snow' | 'fog' | 'storm' | 'wind'

/** What a painter changes of a base colour, before the light falls on it. */
export interface Change {
  /** Added to OKLCH lightness. */
  l?: number
  /** Multiplies chroma. */
  c?: number
  /** Added to the hue, in degrees. */
  h?: number
  /** How far away: 0 at the front to 1 at the horizon. Air colours and pales what is far. */
  depth?: number
}

export interface Light {
  time: Time
  weather: Weather
  /** Lamps and windows are lit. */
  lamps: boolean
  /** 0 in full day to 1 at night. */
  dark: number
  /** Four sky colours from the zenith to the horizon. */
  sky: readonly [string, string, string, string]
  haze: string
  /** What the sun or moon looks like. */
  disc: string
  warm: string
  lit(hex: string, change: Change): string
  /** For what shines by itself: only the style's saturation is applied. */
  glowing(hex: string, change: Change): string
}

interface Scheme {
  gain: number
  lift: number
  chroma: number
  tint: readonly [l: number, c: number, h: number]
  amount: number
  hazeAmount: number
  sky: readonly (readonly [l: number, c: number, h: number])[]
}

/** The sky's own hue pulls these a little, so a style's sky stays its own at every hour. */
const outdoor: Record<Time, Scheme> = {
  day: {
    gain: 1,
    lift: 0,
    chroma: 1,
    tint: [0.95, 0.03, 95],
    amount: 0.03,
    hazeAmount: 0.62,
    sky: [
      [0.7, 0.115, 240],
      [0.79, 0.085, 232],
      [0.88, 0.05, 222],
      [0.96, 0.028, 150],
    ],
  },
  dawn: {
    gain: 0.86,
    lift: 0.06,
    chroma: 0.88,
    tint: [0.74, 0.09, 25],
    amount: 0.2,
    hazeAmount: 0.66,
    sky: [
      [0.66, 0.085, 268],
      [0.77, 0.075, 320],
      [0.86, 0.08, 35],
      [0.94, 0.07, 80],
    ],
  },
  dusk: {
    gain: 0.68,
    lift: 0.05,
    chroma: 0.98,
    tint: [0.5, 0.1, 312],
    amount: 0.24,
    hazeAmount: 0.62,
    sky: [
      [0.36, 0.105, 282],
      [0.52, 0.125, 320],
      [0.7, 0.14, 32],
      [0.86, 0.115, 72],
    ],
  },
  night: {
    gain: 0.49,
    lift: 0.135,
    chroma: 0.62,
    tint: [0.36, 0.1, 264],
    amount: 0.4,
    hazeAmount: 0.62,
    sky: [
      [0.21, 0.075, 274],
      [0.29, 0.095, 270],
      [0.39, 0.1, 264],
      [0.53, 0.085, 252],
    ],
  },
}

/** Indoors the lamps fill in, so the night is brown and blue, not black. */
const indoor: Record<Time, Partial<Scheme>> = {
  day: { tint: [0.93, 0.04, 80], amount: 0.06, hazeAmount: 0.25 },
  dawn: { gain: 0.88, lift: 0.04, tint: [0.78, 0.09, 45], amount: 0.17, hazeAmount: 0.25 },
  dusk: { gain: 0.7, lift: 0.05, tint: [0.58, 0.1, 40], amount: 0.25, hazeAmount: 0.2 },
  night: { gain: 0.5, lift: 0.075, chroma: 0.95, tint: [0.36, 0.085, 285], amount: 0.2, hazeAmount: 0.12 },
}

const dimming: Record<Weather, { gain: number; chroma: number; grey: number; haze: number }> = {
  clear: { gain: 1, chroma: 1, grey: 0, haze: 0 },
  wind: { gain: 1, chroma: 0.97, grey: 0.05, haze: 0 },
  clouds: { gain: 0.96, chroma: 0.85, grey: 0.35, haze: 0.04 },
  snow: { gain: 0.97, chroma: 0.75, grey: 0.5, haze: 0.1 },
  rain: { gain: 0.86, chroma: 0.74, grey: 0.72, haze: 0.1 },
  fog: { gain: 0.95, chroma: 0.62, grey: 0.7, haze: 0.3 },
  storm: { gain: 0.68, chroma: 0.68, grey: 0.9, haze: 0.06 },
}

type Lab = readonly [l: number, a: number, b: number]

const lab = (l: number, c: number, h: number): Lab => {
  const angle = (h * Math.PI) / 180
  return [l, c * Math.cos(angle), c * Math.sin(angle)]
}

const blend = (from: Lab, to: Lab, amount: number): Lab => [
  from[0] + (to[0] - from[0]) * amount,
  from[1] + (to[1] - from[1]) * amount,
  from[2] + (to[2] - from[2]) * amount,
]

export function createLight(style: StyleGuide, time: Time, weather: Weather, inside: boolean): Light {
  const plain: Scheme = { ...outdoor[time], ...(inside ? indoor[time] : {}) }
  const veiled = time === 'night' && !inside && ['rain', 'storm', 'snow', 'fog'].includes(weather)
  const scheme = veiled ? { ...plain, lift: plain.lift + 0.05 } : plain
  // At night there is little light left to take away: a storm must still show its land.
  const share = (inside ? 0.5 : 1) * (time === 'night' ? 0.35 : 1)
  const dim = { ...dimming[weather], gain: 1 - (1 - dimming[weather].gain) * share, ...(inside ? { haze: 0 } : {}) }
  const write = ([l, a, b]: Lab) =>
    writeColour(l, Math.hypot(a, b) * style.saturation, ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360)
  const own = readColour(style.palette.sky)
  const sky = outdoor[time].sky.map(([l, c, h], index) => {
    const base = lab(l, c, h)
    const pull = (time === 'day' ? 0.5 : 0.16) * (1 - index / 5)
    const mine = blend(base, lab(l, c * 0.6 + own.c * 0.5, own.h), pull)
    const grey = lab(l * 0.93, 0.02, 255)
    const [x, y, z] = blend(mine, grey, dim.grey * 0.8)
    return [x * (1 - (1 - dim.gain) * 0.7) + (veiled ? 0.05 : 0), y, z] as Lab
  })
  // In the evening the air takes the glow above the horizon, not its palest rim, which would turn greens to mustard.
  const haze = (time === 'dusk' ? blend(sky[2] as Lab, sky[1] as Lab, 0.6) : sky[3]) as Lab
  const tint = blend(lab(...scheme.tint), lab(scheme.tint[0], 0.02, 260), dim.grey * 0.6)
  const known = new Map<string, string>()
  const work = (hex: string, { l = 0, c = 1, h = 0, depth = 0 }: Change, shining: boolean): string => {
    const key = `${hex}${l}|${c}|${h}|${depth}|${shining}`
    let found = known.get(key)
    if (!found) {
      const base = readColour(hex)
      const raw = lab(Math.min(0.99, Math.max(0.04, base.l + l)), base.c * c, base.h + h)
      found = write(shining ? raw : fall(raw, depth))
      known.set(key, found)
    }
    return found
  }
  const fall = ([l, a, b]: Lab, depth: number): Lab => {
    const chroma = scheme.chroma * dim.chroma
    const seen: Lab = [scheme.lift + l * scheme.gain * dim.gain, a * chroma, b * chroma]
    const air = Math.min(0.92, depth * scheme.hazeAmount + depth * dim.haze * 1.6)
    // Pale things keep more of their own: snow and white walls glimmer in the dark.
    return blend(blend(seen, tint, scheme.amount * (1 - 0.45 * l * l)), haze, air)
  }
  return {
    time,
    weather,
    lamps: time === 'night' || time === 'dusk' || weather === 'storm',
    dark: { day: 0, dawn: 0.25, dusk: 0.55, night: 1 }[time] + (weather === 'storm' && time === 'day' ? 0.35 : 0),
    sky: sky.map(write) as unknown as Light['sky'],
    haze: write(haze),
    disc: write(time === 'night' ? lab(0.95, 0.03, 95) : time === 'day' ? lab(0.97, 0.07, 98) : lab(0.9, 0.1, 75)),
    warm: write(lab(0.87, 0.12, 80)),
    lit: (hex, change) => work(hex, change, false),
    glowing: (hex, change) => work(hex, change, true),
  }
}
