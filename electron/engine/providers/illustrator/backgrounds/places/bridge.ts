import type { Base, Scene } from '../core/scene.ts'
import { num, type Point, poly, rectPath } from '../core/shapes.ts'
import { paintBush, paintOverhang, paintTreeline } from '../parts/bushes.ts'
import { makeRidge, paintPeaks, paintRidge } from '../parts/land.ts'
import { paintSky } from '../parts/sky.ts'
import { paintStreetLamp } from '../parts/street-things.ts'
import { paintStones } from '../parts/towers.ts'
import { paintTree } from '../parts/trees.ts'
import { paintWater } from '../parts/water.ts'

/** A stone or wooden bridge over a river, seen from its deck's near side. */
export function paintBridge(s: Scene): void {
  const { random, w, h } = s
  const chosen = random.chance(0.6)
  const stone = /\bstone|brick/.test(s.words) || (chosen && !/\bwood|plank|rope|log/.test(s.words))
  paintSky(s, { bottom: h * 0.6 })
  if (random.chance(0.5)) paintPeaks(s, s.far, h * 0.6, h * 0.22, 0.8)
  for (const [y, depth] of [
    [0.53, 0.74],
    [0.57, 0.52],
  ] as const) {
    const ridge = makeRidge(s, h * y, 28, w * 0.5)
    paintTreeline(s, s.far, (x) => ridge.at(x) + 8, 42, 'round', { depth: depth + 0.1 })
    paintRidge(s, s.far, ridge, 'foliage', { depth })
  }
  paintWater(s, s.far, h * 0.6, h, { calm: true, gleamX: s.discX })
  for (const way of [-1, 1]) {
    const edge = way < 0 ? -40 : w + 40
    s.far.path(
      `M${num(edge)} ${num(h * 0.585)}Q${num(edge - way * w * 0.2)} ${num(h * 0.59)} ${num(edge - way * w * 0.3)} ${num(h * 0.64)}Q${num(edge - way * w * 0.16)} ${num(h * 0.72)} ${num(edge - way * w * 0.14)} ${num(h * 0.8)}H${num(edge)}Z`,
      s.tone('foliage', { depth: 0.2, l: 0.02 }),
    )
    for (const t of [0.04, 0.13, 0.2])
      paintTree(
        s,
        s.far,
        random.pick(['round', 'poplar', 'pine', 'birch']),
        edge - way * (40 + t * w),
        h * (0.63 + t * 0.1),
        random.between(200, 300),
        { depth: 0.24 },
      )
  }
  const top = (x: number) => h * 0.775 - Math.sin((x / w) * Math.PI) * h * 0.022
  const body: Base = stone ? 'stone' : 'wood'
  const line = (dy: number): Point[] =>
    Array.from({ length: 25 }, (_, i): Point => [-20 + ((w + 40) * i) / 24, top(((w + 40) * i) / 24 - 20) + dy])
  const rail = line(stone ? -62 : -96)
  if (stone)
    s.middle.path(
      poly([...rail, ...line(14).reverse()]),
      s.defs.linear([
        [0, s.tone(body, { l: 0.06, depth: 0.1 })],
        [1, s.tone(body, { l: -0.04, depth: 0.1 })],
      ]),
      { edge: true },
    )
  else {
    s.middle.line(poly(rail, false), s.tone(body, { l: -0.04 }), 15)
    s.middle.line(poly(line(-46), false), s.tone(body, { l: -0.06 }), 10)
    let posts = ''
    for (let i = 0; i <= 14; i++) posts += rectPath((i / 14) * w - 9, top((i / 14) * w) - 108, 18, 130)
    s.middle.path(posts, s.tone(body, { l: 0.02 }), { edge: true })
  }
  if (stone) {
    let blocks = ''
    for (let i = 0; i < 40; i++) {
      const x = random.next() * w
      blocks += rectPath(x, top(x) - 46 + Math.floor(random.next() * 2) * 26, 46, 20)
    }
    s.middle.path(blocks, s.tone(body, { l: -0.05, depth: 0.1 }), { opacity: 0.7 })
    s.middle.line(poly(line(-64), false), s.tone(body, { l: 0.12 }), 18)
  }
  // The deck is seen from its side: below it its face, and under that an arch over the water.
  const front = line(h * 0.115)
  s.middle.path(
    poly([...line(6), ...front.toReversed()]),
    s.defs.linear([
      [0, s.tone(body, { l: 0.12 })],
      [1, s.tone(body, { l: 0.01 })],
    ]),
  )
  let planks = ''
  for (let k = -17; k <= 17; k++) {
    const [x, low] = [w / 2 + k * w * 0.055, w / 2 + k * w * 0.068]
    planks += `M${num(x)} ${num(top(Math.min(w, Math.max(0, x))) + 8)}L${num(low)} ${num(top(Math.min(w, Math.max(0, low))) + h * 0.112)}`
  }
  s.middle.line(planks, s.tone(body, { l: -0.08 }), 3, { opacity: 0.6 })
  paintFace(s, body, front)
  for (const t of [0.12, 0.88]) paintStreetLamp(s, s.middle, w * t, h * 0.765, 330)
  for (const t of [0, 1]) paintBush(s, s.near, t * w, h * 1.02, 170, { l: -0.08 })
  if (random.chance(0.5)) paintOverhang(s, s.near, s.side, Math.min(w * 0.28, 360), { l: -0.06 })
}

/** The side of the bridge towards us, with one wide arch that lets the water through. */
function paintFace(s: Scene, body: Base, front: readonly Point[]): void {
  const { w, h } = s
  const y = h * 0.9
  const half = Math.min(w * 0.34, 640)
  const rise = h * 0.075
  const arch = `M${num(w / 2 - half)} ${num(h + 8)}Q${num(w / 2)} ${num(h + 8 - rise * 2.3)} ${num(w / 2 + half)} ${num(h + 8)}Z`
  s.middle.path(
    poly([...front, [w + 20, h + 5], [-20, h + 5]]),
    s.defs.linear([
      [0, s.tone(body, { l: -0.06 })],
      [1, s.tone(body, { l: -0.16 })],
    ]),
    { edge: true },
  )
  if (body === 'stone') paintStones(s, s.middle, 0, y + 14, w, h - y, 0, 44)
  else for (let x = 30; x < w; x += 150) s.middle.rect(x, y, 26, h - y, s.tone(body, { l: -0.12 }))
  s.middle.path(arch, s.tone('water', { l: -0.12 }))
  s.middle.line(arch.replace('Z', ''), s.tone(body, { l: 0.08 }), 16)
  s.middle.line(poly(front, false), s.tone(body, { l: 0.16 }), 12)
}
