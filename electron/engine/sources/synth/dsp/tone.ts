import { bandPass } from './filter.ts'
import { white } from './noise.ts'
import { at, blank, type Curve, type Random, rate, type Signal, shape, strikeCurve } from './signal.ts'

/** One mode of a struck thing: `[Hz, amplitude, seconds to 1/e]`. */
export type Mode = readonly [frequency: number, amplitude: number, decay: number]

/** A mode as a two-pole resonator that has just been struck. */
interface Resonator {
  turn: number
  back: number
  start: number
  /** Samples until it is 90 dB down. */
  frames: number
}

const silent: Resonator = { turn: 0, back: 0, start: 0, frames: 0 }

function resonatorOf([frequency, amplitude, decay]: Mode): Resonator {
  const angle = (2 * Math.PI * frequency) / rate
  const fall = Math.exp(-1 / (decay * rate))
  const start = amplitude * fall * Math.sin(angle)
  return { turn: 2 * fall * Math.cos(angle), back: fall * fall, start, frames: Math.ceil(decay * 10.4 * rate) }
}

/** A struck thing as a sum of decaying sines. Two at a time: each sample waits for the one before it. */
export function strike(seconds: number, modes: readonly Mode[], attack = 0.0005): Signal {
  const out = blank(seconds)
  const resonators = modes
    .filter(([frequency, , decay]) => frequency < rate * 0.46 && decay > 0)
    .map(resonatorOf)
    .sort((a, b) => b.frames - a.frames)
  for (let each = 0; each < resonators.length; each += 2)
    ring(out, resonators[each] ?? silent, resonators[each + 1] ?? silent)
  const rise = Math.round(attack * rate)
  for (let i = 0; i < rise && i < out.length; i++) out[i] = (out[i] as number) * (i / rise)
  return out
}

function ring(out: Signal, first: Resonator, second: Resonator): void {
  const { turn: turn1, back: back1 } = first
  const { turn: turn2, back: back2 } = second
  let [before1, now1, before2, now2] = [0, first.start, 0, second.start]
  const end = Math.min(out.length, first.frames)
  for (let i = 1; i < end; i++) {
    out[i] = (out[i] as number) + now1 + now2
    const next1 = turn1 * now1 - back1 * before1
    const next2 = turn2 * now2 - back2 * before2
    before1 = now1
    now1 = next1
    before2 = now2
    now2 = next2
  }
}

export type Wave = 'sine' | 'triangle' | 'saw' | 'square'

/** One turn of a sine; read between its points it is 130 dB clean. */
const tableSize = 4096
const sines = Float64Array.from({ length: tableSize + 1 }, (_, i) => Math.sin((2 * Math.PI * i) / tableSize))

/** PolyBLEP (Välimäki and Huovilainen, 2007): rounds the corners that would alias. */
function bend(phase: number, step: number): number {
  if (phase < step) return 2 * (phase / step) - (phase / step) ** 2 - 1
  if (phase > 1 - step) return ((phase - 1) / step) ** 2 + 2 * ((phase - 1) / step) + 1
  return 0
}

/** Samples between two looks at a moving pitch. */
const stride = 8

/** Fills `out` from `start` to `end` with a wave of constant pitch; `phase` is that of the sample before, in turns. */
const draw: Record<Wave, (out: Signal, start: number, end: number, phase: number, step: number) => void> = {
  sine(out, start, end, phase, step) {
    for (let i = start; i < end; i++) {
      const turns = phase + step * (i - start + 1)
      const place = (turns - Math.floor(turns)) * tableSize
      const index = place | 0
      const from = sines[index] as number
      out[i] = from + ((sines[index + 1] as number) - from) * (place - index)
    }
  },
  triangle(out, start, end, phase, step) {
    for (let i = start; i < end; i++) {
      const turns = phase + step * (i - start + 1)
      out[i] = 4 * Math.abs(turns - Math.floor(turns) - 0.5) - 1
    }
  },
  saw(out, start, end, phase, step) {
    for (let i = start; i < end; i++) {
      const turns = phase + step * (i - start + 1)
      const part = turns - Math.floor(turns)
      out[i] = 2 * part - 1 - bend(part, step)
    }
  },
  square(out, start, end, phase, step) {
    for (let i = start; i < end; i++) {
      const turns = phase + step * (i - start + 1)
      const part = turns - Math.floor(turns)
      const other = part < 0.5 ? part + 0.5 : part - 0.5
      out[i] = (part < 0.5 ? 1 : -1) + bend(part, step) - bend(other, step)
    }
  },
}

/** An oscillator whose pitch and gain may move. */
export function tone(seconds: number, frequency: Curve, gain: Curve = 1, wave: Wave = 'sine'): Signal {
  const out = blank(seconds)
  const fill = draw[wave]
  // At a steady pitch too the phase is taken up anew now and then, before its sum loses digits.
  const length = typeof frequency === 'number' ? 4096 : stride
  let phase = wave === 'triangle' ? 0.25 : 0
  for (let start = 0; start < out.length; start += length) {
    const step = at(frequency, start / rate) / rate
    const end = Math.min(out.length, start + length)
    fill(out, start, end, phase, step)
    phase += step * (end - start)
    phase -= Math.floor(phase)
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
