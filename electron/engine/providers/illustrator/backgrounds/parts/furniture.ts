import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'

export function paintShadow(s: Scene, brush: Brush, x: number, y: number, half: number): void {
  brush.ellipse(x, y, half, half * 0.11, s.tone('shade', { l: -0.2 }), { opacity: 0.32 })
}

/** A table seen from the front, a little from above. */
export function paintTable(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  colour: Base = 'wood',
): void {
  paintShadow(s, brush, x, base, w * 0.56)
  const leg = Math.max(12, w * 0.05)
  const dark = s.tone(colour, { l: -0.13 })
  brush.path(
    rectPath(x - w * 0.4, base - h, leg * 0.8, h * 0.94) +
      rectPath(x + w * 0.4 - leg * 0.8, base - h, leg * 0.8, h * 0.94),
    s.tone(colour, { l: -0.18 }),
  )
  brush.path(rectPath(x - w * 0.47, base - h, leg, h) + rectPath(x + w * 0.47 - leg, base - h, leg, h), dark, {
    edge: true,
  })
  brush.rect(x - w * 0.46, base - h, w * 0.92, h * 0.16, s.tone(colour, { l: -0.07 }))
  brush.path(
    poly([
      [x - w * 0.44, base - h - 16],
      [x + w * 0.44, base - h - 16],
      [x + w / 2, base - h + 8],
      [x - w / 2, base - h + 8],
    ]),
    s.tone(colour, { l: 0.09 }),
    { edge: true },
  )
  brush.rect(x - w / 2, base - h + 7, w, 13, s.tone(colour, { l: 0.01 }), { edge: true, r: s.round(3) })
}

/** A chair from the side, facing `way`. */
export function paintChair(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  h: number,
  way: number,
  colour: Base = 'wood',
  seat?: Base,
): void {
  paintShadow(s, brush, x, base, h * 0.28)
  const leg = h * 0.055
  const back = x - way * h * 0.2
  const front = x + way * h * 0.18
  const dark = s.tone(colour, { l: -0.1 })
  brush.path(
    poly([
      [back + way * 14, base - h * 0.45],
      [back + way * 14 + leg, base - h * 0.45],
      [back + way * 6 + leg, base - 8],
      [back + way * 6, base - 8],
    ]) +
      poly([
        [front - way * 14, base - h * 0.45],
        [front - way * 14 + leg, base - h * 0.45],
        [front - way * 12 + leg, base - 8],
        [front - way * 12, base - 8],
      ]),
    s.tone(colour, { l: -0.18 }),
  )
  brush.line(
    `M${num(back - way * h * 0.06)} ${num(base - h)}L${num(back)} ${num(base - h * 0.44)}L${num(back - way * 6)} ${num(base)}`,
    dark,
    leg * 1.1,
  )
  brush.line(`M${num(front)} ${num(base - h * 0.44)}L${num(front + way * 3)} ${num(base)}`, dark, leg * 1.1)
  brush.line(
    `M${num(back - way * h * 0.03)} ${num(base - h * 0.74)}h${num(way * 5)}M${num(back - way * h * 0.05)} ${num(base - h * 0.9)}h${num(way * 5)}`,
    s.tone(colour),
    leg * 1.8,
  )
  brush.rect(
    Math.min(back, front) - 6,
    base - h * 0.47,
    Math.abs(front - back) + 12,
    h * 0.055,
    s.tone(colour, { l: 0.04 }),
    { edge: true, r: 3 },
  )
  if (seat)
    brush.rect(Math.min(back, front) - 3, base - h * 0.52, Math.abs(front - back) + 6, h * 0.06, s.tone(seat), {
      edge: true,
      r: 6,
    })
}

/** A framed picture with a little landscape. */
export function paintPicture(s: Scene, x: number, y: number, w: number, h: number): void {
  const { far, random } = s
  const edge = Math.max(6, Math.min(w, h) * 0.08)
  far.rect(x + 4, y + 7, w, h, s.tone('shade', { l: -0.15 }), { opacity: 0.25 })
  far.rect(x, y, w, h, s.tone(random.pick<Base>(['wood', 'light', 'ink']), { l: -0.03, depth: 0.08 }), {
    edge: true,
    r: s.round(4),
  })
  far.rect(x + edge, y + edge, w - 2 * edge, h - 2 * edge, s.tone('paper', { depth: 0.05 }))
  const [ix, iy, iw, ih] = [x + edge * 1.7, y + edge * 1.7, w - edge * 3.4, h - edge * 3.4]
  far.rect(ix, iy, iw, ih, s.tone('sky', { l: 0.02, depth: 0.1 }))
  far.path(
    `M${num(ix)} ${num(iy + ih)}V${num(iy + ih * 0.6)}Q${num(ix + iw * 0.3)} ${num(iy + ih * random.between(0.2, 0.5))} ${num(ix + iw * 0.6)} ${num(iy + ih * 0.65)}T${num(ix + iw)} ${num(iy + ih * 0.6)}V${num(iy + ih)}Z`,
    s.tone(random.pick<Base>(['foliage', 'ground', 'secondary']), { depth: 0.1 }),
  )
  far.circle(ix + iw * random.between(0.2, 0.8), iy + ih * 0.26, ih * 0.11, s.tone('light', { depth: 0.05 }))
}

/** A round or square rug in perspective. */
export function paintRug(s: Scene, x: number, y: number, half: number, colour: Base): void {
  const { far } = s
  far.ellipse(x, y, half, half * 0.19, s.tone(colour, { l: -0.08 }), { edge: true })
  far.ellipse(x, y - 3, half * 0.96, half * 0.175, s.tone(colour, { l: 0.01 }))
  far.ellipse(x, y - 3, half * 0.8, half * 0.142, s.tone('paper', { l: -0.04 }), { opacity: 0.75 })
  far.ellipse(x, y - 3, half * 0.74, half * 0.13, s.tone(colour, { l: 0.03 }))
  far.ellipse(x, y - 3, half * 0.34, half * 0.058, s.tone('paper', { l: -0.04 }), { opacity: 0.6 })
}

/** A cupboard or chest of drawers. */
export function paintCupboard(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  doors: number,
  drawers: number,
  colour: Base = 'wood',
  l = 0,
): void {
  paintShadow(s, brush, x + w / 2, base, w * 0.55)
  brush.rect(x, base - h, w, h - 5, s.tone(colour, { l }), { edge: true, r: s.round(5) })
  const side = s.from > 0 ? x : x + w * 0.93
  brush.rect(side, base - h, w * 0.07, h - 5, s.tone(colour, { l: l - 0.08 }))
  const knob = s.tone('light', { l: -0.08 })
  const rowsH = drawers ? h * (doors ? 0.26 : 0.9) : 0
  for (let r = 0; r < drawers; r++) {
    const dh = rowsH / drawers
    brush.rect(x + w * 0.06, base - h + 10 + r * dh, w * 0.86, dh - 9, s.tone(colour, { l: l - 0.055 }), {
      r: s.round(4),
    })
    brush.rect(x + w * 0.42, base - h + 8 + (r + 0.42) * dh, w * 0.14, 5, knob, { r: 2.5 })
  }
  for (let i = 0; i < doors; i++) {
    const dw = (w * 0.9) / doors
    const [dx, dy, dh] = [x + w * 0.05 + i * dw + 4, base - h + rowsH + 12, h - rowsH - 26]
    brush.rect(dx, dy, dw - 8, dh, s.tone(colour, { l: l - 0.055 }), { r: s.round(4) })
    brush.rect(dx + 9, dy + 10, dw - 26, dh - 20, s.tone(colour, { l: l - 0.015 }), { r: s.round(3) })
    brush.circle(i % 2 ? dx + 7 : dx + dw - 14, dy + dh * 0.42, 4.5, knob)
  }
  brush.rect(x - 6, base - h - 9, w + 12, 13, s.tone(colour, { l: l + 0.07 }), { edge: true, r: s.round(4) })
}

/** A wall clock at no particular hour. */
export function paintClock(s: Scene, brush: Brush, x: number, y: number, r: number): void {
  brush.circle(x + 2, y + 4, r * 1.02, s.tone('shade', { l: -0.15 }), { opacity: 0.25 })
  brush.circle(x, y, r, s.tone('wood', { l: -0.08 }), { edge: true })
  brush.circle(x, y, r * 0.84, s.tone('paper'))
  let ticks = ''
  for (let i = 0; i < 12; i++)
    ticks += `M${num(x + Math.sin((i * Math.PI) / 6) * r * 0.66)} ${num(y - Math.cos((i * Math.PI) / 6) * r * 0.66)}L${num(x + Math.sin((i * Math.PI) / 6) * r * 0.76)} ${num(y - Math.cos((i * Math.PI) / 6) * r * 0.76)}`
  const a = s.random.between(0, Math.PI * 2)
  brush.line(
    `${ticks}M${num(x)} ${num(y)}L${num(x + Math.sin(a) * r * 0.42)} ${num(y - Math.cos(a) * r * 0.42)}M${num(x)} ${num(y)}L${num(x + Math.sin(a * 12) * r * 0.6)} ${num(y - Math.cos(a * 12) * r * 0.6)}`,
    s.tone('ink'),
    Math.max(2, r * 0.06),
  )
}
