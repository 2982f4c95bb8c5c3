import { circle, d, ellipse, g, type Node, path, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

function drawBush({ main, colour, random }: Kit): Node[] {
  const fruit = random.pick(['primary', 'accent', 'shade'] as const)
  const berries = [60, 92, 130, 164, 200, 78, 148, 182].map((x, at) =>
    circle(x, random.between(52, 118) + (at % 2) * 8, random.between(6, 9), { fill: colour(fruit, 0.04) }),
  )
  return [
    path('M20 150q-30-50 20-72q10-56 70-50q30-40 78-8q54 2 48 58q36 30 4 72z', { fill: main('foliage', -0.08) }),
    path('M26 138q-14-42 26-54q14-44 64-36q34-30 66-2q42 2 38 46q20 22 0 46z', { fill: main('foliage') }),
    path('M48 112q4-34 44-32q24-26 56-8', {
      fill: 'none',
      stroke: main('foliage', 0.1),
      'stroke-width': 16,
      'stroke-linecap': 'round',
    }),
    ...berries,
  ]
}

function drawHaystack({ main, random }: Kit): Node[] {
  const straws = Array.from({ length: 26 }, () => {
    const x = random.between(36, 204)
    const y = random.between(50 + Math.abs(x - 120) * 0.7, 168)
    return path(
      d`M${x} ${y}q${random.between(-8, 8)} ${random.between(8, 16)} ${random.between(-14, 14)} ${random.between(18, 30)}`,
      {
        fill: 'none',
        stroke: main('accent', random.between(-0.12, 0.1)),
        'stroke-width': 4,
        'stroke-linecap': 'round',
      },
    )
  })
  return [
    path('M10 190q-8-64 40-110q24-64 70-76q46 12 70 76q48 46 40 110z', { fill: main('accent', -0.03) }),
    path('M10 190q-8-64 40-110q24-64 70-76q-46 40-50 186z', { fill: main('accent', 0.05) }),
    ...straws,
  ]
}

function drawPond({ main, colour, random }: Kit): Node[] {
  return [
    ellipse(160, 70, 158, 62, { fill: colour('foliage', -0.02) }),
    ellipse(160, 70, 140, 50, { fill: main('water', -0.04) }),
    ellipse(152, 64, 118, 38, { fill: main('water', 0.05) }),
    path('M90 60h50M170 50h60M150 84h70', {
      stroke: colour('paper'),
      'stroke-width': 5,
      'stroke-linecap': 'round',
      fill: 'none',
      opacity: 0.8,
    }),
    path(d`M${random.between(90, 110)} 84a26 10 0 1 1-4 9z`, { fill: colour('foliage', 0.06) }),
    circle(108, 78, 8, { fill: colour('primary', 0.14) }),
    path('M268 78q-6-52 4-74q10 30 6 72zM284 82q2-34 16-52q2 30-6 54zM36 84q-8-36-20-50q-2 30 8 54z', {
      fill: colour('foliage', 0.04),
    }),
    rect(266, 2, 9, 28, { rx: 4, fill: colour('wood', -0.04) }),
    ellipse(70, 108, 22, 10, { fill: colour('stone') }),
    ellipse(248, 112, 16, 8, { fill: colour('stone', 0.06) }),
  ]
}

function drawStump({ main, colour }: Kit): Node[] {
  return [
    path('M36 40h108q4 74 40 104q-20 8-44-4q-20 16-46 6q-24 12-46-4q-24 10-46 0q30-28 34-102z', { fill: main('wood') }),
    path('M36 40h30q-4 70-14 104q-26 10-50 0q30-30 34-104z', { fill: main('wood', 0.07) }),
    path('M92 66q-4 34 2 62M118 62q2 30 10 58', {
      fill: 'none',
      stroke: main('wood', -0.12),
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
    ellipse(90, 40, 56, 22, { fill: colour('ground', 0.08) }),
    ellipse(90, 40, 38, 14, { fill: 'none', stroke: main('wood', 0.04), 'stroke-width': 4 }),
    ellipse(90, 40, 18, 7, { fill: 'none', stroke: main('wood', 0.04), 'stroke-width': 4 }),
    path('M140 60q34-14 34 8q-6 12-34 8z', { fill: colour('foliage') }),
  ]
}

function drawTurnip({ main, colour }: Kit): Node[] {
  return [
    path('M92 92q-56-34-66-84q30 8 50 42q2-34 24-50q18 24 14 56q22-32 54-38q-10 48-60 74z', {
      fill: colour('foliage'),
    }),
    path('M92 92q-10-50-26-64M100 90q4-40 2-66M108 92q16-40 40-52', {
      fill: 'none',
      stroke: colour('foliage', 0.1),
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
    path('M96 84q78-6 80 54q-6 52-62 66q-8 20-24 36q0-20-8-36q-60-14-62-66q2-60 76-54z', {
      fill: colour('paper', -0.02),
    }),
    path('M96 84q78-6 80 54q-34-24-78-20q-44-4-78 20q2-60 76-54z', { fill: main('primary', 0.06) }),
    path('M42 120q6-18 26-22', {
      fill: 'none',
      stroke: colour('paper'),
      'stroke-width': 7,
      'stroke-linecap': 'round',
      opacity: 0.7,
    }),
  ]
}

function drawPumpkin({ main, colour }: Kit): Node[] {
  return [
    path('M100 40q-6-28 14-40l14 6q-12 12-8 34z', { fill: colour('foliage', -0.06) }),
    path('M120 22q30-24 52 0q-26 14-52 0z', { fill: colour('foliage') }),
    ellipse(52, 108, 52, 66, { fill: main('accent', -0.08) }),
    ellipse(168, 108, 52, 66, { fill: main('accent', -0.12) }),
    ellipse(84, 108, 48, 72, { fill: main('accent', -0.02) }),
    ellipse(138, 108, 46, 72, { fill: main('accent', -0.06) }),
    ellipse(110, 110, 36, 74, { fill: main('accent', 0.02) }),
    path('M28 84q4-20 18-28', {
      fill: 'none',
      stroke: main('accent', 0.14),
      'stroke-width': 8,
      'stroke-linecap': 'round',
    }),
  ]
}

function drawWheelbarrow({ main, colour }: Kit): Node[] {
  return [
    path('M56 64q30-44 72-30q40-24 66 24z', { fill: colour('foliage') }),
    circle(100, 42, 12, { fill: colour('primary') }),
    circle(146, 40, 12, { fill: colour('accent') }),
    path('M110 128l-26 62h-16l22-62z', { fill: colour('wood', -0.1) }),
    path('M0 84l10-10l120 34l-6 14z', { fill: colour('wood') }),
    path('M34 58h196l-44 74h-100z', { fill: main('primary') }),
    path('M34 58h60l8 74h-16z', { fill: main('primary', 0.08) }),
    rect(26, 52, 212, 14, { rx: 6, fill: main('primary', -0.07) }),
    path('M150 128l56 24', {
      stroke: colour('wood', -0.06),
      'stroke-width': 10,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
    circle(212, 156, 30, { fill: 'none', stroke: colour('ink', 0.16), 'stroke-width': 11 }),
    circle(212, 156, 8, { fill: colour('stone') }),
  ]
}

function drawFlag({ main, colour, random }: Kit): Node[] {
  const emblem = random.pick([
    'M118 44l10 20l22 3l-16 15l4 22l-20-10l-20 10l4-22l-16-15l22-3z',
    'M118 48q30 0 30 26q0 20-30 34q-30-14-30-34q0-26 30-26z',
  ])
  return [
    rect(26, 4, 12, 246, { rx: 6, fill: colour('wood') }),
    circle(32, 8, 10, { fill: colour('accent') }),
    g(
      {},
      path('M38 22q50-22 90 0t82-4v108q-42 26-82 4t-90 0z', { fill: main('primary') }),
      path('M38 22q26-12 50-9v108q-26-2-50 9z', { fill: main('primary', 0.07) }),
      path('M180 26q16-2 30-8v108q-14 8-30 10z', { fill: main('primary', -0.06) }),
      path(emblem, { fill: colour('accent') }),
    ),
  ]
}

export const garden: PropDrawing[] = [
  { name: 'bush', nouns: 'bush shrub hedge berry-bush thicket bramble', width: 240, height: 152, draw: drawBush },
  { name: 'haystack', nouns: 'haystack hay straw hay-stack', width: 240, height: 190, draw: drawHaystack },
  { name: 'pond', nouns: 'pond puddle pool', width: 320, height: 134, draw: drawPond },
  { name: 'tree stump', nouns: 'stump tree-stump', width: 190, height: 152, draw: drawStump },
  { name: 'turnip', nouns: 'turnip radish beet beetroot', width: 196, height: 240, draw: drawTurnip },
  { name: 'pumpkin', nouns: 'pumpkin gourd squash', width: 220, height: 184, draw: drawPumpkin },
  { name: 'wheelbarrow', nouns: 'wheelbarrow barrow', width: 246, height: 192, draw: drawWheelbarrow },
  { name: 'flag', nouns: 'flag banner pennant standard', width: 214, height: 250, draw: drawFlag },
]
