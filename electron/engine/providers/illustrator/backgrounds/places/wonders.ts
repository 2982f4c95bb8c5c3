import type { Base, Scene } from '../core/scene.ts'
import { dotPath, heap, num, type Point, poly, under } from '../core/shapes.ts'
import { makeRidge, paintRock } from '../parts/land.ts'
import { paintMushrooms } from '../parts/plants.ts'
import { paintSky, paintStars } from '../parts/sky.ts'

function paintPlanet(s: Scene, x: number, y: number, r: number, colour: Base, ring: boolean): void {
  const b = s.sky
  const c = (l: number) => s.shine(colour, { l })
  const way = s.from || -1
  b.glow(x, y, r * 1.7, r * 1.7, c(0.1), 0.35)
  const loop = (part: string) => b.line(part, s.shine('light', { l: -0.06 }), r * 0.12, { opacity: 0.75 })
  const tilt = r * 0.34
  if (ring)
    loop(
      `M${num(x - r * 1.75)} ${num(y + tilt)}Q${num(x - r * 0.2)} ${num(y - r * 0.7)} ${num(x + r * 1.75)} ${num(y - tilt)}`,
    )
  b.circle(x, y, r, c(0))
  b.group({ clip: s.defs.clip(dotPath(x, y, r)) }, () => {
    for (const [t, h, l] of [
      [-0.55, 0.16, 0.06],
      [-0.15, 0.22, -0.06],
      [0.3, 0.14, 0.07],
      [0.6, 0.2, -0.05],
    ] as const)
      b.path(
        `M${num(x - r)} ${num(y + r * t)}q${num(r)} ${num(r * 0.22)} ${num(2 * r)} 0v${num(r * h)}q${num(-r)} ${num(r * 0.22)} ${num(-2 * r)} 0Z`,
        c(l),
      )
    b.path(
      `M${num(x - way * r * 0.2)} ${num(y - r)}A${num(r)} ${num(r)} 0 0 ${way < 0 ? 1 : 0} ${num(x - way * r * 0.2)} ${num(y + r)}Q${num(x - way * r * 0.75)} ${num(y)} ${num(x - way * r * 0.2)} ${num(y - r)}Z`,
      s.shine('ink', { l: -0.06 }),
      { opacity: 0.4 },
    )
  })
  if (ring)
    loop(
      `M${num(x - r * 1.75)} ${num(y + tilt)}Q${num(x + r * 0.2)} ${num(y + r * 0.72)} ${num(x + r * 1.75)} ${num(y - tilt)}`,
    )
}

function paintCosmos(s: Scene): void {
  const { random, w, h } = s
  const hue = random.pick<Base>(['primary', 'secondary', 'accent', 'shade'])
  s.sky.rect(
    0,
    0,
    w,
    h,
    s.defs.linear([
      [0, '#0b0d22'],
      [0.6, '#171a3d'],
      [1, '#272552'],
    ]),
  )
  for (let i = 0; i < 5; i++)
    s.sky.glow(
      random.next() * w,
      random.between(0.1, 0.75) * h,
      random.between(0.25, 0.5) * w,
      random.between(0.16, 0.3) * h,
      s.shine(i % 2 ? hue : 'water', { l: -0.06 }),
      0.34,
    )
  paintStars(s, h, 210)
  let crosses = ''
  for (let i = 0; i < 9; i++) {
    const [x, y, r] = [random.next() * w, random.next() * h * 0.7, random.between(7, 15)]
    crosses += `M${num(x)} ${num(y - r)}Q${num(x)} ${num(y)} ${num(x + r)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y + r)}Q${num(x)} ${num(y)} ${num(x - r)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y - r)}Z`
  }
  s.sky.path(crosses, '#ffffff', { opacity: 0.9 })
}

export function paintSpace(s: Scene): void {
  const { random, w, h } = s
  paintCosmos(s)
  paintPlanet(
    s,
    s.x(random.between(0.78, 0.86)),
    h * random.between(0.24, 0.34),
    random.between(110, 150),
    random.pick<Base>(['accent', 'primary', 'secondary']),
    random.chance(0.7),
  )
  paintPlanet(
    s,
    s.x(random.between(0.12, 0.24)),
    h * random.between(0.18, 0.4),
    random.between(40, 64),
    random.pick<Base>(['foliage', 'water', 'ground']),
    false,
  )
  for (let i = 0; i < s.many(9); i++) {
    const [x, y] = [random.next() * w, h * random.between(0.5, 0.7)]
    paintRock(s, s.far, x, y, random.between(20, 60), 'shade', { l: 0.14, c: 0.5 })
  }
  const r = w * 1.1
  const cy = h * 0.78 + r
  s.middle.glow(w / 2, cy, r * 1.1, r * 1.1, s.shine('water', { l: 0.1 }), 0.5)
  s.middle.circle(w / 2, cy, r + 16, s.shine('water', { l: 0.16 }), { opacity: 0.35 })
  s.middle.circle(w / 2, cy, r, s.shine('water', { l: -0.12 }))
  s.middle.group({ clip: s.defs.clip(dotPath(w / 2, cy, r)) }, () => {
    for (let i = 0; i < 6; i++)
      s.middle.path(
        heap(
          random,
          random.next() * w,
          h * random.between(0.9, 1.04),
          w * random.between(0.15, 0.3),
          h * random.between(0.04, 0.09),
          7,
        ),
        s.shine('foliage', { l: -0.12 }),
      )
    for (let i = 0; i < 6; i++)
      s.middle.ellipse(random.next() * w, h * random.between(0.82, 0.98), w * 0.13, 9, '#ffffff', { opacity: 0.35 })
  })
  paintRock(s, s.near, s.x(0.03), h * 1.03, 260, 'shade', { l: 0.04, c: 0.5 })
  paintRock(s, s.near, s.x(0.98), h * 1.04, 200, 'shade', { l: 0.02, c: 0.5 })
}

export function paintPlanetSurface(s: Scene): void {
  const { random, w, h } = s
  const soil = random.pick<Base>(['accent', 'primary', 'stone', 'shade'])
  paintCosmos(s)
  paintPlanet(
    s,
    s.x(random.between(0.7, 0.84)),
    h * random.between(0.22, 0.32),
    random.between(90, 150),
    random.pick<Base>(['water', 'secondary', 'light']),
    random.chance(0.5),
  )
  s.sky.glow(w * 0.5, h * 0.66, w * 0.8, h * 0.24, s.shine(soil, { l: 0.06 }), 0.5)
  for (const [y, depth, l] of [
    [0.58, 0.3, -0.18],
    [0.65, 0.2, -0.14],
  ] as const) {
    const ridge = makeRidge(s, h * y, 60, w * 0.3, 0.9)
    s.far.path(
      under(ridge.points, h),
      s.defs.linear([
        [0, s.shine(soil, { l: l + depth * 0.2, c: 0.8 })],
        [1, s.shine(soil, { l: l + 0.02, c: 0.7 })],
      ]),
    )
  }
  for (const t of [0.1, 0.22, 0.86]) paintSpire(s, s.x(t), h * 0.74, random.between(150, 330), soil)
  const ground = makeRidge(s, h * 0.735, 14, w * 0.7, 0.1)
  s.middle.path(
    under(ground.points, h + 4),
    s.defs.linear([
      [0, s.shine(soil, { l: -0.02 })],
      [1, s.shine(soil, { l: -0.18 })],
    ]),
    { edge: true },
  )
  for (let i = 0; i < s.many(10); i++) {
    const t = random.next()
    const [x, y, r] = [t * w, h * random.between(0.77, 0.97), random.between(30, 100)]
    const k = (y / h - 0.7) * 3
    s.middle.ellipse(x, y, r * k, r * k * 0.24, s.shine(soil, { l: 0.03 }))
    s.middle.ellipse(x, y + 3, r * k * 0.86, r * k * 0.18, s.shine(soil, { l: -0.2 }))
  }
  for (const t of [0.14, 0.3, 0.78, 0.92])
    paintRock(s, s.middle, s.x(t), h * random.between(0.81, 0.89), random.between(50, 120), soil, { l: -0.06 })
  paintRock(s, s.near, s.x(1), h * 1.03, 330, soil, { l: -0.18 })
  paintRock(s, s.near, s.x(0), h * 1.03, 230, soil, { l: -0.2 })
}

function paintSpire(s: Scene, x: number, base: number, tall: number, soil: Base): void {
  const w = tall * 0.22
  s.far.path(
    poly([
      [x - w, base + 20],
      [x - w * 0.5, base - tall * 0.6],
      [x - w * 0.1, base - tall],
      [x + w * 0.35, base - tall * 0.7],
      [x + w, base + 20],
    ]),
    s.shine(soil, { l: -0.1, c: 0.8 }),
  )
  s.far.path(
    poly([
      [x - w * 0.1, base - tall],
      [x + w * 0.35, base - tall * 0.7],
      [x + w, base + 20],
      [x + w * 0.2, base + 20],
      [x + w * 0.05, base - tall * 0.5],
    ]),
    s.shine(soil, { l: -0.22, c: 0.8 }),
  )
}

/** Rock walls around an opening or a glowing pool, crystals, stalactites. */
export function paintCave(s: Scene): void {
  const { random, w, h } = s
  const rock = (l: number) => s.tone('stone', { l, c: 1.6, h: 20 })
  s.sky.rect(
    0,
    0,
    w,
    h,
    s.defs.linear([
      [0, rock(-0.34)],
      [1, rock(-0.26)],
    ]),
  )
  const glow = random.pick<Base>(['water', 'secondary', 'accent', 'foliage'])
  const [ox, oy] = [w * random.between(0.42, 0.58), h * 0.5]
  if (random.chance(0.5)) {
    s.far.group({ clip: s.defs.clip(ring(s, ox, oy, w * 0.2, h * 0.24, 13)) }, () => {
      s.far.rect(
        0,
        0,
        w,
        h,
        s.defs.linear([
          [0.2, s.light.sky[1]],
          [0.6, s.light.sky[3]],
        ]),
      )
      s.far.path(under(makeRidge(s, h * 0.56, 30, w * 0.2).points, h), s.tone('foliage', { depth: 0.5 }))
      s.far.path(under(makeRidge(s, h * 0.63, 20, w * 0.2).points, h), s.tone('foliage', { depth: 0.25 }))
    })
    s.far.glow(ox, oy, w * 0.4, h * 0.5, s.light.sky[3], 0.45)
  } else s.far.glow(ox, h * 0.6, w * 0.42, h * 0.45, s.shine(glow, { l: 0.06 }), 0.75)
  for (const [k, l] of [
    [0.86, -0.2],
    [1.12, -0.24],
  ] as const)
    s.far.path(
      `M-5 -5H${num(w + 5)}V${num(h + 5)}H-5Z${ring(s, ox, oy, w * 0.27 * k + 40, h * 0.31 * k + 20, 17)}`,
      s.defs.linear([
        [0, rock(l - 0.04)],
        [0.7, rock(l + 0.09)],
        [1, rock(l)],
      ]),
    )
  paintTeeth(s, 'far', 0, 0.16, 0.3, -0.16, 17)
  const ground = makeRidge(s, h * 0.735, 20, w * 0.4, 0.3)
  s.middle.path(
    under(ground.points, h + 4),
    s.defs.linear([
      [0, rock(-0.06)],
      [1, rock(-0.2)],
    ]),
    { edge: true },
  )
  s.middle.ellipse(ox, h * 0.765, w * 0.16, h * 0.022, s.shine(glow, { l: 0.02 - 0.1 * s.light.dark }), {
    opacity: 0.75,
  })
  s.middle.ellipse(ox - 20, h * 0.762, w * 0.1, h * 0.009, s.shine(glow, { l: 0.14 }), { opacity: 0.6 })
  for (const t of [0.08, 0.2, 0.8, 0.93]) {
    const x = s.x(t + random.between(-0.02, 0.02))
    paintCrystals(
      s,
      x,
      ground.at(x) + random.between(20, 60),
      random.between(80, 190),
      random.pick<Base>([glow, glow, 'accent', 'secondary']),
    )
  }
  for (const t of [0.27, 0.72, 0.87])
    paintRock(s, s.middle, s.x(t), h * random.between(0.83, 0.9), random.between(60, 120), 'stone', {
      l: -0.14,
      c: 1.6,
      h: 20,
    })
  paintMushrooms(s, s.middle, s.x(0.3), h * 0.86, 36, glow)
  s.near.path(
    `M-5 -5H${num(w + 5)}V${num(h + 5)}H${num(w * 0.94)}${wall(s, w * 0.93, h, -5)}H${num(w * 0.07)}${wall(s, w * 0.07, -5, h)}H-5Z`,
    rock(-0.36),
  )
  paintTeeth(s, 'near', 0, 0.1, 0.2, -0.36, 9)
}

function ring(s: Scene, x: number, y: number, rx: number, ry: number, count: number): string {
  const points: Point[] = []
  for (let i = 0; i < count; i++) {
    const a = (-i / count) * Math.PI * 2
    const k = 1 + s.random.between(-0.1, 0.1)
    points.push([x + Math.cos(a) * rx * k, Math.min(s.h * 0.8, y + Math.sin(a) * ry * k)])
  }
  return poly(points)
}

function wall(s: Scene, x: number, from: number, to: number): string {
  let d = ''
  for (let i = 0; i <= 8; i++) {
    const t = i / 8
    d += `L${num(x + (x > s.w / 2 ? -1 : 1) * s.random.between(-14, 30))} ${num(from + (to - from) * t)}`
  }
  return d
}

function paintTeeth(
  s: Scene,
  layer: 'far' | 'near',
  top: number,
  low: number,
  high: number,
  l: number,
  count: number,
): void {
  const { random, w, h } = s
  let d = ''
  let shade = ''
  for (let i = 0; i < count; i++) {
    const x = ((i + random.next()) / count) * w
    const side = Math.abs(x / w - 0.5) * 2
    const tall = h * random.between(low, high) * (0.35 + side * 0.75)
    const half = random.between(22, 52)
    d += `M${num(x - half)} ${num(top - 5)}Q${num(x - half * 0.2)} ${num(tall * 0.5)} ${num(x)} ${num(tall)}Q${num(x + half * 0.2)} ${num(tall * 0.5)} ${num(x + half)} ${num(top - 5)}Z`
    shade += `M${num(x)} ${num(top - 5)}L${num(x)} ${num(tall)}Q${num(x + half * 0.2)} ${num(tall * 0.5)} ${num(x + half)} ${num(top - 5)}Z`
  }
  s[layer].path(d, s.tone('stone', { l, c: 1.6, h: 20 }))
  if (layer === 'far') s[layer].path(shade, s.tone('stone', { l: l - 0.07, c: 1.6, h: 20 }))
}

function paintCrystals(s: Scene, x: number, base: number, size: number, colour: Base): void {
  s.middle.glow(x, base - size * 0.4, size * 1.3, size * 1.1, s.shine(colour, { l: 0.05 }), 0.5)
  for (const [dx, lean, k] of [
    [-0.3, -0.32, 0.62],
    [0.32, 0.3, 0.7],
    [-0.1, -0.08, 1],
    [0.16, 0.12, 0.5],
  ] as const) {
    const [tall, half] = [size * k, size * 0.11 + size * k * 0.05]
    const [bx, tx] = [x + dx * size * 0.6, x + dx * size * 0.6 + lean * tall]
    const shoulder = base - tall * 0.78
    s.middle.path(
      poly([
        [bx - half * 0.8, base],
        [tx - half, shoulder],
        [tx, base - tall],
        [tx + half, shoulder],
        [bx + half * 0.8, base],
      ]),
      s.shine(colour, { l: -0.02 }),
      { edge: true },
    )
    s.middle.path(
      poly([
        [bx, base],
        [tx, shoulder + half * 0.3],
        [tx, base - tall],
        [tx + half, shoulder],
        [bx + half * 0.8, base],
      ]),
      s.shine(colour, { l: -0.14 }),
    )
    s.middle.path(
      poly([
        [tx - half, shoulder],
        [tx, base - tall],
        [tx, shoulder + half * 0.3],
      ]),
      s.shine(colour, { l: 0.12 }),
    )
  }
}

/** Above the clouds. */
export function paintAboveClouds(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.8, clouds: 3 })
  const band = (y: number, size: number, depth: number, brush: Scene['far']) => {
    const top =
      s.light.time === 'night'
        ? s.tone('#aab6dd', { depth: depth * 0.5 })
        : s.tone('#ffffff', { depth: depth * 0.6, l: 0 })
    const low = s.tone('sky', { depth, l: s.light.time === 'day' ? 0.02 : 0.06 })
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
