import { circle, d, ellipse, g, type Node, path, polygon, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

/** Rows of blocks of uneven tone within a box. */
function drawBlocks({ main, random }: Kit, box: readonly [number, number, number, number], tall: number): Node[] {
  const [left, top, right, bottom] = box
  const blocks: Node[] = []
  let row = 0
  for (let y = top; y + tall <= bottom + 1; y += tall + 4) {
    let x = left - (row++ % 2) * tall
    while (x < right) {
      const wide = tall * random.between(1.5, 2.2)
      const from = Math.max(left, x)
      const to = Math.min(right, x + wide)
      if (to - from > tall * 0.4 && random.chance(0.6))
        blocks.push(rect(from, y, to - from - 4, tall, { rx: 4, fill: main('stone', random.between(-0.05, 0.08)) }))
      x += wide
    }
  }
  return blocks
}

function drawTower(kit: Kit): Node[] {
  const { main, colour, random } = kit
  const roof = random.chance(0.5)
  const teeth = [26, 66, 106, 146].map((x) => rect(x, 58, 24, 30, { rx: 3, fill: main('stone', 0.04) }))
  const top = roof
    ? [
        polygon(
          [
            [98, 0],
            [182, 84],
            [14, 84],
          ],
          { fill: colour('primary') },
        ),
        polygon(
          [
            [98, 0],
            [112, 84],
            [14, 84],
          ],
          { fill: colour('primary', 0.08) },
        ),
      ]
    : [
        path('M98 60v-56', { stroke: colour('wood'), 'stroke-width': 6, fill: 'none', 'stroke-linecap': 'round' }),
        polygon(
          [
            [98, 4],
            [146, 18],
            [98, 34],
          ],
          { fill: colour('primary') },
        ),
        ...teeth,
      ]
  return [
    path('M44 100h108l14 204h-136z', { fill: main('stone', -0.04) }),
    path('M44 100h40l-8 204h-46z', { fill: main('stone', 0.03) }),
    ...drawBlocks(kit, [46, 126, 150, 296], 18),
    ...top,
    path('M26 82h144l-12 28h-120z', { fill: main('stone', 0.08) }),
    path('M84 146q0-18 14-18t14 18v28h-28z', { fill: colour('ink', 0.08) }),
    path('M74 304v-44q0-26 24-26t24 26v44z', { fill: colour('wood', -0.08) }),
    path('M98 234v70M82 250v54M114 250v54', { stroke: colour('wood', -0.2), 'stroke-width': 3, fill: 'none' }),
    circle(113, 274, 4, { fill: colour('accent') }),
  ]
}

function drawWindmill(kit: Kit): Node[] {
  const { main, colour, random } = kit
  const turn = random.between(8, 82)
  const sail = g(
    {},
    rect(-4, -112, 8, 112, { fill: colour('wood', -0.08) }),
    path('M6-108h26v84h-26z', { fill: colour('paper') }),
    path('M6-80h26M6-52h26M19-108v84', { stroke: colour('wood', 0.04), 'stroke-width': 3, fill: 'none' }),
  )
  return [
    path('M74 104h92l26 176h-144z', { fill: main('paper', -0.06) }),
    path('M74 104h34l-8 176h-52z', { fill: main('paper', -0.01) }),
    path('M66 106q4-60 54-62q50 2 54 62z', { fill: colour('primary', -0.02) }),
    path('M66 106q4-60 54-62q-28 12-30 62z', { fill: colour('primary', 0.06) }),
    path('M100 280v-42q0-22 20-22t20 22v42z', { fill: colour('wood', -0.05) }),
    path('M108 160q0-14 12-14t12 14v22h-24z', { fill: colour('ink', 0.12) }),
    ...[0, 90, 180, 270].map((degrees) =>
      g({ transform: `translate(120 96) rotate(${Math.round(turn + degrees)})` }, sail),
    ),
    circle(120, 96, 12, { fill: colour('wood', 0.04) }),
  ]
}

function drawGate(kit: Kit): Node[] {
  const { main, colour, has } = kit
  const iron = has('iron', 'metal')
  const leaf = iron
    ? [
        ...[70, 98, 126, 154, 182].map((x) => path(d`M${x} 220v-156l6-14l6 14v156z`, { fill: colour('ink', 0.14) })),
        rect(56, 84, 150, 10, { fill: colour('ink', 0.2) }),
        rect(56, 190, 150, 10, { fill: colour('ink', 0.2) }),
      ]
    : [
        path('M54 220v-110q0-66 77-70q77 4 77 70v110z', { fill: colour('wood', -0.02) }),
        path('M92 58v162M131 40v180M170 58v162', { stroke: colour('wood', -0.14), 'stroke-width': 4, fill: 'none' }),
        path('M54 104h60M148 104h60M54 178h60M148 178h60', {
          stroke: colour('ink', 0.18),
          'stroke-width': 11,
          fill: 'none',
        }),
        circle(118, 146, 8, { fill: 'none', stroke: colour('accent'), 'stroke-width': 5 }),
        circle(144, 146, 8, { fill: 'none', stroke: colour('accent'), 'stroke-width': 5 }),
      ]
  return [
    ...leaf,
    path('M14 220v-120q0-96 117-100q117 4 117 100v120h-44v-110q0-64-73-66q-73 2-73 66v110z', {
      fill: main('stone', -0.02),
    }),
    path('M14 220v-120q0-70 64-92q10 18 14 40q-34 14-34 62v110z', { fill: main('stone', 0.06) }),
    path('M118 0h26l-4 46h-18z', { fill: main('stone', 0.12) }),
    path('M14 140h44M14 180h44M204 140h44M204 180h44M34 60l34 22M228 60l-34 22', {
      stroke: main('stone', -0.13),
      'stroke-width': 4,
      fill: 'none',
    }),
  ]
}

function drawStairs({ main }: Kit): Node[] {
  return [0, 1, 2, 3, 4, 5].flatMap((at) => {
    const [x, y] = [at * 40, 200 - at * 36]
    return [
      rect(x, y - 14, 240 - x, 50, { fill: main('stone', -0.1 + at * 0.02) }),
      rect(x - 6, y - 18, 246 - x, 12, { rx: 4, fill: main('stone', 0.08) }),
    ]
  })
}

function drawWall(kit: Kit): Node[] {
  const { main, colour } = kit
  return [
    rect(0, 24, 300, 136, { rx: 8, fill: main('stone', -0.1) }),
    ...drawBlocks(kit, [8, 34, 296, 156], 24),
    ...drawBlocks(kit, [8, 34, 296, 156], 24),
    rect(-6, 12, 312, 20, { rx: 8, fill: main('stone', 0.09) }),
    path('M20 160q2-26 12-30q0 12 8 14q8-10 16-12q-2 14 4 28z', { fill: colour('foliage') }),
    ellipse(262, 22, 20, 9, { fill: colour('foliage', 0.04) }),
  ]
}

export const stonework: PropDrawing[] = [
  { name: 'tower', nouns: 'tower turret stone-tower watchtower keep', width: 196, height: 304, draw: drawTower },
  { name: 'windmill', nouns: 'windmill mill', width: 240, height: 280, draw: drawWindmill },
  {
    name: 'gate',
    nouns: 'gate gateway portal castle-gate city-gate arch archway',
    width: 262,
    height: 220,
    draw: drawGate,
  },
  { name: 'stairs', nouns: 'stair stairs staircase stairway steps', width: 240, height: 222, draw: drawStairs },
  { name: 'wall', nouns: 'wall stone-wall', width: 300, height: 160, draw: drawWall },
]
