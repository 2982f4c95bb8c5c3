import type { Scene } from '../core/scene.ts'
import { heap, num, poly, rectPath, under } from '../core/shapes.ts'
import { paintBush, paintOverhang, paintTreeline } from '../parts/bushes.ts'
import { paintFlowers } from '../parts/flowers.ts'
import { makeRidge, paintGrass, paintGround, paintPeaks, paintRidge, paintRock } from '../parts/land.ts'
import { paintCornerLeaves, paintReeds } from '../parts/plants.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'
import { paintWater } from '../parts/water.ts'

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
  paintWater(s, s.far, shore, h * 0.86, { gleamX: s.discX, calm: true })
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
