import { bandPass, highPass, lowPass } from '../dsp/filter.ts'
import { brown, drift, pink } from '../dsp/noise.ts'
import { between, mix, type Random, type Signal, type Stereo, shape } from '../dsp/signal.ts'
import { fromAfar, inRoom, mixStereo, rooms, stereo } from '../dsp/space.ts'
import { burst, type Mode, strike, tone } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'
import { birdPhrase, cricket } from './animals.ts'
import { motor } from './machines.ts'
import { bubble, running } from './water.ts'
import { blowing } from './weather.ts'

/** Air that is never quite still, under everything outdoors. */
function air(random: Random, seconds: number, gain: number, cut = 900): Stereo {
  const move = drift(random, 0.4)
  const side = (): Signal =>
    shape(
      lowPass(highPass(pink(random, seconds), 160), (t) => cut * (0.6 + 0.8 * move(t))),
      (t) => gain * 0.6 * (0.6 + 0.5 * move(t)),
    )
  return [side(), side()]
}

/** Birds at several places, the far ones dull and quiet. */
function chorus(random: Random, out: Stereo, seconds: number, perSecond: number): void {
  const singers = Array.from({ length: 5 }, () => ({
    base: between(random, 2300, 5200),
    pan: between(random, -0.9, 0.9),
    far: random(),
  }))
  for (let i = 0; i < perSecond * seconds; i++) {
    const singer = singers[Math.floor(random() * singers.length)]
    if (!singer) continue
    const { signal } = birdPhrase(random, singer.base)
    const heard = singer.far > 0.5 ? lowPass(signal, 3600) : signal
    mixStereo(out, heard, random() * (seconds - 0.6), (1.1 - singer.far) * between(random, 0.08, 0.2), singer.pan)
  }
}

function leaves(random: Random, out: Stereo, seconds: number): void {
  const move = drift(random, 0.5)
  for (const side of out)
    mix(
      side,
      shape(bandPass(pink(random, seconds), 4200, 0.5), (t) => 0.1 * move(t) ** 2),
    )
}

export function forest({ random, seconds }: Patch): Stereo {
  const out = air(random, seconds, 0.22)
  leaves(random, out, seconds)
  chorus(random, out, seconds, 1.5)
  return out
}

export function night({ random, seconds, hz }: Patch): Stereo {
  const out = air(random, seconds, 0.14, 600)
  for (let i = 0; i < 6; i++)
    mixStereo(
      out,
      cricket(random, seconds, hz(between(random, 3900, 5000))),
      0,
      between(random, 0.02, 0.14),
      between(random, -1, 1),
    )
  const trill = drift(random, 0.7)
  const tree = tone(seconds, 2950, (t) => 0.03 * (0.5 + 0.5 * Math.sin(2 * Math.PI * 27 * t)) * (0.5 + trill(t)))
  mixStereo(out, tree, 0, 1, 0.4)
  return out
}

export function city({ random, seconds }: Patch): Stereo {
  const out: Stereo = [lowPass(brown(random, seconds), 420), lowPass(brown(random, seconds), 420)]
  const move = drift(random, 0.3)
  for (const side of out)
    mix(
      side,
      shape(lowPass(pink(random, seconds), 1400), (t) => 0.25 + 0.2 * move(t)),
    )
  for (let start = 0; start < seconds - 4; start += between(random, 2.2, 4.5)) {
    // A car goes by: its tyres swell and its motor drops in pitch.
    const length = 4.5
    const near = (t: number): number => Math.exp(-(((t - length / 2) / 0.75) ** 2))
    const tyres = shape(
      bandPass(pink(random, length), (t) => 500 + 900 * near(t), 0.6),
      near,
    )
    const hum = shape(
      motor(random, length, (t) => 58 - 9 * Math.tanh((t - length / 2) * 2.4), 0.4),
      near,
    )
    mixStereo(out, mix(tyres, hum, 0, 0.35), start, between(random, 0.3, 0.7), between(random, -0.7, 0.7))
  }
  if (random() < 0.8)
    mixStereo(
      out,
      lowPass(
        tone(0.3, 420, (t) => Math.min(1, t * 40, (0.3 - t) * 30), 'saw'),
        1200,
      ),
      between(random, 2, seconds - 2),
      0.05,
      0.6,
    )
  return out
}

export const roomTone = ({ random, seconds }: Patch): Stereo => {
  const hum = mix(tone(seconds, 100, 0.012), tone(seconds, 200, 0.005))
  const side = (): Signal =>
    mix(mix(lowPass(brown(random, seconds), 300), lowPass(pink(random, seconds), 2400), 0, 0.12), hum)
  return [side(), side()]
}

export function cave({ random, seconds, hz }: Patch): Stereo {
  const out = stereo(seconds)
  for (let i = 0; i < seconds * 0.9; i++) {
    const pitch = hz(between(random, 700, 1700))
    mixStereo(
      out,
      tone(
        0.12,
        (t) => pitch * (1 + 4 * t),
        (t) => Math.exp(-t * 45) * Math.min(1, t * 500),
      ),
      random() * (seconds - 0.3),
      between(random, 0.15, 0.7),
      between(random, -0.8, 0.8),
    )
  }
  const [left, right] = inRoom(out, { ...rooms.hall, wet: 0.5, size: 0.92, tail: 0 })
  for (const side of [left, right]) mix(side, lowPass(brown(random, seconds), 190), 0, 0.12)
  return [left, right]
}

/** Slow beats between detuned low notes, with something far off in them. */
export function drone({ random, seconds, hz }: Patch): Stereo {
  const out = stereo(seconds)
  for (const ratio of [1, 1.5, 2, 3, 4.02])
    for (const pan of [-0.7, 0.7]) {
      const swell = drift(random, 0.25)
      const voice = tone(
        seconds,
        hz(55) * ratio * between(random, 0.996, 1.004),
        (t) => (0.25 / ratio ** 0.7) * (0.35 + swell(t)),
        'triangle',
      )
      mixStereo(out, lowPass(voice, 900), 0, 1, pan)
    }
  const far = drift(random, 0.3)
  for (const side of out)
    mix(
      side,
      shape(
        bandPass(pink(random, seconds), (t) => 300 + 900 * far(t), 3),
        (t) => 0.25 * far(t),
      ),
    )
  return out
}

export function underwater({ random, seconds, hz }: Patch): Stereo {
  const move = drift(random, 0.5)
  const out: Stereo = [brown(random, seconds), brown(random, seconds)]
  for (let i = 0; i < 2; i++)
    out[i as 0 | 1] = shape(
      lowPass(out[i as 0 | 1], (t) => 160 + 320 * move(t), 1.4),
      (t) => 0.7 + 0.5 * move(t),
    )
  for (let start = between(random, 0.2, 1.5); start < seconds - 1.5; start += between(random, 1.2, 3.4)) {
    const many = 4 + Math.floor(random() * 12)
    const pan = between(random, -0.8, 0.8)
    for (let i = 0; i < many; i++)
      mixStereo(
        out,
        lowPass(bubble(random, hz(between(random, 210, 720))), 1100),
        start + i * between(random, 0.02, 0.08),
        0.3,
        pan,
      )
  }
  return out
}

export function village({ random, seconds }: Patch): Stereo {
  const out = air(random, seconds, 0.16)
  chorus(random, out, seconds, 0.9)
  const church: Mode[] = [
    [165, 0.3, 2.4],
    [330, 0.3, 1.8],
    [393, 0.3, 1.5],
    [660, 0.25, 1],
    [830, 0.1, 0.6],
  ]
  for (let i = 0; i < 3; i++) {
    const bell = fromAfar(inRoom(strike(4, church, 0.004), { ...rooms.hall, tail: 0 }), 0.8)
    for (const index of [0, 1] as const) mix(out[index], bell[index], 2 + i * 2.1, 0.12)
  }
  for (let i = 0; i < 5; i++)
    mixStereo(out, lowPass(burst(random, 700, 1.5, 0.02), 1400), random() * (seconds - 1), 0.12, 0.6)
  return out
}

export function swamp(patch: Patch): Stereo {
  const { random, seconds, hz } = patch
  const out = night(patch)
  for (let i = 0; i < seconds * 0.5; i++)
    mixStereo(
      out,
      bubble(random, hz(between(random, 180, 420))),
      random() * (seconds - 0.5),
      0.25,
      between(random, -0.8, 0.8),
    )
  return out
}

/** Cutlery and small pots, a kettle: things are touched, nobody speaks. */
export function kitchen({ random, seconds }: Patch): Stereo {
  const [left, right] = running(random, seconds, 25, 240, 1100)
  const out: Stereo = [lowPass(left, 1800), lowPass(right, 1800)]
  for (let start = between(random, 0.3, 1); start < seconds - 1; start += between(random, 0.5, 2.1)) {
    const base = between(random, 1400, 3600)
    const clink: Mode[] = [
      [base, 0.5, 0.05],
      [base * 1.62, 0.4, 0.04],
      [base * 2.7, 0.2, 0.02],
    ]
    mixStereo(out, strike(0.4, clink), start, between(random, 0.08, 0.3), between(random, -0.7, 0.7))
  }
  for (const side of out) mix(side, lowPass(brown(random, seconds), 260), 0, 0.1)
  return out
}

export function snowy({ random, seconds }: Patch): Stereo {
  const out = blowing(random, seconds, (frequency) => frequency * 1.35, 0.7)
  return [lowPass(out[0], 2400), lowPass(out[1], 2400)]
}

export function meadow({ random, seconds }: Patch): Stereo {
  const out = air(random, seconds, 0.2, 1200)
  chorus(random, out, seconds, 0.6)
  for (let i = 0; i < 3; i++)
    mixStereo(out, cricket(random, seconds, between(random, 5200, 6400)), 0, 0.04, between(random, -1, 1))
  const path = drift(random, 0.8)
  const bee = shape(
    bandPass(
      tone(seconds, (t) => 205 + 22 * path(t), 0.5, 'saw'),
      520,
      0.8,
    ),
    (t) => 0.1 * Math.max(0, path(t * 0.4) - 0.55),
  )
  return [mix(out[0], bee), mix(out[1], bee, 0, 0.5)]
}
