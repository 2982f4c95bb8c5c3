import type { Base, Scene } from '../core/scene.ts'
import { num, type Point, poly, under } from '../core/shapes.ts'
import { makeRidge, paintRock } from '../parts/land.ts'
import { paintMushrooms } from '../parts/plants.ts'

/** Rock walls around an opening or a glowing pool, crystals, stalactites. */
export function paintCave(s: Scene): void {
  const { random, w, h } = s
  const rock = (l: number) => s.tone('shade', { l: l + 0.16, c: 0.8, h: 8 })
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
  paintFacets(s, ox, oy, rock)
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
  paintStalagmites(s, ground.at, rock)
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
    paintRock(s, s.middle, s.x(t), h * random.between(0.83, 0.9), random.between(60, 120), 'shade', {
      l: 0.02,
      c: 0.8,
      h: 8,
    })
  paintMushrooms(s, s.middle, s.x(0.3), h * 0.86, 36, glow)
  s.near.path(
    `M-5 -5H${num(w + 5)}V${num(h + 5)}H${num(w * 0.94)}${wall(s, w * 0.93, h, -5)}H${num(w * 0.07)}${wall(s, w * 0.07, -5, h)}H-5Z`,
    rock(-0.36),
  )
  paintTeeth(s, 'near', 0, 0.1, 0.2, -0.36, 9)
}

/** Broken faces of the rock around the opening, lit from it, and cracks. */
function paintFacets(s: Scene, ox: number, oy: number, rock: (l: number) => string): void {
  const { random, w, h } = s
  for (let i = 0; i < 34; i++) {
    const a = (i / 34) * Math.PI * 2 + random.between(-0.08, 0.08)
    const far = random.between(1.16, 1.9)
    const [x, y] = [ox + Math.cos(a) * w * 0.29 * far, oy + Math.sin(a) * h * 0.36 * far]
    if (y > h * 0.74 || y < 0) continue
    const size = random.between(40, 110)
    const points: Point[] = [0, 1, 2, 3, 4].map((k): Point => {
      const turn = a + (k / 5) * Math.PI * 2
      return [
        x + Math.cos(turn) * size * random.between(0.5, 1.1),
        y + Math.sin(turn) * size * random.between(0.4, 0.8),
      ]
    })
    s.far.path(poly(points), rock(-0.2 + random.between(-0.05, 0.07) - (far - 1.2) * 0.06), { opacity: 0.4 })
    s.far.path(poly([points[0] as Point, points[1] as Point, [x, y]]), rock(-0.1), { opacity: 0.3 })
  }
  let cracks = ''
  for (let i = 0; i < 9; i++) {
    const [x, y] = [random.next() * w, random.between(0.16, 0.6) * h]
    if (Math.abs(x - ox) < w * 0.34) continue
    cracks += `M${num(x)} ${num(y)}l${num(random.between(-24, 24))} ${num(random.between(26, 50))}l${num(random.between(-26, 26))} ${num(random.between(20, 46))}`
  }
  s.far.line(cracks, rock(-0.34), 3, { opacity: 0.5 })
}

function paintStalagmites(s: Scene, at: (x: number) => number, rock: (l: number) => string): void {
  const { random } = s
  for (const t of [0.13, 0.17, 0.26, 0.75, 0.85, 0.89]) {
    const x = s.x(t + random.between(-0.015, 0.015))
    const [base, tall, half] = [at(x) + 26, random.between(70, 170), random.between(24, 44)]
    const right = `Q${num(x + half * 0.3)} ${num(base - tall * 0.4)} ${num(x + half)} ${num(base)}`
    s.middle.path(
      `M${num(x - half)} ${num(base)}Q${num(x - half * 0.3)} ${num(base - tall * 0.4)} ${num(x)} ${num(base - tall)}${right}Z`,
      rock(-0.08),
      { edge: true },
    )
    s.middle.path(`M${num(x)} ${num(base - tall)}${right}H${num(x)}Z`, rock(-0.18))
  }
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
  s[layer].path(d, s.tone('shade', { l: l + 0.16, c: 0.8, h: 8 }))
  if (layer === 'far') s[layer].path(shade, s.tone('shade', { l: l + 0.09, c: 0.8, h: 8 }))
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
