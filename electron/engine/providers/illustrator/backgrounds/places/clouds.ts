import type { Base, Scene } from '../core/scene.ts'
import { heap, num, type Point, poly } from '../core/shapes.ts'
import { paintSky } from '../parts/sky.ts'

/** Above the clouds. */
export function paintAboveClouds(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.8, clouds: 3 })
  const band = (y: number, size: number, depth: number, brush: Scene['far']) => {
    const top =
      s.light.time === 'night'
        ? s.tone('#aab6dd', { depth: depth * 0.5 })
        : s.tone('#ffffff', { depth: depth * 0.6, l: 0 })
    const low = s.tone('sky', { depth, l: s.light.time === 'day' ? 0.02 : -0.06 })
    const fill = s.defs.linear([
      [0, top],
      [0.35, s.tone('sky', { depth: depth * 0.8, l: 0.1, c: 0.6 })],
      [1, low],
    ])
    let x = -size * random.next()
    while (x < w + size) {
      brush.path(
        heap(random, x, y + size * 0.9, size * random.between(1.6, 2.4), size * random.between(0.8, 1.3), 8),
        fill,
      )
      x += size * random.between(0.8, 1.2)
    }
    brush.rect(-2, y + size * 0.5, w + 4, h - y, low, { opacity: 0.6 })
  }
  band(h * 0.52, 90, 0.8, s.far)
  band(h * 0.6, 130, 0.55, s.far)
  if (random.chance(0.5)) paintBalloon(s, s.x(random.between(0.76, 0.86)), h * random.between(0.3, 0.4), 110)
  else paintFloatingIsle(s, s.x(random.between(0.76, 0.84)), h * 0.46, 260)
  band(h * 0.7, 180, 0.28, s.middle)
  band(h * 0.82, 240, 0.1, s.middle)
  band(h * 0.95, 260, 0, s.near)
}

function paintBalloon(s: Scene, x: number, y: number, r: number): void {
  const b = s.far
  const colours: Base[] = ['accent', 'paper', 'primary', 'paper', 'accent']
  b.line(
    `M${num(x - r * 0.5)} ${num(y + r * 0.84)}L${num(x - r * 0.17)} ${num(y + r * 1.46)}M${num(x + r * 0.5)} ${num(y + r * 0.84)}L${num(x + r * 0.17)} ${num(y + r * 1.46)}`,
    s.tone('wood', { depth: 0.12 }),
    3,
  )
  b.group(
    {
      clip: s.defs.clip(
        `M${num(x - r)} ${num(y)}A${num(r)} ${num(r)} 0 1 1 ${num(x + r)} ${num(y)}Q${num(x + r * 0.8)} ${num(y + r * 0.7)} ${num(x + r * 0.25)} ${num(y + r * 1.2)}H${num(x - r * 0.25)}Q${num(x - r * 0.8)} ${num(y + r * 0.7)} ${num(x - r)} ${num(y)}Z`,
      ),
    },
    () => {
      b.rect(x - r, y - r, 2 * r, 2.4 * r, s.tone('accent', { depth: 0.12 }))
      colours.forEach((colour, i) => {
        const k = 1 - i * 0.21
        b.ellipse(x, y + r * 0.1, r * k, r * 1.16, s.tone(colour, { depth: 0.12, l: -0.02 * i }))
      })
      b.ellipse(x - (s.from || 1) * r * 0.7, y + r * 0.3, r * 0.7, r * 1.4, s.tone('shade', { depth: 0.1 }), {
        opacity: 0.28,
      })
    },
  )
  b.rect(x - r * 0.2, y + r * 1.44, r * 0.4, r * 0.3, s.tone('wood', { depth: 0.1, l: 0.04 }), { r: 5 })
  if (s.light.lamps) b.glow(x, y + r * 0.8, r * 1.3, r * 1.3, s.light.warm, 0.55)
}

function paintFloatingIsle(s: Scene, x: number, y: number, size: number): void {
  const b = s.far
  const earth: Point[] = [
    [x - size * 0.5, y],
    [x - size * 0.36, y + size * 0.24],
    [x - size * 0.16, y + size * 0.3],
    [x - size * 0.04, y + size * 0.56],
    [x + size * 0.14, y + size * 0.32],
    [x + size * 0.36, y + size * 0.22],
    [x + size * 0.5, y],
  ]
  b.path(poly(earth), s.tone('ground', { depth: 0.2, l: -0.08 }))
  b.path(
    poly([
      [x, y],
      [x - size * 0.04, y + size * 0.56],
      [x + size * 0.14, y + size * 0.32],
      [x + size * 0.36, y + size * 0.22],
      [x + size * 0.5, y],
    ]),
    s.tone('ground', { depth: 0.2, l: -0.17 }),
  )
  b.ellipse(x, y, size * 0.52, size * 0.075, s.tone('foliage', { depth: 0.18, l: 0.02 }))
  b.path(heap(s.random, x - size * 0.24, y, size * 0.3, size * 0.26, 6), s.tone('foliage', { depth: 0.2, l: -0.05 }))
  b.path(heap(s.random, x + size * 0.24, y + 4, size * 0.26, size * 0.2, 6), s.tone('foliage', { depth: 0.2 }))
}
