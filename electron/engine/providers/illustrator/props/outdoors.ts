import { circle, d, ellipse, g, type Node, path, polygon, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

function drawWell({ main, colour, random }: Kit): Node[] {
  const bricks: Node[] = []
  for (let row = 0; row < 4; row++)
    for (let x = 22 + (row % 2) * 20; x < 186; x += 40)
      bricks.push(rect(x, 158 + row * 22, 35, 18, { rx: 5, fill: main('stone', random.between(-0.07, 0.09)) }))
  return [
    rect(40, 62, 13, 100, { fill: colour('wood', -0.05) }),
    rect(166, 62, 13, 100, { fill: colour('wood', -0.1) }),
    ellipse(110, 152, 92, 20, { fill: colour('ink', 0.1) }),
    rect(40, 104, 140, 9, { rx: 4, fill: colour('wood', 0.05) }),
    path('M108 110v26', { stroke: colour('paper', -0.15), 'stroke-width': 4, fill: 'none' }),
    path('M94 134h30l-4 30h-22z', { fill: colour('wood', 0.1) }),
    path('M93 140h32M95 156h28', { stroke: colour('ink', 0.3), 'stroke-width': 4, fill: 'none' }),
    path('M18 152q92 34 184 0v86q-10 16-92 16t-92-16z', { fill: main('stone', -0.12) }),
    ...bricks,
    path('M12 150q98 36 196 0v14q-98 36-196 0z', { fill: main('stone', 0.1) }),
    polygon(
      [
        [110, 0],
        [212, 62],
        [8, 62],
      ],
      { fill: colour('primary') },
    ),
    polygon(
      [
        [110, 0],
        [132, 62],
        [8, 62],
      ],
      { fill: colour('primary', 0.07) },
    ),
    rect(2, 58, 216, 12, { rx: 5, fill: colour('wood', -0.06) }),
  ]
}

function drawFence({ main, random }: Kit): Node[] {
  const pickets = [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const x = 6 + at * 42
    const top = random.between(8, 18)
    return path(d`M${x} 150v${top - 120}q0 0 15 ${-22}q15 22 15 22v${120 - top}z`, {
      fill: main('wood', random.between(-0.02, 0.09)),
    })
  })
  return [
    rect(0, 52, 294, 15, { rx: 5, fill: main('wood', -0.1) }),
    rect(0, 108, 294, 15, { rx: 5, fill: main('wood', -0.1) }),
    ...pickets,
  ]
}

function drawSignpost({ main, colour, random }: Kit): Node[] {
  const board = (y: number, left: boolean, delta: number) => {
    const points = left ? d`M12 ${y + 22}l30-24h122v48h-122z` : d`M188 ${y + 22}l-30-24h-122v48h122z`
    return g(
      {},
      path(points, { fill: main('wood', delta) }),
      path(d`M56 ${y + 14}h88M62 ${y + 30}h70`, {
        stroke: main('wood', -0.14),
        'stroke-width': 5,
        'stroke-linecap': 'round',
        fill: 'none',
      }),
    )
  }
  const first = random.chance(0.5)
  return [
    path('M88 8q10-12 20 0v232h-20z', { fill: main('wood', -0.08) }),
    path('M88 8q4-6 8-8v240h-8z', { fill: main('wood', 0.02) }),
    board(34, first, 0.06),
    board(94, !first, 0.1),
    path('M54 240q4-24 14-30q2 14 8 18q6-18 18-24q0 16 8 22q10-14 18-14q-2 14 6 28z', { fill: colour('foliage') }),
  ]
}

function drawBridge({ main, colour, has }: Kit): Node[] {
  const stone = has('stone')
  const role = stone ? 'stone' : 'wood'
  const posts = [18, 74, 130, 186, 242, 298].map((x) => {
    const lift = 46 * (1 - ((x - 158) / 150) ** 2)
    return rect(x - 6, 76 - lift, 12, 56, { rx: 4, fill: main(role, -0.06) })
  })
  return [
    path('M0 168h316q-20-34-60-44q-98-34-196 0q-40 10-60 44z', { fill: colour('water', 0.02), opacity: 0 }),
    path('M8 128q150-104 300 0v46h-44q-20-56-106-56t-106 56h-44z', { fill: main(role, -0.1) }),
    ...(stone
      ? [
          path('M30 150h18M24 130h26M270 150h18M268 130h22M112 96h24M150 90h22M190 98h22', {
            stroke: main(role, 0.06),
            'stroke-width': 5,
            fill: 'none',
            'stroke-linecap': 'round',
          }),
        ]
      : [
          path('M40 134l-6 40M76 112l-8 16M112 97l-4 22M158 90v26M204 97l4 22M240 112l8 16M276 134l6 40', {
            stroke: main(role, -0.18),
            'stroke-width': 4,
            fill: 'none',
          }),
        ]),
    path('M4 124q154-108 308 0v14q-154-108-308 0z', { fill: main(role, 0.08) }),
    ...posts,
    path('M8 84q150-96 300 0', {
      stroke: main(role, 0.04),
      'stroke-width': 11,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
  ]
}

function drawCave({ main, colour, random }: Kit): Node[] {
  const moss = [40, 90, 230, 270].map((x) =>
    path(d`M${x} 214q${-4} ${-20} 6 ${-random.between(18, 32)}q4 12 8 14q6-10 12-12q0 14 4 30z`, {
      fill: colour('foliage'),
    }),
  )
  return [
    path('M4 216q-8-70 44-104q12-60 74-80q40-36 92-6q56 20 66 84q36 34 28 106z', { fill: main('stone') }),
    path('M48 112q12-60 74-80q40-36 92-6q-40 10-60 40q-50 8-60 60q-30 10-46-14z', { fill: main('stone', 0.09) }),
    path('M280 110q36 34 28 106h-50q10-60-20-90z', { fill: main('stone', -0.08) }),
    path('M92 216q-6-74 26-100q36-30 72 2q34 30 26 98z', { fill: colour('ink', -0.02) }),
    path('M92 216q-6-74 26-100q36-30 72 2q10 10 16 20q-50-40-82 4q-16 26-10 74z', { fill: colour('ink', 0.1) }),
    path('M130 110l8 24l8-30zM170 106l6 20l8-16z', { fill: main('stone', -0.05) }),
    path('M60 150l20-14M250 70l22 16M236 150l18-8M120 62l24-8', {
      stroke: main('stone', -0.12),
      'stroke-width': 5,
      'stroke-linecap': 'round',
      fill: 'none',
    }),
    ...moss,
  ]
}

function drawWaterfall({ main, colour, random }: Kit): Node[] {
  const streaks = [92, 110, 128, 148, 166].map((x) =>
    path(d`M${x} ${random.between(40, 70)}v${random.between(60, 120)}`, {
      stroke: colour('paper'),
      'stroke-width': random.between(4, 8),
      'stroke-linecap': 'round',
      fill: 'none',
      opacity: 0.75,
    }),
  )
  return [
    path('M0 250v-170q6-50 50-58q30-20 60-14h60q40-4 60 30q32 20 30 80v132z', { fill: main('stone', -0.04) }),
    path('M0 250v-170q6-50 50-58q18-12 36-14q-30 40-22 100q-34 40-20 142z', { fill: main('stone', 0.08) }),
    path('M196 10q46 8 54 48q12 10 10 60v132h-50q20-90-2-130q-4-60-12-110z', { fill: main('stone', -0.11) }),
    path('M76 20q54-18 104 0q8 100 4 206h-112q-6-106 4-206z', { fill: colour('water', 0.08) }),
    ...streaks,
    ellipse(130, 238, 118, 26, { fill: colour('water', -0.02) }),
    ...[64, 92, 124, 156, 186].map((x) =>
      circle(x, random.between(218, 232), random.between(14, 22), { fill: colour('paper'), opacity: 0.9 }),
    ),
    path('M52 248q30 8 60 0M140 252q30 8 60 0', {
      stroke: colour('paper'),
      'stroke-width': 4,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
    path(
      'M30 40q-6-30 20-34q24-10 36 10q-16 14-30 12q-12 16-26 12zM182 14q16-18 38-6q24 4 22 26q-20 6-28-6q-24 2-32-14z',
      { fill: colour('foliage') },
    ),
  ]
}

function drawCampfire({ colour, main, random }: Kit): Node[] {
  const high = random.between(0, 16)
  return [
    path(d`M100 ${4 + high}q66 60 40 120q-40 34-80 0q-26-40 12-72q2 14 12 18q-2-36 16-66z`, {
      fill: main('primary', 0.04),
    }),
    path('M102 54q42 40 22 80q-26 18-48 0q-14-28 10-46q4 10 8 10q-2-26 8-44z', { fill: colour('accent') }),
    path('M102 96q22 22 8 42q-12 6-24 0q-8-20 16-42z', { fill: colour('light') }),
    path('M22 128l148 40q12 6 8 16q-6 8-16 4l-148-42q-8-6-6-12q4-8 14-6z', { fill: colour('wood', -0.02) }),
    path('M178 128l-148 40q-12 6-8 16q6 8 16 4l148-42q8-6 6-12q-4-8-14-6z', { fill: colour('wood', 0.06) }),
    circle(22, 181, 8, { fill: colour('ground', 0.04) }),
    circle(178, 181, 8, { fill: colour('ground', 0.04) }),
  ]
}

export const outdoors: PropDrawing[] = [
  { name: 'well', nouns: 'well wishing-well', width: 220, height: 254, draw: drawWell },
  { name: 'fence', nouns: 'fence railing picket-fence', width: 294, height: 150, draw: drawFence },
  { name: 'signpost', nouns: 'signpost sign crossroads crossroad', width: 200, height: 240, draw: drawSignpost },
  { name: 'bridge', nouns: 'bridge footbridge', width: 316, height: 176, draw: drawBridge },
  { name: 'cave', nouns: 'cave cavern den lair grotto', width: 312, height: 216, draw: drawCave },
  { name: 'waterfall', nouns: 'waterfall cascade', width: 262, height: 264, draw: drawWaterfall },
  { name: 'campfire', nouns: 'campfire bonfire fireplace hearth', width: 200, height: 194, draw: drawCampfire },
]
