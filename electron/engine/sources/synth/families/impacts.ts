import { highPass, lowPass } from '../dsp/filter.ts'
import { brown, white } from '../dsp/noise.ts'
import { between, blank, mix, type Random, type Signal, shape, strikeCurve } from '../dsp/signal.ts'
import { burst, type Mode, strike, tone } from '../dsp/tone.ts'
import { family, type Material, type Patch } from '../voice.ts'

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

function knockOn(random: Random, base: number, material: Material): Signal {
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

const repeat = (patch: Patch, gap: number, jitter: number, one: (index: number) => Signal): Signal => {
  const out = blank(patch.seconds)
  for (let i = 0; i < patch.count; i++) {
    const start = 0.02 + (i * gap) / patch.speed + (patch.random() - 0.5) * jitter
    mix(out, one(i), start, between(patch.random, 0.82, 1))
  }
  return out
}

/** A pitch that falls into the depths under a burst of dull noise. */
function boom({ random, seconds, hz, force }: Patch): Signal {
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

function explosion(patch: Patch): Signal {
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

const thud = ({ random, hz, force }: Patch, seconds = 0.5): Signal => {
  const out = strike(seconds, [
    [hz(58), 1, 0.09],
    [hz(96), 0.7, 0.06],
    [hz(171), 0.4, 0.04],
  ])
  return mix(out, burst(random, 320 * force, 0.7, 0.022), 0, 0.9)
}

function doorSlam(patch: Patch): Signal {
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
function glassBreak({ random, seconds, hz, force }: Patch): Signal {
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

function crash(patch: Patch): Signal {
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

function snap({ random, hz, seconds, count }: Patch): Signal {
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

function rubble({ random, seconds, hz }: Patch): Signal {
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

function hammer(patch: Patch): Signal {
  const material = patch.material ?? 'metal'
  return repeat(patch, 0.42, 0.03, () => {
    const blow = knockOn(patch.random, patch.hz(material === 'wood' ? 240 : 900), material)
    return mix(mix(blank(0.8), blow, 0, 0.7), thud(patch, 0.2), 0, 0.6)
  })
}

export const impacts = family(
  {
    id: 'boom',
    title: 'Boom',
    use: 'effect',
    words: 'boom, vine boom, deep hit, cinematic hit, impact, big bang, dramatic hit, cannon',
    hints: 'dramatic',
    seconds: 2,
    room: 'hall',
    make: boom,
  },
  {
    id: 'explosion',
    title: 'Explosion',
    use: 'effect',
    words: 'explosion, explode, blast, bomb, blow up, detonate, firework, gunshot, gun shot',
    seconds: 2.6,
    room: 'open',
    make: explosion,
  },
  {
    id: 'knock',
    title: 'Knock',
    use: 'effect',
    words: 'knock, rap, tap, door knock, knuckle, woodpecker',
    hints: 'door, wood, table',
    count: 3,
    seconds: ({ count, speed }) => 0.35 + (count * 0.24) / speed,
    room: 'small',
    make: (patch) => repeat(patch, 0.24, 0.015, () => knockOn(patch.random, patch.hz(185), patch.material ?? 'wood')),
  },
  {
    id: 'door-slam',
    title: 'Door slam',
    use: 'effect',
    words: 'door slam, slam, door close, door shut, slam shut, gate close, gate shut, bang',
    hints: 'door, gate',
    seconds: 0.9,
    room: 'room',
    make: doorSlam,
  },
  {
    id: 'thud',
    title: 'Thud',
    use: 'effect',
    words:
      'thud, thump, stamp, stomp, fall, drop, body fall, land, bump, plop down, heavy step, hit ground, tumble, collapse',
    count: 1,
    seconds: ({ count, speed }) => 0.4 + (count * 0.5) / speed,
    room: 'small',
    make: (patch) => repeat(patch, 0.5, 0.02, () => thud(patch)),
  },
  {
    id: 'punch',
    title: 'Punch',
    use: 'effect',
    words: 'punch, slap, hit, smack, whack, kick, clap hands, strike',
    count: 1,
    seconds: ({ count, speed }) => 0.2 + (count * 0.35) / speed,
    room: 'small',
    make: (patch) =>
      repeat(patch, 0.35, 0.02, () =>
        mix(mix(blank(0.4), burst(patch.random, patch.hz(1300), 0.5, 0.018), 0, 1.2), thud(patch, 0.25), 0, 0.7),
      ),
  },
  {
    id: 'glass',
    title: 'Glass breaking',
    use: 'effect',
    words:
      'glass, glass break, glass shatter, shatter, smash, window break, vase, plate break, dish break, mirror break, bottle break, crockery',
    hints: 'window, break, plate, cup',
    seconds: 1.5,
    room: 'small',
    make: glassBreak,
  },
  {
    id: 'crash',
    title: 'Crash',
    use: 'effect',
    words: 'crash, clatter, pile fall, shelf fall, wreck, car crash, pots and pans, rumble down',
    seconds: 1.8,
    room: 'room',
    make: crash,
  },
  {
    id: 'snap',
    title: 'Twig snap',
    use: 'effect',
    words: 'snap, twig, twig snap, branch break, stick break, crack, bone, break, crunch',
    hints: 'branch, wood, bite',
    count: 1,
    seconds: ({ count }) => 0.25 + count * 0.3,
    room: 'open',
    make: snap,
  },
  {
    id: 'rubble',
    title: 'Falling rocks',
    use: 'effect',
    words: 'rock fall, rubble, landslide, avalanche, stone fall, boulder, cave in, earthquake, quake',
    hints: 'stone, rock',
    seconds: 3.2,
    room: 'open',
    make: rubble,
  },
  {
    id: 'hammer',
    title: 'Hammering',
    use: 'effect',
    words: 'hammer, anvil, nail, blacksmith, forge, pound, chisel, build',
    count: 4,
    seconds: ({ count, speed }) => 0.7 + (count * 0.42) / speed,
    room: 'room',
    make: hammer,
  },
)
