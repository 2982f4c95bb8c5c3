import { silence } from '../dsp/arena.ts'
import { lowPass } from '../dsp/filter.ts'
import { blank, mix, rate, type Signal, seedRandom } from '../dsp/signal.ts'
import { strike, tone } from '../dsp/tone.ts'
import type { Instrument } from './scale.ts'

/** One note of `seconds`, its release included. `force` 0 to 1. */
type Player = (hertz: number, seconds: number, force: number) => Signal

/** A comb's tooth: nearly a sine, with the inharmonic ping of its start. */
const musicBox: Player = (hertz, seconds, force) => {
  const length = Math.min(3, seconds + 1.4)
  return strike(
    length,
    [
      [hertz, 0.55 * force, 0.62],
      [hertz * 2.01, 0.12 * force, 0.3],
      [hertz * 4.2, 0.1 * force, 0.1],
      [hertz * 6.9, 0.07 * force, 0.03],
    ],
    0.0015,
  )
}

/** Karplus and Strong (1983), with the loop's lowpass tuned to the string's length and a fractional delay. */
const plucked: Player = (hertz, seconds, force) => {
  const length = Math.min(2.6, seconds + 0.9)
  const out = blank(length)
  const period = rate / hertz - 0.5
  const size = Math.floor(period)
  const part = period - size
  const random = seedRandom(Math.round(hertz * 100))
  const line = silence(size + 1)
  for (let i = 0; i <= size; i++) line[i] = random() * 2 - 1
  const soft = lowPass(line, 1200 + 4200 * force)
  line.set(soft)
  const keep = 0.5 ** (1 / (hertz * 0.42))
  let last = 0
  for (let i = 0, p = 0; i < out.length; i++) {
    const next = (p + 1) % (size + 1)
    const value = (line[p] as number) * (1 - part) + (line[next] as number) * part
    line[p] = keep * 0.5 * (value + last)
    last = value
    out[i] = value * force
    p = next
  }
  return fall(out, 0.12)
}

/** Slightly stretched partials, each dying faster than the one below it. */
const piano: Player = (hertz, seconds, force) => {
  const length = Math.min(3.4, seconds + 0.7)
  const stretch = 0.0004
  const decay = 1.5 * (262 / hertz) ** 0.5
  const partials = Array.from({ length: 9 }, (_, i) => {
    const n = i + 1
    return [
      hertz * n * Math.sqrt(1 + stretch * n * n),
      (0.6 * force ** (0.6 + i * 0.12)) / n ** 1.25,
      decay / (1 + 0.42 * i),
    ] as const
  })
  const out = strike(length, partials, 0.003)
  return fall(
    mix(
      out,
      strike(0.06, [
        [180, 0.1 * force, 0.012],
        [410, 0.06 * force, 0.008],
      ]),
    ),
    Math.min(0.7, length * 0.4),
  )
}

const bowed = (hertz: number, seconds: number, force: number, rise: number, bright: number): Signal => {
  const length = seconds + 0.5
  const curve = (t: number): number => force * Math.min(1, t / rise) * Math.min(1, (length - t) / 0.5)
  const out = blank(length)
  for (const [detune, phase] of [
    [0.997, 0],
    [1, 1.3],
    [1.0035, 2.4],
  ] as const) {
    const vibrato = (t: number): number => 1 + 0.0028 * Math.sin(2 * Math.PI * 5.1 * t + phase) * Math.min(1, t)
    mix(
      out,
      tone(
        length,
        (t) => hertz * detune * vibrato(t),
        (t) => 0.2 * curve(t),
        'saw',
      ),
    )
  }
  return lowPass(out, (t) => hertz * 1.2 + bright * curve(t), 0.6)
}
const strings: Player = (hertz, seconds, force) => bowed(hertz, seconds, force, 0.14, 2200)
const pad: Player = (hertz, seconds, force) => bowed(hertz, seconds, force, 0.7, 900)

function fall(signal: Signal, seconds: number): Signal {
  const frames = Math.min(signal.length, Math.round(seconds * rate))
  for (let i = 0; i < frames; i++)
    signal[signal.length - 1 - i] = (signal[signal.length - 1 - i] as number) * (i / frames)
  return signal
}

export const players: Record<Instrument, Player> = { 'music-box': musicBox, plucked, piano, strings, pad }
