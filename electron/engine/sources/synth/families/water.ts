import { bandPass, highPass, lowPass } from '../dsp/filter.ts'
import { brown, drift, pink, white } from '../dsp/noise.ts'
import {
  between,
  blank,
  mix,
  pick,
  type Random,
  rate,
  type Signal,
  type Stereo,
  shape,
  strikeCurve,
} from '../dsp/signal.ts'
import { mixStereo, stereo } from '../dsp/space.ts'
import { strike, tone } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'

/** A bubble: Minnaert's sine, rising as it nears the surface, decaying faster the smaller it is. */
export function bubble(random: Random, frequency: number): Signal {
  const decay = 0.013 * (1000 / frequency) ** 0.5 * between(random, 0.8, 2)
  const rise = between(random, 0.1, 1.2)
  const length = decay * 6
  return tone(
    length,
    (t) => frequency * (1 + (rise * t) / length),
    (t) => strikeCurve(0.0015, decay)(t) * Math.min(1, (length - t) * 300),
  )
}

export function splash({ random, seconds, hz, force }: Patch): Signal {
  const out = shape(
    bandPass(white(random, seconds), (t) => hz(3800) * Math.exp(-t * 2.2) + 500, 0.7),
    (t) => Math.min(1, t * 60) * Math.exp(-t * 4.4),
  )
  mix(out, shape(lowPass(white(random, 0.3), hz(260)), strikeCurve(0.004, 0.06)), 0, 1.6 * force)
  for (let i = 0; i < 60; i++) {
    const start = 0.06 + random() ** 1.5 * (seconds - 0.4)
    mix(out, bubble(random, hz(between(random, 480, 2300))), start, 0.3 * (1 - start / seconds))
  }
  return out
}

export function drips({ random, seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.03 + (i * 0.62 * between(random, 0.9, 1.1)) / speed
    const frequency = hz(between(random, 900, 1500))
    mix(out, strike(0.03, [[frequency * 2.6, 0.4, 0.002]]), start, 0.5)
    mix(
      out,
      tone(
        0.12,
        (t) => frequency * (1 + 5 * t),
        (t) => strikeCurve(0.002, 0.022)(t),
      ),
      start + 0.018,
      0.9,
    )
  }
  return out
}

/** Many bubbles of many sizes over a hiss: `density` per second, drawn from a stock of 160. */
export function running(random: Random, seconds: number, density: number, low: number, high: number): Stereo {
  const out = stereo(seconds)
  const stock = Array.from({ length: 160 }, () => {
    const frequency = low * (high / low) ** (random() ** 1.3)
    return { grain: bubble(random, frequency), gain: (low / frequency) ** 0.35 }
  })
  for (let i = 0; i < density * seconds; i++) {
    const { grain, gain } = pick(random, stock)
    mixStereo(out, grain, random() * seconds, between(random, 0.05, 0.4) * gain, between(random, -0.9, 0.9))
  }
  for (const side of out) mix(side, highPass(lowPass(pink(random, seconds), 5200), 500), 0, 0.22)
  return out
}

/** Breakers: a swell of dark noise that turns bright as it breaks and hisses away. `period` seconds each. */
export function surf(random: Random, seconds: number, period: number): Stereo {
  const out = stereo(seconds)
  for (let start = -period * 0.6; start < seconds; start += period * between(random, 0.8, 1.2)) {
    const length = period * between(random, 1.3, 1.7)
    const crest = length * between(random, 0.34, 0.42)
    const swell = (t: number): number =>
      t < crest
        ? (t / crest) ** 2.4
        : Math.exp((-(t - crest) * 3.2) / length) * Math.max(0, 1 - ((t - crest) / (length - crest)) ** 3)
    const colour = (t: number): number =>
      t < crest ? 260 + 4600 * (t / crest) ** 4 : 4900 * Math.exp((-(t - crest) * 2.2) / length) + 400
    const pan = between(random, -0.5, 0.5)
    const gain = between(random, 0.7, 1)
    const wave = shape(lowPass(pink(random, length), colour), swell)
    const foam = shape(
      highPass(white(random, length), 2400),
      (t) => (t < crest ? 0 : 1) * swell(t) ** 1.5 * Math.min(1, (t - crest) * 3),
    )
    mixStereo(out, wave, start, gain, pan)
    mixStereo(out, foam, start, gain * 0.1, -pan)
  }
  for (const side of out) mix(side, lowPass(brown(random, seconds), 300), 0, 0.1)
  return out
}

/** Each drop a click of its surface; heavy rain is more and deeper drops. `force` 0.5 to 1.6. */
export function rainfall(random: Random, seconds: number, force: number): Stereo {
  const out = stereo(seconds)
  const grains = Array.from({ length: 48 }, () => {
    const frequency = 1100 + 5600 * random() ** 2
    const decay = 0.002 + 0.006 * random()
    return strike(
      decay * 7,
      [
        [frequency, 1, decay],
        [frequency * 1.6, 0.4, decay * 0.5],
      ],
      0.0002,
    )
  })
  for (let i = 0; i < 420 * force * seconds; i++)
    mixStereo(
      out,
      grains[Math.floor(random() * grains.length)] as Signal,
      random() * seconds,
      0.015 + 0.2 * random() ** 4,
      between(random, -1, 1),
    )
  const gust = drift(random, 0.5)
  for (const side of out) {
    const hiss = lowPass(highPass(pink(random, seconds), 1500 - 500 * force), 7000 + 1500 * force)
    mix(
      side,
      shape(hiss, (t) => 0.85 + 0.3 * gust(t)),
      0,
      0.35 + 0.25 * force,
    )
    mix(side, lowPass(brown(random, seconds), 420), 0, 0.16 * force)
  }
  return out
}

export function bubbles({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let start = 0.02; start < seconds - 0.15; start += between(random, 0.015, 0.13))
    mix(out, bubble(random, hz(between(random, 260, 1300))), start, between(random, 0.3, 1))
  return out
}

export function boil({ random, seconds, hz }: Patch): Stereo {
  const out = running(random, seconds, 60, hz(180), hz(1100))
  for (const side of out) mix(side, lowPass(brown(random, seconds), 240), 0, 0.5)
  return out
}

/** The glass fills, so the air column above the water shortens and its note climbs. */
export function pour({ random, seconds, hz }: Patch): Signal {
  const note = (t: number): number => hz(420 + 900 * (t / seconds) ** 1.6)
  const out = bandPass(white(random, seconds), note, 5)
  const edge = (t: number): number => Math.min(1, t * 8, (seconds - t) * 6)
  for (let start = 0.02; start < seconds - 0.1; start += between(random, 0.012, 0.045))
    mix(out, bubble(random, note(start) * between(random, 0.8, 1.6)), start, between(random, 0.15, 0.5))
  return shape(out, edge)
}

export function gulp({ random, seconds, count, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.04 + i * 0.34
    mix(
      out,
      tone(
        0.14,
        (t) => hz(190 + 900 * (t / 0.14) ** 2),
        (t) => Math.sin((Math.PI * t) / 0.14) ** 1.5,
      ),
      start,
      0.9,
    )
    mix(
      out,
      shape(bandPass(white(random, 0.09), hz(520), 2), (t) => Math.sin((Math.PI * t) / 0.09)),
      start + 0.09,
      0.5,
    )
    mix(out, bubble(random, hz(330)), start + 0.15, 0.5)
  }
  return out
}

export const whole = (signal: Stereo): Stereo => {
  const [left, right] = signal
  const length = left.length / rate
  const edge = (t: number): number => Math.min(1, t * 2, (length - t) * 2)
  return [shape(left, edge), shape(right, edge)]
}
