import type { Base, Scene } from '../core/scene.ts'
import { num, type Point, poly, rectPath } from '../core/shapes.ts'
import { paintBush } from '../parts/bushes.ts'
import { paintFlowers } from '../parts/flowers.ts'
import { paintBooks } from '../parts/goods.ts'
import { paintLamp } from '../parts/lamps.ts'
import { paintGrass, paintGround, paintRock } from '../parts/land.ts'
import { paintPotPlant } from '../parts/plants.ts'
import { paintRoom } from '../parts/room.ts'
import { paintRoomWindow } from '../parts/room-window.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'
import { paintHills } from './fields.ts'

/** A road to the horizon with posts, trees and hills. */
export function paintRoad(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.64 })
  const horizon = h * random.between(0.52, 0.57)
  paintHills(s, horizon, random.chance(0.6))
  paintGround(s, s.middle, h * 0.655, random.pick<Base>(['foliage', 'foliage', 'ground']), { l: 0.03 }, 8)
  const fx = w * random.between(0.44, 0.56)
  const sway = random.between(-0.1, 0.1) * w
  const at = (t: number, k: number): Point => {
    const e = t ** 1.9
    return [
      fx + (w * 0.5 - fx) * e + Math.sin(t * 3.4) * sway * t + k * (7 + w * 0.34 * e),
      h * 0.655 + (h * 1.01 - h * 0.655) * e,
    ]
  }
  const strip = (a: number, c: number, from = 0, to = 1): string => {
    const steps = Array.from({ length: 9 }, (_, i) => from + ((to - from) * i) / 8)
    return poly([...steps.map((t) => at(t, a)), ...steps.reverse().map((t) => at(t, c))])
  }
  s.middle.path(strip(-1.14, 1.14), s.tone('ground', { l: 0.04 }))
  s.middle.path(
    strip(-1, 1),
    s.defs.linear([
      [0, s.tone('shade', { l: 0.12, c: 0.4, depth: 0.35 })],
      [1, s.tone('shade', { l: -0.02, c: 0.4 })],
    ]),
  )
  s.middle.path(strip(-0.93, -0.89) + strip(0.89, 0.93), s.tone('paper', { l: -0.04 }), { opacity: 0.8 })
  let dashes = ''
  for (let i = 0; i < 9; i++) dashes += strip(-0.022, 0.022, 0.1 + i * 0.1, 0.155 + i * 0.1)
  s.middle.path(dashes, s.tone('light', { l: -0.04, c: 1.2 }))
  if (s.light.weather === 'rain' || s.light.weather === 'storm')
    s.middle.path(strip(-0.5, 0.1, 0.5, 0.95), s.light.sky[2], { opacity: 0.2 })
  for (let i = 0; i < 7; i++)
    for (const way of [-1, 1]) {
      const t = 0.22 + i * 0.115
      const [x, y] = at(t, way * 1.24)
      const tall = 14 + 74 * t ** 1.9
      if (x > -20 && x < w + 20)
        s.middle.path(
          rectPath(x - tall * 0.08, y - tall, tall * 0.16, tall),
          s.tone('paper', { l: -0.02, depth: 0.3 * (1 - t) }),
        )
    }
  for (const [t, y, size] of [
    [0.2, 0.7, 210],
    [0.1, 0.75, 330],
    [0.82, 0.71, 230],
    [0.93, 0.77, 380],
  ] as const)
    paintTree(
      s,
      s.middle,
      random.pick(['round', 'oak', 'poplar', 'pine']),
      s.x(t + random.between(-0.03, 0.03)),
      h * y,
      size,
      { depth: 0.12 },
    )
  paintSignpost(s, s.x(0.8), h * 0.815)
  for (const t of [0.06, 0.16, 0.9])
    paintBush(s, s.middle, s.x(t), h * random.between(0.79, 0.86), random.between(80, 120))
  paintRock(s, s.middle, s.x(0.12), h * 0.9, 90)
  paintGrass(s, s.middle, h * 0.76, h * 0.9, 40, 'foliage', { l: -0.05 }, 1)
  paintFlowers(s, s.middle, h * 0.78, h * 0.9, 20, ['paper', 'accent'])
  for (const t of [0, 1]) paintBush(s, s.near, t * w, h * 1.03, 210, { l: -0.1 })
}

function paintSignpost(s: Scene, x: number, base: number): void {
  const b = s.middle
  b.rect(x - 9, base - 250, 18, 250, s.tone('wood', { l: -0.06 }), { edge: true })
  for (const [dy, way, l] of [
    [222, -1, 0.1],
    [168, 1, 0.04],
  ] as const)
    b.path(
      poly([
        [x - way * 30, base - dy - 22],
        [x + way * 84, base - dy - 22],
        [x + way * 112, base - dy],
        [x + way * 84, base - dy + 22],
        [x - way * 30, base - dy + 22],
      ]),
      s.tone('wood', { l }),
      { edge: true },
    )
  b.line(`M${num(x - 66)} ${num(base - 222)}h60M${num(x + 6)} ${num(base - 168)}h60`, s.tone('wood', { l: -0.1 }), 5)
}

/** The top of a desk by a window, from close: room for an object in the middle. */
export function paintDesk(s: Scene): void {
  const { random, w, h } = s
  const wall = random.pick<Base>(['secondary', 'paper', 'foliage', 'primary', 'sky'])
  paintRoom(s, {
    wall,
    wallChange: { c: 0.6, l: 0.02 },
    floor: 'wood',
    covering: random.pick(['stripes', 'plain', 'dots'] as const),
    seam: 0.86,
  })
  paintRoomWindow(s, s.x(0.24) - Math.min(190, w * 0.18), h * 0.06, Math.min(380, w * 0.36), h * 0.46, {
    frame: 'paper',
    curtains: random.pick<Base>(['primary', 'accent', 'secondary']),
    beam: 0,
  })
  const shelf = s.x(0.78) - Math.min(210, w * 0.2)
  const wide = Math.min(420, w * 0.4)
  s.far.rect(shelf, h * 0.32, wide, 16, s.tone('wood', { l: 0.02 }), { edge: true })
  s.far.rect(shelf + 8, h * 0.32 + 16, wide - 16, 9, s.tone('shade', { l: -0.1 }), { opacity: 0.25 })
  paintBooks(s, s.far, shelf + 12, h * 0.32, wide * 0.62, 120)
  paintPotPlant(s, s.far, shelf + wide * 0.82, h * 0.32, 150)
  s.middle.path(
    poly([
      [-10, h * 0.69],
      [w + 10, h * 0.69],
      [w + 10, h + 5],
      [-10, h + 5],
    ]),
    s.defs.linear([
      [0, s.tone('wood', { l: 0.13 })],
      [0.4, s.tone('wood', { l: 0.06 })],
      [1, s.tone('wood', { l: -0.06 })],
    ]),
    { edge: true },
  )
  let grain = ''
  for (let i = 0; i < 13; i++)
    grain += `M${num(random.next() * w)} ${num(h * random.between(0.71, 0.98))}q${num(random.between(60, 140))} ${num(random.between(-7, 7))} ${num(random.between(200, 420))} 0`
  s.middle.line(grain, s.tone('wood', { l: -0.04 }), 3, { opacity: 0.5 })
  s.middle.rect(-5, h * 0.69, w + 10, 9, s.tone('wood', { l: 0.19 }))
  for (let i = 0; i < 4; i++)
    s.middle.rect(
      s.x(0.87) - 120 + (i % 2) * 14,
      h * 0.775 - i * 34,
      230 - i * 14,
      33,
      s.tone((['primary', 'secondary', 'accent', 'foliage'] as const)[i] as Base, { l: -0.03 }),
      { r: 4, edge: true },
    )
  for (let i = 0; i < 4; i++)
    s.middle.rect(s.x(0.87) - 112 + (i % 2) * 14, h * 0.775 - i * 34 + 6, 8, 20, s.tone('paper'))
  paintLamp(s, s.middle, s.x(0.1), h * 0.78, 330)
  const cup = s.x(0.22)
  s.middle.line(
    `M${num(cup - 14)} ${num(h * 0.72)}l-22 -92M${num(cup)} ${num(h * 0.72)}l4 -110M${num(cup + 14)} ${num(h * 0.72)}l30 -84`,
    s.tone('light', { l: -0.08, c: 1.4 }),
    10,
  )
  s.middle.path(
    `M${num(cup - 42)} ${num(h * 0.72)}h84l-7 ${num(h * 0.085)}q-35 10 -70 0Z`,
    s.tone('secondary', { l: 0.02 }),
    { edge: true },
  )
  s.middle.ellipse(cup, h * 0.72, 42, 9, s.tone('secondary', { l: -0.14 }))
  const px = w * 0.5
  s.middle.path(
    poly([
      [px - w * 0.14, h * 0.8],
      [px + w * 0.1, h * 0.79],
      [px + w * 0.15, h * 0.93],
      [px - w * 0.18, h * 0.94],
    ]),
    s.tone('shade', { l: -0.1 }),
    { opacity: 0.2 },
  )
  s.middle.path(
    poly([
      [px - w * 0.14, h * 0.795],
      [px + w * 0.1, h * 0.785],
      [px + w * 0.15, h * 0.925],
      [px - w * 0.18, h * 0.935],
    ]),
    s.tone('paper'),
    { edge: true },
  )
  let lines = ''
  for (let i = 0; i < 5; i++)
    lines += `M${num(px - w * (0.12 + i * 0.007))} ${num(h * (0.818 + i * 0.022))}L${num(px + w * (0.07 + i * 0.007 - (i === 4 ? 0.1 : 0)))} ${num(h * (0.812 + i * 0.022))}`
  s.middle.line(lines, s.tone('shade', { l: 0.2 }), 3.4, { opacity: 0.55 })
  s.near.path(
    poly([
      [s.x(0.78), h * 0.95],
      [s.x(0.78) + 16, h * 0.942],
      [s.x(0.94), h * 0.87],
      [s.x(0.94) - 10, h * 0.86],
    ]),
    s.tone('accent'),
    { edge: true },
  )
  paintPotPlant(s, s.near, s.x(1.0), h * 1.06, 330, 'ground')
}
