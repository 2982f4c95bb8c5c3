import { bandPass, lowPass } from '../dsp/filter.ts'
import { pink, white } from '../dsp/noise.ts'
import { between, blank, hump, mix, type Signal, shape, strikeCurve } from '../dsp/signal.ts'
import { burst, strike, tone } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'

/** A ruler on a table edge: the note bends down while its wobble slows. */
export function boing({ random, seconds, hz }: Patch): Signal {
  const wobble = (t: number): number => Math.sin(2 * Math.PI * (22 * t - 7 * t * t))
  const out = tone(
    seconds,
    (t) => hz(230) * (1 + 0.34 * wobble(t) * Math.exp(-t * 1.9) + 0.5 * Math.exp(-t * 14)),
    strikeCurve(0.003, 0.34),
    'triangle',
  )
  mix(
    out,
    tone(seconds, (t) => hz(460) * (1 + 0.3 * wobble(t) * Math.exp(-t * 1.9)), strikeCurve(0.003, 0.2)),
    0,
    0.5,
  )
  return mix(out, burst(random, hz(1800), 1, 0.006), 0, 0.5)
}

export function drum({ random, hz, force }: Patch): Signal {
  const out = tone(0.6, (t) => hz(82 + 90 * Math.exp(-t * 34)), strikeCurve(0.001, 0.16))
  mix(
    out,
    strike(0.4, [
      [hz(131), 0.4, 0.08],
      [hz(176), 0.25, 0.06],
    ]),
  )
  return mix(out, burst(random, 2400, 0.5, 0.006), 0, 0.6 * force)
}
export function snare({ random, hz }: Patch): Signal {
  const out = strike(0.4, [
    [hz(182), 0.7, 0.05],
    [hz(330), 0.5, 0.035],
  ])
  mix(out, burst(random, 5200, 0.35, 0.06), 0, 0.9)
  return mix(out, burst(random, 1900, 0.7, 0.03), 0, 0.5)
}

export const beats = (patch: Patch, gap: number, one: (patch: Patch) => Signal): Signal => {
  const out = blank(patch.seconds)
  for (let i = 0; i < patch.count; i++)
    mix(out, one(patch), 0.01 + (i * gap) / patch.speed, i % 4 === 0 ? 1 : between(patch.random, 0.7, 0.9))
  return out
}

/** Strokes that crowd and swell, then one hit. */
export function drumRoll(patch: Patch): Signal {
  const { random, seconds } = patch
  const out = blank(seconds)
  const end = seconds - 0.55
  const strokes = Array.from({ length: 6 }, () => snare(patch))
  for (let t = 0.01, i = 0; t < end; i++, t += between(random, 0.038, 0.046))
    mix(out, strokes[i % 6] as Signal, t, 0.25 + 0.55 * (t / end) ** 1.5)
  mix(out, snare(patch), end, 1.3)
  return mix(out, drum(patch), end, 1)
}

export function cymbal({ random, seconds }: Patch): Signal {
  const out = shape(bandPass(white(random, seconds), 7200, 0.35), (t) => Math.exp(-t * 2.6) * Math.min(1, t * 300))
  for (let i = 0; i < 18; i++)
    mix(out, strike(seconds, [[between(random, 2600, 9500), 0.06, between(random, 0.2, 0.7)]]))
  return out
}

export function riser({ random, seconds, hz }: Patch): Signal {
  const climb = (t: number): number => (t / seconds) ** 2
  const out = shape(
    bandPass(pink(random, seconds), (t) => 260 + 6500 * climb(t), 2.2),
    (t) => climb(t) * 1.6,
  )
  for (const detune of [1, 1.007, 1.498])
    mix(
      out,
      tone(
        seconds,
        (t) => hz(110) * detune * 2 ** (2 * climb(t)),
        (t) => 0.2 * climb(t),
        'saw',
      ),
    )
  return shape(
    lowPass(out, (t) => 600 + 9000 * climb(t)),
    (t) => Math.min(1, (seconds - t) * 30),
  )
}

export const slide = ({ seconds, hz }: Patch, from: number, to: number): Signal => {
  const vibrato = (t: number): number => 1 + 0.012 * Math.sin(2 * Math.PI * 6.5 * t)
  const gain = (t: number): number => hump(t / seconds) ** 0.35
  return tone(seconds, (t) => hz(from) * (to / from) ** (t / seconds) * vibrato(t), gain, 'triangle')
}

/** Notes of `[semitones, start, length]` on a plain brassy reed. */
export function fanfare(
  { seconds, hz }: Patch,
  notes: readonly (readonly [number, number, number])[],
  bend: number,
): Signal {
  const out = blank(seconds)
  for (const [note, start, length] of notes)
    for (const voice of [0, 0.06, 12]) {
      const pitch = (t: number): number =>
        hz(220) * 2 ** ((note + voice - bend * (t / length) ** 2) / 12) * (1 + 0.006 * Math.sin(34 * t))
      mix(
        out,
        tone(length, pitch, (t) => Math.min(1, t * 40, (length - t) * 14) * (voice === 12 ? 0.2 : 0.5), 'saw'),
        start,
      )
    }
  return lowPass(out, hz(2300), 0.9)
}
export const tada: readonly (readonly [number, number, number])[] = [
  [3, 0.02, 0.16],
  [7, 0.02, 0.16],
  [10, 0.02, 0.16],
  [5, 0.22, 1],
  [9, 0.22, 1],
  [12, 0.22, 1],
  [17, 0.22, 1],
]
export const trombone: readonly (readonly [number, number, number])[] = [
  [5, 0.02, 0.34],
  [4, 0.42, 0.34],
  [3, 0.82, 0.34],
  [2, 1.22, 1.1],
]
export const win: readonly (readonly [number, number, number])[] = [
  [0, 0.02, 0.12],
  [4, 0.14, 0.12],
  [7, 0.26, 0.12],
  [12, 0.38, 0.5],
]

export const beep = ({ seconds, count, hz }: Patch): Signal => {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    mix(
      out,
      tone(0.13, hz(980), (t) => Math.min(1, t * 200, (0.13 - t) * 200)),
      0.01 + i * 0.24,
    )
  return out
}
export const buzzer = ({ seconds, hz }: Patch): Signal =>
  shape(lowPass(mix(tone(seconds, hz(108), 0.6, 'saw'), tone(seconds, hz(110.5), 0.6, 'square')), 2600), (t) =>
    Math.min(1, t * 100, (seconds - t) * 30),
  )
export const laser = ({ seconds, hz, count }: Patch): Signal => {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    mix(
      out,
      tone(0.3, (t) => hz(180 + 3000 * Math.exp(-t * 13)), strikeCurve(0.002, 0.09), 'saw'),
      0.01 + i * 0.22,
    )
  return lowPass(out, 7000)
}
export function robot({ random, seconds, count, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const from = between(random, 400, 1700)
    const to = between(random, 400, 1900)
    mix(
      out,
      tone(
        0.1,
        (t) => hz(from + (to - from) * (t / 0.1)),
        (t) => hump(t / 0.1) ** 0.4,
        random() < 0.5 ? 'square' : 'sine',
      ),
      0.01 + i * 0.115,
      0.6,
    )
  }
  return lowPass(out, 5200)
}
export function zap({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let t = 0.01; t < seconds - 0.08; t += between(random, 0.008, 0.05))
    mix(out, burst(random, hz(between(random, 1200, 6500)), 0.8, between(random, 0.001, 0.012), 0.0002), t, random())
  const hum = tone(seconds, hz(100), 0.8, 'saw')
  return mix(
    out,
    shape(bandPass(hum, 2400, 0.7), (t) => hump(t / seconds) ** 0.5),
    0,
    0.7,
  )
}
export const whistle = ({ random, seconds, hz }: Patch): Signal => {
  const trill = (t: number): number => 1 + 0.035 * Math.sin(2 * Math.PI * 34 * t)
  const gain = (t: number): number =>
    Math.min(1, t * 40, (seconds - t) * 20) * (0.75 + 0.25 * Math.sin(2 * Math.PI * 34 * t))
  const out = tone(seconds, (t) => hz(2950) * trill(t), gain)
  return mix(out, shape(bandPass(white(random, seconds), hz(3000), 2), gain), 0, 0.25)
}
