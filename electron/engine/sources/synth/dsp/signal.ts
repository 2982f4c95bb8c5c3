import { silence } from './arena.ts'

/** Every voice is made at the rate that the bundle is written at, so nothing needs resampling. */
export const rate = 48_000

/** Mono samples. */
export type Signal = Float32Array
export type Stereo = [left: Signal, right: Signal]
/** A value that may change over time; the argument is in seconds. */
export type Curve = number | ((t: number) => number)
/** Uniform in 0 to 1. */
export interface Random {
  (): number
  /** White noise from -1 to 1, a draw to a sample. */
  fill(out: Signal): Signal
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for noise. */
export function seedRandom(seed: number): Random {
  // Kept signed: an unsigned number over 2^31 would be a new object on the heap for every draw.
  let state = seed | 0
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0
    return (scramble(state) >>> 0) / 4_294_967_296
  }
  const fill = (out: Signal): Signal => {
    let now = state
    for (let i = 0; i < out.length; i++) {
      now = (now + 0x6d2b79f5) | 0
      out[i] = (scramble(now) >>> 0) / 2_147_483_648 - 1
    }
    state = now
    return out
  }
  return Object.assign(draw, { fill })
}

function scramble(state: number): number {
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return t ^ (t >>> 14)
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random()
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
export const at = (curve: Curve, t: number): number => (typeof curve === 'number' ? curve : curve(t))
/** Half a sine over 0 to 1, nothing outside. */
export const hump = (x: number): number => (x <= 0 || x >= 1 ? 0 : Math.sin(Math.PI * x))

export const blank = (seconds: number): Signal => silence(Math.max(1, Math.round(seconds * rate)))

/** Adds `signal` to `target` from `start` seconds on; what runs over the end is lost. */
export function mix(target: Signal, signal: Signal, start = 0, gain = 1): Signal {
  const offset = Math.round(start * rate)
  const end = Math.min(signal.length, target.length - offset)
  for (let i = Math.max(0, -offset); i < end; i++)
    target[offset + i] = (target[offset + i] as number) + (signal[i] as number) * gain
  return target
}

/** Samples between two looks at a curve; between them it is taken as straight. Attacks are looked at more closely. */
const stride = 32
const attackStride = 8
const attackFrames = 2048

/** Multiplies in place by a gain over time. */
export function shape(signal: Signal, gain: Curve): Signal {
  if (typeof gain === 'number') return scale(signal, gain)
  const last = signal.length - 1
  let from = at(gain, 0)
  for (let start = 0; start <= last; ) {
    const next = start + (start < attackFrames ? attackStride : stride)
    const end = Math.min(next, last)
    const to = at(gain, end / rate)
    const rise = end > start ? (to - from) / (end - start) : 0
    const until = Math.min(next, signal.length)
    for (let i = start; i < until; i++) signal[i] = (signal[i] as number) * (from + rise * (i - start))
    from = to
    start = next
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
  for (const signal of signals)
    for (let i = 0; i < signal.length; i++) {
      const value = Math.abs(signal[i] as number)
      if (value > peak) peak = value
    }
  return peak
}

/** Multiplies in place. */
export function scale(signal: Signal, gain: number): Signal {
  if (gain !== 1) for (let i = 0; i < signal.length; i++) signal[i] = (signal[i] as number) * gain
  return signal
}
