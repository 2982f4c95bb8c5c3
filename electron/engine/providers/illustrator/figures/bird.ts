import type { Point } from '../draw.ts'
import { type BirdLook, drawBirdHead } from './bird-head.ts'
import type { BirdKind } from './birds.ts'
import type { looks } from './face.ts'
import { blob, createFrame, type Frame, knots, reach, readKnots, tube } from './geometry.ts'
import type { PoseName } from './poses.ts'
import { type Brush, darker, type Item, lighter, type Part, part } from './shape.ts'

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
  waving: { ...standing, far: -112, nod: 4 },
  pointing: { ...standing, far: -92, nod: 2 },
  holding: { ...standing, far: -48 },
  thinking: { ...standing, far: -64, near: 10, nod: -8 },
  jumping: { ...standing, near: 116, far: -112, tilt: 8, feet: [-0.4, -0.1], legs: 0.7, lift: 17, nod: -6 },
  cheering: { ...standing, near: 126, far: -118, nod: -4, tilt: -6 },
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
    part(
      'arm-left',
      drawWing(
        shoulders.far,
        perch.far,
        r * (perch.far < -50 ? 1.22 : 1),
        darker(wing, 0.04),
        Math.abs(perch.far) > 40,
        brush,
      ),
    ),
    part(
      'body',
      kind.neck
        ? brush.solid(
            tube(
              [trunk.at(0.1, -0.2), top, [head[0] - kind.head * 0.06, head[1] + kind.head * 0.2]],
              [r * 1.0, kind.head * (kind.neck > 150 ? 0.86 : 1.28), kind.head * (kind.neck > 150 ? 0.84 : 1.16)],
            ),
            plumage,
            10,
          )
        : [],
      brush.solid(
        blob(
          knots`0.1 -1, ${wide * 0.72} -0.72, ${wide} 0.05, ${wide * 0.78} 0.66, 0.1 0.98, ${-wide * 0.72} 0.76, ${-wide * 1.02} 0.2, ${-wide * 0.76} -0.56`,
          trunk,
        ),
        plumage,
        18,
      ),
      brush.flat(
        blob(
          knots`${wide * 0.5} -0.62, ${wide * 0.92} 0.0, ${wide * 0.72} 0.6, 0.12 0.93, ${-wide * 0.3} 0.76, ${-wide * 0.06} 0.1, ${wide * 0.16} -0.5`,
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
    drawBirdHead(look, mood, turn, brush, face),
    part('arm-right', drawWing(shoulders.near, perch.near, r * (open ? 1.22 : 1.04), wing, open, brush)),
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
        knots`${flip * 0.16} -0.12, ${flip * 0.34} 0.2, ${flip * 0.4} 0.62 c, ${flip * 0.24} 0.66, ${flip * 0.2} 0.94 c, ${flip * 0.04} 0.92, ${-flip * 0.06} 1.16 c, ${-flip * 0.26} 0.8, ${-flip * 0.24} 0.2, ${-flip * 0.12} -0.1`,
        frame,
      )
    : blob(
        knots`${flip * 0.14} -0.14, ${flip * 0.38} 0.16, ${flip * 0.34} 0.6, ${flip * 0.04} 1.1 c, ${-flip * 0.22} 0.66, ${-flip * 0.3} 0.16`,
        frame,
      )
  const feathers = [0.32, 0.55, 0.76].map((at, i) =>
    brush.flat(
      tube(
        knots`${flip * (0.2 - i * 0.03)} ${at}, ${flip * 0.04} ${at + 0.1}, ${-flip * (0.14 - i * 0.02)} ${at}`,
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
        blob(knots`${-w * 0.5} 0.3, ${-w * 1.3} 0.36 c, ${-w * 1.16} 0.56, ${-w * 0.9} 0.8, ${-w * 0.4} 0.8`, trunk),
        wing,
        7,
      )
    case 'fan':
      return brush.solid(
        blob(
          knots`${-w * 0.5} -0.1, ${-w * 1.28} -0.66 c, ${-w * 1.36} -0.3, ${-w * 1.56} -0.1 c, ${-w * 1.36} 0.14, ${-w * 1.4} 0.4 c, ${-w * 0.6} 0.6`,
          trunk,
        ),
        kind.comb ? plumage : wing,
        9,
      )
    case 'long':
      return brush.solid(
        blob(
          knots`${-w * 0.5} 0.2, ${-w * 1.3} 0.76, ${-w * 1.6} 1.16 c, ${-w * 1.3} 1.2 c, ${-w * 1.14} 1.28 c, ${-w * 0.4} 0.86`,
          trunk,
        ),
        wing,
        8,
      )
    case 'plumes':
      return [
        ...brush.solid(
          tube(
            knots`${-w * 0.6} 0.1, ${-w * 1.3} -0.7, ${-w * 1.9} -0.5, ${-w * 2.06} 0.1`,
            [0.4, 0.42, 0.34, 0.08],
            trunk,
          ),
          darker(wing, 0.02),
          9,
        ),
        ...brush.solid(
          tube(
            knots`${-w * 0.6} 0.2, ${-w * 1.1} -0.36, ${-w * 1.56} -0.2, ${-w * 1.74} 0.36`,
            [0.4, 0.38, 0.3, 0.08],
            trunk,
          ),
          plumage,
          8,
        ),
        ...brush.solid(
          tube(
            knots`${-w * 0.6} 0.4, ${-w * 1.0} 0.02, ${-w * 1.34} 0.2, ${-w * 1.4} 0.6`,
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
      blob(knots`${x * wide - 0.07} ${y}, ${x * wide + 0.07} ${y}, ${x * wide} ${y + 0.12} c`, trunk),
      lighter(colour, 0.1),
    ),
  )
}
