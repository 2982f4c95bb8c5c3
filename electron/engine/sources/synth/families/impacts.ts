import { highPass, lowPass } from '../dsp/filter.ts'
import { brown, white } from '../dsp/noise.ts'
import { between, blank, mix, type Random, type Signal, shape, strikeCurve } from '../dsp/signal.ts'
import { burst, type Mode, strike, tone } from '../dsp/tone.ts'
import type { Material, Patch } from '../voice.ts'

/** Bodies by material: ratio to the lowest mode, gain, decay. Wood dies at once, metal rings, glass rings high. */
const bodies: Record<Material, readonly Mode[]> = {
  wood: [
    [1, 1, 0.035],
    [1.73, 0.6, 0.026],
    [2.76, 0.35, 0.018],
    [4.8, 0.2, 0.01],
  ],
  metal: [
    [1, 0.7, 0.28],
    [2.4, 0.6, 0.2],
    [4.1, 0.5, 0.16],
    [6.3, 0.4, 0.1],
    [9.2, 0.25, 0.06],
  ],
  stone: [
    [1.6, 0.5, 0.012],
    [3.9, 0.4, 0.01],
    [7.5, 0.4, 0.006],
  ],
  glass: [
    [6, 0.7, 0.12],
    [10.3, 0.5, 0.09],
    [15.8, 0.4, 0.05],
    [21, 0.3, 0.03],
  ],
}

export function knockOn(random: Random, base: number, material: Material): Signal {
  const modes = bodies[material].map(
    ([ratio, gain, decay]): Mode => [
      base * ratio * between(random, 0.98, 1.02),
      gain,
      decay * between(random, 0.9, 1.1),
    ],
  )
  const body = strike(Math.max(...modes.map((each) => each[2])) * 8, modes)
  return mix(body, burst(random, material === 'wood' ? 1600 : 3200, 0.8, 0.0045), 0, 0.8)
}

export const repeat = (patch: Patch, gap: number, jitter: number, one: (index: number) => Signal): Signal => {
  const out = blank(patch.seconds)
  for (let i = 0; i < patch.count; i++) {
    const start = 0.02 + (i * gap) / patch.speed + (patch.random() - 0.5) * jitter
    mix(out, one(i), start, between(patch.random, 0.82, 1))
  }
  return out
}

/** A pitch that falls into the depths under a burst of dull noise. */
export function boom({ random, seconds, hz, force }: Patch): Signal {
  const out = tone(
    seconds,
    (t) => hz(36 + 105 * Math.exp(-t * 9)),
    (t) => Math.exp(-t * 2.2),
  )
  for (let i = 0; i < out.length; i++) out[i] = Math.tanh(2.2 * force * (out[i] as number)) * 0.8
  mix(
    out,
    shape(
      lowPass(white(random, seconds), (t) => 120 + 5000 * force * Math.exp(-t * 14)),
      strikeCurve(0.002, 0.28),
    ),
  )
  return mix(out, shape(brown(random, seconds), strikeCurve(0.01, 0.55)), 0, 0.6)
}

export function explosion(patch: Patch): Signal {
  const { random, seconds } = patch
  const out = boom(patch)
  const roar = lowPass(white(random, seconds), (t) => 180 + 6500 * Math.exp(-t * 3.2))
  mix(out, shape(roar, strikeCurve(0.004, 0.5)), 0, 1.1)
  for (let i = 0; i < 36; i++) {
    const start = 0.25 + random() ** 1.4 * (seconds - 0.6)
    mix(
      out,
      burst(random, between(random, 500, 3200), 1.4, between(random, 0.004, 0.03)),
      start,
      (1 - start / seconds) * 0.35,
    )
  }
  return out
}

export const thud = ({ random, hz, force }: Patch, seconds = 0.5): Signal => {
  const out = strike(seconds, [
    [hz(58), 1, 0.09],
    [hz(96), 0.7, 0.06],
    [hz(171), 0.4, 0.04],
  ])
  return mix(out, burst(random, 320 * force, 0.7, 0.022), 0, 0.9)
}

export function doorSlam(patch: Patch): Signal {
  const { random, hz, seconds } = patch
  const out = blank(seconds)
  mix(out, burst(random, 900, 0.6, 0.03, 0.02), 0.0, 0.2)
  mix(out, thud(patch), 0.06, 1.2)
  mix(
    out,
    strike(0.6, [
      [hz(310), 0.5, 0.05],
      [hz(540), 0.3, 0.03],
      [hz(1150), 0.15, 0.015],
    ]),
    0.06,
  )
  mix(out, burst(random, 1500, 0.5, 0.035), 0.06, 1.1)
  mix(out, burst(random, 2700, 2, 0.012), 0.15, 0.4)
  return mix(out, burst(random, 3600, 3, 0.007), 0.2, 0.25)
}

/** Shards: short high modes scattered after the blow, thinning out. */
export function glassBreak({ random, seconds, hz, force }: Patch): Signal {
  const out = blank(seconds)
  mix(out, highPass(burst(random, 4200, 0.4, 0.05, 0.0004), 900), 0, 1.4 * force)
  mix(out, burst(random, 700, 0.8, 0.015), 0, 0.6)
  for (let i = 0; i < 110; i++) {
    const start = random() ** 2.4 * (seconds - 0.25)
    const base = hz(between(random, 2200, 7500))
    const decay = between(random, 0.012, 0.09)
    const shard = strike(decay * 6, [
      [base, 1, decay],
      [base * 1.59, 0.6, decay * 0.7],
      [base * 2.33, 0.35, decay * 0.4],
    ])
    mix(out, shard, start, between(random, 0.04, 0.3) * (1 - (0.75 * start) / seconds))
  }
  return out
}

export function crash(patch: Patch): Signal {
  const { random, seconds, hz } = patch
  const out = blank(seconds)
  for (let i = 0; i < 34; i++) {
    const start = random() ** 2.2 * seconds * 0.7
    const material = (['wood', 'metal', 'stone', 'wood'] as const)[i % 4] ?? 'wood'
    mix(
      out,
      knockOn(random, hz(between(random, 90, 420)), patch.material ?? material),
      start,
      between(random, 0.2, 0.8) * (1 - start / seconds),
    )
  }
  return mix(out, burst(random, 1100, 0.4, 0.12, 0.001), 0, 1.5)
}

export function snap({ random, hz, seconds, count }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.03 + i * 0.3
    for (let k = 0; k < 5; k++)
      mix(
        out,
        burst(random, hz(between(random, 1400, 4200)), 1.6, between(random, 0.001, 0.004), 0.0002),
        start + k * between(random, 0.002, 0.016),
        1 - k * 0.15,
      )
    mix(
      out,
      strike(0.1, [
        [hz(620), 0.5, 0.012],
        [hz(1340), 0.35, 0.008],
      ]),
      start,
    )
  }
  return out
}

export function rubble({ random, seconds, hz }: Patch): Signal {
  const out = shape(lowPass(brown(random, seconds), 160), (t) => 0.9 * Math.sin((Math.PI * t) / seconds))
  for (let i = 0; i < 90 * seconds; i++) {
    const start = random() ** 1.3 * seconds * 0.9
    mix(
      out,
      knockOn(random, hz(between(random, 110, 700)), i % 3 === 0 ? 'wood' : 'stone'),
      start,
      random() ** 2 * (1 - start / seconds),
    )
  }
  return out
}

export function hammer(patch: Patch): Signal {
  const material = patch.material ?? 'metal'
  return repeat(patch, 0.42, 0.03, () => {
    const blow = knockOn(patch.random, patch.hz(material === 'wood' ? 240 : 900), material)
    return mix(mix(blank(0.8), blow, 0, 0.7), thud(patch, 0.2), 0, 0.6)
  })
}
