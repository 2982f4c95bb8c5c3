import { circle, d, defs, ellipse, g, type Node, path, radialGradient, rect } from '../draw.ts'
import type { Kit, PropDrawing } from './kit.ts'

const bands = [40, 168]

function drawChest(kit: Kit): Node[] {
  const { main, colour, random, has } = kit
  const open = has('open') || (!has('closed') && random.chance(0.3))
  const iron = (delta: number) => colour('ink', 0.16 + delta)
  const planks = path('M10 116h200M10 142h200', { fill: 'none', stroke: main('wood', -0.12), 'stroke-width': 4 })
  const body = [
    path('M8 90h204v72a10 10 0 0 1-10 10h-184a10 10 0 0 1-10-10z', { fill: main('wood') }),
    planks,
    path('M8 90h204v12h-204z', { fill: main('wood', -0.1) }),
    ...bands.map((x) => rect(x - 9, 88, 22, 84, { fill: iron(0) })),
    ...bands.flatMap((x) => [100, 130, 158].map((y) => circle(x + 2, y, 4, { fill: iron(0.2) }))),
    path('M92 84h36v34q0 12-18 14q-18-2-18-14z', { fill: colour('accent') }),
    path('M110 98a7 7 0 0 1 4 13l3 12h-14l3-12a7 7 0 0 1 4-13z', { fill: colour('ink', 0.05) }),
  ]
  return open ? [...drawOpenLid(kit), ...body] : [...drawShutLid(kit), ...body]
}

function drawShutLid({ main, colour }: Kit): Node[] {
  return [
    path('M8 90q0-66 60-66h84q60 0 60 66z', { fill: main('wood', 0.06) }),
    path('M20 66q90-14 180 0M36 44q74-12 148 0', { fill: 'none', stroke: main('wood', -0.05), 'stroke-width': 4 }),
    ...bands.map((x) => path(d`M${x - 9} 90v-62q6-3 22-3v65z`, { fill: colour('ink', 0.2) })),
  ]
}

function drawOpenLid({ main, colour, random }: Kit): Node[] {
  const coins = [26, 52, 80, 108, 138, 166, 190].map((x) =>
    circle(x, random.between(70, 84), random.between(11, 15), { fill: colour('accent', random.between(-0.04, 0.08)) }),
  )
  return [
    path('M14 84q-6-72 48-80h96q54 8 48 80z', { fill: main('wood', -0.18) }),
    path('M14 84q-6-72 48-80h96q54 8 48 80h-12q4-60-40-68h-88q-44 8-40 68z', { fill: main('wood', 0.05) }),
    ...coins,
    path('M150 66l10-14l10 14l-10 16z', { fill: colour('primary', 0.05) }),
    path('M68 68l9-12l9 12l-9 14z', { fill: colour('secondary', 0.08) }),
  ]
}

function drawBarrel({ main, colour }: Kit): Node[] {
  return [
    path('M22 14q-34 82 0 172q54 16 108 0q34-90 0-172q-54-14-108 0z', { fill: main('wood') }),
    path('M22 14q-34 82 0 172q14 4 26 6q-24-92 0-186q-14 2-26 8z', { fill: main('wood', 0.07) }),
    path('M130 14q34 82 0 172q-14 4-26 6q24-92 0-186q14 2 26 8z', { fill: main('wood', -0.09) }),
    path('M76 4v194M50 6q-16 96 0 188M102 6q16 96 0 188', {
      fill: 'none',
      stroke: main('wood', -0.14),
      'stroke-width': 3,
    }),
    path('M14 38q62 16 124 0l4 16q-66 18-132 0zM10 146q66 18 132 0l-4 16q-62 16-124 0z', { fill: colour('ink', 0.22) }),
    ellipse(76, 14, 54, 12, { fill: main('wood', 0.12) }),
    ellipse(76, 14, 45, 8, { fill: main('wood', -0.02) }),
  ]
}

function drawCauldron({ main, colour, random }: Kit): Node[] {
  const bubbles = [60, 88, 118, 142].map((x) =>
    circle(x, random.between(30, 42), random.between(6, 12), { fill: colour('foliage', 0.12) }),
  )
  return [
    path('M44 166l-12 32h18l12-26zM156 166l12 32h-18l-12-26z', { fill: main('ink', 0.02) }),
    path('M24 54q-38 70 10 116q66 34 132 0q48-46 10-116z', { fill: main('ink', 0.14) }),
    path('M24 54q-38 70 10 116q20 12 44 16q-62-52-32-132z', { fill: main('ink', 0.24) }),
    path('M10 62q-20 10-6 34M190 62q20 10 6 34', {
      fill: 'none',
      stroke: main('ink', 0.05),
      'stroke-width': 7,
      'stroke-linecap': 'round',
    }),
    ellipse(100, 48, 88, 22, { fill: main('ink', 0.22) }),
    ellipse(100, 46, 74, 15, { fill: colour('foliage', -0.04) }),
    ...bubbles,
    circle(96, 12, 7, { fill: colour('foliage', 0.16) }),
    circle(126, 4, 4, { fill: colour('foliage', 0.2) }),
    path('M54 84q-8 36 10 64', {
      fill: 'none',
      stroke: main('ink', 0.4),
      'stroke-width': 8,
      'stroke-linecap': 'round',
    }),
  ]
}

function drawLantern({ main, colour, has }: Kit): Node[] {
  const lit = !has('empty', 'dark', 'unlit', 'broken')
  const glass = lit ? colour('light') : colour('sky')
  return [
    defs(
      radialGradient('lantern-light', [
        [0, glass],
        [0.55, lit ? colour('accent') : glass],
        [1, lit ? colour('accent', -0.12) : colour('stone')],
      ]),
    ),
    path('M52 34a24 26 0 1 1 36 0', {
      fill: 'none',
      stroke: main('ink', 0.16),
      'stroke-width': 7,
      'stroke-linecap': 'round',
    }),
    rect(60, 28, 20, 16, { rx: 4, fill: main('ink', 0.2) }),
    path('M28 76q4-34 42-36q38 2 42 36z', { fill: main('ink', 0.22) }),
    path('M28 76q4-34 42-36q-24 8-24 36z', { fill: main('ink', 0.36) }),
    path('M30 84h80l8 92h-96z', { fill: lit ? 'url(#lantern-light)' : glass }),
    ...(lit
      ? [
          path('M70 102q30 34 16 58q-16 14-32 0q-12-24 16-58z', { fill: colour('primary', 0.1), opacity: 0.85 }),
          path('M70 124q16 20 8 36q-8 6-16 0q-8-16 8-36z', { fill: colour('light') }),
        ]
      : [path('M64 150h12v26h-12z', { fill: colour('paper') })]),
    path('M42 86h10l-8 90h-10zM88 86h10l8 90h-10z', { fill: main('ink', 0.12) }),
    rect(18, 72, 104, 14, { rx: 6, fill: main('ink', 0.14) }),
    path('M14 176h112l6 22q0 6-8 6h-108q-8 0-8-6z', { fill: main('ink', 0.18) }),
    path('M14 176h40l-4 28h-34q-8 0-8-6z', { fill: main('ink', 0.3) }),
  ]
}

function drawTorch({ main, colour }: Kit): Node[] {
  return [
    path('M40 92h40l-12 128q-8 8-16 0z', { fill: main('wood') }),
    path('M40 92h16l2 132q-4 0-6-4z', { fill: main('wood', 0.08) }),
    path('M30 84h60l-6 26h-48z', { fill: colour('ink', 0.2) }),
    path('M60 2q54 44 30 84h-60q-28-36 10-56q2 12 10 16q2-24 10-44z', { fill: colour('primary', 0.06) }),
    path('M62 32q32 30 16 54h-34q-16-22 6-34q4 8 6 8q0-14 6-28z', { fill: colour('accent') }),
    path('M62 58q14 14 8 28h-16q-8-12 8-28z', { fill: colour('light') }),
  ]
}

function drawSack({ main, colour, random }: Kit): Node[] {
  const patch = random.chance(0.5)
  return [
    path('M62 50q-58 44-56 100q2 36 46 38h76q44-2 46-38q2-56-56-100z', { fill: main('ground') }),
    path('M62 50q-58 44-56 100q2 36 46 38h18q-44-58 10-138z', { fill: main('ground', 0.06) }),
    path('M58 44q-18-30-4-40q16 12 36 6q20 6 36-6q14 10-4 40z', { fill: main('ground', -0.05) }),
    path('M54 42q36 12 72 0v12q-36 12-72 0z', { fill: colour('wood', -0.04) }),
    ...(patch
      ? [
          g(
            { fill: colour('primary', 0.05) },
            path('M104 112l34-6l4 32l-34 6z', {
              stroke: colour('paper'),
              'stroke-width': 3,
              'stroke-dasharray': '6 5',
            }),
          ),
        ]
      : [
          path('M70 80q-16 40-2 84M110 82q20 36 8 80', {
            fill: 'none',
            stroke: main('ground', -0.08),
            'stroke-width': 4,
            'stroke-linecap': 'round',
          }),
        ]),
  ]
}

export const vessels: PropDrawing[] = [
  {
    name: 'chest',
    nouns: 'chest treasure-chest coffer strongbox trunk',
    width: 220,
    height: 172,
    draw: drawChest,
  },
  { name: 'barrel', nouns: 'barrel keg cask', width: 152, height: 200, draw: drawBarrel },
  { name: 'cauldron', nouns: 'cauldron', width: 206, height: 198, draw: drawCauldron },
  { name: 'lantern', nouns: 'lantern lamp oil-lamp storm-lantern', width: 140, height: 206, draw: drawLantern },
  { name: 'torch', nouns: 'torch firebrand', width: 120, height: 224, draw: drawTorch },
  { name: 'sack', nouns: 'sack flour grain bundle moneybag', width: 180, height: 190, draw: drawSack },
]
