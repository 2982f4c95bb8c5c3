import type { Point } from '../draw.ts'
import type { BirdKind } from './birds.ts'
import { drawFace, type Face, type looks } from './face.ts'
import { blob, createFrame, type Frame, oval, reach, readKnots, tube } from './geometry.ts'
import { type HatName, hats } from './hats.ts'
import type { PoseName } from './poses.ts'
import { type Brush, darker, type Item, lighter, type Part, part } from './shape.ts'

export interface BirdLook {
  kind: BirdKind
  eyes: 'dot' | 'oval' | 'round'
  hat: HatName | null
  hatColour: string
  hatTrim: string
  scarf: string | null
}

type Mood = (typeof looks)[keyof typeof looks]

interface Perch {
  /** Added to the bird's own lean. */
  tilt: number
  /** Turn of each wing from straight down: positive back for the near one, negative forward for the far one. */
  near: number
  far: number
  /** How far each foot is ahead, in leg lengths, and how much of the leg's length shows. */
  feet: readonly [near: number, far: number]
  legs: number
  nod: number
  lift: number
}

const standing: Perch = { tilt: 0, near: 24, far: 10, feet: [-0.05, 0.3], legs: 1, nod: 0, lift: 0 }

const perches: Readonly<Record<PoseName, Perch>> = {
  standing,
  walking: { ...standing, feet: [-0.55, 0.7], nod: 4, tilt: 4 },
  running: { ...standing, feet: [-0.95, 0.95], tilt: 14, near: 66, far: 40, nod: -6, lift: 3 },
  sitting: { ...standing, legs: 0.1, tilt: -2 },
  lying: { ...standing, legs: 0.05, tilt: 6, nod: 14 },
  waving: { ...standing, far: -138, nod: 4 },
  pointing: { ...standing, far: -92, nod: 2 },
  holding: { ...standing, far: -48 },
  thinking: { ...standing, far: -150, near: 10, nod: -8 },
  jumping: { ...standing, near: 132, far: -142, tilt: 8, feet: [-0.4, -0.1], legs: 0.7, lift: 17, nod: -6 },
  cheering: { ...standing, near: 142, far: -146, nod: -4, tilt: -6 },
  cowering: { ...standing, legs: 0.4, tilt: 10, nod: 10, near: 4, far: -10 },
}

/** A bird turned a little towards us, on its two legs. Back to front. */
export function drawBird(look: BirdLook, pose: PoseName, mood: Mood, turn: number, brush: Brush): Part[] {
  const perch = perches[pose]
  const { kind } = look
  const [plumage, breast, wing, beakColour] = kind.colours
  const r = kind.body
  const legs = kind.leg * perch.legs
  const centre: Point = [0, -legs - r * 0.9]
  const trunk = createFrame(centre[0], centre[1], kind.tilt + perch.tilt, r)
  const wide = kind.wide
  const top = trunk.at(0.12, -0.72)
  const nape = reach(top, 172 - perch.nod, kind.neck ?? 0)
  const head: Point = [nape[0] + kind.head * (kind.neck ? 0.3 : 0.32), nape[1] - kind.head * (kind.disc ? 0.18 : 0.44)]
  const face = createFrame(head[0], head[1], perch.nod + (kind.disc ? 0 : 3), kind.head)
  const leg = (ahead: number, x: number, colour: string) =>
    drawLeg(trunk.at(x * wide, 0.62), ahead * kind.leg, legs, colour, brush)
  const shoulders = { near: trunk.at(-0.42 * wide, -0.36), far: trunk.at(0.62 * wide, -0.34) }
  const open = Math.abs(perch.near) > 90
  return [
    part('tail', drawTail(kind, trunk, brush)),
    part('leg-left', leg(perch.feet[1], 0.26, darker(beakColour, 0.06))),
    part('leg-right', leg(perch.feet[0], -0.12, beakColour)),
    part('arm-left', drawWing(shoulders.far, perch.far, r, darker(wing, 0.04), Math.abs(perch.far) > 40, brush)),
    part(
      'body',
      kind.neck
        ? brush.solid(
            tube(
              [trunk.at(0.1, -0.2), top, [head[0] - kind.head * 0.06, head[1] + kind.head * 0.2]],
              [r * 1.0, kind.head * 1.28, kind.head * 1.16],
            ),
            plumage,
            10,
          )
        : [],
      brush.solid(
        blob(
          [
            [0.1, -1],
            [wide * 0.72, -0.72],
            [wide, 0.05],
            [wide * 0.78, 0.66],
            [0.1, 0.98],
            [-wide * 0.72, 0.76],
            [-wide * 1.02, 0.2],
            [-wide * 0.76, -0.56],
          ],
          trunk,
        ),
        plumage,
        18,
      ),
      brush.flat(
        blob(
          [
            [wide * 0.5, -0.62],
            [wide * 0.92, 0.0],
            [wide * 0.72, 0.6],
            [0.12, 0.93],
            [-wide * 0.3, 0.76],
            [-wide * 0.06, 0.1],
            [wide * 0.16, -0.5],
          ],
          trunk,
        ),
        breast,
      ),
      kind.disc ? drawFlecks(trunk, wing, wide, brush) : [],
      look.scarf
        ? brush.solid(
            tube(
              [trunk.at(-wide * 0.5, -0.7), trunk.at(0.16, -0.5), trunk.at(wide * 0.82, -0.6)],
              [r * 0.2, r * 0.23, r * 0.2],
            ),
            look.scarf,
            6,
          )
        : [],
    ),
    drawHead(look, mood, turn, brush, face),
    part('arm-right', drawWing(shoulders.near, perch.near, r * (open ? 1 : 1.04), wing, open, brush)),
  ].filter((each) => each.items.length > 0)
}

function drawLeg(top: Point, ahead: number, length: number, colour: string, brush: Brush): Item[] {
  const foot: Point = [top[0] + ahead, Math.min(top[1] + 400, -6)]
  const thick = Math.max(13, Math.min(22, 12 + length * 0.06))
  const knee: Point = [(top[0] + foot[0]) / 2 - (length > 60 ? length * 0.06 : 0), (top[1] + foot[1]) / 2]
  const toes = [44, 40, -26].map((x, i) =>
    tube(
      [foot, [foot[0] + x * 0.6, foot[1] - (i === 1 ? 9 : 3)], [foot[0] + x, foot[1] + (i === 1 ? -8 : 3)]],
      [thick * 0.95, thick * 0.85, thick * 0.6],
    ),
  )
  return [
    ...brush.solid(tube([top, knee, foot], [thick * 1.15, thick, thick]), colour, 5),
    ...toes.map((toe) => brush.plain(toe, colour)),
  ]
}

function drawWing([x, y]: Point, turn: number, size: number, colour: string, spread: boolean, brush: Brush): Item[] {
  const far = turn < 0
  const frame = createFrame(x, y, turn, size)
  const flip = far ? -1 : 1
  const shape = spread
    ? blob(
        [
          [flip * 0.16, -0.12],
          [flip * 0.34, 0.2],
          [flip * 0.4, 0.62, 'corner'],
          [flip * 0.24, 0.66],
          [flip * 0.2, 0.94, 'corner'],
          [flip * 0.04, 0.92],
          [-flip * 0.06, 1.16, 'corner'],
          [-flip * 0.26, 0.8],
          [-flip * 0.24, 0.2],
          [-flip * 0.12, -0.1],
        ],
        frame,
      )
    : blob(
        [
          [flip * 0.14, -0.14],
          [flip * 0.38, 0.16],
          [flip * 0.34, 0.6],
          [flip * 0.04, 1.1, 'corner'],
          [-flip * 0.22, 0.66],
          [-flip * 0.3, 0.16],
        ],
        frame,
      )
  const feathers = [0.32, 0.55, 0.76].map((at, i) =>
    brush.flat(
      tube(
        [
          [flip * (0.2 - i * 0.03), at],
          [flip * 0.04, at + 0.1],
          [-flip * (0.14 - i * 0.02), at],
        ],
        [0.02, 0.045, 0.02],
        frame,
      ),
      darker(colour, 0.08),
    ),
  )
  return [...brush.solid(shape, colour, 11), ...feathers]
}

function drawTail(kind: BirdKind, trunk: Frame, brush: Brush): Item[] {
  const [plumage, breast, wing] = kind.colours
  const w = kind.wide
  switch (kind.tail) {
    case 'short':
      return brush.solid(
        blob(
          [
            [-w * 0.5, 0.3],
            [-w * 1.3, 0.36, 'corner'],
            [-w * 1.16, 0.56],
            [-w * 0.9, 0.8],
            [-w * 0.4, 0.8],
          ],
          trunk,
        ),
        wing,
        7,
      )
    case 'fan':
      return brush.solid(
        blob(
          [
            [-w * 0.5, -0.1],
            [-w * 1.28, -0.66, 'corner'],
            [-w * 1.36, -0.3],
            [-w * 1.56, -0.1, 'corner'],
            [-w * 1.36, 0.14],
            [-w * 1.4, 0.4, 'corner'],
            [-w * 0.6, 0.6],
          ],
          trunk,
        ),
        kind.comb ? plumage : wing,
        9,
      )
    case 'long':
      return brush.solid(
        blob(
          [
            [-w * 0.5, 0.2],
            [-w * 1.3, 0.76],
            [-w * 1.6, 1.16, 'corner'],
            [-w * 1.3, 1.2, 'corner'],
            [-w * 1.14, 1.28, 'corner'],
            [-w * 0.4, 0.86],
          ],
          trunk,
        ),
        wing,
        8,
      )
    case 'plumes':
      return [
        ...brush.solid(
          tube(
            [
              [-w * 0.6, 0.1],
              [-w * 1.3, -0.7],
              [-w * 1.9, -0.5],
              [-w * 2.06, 0.1],
            ],
            [0.4, 0.42, 0.34, 0.08],
            trunk,
          ),
          darker(wing, 0.02),
          9,
        ),
        ...brush.solid(
          tube(
            [
              [-w * 0.6, 0.2],
              [-w * 1.1, -0.36],
              [-w * 1.56, -0.2],
              [-w * 1.74, 0.36],
            ],
            [0.4, 0.38, 0.3, 0.08],
            trunk,
          ),
          plumage,
          8,
        ),
        ...brush.solid(
          tube(
            [
              [-w * 0.6, 0.4],
              [-w * 1.0, 0.02],
              [-w * 1.34, 0.2],
              [-w * 1.4, 0.6],
            ],
            [0.34, 0.32, 0.24, 0.08],
            trunk,
          ),
          breast,
          7,
        ),
      ]
  }
}

function drawFlecks(trunk: Frame, colour: string, wide: number, brush: Brush): Item[] {
  return readKnots('0.3 -0.05, 0.6 -0.02, 0.14 0.2, 0.45 0.22, 0.72 0.24, 0.28 0.46, 0.56 0.48').map(([x = 0, y = 0]) =>
    brush.flat(
      blob(
        [
          [x * wide - 0.07, y],
          [x * wide + 0.07, y],
          [x * wide, y + 0.12, 'corner'],
        ],
        trunk,
      ),
      lighter(colour, 0.1),
    ),
  )
}

function drawHead(look: BirdLook, mood: Mood, turn: number, brush: Brush, frame: Frame): Part {
  const { kind } = look
  const [plumage, , , beakColour] = kind.colours
  const s = 0.24 * turn
  const apart = kind.disc ? 0.42 : 0.38
  const face: Face = {
    eyes: [
      [s - apart, -0.06],
      [s + apart - 0.03, -0.06],
    ],
    eyeSize: kind.disc ? 0.2 : kind.neck && kind.neck > 100 ? 0.16 : 0.15,
    mouth: null,
    mouthWidth: 0.2,
    cheeks: kind.disc
      ? null
      : [
          [s - 0.58, 0.34],
          [s + 0.52, 0.34],
        ],
    eyeKind: kind.disc ? 'round' : look.eyes,
    iris: '#e2a93a',
    lid: kind.disc ? lighter(plumage, 0.16) : (kind.cheek ?? plumage),
    brow: darker(kind.colours[2], 0.04),
    blush: '#f0907e',
    lashes: false,
  }
  const light = plumage > '#3f' && plumage.startsWith('#3')
  return part(
    'head',
    kind.comb
      ? brush.solid(
          blob('-0.44 -0.8, -0.46 -1.16, -0.2 -1.12, -0.06 -1.42, 0.16 -1.14, 0.42 -1.28, 0.44 -0.8', frame),
          '#d9443c',
          6,
        )
      : [],
    kind.crest
      ? brush.solid(
          blob('-0.3 -0.78, -0.8 -1.3 c, -0.3 -1.14, -0.2 -1.5 c, 0.1 -1.1, 0.36 -0.84', frame),
          kind.colours[2],
          5,
        )
      : [],
    kind.tufts
      ? [-1, 1].flatMap((side) =>
          brush.solid(
            blob(
              [
                [side * 0.2, -0.78],
                [side * 0.74, -1.3, 'corner'],
                [side * 0.92, -0.5],
              ],
              frame,
            ),
            kind.colours[2],
            5,
          ),
        )
      : [],
    part('skull', brush.solid(oval(0, 0, kind.disc ? 1.08 : 1, kind.disc ? 0.94 : 0.98, frame), plumage, 13)),
    kind.disc
      ? [
          brush.flat(oval(s - 0.42, -0.02, 0.46, 0.5, frame), lighter(plumage, 0.16)),
          brush.flat(oval(s + 0.4, -0.02, 0.46, 0.5, frame), lighter(plumage, 0.16)),
        ]
      : [],
    kind.cheek
      ? [
          brush.flat(
            blob(
              [
                [s - 0.6, -0.5],
                [s + 0.1, -0.84],
                [s + 0.62, -0.4],
                [0.88, 0.2],
                [0.5, 0.8],
                [-0.3, 0.9],
                [-0.66, 0.4],
              ],
              frame,
            ),
            kind.cheek,
          ),
        ]
      : [],
    kind.bib
      ? [
          brush.flat(
            blob(
              [
                [s - 0.7, 0.0],
                [s - 0.4, -0.42],
                [s, -0.1],
                [s + 0.4, -0.42],
                [s + 0.66, 0.0],
                [s + 0.4, 0.6],
                [s, 0.78],
                [s - 0.46, 0.6],
              ],
              frame,
            ),
            kind.bib,
          ),
        ]
      : [],
    light && !kind.bib
      ? [-apart, apart - 0.03].map((x) => brush.flat(oval(s + x, -0.06, 0.25, 0.29, frame), '#f3efe8'))
      : [],
    drawFace(face, mood, brush, frame),
    part('beak', drawBeak(kind, s, mood, beakColour, brush, frame)),
    kind.comb
      ? brush.solid(
          blob(
            [
              [s + 0.16, 0.5],
              [s + 0.34, 0.52],
              [s + 0.38, 0.86],
              [s + 0.22, 0.98],
              [s + 0.08, 0.82],
            ],
            frame,
          ),
          '#d9443c',
          4,
        )
      : [],
    look.hat ? part('hat', hats[look.hat]({ main: look.hatColour, trim: look.hatTrim }, brush, frame)) : [],
  )
}

function drawBeak(kind: BirdKind, s: number, mood: Mood, colour: string, brush: Brush, frame: Frame): Item[] {
  const x = s * 1.25
  const open = ['grin', 'laugh', 'round', 'yawn', 'wobble'].includes(mood.mouth)
    ? mood.mouth === 'laugh' || mood.mouth === 'round'
      ? 0.24
      : 0.15
    : 0
  const size = {
    short: [0.24, 0.5],
    pointed: [0.28, 0.86],
    hook: [0.22, 0.4],
    flat: [0.36, 0.5],
    parrot: [0.3, 0.4],
    long: [0.22, 1.5],
  }[kind.beak] as [number, number]
  const [half, far] = size
  const low = darker(colour, 0.1)
  if (kind.beak === 'flat') {
    return [
      ...(open
        ? [
            brush.plain(
              blob(
                [
                  [x - 0.3, 0.3],
                  [x + 0.36, 0.3],
                  [x + 0.42, 0.5 + open],
                  [x + 0.06, 0.58 + open],
                  [x - 0.28, 0.48 + open],
                ],
                frame,
              ),
              low,
            ),
          ]
        : []),
      ...brush.solid(
        blob(
          [
            [x - 0.14, 0.06],
            [x + 0.18, 0.06],
            [x + 0.44, 0.36],
            [x + 0.5, 0.5],
            [x + 0.1, 0.54],
            [x - 0.36, 0.48],
            [x - 0.32, 0.34],
          ],
          frame,
        ),
        colour,
        5,
      ),
    ]
  }
  if (kind.beak === 'hook' || kind.beak === 'parrot') {
    return [
      ...(open
        ? [
            brush.plain(
              blob(
                [
                  [x - half * 0.7, 0.24],
                  [x + half * 0.8, 0.24],
                  [x + 0.04, 0.5 + open, 'corner'],
                ],
                frame,
              ),
              low,
            ),
          ]
        : []),
      ...brush.solid(
        blob(
          [
            [x - half, 0.16],
            [x, 0.02],
            [x + half, 0.14],
            [x + half * 0.9, 0.34],
            [x + 0.1, 0.2 + far, 'corner'],
            [x - half * 0.7, 0.36],
          ],
          frame,
        ),
        colour,
        5,
      ),
    ]
  }
  return [
    ...(open
      ? [
          brush.plain(
            blob(
              [
                [x - half * 0.5, 0.26],
                [x + half, 0.3],
                [x + far * 0.72, 0.42 + open * 1.3, 'corner'],
                [x, 0.46 + open * 0.5],
              ],
              frame,
            ),
            low,
          ),
        ]
      : []),
    ...brush.solid(
      blob(
        [
          [x - half, 0.2],
          [x + 0.02, 0.02],
          [x + half * 1.1, 0.12],
          [x + far, 0.42, 'corner'],
          [x + half * 0.5, 0.46],
          [x - half * 0.7, 0.38],
        ],
        frame,
      ),
      colour,
      5,
    ),
  ]
}
