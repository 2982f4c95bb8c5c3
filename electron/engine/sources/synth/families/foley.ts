import { bandPass, highPass, lowPass, resonate } from '../dsp/filter.ts'
import { drift, pink, white } from '../dsp/noise.ts'
import {
  between,
  blank,
  hump,
  mix,
  type Random,
  rate,
  type Signal,
  type Stereo,
  shape,
  strikeCurve,
} from '../dsp/signal.ts'
import { mixStereo, stereo } from '../dsp/space.ts'
import { burst, strike, tone } from '../dsp/tone.ts'
import type { Patch } from '../voice.ts'

export function whoosh({ random, seconds, hz, force }: Patch): Stereo {
  const peak = between(random, 0.42, 0.6)
  const arch = (t: number): number => hump((t / seconds) ** (Math.log(0.5) / Math.log(peak)))
  const air = bandPass(
    pink(random, seconds),
    (t) => hz(240 + 3300 * force * arch(t) ** 2.2),
    (t) => 1.1 + 2 * arch(t),
  )
  shape(air, (t) => arch(t) ** 2)
  const out = stereo(seconds)
  // It goes by: from one side to the other.
  const from = random() < 0.5 ? -1 : 1
  for (let i = 0; i < air.length; i++) {
    const angle = ((1 + 0.7 * from * (1 - (2 * i) / air.length)) * Math.PI) / 4
    out[0][i] = (air[i] as number) * Math.cos(angle)
    out[1][i] = (air[i] as number) * Math.sin(angle)
  }
  return out
}

export const pop = ({ random, seconds, hz, count }: Patch): Signal => {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.005 + i * between(random, 0.12, 0.2)
    mix(
      out,
      tone(
        0.14,
        (t) => hz(330 + 6200 * t),
        (t) => strikeCurve(0.001, 0.028)(t),
      ),
      start,
    )
    mix(out, highPass(burst(random, 2600, 0.6, 0.002, 0.0002), 1600), start, 0.5)
  }
  return out
}

/** Stick and slip: a train of clicks whose rate wanders with the hand, through the wood's or the hinge's body. */
function creaking(random: Random, seconds: number, hz: (frequency: number) => number, pace: number): Signal {
  const wander = drift(random, 5)
  const swing = drift(random, 1.6)
  const clicks = blank(seconds)
  let phase = 0
  for (let i = 0; i < clicks.length; i++) {
    const t = i / rate
    phase += (pace * (34 + 150 * hump(t / seconds) * (0.4 + swing(t)) + 50 * wander(t))) / rate
    if (phase >= 1) {
      phase -= 1 + (random() - 0.5) * 0.12
      clicks[i] = 0.5 + 0.5 * random()
    }
  }
  const body = resonate(clicks, [
    [hz(620), 7, 1],
    [hz(1130), 8, 0.9],
    [hz(1720), 9, 0.7],
    [hz(2650), 8, 0.45],
    [hz(3900), 7, 0.25],
  ])
  return shape(body, (t) => hump(t / seconds) ** 0.6 * (0.6 + 0.4 * swing(t)))
}

export const doorCreak = ({ random, seconds, hz, speed }: Patch): Signal => {
  const out = mix(blank(seconds), creaking(random, seconds - 0.25, hz, speed), 0, 14)
  return mix(
    out,
    strike(0.3, [
      [hz(90), 0.5, 0.06],
      [hz(210), 0.25, 0.03],
    ]),
    seconds - 0.3,
    0.25,
  )
}

/** Sheets that buckle: sparse crackles of every size with a dry hiss. */
export function crumple(random: Random, seconds: number, low: number, high: number, density: number): Signal {
  const out = blank(seconds)
  for (let i = 0; i < density * seconds; i++)
    mix(
      out,
      burst(random, between(random, low, high), 1.2, 0.001 + 0.012 * random() ** 3, 0.0003),
      random() * (seconds - 0.08),
      random() ** 2,
    )
  const hand = drift(random, 7)
  mix(
    out,
    shape(bandPass(white(random, seconds), (low + high) / 2, 0.5), (t) => 0.12 * hand(t) ** 2),
  )
  return shape(out, (t) => Math.min(1, t * 12, (seconds - t) * 8))
}

export function pageTurn({ random, seconds, hz }: Patch): Signal {
  const sweep = bandPass(white(random, seconds), (t) => hz(1600 + 4200 * hump(t / seconds)), 0.8)
  shape(sweep, (t) => hump((t / seconds) ** 1.3) ** 2 * 0.8)
  mix(sweep, crumple(random, seconds, 2200, 6800, 130), 0, 0.3)
  return mix(sweep, burst(random, 900, 0.6, 0.02), seconds * 0.75, 0.5)
}

export function zip({ random, seconds, hz, speed }: Patch): Signal {
  const out = blank(seconds)
  for (let t = 0.02, i = 0; t < seconds - 0.08; i++) {
    const part = t / seconds
    mix(out, burst(random, hz(2300 + 3300 * part), 4, 0.0022, 0.0002), t, 0.6 + 0.4 * random())
    t += 1 / (60 + 190 * hump(0.1 + part * 0.85) * speed)
    if (i > 2000) break
  }
  return mix(out, burst(random, 1800, 1, 0.01), seconds - 0.08, 0.8)
}

export function saw({ random, seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const length = 0.42 / speed
    const rasp = bandPass(
      white(random, length),
      (t) => hz(i % 2 === 0 ? 1500 + 900 * (t / length) : 2200 - 700 * (t / length)),
      1.2,
    )
    const teeth = tone(length, (t) => hz(95 + 60 * hump(t / length)), 1, 'saw')
    for (let k = 0; k < rasp.length; k++) rasp[k] = (rasp[k] as number) * (0.55 + 0.45 * (teeth[k] as number))
    mix(
      out,
      shape(rasp, (t) => hump(t / length) ** 0.7),
      0.02 + (i * 0.48) / speed,
      i % 2 === 0 ? 1 : 0.7,
    )
  }
  return mix(out, lowPass(out, 500), 0, 0.8)
}

export function latch({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  mix(out, burst(random, hz(2800), 2, 0.004, 0.0002), 0.01)
  mix(
    out,
    strike(0.2, [
      [hz(1850), 0.5, 0.02],
      [hz(3320), 0.4, 0.014],
      [hz(5100), 0.2, 0.008],
    ]),
    0.01,
    0.6,
  )
  mix(out, burst(random, hz(1500), 1.4, 0.008, 0.0002), 0.1, 0.9)
  return mix(
    out,
    strike(0.2, [
      [hz(420), 0.6, 0.02],
      [hz(960), 0.4, 0.012],
    ]),
    0.1,
  )
}

export function chestLid({ random, seconds, hz, speed }: Patch): Signal {
  const out = blank(seconds)
  mix(out, latch({ random, seconds: 0.4, hz } as Patch), 0, 0.7)
  mix(
    out,
    creaking(random, seconds - 0.7, (f) => hz(f * 0.62), speed * 0.8),
    0.3,
    9,
  )
  return mix(
    out,
    strike(0.35, [
      [hz(84), 1, 0.08],
      [hz(190), 0.5, 0.05],
      [hz(420), 0.25, 0.03],
    ]),
    seconds - 0.38,
    1,
  )
}

export function applause({ random, seconds, force }: Patch): Stereo {
  const out = stereo(seconds)
  const people = Math.round(46 * force)
  for (let person = 0; person < people; person++) {
    const pace = between(random, 3.1, 5)
    const [colour, pan, gain] = [between(random, 850, 2400), between(random, -0.9, 0.9), between(random, 0.2, 0.7)]
    const clap = burst(random, colour, between(random, 1.2, 2.6), between(random, 0.004, 0.009), 0.0005)
    const start = random() * 0.7
    const stop = seconds - 0.25 - random() ** 1.5 * seconds * 0.35
    for (let t = start; t < stop; t += (1 + 0.2 * (random() - 0.5)) / pace)
      mixStereo(
        out,
        clap,
        t,
        gain * Math.min(1, 0.3 + (t - start) * 2) * Math.min(1, (stop - t) * 2 + 0.15) * between(random, 0.6, 1),
        pan,
      )
  }
  return out
}

export function arrow({ random, seconds, hz }: Patch): Signal {
  const out = blank(seconds)
  mix(
    out,
    strike(0.35, [
      [hz(150), 0.8, 0.07],
      [hz(302), 0.5, 0.05],
      [hz(610), 0.25, 0.03],
    ]),
    0.01,
  )
  mix(
    out,
    shape(
      bandPass(white(random, 0.42), (t) => hz(5200 - 6500 * t), 5),
      (t) => hump(t / 0.42) ** 1.4,
    ),
    0.05,
    1.5,
  )
  mix(out, burst(random, hz(480), 0.9, 0.022), 0.46, 1.6)
  // The shaft quivers in the wood.
  return mix(
    out,
    tone(0.4, hz(92), (t) => Math.exp(-t * 12) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 31 * t)), 'triangle'),
    0.47,
    0.5,
  )
}

export function heartbeat({ seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++)
    for (const [late, gain] of [
      [0, 1],
      [0.29, 0.72],
    ] as const) {
      const beat = tone(
        0.34,
        (t) => hz(44 + 38 * Math.exp(-t * 30)),
        (t) => Math.exp(-t * 14) * Math.min(1, t * 150, (0.34 - t) * 12),
      )
      mix(out, beat, 0.04 + (i * 0.92 + late) / speed, gain)
      mix(out, strike(0.1, [[hz(128), 0.3, 0.02]]), 0.04 + (i * 0.92 + late) / speed, gain)
    }
  return out
}

export function rustle({ random, seconds, hz }: Patch): Stereo {
  const hand = drift(random, 5)
  const side = (): Signal => {
    const out = shape(highPass(lowPass(white(random, seconds), hz(8200)), hz(1900)), (t) => 0.12 * hand(t) ** 2)
    for (let i = 0; i < 120 * seconds; i++) {
      const t = random() * (seconds - 0.06)
      mix(
        out,
        burst(random, hz(between(random, 2400, 7800)), 1.6, between(random, 0.001, 0.006), 0.0004),
        t,
        random() ** 2 * hand(t),
      )
    }
    return shape(out, (t) => hump(t / seconds) ** 0.5)
  }
  return [side(), side()]
}

export function flap({ random, seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const wing = shape(
      bandPass(pink(random, 0.13), (t) => hz(320 + 900 * hump(t / 0.13)), 0.9),
      (t) => hump(t / 0.13) ** 1.5,
    )
    mix(out, wing, 0.02 + (i * 0.135) / speed, 1 - (0.4 * i) / count)
  }
  return out
}

export const paced =
  (gap: number, rest: number) =>
  ({ count, speed }: { count: number; speed: number }) =>
    rest + (count * gap) / speed
