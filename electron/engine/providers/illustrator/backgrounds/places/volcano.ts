import type { Scene } from '../core/scene.ts'
import { blob, num, type Point, poly } from '../core/shapes.ts'
import { makeRidge, paintGrass, paintGround, paintPeaks, paintRidge, paintRock } from '../parts/land.ts'
import { paintSky } from '../parts/sky.ts'
import { paintTree } from '../parts/trees.ts'

/** A smoking cone with rivers of lava over dark land. */
export function paintVolcano(s: Scene): void {
  const { random, w, h } = s
  paintSky(s, { bottom: h * 0.66, clouds: 2 })
  const x = s.x(random.between(0.5, 0.62))
  const top = h * random.between(0.2, 0.26)
  const foot = h * 0.72
  const wide = Math.min(w * 0.42, h * 0.72)
  paintPeaks(s, s.far, h * 0.66, h * 0.2, 0.75, { snow: false })
  paintAsh(s, x, top, wide)
  paintCone(s, x, top, foot, wide)
  paintRidge(s, s.far, makeRidge(s, h * 0.69, 22, w * 0.3, 0.5), 'shade', { l: 0.2, c: 0.5, depth: 0.35 })
  const ground = paintGround(s, s.middle, h * 0.745, 'foliage', { l: -0.02, c: 0.75 }, 20)
  for (const t of [0.04, 0.13, 0.88, 0.97])
    paintTree(
      s,
      s.middle,
      random.pick(['pine', 'round']),
      t * w,
      ground.at(t * w) + random.between(20, 50),
      random.between(200, 320),
    )
  for (const t of [0.1, 0.26, 0.74, 0.9])
    paintRock(s, s.middle, s.x(t), h * random.between(0.82, 0.9), random.between(70, 140), 'shade', { l: 0.1, c: 0.5 })
  paintGrass(s, s.middle, h * 0.79, h * 0.93, 34, 'foliage', { l: -0.08 })
  paintRock(s, s.near, s.x(1), h * 1.04, 300, 'shade', { l: 0.02, c: 0.5 })
  paintRock(s, s.near, s.x(0), h * 1.05, 220, 'shade', { c: 0.5 })
}

function paintCone(s: Scene, x: number, top: number, foot: number, wide: number): void {
  const { random } = s
  const lip = wide * 0.17
  const side = (way: 1 | -1): Point[] =>
    [0, 0.2, 0.4, 0.6, 0.8, 1].map(
      (t): Point => [x + way * (lip + (wide - lip) * t ** 1.45) + random.between(-8, 8) * t, top + (foot - top) * t],
    )
  const [left, right] = [side(-1), side(1)]
  const rock = (l: number) => s.tone('shade', { l: l + 0.1, c: 0.55, h: 25, depth: 0.22 })
  const rim: Point[] = [-0.6, -0.2, 0.2, 0.6].map((t): Point => [x + t * lip, top + random.between(6, 18)])
  s.far.path(
    poly([...left.toReversed(), ...rim, ...right]),
    s.defs.linear([
      [0, rock(0)],
      [1, rock(0.14)],
    ]),
  )
  const dark = s.from > 0 ? left : right
  s.far.path(
    poly([[x + (s.from > 0 ? -0.1 : 0.1) * lip, top + 12], ...dark, [x + (s.from > 0 ? -0.2 : 0.2) * wide, foot]]),
    rock(-0.07),
    { opacity: 0.8 },
  )
  s.far.glow(x, top, lip * 3.4, lip * 2.6, s.shine('#ff9a3c'), 0.75)
  for (const [lean, long, half] of [
    [-0.25, 0.62, 0.3],
    [0.3, 0.86, 0.34],
    [0.02, 0.4, 0.26],
  ] as const)
    paintLava(s, x + lean * lip, top + 8, lean * wide * 0.9, (foot - top) * long, lip * half)
  s.far.ellipse(x, top + 10, lip * 0.98, lip * 0.2, s.shine('#ffb648'))
  s.far.ellipse(x, top + 8, lip * 0.7, lip * 0.11, s.shine('#fff0a6'))
}

/** From the lip down the slope, wider where it goes. */
function paintLava(s: Scene, x: number, y: number, lean: number, long: number, half: number): void {
  const stream = (k: number, share: number): string => {
    const [tx, ty] = [x + lean * share, y + long * share]
    const [mx, my] = [x + lean * share * 0.28, y + long * share * 0.55]
    const a = half * k
    return `M${num(x - a * 0.5)} ${num(y)}Q${num(mx - a * 1.1)} ${num(my)} ${num(tx - a)} ${num(ty)}q${num(a)} ${num(a * 1.3)} ${num(a * 2)} 0Q${num(mx + a * 0.9)} ${num(my)} ${num(x + a * 0.5)} ${num(y)}Z`
  }
  s.far.path(stream(1, 1), s.shine('#d8412f'))
  s.far.path(stream(0.62, 0.94), s.shine('#f5822f'))
  s.far.path(stream(0.28, 0.84), s.shine('#ffd65c'))
}

function paintAsh(s: Scene, x: number, top: number, wide: number): void {
  const { random } = s
  const drift = s.from > 0 ? -1 : 1
  for (const [dx, dy, r, l] of [
    [1.1, -0.5, 0.34, -0.02],
    [0.72, -0.46, 0.36, 0.04],
    [0.42, -0.4, 0.32, 0],
    [0.2, -0.28, 0.25, 0.07],
    [0.05, -0.14, 0.17, 0.02],
    [0.3, -0.52, 0.2, 0.12],
    [0.62, -0.62, 0.22, 0.13],
  ] as const)
    s.far.path(
      blob(random, x + drift * dx * wide * 0.8, top + dy * wide * 0.55, r * wide * 0.62, r * wide * 0.5, 11, 0.08),
      s.tone('stone', { l: l - 0.12, c: 0.7, depth: 0.2 }),
    )
}
