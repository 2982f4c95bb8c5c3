import { circle, d, ellipse, g, type Node, path, polygon, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

const bookRoles = ['primary', 'secondary', 'accent', 'foliage', 'water', 'shade', 'light'] as const

function drawTable({ main }: Kit): Node[] {
  const leg = (x: number, top: number, delta: number) =>
    path(d`M${x} ${top}h22l-4 ${158 - top}h-14z`, { fill: main('wood', delta) })
  return [
    leg(44, 50, -0.14),
    leg(194, 50, -0.14),
    leg(14, 50, -0.03),
    leg(224, 50, -0.03),
    rect(18, 46, 224, 26, { fill: main('wood', -0.08) }),
    polygon(
      [
        [26, 14],
        [234, 14],
        [258, 40],
        [2, 40],
      ],
      { fill: main('wood', 0.1) },
    ),
    path('M52 22h120M36 31h90M150 31h70', {
      fill: 'none',
      stroke: main('wood', 0.03),
      'stroke-width': 3,
      'stroke-linecap': 'round',
    }),
    rect(2, 40, 256, 13, { rx: 4, fill: main('wood', 0.01) }),
  ]
}

function drawChair({ main, colour }: Kit): Node[] {
  const wood = (delta: number) => main('wood', delta)
  return [
    path('M38 118h14l4 80h-12zM112 112h13l6 74h-12z', { fill: wood(-0.14) }),
    path('M20 4q2-6 9-5l6 128h-13zM96 2q7-1 8 5l10 112h-13z', { fill: wood(-0.02) }),
    path('M26 20l74-3l2 20l-75 3zM29 56l74-3l1 16l-74 3z', { fill: wood(0.06) }),
    polygon(
      [
        [22, 112],
        [104, 106],
        [140, 124],
        [44, 132],
      ],
      { fill: colour('primary', 0.03) },
    ),
    path('M44 132l96-8v12l-96 9z', { fill: wood(-0.04) }),
    path('M22 112l22 20v13l-22-20z', { fill: wood(-0.1) }),
    path('M24 124h13l2 70h-12zM46 142h14l3 62h-13zM122 135h14l4 61h-12z', { fill: wood(0.01) }),
  ]
}

function drawBed({ main, colour, random }: Kit): Node[] {
  const cover = random.pick(['primary', 'secondary', 'accent'] as const)
  return [
    rect(16, 140, 16, 36, { rx: 4, fill: main('wood', -0.12) }),
    rect(272, 140, 16, 36, { rx: 4, fill: main('wood', -0.12) }),
    path('M6 24q0-18 18-18h4q18 0 18 18v126h-40z', { fill: main('wood', 0.02) }),
    path('M14 28q0-12 12-12t12 12v86h-24z', { fill: main('wood', 0.08) }),
    rect(34, 118, 250, 34, { rx: 6, fill: main('wood', -0.02) }),
    path('M38 92h236q14 0 14 14v20h-250z', { fill: colour('paper', -0.04) }),
    path('M46 66q28-14 60 0q8 14 0 28h-60q-8-14 0-28z', { fill: colour('paper', 0.01) }),
    path('M56 74q18-8 40-1', {
      fill: 'none',
      stroke: colour('stone', 0.1),
      'stroke-width': 3,
      'stroke-linecap': 'round',
    }),
    path('M108 84q60-20 120-6q46 6 52 22v40h-172z', { fill: colour(cover) }),
    path('M108 84q24-8 46-10l-8 66h-38z', { fill: colour(cover, 0.1) }),
    path('M190 78q6 30-4 62M236 82q8 26 0 58', {
      fill: 'none',
      stroke: colour(cover, -0.08),
      'stroke-width': 4,
      'stroke-linecap': 'round',
    }),
    path('M270 74q0-14 12-14t12 14v78h-24z', { fill: main('wood', 0.05) }),
  ]
}

function drawBookshelf({ main, colour, random }: Kit): Node[] {
  const books: Node[] = []
  for (const floor of [84, 154, 224]) {
    let x = 18
    while (x < 158) {
      const wide = random.between(9, 19)
      const tall = random.between(38, 56)
      if (x + wide > 162) break
      const fill = colour(random.pick(bookRoles), random.between(-0.08, 0.08))
      const lean = random.chance(0.12) ? 8 : 0
      books.push(
        polygon(
          [
            [x, floor],
            [x + lean, floor - tall],
            [x + wide + lean, floor - tall],
            [x + wide, floor],
          ],
          { fill },
        ),
      )
      if (lean === 0) books.push(rect(x, floor - tall + 8, wide, 4, { fill: colour('light'), opacity: 0.7 }))
      x += wide + lean * 0.9 + 1
    }
  }
  return [
    rect(0, 0, 180, 246, { rx: 5, fill: main('wood', -0.02) }),
    rect(12, 12, 156, 222, { fill: main('wood', -0.2) }),
    ...books,
    ...[84, 154, 224].map((y) => rect(10, y, 160, 10, { fill: main('wood', 0.06) })),
    rect(0, 0, 180, 12, { rx: 4, fill: main('wood', 0.08) }),
    rect(0, 0, 12, 246, { rx: 4, fill: main('wood', 0.04) }),
  ]
}

function drawDesk({ main, colour, random }: Kit): Node[] {
  const drawer = (y: number) =>
    g({}, rect(176, y, 70, 26, { rx: 4, fill: main('wood', 0.04) }), circle(211, y + 13, 4, { fill: colour('accent') }))
  return [
    rect(14, 66, 18, 110, { fill: main('wood', -0.08) }),
    rect(168, 64, 88, 112, { rx: 4, fill: main('wood', -0.04) }),
    drawer(74),
    drawer(106),
    drawer(138),
    rect(34, 64, 136, 22, { fill: main('wood', -0.12) }),
    rect(0, 48, 268, 18, { rx: 5, fill: main('wood', 0.08) }),
    polygon(
      [
        [58, 48],
        [72, 34],
        [142, 34],
        [132, 48],
      ],
      { fill: colour('paper') },
    ),
    path('M82 40h44M78 44h40', { fill: 'none', stroke: colour('stone'), 'stroke-width': 2 }),
    path('M178 48q-2-18 8-18h14q10 0 8 18z', { fill: colour('ink', 0.08) }),
    path(d`M194 32q${random.between(10, 22)}-16 20-32q10 16-14 33z`, { fill: colour('light') }),
  ]
}

function drawThrone({ main, colour }: Kit): Node[] {
  return [
    path('M34 60q-6-34 10-52l16 18l20-26l20 26l16-18q16 18 10 52v120h-92z', { fill: main('accent') }),
    path('M50 70q0-24 30-24t30 24v76h-60z', { fill: colour('primary') }),
    circle(80, 26, 8, { fill: colour('secondary') }),
    path('M16 128q0-10 12-10h14v68h-26zM118 118h14q12 0 12 10v58h-26z', { fill: main('accent', -0.06) }),
    circle(28, 118, 12, { fill: main('accent', 0.07) }),
    circle(132, 118, 12, { fill: main('accent', 0.07) }),
    path('M40 136q40-12 80 0v26h-80z', { fill: colour('primary', 0.08) }),
    rect(36, 160, 88, 30, { fill: main('accent', -0.1) }),
    rect(8, 186, 144, 18, { rx: 4, fill: main('accent', -0.02) }),
    ellipse(80, 174, 12, 6, { fill: main('accent', 0.08) }),
  ]
}

function drawOven({ main, colour }: Kit): Node[] {
  return [
    path('M140 0h34v60h-34z', { fill: colour('ink', 0.22) }),
    rect(132, 0, 50, 12, { rx: 4, fill: colour('ink', 0.3) }),
    rect(10, 52, 200, 16, { rx: 5, fill: main('stone', 0.1) }),
    path('M18 66h184v142h-184z', { fill: main('stone', -0.04) }),
    path('M18 66h50v142h-50z', { fill: main('stone', 0.02) }),
    path('M56 190v-52q0-38 54-38t54 38v52z', { fill: colour('ink', 0.02) }),
    path('M110 116q34 34 18 62q-18 16-36 0q-16-26 18-62z', { fill: colour('primary', 0.06) }),
    path('M110 144q18 18 10 34q-10 8-20 0q-8-14 10-34z', { fill: colour('accent') }),
    path('M56 190v-52q0-38 54-38t54 38v52', { fill: 'none', stroke: main('stone', 0.12), 'stroke-width': 12 }),
    ...[40, 76, 112, 148].map((x) => circle(x, 84, 6, { fill: main('stone', -0.2) })),
    rect(10, 202, 200, 16, { rx: 5, fill: main('stone', -0.14) }),
  ]
}

function drawConsole({ main, colour, random }: Kit): Node[] {
  const lights = [40, 66, 92, 118, 144].map((x) =>
    circle(x, 132, 8, { fill: colour(random.pick(['primary', 'accent', 'foliage', 'light'] as const), 0.06) }),
  )
  return [
    path('M40 108h200l26 60h-252z', { fill: main('stone', 0.08) }),
    path('M14 168h252v40q0 8-8 8h-236q-8 0-8-8z', { fill: main('stone', -0.1) }),
    rect(62, 0, 156, 104, { rx: 12, fill: main('stone', -0.16) }),
    rect(74, 12, 132, 80, { rx: 8, fill: colour('water', -0.08) }),
    path('M84 66l22-20l20 14l28-34l18 22l22-8', {
      fill: 'none',
      stroke: colour('light'),
      'stroke-width': 5,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
    ...lights,
    rect(168, 122, 64, 20, { rx: 10, fill: colour('ink', 0.1) }),
    circle(216, 132, 14, { fill: colour('primary') }),
    path('M36 152h208', { stroke: main('stone', -0.06), 'stroke-width': 5, fill: 'none', 'stroke-linecap': 'round' }),
  ]
}

function drawButton({ main, colour }: Kit): Node[] {
  return [
    path('M14 118h212l14 44q0 12-14 12h-212q-14 0-14-12z', { fill: colour('stone', -0.06) }),
    path('M14 118h212l4 14h-220z', { fill: colour('stone', 0.1) }),
    ellipse(120, 118, 92, 26, { fill: colour('ink', 0.12) }),
    path('M40 108v-50q0-40 80-42q80 2 80 42v50q-20 26-80 26t-80-26z', { fill: main('primary', -0.08) }),
    ellipse(120, 58, 80, 34, { fill: main('primary', 0.04) }),
    path('M66 50q20-20 54-20', {
      fill: 'none',
      stroke: colour('paper'),
      'stroke-width': 9,
      'stroke-linecap': 'round',
      opacity: 0.7,
    }),
  ]
}

export const furniture: PropDrawing[] = [
  {
    name: 'table',
    nouns: 'table dining-table kitchen-table round-table counter workbench bench',
    width: 260,
    height: 158,
    draw: drawTable,
  },
  { name: 'chair', nouns: 'chair wooden-chair seat stool', width: 142, height: 206, draw: drawChair },
  { name: 'bed', nouns: 'bed cot bunk mattress', width: 296, height: 176, draw: drawBed },
  { name: 'bookshelf', nouns: 'bookshelf bookcase shelf library', width: 180, height: 246, draw: drawBookshelf },
  { name: 'desk', nouns: 'desk writing-desk letter-desk', width: 268, height: 176, draw: drawDesk },
  { name: 'oven', nouns: 'oven stove furnace kiln cooker oven-door', width: 220, height: 218, draw: drawOven },
  {
    name: 'console',
    nouns: 'console control-panel control-desk dashboard',
    width: 280,
    height: 216,
    draw: drawConsole,
  },
  { name: 'push button', nouns: 'button push-button', width: 240, height: 174, draw: drawButton },
  { name: 'throne', nouns: 'throne', width: 160, height: 204, draw: drawThrone },
]
