import { circle, ellipse, type Node, path, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

function drawFruitTree({ main, colour, random }: Kit): Node[] {
  const crown = (x: number, y: number, r: number, delta: number) => circle(x, y, r, { fill: colour('foliage', delta) })
  const spots = [
    [62, 118],
    [104, 62],
    [150, 110],
    [196, 66],
    [232, 122],
    [128, 158],
    [186, 156],
    [84, 168],
  ] as const
  const fruits = spots.flatMap(([x, y]) => {
    const [fx, fy] = [x + random.between(-8, 8), y + random.between(-8, 8)]
    return [
      circle(fx, fy, 15, { fill: main('primary') }),
      path(`M${fx + 4} ${fy - 14}a15 15 0 0 1 0 29q10-14 0-29z`, { fill: main('primary', -0.09) }),
      circle(fx - 5, fy - 5, 3.5, { fill: colour('paper'), 'fill-opacity': 0.7 }),
      path(`M${fx} ${fy - 13}q1-8 8-11q1 8-8 11z`, { fill: colour('foliage', -0.12) }),
    ]
  })
  return [
    path('M126 286q14-50 8-128h32q-4 80 12 128q-26 10-52 0z', { fill: colour('wood', -0.02) }),
    path('M150 158h16q-4 80 12 128q-12 5-24 5q-2-70-4-133z', { fill: colour('wood', -0.1) }),
    path('M138 190l-44-40h12l36 26zM160 196l46-46h-14l-34 30z', { fill: colour('wood', -0.06) }),
    crown(74, 140, 66, -0.08),
    crown(220, 136, 66, -0.1),
    crown(148, 146, 68, -0.07),
    crown(92, 84, 62, 0),
    crown(200, 84, 64, -0.03),
    crown(146, 62, 60, 0.03),
    crown(120, 54, 40, 0.07),
    crown(76, 96, 38, 0.06),
    ...fruits,
  ]
}

function drawToaster({ main, colour }: Kit): Node[] {
  return [
    path('M58 70q-6-62 34-66q40-2 42 20v46z', { fill: colour('ground', -0.02) }),
    path('M66 70q-6-54 28-58q32-2 32 16v42z', { fill: colour('ground', 0.1) }),
    path('M130 76q-4-58 32-62q40 0 38 24v38z', { fill: colour('ground', -0.06) }),
    path('M138 76q-4-50 26-54q28 0 28 18v36z', { fill: colour('ground', 0.06) }),
    rect(26, 194, 34, 16, { rx: 5, fill: colour('ink', 0.1) }),
    rect(196, 194, 34, 16, { rx: 5, fill: colour('ink', 0.1) }),
    path('M8 118q0-56 56-56h128q56 0 56 56v64q0 18-18 18h-204q-18 0-18-18z', { fill: main('primary') }),
    path('M190 62q58 0 58 56v64q0 18-18 18h-54q40-60 14-138z', { fill: main('primary', -0.08) }),
    path('M30 116q2-32 36-34h60v10h-56q-26 0-28 26z', { fill: main('primary', 0.14) }),
    rect(52, 62, 152, 10, { rx: 5, fill: colour('ink') }),
    rect(226, 110, 12, 52, { rx: 5, fill: colour('ink', 0.1) }),
    rect(218, 116, 34, 16, { rx: 7, fill: colour('stone', 0.14) }),
    circle(70, 158, 17, { fill: colour('stone', 0.16) }),
    rect(67, 143, 6, 17, { rx: 3, fill: colour('ink', 0.1) }),
  ]
}

function drawCradle({ main, colour }: Kit): Node[] {
  return [
    path('M24 204q110 66 220 0l12 14q-122 78-244 0z', { fill: main('wood', -0.14) }),
    path('M180 40q70-14 78 66l-14 84h-60z', { fill: main('wood', -0.04) }),
    path('M180 40q40 6 46 66l-10 84h-32z', { fill: main('wood', -0.12) }),
    ellipse(150, 112, 80, 26, { fill: colour('paper', -0.02) }),
    circle(204, 98, 24, { fill: colour('ground', 0.1) }),
    path('M196 100q4 4 8 0M212 100q4 4 8 0M204 110q4 4 8 0', {
      stroke: colour('ink', 0.1),
      'stroke-width': 3,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
    path('M52 106q60-36 128 0l-6 30h-118z', { fill: colour('secondary', 0.12) }),
    path('M176 100q8 18 2 38h-18q8-22 2-42z', { fill: colour('paper') }),
    path('M12 96q118 44 244 10l-20 90q-102 36-202 0z', { fill: main('wood', 0.03) }),
    path('M12 96q118 44 244 10l-4 16q-122 32-236-8z', { fill: main('wood', 0.13) }),
    path('M60 128l8 74M104 138l4 72M150 140v72M196 136l-6 70', {
      stroke: main('wood', -0.08),
      'stroke-width': 5,
      fill: 'none',
    }),
    path('M128 160q10-16 20-2q12-14 20 2q-2 16-20 26q-18-10-20-26z', { fill: colour('primary', 0.06) }),
  ]
}

function drawMotor({ main, colour }: Kit): Node[] {
  const bolt = (x: number, y: number) => circle(x, y, 7, { fill: colour('stone', 0.16) })
  return [
    path('M40 206h186l14 20h-214z', { fill: colour('ink', 0.08) }),
    rect(180, 30, 40, 60, { rx: 6, fill: colour('stone', -0.06) }),
    path('M190 34q0-34 30-34h34v22h-26q-12 0-12 14z', { fill: colour('accent', -0.08) }),
    ...[60, 94, 128].map((x) => rect(x, 26, 26, 64, { rx: 5, fill: colour('stone', 0.06) })),
    ...[36, 52, 68].map((y) => rect(54, y, 106, 7, { rx: 3, fill: colour('stone', -0.12) })),
    path('M36 84h196q14 0 14 14v96q0 14-14 14h-196q-14 0-14-14v-96q0-14 14-14z', { fill: main('secondary') }),
    path('M200 84h32q14 0 14 14v96q0 14-14 14h-46q34-58 14-124z', { fill: main('secondary', -0.09) }),
    rect(36, 96, 150, 12, { rx: 6, fill: main('secondary', 0.13) }),
    circle(92, 156, 42, { fill: colour('ink', 0.12) }),
    circle(92, 156, 31, { fill: colour('stone', 0.1) }),
    path('M92 125v62M61 156h62M70 134l44 44M114 134l-44 44', {
      stroke: colour('stone', -0.14),
      'stroke-width': 8,
      fill: 'none',
    }),
    circle(92, 156, 12, { fill: colour('primary') }),
    circle(180, 172, 22, { fill: colour('ink', 0.12) }),
    circle(180, 172, 13, { fill: colour('stone', 0.1) }),
    path('M92 112l88 38M92 200l88-6', { stroke: colour('ink', 0.02), 'stroke-width': 7, fill: 'none' }),
    circle(206, 122, 16, { fill: colour('paper') }),
    path('M206 124l7-10', { stroke: colour('primary'), 'stroke-width': 4, fill: 'none', 'stroke-linecap': 'round' }),
    bolt(44, 122),
    bolt(44, 192),
    bolt(226, 192),
  ]
}

export const moreThings: PropDrawing[] = [
  {
    name: 'fruit tree',
    nouns: 'apple-tree fruit-tree cherry-tree orange-tree peach-tree',
    sole: true,
    width: 288,
    height: 290,
    draw: drawFruitTree,
  },
  { name: 'toaster', nouns: 'toaster', sole: true, width: 256, height: 212, draw: drawToaster },
  { name: 'cradle', nouns: 'cradle crib bassinet', sole: true, width: 268, height: 260, draw: drawCradle },
  { name: 'engine', nouns: 'engine motor generator', sole: true, width: 256, height: 228, draw: drawMotor },
]
