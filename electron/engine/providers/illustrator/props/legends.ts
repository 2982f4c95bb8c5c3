import { circle, d, ellipse, g, type Node, path, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

function drawShip({ main, colour }: Kit): Node[] {
  const sail = (x: number, y: number, half: number, tall: number) => [
    path(
      d`M${x - half} ${y}h${half * 2}q${half * 0.42} ${tall * 0.55} ${half * 0.1} ${tall}q${-half * 1.1} ${tall * 0.16} ${-half * 2.2} 0q${half * 0.34} ${-tall * 0.45} ${half * 0.1} ${-tall}z`,
      { fill: colour('paper', -0.02) },
    ),
    path(
      d`M${x + half * 0.35} ${y}h${half * 0.65}q${half * 0.42} ${tall * 0.55} ${half * 0.1} ${tall}q${-half * 0.4} ${tall * 0.07} ${-half * 0.8} ${tall * 0.09}q${half * 0.4} ${-tall * 0.6} ${half * 0.05} ${-tall * 1.09}z`,
      { fill: colour('paper', -0.09) },
    ),
    rect(x - half - 6, y - 5, half * 2 + 12, 8, { rx: 4, fill: colour('wood', -0.1) }),
  ]
  const mast = (x: number, top: number) => rect(x - 5, top, 10, 236 - top, { rx: 4, fill: colour('wood', -0.06) })
  return [
    path('M276 196l86-44l4 6l-84 52z', { fill: colour('wood', -0.06) }),
    path('M352 150l-94-62l-14 96z', { fill: colour('paper', -0.05) }),
    mast(88, 40),
    mast(176, 8),
    mast(258, 56),
    ...sail(88, 62, 38, 52),
    ...sail(88, 128, 44, 58),
    ...sail(176, 34, 40, 58),
    ...sail(176, 106, 50, 78),
    ...sail(258, 76, 32, 44),
    ...sail(258, 134, 36, 48),
    path('M180 8v26q30-4 46-16q-20-8-46-10z', { fill: main('primary') }),
    path('M20 176l46 4l6 26h214l20-20h30q-12 84-66 98h-184q-48-10-66-108z', { fill: main('wood') }),
    path('M30 216q4 12 8 22h282q8-14 12-34l-30 2l-14 14h-222z', { fill: main('wood', 0.07) }),
    path('M44 254q16 26 42 30h184q22-6 40-30z', { fill: main('wood', -0.1) }),
    path('M20 176l46 4l4 20l-46 2zM306 186h30l-4 18h-40z', { fill: colour('accent', -0.02) }),
    ...[112, 158, 204, 250].map((x) => rect(x, 232, 18, 16, { rx: 3, fill: colour('ink') })),
    rect(36, 214, 14, 16, { rx: 3, fill: colour('light') }),
    rect(56, 214, 14, 16, { rx: 3, fill: colour('light', -0.06) }),
  ]
}

function drawTreasureMap({ main, colour }: Kit): Node[] {
  return [
    path('M18 34q66 20 132 2t132 2l10 160q-70-16-138 2t-140-4z', { fill: main('ground', 0.03) }),
    path('M150 36q66-18 132 2l10 160q-70-16-138 2z', { fill: main('ground', -0.02) }),
    path('M30 46q60 16 120 2l2 138q-60 12-124 0z', { fill: main('ground', 0.06) }),
    path('M54 84q20-26 58-14t62 2q40-10 62 14t-6 48q-20 24-64 16t-72 10q-40 6-46-24t6-52z', {
      fill: colour('foliage', 0.08),
    }),
    path('M84 100l16-28l16 28zM106 104l12-20l12 20z', { fill: colour('stone', -0.06) }),
    path('M196 92q-6-20-20-18q14-10 22 2q6-14 22-8q-14 4-18 24q2 16 0 28h-8q4-14 2-28z', {
      fill: colour('foliage', -0.16),
    }),
    path('M64 156q24-8 34-30t42-12t34 26', {
      fill: 'none',
      stroke: colour('primary', -0.04),
      'stroke-width': 6,
      'stroke-linecap': 'round',
      'stroke-dasharray': '12 12',
    }),
    path('M188 138l32 32M220 138l-32 32', {
      stroke: colour('primary'),
      'stroke-width': 12,
      'stroke-linecap': 'round',
      fill: 'none',
    }),
    circle(256, 62, 16, { fill: colour('paper', -0.03) }),
    path('M256 42l5 15l15 5l-15 5l-5 15l-5-15l-15-5l15-5z', { fill: colour('secondary') }),
    path('M4 30q4-22 22-20q16 2 14 18q0 12-14 14q-16-2-22-12z', { fill: main('ground') }),
    path('M2 196q6-18 24-14q14 6 10 22q-8 14-22 10q-12-6-12-18z', { fill: main('ground', -0.05) }),
    path(
      'M272 36q2-22 20-20q14 4 10 20q-4 14-16 14q-12-2-14-14zM280 200q4-18 20-16q12 6 8 20q-6 12-18 10q-12-4-10-14z',
      {
        fill: main('ground', -0.03),
      },
    ),
  ]
}

function drawTreasure({ main, colour, random }: Kit): Node[] {
  const gold = (delta: number) => colour('accent', delta)
  const coin = (x: number, y: number) => [
    ellipse(x, y + 4, 17, 10, { fill: gold(-0.14) }),
    ellipse(x, y, 17, 10, { fill: gold(0.03) }),
    ellipse(x, y, 10, 5.5, { fill: gold(-0.06) }),
  ]
  const heap = Array.from({ length: 9 }, (_, at) =>
    coin(62 + at * 21, 98 - Math.sin(((at + 0.5) / 9) * Math.PI) * 30 + random.between(-3, 3)),
  )
  return [
    path('M32 92q-18-74 20-86h190q34 14 18 86z', { fill: main('wood', -0.14) }),
    path('M44 84q-12-54 14-64h178q24 12 12 64z', { fill: colour('ink', 0.04) }),
    path('M52 104q20-62 94-66q76 4 96 66z', { fill: gold(-0.04) }),
    ...heap.flat(),
    path('M108 66l14-18h22l14 18l-25 28z', { fill: colour('primary', 0.02) }),
    path('M108 66h50l-25 28z', { fill: colour('primary', -0.1) }),
    path('M182 58q14-16 34-8q10 16-4 30', {
      fill: 'none',
      stroke: colour('paper', -0.02),
      'stroke-width': 9,
      'stroke-linecap': 'round',
      'stroke-dasharray': '1 11',
    }),
    path('M20 96h254l-8 116q0 10-10 10h-218q-10 0-10-10z', { fill: main('wood') }),
    path('M20 96h254l-2 26h-250z', { fill: main('wood', 0.08) }),
    path('M26 152h242M28 186h238', { stroke: main('wood', -0.1), 'stroke-width': 5, fill: 'none' }),
    path('M50 96h26l4 126h-28zM220 96h26l-4 126h-24z', { fill: colour('stone', -0.16) }),
    ...[108, 208].flatMap((y) => [
      circle(64, y, 4.5, { fill: colour('stone', 0.1) }),
      circle(232, y, 4.5, { fill: colour('stone', 0.1) }),
    ]),
    rect(126, 88, 42, 48, { rx: 8, fill: gold(-0.02) }),
    path('M147 104a8 8 0 0 1 5 14l3 12h-16l3-12a8 8 0 0 1 5-14z', { fill: colour('ink') }),
    ...coin(12, 214),
    ...coin(288, 216),
    ...coin(268, 228),
  ]
}

function drawScarecrow({ main, colour }: Kit): Node[] {
  const straw = (x: number, y: number, way: number) =>
    path(d`M${x} ${y - 12}l${way * 34}-8l${-way * 6} 9l${way * 14} 5l${-way * 14} 5l${way * 8} 10z`, {
      fill: colour('accent', 0.06),
    })
  return [
    rect(120, 60, 16, 240, { rx: 4, fill: colour('wood', -0.08) }),
    rect(18, 118, 220, 14, { rx: 6, fill: colour('wood', -0.04) }),
    straw(30, 126, -1),
    straw(226, 126, 1),
    path('M26 108q50-12 102-12t102 12v36q-30 2-56-4l4 82h-100l4-82q-26 6-56 4z', { fill: main('primary') }),
    path('M128 96q52 0 102 12v36q-30 2-56-4l4 82h-50z', { fill: main('primary', -0.07) }),
    path('M62 102v38M96 100v118M160 100v118M194 104v38M76 168h104', {
      stroke: main('primary', 0.1),
      'stroke-width': 5,
      fill: 'none',
    }),
    rect(86, 150, 34, 32, { rx: 3, fill: colour('secondary', 0.04) }),
    path('M88 154l4-2M96 152h6M118 160v8M90 182l6-2', { stroke: colour('paper'), 'stroke-width': 3, fill: 'none' }),
    path('M84 216l-8 26l14-8l4 24l12-20l10 22l10-22l12 22l8-24l12 18l4-22l14 10l-8-28z', {
      fill: colour('accent', 0.02),
    }),
    path('M96 92q32 18 64 0l6 16q-38 18-76 0z', { fill: colour('secondary') }),
    circle(128, 66, 38, { fill: colour('ground', 0.1) }),
    path('M128 28a38 38 0 0 1 14 74q22-36-14-74z', { fill: colour('ground', 0.02) }),
    circle(116, 64, 5, { fill: colour('ink') }),
    circle(144, 64, 5, { fill: colour('ink') }),
    path('M130 70l6 10h-12z', { fill: colour('primary', 0.04) }),
    path('M112 84q18 14 36 0M116 84v6M128 90v6M142 86v6', {
      stroke: colour('ink', 0.1),
      'stroke-width': 3.5,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
    path('M92 48l-14 18l12-4M164 48l16 18l-14-4', { fill: colour('accent', 0.06) }),
    path('M72 44q56 20 112 0q10-4 8 4q-64 28-128 0q-2-8 8-4z', { fill: colour('wood', -0.02) }),
    path('M96 46q4-50 34-46q30 2 32 46q-34 10-66 0z', { fill: colour('wood', 0.06) }),
    path('M97 36q32 10 64 0l1 10q-34 10-66 0z', { fill: colour('primary', -0.12) }),
  ]
}

function drawAnvil({ main, colour }: Kit): Node[] {
  return [
    path('M70 132h140l16 80q-86 22-172 0z', { fill: colour('wood', -0.02) }),
    path('M160 132h50l16 80q-22 6-46 8z', { fill: colour('wood', -0.1) }),
    ellipse(140, 132, 72, 15, { fill: colour('wood', 0.12) }),
    path('M78 160q62 16 124 0M74 186q66 16 132 0', { stroke: colour('stone', -0.22), 'stroke-width': 8, fill: 'none' }),
    path('M86 128q14-4 22-26q-6-20-22-24h110q-16 6-20 24q6 22 22 26q-56 12-112 0z', { fill: main('stone', -0.16) }),
    path('M56 36h186v26q-4 18-40 22h-122q-48-6-78-46q30-4 54-2z', { fill: main('stone', -0.1) }),
    path('M56 36h186v14h-190q-26-2-46-10q26-4 50-4z', { fill: main('stone', 0.1) }),
    path('M202 84q36-4 40-22v-12h-60q14 12 20 34z', { fill: main('stone', -0.2) }),
    path('M92 66q40 6 84 0', {
      stroke: main('stone', 0.02),
      'stroke-width': 5,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
    path('M150 16l76-10l4 16l-76 8z', { fill: colour('wood', 0.04) }),
    path('M110 2l44-4l8 36h-46z', { fill: main('stone', -0.02) }),
    path('M110 2l16-1l6 35h-16z', { fill: main('stone', 0.1) }),
  ]
}

function drawSpinningWheel({ main, colour }: Kit): Node[] {
  const spokes = Array.from({ length: 8 }, (_, at) => {
    const [x, y] = [Math.cos((at * Math.PI) / 4), Math.sin((at * Math.PI) / 4)]
    return path(d`M${98 + x * 14} ${100 + y * 14}L${98 + x * 78} ${100 + y * 78}`, {
      stroke: main('wood', 0.06),
      'stroke-width': 7,
      fill: 'none',
    })
  })
  return [
    path('M66 196l-30 62h14l34-60zM236 172l20 86h14l-16-88zM150 190l4 68h14l-4-70z', { fill: main('wood', -0.12) }),
    path('M98 100l-26 104h16l20-96zM98 100l34 96h14l-38-100z', { fill: main('wood', -0.06) }),
    ...spokes,
    circle(98, 100, 84, { fill: 'none', stroke: main('wood'), 'stroke-width': 16 }),
    circle(98, 100, 90, { fill: 'none', stroke: main('wood', 0.12), 'stroke-width': 4 }),
    circle(98, 100, 18, { fill: main('wood', -0.08) }),
    circle(98, 100, 8, { fill: colour('accent') }),
    path('M40 190l230-34l6 20l-230 40z', { fill: main('wood', 0.02) }),
    path('M42 202l233-34l1 8l-230 40z', { fill: main('wood', -0.1) }),
    rect(222, 84, 12, 82, { rx: 5, fill: main('wood', -0.04) }),
    rect(258, 20, 12, 140, { rx: 5, fill: main('wood', -0.08) }),
    path('M264 4q34 8 32 48q-2 32-32 36q-30-6-32-38q0-38 32-46z', { fill: colour('paper', -0.02) }),
    path('M264 4q34 8 32 48q-2 32-32 36q22-30 0-84z', { fill: colour('paper', -0.1) }),
    path('M240 34q24 10 48-2M236 56q28 12 60 0', { stroke: colour('primary'), 'stroke-width': 6, fill: 'none' }),
    path('M104 12q60 30 122 74M96 188q70-30 130-80', {
      stroke: colour('paper', -0.05),
      'stroke-width': 3,
      fill: 'none',
    }),
    path('M206 88h44l-6 26h-32z', { fill: colour('primary', 0.06) }),
    rect(200, 94, 56, 7, { rx: 3, fill: main('wood', -0.12) }),
  ]
}

function drawSword({ main, colour }: Kit): Node[] {
  return [
    path('M46 2l18 26v168h-36v-168z', { fill: main('stone', 0.2) }),
    path('M46 2l18 26v168h-18z', { fill: main('stone', 0.04) }),
    rect(43, 30, 6, 150, { rx: 3, fill: main('stone', -0.04) }),
    path('M2 192q44-10 88 0q6 16-6 18h-76q-12-2-6-18z', { fill: colour('accent', -0.03) }),
    path('M46 189q22 0 44 3q6 16-6 18h-38z', { fill: colour('accent', -0.12) }),
    rect(37, 208, 18, 48, { rx: 4, fill: colour('wood', -0.12) }),
    path('M37 220l18-6M37 234l18-6M37 248l18-6', { stroke: colour('wood', 0.08), 'stroke-width': 4, fill: 'none' }),
    circle(46, 264, 15, { fill: colour('accent', -0.03) }),
    circle(46, 264, 7, { fill: colour('primary') }),
  ]
}

function drawTwigs({ main, colour }: Kit): Node[] {
  const twig = (x: number, y: number, degrees: number, delta: number) =>
    g(
      { transform: `translate(${x} ${y}) rotate(${degrees})` },
      path('M0 -8h196q10 8 0 14h-196q-12-6 0-14z', { fill: main('wood', delta) }),
      path('M60-6l30-34h14l-24 34zM130 6l26 30h-14l-30-30z', { fill: main('wood', delta) }),
      path('M4-4h186', { stroke: main('wood', delta + 0.09), 'stroke-width': 3, fill: 'none' }),
      circle(-1, -1, 8, { fill: main('ground', 0.06) }),
    )
  return [
    twig(26, 96, 14, -0.1),
    twig(40, 140, -16, -0.02),
    twig(24, 118, -2, 0.05),
    path('M112 74q14 22 6 92l-14-2q6-60-4-86z', { fill: colour('accent', -0.06) }),
    path('M98 84q10-20 26-10q4 12-10 16z', { fill: colour('accent', 0.02) }),
  ]
}

export const legends: PropDrawing[] = [
  {
    name: 'sailing ship',
    nouns: 'ship pirate-ship sailing-ship tall-ship galleon schooner caravel',
    sole: true,
    width: 366,
    height: 286,
    draw: drawShip,
  },
  {
    name: 'treasure map',
    nouns: 'map treasure-map old-map',
    sole: true,
    width: 312,
    height: 220,
    draw: drawTreasureMap,
  },
  {
    name: 'treasure',
    nouns: 'treasure gold hoard jewel jewels riches gold-coins',
    sole: true,
    width: 306,
    height: 242,
    draw: drawTreasure,
  },
  { name: 'scarecrow', nouns: 'scarecrow', sole: true, width: 256, height: 300, draw: drawScarecrow },
  { name: 'anvil', nouns: 'anvil', sole: true, width: 250, height: 226, draw: drawAnvil },
  {
    name: 'spinning wheel',
    nouns: 'spinning-wheel wheel-and-spindle loom spindle',
    sole: true,
    width: 298,
    height: 260,
    draw: drawSpinningWheel,
  },
  { name: 'sword', nouns: 'sword blade longsword', sole: true, width: 92, height: 280, draw: drawSword },
  {
    name: 'twigs',
    nouns: 'twig twigs branch stick sticks kindling',
    sole: true,
    width: 250,
    height: 180,
    draw: drawTwigs,
  },
]
