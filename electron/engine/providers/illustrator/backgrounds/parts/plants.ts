import type { Brush } from '../core/brush.ts'
import type { Change } from '../core/light.ts'
import type { Base, Scene } from '../core/scene.ts'
import { leaf, num, taper } from '../core/shapes.ts'

/** A fan of fern leaves from one root. */
export function paintFern(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  size: number,
  base1: Base = 'foliage',
  change: Change = {},
): void {
  const { random } = s
  const count = 7
  for (let row = 0; row < 2; row++) {
    let d = ''
    for (let i = 0; i < count; i++) {
      const angle = -Math.PI / 2 + ((i - (count - 1) / 2) / count) * 2.4 + random.between(-0.12, 0.12)
      d += leaf(
        x,
        base,
        angle,
        size * random.between(0.75, 1.1) * (row ? 0.7 : 1),
        size * 0.1,
        Math.abs(Math.cos(angle)) * size * 0.35,
      )
    }
    brush.path(d, s.tone(base1, { ...change, l: (change.l ?? 0) + (row ? 0.06 : -0.03) }))
  }
}

/** Reeds with brown heads at the water's edge. */
export function paintReeds(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  size: number,
  count = 9,
  change: Change = {},
): void {
  const { random } = s
  let blades = ''
  let heads = ''
  for (let i = 0; i < count; i++) {
    const foot = x + random.between(-0.5, 0.5) * size * 0.7
    const tip = foot + random.between(-0.22, 0.22) * size
    const tall = size * random.between(0.65, 1.1)
    blades += taper(foot, base, tip, base - tall, size * 0.02, 1, (tip - foot) * -0.3)
    if (i % 3 === 0) heads += taper(tip, base - tall + size * 0.2, tip, base - tall, size * 0.026, size * 0.022)
  }
  brush.path(blades, s.tone('foliage', { ...change, l: (change.l ?? 0) - 0.06, h: (change.h ?? 0) - 12 }))
  brush.path(heads, s.tone('wood', { ...change, l: (change.l ?? 0) - 0.14 }))
}

/** A saguaro with arms and ribs. */
export function paintCactus(s: Scene, brush: Brush, x: number, base: number, size: number, change: Change = {}): void {
  const wide = size * 0.17
  const body = s.tone('foliage', { ...change, c: 0.8 })
  const dark = s.tone('foliage', { ...change, c: 0.8, l: (change.l ?? 0) - 0.08 })
  const pale = s.tone('foliage', { ...change, c: 0.8, l: (change.l ?? 0) + 0.07 })
  const arms = [
    [-1, s.random.between(0.42, 0.56), s.random.between(0.22, 0.34)],
    [1, s.random.between(0.5, 0.68), s.random.between(0.18, 0.28)],
  ] as const
  brush.ellipse(x, base, size * 0.26, size * 0.03, s.tone('shade', { l: -0.1 }), { opacity: 0.3 })
  for (const [way, low, tall] of arms) {
    const arm = `M${num(x)} ${num(base - size * low)}h${num(way * wide * 1.15)}q${num(way * wide * 0.35)} 0 ${num(way * wide * 0.35)} ${num(-wide * 0.4)}v${num(-size * tall)}`
    brush.line(arm, way === (s.from || -1) ? body : dark, wide * 0.62)
    brush.line(arm, pale, wide * 0.08, { opacity: 0.5 })
  }
  brush.rect(
    x - wide / 2,
    base - size,
    wide,
    size,
    s.defs.linear(
      [
        [0, s.from > 0 ? dark : pale],
        [0.45, body],
        [1, s.from > 0 ? pale : dark],
      ],
      'right',
    ),
    { r: wide / 2, edge: true },
  )
  let ribs = ''
  for (const t of [-0.25, 0, 0.25]) ribs += `M${num(x + t * wide)} ${num(base - size + wide * 0.4)}V${num(base - 4)}`
  brush.line(ribs, dark, 2.2, { opacity: 0.5 })
}

/** Toadstools in a little group. */
export function paintMushrooms(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  size: number,
  cap: Base = 'accent',
): void {
  for (const [dx, t] of [
    [-0.5, 0.6],
    [0.55, 0.72],
    [0, 1],
  ] as const) {
    const [mx, tall] = [x + dx * size, size * t]
    brush.path(taper(mx, base, mx, base - tall * 0.7, tall * 0.14, tall * 0.1), s.tone('paper', { l: -0.05 }), {
      edge: true,
    })
    brush.path(
      `M${num(mx - tall * 0.42)} ${num(base - tall * 0.55)}Q${num(mx - tall * 0.4)} ${num(base - tall * 1.1)} ${num(mx)} ${num(base - tall * 1.1)}Q${num(mx + tall * 0.4)} ${num(base - tall * 1.1)} ${num(mx + tall * 0.42)} ${num(base - tall * 0.55)}Q${num(mx)} ${num(base - tall * 0.42)} ${num(mx - tall * 0.42)} ${num(base - tall * 0.55)}Z`,
      s.tone(cap),
      { edge: true },
    )
    brush.ellipse(mx - tall * 0.14, base - tall * 0.86, tall * 0.08, tall * 0.06, s.tone('paper'))
    brush.ellipse(mx + tall * 0.18, base - tall * 0.74, tall * 0.06, tall * 0.05, s.tone('paper'))
  }
}

/** A plant in a pot: broad leaves. */
export function paintPotPlant(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  size: number,
  pot: Base = 'accent',
): void {
  const { random } = s
  const half = size * 0.17
  for (let row = 0; row < 3; row++) {
    let d = ''
    for (let i = 0; i < 5; i++) {
      const angle = -Math.PI / 2 + (i - 2) * 0.46 + random.between(-0.16, 0.16)
      d += leaf(
        x,
        base - size * 0.32,
        angle,
        size * random.between(0.42, 0.68) * (1 - row * 0.16),
        size * 0.1,
        Math.abs(i - 2) * size * 0.05,
      )
    }
    brush.path(d, s.tone('foliage', { l: row * 0.05 - 0.07 }))
  }
  brush.path(
    `M${num(x - half)} ${num(base - size * 0.34)}H${num(x + half)}L${num(x + half * 0.72)} ${num(base)}H${num(x - half * 0.72)}Z`,
    s.tone(pot),
    { edge: true },
  )
  brush.rect(x - half * 1.12, base - size * 0.36, half * 2.24, size * 0.06, s.tone(pot, { l: 0.05 }), {
    r: 3,
    edge: true,
  })
  brush.path(
    `M${num(x + half * 0.3)} ${num(base - size * 0.3)}H${num(x + half)}L${num(x + half * 0.72)} ${num(base)}H${num(x + half * 0.2)}Z`,
    s.tone(pot, { l: -0.07 }),
  )
}

/** Long leaves that stick up into the frame at a lower corner: jungle, garden, near meadow. */
export function paintCornerLeaves(s: Scene, brush: Brush, side: number, size: number, change: Change = {}): void {
  const { random } = s
  const x = side > 0 ? s.w + 10 : -10
  for (let row = 0; row < 3; row++) {
    let d = ''
    for (let i = 0; i < 6; i++) {
      const angle = -Math.PI / 2 - side * (0.05 + i * 0.24) + random.between(-0.1, 0.1)
      d += leaf(
        x - side * row * size * 0.1,
        s.h + 20,
        angle,
        size * random.between(0.7, 1.1) * (1 - row * 0.17),
        size * random.between(0.07, 0.12),
        i * size * 0.035,
      )
    }
    brush.path(
      d,
      s.tone('foliage', { ...change, l: (change.l ?? 0) - 0.1 + row * 0.055, h: (change.h ?? 0) + row * 6 }),
    )
  }
}
