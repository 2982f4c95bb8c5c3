import { bandPass } from './filter.ts'
import { white } from './noise.ts'
import { at, blank, type Curve, type Random, rate, type Signal, shape, strikeCurve } from './signal.ts'

/** One mode of a struck thing: `[Hz, amplitude, seconds to 1/e]`. */
export type Mode = readonly [frequency: number, amplitude: number, decay: number]

/** A struck thing as a sum of decaying sines, each run as a two-pole resonator until it is 90 dB down. */
export function strike(seconds: number, modes: readonly Mode[], attack = 0.0005): Signal {
  const out = blank(seconds)
  for (const [frequency, amplitude, decay] of modes) {
    if (frequency >= rate * 0.46 || decay <= 0) continue
    const angle = (2 * Math.PI * frequency) / rate
    const fall = Math.exp(-1 / (decay * rate))
    const turn = 2 * fall * Math.cos(angle)
    const back = fall * fall
    const end = Math.min(out.length, Math.ceil(decay * 10.4 * rate))
    let before = 0
    let now = amplitude * fall * Math.sin(angle)
    for (let i = 1; i < end; i++) {
      out[i] = (out[i] as number) + now
      const next = turn * now - back * before
      before = now
      now = next
    }
  }
  const rise = Math.round(attack * rate)
  for (let i = 0; i < rise && i < out.length; i++) out[i] = (out[i] as number) * (i / rise)
  return out
}

export type Wave = 'sine' | 'triangle' | 'saw' | 'square'

const shapes: Record<Wave, (phase: number, step: number) => number> = {
  sine: (phase) => Math.sin(2 * Math.PI * phase),
  triangle: (phase) => 4 * Math.abs(phase - 0.5) - 1,
  saw: (phase, step) => 2 * phase - 1 - bend(phase, step),
  square: (phase, step) => (phase < 0.5 ? 1 : -1) + bend(phase, step) - bend((phase + 0.5) % 1, step),
}

/** PolyBLEP (Välimäki and Huovilainen, 2007): rounds the corners that would alias. */
function bend(phase: number, step: number): number {
  if (phase < step) return 2 * (phase / step) - (phase / step) ** 2 - 1
  if (phase > 1 - step) return ((phase - 1) / step) ** 2 + 2 * ((phase - 1) / step) + 1
  return 0
}

/** An oscillator whose pitch and gain may move. */
export function tone(seconds: number, frequency: Curve, gain: Curve = 1, wave: Wave = 'sine'): Signal {
  const out = blank(seconds)
  const draw = shapes[wave]
  let phase = wave === 'triangle' ? 0.25 : 0
  let step = 0
  for (let i = 0; i < out.length; i++) {
    if ((i & 7) === 0) step = at(frequency, i / rate) / rate
    phase += step
    phase -= Math.floor(phase)
    out[i] = draw(phase, step)
  }
  return shape(out, gain)
}

/** A short burst of coloured noise: the contact of a blow, a clap, a grain. */
export function burst(random: Random, frequency: number, q: number, decay: number, attack = 0.0006): Signal {
  const seconds = Math.min(2, attack + decay * 7)
  const out = bandPass(white(random, seconds), frequency, q)
  const curve = strikeCurve(attack, decay)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * curve(i / rate)
  // The last of it is 60 dB down; take it to nothing.
  const tail = Math.min(out.length, 96)
  for (let i = 0; i < tail; i++) out[out.length - 1 - i] = (out[out.length - 1 - i] as number) * (i / tail)
  return out
}
