import { at, type Curve, rate, type Signal } from './signal.ts'

type Mode = 'low' | 'band' | 'high'

/** State-variable filter in its trapezoidal form (Andrew Simper, Cytomic): stays stable while it is swept. */
export function filter(input: Signal, mode: Mode, frequency: Curve, q: Curve = Math.SQRT1_2): Signal {
  const out = new Float32Array(input.length)
  const moves = typeof frequency === 'function' || typeof q === 'function'
  let [low, band, g, k, d] = [0, 0, 0, 0, 0]
  for (let i = 0; i < input.length; i++) {
    if (i === 0 || (moves && (i & 15) === 0)) {
      const t = i / rate
      g = Math.tan((Math.PI * Math.max(5, Math.min(at(frequency, t), rate * 0.45))) / rate)
      k = 1 / at(q, t)
      d = 1 / (1 + g * (g + k))
    }
    const x = input[i] as number
    const v1 = d * (band + g * (x - low))
    const v2 = low + g * v1
    band = 2 * v1 - band
    low = 2 * v2 - low
    out[i] = mode === 'low' ? v2 : mode === 'band' ? v1 * k : x - k * v1 - v2
  }
  return out
}

export const lowPass = (input: Signal, frequency: Curve, q?: Curve): Signal => filter(input, 'low', frequency, q)
export const bandPass = (input: Signal, frequency: Curve, q?: Curve): Signal => filter(input, 'band', frequency, q)
export const highPass = (input: Signal, frequency: Curve, q?: Curve): Signal => filter(input, 'high', frequency, q)

/** Several band-passes side by side: the body of a thing that is rubbed or blown. Each is `[Hz, q, gain]`. */
export function resonate(input: Signal, bodies: readonly (readonly [number, number, number])[]): Signal {
  const out = new Float32Array(input.length)
  for (const [frequency, q, gain] of bodies) {
    const one = bandPass(input, frequency, q)
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (one[i] as number) * gain
  }
  return out
}
