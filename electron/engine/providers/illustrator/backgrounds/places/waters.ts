import type { Scene } from '../core/scene.ts'
import { heap, num, poly, rectPath, under } from '../core/shapes.ts'
import { paintHouse, paintStreetLamp } from '../parts/buildings.ts'
import { makeRidge, paintFlowers, paintGrass, paintGround, paintPeaks, paintRidge, paintRock } from '../parts/land.ts'
import { paintCornerLeaves, paintReeds } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintBush, paintOverhang, paintTree, paintTreeline } from '../parts/trees.ts'
import { paintSurf, paintWater, paintWaves } from '../parts/water.ts'

const gleam = (s: Scene) => s.w * (s.from > 0 ? 0.76 : s.from < 0 ? 0.24 : 0.5)
const wildness = (s: Scene) =>
  ({ clear: 0.7, clouds: 0.8, fog: 0.4, snow: 0.6, rain: 1.1, wind: 1.4, storm: 2.1 })[s.light.weather]

export function paintSea(s: Scene): void {
  const { random, w, h } = s
  const horizon = h * random.between(0.5, 0.58)
  paintSky(s, { bottom: horizon })
  paintWater(s, s.far, horizon, h, { gleamX: gleam(s) })
  if (random.chance(0.6)) {
    const x = s.x(random.between(0.7, 0.88))
    s.far.path(heap(random, x, horizon + 3, w * 0.26, h * 0.08, 5), s.tone('stone', { depth: 0.72 }))
    s.far.path(heap(random, x + 60, horizon + 3, w * 0.15, h * 0.045, 5), s.tone('foliage', { depth: 0.66 }))
  }
  paintShip(s, s.x(random.between(0.16, 0.32)), horizon + h * 0.035, 110, 0.42)
  paintWaves(s, s.middle, horizon + h * 0.09, h * 0.86, 5, wildness(s))
  paintRock(s, s.middle, s.x(0.9), h * 0.84, 170, 'stone', { l: -0.05 })
  paintRock(s, s.middle, s.x(0.98), h * 0.87, 240, 'stone', { l: -0.08 })
  paintWaves(s, s.near, h * 0.87, h * 1.0, 2, wildness(s))
  paintGulls(s, horizon)
}

export function paintGulls(s: Scene, bottom: number): void {
  if (s.light.time === 'night' || s.light.weather === 'storm') return
  let d = ''
  for (let i = 0; i < 5; i++) {
    const [x, y, r] = [
      s.random.between(0.1, 0.9) * s.w,
      s.random.between(0.25, 0.75) * bottom,
      s.random.between(12, 22),
    ]
    d += `M${num(x - r)} ${num(y - r * 0.2)}q${num(r * 0.55)} ${num(-r * 0.45)} ${num(r)} ${num(r * 0.2)}q${num(r * 0.45)} ${num(-r * 0.65)} ${num(r)} ${num(-r * 0.2)}`
  }
  s.far.line(d, s.tone('ink', { depth: 0.35 }), 3)
}

function paintShip(s: Scene, x: number, base: number, size: number, depth: number): void {
  const way = s.side
  const b = s.far
  b.path(
    `M${num(x - size * 0.6)} ${num(base - size * 0.2)}H${num(x + size * 0.62)}Q${num(x + size * 0.5)} ${num(base + 2)} ${num(x + size * 0.34)} ${num(base + 2)}H${num(x - size * 0.38)}Q${num(x - size * 0.54)} ${num(base)} ${num(x - size * 0.6)} ${num(base - size * 0.2)}Z`,
    s.tone('wood', { depth, l: -0.08 }),
  )
  b.rect(x - 2, base - size * 1.2, 4, size, s.tone('wood', { depth, l: -0.14 }))
  b.path(
    `M${num(x + way * 5)} ${num(base - size * 1.16)}Q${num(x + way * size * 0.62)} ${num(base - size * 0.7)} ${num(x + way * size * 0.56)} ${num(base - size * 0.3)}H${num(x + way * 5)}Z`,
    s.tone('paper', { depth }),
  )
  b.path(
    `M${num(x - way * 5)} ${num(base - size * 1.02)}Q${num(x - way * size * 0.46)} ${num(base - size * 0.6)} ${num(x - way * size * 0.44)} ${num(base - size * 0.3)}H${num(x - way * 5)}Z`,
    s.tone('accent', { depth }),
  )
  if (s.light.lamps) b.glow(x - way * size * 0.4, base - size * 0.24, size * 0.3, size * 0.3, s.light.warm, 0.8)
}

export function paintBeach(s: Scene): void {
  const { random, w, h } = s
  const horizon = h * random.between(0.5, 0.56)
  paintSky(s, { bottom: horizon })
  paintWater(s, s.far, horizon, h * 0.8, { gleamX: gleam(s), calm: true })
  const x = s.x(random.between(0.12, 0.26))
  s.far.path(heap(random, x, horizon + 2, w * 0.4, h * 0.1, 6), s.tone('foliage', { depth: 0.66 }))
  s.far.path(
    heap(random, x - w * 0.06, horizon + 2, w * 0.22, h * 0.05, 5),
    s.tone('foliage', { depth: 0.56, l: -0.05 }),
  )
  if (random.chance(0.5)) paintShip(s, s.x(random.between(0.55, 0.7)), horizon + h * 0.03, 80, 0.5)
  paintGulls(s, horizon)
  const surf = paintSurf(s, s.middle, h * 0.715, 12)
  const sand = { l: -0.075, c: 0.95, h: -6 }
  s.middle.path(
    under(
      surf.map(([px, py]) => [px, py + 4]),
      h + 5,
    ),
    s.tone('light', { ...sand, l: -0.18 }),
  )
  s.middle.path(
    under(
      surf.map(([px, py]) => [px, py + 26]),
      h + 5,
    ),
    s.defs.linear([
      [0, s.tone('light', sand)],
      [0.4, s.tone('light', { ...sand, l: -0.05 })],
      [1, s.tone('light', { ...sand, l: -0.14 })],
    ]),
  )
  let ripples = ''
  for (let i = 0; i < 16; i++)
    ripples += `M${num(random.next() * w)} ${num(h * random.between(0.8, 0.98))}q40 -8 ${num(random.between(70, 130))} 0`
  s.middle.line(ripples, s.tone('light', { ...sand, l: -0.2 }), 2.6, { opacity: 0.5 })
  paintRock(s, s.middle, s.x(0.14), h * 0.79, 90)
  paintRock(s, s.middle, s.x(0.08), h * 0.81, 140)
  s.middle.ellipse(s.x(0.9), h * 0.835, w * 0.17, 34, s.tone('light', { ...sand, l: -0.03 }))
  paintTree(s, s.middle, 'palm', s.x(0.86), h * 0.835, Math.min(h * 0.62, random.between(560, 640)), {})
  paintTree(s, s.middle, 'palm', s.x(0.95), h * 0.85, Math.min(h * 0.52, random.between(440, 520)), { l: -0.02 })
  paintGrass(s, s.middle, h * 0.82, h * 0.86, 16, 'foliage', { h: -10 }, 1)
  paintShells(s)
  paintCornerLeaves(s, s.near, s.side, 170, { h: -4 })
  paintCornerLeaves(s, s.near, -s.side, 130, { h: -4 })
}

function paintShells(s: Scene): void {
  const { random, w, h } = s
  for (let i = 0; i < s.many(6); i++) {
    const [x, y, r] = [
      (random.chance(0.5) ? random.between(0.04, 0.32) : random.between(0.68, 0.96)) * w,
      h * random.between(0.86, 0.95),
      random.between(9, 17),
    ]
    if (i % 3 === 0) {
      const points = Array.from({ length: 10 }, (_, k) => {
        const rr = k % 2 ? r * 0.5 : r * 1.3
        return [x + Math.sin((k * Math.PI) / 5) * rr, y - Math.cos((k * Math.PI) / 5) * rr * 0.6] as const
      })
      s.middle.path(poly(points), s.tone('accent', { l: 0.04 }), { edge: true })
    } else
      s.middle.path(
        `M${num(x)} ${num(y)}L${num(x - r)} ${num(y - r * 0.7)}Q${num(x)} ${num(y - r * 1.7)} ${num(x + r)} ${num(y - r * 0.7)}Z`,
        s.tone(i % 2 ? 'paper' : 'primary', { l: 0.08 }),
        { edge: true },
      )
  }
}

export function paintHarbor(s: Scene): void {
  const { random, w, h } = s
  const horizon = h * random.between(0.53, 0.58)
  paintSky(s, { bottom: horizon })
  paintRidge(s, s.far, makeRidge(s, horizon - h * 0.05, 26, w * 0.5), 'foliage', { depth: 0.7 }, horizon + 4)
  for (let i = 0; i < 7; i++)
    paintHouse(s, s.far, s.x(0.42 + i * 0.085), horizon + 6, random.between(90, 130), {
      depth: 0.5,
      wall: random.pick(['paper', 'light', 'secondary', 'primary']),
      roof: random.pick(['accent', 'primary', 'shade']),
    })
  paintLighthouse(s, s.x(0.16), horizon + 8, h * 0.3)
  paintWater(s, s.far, horizon, h, { gleamX: gleam(s), calm: true })
  for (const [t, y, size] of [
    [0.24, 0.68, 150],
    [0.8, 0.715, 240],
  ] as const)
    paintBoat(s, s.x(t + random.between(-0.04, 0.04)), h * y, size)
  const top = h * 0.765
  s.middle.path(
    poly([
      [-5, top],
      [w + 5, top],
      [w + 5, h + 5],
      [-5, h + 5],
    ]),
    s.defs.linear([
      [0, s.tone('wood', { l: 0.1 })],
      [1, s.tone('wood', { l: -0.06 })],
    ]),
    { edge: true },
  )
  let planks = ''
  for (let i = -12; i <= 12; i++)
    planks += `M${num(w / 2 + i * w * 0.075)} ${num(top)}L${num(w / 2 + i * w * 0.115)} ${num(h)}`
  s.middle.line(planks, s.tone('wood', { l: -0.12 }), 3, { opacity: 0.6 })
  s.middle.rect(-5, top - 4, w + 10, 13, s.tone('wood', { l: -0.06 }))
  for (const t of [0.03, 0.3, 0.7, 0.97]) {
    s.middle.rect(t * w - 17, top - 56, 34, 92, s.tone('wood', { l: -0.13 }), { r: 5, edge: true })
    s.middle.ellipse(t * w, top - 56, 17, 6, s.tone('wood', { l: 0.04 }))
  }
  s.middle.line(
    `M${num(w * 0.03)} ${num(top - 36)}Q${num(w * 0.16)} ${num(top + 26)} ${num(w * 0.3)} ${num(top - 36)}M${num(w * 0.7)} ${num(top - 36)}Q${num(w * 0.84)} ${num(top + 26)} ${num(w * 0.97)} ${num(top - 36)}`,
    s.tone('light', { l: -0.22 }),
    6,
  )
  paintStreetLamp(s, s.middle, s.x(0.12), h * 0.8, 330)
  for (const [dx, dy] of [
    [0, 0],
    [96, 6],
    [44, -74],
  ] as const)
    paintCrate(s, s.x(0.88) + dx - 70, h * 0.85 + dy, 84)
  paintGulls(s, horizon)
  s.near.path(heap(random, s.x(0.02), h * 1.02, 300, 80, 5), s.tone('shade', { l: -0.02 }))
}

export function paintCrate(s: Scene, x: number, base: number, size: number): void {
  const b = s.middle
  b.rect(x, base - size, size, size, s.tone('wood', { l: 0.07 }), { edge: true, r: 2 })
  b.line(
    `M${num(x + 6)} ${num(base - size + 6)}L${num(x + size - 6)} ${num(base - 6)}`,
    s.tone('wood', { l: -0.02 }),
    9,
  )
  b.line(rectPath(x + 5, base - size + 5, size - 10, size - 10), s.tone('wood', { l: -0.06 }), 9)
}

function paintLighthouse(s: Scene, x: number, base: number, tall: number): void {
  const b = s.far
  const half = tall * 0.13
  s.far.path(heap(s.random, x, base + 6, tall * 1.1, tall * 0.16, 6), s.tone('stone', { depth: 0.5, l: -0.08 }))
  const at = (t: number) => half * (1 - 0.4 * t)
  for (let i = 0; i < 5; i++) {
    const [a, c] = [i / 5, (i + 1) / 5]
    b.path(
      poly([
        [x - at(a), base - tall * 0.8 * a],
        [x + at(a), base - tall * 0.8 * a],
        [x + at(c), base - tall * 0.8 * c],
        [x - at(c), base - tall * 0.8 * c],
      ]),
      s.tone(i % 2 ? 'paper' : 'accent', { depth: 0.4 }),
    )
  }
  b.rect(x - half * 0.8, base - tall * 0.83, half * 1.6, tall * 0.035, s.tone('ink', { depth: 0.4 }))
  b.rect(
    x - half * 0.45,
    base - tall * 0.95,
    half * 0.9,
    tall * 0.13,
    s.light.lamps ? s.shine('light') : s.tone('sky', { depth: 0.4 }),
  )
  b.path(
    poly([
      [x - half * 0.65, base - tall * 0.94],
      [x, base - tall * 1.06],
      [x + half * 0.65, base - tall * 0.94],
    ]),
    s.tone('accent', { depth: 0.4, l: -0.05 }),
  )
  if (!s.light.lamps) return
  b.glow(x, base - tall * 0.89, tall * 0.5, tall * 0.5, s.light.warm, 0.8)
  for (const way of [-1, 1])
    b.path(
      poly([
        [x, base - tall * 0.89],
        [x + way * s.w * 0.5, base - tall * 1.15],
        [x + way * s.w * 0.5, base - tall * 0.7],
      ]),
      s.light.warm,
      { opacity: 0.13 },
    )
}

function paintBoat(s: Scene, x: number, base: number, size: number): void {
  const b = s.middle
  b.ellipse(x, base, size * 0.6, size * 0.05, s.tone('water', { l: -0.16 }), { opacity: 0.6 })
  b.rect(x - 4, base - size * 1.15, 7, size, s.tone('wood', { l: -0.1 }))
  b.path(
    `M${num(x + s.side * 8)} ${num(base - size * 1.1)}Q${num(x + s.side * size * 0.3)} ${num(base - size * 0.7)} ${num(x + s.side * size * 0.5)} ${num(base - size * 0.3)}H${num(x + s.side * 8)}Z`,
    s.tone('paper', {}),
    { edge: true },
  )
  b.path(
    `M${num(x - s.side * 6)} ${num(base - size)}Q${num(x - s.side * size * 0.2)} ${num(base - size * 0.6)} ${num(x - s.side * size * 0.36)} ${num(base - size * 0.3)}H${num(x - s.side * 6)}Z`,
    s.tone('light', { l: -0.06 }),
    { edge: true },
  )
  b.path(
    `M${num(x - size * 0.58)} ${num(base - size * 0.25)}H${num(x + size * 0.6)}Q${num(x + size * 0.5)} ${num(base + 4)} ${num(x + size * 0.3)} ${num(base + 4)}H${num(x - size * 0.36)}Q${num(x - size * 0.52)} ${num(base)} ${num(x - size * 0.58)} ${num(base - size * 0.25)}Z`,
    s.tone('primary', { l: -0.04 }),
    { edge: true },
  )
  b.path(
    `M${num(x - size * 0.58)} ${num(base - size * 0.25)}H${num(x + size * 0.6)}l-4 12H${num(x - size * 0.56)}Z`,
    s.tone('paper'),
  )
}

export function paintLake(s: Scene): void {
  const { random, w, h } = s
  const shore = h * random.between(0.56, 0.6)
  paintSky(s, { bottom: shore })
  paintPeaks(s, s.far, shore + 4, h * random.between(0.24, 0.32), 0.74)
  paintRidge(s, s.far, makeRidge(s, shore - h * 0.05, 26, w * 0.5), 'foliage', { depth: 0.62 }, shore + 6)
  paintTreeline(
    s,
    s.far,
    makeRidge(s, shore - h * 0.005, 8, w * 0.5).at,
    56,
    random.pick(['conifer', 'round'] as const),
    { depth: 0.46 },
  )
  paintWater(s, s.far, shore, h * 0.86, { gleamX: gleam(s), calm: true })
  s.far.group({ opacity: 0.28, clip: s.defs.clip(rectPath(0, shore, w, h * 0.14)) }, () => {
    s.far.path(heap(random, w * 0.3, shore, w * 0.5, -h * 0.1, 4), s.tone('foliage', { depth: 0.45, l: -0.1 }))
    s.far.path(
      poly([
        [w * 0.5, shore],
        [w * 0.68, shore + h * 0.13],
        [w * 0.86, shore],
      ]),
      s.tone('stone', { depth: 0.5 }),
    )
  })
  const bank = paintGround(s, s.middle, h * 0.775, 'foliage', { l: 0.02 }, 16)
  paintReeds(s, s.middle, s.x(0.3), h * 0.79, 120)
  paintTree(
    s,
    s.middle,
    random.pick(['willow', 'birch', 'oak']),
    s.x(0.87),
    bank.at(s.x(0.87)) + 26,
    random.between(440, 540),
    {},
  )
  paintPier(s, s.x(0.2), h * 0.8)
  for (const t of [0.04, 0.12, 0.94])
    paintBush(s, s.middle, s.x(t), h * random.between(0.81, 0.84), random.between(90, 130))
  paintRock(s, s.middle, s.x(0.72), h * 0.83, 80)
  paintGrass(s, s.middle, h * 0.81, h * 0.93, 46, 'foliage', { l: -0.05 })
  paintFlowers(s, s.middle, h * 0.82, h * 0.93, 26, ['paper', 'primary', 'accent'])
  paintReeds(s, s.near, w * 0.02, h * 1.03, 230, 11, { l: -0.08 })
  paintReeds(s, s.near, w * 0.98, h * 1.03, 200, 11, { l: -0.08 })
  if (random.chance(0.5)) paintOverhang(s, s.near, s.side, Math.min(w * 0.26, 340), { l: -0.06 })
}

function paintPier(s: Scene, x: number, base: number): void {
  const tip = base - s.h * 0.13
  const lean = s.side * 60
  s.middle.path(
    rectPath(x - 48, base - 24, 12, 50) +
      rectPath(x + 44, base - 24, 12, 50) +
      rectPath(x + lean - 26, tip, 8, 40) +
      rectPath(x + lean + 22, tip, 8, 40),
    s.tone('wood', { l: -0.16 }),
  )
  s.middle.path(
    poly([
      [x + lean - 32, tip],
      [x + lean + 34, tip],
      [x + 66, base],
      [x - 62, base],
    ]),
    s.tone('wood', { l: 0.06 }),
    { edge: true },
  )
  let planks = ''
  for (let i = 1; i < 8; i++) {
    const t = (i / 8) ** 1.3
    planks += `M${num(x + lean * (1 - t) - 32 - 30 * t)} ${num(tip + (base - tip) * t)}h${num(66 + 62 * t)}`
  }
  s.middle.line(planks, s.tone('wood', { l: -0.08 }), 2.4)
}

export function paintRiver(s: Scene): void {
  const { random, w, h } = s
  const horizon = h * random.between(0.54, 0.58)
  paintSky(s, { bottom: h * 0.62 })
  if (random.chance(0.5)) paintPeaks(s, s.far, horizon + h * 0.03, h * 0.2, 0.82)
  for (const [dy, depth] of [
    [0, 0.74],
    [0.05, 0.52],
  ] as const) {
    const ridge = makeRidge(s, horizon + dy * h, 26, w * 0.6)
    paintTreeline(s, s.far, (x) => ridge.at(x) + 8, 40, random.pick(['round', 'conifer'] as const), {
      depth: depth + 0.1,
    })
    paintRidge(s, s.far, ridge, 'foliage', { depth, l: 0.03 })
  }
  paintGround(s, s.middle, h * 0.66, 'foliage', { l: 0.03 }, 10)
  const fx = w * random.between(0.42, 0.58)
  const way = s.side
  const bend = w * 0.2 * way
  const left = [
    [fx - 10, h * 0.655],
    [fx + bend * 0.5 - 30, h * 0.69],
    [fx + bend * 0.1 - 90, h * 0.725],
    [fx - bend * 0.9 - 190, h * 0.76],
    [fx - bend * 1.2 - 420, h * 0.8],
  ] as const
  const right = [
    [fx + 10, h * 0.655],
    [fx + bend * 0.5 + 40, h * 0.69],
    [fx + bend * 0.1 + 110, h * 0.725],
    [fx - bend * 0.9 + 240, h * 0.76],
    [fx - bend * 1.2 + 520, h * 0.8],
  ] as const
  const ribbon = (grow: number) => {
    const a = left.map(([x, y], i) => [x - grow * (0.2 + i * 0.2), y] as const)
    const c = right.map(([x, y], i) => [x + grow * (0.2 + i * 0.2), y] as const)
    const side = (points: typeof a) =>
      points
        .slice(1)
        .map(([x, y], i) => {
          const [px, py] = points[i] as readonly [number, number]
          return `C${num(px)} ${num(py + (y - py) * 0.6)} ${num(x)} ${num(y - (y - py) * 0.6)} ${num(x)} ${num(y)}`
        })
        .join('')
    const back = [...c].reverse()
    return `M${num((a[0] as readonly [number, number])[0])} ${num(h * 0.655)}${side(a)}L${num((back[0] as readonly [number, number])[0])} ${num((back[0] as readonly [number, number])[1])}${side(back)}Z`
  }
  s.middle.path(ribbon(26), s.tone('ground', { l: 0.04 }))
  s.middle.path(
    ribbon(0),
    s.defs.linear([
      [0, s.tone('water', { l: 0.13, depth: 0.35 })],
      [0.5, s.tone('water', { l: 0.04 })],
      [1, s.tone('water', { l: -0.05 })],
    ]),
  )
  let flow = ''
  for (let i = 0; i < 24; i++) {
    const t = random.next()
    const k = Math.min(3, Math.floor(t * 4))
    const u = t * 4 - k
    const [[ax, ay], [bx, by]] = [left[k] as readonly [number, number], left[k + 1] as readonly [number, number]]
    const [[cx], [dx]] = [right[k] as readonly [number, number], right[k + 1] as readonly [number, number]]
    const v = random.between(0.15, 0.8)
    const [lx, rx] = [ax + (bx - ax) * u, cx + (dx - cx) * u]
    flow += `M${num(lx + (rx - lx) * v)} ${num(ay + (by - ay) * u)}q${num(14 + 30 * t)} ${num(-3)} ${num(20 + 70 * t)} 1`
  }
  s.middle.line(flow, s.tone('#f0faff'), 3, { opacity: 0.6 })
  s.middle.path(
    under(makeRidge(s, h * 0.793, 9, w * 0.6).points, h + 4),
    s.defs.linear([
      [0, s.tone('foliage', { l: 0.04 })],
      [1, s.tone('foliage', { l: -0.08 })],
    ]),
    { edge: true },
  )
  for (const t of [0.08, 0.2, 0.84, 0.95])
    paintTree(
      s,
      s.middle,
      random.pick(['oak', 'round', 'birch', 'pine']),
      s.x(t + random.between(-0.02, 0.02)),
      h * random.between(0.7, 0.735),
      random.between(240, 330),
      { depth: 0.14 },
    )
  for (const t of [0.16, 0.3, 0.78])
    paintRock(s, s.middle, s.x(t), h * random.between(0.795, 0.82), random.between(60, 100))
  paintReeds(s, s.middle, s.x(0.9), h * 0.81, 120)
  paintGrass(s, s.middle, h * 0.81, h * 0.93, 50, 'foliage', { l: -0.05 })
  paintFlowers(s, s.middle, h * 0.82, h * 0.93, 30, ['accent', 'paper', 'primary'])
  paintOverhang(s, s.near, s.side, Math.min(w * 0.28, 360), { l: -0.08 })
  paintCornerLeaves(s, s.near, -s.side, 160, {})
  paintGrass(s, s.near, h * 0.96, h * 1.02, 40, 'foliage', { l: -0.12 }, 0.1)
}

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
