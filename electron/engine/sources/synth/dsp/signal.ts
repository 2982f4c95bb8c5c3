/** Every voice is made at the rate that the bundle is written at, so nothing needs resampling. */
export const rate = 48_000

/** Mono samples. */
export type Signal = Float32Array
export type Stereo = [left: Signal, right: Signal]
/** A value that may change over time; the argument is in seconds. */
export type Curve = number | ((t: number) => number)
/** Uniform in 0 to 1. */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for noise. */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random()
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
export const at = (curve: Curve, t: number): number => (typeof curve === 'number' ? curve : curve(t))
/** Half a sine over 0 to 1, nothing outside. */
export const hump = (x: number): number => (x <= 0 || x >= 1 ? 0 : Math.sin(Math.PI * x))

export const blank = (seconds: number): Signal => new Float32Array(Math.max(1, Math.round(seconds * rate)))

/** Adds `signal` to `target` from `start` seconds on; what runs over the end is lost. */
export function mix(target: Signal, signal: Signal, start = 0, gain = 1): Signal {
  const offset = Math.round(start * rate)
  const end = Math.min(signal.length, target.length - offset)
  for (let i = Math.max(0, -offset); i < end; i++)
    target[offset + i] = (target[offset + i] as number) + (signal[i] as number) * gain
  return target
}

/** Samples between two looks at a curve; between them it is taken as straight. A sixth of a millisecond. */
const stride = 8

/** Multiplies in place by a gain over time. */
export function shape(signal: Signal, gain: Curve): Signal {
  const last = signal.length - 1
  let from = at(gain, 0)
  for (let start = 0; start <= last; start += stride) {
    const end = Math.min(start + stride, last)
    const to = at(gain, end / rate)
    const rise = end > start ? (to - from) / (end - start) : 0
    for (let i = start; i < Math.min(start + stride, signal.length); i++)
      signal[i] = (signal[i] as number) * (from + rise * (i - start))
    from = to
  }
  return signal
}

/** A fast rise and an exponential fall: `attack` seconds up, `decay` seconds to 1/e. */
export const strikeCurve =
  (attack: number, decay: number) =>
  (t: number): number =>
    Math.min(1, t / attack) * Math.exp(-t / decay)

export function peakOf(...signals: Signal[]): number {
  let peak = 0
  for (const signal of signals) for (const value of signal) peak = Math.max(peak, Math.abs(value))
  return peak
}
