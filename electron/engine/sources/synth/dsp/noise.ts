import { blank, type Random, type Signal } from './signal.ts'

export const white = (random: Random, seconds: number): Signal => random.fill(blank(seconds))

/** 3 dB per octave down: Paul Kellet's filter, accurate to 0.05 dB above 9 Hz at 44.1 kHz. */
export function pink(random: Random, seconds: number): Signal {
  const out = white(random, seconds)
  let [b0, b1, b2, b3, b4, b5, b6] = [0, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < out.length; i++) {
    const w = out[i] as number
    b0 = 0.99886 * b0 + w * 0.0555179
    b1 = 0.99332 * b1 + w * 0.0750759
    b2 = 0.969 * b2 + w * 0.153852
    b3 = 0.8665 * b3 + w * 0.3104856
    b4 = 0.55 * b4 + w * 0.5329522
    b5 = -0.7616 * b5 - w * 0.016898
    out[i] = (b0 + b1 + b2 + b3 + b4 + b5 + b6 + w * 0.5362) * 0.11
    b6 = w * 0.115926
  }
  return out
}

/** 6 dB per octave down, leaking so that it stays around zero. */
export function brown(random: Random, seconds: number): Signal {
  const out = white(random, seconds)
  let level = 0
  for (let i = 0; i < out.length; i++) {
    level = level * (1 / 1.02) + (out[i] as number) * (0.02 / 1.02)
    out[i] = level * 3.5
  }
  return out
}

/** A smooth random curve from 0 to 1 with about `perSecond` turns: gusts, swells, unsteady hands. */
export function drift(random: Random, perSecond: number): (t: number) => number {
  const knots = Array.from({ length: 257 }, random)
  return (t) => {
    const x = Math.max(0, t * perSecond)
    const index = Math.floor(x)
    const part = x - index
    const from = knots[index % 256] as number
    const to = knots[(index + 1) % 256] as number
    return from + (to - from) * (part * part * (3 - 2 * part))
  }
}
