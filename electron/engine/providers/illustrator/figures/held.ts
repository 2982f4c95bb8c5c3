import { blob, box, type Frame, knots, oval, tube } from './geometry.ts'
import { star } from './hats.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

/** What a hand can hold; the hand is at 0 0, a hundredth of the figure's height is 10. `main` is a palette colour. */
type DrawHeld = (main: string, brush: Brush, frame: Frame) => Item[]

const wood = '#9a6a3f'
const iron = '#b9c2cc'
const gold = '#eec04a'
const paper = '#fbf4e2'

const pole = (b: Brush, f: Frame, top: number, bottom: number, colour = wood, width = 20) =>
  b.solid(tube(knots`0 ${top}, 0 ${(top + bottom) / 2}, 0 ${bottom}`, [width, width, width], f), colour, 6)

export const held = {
  staff: (main, b, f) => [
    ...b.solid(tube('6 -330, -6 -60, 4 260', [24, 22, 18], f), wood, 6),
    ...b.solid(tube('4 -320, 46 -372, 4 -420, -38 -380', [22, 20, 18, 12], f), wood, 5),
    ...b.solid(oval(4, -368, 27, 27, f), lighter(main, 0.1), 8),
  ],
  crook: (_, b, f) => [
    ...b.solid(tube('2 260, 0 -60, 0 -280, 36 -356, 88 -336, 84 -284', [18, 20, 20, 20, 18, 14], f), wood, 6),
  ],
  cane: (_, b, f) => [...b.solid(tube('4 262, 0 100, 0 -14, -34 -40, -62 -18', [18, 20, 22, 20, 16], f), wood, 6)],
  wand: (main, b, f) => [
    ...b.solid(tube('0 40, 0 -60, 6 -150', [14, 13, 9], f), wood, 4),
    b.plain(star(6, -176, 48, f), gold),
    b.flat(star(70, -120, 18, f), lighter(main, 0.15)),
    b.flat(star(-56, -150, 14, f), lighter(main, 0.15)),
  ],
  broom: (_, b, f) => [
    ...pole(b, f, -200, 180, wood, 18),
    ...b.solid(blob('-22 168, 22 168, 62 290 c, 0 304, -62 290 c', f), '#d9b25c', 12),
    b.plain(box(-26, 160, 52, 22, 8, f), '#b0503f'),
  ],
  fork: (_, b, f) => [
    ...pole(b, f, -240, 250, wood, 18),
    b.plain(
      blob(
        '-52 -360 c, -38 -360 c, -34 -270, -8 -262, -8 -360 c, 8 -360 c, 8 -262, 34 -270, 38 -360 c, 52 -360 c, 46 -246, 0 -226, -46 -246',
        f,
      ),
      iron,
    ),
  ],
  spear: (_, b, f) => [
    ...pole(b, f, -330, 260, wood, 18),
    ...b.solid(blob('0 -440 c, 34 -362, 14 -322 c, -14 -322 c, -34 -362', f), iron, 8),
  ],
  sword: (_, b, f) => [
    ...b.solid(blob('-15 -40 c, -15 -262 c, 0 -304 c, 15 -262 c, 15 -40 c', f), iron, 9),
    ...b.solid(box(-54, -52, 108, 24, 12, f), gold, 5),
    b.plain(tube('0 -34, 0 44', [18, 18], f), darker(wood, 0.1)),
    b.plain(oval(0, 52, 15, 15, f), gold),
  ],
  rod: (_, b, f) => [
    ...b.solid(tube('-20 90, 30 -140, 150 -350', [20, 14, 6], f), wood, 5),
    b.flat(tube('150 -350, 186 -200, 190 20', [4, 3.5, 3.5], f), '#8d8a92'),
    ...b.solid(blob('190 20, 214 44, 208 84, 190 104, 172 84, 166 44', f), '#6fa8c9', 6),
    b.plain(blob('190 96 c, 214 130 c, 190 122, 166 130 c', f), '#6fa8c9'),
  ],
  net: (_, b, f) => [
    ...pole(b, f, -190, 140, wood, 16),
    b.flat(blob('-62 -250, 62 -250, 40 -180, 0 -120, -46 -170', f), '#dfe7ea', 0.8),
    b.flat(tube('-64 -250, 0 -282, 64 -250, 0 -222, -64 -250', [11, 11, 11, 11, 11], f), wood),
  ],
  letter: (_, b, f) => [
    ...b.solid(box(-76, -66, 152, 104, 8, f), paper, 10),
    b.flat(tube('-72 -62, 0 0, 72 -62', [6, 6, 6], f), '#d8cba8'),
    b.flat(oval(0, -10, 16, 16, f), '#cf4a45'),
  ],
  book: (main, b, f) => [
    ...b.solid(box(-72, -122, 144, 168, 10, f), main, 12),
    b.flat(box(-72, -122, 24, 168, 8, f), darker(main, 0.1)),
    b.flat(box(-20, -84, 66, 14, 7, f), gold),
    b.flat(box(-20, -54, 46, 12, 6, f), gold),
  ],
  clipboard: (_, b, f) => [
    ...b.solid(box(-68, -130, 136, 172, 10, f), wood, 8),
    b.flat(box(-54, -108, 108, 136, 4, f), paper),
    b.plain(box(-26, -142, 52, 26, 8, f), iron),
    ...[-80, -52, -24].map((y) => b.flat(box(-38, y, 74, 9, 4, f), '#c8bfa8')),
  ],
  spoon: (_, b, f) => [...pole(b, f, -150, 60, wood, 14), ...b.solid(oval(0, -178, 30, 40, f), lighter(wood, 0.05), 8)],
  pan: (_, b, f) => [
    ...b.solid(tube('0 20, 60 -6, 110 -14', [18, 16, 16], f), '#4b4a52', 4),
    ...b.solid(blob('96 -32 c, 240 -40 c, 224 8, 114 12', f), '#5b5b66', 8),
  ],
  bread: (_, b, f) => [
    ...b.solid(blob('-104 -18, -60 -62, 40 -66, 106 -22, 92 28, 0 42, -92 30', f), '#d79a4e', 14),
    ...[-46, 4, 54].map((x) => b.flat(tube(knots`${x - 12} -44, ${x + 10} -10`, [12, 10], f), '#f2cf92')),
  ],
  basket: (main, b, f) => [
    b.flat(tube('-74 26, -60 -64, 0 -96, 60 -64, 74 26', [13, 13, 13, 13, 13], f), darker(wood, 0.05)),
    b.plain(oval(-36, 14, 30, 30, f), '#d8483f'),
    b.plain(oval(8, 4, 32, 32, f), '#e2a53c'),
    b.plain(oval(44, 16, 27, 27, f), lighter(main, 0.05)),
    ...b.solid(blob('-92 24 c, 0 34, 92 24 c, 74 108, 0 116, -74 108', f), '#c08a4f', 14),
    b.flat(tube('-88 36, 0 46, 88 36', [16, 16, 16], f), darker('#c08a4f', 0.09)),
  ],
  bag: (main, b, f) => [
    b.flat(tube('-30 24, 0 -26, 30 24', [12, 12, 12], f), darker(main, 0.15)),
    ...b.solid(blob('-70 22 c, 70 22 c, 82 120, 0 132, -82 120', f), main, 12),
    b.flat(blob('-72 22 c, 72 22 c, 58 70, 0 82, -58 70', f), darker(main, 0.07)),
    b.plain(oval(0, 74, 11, 11, f), gold),
  ],
  coins: (_, b, f) => [
    ...b.solid(blob('-22 -20, 22 -20, 62 50, 52 112, 0 124, -52 112, -62 50', f), '#b98a52', 12),
    b.flat(tube('-24 -10, 24 -10', [13, 13], f), '#8e5f35'),
    b.plain(oval(0, 58, 28, 28, f), gold),
    b.flat(oval(0, 58, 17, 17, f), lighter(gold, 0.07)),
  ],
  sack: (_, b, f) => [
    ...b.solid(blob('-26 -30, 26 -30, 96 60, 104 160, 0 188, -104 160, -96 60', f), '#c9ac7b', 16),
    b.flat(tube('-30 -16, 30 -16', [15, 15], f), '#8e6a3f'),
    b.plain(blob('-30 -30 c, 30 -30 c, 42 -66 c, 0 -54, -42 -66 c', f), '#c9ac7b'),
  ],
  lantern: (_, b, f) => [
    b.flat(oval(0, 92, 132, 132, f), '#ffd873', 0.22),
    b.flat(tube('-36 44, 0 -12, 36 44', [8, 8, 8], f), '#4d4650'),
    b.plain(blob('-44 56 c, 0 22, 44 56 c', f), '#4d4650'),
    b.plain(box(-38, 54, 76, 88, 10, f), '#ffe49a'),
    b.flat(blob('0 76, 18 106, 0 130, -18 106', f), '#f39a3c'),
    b.plain(box(-46, 136, 92, 22, 8, f), '#4d4650'),
    b.flat(box(-40, 54, 10, 88, 2, f), '#4d4650'),
    b.flat(box(30, 54, 10, 88, 2, f), '#4d4650'),
  ],
  flower: (main, b, f) => [
    b.flat(tube('0 60, 6 -30, 0 -100', [10, 9, 9], f), '#5c9a4c'),
    b.flat(blob('2 -10, 40 -40, 60 -34 c, 34 -2', f), '#6cae57'),
    ...[0, 60, 120, 180, 240, 300].map((turn) =>
      b.flat(
        oval(Math.sin((turn * Math.PI) / 180) * 30, -122 + Math.cos((turn * Math.PI) / 180) * 30, 23, 23, f),
        main,
      ),
    ),
    b.flat(oval(0, -122, 20, 20, f), gold),
  ],
  flask: (main, b, f) => [
    ...b.solid(blob('-18 -116 c, 18 -116 c, 18 -50, 66 22, 54 50, -54 50, -66 22, -18 -50', f), '#dff1f5', 10),
    b.flat(blob('-38 -14 c, 38 -14 c, 58 24, 48 42, -48 42, -58 24', f), lighter(main, 0.08)),
    b.flat(oval(-12, 12, 8, 8, f), '#ffffff', 0.8),
    b.flat(oval(14, -2, 6, 6, f), '#ffffff', 0.8),
    b.plain(box(-24, -128, 48, 18, 8, f), '#c5d6dc'),
  ],
  magnifier: (_, b, f) => [
    ...b.solid(tube('0 50, 0 -50', [22, 18], f), wood, 5),
    b.plain(oval(0, -108, 62, 62, f), '#5b6472'),
    b.flat(oval(0, -108, 48, 48, f), '#d8eef7'),
    b.flat(tube('-28 -112, -14 -136, 8 -142', [8, 9, 6], f), '#ffffff'),
  ],
  camera: (_, b, f) => [
    ...b.solid(box(-84, -84, 168, 112, 16, f), '#4a4d58', 10),
    b.flat(box(-40, -106, 60, 30, 8, f), '#4a4d58'),
    b.plain(oval(6, -28, 42, 42, f), '#d4dbe2'),
    b.flat(oval(6, -28, 28, 28, f), '#35506b'),
    b.flat(oval(-4, -38, 8, 8, f), '#ffffff'),
  ],
  phone: (_, b, f) => [
    ...b.solid(box(-36, -110, 72, 136, 14, f), '#3a3d49', 7),
    b.flat(box(-28, -98, 56, 104, 6, f), '#9fd4ee'),
  ],
  case: (_, b, f) => [
    b.flat(tube('-26 22, -24 -10, 24 -10, 26 22', [10, 10, 10, 10], f), '#5e3b26'),
    ...b.solid(box(-92, 18, 184, 122, 14, f), '#8d5a38', 12),
    b.flat(box(-92, 58, 184, 12, 2, f), '#6f4429'),
    b.plain(box(-14, 50, 28, 28, 6, f), gold),
  ],
  pin: (_, b, f) => [...b.solid(tube('-110 -20, -60 -20, 60 -20, 110 -20', [18, 52, 52, 18], f), '#d7ab72', 10)],
  hammer: (_, b, f) => [...pole(b, f, -140, 70, wood, 18), ...b.solid(box(-66, -188, 132, 60, 12, f), iron, 9)],
  axe: (_, b, f) => [
    ...pole(b, f, -190, 120, wood, 18),
    ...b.solid(blob('-10 -196 c, 66 -214 c, 84 -150, 66 -92 c, -10 -128 c', f), iron, 9),
  ],
  hose: (_, b, f) => [
    ...b.solid(tube('-60 150, -70 60, 0 0, 70 -20', [24, 24, 24, 22], f), '#c8a24a', 6),
    ...b.solid(tube('64 -18, 132 -40', [24, 40], f), '#b8503f', 6),
  ],
  balloon: (main, b, f) => [
    b.flat(tube('0 10, 14 -120, 0 -240', [4, 4, 4], f), '#8d8a92'),
    ...b.solid(blob('0 -236, 74 -310, 84 -390, 0 -452, -84 -390, -74 -310', f), main, 18),
    b.flat(oval(-34, -386, 14, 24, f), '#ffffff', 0.6),
  ],
  umbrella: (main, b, f) => [
    ...pole(b, f, -300, 60, wood, 13),
    ...b.solid(
      blob(
        '-210 -250 c, -150 -366, 0 -412, 150 -366, 210 -250 c, 140 -286, 70 -250 c, 0 -284, -70 -250 c, -140 -286',
        f,
      ),
      main,
      18,
    ),
  ],
  mug: (main, b, f) => [
    b.flat(tube('40 -52, 76 -44, 72 4, 38 10', [13, 13, 13, 13], f), darker(main, 0.06)),
    ...b.solid(box(-44, -74, 92, 104, 14, f), main, 10),
    b.flat(oval(2, -72, 44, 10, f), '#6b4430'),
  ],
  map: (_, b, f) => [
    ...b.solid(blob('-108 -92 c, -36 -70 c, 36 -96 c, 108 -74 c, 108 44 c, 36 22 c, -36 48 c, -108 26 c', f), paper, 8),
    b.flat(tube('-74 -30, -20 -10, 30 -44, 70 -20', [7, 7, 7, 7], f), '#c9835a'),
    b.flat(oval(72, -20, 12, 12, f), '#cf4a45'),
  ],
  flag: (main, b, f) => [
    ...pole(b, f, -340, 160, wood, 16),
    ...b.solid(blob('4 -336 c, 90 -362, 190 -330 c, 176 -270, 190 -216 c, 90 -244, 4 -214 c', f), main, 12),
  ],
  present: (main, b, f) => [
    ...b.solid(box(-80, -90, 160, 134, 8, f), main, 14),
    b.flat(box(-14, -90, 28, 134, 0, f), gold),
    b.flat(box(-80, -42, 160, 26, 0, f), gold),
    b.plain(blob('0 -92, -56 -140, -62 -96', f), gold),
    b.plain(blob('0 -92, 56 -140, 62 -96', f), gold),
  ],
  pencil: (_, b, f) => [
    ...b.solid(tube('0 60, 0 -110', [22, 22], f), '#eeb83e', 5),
    b.plain(blob('-11 -112 c, 11 -112 c, 0 -146 c', f), '#f3dcb4'),
    b.plain(box(-12, 52, 24, 26, 8, f), '#e58a8a'),
  ],
  brush: (main, b, f) => [
    ...b.solid(tube('0 70, 0 -90', [12, 16], f), wood, 4),
    b.plain(box(-13, -118, 26, 32, 4, f), iron),
    b.plain(blob('-13 -116, 13 -116, 16 -146, 0 -176 c, -16 -146', f), main),
  ],
  guitar: (_, b, f) => [
    ...b.solid(tube('-10 10, 120 -130', [18, 16], f), '#6f4429', 4),
    ...b.solid(blob('-30 -30, 14 6, 10 60, -34 84, -60 130, -130 128, -150 70, -112 24, -84 -10', f), '#d08a45', 12),
    b.flat(oval(-52, 48, 22, 22, f), '#5a3820'),
  ],
  ball: (main, b, f) => [
    ...b.solid(oval(0, -40, 62, 62, f), main, 14),
    b.flat(tube('-58 -54, 0 -30, 58 -54', [12, 14, 12], f), '#ffffff', 0.9),
  ],
} satisfies Record<string, DrawHeld>

export type HeldName = keyof typeof held
