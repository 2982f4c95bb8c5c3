import type { Scene } from '../core/scene.ts'
import { heap, num, poly, under } from '../core/shapes.ts'
import { makeRidge, paintRock } from '../parts/land.ts'

/** Below the surface: light shafts, corals, weeds, bubbles, far fish. */
export function paintUnderwater(s: Scene): void {
  const { random, w, h, light } = s
  const deep = light.dark
  const water = (l: number) => s.tone('water', { l, h: 6 })
  s.sky.rect(
    0,
    0,
    w,
    h,
    s.defs.linear([
      [0, water(0.16)],
      [0.45, water(0)],
      [1, water(-0.16)],
    ]),
  )
  if (deep < 0.9) s.sky.glow(w * 0.5, -h * 0.05, w * 0.5, h * 0.5, s.tone('light', { l: 0.05 }), 0.6 * (1 - deep * 0.6))
  for (let i = 0; i < 6; i++) {
    const [x, wide] = [((i + random.between(0.1, 0.9)) / 6) * w, random.between(40, 120)]
    const lean = (s.from || -0.4) * -150
    s.far.path(
      poly([
        [x, -5],
        [x + wide, -5],
        [x + wide * 2 + lean, h * 0.85],
        [x - wide * 0.3 + lean, h * 0.85],
      ]),
      s.defs.linear([
        [0, s.tone('#ffffff'), 0.28 - 0.1 * deep],
        [1, s.tone('#ffffff'), 0],
      ]),
    )
  }
  const rock = (y: number, swing: number, l: number, depth: number) => {
    const ridge = makeRidge(s, y, swing, w * 0.3, 0.4)
    s.far.path(
      under(ridge.points, h),
      s.defs.linear([
        [0, s.tone('water', { l: l + 0.02, c: 0.8, depth })],
        [1, s.tone('water', { l: l - 0.05, c: 0.8, depth })],
      ]),
    )
    return ridge
  }
  rock(h * 0.58, 80, -0.06, 0)
  rock(h * 0.67, 60, -0.13, 0)
  let fish = ''
  for (let school = 0; school < 3; school++) {
    const [cx, cy, way] = [random.next() * w, h * random.between(0.2, 0.55), random.chance(0.5) ? 1 : -1]
    for (let i = 0; i < 6; i++) {
      const [x, y, r] = [cx + random.between(-120, 120), cy + random.between(-50, 50), random.between(10, 18)]
      fish += `M${num(x)} ${num(y)}q${num(way * r)} ${num(-r * 0.8)} ${num(way * r * 2)} 0q${num(-way * r)} ${num(r * 0.8)} ${num(-way * r * 2)} 0l${num(-way * r * 0.7)} ${num(-r * 0.5)}v${num(r)}Z`
    }
  }
  s.far.path(fish, s.tone('water', { l: -0.17 }), { opacity: 0.7 })
  const floor = makeRidge(s, h * 0.775, 16, w * 0.6, 0.1)
  s.middle.path(
    under(floor.points, h + 4),
    s.defs.linear([
      [0, s.tone('ground', { l: 0.06, c: 0.6 })],
      [1, s.tone('ground', { l: -0.12, c: 0.6, h: 30 })],
    ]),
    { edge: true },
  )
  const colours = ['accent', 'primary', 'secondary', 'light'] as const
  for (const t of [0.03, 0.12, 0.22, 0.76, 0.86, 0.96]) {
    const x = (t + random.between(-0.02, 0.02)) * w
    if (random.chance(0.45))
      paintRock(s, s.middle, x + 30, floor.at(x) + 40, random.between(110, 190), 'stone', { l: -0.1, h: 200 })
    paintCoral(s, x, floor.at(x) + random.between(24, 60), random.between(120, 220), random.pick(colours))
  }
  for (const t of [0.07, 0.17, 0.28, 0.72, 0.82, 0.92])
    paintWeed(s, s.middle, (t + random.between(-0.03, 0.03)) * w, floor.at(t * w) + 40, random.between(200, 400))
  let bubbles = ''
  for (let i = 0; i < s.many(26); i++) {
    const [x, y, r] = [random.next() * w, random.next() * h * 0.8, random.between(3, 11)]
    bubbles += `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 1 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 1 ${num(-2 * r)} 0`
  }
  s.middle.line(bubbles, s.tone('#ffffff'), 2, { opacity: 0.5 })
  paintRock(s, s.near, w * 0.0, h * 1.04, 360, 'shade', { l: -0.12 })
  paintRock(s, s.near, w * 1.0, h * 1.04, 300, 'shade', { l: -0.12 })
  for (const t of [0.02, 0.08, 0.93, 0.99]) paintWeed(s, s.near, t * w, h * 1.02, random.between(260, 420))
}

function paintCoral(
  s: Scene,
  x: number,
  base: number,
  size: number,
  colour: 'accent' | 'primary' | 'secondary' | 'light',
): void {
  const { random } = s
  const kind = random.whole(0, 2)
  if (kind === 0) {
    const grow = (bx: number, by: number, angle: number, length: number, level: number): string => {
      const [tx, ty] = [bx + Math.cos(angle) * length, by + Math.sin(angle) * length]
      let d = `M${num(bx)} ${num(by)}L${num(tx)} ${num(ty)}`
      if (level > 0)
        for (const turn of [-0.5, 0.1, 0.55])
          if (random.chance(0.8))
            d += grow(tx, ty, angle + turn + random.between(-0.12, 0.12), length * 0.68, level - 1)
      return d
    }
    s.middle.line(grow(x, base, -Math.PI / 2, size * 0.34, 3), s.tone(colour, { l: -0.03, c: 0.85 }), size * 0.07)
  } else if (kind === 1) {
    for (let i = 0; i < 5; i++) {
      const tall = size * random.between(0.4, 0.9)
      const wide = size * 0.16
      const tx = x + (i - 2) * wide * 0.95
      s.middle.rect(tx - wide / 2, base - tall, wide, tall, s.tone(colour, { l: i % 2 ? -0.08 : 0 }), {
        r: wide / 2.2,
        edge: true,
      })
      s.middle.ellipse(tx, base - tall + wide * 0.22, wide * 0.36, wide * 0.17, s.tone(colour, { l: -0.2 }))
    }
  } else {
    s.middle.path(heap(random, x, base, size * 1.1, size * 0.6, 7), s.tone(colour, { l: -0.06 }), { edge: true })
    s.middle.path(heap(random, x - size * 0.08, base, size * 0.8, size * 0.42, 6), s.tone(colour, { l: 0.03 }))
  }
}

function paintWeed(s: Scene, brush: Scene['near'], x: number, base: number, size: number): void {
  const { random } = s
  for (let i = 0; i < 3; i++) {
    const sway = random.between(-1, 1) * size * 0.14
    const [fx, tall] = [x + (i - 1) * size * 0.07, size * random.between(0.65, 1)]
    const wide = size * 0.035
    brush.path(
      `M${num(fx - wide)} ${num(base)}C${num(fx - wide + sway * 2)} ${num(base - tall * 0.35)} ${num(fx - wide - sway * 2)} ${num(base - tall * 0.65)} ${num(fx + sway)} ${num(base - tall)}C${num(fx + wide * 2 - sway * 2)} ${num(base - tall * 0.65)} ${num(fx + wide * 2 + sway * 2)} ${num(base - tall * 0.35)} ${num(fx + wide)} ${num(base)}Z`,
      s.tone('foliage', { l: -0.12 + i * 0.05, h: 20, c: 0.85 }),
    )
  }
}
