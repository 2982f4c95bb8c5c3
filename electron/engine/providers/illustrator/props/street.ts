import { circle, d, ellipse, g, line, type Node, path, polygon, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

function drawWheel(kit: Kit, x: number, y: number, r: number): Node {
  const { main, colour } = kit
  const spokes = [0, 45, 90, 135].map((degrees) => {
    const a = (degrees * Math.PI) / 180
    const [dx, dy] = [Math.cos(a) * r * 0.84, Math.sin(a) * r * 0.84]
    return line([x - dx, y - dy], [x + dx, y + dy], { stroke: main('wood', 0.02), 'stroke-width': r * 0.14 })
  })
  return g(
    {},
    circle(x, y, r * 0.9, { fill: 'none', stroke: main('wood', -0.14), 'stroke-width': r * 0.2 }),
    ...spokes,
    circle(x, y, r * 0.2, { fill: colour('accent', -0.05) }),
  )
}

function drawWagon(kit: Kit): Node[] {
  const { main, colour, has, random } = kit
  const covered = has('covered') || random.chance(0.6)
  const load = covered
    ? [
        path('M30 96q-22-70 26-92q80-14 152 0q44 22 26 92z', { fill: colour('paper', -0.02) }),
        path('M30 96q-22-70 26-92q16-4 30-5q-34 30-18 97z', { fill: colour('paper', 0.04) }),
        path('M102 96q-16-60 6-98M160 96q14-60-4-98', {
          fill: 'none',
          stroke: colour('stone', 0.1),
          'stroke-width': 4,
        }),
        path('M196 2q40 20 26 94h-26q18-56 0-94z', { fill: colour('shade', 0.02) }),
      ]
    : [
        path('M30 92q10-44 50-40q30-36 76-12q50-12 66 52z', { fill: colour('accent', -0.02) }),
        path('M60 80q20-20 40-8M130 66q30-18 52 6', {
          fill: 'none',
          stroke: colour('accent', -0.12),
          'stroke-width': 5,
          'stroke-linecap': 'round',
        }),
      ]
  return [
    ...load,
    path('M14 90h236l-12 52h-212z', { fill: main('wood') }),
    path('M18 108h228M22 125h220', { stroke: main('wood', -0.12), 'stroke-width': 4, fill: 'none' }),
    rect(8, 84, 248, 14, { rx: 5, fill: main('wood', 0.08) }),
    path('M240 128l56 26', {
      stroke: main('wood', -0.06),
      'stroke-width': 10,
      'stroke-linecap': 'round',
      fill: 'none',
    }),
    drawWheel(kit, 66, 148, 42),
    drawWheel(kit, 202, 152, 38),
  ]
}

function drawStall({ main, colour, random }: Kit): Node[] {
  const stripes = [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const x = at * 36
    return path(d`M${x + 14 - at * 4} 10h${28}L${x + 36} 64q-18 26-36 0z`, {
      fill: at % 2 === 0 ? main('primary') : colour('paper'),
    })
  })
  const goods = [26, 52, 78, 104, 140, 166, 192, 218].map((x, at) =>
    circle(x + 4, random.between(126, 134), 15, {
      fill: colour(at < 4 ? 'primary' : random.pick(['accent', 'foliage'] as const), random.between(-0.04, 0.08)),
    }),
  )
  return [
    rect(18, 50, 11, 178, { fill: colour('wood', -0.08) }),
    rect(223, 50, 11, 178, { fill: colour('wood', -0.12) }),
    ...goods,
    path('M14 134h106v22h-106zM132 134h106v22h-106z', { fill: colour('ground', -0.03) }),
    rect(6, 152, 240, 16, { rx: 4, fill: colour('wood', 0.1) }),
    rect(14, 168, 224, 62, { fill: colour('wood', 0.01) }),
    path('M58 168v62M104 168v62M150 168v62M196 168v62', {
      stroke: colour('wood', -0.12),
      'stroke-width': 4,
      fill: 'none',
    }),
    ...stripes,
    rect(8, 2, 236, 13, { rx: 5, fill: colour('wood', 0.04) }),
  ]
}

function drawConveyor({ main, colour, random }: Kit): Node[] {
  const parcels = [40, 106, 262].map((x, at) => {
    const side = random.between(34, 46)
    const role = (['ground', 'paper', 'wood'] as const)[at] ?? 'ground'
    return g(
      {},
      rect(x, 118 - side, side * 1.1, side, { rx: 3, fill: colour(role) }),
      rect(x + side * 0.45, 118 - side, side * 0.2, side, { fill: colour('primary', 0.05) }),
    )
  })
  return [
    path('M34 146l-10 58h16l8-58zM286 146l10 58h-16l-8-58z', { fill: main('stone', -0.16) }),
    ...parcels,
    rect(158, 16, 92, 106, { rx: 10, fill: main('secondary') }),
    rect(158, 16, 26, 106, { rx: 10, fill: main('secondary', 0.08) }),
    path('M176 122v-38q0-10 28-10t28 10v38z', { fill: colour('ink', 0.06) }),
    rect(192, 30, 44, 18, { rx: 4, fill: colour('light') }),
    circle(176, 40, 7, { fill: colour('primary', 0.05) }),
    path('M204 16v-12', { stroke: colour('stone'), 'stroke-width': 6, fill: 'none' }),
    circle(204, 6, 8, { fill: colour('accent') }),
    rect(0, 116, 320, 36, { rx: 18, fill: colour('ink', 0.14) }),
    ...[20, 66, 112, 160, 208, 254, 300].map((x) =>
      g({}, circle(x, 134, 12, { fill: main('stone', 0.06) }), circle(x, 134, 4, { fill: main('stone', -0.2) })),
    ),
  ]
}

function drawTent({ main, colour }: Kit): Node[] {
  return [
    polygon(
      [
        [130, 8],
        [262, 176],
        [0, 176],
      ],
      { fill: main('accent', -0.06) },
    ),
    polygon(
      [
        [130, 8],
        [164, 176],
        [0, 176],
      ],
      { fill: main('accent', 0.03) },
    ),
    polygon(
      [
        [122, 30],
        [150, 176],
        [60, 176],
      ],
      { fill: colour('ink', 0.06) },
    ),
    path('M122 30q-8 90-62 146h26q34-60 36-146zM122 30q24 80 58 146h-30q-22-70-28-146z', { fill: main('accent', 0.1) }),
    path('M130 8v-8', { stroke: colour('wood'), 'stroke-width': 7, 'stroke-linecap': 'round', fill: 'none' }),
    path('M130 0l26 8l-26 10z', { fill: colour('primary') }),
  ]
}

function drawPostbox({ main, colour, random }: Kit): Node[] {
  const out = random.chance(0.4)
  return [
    rect(62, 116, 18, 116, { fill: colour('wood', -0.04) }),
    path('M8 122v-62q0-42 42-42h74q42 0 42 42v62z', { fill: main('primary', -0.04) }),
    path('M8 122v-62q0-42 42-42t42 42v62z', { fill: main('primary', 0.06) }),
    path('M20 122v-60q0-30 30-30t30 30v60z', { fill: main('primary', -0.02) }),
    rect(32, 64, 36, 8, { rx: 4, fill: colour('ink', 0.1) }),
    ...(out
      ? [
          polygon(
            [
              [34, 66],
              [66, 66],
              [70, 44],
              [38, 42],
            ],
            { fill: colour('paper') },
          ),
        ]
      : []),
    path('M126 78v-62h26v20h-18v42z', { fill: colour('accent') }),
    ellipse(71, 232, 40, 7, { fill: colour('foliage') }),
  ]
}

export const street: PropDrawing[] = [
  { name: 'wagon', nouns: 'wagon cart covered-wagon hay-cart horse-cart', width: 300, height: 192, draw: drawWagon },
  {
    name: 'market stall',
    nouns: 'stall market-stall market booth kiosk fruit-stand',
    width: 252,
    height: 230,
    draw: drawStall,
  },
  {
    name: 'conveyor',
    nouns: 'conveyor conveyor-belt sorting-machine machine assembly-line sorter',
    width: 320,
    height: 204,
    draw: drawConveyor,
  },
  { name: 'tent', nouns: 'tent', width: 262, height: 176, draw: drawTent },
  { name: 'mailbox', nouns: 'mailbox letterbox letter-box mail-box', width: 170, height: 238, draw: drawPostbox },
]
