import { bandPass, lowPass } from '../dsp/filter.ts'
import { white } from '../dsp/noise.ts'
import { between, blank, hump, mix, type Random, type Signal, shape } from '../dsp/signal.ts'
import { tone } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'

/** One syllable of a small bird: a whistled sweep with a tremble. */
function chirp(random: Random, length: number, from: number, to: number): Signal {
  const tremble = between(random, 0, 380)
  const pace = between(random, 24, 44)
  return tone(
    length,
    (t) => from + (to - from) * (t / length) + tremble * Math.sin(2 * Math.PI * pace * t),
    (t) => hump(t / length) ** 0.8,
  )
}

/** A phrase: one or two syllables that are repeated, as most songbirds do. */
export function birdPhrase(random: Random, base: number): { signal: Signal; seconds: number } {
  const times = 2 + Math.floor(random() * 5)
  const length = between(random, 0.05, 0.13)
  const gap = between(random, 0.03, 0.09)
  const from = base * between(random, 0.85, 1.15)
  const to = from * between(random, 0.7, 1.35)
  const seconds = times * (length + gap) + 0.1
  const out = blank(seconds)
  for (let i = 0; i < times; i++)
    mix(
      out,
      chirp(random, length, from, i === times - 1 ? to * 1.15 : to),
      i * (length + gap),
      between(random, 0.75, 1),
    )
  return { signal: out, seconds }
}

export function birds({ random, seconds, hz, count }: Patch): Signal {
  const out = blank(seconds)
  const base = hz(between(random, 2900, 4300))
  for (let i = 0; i < count; i++) mix(out, birdPhrase(random, base).signal, 0.05 + i * 0.75)
  return out
}

/** Pulses of the wing's file: a field cricket sings near 4.5 kHz, three or four pulses to a chirp. */
export function cricket(random: Random, seconds: number, pitch: number): Signal {
  const out = blank(seconds)
  const period = between(random, 0.55, 0.8)
  const pulse = tone(0.016, pitch, (t) => hump(t / 0.016))
  for (let start = random() * period; start < seconds; start += period * between(random, 0.97, 1.03))
    for (let i = 0; i < 4; i++) mix(out, pulse, start + i * 0.031, 0.5 + 0.15 * i)
  return out
}

export const insects = ({ random, seconds, hz }: Patch): Signal => {
  const out = blank(seconds)
  for (let i = 0; i < 3; i++)
    mix(out, cricket(random, seconds, hz(between(random, 4100, 4900))), 0, between(random, 0.3, 1))
  return out
}

export function bee({ random, seconds, hz }: Patch): Signal {
  const path = between(random, 1.1, 2)
  const near = (t: number): number => 0.25 + 0.75 * hump(t / seconds) * (0.75 + 0.25 * Math.sin(path * 5 * t))
  const out = tone(seconds, (t) => hz(215 + 26 * Math.sin(path * 4 * t) + 12 * Math.sin(23 * t)), 0.6, 'saw')
  return shape(bandPass(out, hz(520), 0.8), (t) => near(t) * Math.min(1, t * 8, (seconds - t) * 5))
}

/** Two soft hoots and a long one. A plain breathy note, near to a tawny owl's. */
export function owl({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  const hoot = (start: number, length: number, gain: number): void => {
    const bend = (t: number): number => hz(355) * (1 + 0.06 * hump(t / length)) * (1 + 0.008 * Math.sin(38 * t))
    mix(
      out,
      tone(length, bend, (t) => hump(t / length) ** 0.7),
      start,
      gain,
    )
    mix(
      out,
      tone(
        length,
        (t) => bend(t) * 2,
        (t) => 0.12 * hump(t / length),
      ),
      start,
      gain,
    )
    mix(
      out,
      shape(bandPass(white(random, length), hz(420), 2), (t) => hump(t / length)),
      start,
      0.08 * gain,
    )
  }
  hoot(0.05, 0.5, 0.8)
  hoot(1.05, 0.16, 0.5)
  hoot(1.32, 0.95, 1)
  return out
}

export function frog({ random, seconds, count, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    for (const [late, length, pitch] of [
      [0, 0.16, 1],
      [0.2, 0.22, 1.25],
    ] as const) {
      const croak = tone(length, hz(92 * pitch), (t) => hump(t / length) ** 0.6, 'saw')
      const body = mix(bandPass(croak, hz(640 * pitch), 4), bandPass(croak, hz(1500 * pitch), 5), 0, 0.6)
      mix(out, lowPass(body, 3200), 0.03 + i * 0.7 + late, between(random, 0.85, 1))
    }
  return out
}

export function cuckoo({ seconds, count, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    for (const [late, pitch, length] of [
      [0, 660, 0.18],
      [0.34, 523, 0.28],
    ] as const) {
      mix(
        out,
        tone(
          length,
          (t) => hz(pitch) * (1 + 0.02 * hump(t / length)),
          (t) => hump(t / length) ** 0.5,
        ),
        0.03 + i * 1.3 + late,
      )
      mix(
        out,
        tone(length, hz(pitch * 2), (t) => 0.1 * hump(t / length)),
        0.03 + i * 1.3 + late,
      )
    }
  return out
}

export const mouse = ({ random, seconds, count, hz }: Patch): Signal => {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    mix(out, chirp(random, 0.07, hz(3300), hz(4300)), 0.02 + i * between(random, 0.13, 0.2))
  return out
}
