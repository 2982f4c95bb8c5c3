import { highPass } from '../dsp/filter.ts'
import { between, blank, mix, type Random, type Signal } from '../dsp/signal.ts'
import { burst, strike } from '../dsp/tone.ts'
import type { Material, Patch } from '../voice.ts'

/** How a ground answers: thump in Hz, the colours of heel and sole, how much grit, how hollow. */
interface Ground {
  thump: number
  heel: number
  sole: number
  grit: number
  hollow: number
}
export const grounds: Record<Material | 'gravel', Ground> = {
  wood: { thump: 96, heel: 420, sole: 1700, grit: 0.1, hollow: 0.8 },
  stone: { thump: 82, heel: 1150, sole: 2900, grit: 0.3, hollow: 0.15 },
  metal: { thump: 120, heel: 1500, sole: 3400, grit: 0.1, hollow: 0.7 },
  glass: { thump: 82, heel: 1150, sole: 5200, grit: 1, hollow: 0.1 },
  gravel: { thump: 74, heel: 520, sole: 2600, grit: 0.9, hollow: 0 },
}

/** Heel, then sole 70 ms later, over grit that is thrown about. */
function step(random: Random, ground: Ground, weight: number): Signal {
  const out = blank(0.34)
  mix(
    out,
    strike(0.2, [
      [ground.thump * between(random, 0.93, 1.07), 0.5, 0.024],
      [ground.thump * 1.85, 0.3, 0.018],
    ]),
    0,
    weight,
  )
  if (ground.hollow > 0)
    mix(
      out,
      strike(0.2, [
        [ground.heel * 0.8, 0.6, 0.022],
        [ground.heel * 1.7, 0.3, 0.014],
      ]),
      0,
      ground.hollow,
    )
  mix(out, burst(random, ground.heel * between(random, 0.85, 1.2), 1.1, 0.015), 0, 1.3)
  mix(out, burst(random, ground.sole * between(random, 0.85, 1.2), 0.9, 0.026), 0.07, 0.5)
  for (let i = 0; i < 34 * ground.grit; i++)
    mix(out, burst(random, between(random, 2600, 6800), 2, 0.0025), random() ** 1.3 * 0.17, 0.55 * random())
  return out
}

export function walk(patch: Patch, gap: number, ground: Ground): Signal {
  const { random, seconds, count, speed, force, size } = patch
  const out = blank(seconds)
  const tuned = { ...ground, thump: ground.thump / size, heel: ground.heel / size ** 0.5 }
  for (let i = 0; i < count; i++) {
    const start = 0.03 + (i * gap) / speed + (random() - 0.5) * 0.03
    mix(out, step(random, tuned, force), start, (i % 2 === 0 ? 1 : 0.86) * between(random, 0.8, 1))
  }
  return out
}

/** Snow is pressed, not struck: a crunch of hundreds of grains that creaks lower as it packs. */
export function snowSteps({ random, seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  for (let i = 0; i < count; i++) {
    const start = 0.04 + (i * 0.66) / speed
    for (let k = 0; k < 110; k++) {
      const when = (k / 110) * 0.26
      mix(
        out,
        burst(random, hz(between(random, 1300, 3800) * (1 - when)), 2.6, between(random, 0.002, 0.006)),
        start + when + random() * 0.012,
        0.5 * random() * Math.sin((Math.PI * (k + 1)) / 112),
      )
    }
    mix(out, strike(0.15, [[hz(84), 0.2, 0.03]]), start + 0.05)
  }
  return highPass(out, 60)
}

/** Four beats of a gallop or two of a trot, each a hollow clop. */
export function hooves({ random, seconds, count, speed, hz }: Patch): Signal {
  const out = blank(seconds)
  const beats = [0, 0.1, 0.22]
  for (let i = 0; i < count; i++)
    beats.forEach((beat, n) => {
      const base = hz(between(random, 560, 820)) * (n === 1 ? 1.12 : 1)
      const start = 0.02 + (i * 0.46 + beat) / speed
      mix(
        out,
        strike(0.12, [
          [base, 0.7, 0.018],
          [base * 1.94, 0.5, 0.012],
          [base * 3.1, 0.25, 0.007],
          [95, 0.35, 0.022],
        ]),
        start,
        between(random, 0.7, 1),
      )
      mix(out, burst(random, 2600, 0.8, 0.006), start, 0.4)
    })
  return out
}

export const ground = (patch: Patch): Ground => grounds[patch.material ?? 'gravel']
export const paces =
  (gap: number) =>
  ({ count, speed }: { count: number; speed: number }) =>
    0.25 + (count * gap) / speed
