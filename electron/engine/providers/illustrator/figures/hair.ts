import { blob, type Frame, oval, readKnots, tube } from './geometry.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

/** Hair in head radii from the middle of the head; the face looks a little to the right. */
interface HairShape {
  back?: (colour: string, brush: Brush, frame: Frame) => Item[]
  front: (colour: string, brush: Brush, frame: Frame) => Item[]
}

/** From the near temple over the top to the far one, then back along the hairline. */
const capOutline =
  '-0.86 0.22 c, -1.01 -0.18, -0.88 -0.74, -0.38 -1.1, 0.22 -1.12, 0.76 -0.84, 0.99 -0.3, 0.92 0.12 c, 0.84 -0.2'

const cap = (hairline: string) => (colour: string, brush: Brush, frame: Frame) =>
  brush.solid(blob(`${capOutline}, ${hairline}`, frame), colour, 12)

const swept = cap('0.66 -0.44, 0.2 -0.52, -0.3 -0.34, -0.66 -0.16, -0.74 0.14 c')
const parted = cap('0.62 -0.3, 0.3 -0.62 c, -0.1 -0.42, -0.56 -0.22, -0.74 0.16 c')
const fringe = cap('0.74 -0.22 c, 0.3 -0.3, 0.1 -0.26 c, -0.2 -0.31, -0.42 -0.22 c, -0.6 -0.24, -0.74 0.16 c')
const high = cap('0.7 -0.46, 0.15 -0.68, -0.45 -0.56, -0.72 -0.2, -0.76 0.1 c')

const strand = (points: string, widths: readonly number[]) => (colour: string, brush: Brush, frame: Frame) =>
  brush.solid(tube(points, widths, frame), colour, 10)

function shine(colour: string, brush: Brush, frame: Frame): Item {
  return brush.flat(tube('-0.62 -0.66, -0.3 -0.87, 0.06 -0.93', [0.05, 0.1, 0.04], frame), lighter(colour, 0.07), 0.8)
}

function curls(spots: string) {
  return (colour: string, brush: Brush, frame: Frame) =>
    readKnots(spots).flatMap(([x, y, r]) => brush.solid(oval(x, y, Number(r), Number(r), frame), colour, 7))
}

const sheet = (long: number, wide: number) => (colour: string, brush: Brush, frame: Frame) =>
  brush.solid(
    blob(
      [
        [-0.5, -1.0],
        [0.5, -1.0],
        [0.98, -0.3],
        [wide * 0.98, long * 0.6],
        [wide * 0.8, long, 'corner'],
        [0, long * 0.94],
        [-wide, long, 'corner'],
        [-wide * 1.08, long * 0.6],
        [-1.02, -0.3],
      ],
      frame,
    ),
    darker(colour, 0.05),
    10,
  )

export const hairShapes = {
  short: { front: (c, b, f) => [...swept(c, b, f), shine(c, b, f)] },
  parted: { front: (c, b, f) => [...parted(c, b, f), shine(c, b, f)] },
  crop: { front: (c, b, f) => high(c, b, f) },
  spiky: {
    front: (c, b, f) =>
      b.solid(
        blob(
          '-0.86 0.2 c, -1.04 -0.2, -1.16 -0.62 c, -0.86 -0.72, -0.82 -1.12 c, -0.46 -0.98, -0.2 -1.34 c, 0.06 -1.06, 0.42 -1.26 c, 0.56 -0.94, 0.98 -0.94 c, 0.92 -0.5, 1.02 -0.2, 0.92 0.1 c, 0.84 -0.2, 0.6 -0.46 c, 0.4 -0.3 c, 0.2 -0.52 c, -0.08 -0.28 c, -0.3 -0.46 c, -0.6 -0.1 c, -0.74 0.16 c',
          f,
        ),
        c,
        12,
      ),
  },
  curly: {
    back: curls('-0.86 0.2 0.3, 0.84 0.15 0.28'),
    front: (c, b, f) => [
      ...high(c, b, f),
      ...curls(
        '0.78 -0.5 0.27, 0.5 -0.86 0.3, 0.08 -1.02 0.32, -0.36 -0.96 0.33, -0.74 -0.7 0.32, -0.94 -0.28 0.28, -0.9 0.1 0.2, -0.4 -0.58 0.22, 0.04 -0.66 0.22, 0.44 -0.6 0.2',
      )(c, b, f),
    ],
  },
  afro: {
    back: (c, b, f) =>
      b.solid(
        blob('0 -1.55, 0.85 -1.3, 1.38 -0.6, 1.32 0.2, 0.8 0.6, -0.8 0.6, -1.36 0.2, -1.42 -0.6, -0.9 -1.3', f),
        c,
        16,
      ),
    front: (c, b, f) => high(c, b, f),
  },
  bob: {
    back: sheet(0.86, 1.02),
    front: (c, b, f) => [
      ...fringe(c, b, f),
      ...strand('-0.84 -0.3, -0.97 0.24, -0.84 0.72', [0.3, 0.32, 0.2])(c, b, f),
      ...strand('0.9 -0.3, 0.98 0.2, 0.88 0.64', [0.16, 0.2, 0.12])(c, b, f),
      shine(c, b, f),
    ],
  },
  long: {
    back: sheet(1.85, 1.0),
    front: (c, b, f) => [
      ...parted(c, b, f),
      ...strand('-0.86 -0.3, -0.99 0.4, -0.9 1.2', [0.28, 0.32, 0.16])(c, b, f),
      shine(c, b, f),
    ],
  },
  wavy: {
    back: (c, b, f) =>
      b.solid(
        blob(
          '-0.4 -1.05, 0.5 -1.02, 1.05 -0.3, 1.0 0.3, 1.18 0.8, 0.95 1.35, 0.3 1.2, -0.4 1.36, -1.12 1.3, -1.22 0.8, -1.05 0.3, -1.1 -0.3',
          f,
        ),
        darker(c, 0.05),
        10,
      ),
    front: (c, b, f) => [
      ...swept(c, b, f),
      ...strand('-0.86 -0.3, -1.06 0.2, -0.92 0.6, -1.06 1.05', [0.26, 0.34, 0.3, 0.16])(c, b, f),
      shine(c, b, f),
    ],
  },
  bun: {
    back: (c, b, f) => [
      ...b.solid(oval(-0.32, -1.22, 0.4, 0.36, f), c, 9),
      b.flat(tube('-0.6 -1.2, -0.3 -1.06, 0.0 -1.14', [0.05, 0.07, 0.04], f), darker(c, 0.1)),
    ],
    front: (c, b, f) => [...swept(c, b, f), shine(c, b, f)],
  },
  ponytail: {
    back: strand('-0.7 -0.75, -1.4 -0.5, -1.42 0.3, -1.2 0.85', [0.3, 0.5, 0.46, 0.12]),
    front: (c, b, f) => [...swept(c, b, f), shine(c, b, f)],
  },
  braids: {
    back: () => [],
    front: (c, b, f) => [
      ...[-0.98, 0.96].flatMap((x) =>
        [0.3, 0.58, 0.86, 1.12].flatMap((y, i) => b.solid(oval(x * (1 + i * 0.02), y, 0.22 - i * 0.02, 0.19, f), c, 6)),
      ),
      ...[-1.05, 1.03].map((x) => b.plain(oval(x, 1.3, 0.1, 0.1, f), '#d8574f')),
      ...parted(c, b, f),
      shine(c, b, f),
    ],
  },
  pigtails: {
    back: (c, b, f) => [
      ...strand('-0.8 -0.5, -1.3 -0.42, -1.38 0.2', [0.24, 0.44, 0.12])(c, b, f),
      ...strand('0.8 -0.5, 1.26 -0.42, 1.32 0.16', [0.24, 0.42, 0.12])(c, b, f),
    ],
    front: (c, b, f) => [...fringe(c, b, f), shine(c, b, f)],
  },
  fringe: { front: (c, b, f) => [...fringe(c, b, f), shine(c, b, f)] },
  tufts: {
    front: (c, b, f) => [
      ...b.solid(blob('-0.8 0.24 c, -1.02 0.1, -1.08 -0.28, -0.94 -0.52 c, -0.8 -0.3, -0.72 0.0', f), c, 6),
      ...b.solid(blob('0.86 0.14 c, 0.99 0.0, 1.02 -0.28, 0.93 -0.46 c, 0.86 -0.2', f), c, 5),
    ],
  },
  bald: { front: () => [] },
} satisfies Record<string, HairShape>

export type HairName = keyof typeof hairShapes

export function hairBack(name: HairName, colour: string, brush: Brush, frame: Frame): Item[] {
  const shape: HairShape = hairShapes[name]
  return shape.back?.(colour, brush, frame) ?? []
}

export type BeardName = 'full' | 'long' | 'goatee' | 'moustache'

export function drawBeard(name: BeardName, colour: string, brush: Brush, frame: Frame): Item[] {
  const moustache = (): Item[] => [
    brush.plain(
      blob('0.1 0.42, 0.34 0.4, 0.56 0.6 c, 0.28 0.58, 0.1 0.52, -0.08 0.58, -0.36 0.6 c, -0.14 0.4', frame),
      darker(colour, 0.02),
    ),
  ]
  if (name === 'moustache') return moustache()
  if (name === 'goatee')
    return [
      ...brush.solid(blob('-0.12 0.76, 0.1 0.72, 0.34 0.76, 0.28 1.1, 0.1 1.2, -0.08 1.1', frame), colour, 5),
      ...moustache(),
    ]
  const end = name === 'long' ? 2.15 : 1.2
  const beard = blob(
    [
      [-0.86, 0.12, 'corner'],
      [-0.66, 0.34],
      [-0.3, 0.46],
      [0.1, 0.4],
      [0.5, 0.46],
      [0.8, 0.3],
      [0.94, 0.1, 'corner'],
      [0.92, 0.62],
      [0.62, 1.02 + (end - 1.2) * 0.3],
      [0.28, end * 0.93],
      [0.08, end],
      [-0.14, end * 0.93],
      [-0.6, 1.02 + (end - 1.2) * 0.3],
      [-0.9, 0.66],
    ],
    frame,
  )
  return [...brush.solid(beard, colour, 12), ...moustache()]
}
