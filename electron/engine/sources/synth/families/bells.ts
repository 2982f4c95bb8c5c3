import { bandPass, highPass } from '../dsp/filter.ts'
import { white } from '../dsp/noise.ts'
import { between, blank, mix, pick, type Signal, shape } from '../dsp/signal.ts'
import { burst, type Mode, strike, tone } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'

const scaled = (base: number, modes: readonly Mode[]): Mode[] =>
  modes.map(([ratio, gain, decay]) => [base * ratio, gain, decay])

/** A small hemisphere of brass, nearly harmonic. */
const chimeModes: readonly Mode[] = [
  [1, 0.5, 0.9],
  [2.004, 0.22, 0.55],
  [2.76, 0.2, 0.35],
  [4.07, 0.1, 0.2],
  [5.4, 0.12, 0.09],
  [8.2, 0.06, 0.03],
]
/** Hum, prime, tierce (a minor third), quint, nominal and above: what founders tune a church bell to. */
export const churchModes: readonly Mode[] = [
  [0.5, 0.4, 2.6],
  [0.502, 0.1, 2.4],
  [1, 0.32, 1.9],
  [1.19, 0.34, 1.7],
  [1.5, 0.16, 1.2],
  [2, 0.4, 1.2],
  [2.007, 0.12, 1.1],
  [2.51, 0.16, 0.7],
  [2.66, 0.1, 0.6],
  [3.01, 0.13, 0.5],
  [4.17, 0.1, 0.3],
  [5.43, 0.08, 0.18],
  [6.8, 0.06, 0.1],
]
export const handModes: readonly Mode[] = [
  [1, 0.6, 0.8],
  [2.41, 0.35, 0.5],
  [3.9, 0.25, 0.3],
  [5.6, 0.2, 0.18],
  [8.1, 0.1, 0.08],
]

export const ding = ({ random, seconds, hz }: Patch): Signal =>
  mix(
    strike(seconds, scaled(hz(1320) * between(random, 0.97, 1.03), chimeModes)),
    burst(random, 6000, 1, 0.002),
    0,
    0.15,
  )

export function strokes(
  { random, seconds, count, speed, hz }: Patch,
  base: number,
  gap: number,
  modes: readonly Mode[],
  lift = 0,
): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.01 + (i * gap * between(random, 0.97, 1.03)) / speed
    const bell = strike(seconds - start, scaled(hz(base) * (i % 2 === 1 ? 2 ** (lift / 12) : 1), modes), 0.001)
    mix(out, bell, start, between(random, 0.85, 1))
    mix(out, burst(random, hz(base * 6), 0.8, 0.006), start, 0.12)
  }
  return out
}

/** Two quick runs of the clapper, each a trill: the thumb goes forward and back. */
export function bicycleBell({ random, seconds, count, hz }: Patch): Signal {
  const out = blank(seconds)
  const base = hz(2350)
  for (let ring = 0; ring < count; ring++)
    for (let i = 0; i < 9; i++) {
      const start = 0.01 + ring * 0.42 + i * 0.026 + random() * 0.002
      mix(
        out,
        strike(
          0.5,
          scaled(base * between(random, 0.999, 1.001), [
            [1, 0.6, 0.24],
            [1.013, 0.3, 0.2],
            [2.32, 0.3, 0.1],
            [3.85, 0.12, 0.04],
          ]),
        ),
        start,
        0.4 + (i % 3) * 0.2,
      )
    }
  return out
}

export function doorbell({ seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  const bar: readonly Mode[] = [
    [1, 0.7, 0.7],
    [2.76, 0.2, 0.25],
    [5.4, 0.1, 0.06],
    [1.003, 0.2, 0.7],
  ]
  mix(out, strike(seconds, scaled(hz(659.26), bar)), 0.01)
  return mix(out, strike(seconds - 0.55, scaled(hz(523.25), bar)), 0.55)
}

export function coin({ random, seconds, count, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let each = 0; each < count; each++) {
    let gap = 0.16
    let gain = 1
    const base = hz(between(random, 4300, 5200))
    for (let start = 0.01 + each * 0.09; gap > 0.012 && start < seconds - 0.1; start += gap, gap *= 0.72, gain *= 0.8)
      mix(
        out,
        strike(
          0.4,
          scaled(base, [
            [1, 0.5, 0.1],
            [1.37, 0.4, 0.08],
            [1.86, 0.3, 0.06],
            [2.6, 0.2, 0.03],
          ]),
        ),
        start,
        gain,
      )
  }
  return out
}

export function register({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < 4; i++) mix(out, burst(random, 1800 + i * 300, 1.5, 0.006), 0.01 + i * 0.035, 0.5)
  mix(out, strike(seconds - 0.18, scaled(hz(2090), chimeModes)), 0.18, 0.9)
  mix(
    out,
    shape(bandPass(white(random, 0.3), 700, 0.8), (t) => Math.sin((Math.PI * t) / 0.3) * 0.7),
    0.22,
    0.5,
  )
  mix(
    out,
    strike(0.2, [
      [hz(150), 1, 0.04],
      [hz(420), 0.5, 0.02],
    ]),
    0.5,
    0.9,
  )
  for (let i = 0; i < 7; i++)
    mix(out, strike(0.15, [[hz(between(random, 3800, 6400)), 0.5, 0.03]]), 0.5 + random() * 0.22, 0.35)
  return out
}

/** A run up a pentatonic scale with sparks around it. */
export function magic({ random, seconds, hz, speed }: Patch): Signal {
  const out = blank(seconds)
  const scale = [0, 2, 4, 7, 9]
  const steps = 16
  for (let i = 0; i < steps; i++) {
    const note = 12 * Math.floor(i / 5) + (scale[i % 5] as number)
    const bar = strike(
      1.4,
      scaled(hz(784) * 2 ** (note / 12), [
        [1, 0.5, 0.45],
        [2.76, 0.14, 0.14],
        [5.4, 0.06, 0.04],
      ]),
    )
    mix(out, bar, (i * 0.055) / speed + random() * 0.008, 0.5 + 0.03 * i)
  }
  for (let i = 0; i < 46; i++) {
    const spark = strike(0.3, [[between(random, 5200, 11_000), 0.3, between(random, 0.02, 0.08)]])
    mix(out, spark, random() ** 0.8 * (seconds - 0.5), 0.28 * random())
  }
  return out
}

export function windChime({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  const tubes = [0, 2, 4, 7, 9, 12].map((note) => hz(1046) * 2 ** (note / 12))
  for (let start = 0.02; start < seconds - 0.8; start += between(random, 0.04, 0.42))
    mix(
      out,
      strike(
        1.8,
        scaled(pick(random, tubes), [
          [1, 0.5, 0.8],
          [2.76, 0.3, 0.35],
          [5.4, 0.12, 0.1],
        ]),
      ),
      start,
      between(random, 0.2, 0.8),
    )
  return out
}

export function phone({ seconds, count, hz, random }: Patch): Signal {
  const out = blank(seconds)
  for (let ring = 0; ring < count; ring++)
    for (let i = 0; i < 40; i++) {
      const gong = i % 2 === 0 ? hz(1180) : hz(1490)
      mix(
        out,
        strike(
          0.4,
          scaled(gong, [
            [1, 0.5, 0.16],
            [2.2, 0.3, 0.1],
            [3.7, 0.2, 0.05],
          ]),
        ),
        0.02 + ring * 2.2 + i * 0.025,
        between(random, 0.8, 1),
      )
    }
  return out
}

export const gong = ({ random, seconds, hz }: Patch): Signal => {
  const modes = Array.from(
    { length: 30 },
    (_, i): Mode => [hz(78) * (1 + i * 0.62 + random() * 0.3), 0.5 / (1 + i * 0.12), 2.2 / (1 + i * 0.16)],
  )
  const out = strike(seconds, modes, 0.012)
  // The shimmer of a tam-tam swells in after the blow.
  const shimmer = highPass(white(random, seconds), 2600)
  return mix(
    out,
    shape(shimmer, (t) => (1 - Math.exp(-t * 5)) * Math.exp(-t * 1.6)),
    0,
    0.25,
  )
}

export function jingle({ random, seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let shake = 0; shake < count; shake++)
    for (let i = 0; i < 16; i++) {
      const base = hz(between(random, 3200, 8800))
      const start = 0.02 + (shake * 0.2) / speed + random() ** 1.6 * 0.14
      mix(
        out,
        strike(
          0.14,
          scaled(base, [
            [1, 0.5, 0.022],
            [1.51, 0.4, 0.016],
            [2.27, 0.2, 0.01],
          ]),
        ),
        start,
        between(random, 0.15, 0.8),
      )
    }
  return out
}

export function sword({ random, seconds, hz, count }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.02 + i * 0.45
    const base = hz(between(random, 880, 1180))
    const ratios = [1, 1.58, 2.24, 2.92, 3.46, 4.71, 5.9, 7.3]
    mix(
      out,
      strike(
        seconds - start,
        ratios.map((ratio, n): Mode => [base * ratio * between(random, 0.98, 1.02), 0.5, 0.5 / (1 + n * 0.5)]),
      ),
      start,
      0.8,
    )
    mix(out, burst(random, 5200, 0.5, 0.012, 0.0003), start, 1.1)
    mix(
      out,
      shape(
        bandPass(white(random, 0.35), (t) => 3000 + 9000 * t, 4),
        (t) => Math.sin((Math.PI * t) / 0.35) * 0.5,
      ),
      start + 0.02,
      0.4,
    )
  }
  return out
}

export const alarmClock = ({ seconds, count, hz }: Patch): Signal => {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    for (let k = 0; k < 4; k++)
      mix(
        out,
        tone(0.07, hz(2048), (t) => Math.min(1, t * 400, (0.07 - t) * 400) * 0.6, 'square'),
        0.01 + i * 0.95 + k * 0.12,
      )
  return out
}
