import { blob, box, type Frame, oval, polygon, readKnots, tube } from './geometry.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

interface HatColours {
  main: string
  trim: string
}

type DrawHat = (colours: HatColours, brush: Brush, frame: Frame) => Item[]

const gold = '#eec04a'

/** A crown of cloth above a brim: [crown knots], brim half width, at height y. */
const brimmed =
  (crown: Parameters<typeof blob>[0], brim: number, y: number): DrawHat =>
  ({ main, trim }, b, f) => [
    ...b.solid(
      blob(
        [
          [-brim, y + 0.02],
          [0, y - 0.17],
          [brim, y - 0.02],
          [0, y + 0.2],
        ],
        f,
      ),
      darker(main, 0.03),
      6,
    ),
    ...b.solid(blob(crown, f), main, 12),
    b.flat(
      blob(
        [
          [-0.78, y - 0.05],
          [0, y + 0.1],
          [0.8, y - 0.08],
          [0.76, y - 0.27],
          [0, y - 0.1],
          [-0.75, y - 0.25],
        ],
        f,
      ),
      trim,
    ),
  ]

const peaked: DrawHat = ({ main, trim }, b, f) => [
  ...b.solid(blob('-0.92 -0.38, -1.12 -0.82, -0.55 -1.24, 0.3 -1.28, 1.1 -0.95, 0.98 -0.42, 0 -0.3', f), main, 12),
  b.flat(blob('-0.95 -0.35, 0 -0.24, 0.98 -0.4, 1.0 -0.62, 0 -0.48, -0.99 -0.58', f), trim),
  ...b.solid(blob('0.02 -0.33 c, 1.0 -0.46, 1.34 -0.26, 0.75 -0.12', f), darker(trim, 0.12), 4),
  b.plain(blob('0.42 -0.95, 0.6 -0.8, 0.44 -0.62, 0.26 -0.78', f), gold),
]

export const hats = {
  crown: ({ trim }, b, f) => [
    ...b.solid(
      blob(
        '-0.78 -0.52 c, -0.98 -1.3 c, -0.48 -0.98 c, -0.3 -1.5 c, 0.06 -1.03 c, 0.42 -1.5 c, 0.58 -0.98 c, 1.04 -1.28 c, 0.84 -0.52 c, 0.02 -0.4',
        f,
      ),
      gold,
      10,
    ),
    b.flat(tube('-0.8 -0.6, 0.02 -0.48, 0.84 -0.6', [0.14, 0.15, 0.14], f), darker(gold, 0.1)),
    ...readKnots('-0.48 -0.56, 0.04 -0.48, 0.54 -0.55').map(([x = 0, y = 0], i) =>
      b.flat(oval(x, y, 0.085, 0.095, f), i === 1 ? trim : '#d8414f'),
    ),
    ...readKnots('-0.98 -1.34, -0.3 -1.54, 0.42 -1.54, 1.04 -1.32').map(([x = 0, y = 0]) =>
      b.plain(oval(x, y, 0.09, 0.09, f), lighter(gold, 0.06)),
    ),
  ],
  tiara: ({ trim }, b, f) => [
    ...b.solid(
      blob(
        '-0.64 -0.74 c, -0.4 -1.12 c, -0.16 -0.95 c, 0.1 -1.38 c, 0.34 -0.95 c, 0.58 -1.1 c, 0.76 -0.7 c, 0.06 -0.68',
        f,
      ),
      gold,
      6,
    ),
    b.flat(oval(0.1, -1.0, 0.1, 0.12, f), trim),
  ],
  party: ({ main, trim }, b, f) => [
    ...b.solid(blob('-0.6 -0.72 c, 0.04 -1.95 c, 0.72 -0.72 c, 0.06 -0.56', f), main, 9),
    ...readKnots('-0.16 -0.94 0.1, 0.26 -1.06 0.1, 0.02 -1.4 0.08').map(([x = 0, y = 0, r = 0]) =>
      b.flat(oval(x, y, Number(r), Number(r), f), trim),
    ),
    b.plain(oval(0.04, -1.94, 0.15, 0.15, f), trim),
  ],
  wizard: ({ main, trim }, b, f) => [
    ...brimmed(
      '-0.8 -0.45 c, -0.52 -1.2, -0.34 -1.9, -0.6 -2.34 c, -0.08 -2.02, 0.42 -1.15, 0.82 -0.47 c, 0 -0.32',
      1.36,
      -0.42,
    )({ main, trim }, b, f),
    ...readKnots('-0.12 -1.0 0.13, 0.28 -0.82 0.08, -0.16 -1.56 0.09').map(([x = 0, y = 0, r = 0]) =>
      b.flat(star(x, y, Number(r), f), gold),
    ),
  ],
  witch: brimmed(
    '-0.8 -0.45 c, -0.46 -1.2, -0.2 -1.75, 0.1 -2.2, -0.2 -2.4 c, 0.36 -2.24, 0.3 -1.7, 0.46 -1.2, 0.82 -0.47 c, 0 -0.32',
    1.48,
    -0.42,
  ),
  straw: brimmed('-0.74 -0.5 c, -0.66 -1.1, 0 -1.34, 0.68 -1.1, 0.78 -0.52 c, 0 -0.36', 1.5, -0.44),
  felt: brimmed(
    '-0.78 -0.48 c, -0.74 -1.12, -0.2 -1.26, 0.1 -1.16, 0.4 -1.28, 0.76 -1.08, 0.8 -0.5 c, 0 -0.34',
    1.16,
    -0.42,
  ),
  top: brimmed('-0.78 -0.48 c, -0.8 -1.62 c, 0 -1.72, 0.82 -1.62 c, 0.8 -0.5 c, 0 -0.34', 1.12, -0.44),
  peaked,
  cap: ({ main, trim }, b, f) => [
    ...b.solid(blob('-0.98 -0.28 c, -0.9 -0.86, -0.2 -1.22, 0.56 -1.06, 0.96 -0.38 c, 0 -0.38', f), main, 12),
    ...b.solid(blob('0.1 -0.42 c, 0.96 -0.48, 1.5 -0.24, 0.9 -0.2', f), trim, 5),
    b.plain(oval(-0.06, -1.18, 0.1, 0.07, f), trim),
  ],
  beret: ({ main }, b, f) => [
    ...b.solid(blob('-0.84 -0.42, -1.26 -0.86, -0.6 -1.28, 0.4 -1.26, 1.0 -0.84, 0.82 -0.46, 0 -0.5', f), main, 12),
    b.plain(tube('-0.1 -1.22, -0.06 -1.4', [0.1, 0.08], f), main),
  ],
  chef: ({ main }, b, f) => [
    ...b.solid(
      blob(
        '-0.68 -0.8, -1.14 -1.1, -0.98 -1.62, -0.4 -1.66, 0.06 -1.86, 0.5 -1.68, 1.08 -1.6, 1.16 -1.06, 0.7 -0.8',
        f,
      ),
      main,
      12,
    ),
    ...b.solid(
      blob('-0.8 -0.46 c, -0.74 -1.0 c, 0 -0.92, 0.78 -1.02 c, 0.84 -0.48 c, 0 -0.34', f),
      darker(main, 0.03),
      8,
    ),
  ],
  helmet: ({ main, trim }, b, f) => [
    ...b.solid(tube('-0.1 -1.1, -0.5 -1.6, -1.1 -1.5, -1.3 -1.0', [0.16, 0.34, 0.36, 0.1], f), trim, 7),
    ...b.solid(
      blob(
        '-0.98 0.62 c, -1.06 -0.3, -0.7 -0.98, 0.05 -1.24, 0.78 -0.96, 1.06 -0.3, 1.0 0.5 c, 0.84 0.1, 0.8 -0.3 c, 0.1 -0.44, -0.56 -0.3 c, -0.66 0.2',
        f,
      ),
      main,
      12,
    ),
    b.flat(tube('-0.68 -0.42, 0.1 -0.57, 0.88 -0.42', [0.1, 0.12, 0.1], f), lighter(main, 0.1)),
  ],
  army: ({ main, trim }, b, f) => [
    ...b.solid(blob('-1.08 -0.2 c, -1.0 -0.8, -0.2 -1.28, 0.6 -1.14, 1.12 -0.3 c, 0 -0.36', f), main, 12),
    b.flat(tube('-1.04 -0.26, 0.04 -0.42, 1.1 -0.34', [0.12, 0.13, 0.12], f), trim),
  ],
  fire: ({ main, trim }, b, f) => [
    ...b.solid(blob('-1.36 -0.12 c, -0.9 -0.5, 0 -0.56, 0.9 -0.56, 1.3 -0.3 c, 0 -0.3', f), darker(main, 0.06), 6),
    ...b.solid(blob('-0.9 -0.44 c, -0.84 -0.95, 0 -1.32, 0.8 -1.0, 0.94 -0.5 c, 0 -0.42', f), main, 12),
    b.plain(blob('0.22 -1.08, 0.52 -0.98, 0.46 -0.56, 0.26 -0.46, 0.04 -0.58, -0.04 -1.0', f), trim),
  ],
  pirate: ({ main, trim }, b, f) => [
    ...b.solid(
      blob('-1.36 -0.66 c, -0.84 -1.06, 0.04 -1.5, 0.9 -1.1, 1.42 -0.74 c, 0.9 -0.36, 0.04 -0.28, -0.9 -0.32', f),
      main,
      12,
    ),
    b.flat(tube('-1.3 -0.64, -0.8 -0.4, 0.04 -0.36, 0.86 -0.44, 1.36 -0.72', [0.06, 0.08, 0.08, 0.08, 0.06], f), trim),
    b.flat(oval(0.06, -0.9, 0.2, 0.19, f), '#f4f0e6'),
    b.flat(box(-0.06, -0.78, 0.24, 0.16, 0.05, f), '#f4f0e6'),
    b.flat(oval(-0.02, -0.9, 0.06, 0.07, f), main),
    b.flat(oval(0.14, -0.9, 0.06, 0.07, f), main),
  ],
  sailor: ({ main, trim }, b, f) => [
    ...b.solid(blob('-0.6 -0.78, -0.6 -1.18, 0.06 -1.3, 0.7 -1.18, 0.7 -0.78', f), main, 8),
    ...b.solid(blob('-0.94 -0.42 c, -1.0 -0.86 c, 0.02 -0.72, 1.02 -0.9 c, 0.96 -0.46 c, 0 -0.32', f), main, 8),
    b.flat(tube('-0.94 -0.5, 0.02 -0.38, 0.96 -0.54', [0.09, 0.1, 0.09], f), trim),
  ],
  scarf: ({ main, trim }, b, f) => [
    ...b.solid(
      blob(
        '-0.72 0.9 c, -1.02 0.36, -1.1 -0.4, -0.62 -1.04, 0.1 -1.2, 0.8 -0.98, 1.1 -0.36, 1.0 0.3, 0.76 0.84 c, 0.82 0.2, 0.72 -0.32, 0.16 -0.56, -0.42 -0.4, -0.7 0.06',
        f,
      ),
      main,
      12,
    ),
    ...b.solid(blob('0.06 0.94, 0.26 0.9, 0.5 1.24 c, 0.16 1.12, -0.1 1.32 c, -0.06 0.96', f), main, 4),
    ...readKnots('-0.8 -0.5, -0.3 -0.86, 0.32 -0.88, 0.82 -0.5').map(([x = 0, y = 0]) =>
      b.flat(oval(x, y, 0.08, 0.08, f), trim),
    ),
  ],
  hood: ({ main }, b, f) => [
    ...b.solid(
      blob(
        '-0.86 0.98 c, -1.1 0.36, -1.14 -0.5, -0.74 -1.12, -0.3 -1.46 c, 0.4 -1.18, 0.96 -0.8, 1.1 -0.2, 1.02 0.5, 0.84 0.98 c, 0.86 0.3, 0.76 -0.36, 0.16 -0.66, -0.46 -0.46, -0.72 0.1',
        f,
      ),
      main,
      14,
    ),
    b.flat(
      tube(
        '-0.68 0.5, -0.7 0.05, -0.44 -0.44, 0.16 -0.64, 0.74 -0.36, 0.86 0.2',
        [0.06, 0.09, 0.1, 0.1, 0.09, 0.05],
        f,
      ),
      darker(main, 0.09),
    ),
  ],
  bandana: ({ main, trim }, b, f) => [
    ...b.solid(blob('-1.0 -0.16, -1.3 0.16 c, -1.18 -0.24, -1.36 -0.42 c, -0.98 -0.4', f), main, 4),
    ...b.solid(blob('-0.98 -0.2 c, -0.9 -0.8, -0.2 -1.18, 0.56 -1.06, 0.98 -0.34 c, 0.2 -0.42', f), main, 12),
    ...readKnots('-0.5 -0.7, 0.04 -0.86, 0.5 -0.7, -0.2 -0.52, 0.3 -0.52').map(([x = 0, y = 0]) =>
      b.flat(oval(x, y, 0.07, 0.07, f), trim),
    ),
  ],
  space: ({ main }, b, f) => [
    b.flat(
      tube(
        Array.from({ length: 17 }, (_, i) => [0.02 + Math.sin(i * 0.3927) * 1.24, -0.08 - Math.cos(i * 0.3927) * 1.22]),
        Array.from({ length: 17 }, () => 0.2),
        f,
      ),
      '#f4f5f7',
    ),
    b.flat(tube('-0.92 -0.5, -0.62 -0.9, -0.2 -1.12', [0.06, 0.13, 0.06], f), '#ffffff', 0.9),
    ...b.solid(tube('-0.86 1.06, 0.05 1.2, 0.94 1.06', [0.26, 0.28, 0.26], f), main, 6),
  ],
  santa: ({ main, trim }, b, f) => [
    ...b.solid(
      blob('-0.9 -0.5 c, -0.5 -1.3, -0.5 -1.62, -1.3 -1.4 c, -0.9 -1.76, 0.0 -1.86, 0.6 -1.2, 0.94 -0.5 c', f),
      main,
      10,
    ),
    ...b.solid(tube('-0.92 -0.44, 0.02 -0.4, 0.94 -0.46', [0.34, 0.36, 0.34], f), trim, 7),
    ...b.solid(oval(-1.26, -1.34, 0.21, 0.21, f), trim, 6),
  ],
  flowers: ({ main, trim }, b, f) =>
    readKnots('-0.72 -0.62, -0.34 -0.84, 0.1 -0.9, 0.52 -0.8, 0.84 -0.54').flatMap(([x = 0, y = 0], i) => [
      ...[0, 72, 144, 216, 288].map((turn) =>
        b.flat(
          oval(x + Math.sin((turn * Math.PI) / 180) * 0.12, y + Math.cos((turn * Math.PI) / 180) * 0.12, 0.09, 0.09, f),
          i % 2 ? main : trim,
        ),
      ),
      b.flat(oval(x, y, 0.075, 0.075, f), gold),
    ]),
  bow: ({ main }, b, f) => [
    ...b.solid(blob('-0.5 -0.98, -0.9 -1.24 c, -0.96 -0.8 c', f), main, 4),
    ...b.solid(blob('-0.42 -0.98, -0.06 -1.3 c, 0.04 -0.9 c', f), main, 4),
    b.plain(oval(-0.45, -0.99, 0.13, 0.13, f), darker(main, 0.06)),
  ],
  mirror: (_, b, f) => [
    b.flat(tube('-0.9 -0.4, 0.02 -0.5, 0.92 -0.4', [0.11, 0.12, 0.11], f), '#5b6472'),
    ...b.solid(oval(0.2, -0.66, 0.22, 0.22, f), '#d6e2ea', 5),
  ],
  wool: ({ main, trim }, b, f) => [
    ...b.solid(blob('-0.96 -0.3 c, -0.86 -0.9, 0 -1.3, 0.84 -0.92, 0.98 -0.36 c, 0 -0.34', f), main, 12),
    ...b.solid(tube('-0.94 -0.38, 0.02 -0.44, 0.96 -0.42', [0.26, 0.28, 0.26], f), trim, 6),
    ...b.solid(oval(0, -1.36, 0.2, 0.2, f), trim, 6),
  ],
} satisfies Record<string, DrawHat>

export type HatName = keyof typeof hats

/** Hats that leave the hair above the forehead as it is. */
export const openHats: ReadonlySet<string> = new Set(['tiara', 'flowers', 'bow', 'mirror', 'space', 'party'])

export function star(x: number, y: number, r: number, frame: Frame) {
  return polygon(
    Array.from({ length: 10 }, (_, i) => {
      const turn = (i * Math.PI) / 5
      const reach = i % 2 ? r * 0.45 : r
      return [x + Math.sin(turn) * reach, y - Math.cos(turn) * reach] as const
    }),
    frame,
  )
}
