import type { Base, Scene } from '../core/scene.ts'
import { dotPath, num, poly } from '../core/shapes.ts'

/** The bridge of a spaceship: stars and a planet behind a wide window, consoles at both sides. */
export function paintSpaceship(s: Scene): void {
  const { random, w, h } = s
  const hull = (l: number) => s.tone('stone', { l: l + 0.08, c: 0.6 })
  s.sky.rect(
    0,
    0,
    w,
    h,
    s.defs.linear([
      [0, hull(-0.12)],
      [0.7, hull(0.04)],
      [1, hull(-0.05)],
    ]),
  )
  paintOutlook(s)
  for (const t of [0, 1]) {
    const x = t * w
    const way = t === 0 ? 1 : -1
    s.far.path(
      poly([
        [x, 0],
        [x + way * w * 0.13, 0],
        [x + way * w * 0.085, h * 0.62],
        [x + way * w * 0.1, h * 0.74],
        [x, h * 0.8],
      ]),
      hull(-0.08),
    )
    for (let row = 0; row < 3; row++)
      s.far.rect(t === 0 ? w * 0.014 : w * 0.986 - w * 0.05, h * (0.12 + row * 0.17), w * 0.05, h * 0.1, hull(0.03), {
        r: 10,
      })
  }
  s.far.rect(
    0,
    h * 0.655,
    w,
    h * 0.14,
    s.defs.linear([
      [0, hull(0.06)],
      [1, hull(-0.08)],
    ]),
  )
  s.far.rect(0, h * 0.65, w, 12, hull(0.14))
  for (let x = w * 0.03; x < w; x += w * 0.095) s.far.rect(x, h * 0.685, w * 0.075, h * 0.075, hull(-0.02), { r: 8 })
  s.far.path(
    `M0 ${num(h * 0.79)}H${num(w)}V${num(h)}H0Z`,
    s.defs.linear([
      [0, s.tone('shade', { l: 0.14, c: 0.5 })],
      [1, s.tone('shade', { l: -0.02, c: 0.5 })],
    ]),
  )
  let lines = `M0 ${num(h * 0.87)}H${num(w)}`
  for (let k = -8; k <= 8; k++)
    lines += `M${num(w / 2 + k * w * 0.06)} ${num(h * 0.79)}L${num(w / 2 + k * w * 0.11)} ${num(h)}`
  s.far.line(lines, s.tone('shade', { l: 0.02, c: 0.5 }), 3, { opacity: 0.6 })
  s.far.rect(0, h * 0.786, w, 8, s.shine(random.pick<Base>(['water', 'accent', 'secondary']), { l: 0.08 }))
  for (const side of [-1, 1] as const) paintConsole(s, side)
  s.far.rect(0, 0, w, h * 0.06, hull(-0.14))
  for (const t of [0.25, 0.5, 0.75]) {
    s.far.rect(w * t - 70, h * 0.05, 140, 14, s.shine('light'), { r: 7 })
    s.lamps.push({ x: w * t, y: h * 0.06, reach: 420, strength: 0.35 })
  }
}

function paintOutlook(s: Scene): void {
  const { random, w, h } = s
  const pane = (out: number) =>
    poly([
      [w * 0.17 - out, h * 0.13 - out],
      [w * 0.83 + out, h * 0.13 - out],
      [w * 0.89 + out, h * 0.5],
      [w * 0.84 + out, h * 0.59 + out],
      [w * 0.16 - out, h * 0.59 + out],
      [w * 0.11 - out, h * 0.5],
    ])
  s.far.path(pane(22), s.tone('stone', { l: -0.14, c: 0.6 }))
  s.far.path(pane(12), s.tone('stone', { l: 0.16, c: 0.6 }))
  s.far.group({ clip: s.defs.clip(pane(0)) }, () => {
    s.far.rect(
      0,
      0,
      w,
      h * 0.7,
      s.defs.linear([
        [0, s.shine('#0d1030')],
        [1, s.shine('#2c2a63')],
      ]),
    )
    s.far.glow(s.x(0.3), h * 0.3, w * 0.3, h * 0.2, s.shine('secondary'), 0.35)
    let stars = ''
    for (let i = 0; i < 90; i++)
      stars += dotPath(random.next() * w, random.between(0.12, 0.6) * h, random.between(0.8, 2.6))
    s.far.path(stars, '#ffffff', { opacity: 0.9 })
    const [x, y, r] = [s.x(random.between(0.62, 0.76)), h * random.between(0.34, 0.42), random.between(110, 170)]
    const world = random.pick<Base>(['water', 'primary', 'accent', 'foliage'])
    s.far.glow(x, y, r * 1.5, r * 1.5, s.shine(world, { l: 0.1 }), 0.5)
    s.far.circle(x, y, r, s.shine(world))
    s.far.group({ clip: s.defs.clip(dotPath(x, y, r)) }, () => {
      for (const [dy, thick] of [
        [-0.5, 0.16],
        [-0.05, 0.2],
        [0.42, 0.14],
      ] as const)
        s.far.ellipse(x, y + dy * r, r * 1.1, r * thick, s.shine(world, { l: 0.08 }))
      s.far.circle(x - (s.from || -1) * r * 0.55, y + r * 0.3, r * 1.1, s.shine('#0d1030'), { opacity: 0.28 })
    })
    s.far.path(
      poly([
        [w * 0.2, 0],
        [w * 0.3, 0],
        [w * 0.2, h],
        [w * 0.1, h],
      ]),
      '#ffffff',
      { opacity: 0.07 },
    )
  })
  for (const t of [0.36, 0.64]) s.far.rect(w * t - 7, h * 0.12, 14, h * 0.48, s.tone('stone', { l: 0.06, c: 0.6 }))
}

function paintConsole(s: Scene, side: 1 | -1): void {
  const { random, w, h } = s
  const b = s.middle
  const wide = Math.min(w * 0.23, 360)
  const left = side < 0 ? w * 0.03 : w * 0.97 - wide
  const base = h * 0.84
  b.path(
    poly([
      [left + 16, base],
      [left + 34, h * 0.69],
      [left + wide - 34, h * 0.69],
      [left + wide - 16, base],
    ]),
    s.tone('secondary', { l: -0.1, c: 0.6 }),
    { edge: true },
  )
  b.path(
    poly([
      [left, h * 0.705],
      [left + 30, h * 0.61],
      [left + wide - 30, h * 0.61],
      [left + wide, h * 0.705],
    ]),
    s.tone('secondary', { l: 0.08, c: 0.6 }),
    { edge: true },
  )
  for (let i = 0; i < 12; i++)
    b.circle(
      left + 52 + ((i % 6) * (wide - 104)) / 5,
      h * (0.638 + Math.floor(i / 6) * 0.036),
      8,
      s.shine(random.pick<Base>(['accent', 'primary', 'foliage', 'light']), { l: 0.06 }),
    )
  b.rect(left + wide * 0.24, h * 0.45, wide * 0.52, h * 0.135, s.tone('ink', { l: 0.06 }), { r: 14, edge: true })
  b.rect(left + wide * 0.24 + 10, h * 0.45 + 10, wide * 0.52 - 20, h * 0.135 - 20, s.shine('water', { l: -0.08 }), {
    r: 8,
  })
  b.rect(left + wide * 0.47, h * 0.58, wide * 0.06, h * 0.04, s.tone('ink', { l: 0.14 }))
  const y = h * 0.52
  b.line(
    `M${num(left + wide * 0.3)} ${num(y)}l${num(wide * 0.1)} 0l${num(wide * 0.05)} -30l${num(wide * 0.07)} 52l${num(wide * 0.05)} -22h${num(wide * 0.12)}`,
    s.shine('light'),
    5,
  )
}
