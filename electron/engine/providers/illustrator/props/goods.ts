import { circle, d, ellipse, type Node, path, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

function drawHelmet({ main, colour }: Kit): Node[] {
  return [
    path('M104 26q-10-34 34-24q44 10 50 52q-28-18-52-12z', { fill: colour('primary') }),
    path('M22 172v-64q0-84 82-86q82 2 82 86v64q-34 24-82 24t-82-24z', { fill: main('stone', 0.06) }),
    path('M22 172v-64q0-84 82-86q-50 20-50 90v76q-18-6-32-16z', { fill: main('stone', 0.16) }),
    path('M96 22h16v174h-16z', { fill: colour('accent') }),
    path('M22 100q82-26 164 0v18q-82-24-164 0z', { fill: colour('accent', -0.05) }),
    path('M40 122q24-10 48-10v14q-26 2-46 12zM168 122q-24-10-48-10v14q26 2 46 12z', { fill: colour('ink') }),
    ...[60, 76, 132, 148].flatMap((x) => [150, 168].map((y) => circle(x, y, 4.5, { fill: colour('ink', 0.05) }))),
  ]
}

function drawStaff({ main, colour }: Kit): Node[] {
  return [
    path('M52 62q8 90-4 214q8 8 18 0q10-124 2-214z', { fill: main('wood') }),
    path('M52 62q8 90-4 214q4 4 8 4q8-120 2-218z', { fill: main('wood', 0.09) }),
    path('M60 80q-50-10-44-54q6-20 24-22q-20 26-2 42q14 10 22 4q26-8 20-46q22 14 20 38q-4 34-40 38z', {
      fill: main('wood', 0.03),
    }),
    circle(60, 32, 20, { fill: colour('secondary', 0.08) }),
    circle(53, 25, 6, { fill: colour('paper'), opacity: 0.85 }),
  ]
}

function drawOar({ main, colour }: Kit): Node[] {
  return [
    rect(34, 0, 12, 200, { rx: 6, fill: main('wood', 0.06) }),
    rect(26, 0, 28, 14, { rx: 6, fill: main('wood', -0.06) }),
    path('M34 170q-28 14-26 60q4 44 32 46q28-2 32-46q2-46-26-60z', { fill: main('wood') }),
    path('M10 226q30 12 60 0v18q-30 12-60 0z', { fill: colour('primary') }),
    path('M40 176v96', { stroke: main('wood', -0.1), 'stroke-width': 4, fill: 'none' }),
  ]
}

function drawRope({ main }: Kit): Node[] {
  const strand = (rx: number, ry: number, y: number, delta: number) => [
    ellipse(100, y, rx, ry, { fill: 'none', stroke: main('ground', delta - 0.1), 'stroke-width': 22 }),
    ellipse(100, y, rx, ry, { fill: 'none', stroke: main('ground', delta), 'stroke-width': 16 }),
    ellipse(100, y, rx, ry, {
      fill: 'none',
      stroke: main('ground', delta - 0.13),
      'stroke-width': 16,
      'stroke-dasharray': '3 11',
    }),
  ]
  return [
    path('M170 110q40 10 44 48', {
      fill: 'none',
      stroke: main('ground', -0.1),
      'stroke-width': 22,
      'stroke-linecap': 'round',
    }),
    path('M170 110q40 10 44 48', {
      fill: 'none',
      stroke: main('ground', 0.02),
      'stroke-width': 15,
      'stroke-linecap': 'round',
    }),
    ...strand(84, 40, 112, -0.04),
    ...strand(82, 40, 92, 0),
    ...strand(80, 40, 72, 0.03),
    ...strand(78, 40, 52, 0.06),
  ]
}

function drawCage({ main, colour, random }: Kit): Node[] {
  const bird = random.chance(0.5)
    ? [
        path('M76 132q-4-30 24-30q22 0 24 22l14 4l-14 6q-4 26-30 24l-30 14z', { fill: colour('primary') }),
        circle(108, 118, 3.5, { fill: colour('ink') }),
        path('M124 122l14 6l-14 6z', { fill: colour('accent') }),
      ]
    : []
  return [
    ellipse(96, 196, 84, 18, { fill: main('accent', -0.14) }),
    rect(52, 156, 88, 7, { rx: 3, fill: colour('wood') }),
    ...bird,
    ...[18, 44, 70, 96, 122, 148, 174].map((x) =>
      path(d`M${x} 196v-92q${(96 - x) * 0.1} ${-56} ${96 - x} ${-72}`, {
        fill: 'none',
        stroke: main('accent', -0.02),
        'stroke-width': 6,
      }),
    ),
    path('M16 140q80 16 160 0', { fill: 'none', stroke: main('accent', -0.06), 'stroke-width': 6 }),
    path('M12 196q84 26 168 0v16q-84 26-168 0z', { fill: main('accent', 0.02) }),
    circle(96, 16, 12, { fill: 'none', stroke: main('accent', -0.04), 'stroke-width': 6 }),
    circle(96, 34, 8, { fill: main('accent', 0.05) }),
  ]
}

function drawPillow({ main }: Kit): Node[] {
  return [
    path(
      'M18 20q-14-16-6-20q60 14 120 12q56 2 108-12q8 6-6 22q14 46 2 92q14 16 6 22q-56-14-110-12q-60-2-120 12q-8-6 6-22q-14-46 0-94z',
      { fill: main('paper', -0.02) },
    ),
    path('M18 20q-14-16-6-20q30 8 60 10q-40 50-24 118q-18 2-36 8q-8-6 6-22q-14-46 0-94z', {
      fill: main('paper', 0.03),
    }),
    path(
      'M60 40q60 16 120 2M70 96q50-10 104 0M34 24q14 6 22 14M216 22q-12 8-22 14M40 112q10-8 20-12M214 112q-10-8-20-12',
      { fill: 'none', stroke: main('paper', -0.12), 'stroke-width': 4, 'stroke-linecap': 'round' },
    ),
  ]
}

function drawBlanket({ main, colour }: Kit): Node[] {
  const fold = (y: number, delta: number) => [
    path(d`M16 ${y}h200q20 0 20 17t-20 17h-200q-14 0-14-17t14-17z`, { fill: main('secondary', delta) }),
    rect(40, y, 14, 34, { fill: colour('paper'), opacity: 0.85 }),
    rect(66, y, 6, 34, { fill: colour('accent') }),
    rect(172, y, 14, 34, { fill: colour('paper'), opacity: 0.85 }),
  ]
  return [...fold(70, -0.08), ...fold(38, -0.02), ...fold(6, 0.05)]
}

function drawStamp({ main, colour, random }: Kit): Node[] {
  const holes: Node[] = []
  const edge = colour('paper')
  for (let at = 0; at < 10; at++)
    holes.push(circle(10 + at * 20, 0, 7, { fill: edge }), circle(10 + at * 20, 240, 7, { fill: edge }))
  for (let at = 0; at < 12; at++)
    holes.push(circle(0, 10 + at * 20, 7, { fill: edge }), circle(200, 10 + at * 20, 7, { fill: edge }))
  const scene = random.chance(0.5)
    ? [
        path('M20 172l44-70l30 42l26-30l60 66v40h-160z', { fill: colour('foliage') }),
        circle(140, 70, 22, { fill: colour('accent') }),
      ]
    : [
        path('M60 150h84l-16 30h-54z', { fill: colour('wood') }),
        path('M104 60v84h-44z', { fill: colour('paper') }),
        path('M112 76l34 68h-34z', { fill: colour('accent') }),
        path('M20 184q20-14 40 0t40 0t40 0t40 0v36h-160z', { fill: colour('water') }),
      ]
  return [
    rect(0, 0, 200, 240, { fill: edge }),
    ...holes,
    rect(20, 20, 160, 200, { fill: main('sky') }),
    ...scene,
    rect(20, 20, 160, 200, { fill: 'none', stroke: colour('ink', 0.25), 'stroke-width': 4 }),
    path('M120 34q40 6 64-6M118 48q40 6 70-8M124 62q36 6 64-6', {
      fill: 'none',
      stroke: colour('ink', 0.2),
      'stroke-width': 4,
      'stroke-linecap': 'round',
      opacity: 0.55,
    }),
  ]
}

function drawSatchel({ main, colour }: Kit): Node[] {
  return [
    path('M34 96q-8-96 86-96t86 96', { fill: 'none', stroke: main('wood', -0.1), 'stroke-width': 12 }),
    path('M88 76l28-40l60 20l-6 30zM120 70l52-30l34 40z', { fill: colour('paper') }),
    path('M88 76l28-40l60 20l-6 30z', { fill: colour('paper', -0.06) }),
    path('M16 82h208l10 108q0 18-18 18h-192q-18 0-18-18z', { fill: main('wood', 0.04) }),
    path('M14 78h212l-6 56q-50 30-100 30t-100-30z', { fill: main('wood', 0.12) }),
    path('M26 88h188l-4 40q-48 24-90 24t-90-24z', {
      fill: 'none',
      stroke: main('wood', -0.02),
      'stroke-width': 3,
      'stroke-dasharray': '8 6',
    }),
    rect(104, 138, 32, 40, { rx: 6, fill: main('wood', -0.1) }),
    rect(110, 146, 20, 16, { rx: 3, fill: colour('accent') }),
  ]
}

function drawCloak({ main, colour }: Kit): Node[] {
  return [
    path('M70 30q40-50 80 0q24 10 30 40l38 176q-108 40-216 0l38-176q6-30 30-40z', { fill: main('secondary') }),
    path('M70 30q10-14 24-20q-30 90-34 250q-32-4-58-14l38-176q6-30 30-40z', { fill: main('secondary', 0.07) }),
    path('M110 60q-22 90-24 204q24 2 48 0q-2-114-24-204z', { fill: main('secondary', -0.1) }),
    path('M66 34q44-64 88 0q-12 32-44 34q-32-2-44-34z', { fill: main('secondary', -0.14) }),
    path('M58 40q52-90 104 0q-6-6-14-6q-38-44-76 0q-8 0-14 6z', { fill: main('secondary', 0.04) }),
    circle(110, 68, 12, { fill: colour('accent') }),
    path('M170 110q14 60 18 140M50 110q-14 60-18 140', {
      fill: 'none',
      stroke: main('secondary', -0.08),
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
  ]
}

export const goods: PropDrawing[] = [
  { name: 'helmet', nouns: 'helmet helm visor armor armour suit-of-armor', width: 208, height: 196, draw: drawHelmet },
  {
    name: 'staff',
    nouns: 'staff walking-stick cane scepter sceptre wizard-staff',
    width: 110,
    height: 280,
    draw: drawStaff,
  },
  { name: 'oar', nouns: 'oar paddle', width: 80, height: 276, draw: drawOar },
  { name: 'rope', nouns: 'rope coil-of-rope lasso cord', width: 226, height: 170, draw: drawRope },
  { name: 'cage', nouns: 'cage birdcage bird-cage', width: 192, height: 226, draw: drawCage },
  { name: 'pillow', nouns: 'pillow cushion', width: 252, height: 138, draw: drawPillow },
  { name: 'blanket', nouns: 'blanket quilt rug carpet', width: 236, height: 104, draw: drawBlanket },
  { name: 'stamp', nouns: 'stamp postage-stamp', width: 200, height: 240, draw: drawStamp },
  {
    name: 'satchel',
    nouns: 'satchel mailbag mail-bag postbag messenger-bag pouch',
    width: 240,
    height: 210,
    draw: drawSatchel,
  },
  { name: 'cloak', nouns: 'cloak cape mantle hooded-cloak', width: 220, height: 264, draw: drawCloak },
]
