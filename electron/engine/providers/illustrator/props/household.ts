import { circle, d, ellipse, type Node, path, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

function drawPiano({ main, colour }: Kit): Node[] {
  const blacks = [0, 1, 3, 4, 5, 7, 8, 10, 11, 12].map((at) =>
    rect(39 + at * 14.6, 118, 9, 13, { rx: 1, fill: colour('ink') }),
  )
  return [
    rect(34, 150, 18, 84, { fill: main('wood', -0.16) }),
    rect(228, 150, 18, 84, { fill: main('wood', -0.2) }),
    rect(20, 14, 240, 216, { rx: 8, fill: main('wood', -0.08) }),
    rect(12, 4, 256, 20, { rx: 7, fill: main('wood', 0.04) }),
    rect(34, 36, 212, 62, { rx: 6, fill: main('wood', -0.02) }),
    path('M92 46h46v44h-46zM142 46h46v44h-46z', { fill: colour('paper') }),
    path('M98 56h34M98 66h34M98 76h28M148 56h34M148 66h34M148 76h24', {
      stroke: colour('ink', 0.3),
      'stroke-width': 3,
      fill: 'none',
    }),
    path('M6 112q0-8 8-8h252q8 0 8 8v28q0 6-6 6h-256q-6 0-6-6z', { fill: main('wood', 0.06) }),
    rect(24, 116, 232, 22, { rx: 3, fill: colour('paper', 0.02) }),
    path(Array.from({ length: 15 }, (_, at) => d`M${38.5 + at * 14.5} 116v22`).join(''), {
      stroke: colour('ink', 0.4),
      'stroke-width': 1.6,
      fill: 'none',
    }),
    ...blacks,
    path('M6 140h268v4q0 6-6 6h-256q-6 0-6-6z', { fill: main('wood', -0.12) }),
    rect(34, 160, 212, 56, { rx: 6, fill: main('wood', -0.14) }),
    rect(12, 226, 50, 14, { rx: 5, fill: main('wood', 0.02) }),
    rect(218, 226, 50, 14, { rx: 5, fill: main('wood', -0.04) }),
    path('M124 222h14v14h-14zM144 222h14v14h-14z', { fill: colour('accent') }),
  ]
}

function drawFridge({ main, colour }: Kit): Node[] {
  return [
    rect(22, 268, 24, 12, { rx: 3, fill: colour('ink', 0.1) }),
    rect(118, 268, 24, 12, { rx: 3, fill: colour('ink', 0.1) }),
    rect(4, 0, 156, 272, { rx: 20, fill: main('secondary', 0.16) }),
    path('M120 0h20q20 0 20 20v232q0 20-20 20h-20z', { fill: main('secondary', 0.08) }),
    rect(4, 92, 156, 8, { fill: main('secondary', -0.04) }),
    rect(20, 34, 11, 44, { rx: 5, fill: colour('stone', 0.14) }),
    rect(20, 116, 11, 70, { rx: 5, fill: colour('stone', 0.14) }),
    rect(74, 122, 34, 40, { rx: 3, fill: colour('paper') }),
    path('M82 134h18M82 144h14', { stroke: colour('ink', 0.3), 'stroke-width': 4, fill: 'none' }),
    circle(91, 122, 6, { fill: colour('primary') }),
    path('M70 50q8-16 20-4q12-12 20 4q-4 16-20 22q-16-6-20-22z', { fill: colour('accent') }),
  ]
}

function drawCupboard({ main, colour }: Kit): Node[] {
  const panel = (x: number) => [
    rect(x, 44, 78, 176, { rx: 5, fill: main('wood', 0.06) }),
    rect(x + 10, 56, 58, 66, { rx: 4, fill: main('wood', -0.03) }),
    rect(x + 10, 134, 58, 74, { rx: 4, fill: main('wood', -0.03) }),
  ]
  return [
    path('M22 232h30l-8 26h-16zM158 232h30l-6 26h-16z', { fill: main('wood', -0.18) }),
    rect(12, 24, 186, 214, { rx: 6, fill: main('wood', -0.08) }),
    path('M2 26q0-10 10-12q93-26 186 0q10 2 10 12v8h-206z', { fill: main('wood', 0.03) }),
    ...panel(24),
    ...panel(108),
    circle(96, 132, 6, { fill: colour('accent') }),
    circle(114, 132, 6, { fill: colour('accent') }),
    rect(12, 226, 186, 12, { rx: 4, fill: main('wood', -0.14) }),
  ]
}

function drawArmchair({ main, colour }: Kit): Node[] {
  return [
    path('M44 208h22l-6 30h-12zM174 208h22l-4 30h-12z', { fill: colour('wood', -0.14) }),
    path('M42 118q-8-116 78-116t78 116l-10 60h-136z', { fill: main('primary') }),
    path('M120 2q86 0 78 116l-10 60h-30q26-110-38-176z', { fill: main('primary', -0.07) }),
    path('M58 112q-4-92 62-94t62 94z', { fill: main('primary', 0.07) }),
    ...[86, 120, 154].map((x) => circle(x, 66, 5, { fill: main('primary', -0.1) })),
    rect(46, 128, 148, 54, { rx: 18, fill: main('primary', 0.1) }),
    rect(46, 158, 148, 56, { rx: 10, fill: main('primary', -0.06) }),
    path('M6 126q0-26 26-26t26 26v88q0 6-6 6h-30q-16-4-16-22z', { fill: main('primary', 0.03) }),
    path('M182 126q0-26 26-26t26 26v72q0 18-16 22h-30q-6 0-6-6z', { fill: main('primary', -0.1) }),
    circle(32, 126, 14, { fill: main('primary', 0.1) }),
    circle(208, 126, 14, { fill: main('primary', -0.02) }),
  ]
}

function drawStreetLamp({ main, colour }: Kit): Node[] {
  return [
    path('M44 292l6-26h24l6 26z', { fill: main('ink', 0.06) }),
    rect(34, 284, 56, 12, { rx: 4, fill: main('ink') }),
    rect(56, 92, 12, 180, { fill: main('ink', 0.08) }),
    rect(56, 92, 4, 180, { fill: main('ink', 0.2) }),
    path('M28 110q34 20 68 0l2 8q-36 20-72 0z', { fill: main('ink', 0.04) }),
    circle(62, 54, 56, { fill: colour('light'), 'fill-opacity': 0.35 }),
    path('M32 34h60l-12 58h-36z', { fill: colour('light', -0.02) }),
    path('M62 34h30l-12 58h-18z', { fill: colour('accent', 0.08) }),
    path('M32 34l12 58M92 34l-12 58M62 34v58', { stroke: main('ink'), 'stroke-width': 5, fill: 'none' }),
    path('M24 36q38-44 76 0z', { fill: main('ink', 0.06) }),
    circle(62, 10, 8, { fill: main('ink') }),
    rect(40, 90, 44, 9, { rx: 4, fill: main('ink') }),
  ]
}

function drawRollingPin({ main }: Kit): Node[] {
  return [
    rect(0, 26, 290, 22, { rx: 11, fill: main('wood', -0.06) }),
    rect(52, 4, 186, 66, { rx: 16, fill: main('ground', 0.06) }),
    path('M52 44h186v10q0 16-16 16h-154q-16 0-16-16z', { fill: main('ground', -0.05) }),
    rect(70, 14, 130, 8, { rx: 4, fill: main('ground', 0.14) }),
  ]
}

function drawPotion({ main, colour, random }: Kit): Node[] {
  const bubbles = Array.from({ length: 5 }, () =>
    circle(random.between(56, 124), random.between(150, 206), random.between(4, 9), {
      fill: colour('paper'),
      'fill-opacity': 0.45,
    }),
  )
  return [
    path('M68 60v38q-56 26-56 86q0 56 78 56t78-56q0-60-56-86v-38z', { fill: colour('sky', 0.08) }),
    path('M22 158h136q12 78-68 78t-68-78z', { fill: main('primary', 0.04) }),
    path('M122 158h36q12 72-56 78q34-24 20-78z', { fill: main('primary', -0.08) }),
    ellipse(90, 158, 68, 12, { fill: main('primary', 0.14) }),
    ...bubbles,
    path('M34 170q-2-38 32-58l6 8q-24 16-26 52z', { fill: colour('paper'), 'fill-opacity': 0.7 }),
    rect(58, 46, 64, 18, { rx: 8, fill: colour('sky', -0.04) }),
    path('M70 16h40l-4 34h-32z', { fill: colour('wood', 0.12) }),
    path('M96 16h14l-4 34h-10z', { fill: colour('wood', 0.02) }),
    circle(150, 30, 8, { fill: main('primary', 0.14), 'fill-opacity': 0.6 }),
  ]
}

function drawBubbles({ main, colour }: Kit): Node[] {
  const bubble = (x: number, y: number, r: number) => [
    circle(x, y, r, { fill: main('sky', 0.02), 'fill-opacity': 0.55 }),
    circle(x, y, r - 3, { fill: 'none', stroke: main('water', 0.1), 'stroke-width': 5 }),
    path(d`M${x - r * 0.6} ${y - r * 0.1}a${r * 0.62} ${r * 0.62} 0 0 1 ${r * 0.5} ${-r * 0.5}`, {
      fill: 'none',
      stroke: colour('paper'),
      'stroke-width': r * 0.14,
      'stroke-linecap': 'round',
    }),
    circle(x + r * 0.42, y + r * 0.42, r * 0.1, { fill: colour('paper') }),
  ]
  return [
    ...bubble(104, 154, 84),
    ...bubble(204, 72, 54),
    ...bubble(70, 44, 34),
    ...bubble(218, 182, 34),
    ...bubble(142, 26, 20),
  ]
}

function drawSmoke({ main }: Kit): Node[] {
  const puff = (x: number, y: number, r: number, delta: number) => circle(x, y, r, { fill: main('stone', delta) })
  return [
    puff(120, 226, 24, 0.12),
    puff(100, 192, 32, 0.15),
    puff(136, 168, 40, 0.14),
    puff(84, 142, 44, 0.18),
    puff(152, 108, 54, 0.17),
    puff(84, 78, 58, 0.22),
    puff(152, 50, 46, 0.22),
    puff(104, 48, 44, 0.26),
    puff(70, 70, 36, 0.27),
    puff(138, 96, 34, 0.23),
    puff(76, 134, 26, 0.24),
  ]
}

export const household: PropDrawing[] = [
  {
    name: 'piano',
    nouns: 'piano grand-piano upright-piano organ',
    sole: true,
    width: 280,
    height: 240,
    draw: drawPiano,
  },
  {
    name: 'fridge',
    nouns: 'fridge refrigerator freezer icebox',
    sole: true,
    width: 164,
    height: 280,
    draw: drawFridge,
  },
  {
    name: 'cupboard',
    nouns: 'cupboard wardrobe closet cabinet',
    sole: true,
    width: 210,
    height: 258,
    draw: drawCupboard,
  },
  { name: 'armchair', nouns: 'armchair easy-chair recliner', sole: true, width: 240, height: 238, draw: drawArmchair },
  {
    name: 'street lamp',
    nouns: 'street-lamp street-light streetlamp lamppost lamp-post',
    sole: true,
    width: 124,
    height: 296,
    draw: drawStreetLamp,
  },
  { name: 'rolling pin', nouns: 'rolling-pin', sole: true, width: 290, height: 74, draw: drawRollingPin },
  { name: 'potion', nouns: 'potion magic-potion elixir', sole: true, width: 180, height: 240, draw: drawPotion },
  { name: 'bubbles', nouns: 'bubble soap-bubble gas-bubble', sole: true, width: 258, height: 240, draw: drawBubbles },
  {
    name: 'smoke',
    nouns: 'smoke steam ash smoke-cloud vapour vapor',
    sole: true,
    width: 208,
    height: 250,
    draw: drawSmoke,
  },
]
