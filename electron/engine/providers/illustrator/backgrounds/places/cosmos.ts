import type { Base, Scene } from '../core/scene.ts'
import { dotPath, heap, num, poly, under } from '../core/shapes.ts'
import { makeRidge, paintRock } from '../parts/land.ts'
import { paintStars } from '../parts/sky.ts'

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
  if (s.light.dark > 0) s.weather.rect(0, 0, w, h, '#0b0b24', { opacity: 0.42 * s.light.dark })
}

export function paintPlanetSurface(s: Scene): void {
  const { random, w, h } = s
  const chosen = random.pick<Base>(['accent', 'primary', 'stone', 'shade'])
  const soil: Base = /\bmoon|lunar/.test(s.words) ? 'stone' : /\bmars\b/.test(s.words) ? 'primary' : chosen
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
      [0, s.shine(soil, { l: -0.02, c: 0.75 })],
      [1, s.shine(soil, { l: -0.18, c: 0.75 })],
    ]),
    { edge: true },
  )
  for (let i = 0; i < s.many(10); i++) {
    const t = random.next()
    const [x, y, r] = [t * w, h * random.between(0.77, 0.97), random.between(30, 100)]
    const k = (y / h - 0.7) * 3
    s.middle.ellipse(x, y, r * k, r * k * 0.24, s.shine(soil, { l: 0.03, c: 0.75 }))
    s.middle.ellipse(x, y + 3, r * k * 0.86, r * k * 0.18, s.shine(soil, { l: -0.2, c: 0.75 }))
  }
  for (const t of [0.14, 0.3, 0.78, 0.92])
    paintRock(s, s.middle, s.x(t), h * random.between(0.81, 0.89), random.between(50, 120), soil, { l: -0.06 })
  paintRock(s, s.near, s.x(1), h * 1.03, 330, soil, { l: -0.18 })
  paintRock(s, s.near, s.x(0), h * 1.03, 230, soil, { l: -0.2 })
  if (s.light.dark > 0) s.weather.rect(0, 0, w, h, '#0b0b24', { opacity: 0.42 * s.light.dark })
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
