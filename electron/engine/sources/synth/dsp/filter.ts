import { silence } from './arena.ts'
import { at, type Curve, rate, type Signal } from './signal.ts'

type Mode = 'low' | 'band' | 'high'

/** Samples between two looks at a moving frequency: two thirds of a millisecond. */
const stride = 32

/**
 * State-variable filter in its trapezoidal form (Andrew Simper, Cytomic): stays stable while it is swept. Written out
 * as a matrix on its two states, so that a sample waits for one multiplication and not for five.
 */
export function filter(input: Signal, mode: Mode, frequency: Curve, q: Curve = Math.SQRT1_2): Signal {
  const frames = input.length
  const out = silence(frames)
  const moves = typeof frequency === 'function' || typeof q === 'function'
  let [low, band] = [0, 0]
  for (let start = 0; start < frames; ) {
    const end = moves ? Math.min(frames, start + stride) : frames
    const t = start / rate
    const g = Math.tan((Math.PI * Math.max(5, Math.min(at(frequency, t), rate * 0.45))) / rate)
    const k = 1 / at(q, t)
    const d = 1 / (1 + g * (g + k))
    const bandOfBand = 2 * d - 1
    const bandOfInput = 2 * d * g
    const lowOfLow = 1 - bandOfInput * g
    const lowOfInput = bandOfInput * g
    // What the low and the band output take of the band state, the low state and the input.
    const [x1, x2, x3] = [d * g, 1 - d * g * g, d * g * g]
    const [y1, y2, y3] = [d, -d * g, d * g]
    const o1 = mode === 'low' ? x1 : mode === 'band' ? y1 * k : -k * y1 - x1
    const o2 = mode === 'low' ? x2 : mode === 'band' ? y2 * k : -k * y2 - x2
    const o3 = mode === 'low' ? x3 : mode === 'band' ? y3 * k : 1 - k * y3 - x3
    for (let i = start; i < end; i++) {
      const x = input[i] as number
      out[i] = o3 * x + o1 * band + o2 * low
      const next = bandOfInput * x - bandOfInput * low + bandOfBand * band
      low = lowOfInput * x + bandOfInput * band + lowOfLow * low
      band = next
    }
    start = end
  }
  return out
}

export const lowPass = (input: Signal, frequency: Curve, q?: Curve): Signal => filter(input, 'low', frequency, q)
export const bandPass = (input: Signal, frequency: Curve, q?: Curve): Signal => filter(input, 'band', frequency, q)
export const highPass = (input: Signal, frequency: Curve, q?: Curve): Signal => filter(input, 'high', frequency, q)

/** Several band-passes side by side: the body of a thing that is rubbed or blown. Each is `[Hz, q, gain]`. */
export function resonate(input: Signal, bodies: readonly (readonly [number, number, number])[]): Signal {
  const out = silence(input.length)
  for (const [frequency, q, gain] of bodies) {
    const one = bandPass(input, frequency, q)
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (one[i] as number) * gain
  }
  return out
}
