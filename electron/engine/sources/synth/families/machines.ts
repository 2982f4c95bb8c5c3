import { bandPass, highPass, lowPass } from '../dsp/filter.ts'
import { brown, drift, pink, white } from '../dsp/noise.ts'
import { between, blank, hump, mix, type Random, type Signal, shape, strikeCurve } from '../dsp/signal.ts'
import { burst, type Mode, strike, tone } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'

const drive = (signal: Signal, amount: number): Signal => {
  for (let i = 0; i < signal.length; i++) signal[i] = Math.tanh((signal[i] as number) * amount)
  return signal
}
const edges =
  (seconds: number, rise: number, fall: number) =>
  (t: number): number =>
    Math.min(1, t / rise, (seconds - t) / fall)

/** Firing pulses through an exhaust: a saw at the firing rate, uneven by half its rate, and its noise. */
export function motor(random: Random, seconds: number, revs: (t: number) => number, load: number): Signal {
  const shake = drift(random, 9)
  const pitch = (t: number): number => revs(t) * (1 + 0.03 * (shake(t) - 0.5))
  const out = tone(seconds, pitch, 0.7, 'saw')
  mix(
    out,
    tone(seconds, (t) => pitch(t) / 2, 0.5, 'square'),
  )
  const rough = white(random, seconds)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * (0.85 + 0.3 * (rough[i] as number))
  const pipe = lowPass(drive(out, 1.6), (t) => revs(t) * 5 + 300 * load, 1.2)
  return mix(pipe, bandPass(out, 1100, 1.5), 0, 0.25 * load)
}

export function engine({ random, seconds, hz, speed }: Patch): Signal {
  const revs = (t: number): number => hz(34 + 46 * speed * Math.min(1, Math.max(0, (t - 0.5) / (seconds * 0.5))) ** 1.4)
  const out = shape(motor(random, seconds, revs, 1), edges(seconds, 0.35, 0.7))
  for (let i = 0; i < 4; i++)
    mix(
      out,
      shape(bandPass(white(random, 0.12), 700, 2), (t) => hump(t / 0.12)),
      0.02 + i * 0.12,
      0.6,
    )
  return out
}

/** Two horns a third apart, as on most cars; trucks and ships lower. */
export function horn({ seconds, count, hz, random }: Patch, notes: readonly number[], length: number): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    for (const note of notes) {
      const detune = between(random, 0.996, 1.004)
      mix(
        out,
        tone(length, hz(note) * detune, (t) => edges(length, 0.02, 0.06)(t) * 0.5, 'saw'),
        0.02 + i * (length + 0.14),
        1,
      )
    }
  return mix(bandPass(out, hz((notes[0] ?? 400) * 3.2), 0.8), lowPass(out, hz(2600)), 0, 0.5)
}

/** Chuffs in fours with a whistle over them. */
export function train({ random, seconds, hz, speed }: Patch): Signal {
  const out = blank(seconds)
  for (let t = 0.05, i = 0; t < seconds - 0.2; i++, t += 0.24 / speed) {
    const chuff = shape(bandPass(pink(random, 0.2), hz(i % 4 === 0 ? 520 : 680), 0.9), strikeCurve(0.02, 0.06))
    mix(out, chuff, t, i % 4 === 0 ? 2.2 : 1.5)
    mix(out, strike(0.2, [[hz(72), 0.5, 0.05]]), t, 0.6)
  }
  const whistle = (start: number, length: number): void => {
    for (const note of [466, 587, 740])
      mix(
        out,
        tone(
          length,
          (t) => hz(note) * (1 - 0.06 * Math.exp(-t * 14)),
          (t) => 0.3 * edges(length, 0.08, 0.2)(t),
          'triangle',
        ),
        start,
      )
    mix(out, shape(bandPass(white(random, length), hz(1400), 1.4), edges(length, 0.08, 0.2)), start, 0.25)
  }
  whistle(0.3, 0.45)
  whistle(0.9, 1.1)
  return out
}

/** Sleepers and joints: da-dum, da-dum over a rumble. */
export function railway({ random, seconds, hz, speed }: Patch): Signal {
  const out = mix(blank(seconds), lowPass(brown(random, seconds), 260), 0, 0.8)
  mix(out, bandPass(pink(random, seconds), 1800, 0.6), 0, 0.06)
  for (let t = 0; t < seconds; t += 0.72 / speed)
    for (const [late, gain] of [
      [0, 1],
      [0.13, 0.8],
    ] as const) {
      mix(
        out,
        strike(0.2, [
          [hz(88), 0.8, 0.04],
          [hz(410), 0.3, 0.02],
          [hz(1350), 0.2, 0.03],
        ]),
        t + late,
        gain,
      )
      mix(out, burst(random, 900, 0.8, 0.014), t + late, 0.5 * gain)
    }
  return out
}

export const siren = ({ seconds, hz, speed }: Patch): Signal => {
  const pitch = (t: number): number => hz(650 + 450 * (0.5 - 0.5 * Math.cos(2 * Math.PI * 0.42 * speed * t)))
  const out = tone(seconds, pitch, 0.6, 'saw')
  return shape(lowPass(out, 3200), edges(seconds, 0.08, 0.3))
}
export const twoTone = ({ seconds, hz }: Patch): Signal => {
  const out = tone(seconds, (t) => hz(Math.floor(t / 0.55) % 2 === 0 ? 440 : 585), 0.6, 'square')
  return shape(lowPass(out, 2600), edges(seconds, 0.03, 0.2))
}

export function clock({ random, seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.02 + (i * 0.5) / speed
    const base = hz(i % 2 === 0 ? 2500 : 1950)
    mix(
      out,
      strike(0.12, [
        [base, 0.6, 0.008],
        [base * 1.7, 0.4, 0.005],
        [base * 2.9, 0.3, 0.003],
        [hz(410), 0.35, 0.014],
      ]),
      start,
    )
    mix(out, burst(random, base * 1.3, 2, 0.0015, 0.0002), start, 0.8)
    mix(out, burst(random, base * 2, 3, 0.001, 0.0002), start + 0.012, 0.3)
  }
  return out
}

export const hiss = ({ random, seconds }: Patch): Signal => {
  const crackle = drift(random, 30)
  const out = shape(
    bandPass(white(random, seconds), 2600, 0.4),
    (t) => (0.6 + 0.4 * crackle(t)) * edges(seconds, 0.01, 0.03)(t),
  )
  for (let i = 0; i < 24 * seconds; i++)
    mix(out, burst(random, between(random, 1500, 5200), 1, 0.001, 0.0001), random() * seconds, random())
  return out
}

export function camera({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  for (const [start, frequency, gain] of [
    [0.01, 2600, 0.9],
    [0.028, 4200, 0.6],
    [0.105, 2100, 1],
    [0.13, 3600, 0.5],
  ] as const) {
    mix(out, burst(random, hz(frequency), 1.8, 0.004, 0.0002), start, gain)
    mix(out, strike(0.08, [[hz(frequency * 0.42), 0.4, 0.008]]), start, gain)
  }
  return mix(
    out,
    shape(
      tone(0.16, (t) => hz(620 + 900 * t), 0.12, 'saw'),
      (t) => hump(t / 0.16),
    ),
    0.16,
    0.5,
  )
}

export function keysPressed({ random, seconds, count, speed, hz }: Patch, heavy: boolean): Signal {
  const out = blank(seconds)
  let start = 0.02
  for (let i = 0; i < count; i++) {
    const base = hz(between(random, heavy ? 1500 : 2400, heavy ? 2300 : 3900))
    mix(out, burst(random, base, 1.6, heavy ? 0.006 : 0.003, 0.0003), start, between(random, 0.6, 1))
    mix(
      out,
      strike(0.1, [
        [base * 0.24, 0.5, heavy ? 0.014 : 0.008],
        [base * 1.9, 0.2, heavy ? 0.02 : 0.003],
      ]),
      start,
    )
    mix(out, burst(random, base * 1.2, 1.6, 0.002, 0.0003), start + (heavy ? 0.06 : 0.075), 0.3)
    start += (between(random, 0.09, 0.2) * (random() < 0.12 ? 1.9 : 1)) / speed
  }
  return out
}

export function typewriter(patch: Patch): Signal {
  const out = keysPressed({ ...patch, count: patch.count }, true)
  const bell: readonly Mode[] = [
    [patch.hz(2350), 0.5, 0.35],
    [patch.hz(4760), 0.2, 0.15],
  ]
  return mix(out, strike(0.8, bell), Math.max(0, patch.seconds - 0.95), 0.5)
}

export function humming({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  for (const [ratio, gain] of [
    [1, 0.6],
    [2, 0.8],
    [3, 0.25],
    [4, 0.35],
    [6, 0.16],
    [8, 0.08],
  ] as const)
    mix(out, tone(seconds, hz(50) * ratio, gain))
  const gears = tone(seconds, hz(7.5), 1, 'triangle')
  const grind = bandPass(pink(random, seconds), hz(900), 1.4)
  for (let i = 0; i < grind.length; i++) grind[i] = (grind[i] as number) * (0.5 + 0.5 * (gears[i] as number))
  return mix(out, grind, 0, 2.4)
}

/** The stylus is dragged forward and back: a groove's noise at the hand's speed. */
export function recordScratch({ random, seconds, hz }: Patch): Signal {
  const hand = (t: number): number => {
    const part = t / seconds
    return part < 0.32
      ? hump(part / 0.32)
      : part < 0.55
        ? hump((part - 0.32) / 0.23) * 0.8
        : hump((part - 0.55) / 0.45) * 1.1
  }
  const out = bandPass(white(random, seconds), (t) => hz(280 + 2700 * hand(t)), 3.5)
  mix(
    out,
    tone(seconds, (t) => hz(140 + 760 * hand(t)), 0.25, 'saw'),
  )
  return shape(highPass(out, 160), (t) => hand(t) ** 0.7 * edges(seconds, 0.005, 0.05)(t))
}

export const rotor = ({ random, seconds, speed }: Patch): Signal => {
  const out = mix(blank(seconds), lowPass(brown(random, seconds), 300), 0, 0.5)
  for (let t = 0; t < seconds - 0.1; t += 0.088 / speed)
    mix(
      out,
      shape(lowPass(white(random, 0.07), 900), (x) => hump(x / 0.07) ** 2),
      t,
      between(random, 0.8, 1),
    )
  mix(out, tone(seconds, 187, 0.1, 'saw'))
  return shape(out, edges(seconds, 0.6, 0.8))
}

export function jet({ random, seconds, hz }: Patch): Signal {
  const near = (t: number): number => Math.exp(-(((t - seconds * 0.5) / (seconds * 0.22)) ** 2))
  const roar = lowPass(pink(random, seconds), (t) => hz(400 + 3800 * near(t)))
  mix(
    roar,
    tone(seconds, (t) => hz(1500 - 620 * Math.tanh((t - seconds / 2) * 2)), 0.05),
  )
  return shape(roar, (t) => near(t) + 0.04 * edges(seconds, 0.3, 0.3)(t))
}
