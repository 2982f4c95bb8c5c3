import type { Base, Scene } from '../core/scene.ts'
import { num, rectPath, under } from '../core/shapes.ts'
import { paintHangingLamp } from '../parts/lamps.ts'
import { makeRidge } from '../parts/land.ts'

/** Inside a railway carriage: land behind wide windows, seats at both sides, luggage in the rack. */
export function paintCarriage(s: Scene): void {
  const { random, w, h } = s
  const cover = random.pick<Base>(['primary', 'secondary', 'foliage'])
  const wall = random.pick<Base>(['ground', 'wood', 'sky'])
  s.sky.rect(
    0,
    0,
    w,
    h,
    s.defs.linear([
      [0, s.tone(wall, { l: 0.1 })],
      [1, s.tone(wall, { l: 0.02 })],
    ]),
  )
  const count = s.tall ? 1 : 3
  const [gap, top, low] = [w / count, h * 0.2, h * 0.6]
  for (let at = 0; at < count; at++)
    paintPane(s, gap * at + gap * 0.09, top, gap * 0.82, low - top, at === Math.floor(count / 2))
  s.far.rect(0, h * 0.64, w, h * 0.36, s.tone('wood', { l: -0.04 }))
  for (let x = 40; x < w; x += 150) s.far.rect(x, h * 0.665, 110, h * 0.12, s.tone('wood', { l: 0.02 }), { r: 6 })
  s.far.rect(0, h * 0.625, w, 16, s.tone('wood', { l: 0.1 }))
  s.far.path(
    `M0 ${num(h * 0.8)}H${num(w)}V${num(h)}H0Z`,
    s.defs.linear([
      [0, s.tone('shade', { l: 0.1, c: 0.5 })],
      [1, s.tone('shade', { l: -0.02, c: 0.5 })],
    ]),
  )
  s.far.rect(0, h * 0.795, w, 10, s.tone('wood', { l: -0.14 }))
  s.far.path(
    `M${num(w * 0.42)} ${num(h * 0.8)}H${num(w * 0.58)}L${num(w * 0.68)} ${num(h)}H${num(w * 0.32)}Z`,
    s.tone(cover, { l: -0.1, c: 0.7 }),
  )
  paintRack(s, cover)
  paintHangingLamp(s, s.far, w * 0.5, h * 0.045, h * 0.07, 34)
  for (const side of [-1, 1] as const) paintSeat(s, side, cover)
}

function paintPane(s: Scene, x: number, y: number, w: number, h: number, moon: boolean): void {
  const b = s.far
  const { sky } = s.light
  b.rect(x - 14, y - 14, w + 28, h + 28, s.tone('wood', { l: -0.08 }), { r: 26 })
  b.group({ clip: s.defs.clip(roundRect(x, y, w, h, 18)) }, () => {
    b.rect(
      x,
      y,
      w,
      h,
      s.defs.linear([
        [0, sky[0]],
        [0.5, sky[2]],
        [1, sky[3]],
      ]),
    )
    b.path(under(makeRidge(s, y + h * 0.6, 26, s.w * 0.3).points, y + h + 4), s.tone('foliage', { depth: 0.6 }))
    b.path(under(makeRidge(s, y + h * 0.74, 20, s.w * 0.22).points, y + h + 4), s.tone('foliage', { depth: 0.3 }))
    b.path(under(makeRidge(s, y + h * 0.9, 8, s.w * 0.4).points, y + h + 4), s.tone('foliage', { depth: 0.12 }))
    if (moon && s.light.time === 'night') b.circle(x + w * 0.7, y + h * 0.26, 22, s.light.disc)
    b.path(
      `M${num(x + w * 0.12)} ${num(y)}h${num(w * 0.16)}L${num(x + w * 0.1)} ${num(y + h)}h${num(-w * 0.16)}Z`,
      '#ffffff',
      { opacity: 0.14 },
    )
  })
  b.rect(x, y + h * 0.24, w, 7, s.tone('wood', { l: -0.08 }))
  for (const side of [0, 1])
    b.path(
      `M${num(x + side * w)} ${num(y - 8)}h${num((side ? -1 : 1) * w * 0.15)}q${num((side ? 1 : -1) * w * 0.02)} ${num(h * 0.5)} ${num((side ? 1 : -1) * w * 0.1)} ${num(h * 0.78)}h${num((side ? 1 : -1) * w * 0.05)}Z`,
      s.tone('accent', { l: -0.04 }),
    )
}

const roundRect = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${num(x + r)} ${num(y)}h${num(w - 2 * r)}q${r} 0 ${r} ${r}v${num(h - 2 * r)}q0 ${r} ${-r} ${r}h${num(2 * r - w)}q${-r} 0 ${-r} ${-r}v${num(2 * r - h)}q0 ${-r} ${r} ${-r}Z`

function paintRack(s: Scene, cover: Base): void {
  const { random, w, h } = s
  const y = h * 0.135
  s.far.rect(0, 0, w, h * 0.045, s.tone('wood', { l: 0.04 }))
  let x = w * random.between(0.03, 0.08)
  while (x < w * 0.94) {
    const [wide, tall] = [random.between(70, 130), random.between(40, 66)]
    if (Math.abs(x + wide / 2 - w / 2) > w * 0.1 && random.chance(0.7)) {
      const colour = random.pick<Base>(['wood', 'primary', 'secondary', cover, 'accent'])
      s.far.rect(x + wide * 0.36, y - tall - 10, wide * 0.28, 16, s.tone('ink', { l: 0.1 }), { r: 6 })
      s.far.rect(x, y - tall, wide, tall, s.tone(colour, { l: 0.02 }), { r: 9 })
      s.far.path(
        rectPath(x + wide * 0.2, y - tall, 9, tall) + rectPath(x + wide * 0.7, y - tall, 9, tall),
        s.tone(colour, { l: -0.1 }),
      )
    }
    x += wide + random.between(16, 90)
  }
  s.far.rect(0, y, w, 9, s.tone('accent', { l: -0.08 }))
  for (let at = 0.02; at < 1; at += 0.12) s.far.rect(w * at, y - 26, 6, 34, s.tone('accent', { l: -0.12 }))
  s.far.rect(0, y - 28, w, 6, s.tone('accent', { l: -0.02 }))
}

/** Seen from the front, its back against the end of the compartment. */
function paintSeat(s: Scene, side: 1 | -1, cover: Base): void {
  const { w, h } = s
  const wide = Math.min(w * 0.24, 330)
  const x = side < 0 ? -30 : w + 30 - wide
  const b = s.middle
  b.rect(x, h * 0.43, wide, h * 0.36, s.tone(cover, { l: -0.03 }), { r: 26, edge: true })
  b.rect(x + 22, h * 0.455, wide - 44, h * 0.22, s.tone(cover, { l: 0.05 }), { r: 20 })
  for (const at of [0.3, 0.5, 0.7]) b.circle(x + wide * at, h * 0.56, 7, s.tone(cover, { l: -0.1 }))
  b.rect(x + 20, h * 0.42, wide - 40, h * 0.055, s.tone('paper', { l: -0.04 }), { r: 10 })
  b.rect(x - 6, h * 0.7, wide + 12, h * 0.09, s.tone(cover, { l: 0.08 }), { r: 20, edge: true })
  b.rect(x + 4, h * 0.775, wide - 8, h * 0.07, s.tone('wood', { l: -0.12 }), { r: 6 })
  const arm = side < 0 ? x + wide - 34 : x - 12
  b.rect(arm, h * 0.6, 46, h * 0.24, s.tone('wood', { l: -0.02 }), { r: 18, edge: true })
  b.rect(arm - 4, h * 0.585, 54, 26, s.tone('wood', { l: 0.08 }), { r: 12 })
}
