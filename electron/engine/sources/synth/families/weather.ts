import { bandPass, lowPass } from '../dsp/filter.ts'
import { brown, drift, pink, white } from '../dsp/noise.ts'
import { between, mix, type Random, type Signal, type Stereo, shape, strikeCurve } from '../dsp/signal.ts'
import { burst } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'
import { rainfall } from './water.ts'

/** Gusts: the pitch of the whistle and the strength go up together. */
export function blowing(random: Random, seconds: number, hz: (frequency: number) => number, force: number): Stereo {
  const gust = drift(random, 0.65)
  const flutter = drift(random, 2.5)
  const side = (): Signal => {
    const lean = drift(random, 0.3)
    const pitch = (t: number): number => hz(240 + 520 * gust(t) * force + 90 * flutter(t) + 120 * lean(t))
    const whistle = bandPass(pink(random, seconds), pitch, (t) => 2 + 4 * gust(t) * force)
    const strength = (t: number): number => (0.3 + 0.7 * gust(t) ** 1.5) * (0.85 + 0.3 * flutter(t))
    const out = shape(whistle, strength)
    return mix(
      out,
      shape(lowPass(pink(random, seconds), 420), (t) => 0.25 + 0.3 * gust(t)),
      0,
      0.9,
    )
  }
  return [side(), side()]
}

/** A crack of many channels of the bolt, then their echoes rolling: lower and slower as they come from further. */
export function thunderclap({ random, seconds, force }: Pick<Patch, 'random' | 'seconds' | 'force'>): Signal {
  const swell = drift(random, 3.4)
  const rumble = lowPass(brown(random, seconds), (t) => 60 + 300 * Math.exp(-t * 0.4))
  const out = shape(
    rumble,
    (t) => 4 * Math.min(1, t * 6) * Math.exp((-t * 2.6) / seconds) * (0.25 + 1.2 * swell(t) ** 1.5),
  )
  for (let i = 0; i < 11; i++) {
    const crack = lowPass(white(random, 0.6), (t) => 260 + 5600 * Math.exp(-t * 24))
    mix(out, shape(crack, strikeCurve(0.0015, 0.09)), 0.02 + random() ** 1.7 * 1.1, (1.1 - i * 0.08) * force * 0.9)
  }
  return out
}

/** A fire: a breathing rumble, hiss, and crackle that comes in clusters. */
export function burning(random: Random, seconds: number, force: number): Signal {
  const breath = drift(random, 1.4)
  const out = shape(lowPass(brown(random, seconds), 420), (t) => 0.16 + 0.26 * breath(t))
  mix(
    out,
    shape(bandPass(white(random, seconds), 3800, 0.5), (t) => 0.02 + 0.03 * breath(t)),
  )
  for (let t = random() * 0.2; t < seconds; t += between(random, 0.02, 0.28) / force) {
    const cluster = 1 + Math.floor(random() ** 2 * 6)
    for (let i = 0; i < cluster; i++)
      mix(
        out,
        burst(random, between(random, 1300, 6200), 2.4, between(random, 0.0008, 0.005), 0.0002),
        t + i * between(random, 0.004, 0.03),
        3 * random() ** 2.5,
      )
  }
  return out
}

export const breeze = ({ random, seconds, hz, force }: Patch): Stereo => blowing(random, seconds, hz, force)

export function gust({ random, seconds, hz, force }: Patch): Stereo {
  const [left, right] = blowing(random, seconds, hz, force * 1.3)
  const arch = (t: number): number => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 1.3
  return [shape(left, arch), shape(right, arch)]
}

export function storm({ random, seconds, force }: Patch): Stereo {
  const out = rainfall(random, seconds, 1.3 * force)
  const wind = blowing(random, seconds, (frequency) => frequency * 0.8, 1.2)
  for (const index of [0, 1] as const) mix(out[index], wind[index], 0, 0.8)
  for (let start = between(random, 1, 4); start < seconds - 3; start += between(random, 6, 10)) {
    const clap = thunderclap({ random, seconds: 6, force: 0.4 })
    const gain = between(random, 0.25, 0.5)
    for (const side of out) mix(side, clap, start, gain)
  }
  return out
}

export function lightning(patch: Patch): Signal {
  const out = thunderclap({ ...patch, force: 1.4 })
  return mix(out, burst(patch.random, 3600, 0.4, 0.05, 0.0004), 0, 1.2)
}
