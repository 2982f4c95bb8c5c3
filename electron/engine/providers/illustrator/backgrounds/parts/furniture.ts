import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { dotPath, num, poly, rectPath } from '../core/shapes.ts'

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

/** Rows of books in one path a colour; leans some. */
export function paintBooks(s: Scene, brush: Brush, x: number, base: number, w: number, h: number, full = 0.9): void {
  const { random } = s
  const colours: Base[] = ['primary', 'secondary', 'accent', 'foliage', 'paper', 'water']
  const paths = colours.map(() => '')
  let bands = ''
  let at = x
  while (at < x + w - h * 0.1) {
    const thick = h * random.between(0.11, 0.24)
    if (at + thick > x + w) break
    if (!random.chance(full)) {
      at += thick * 1.6
      continue
    }
    const tall = h * random.between(0.66, 0.95)
    const i = random.whole(0, colours.length - 1)
    const lean = random.chance(0.08) ? thick * 0.7 : 0
    paths[i] += poly([
      [at + lean, base - tall],
      [at + thick + lean, base - tall],
      [at + thick, base],
      [at, base],
    ])
    if (thick > h * 0.15 && !lean)
      bands +=
        rectPath(at + 1, base - tall * 0.82, thick - 2, Math.max(1.5, h * 0.035)) +
        rectPath(at + 1, base - tall * 0.22, thick - 2, Math.max(1.5, h * 0.035))
    at += thick + 0.8 + lean
  }
  paths.forEach((d, i) => {
    if (d) brush.path(d, s.tone(colours[i] as Base, { l: -0.07, c: 0.8, depth: 0.08 }))
  })
  if (bands) brush.path(bands, s.tone('light', { l: -0.1, depth: 0.1 }), { opacity: 0.7 })
}

/** A bookcase or an open shelf of things, standing on `base`. */
export function paintShelf(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  rows: number,
  fill: (x: number, base: number, w: number, h: number, row: number) => void,
  colour: Base = 'wood',
): void {
  const edge = Math.max(8, w * 0.035)
  paintShadow(s, brush, x + w / 2, base, w * 0.56)
  brush.rect(x, base - h, w, h, s.tone(colour, { l: -0.04 }), { edge: true, r: s.round(4) })
  brush.rect(x + edge, base - h + edge, w - 2 * edge, h - 2.2 * edge, s.tone(colour, { l: -0.21 }))
  const each = (h - edge * 2.2) / rows
  for (let r = 0; r < rows; r++) {
    const low = base - h + edge + each * (r + 1) - edge * 0.5
    fill(x + edge + 4, low, w - 2 * edge - 8, each - edge, r)
    brush.rect(x + edge * 0.6, low, w - 1.2 * edge, edge * 0.7, s.tone(colour, { l: 0.03 }))
    brush.rect(x + edge, low + edge * 0.7, w - 2 * edge, edge * 0.5, s.tone('shade', { l: -0.22 }), { opacity: 0.35 })
  }
  brush.rect(x - edge * 0.6, base - h - edge * 0.5, w + edge * 1.2, edge, s.tone(colour, { l: 0.05 }), {
    edge: true,
    r: 3,
  })
}

/** Jars, bottles, boxes and pots on a shelf. */
export function paintGoods(s: Scene, brush: Brush, x: number, base: number, w: number, h: number): void {
  const { random } = s
  const colours: Base[] = ['primary', 'secondary', 'accent', 'paper', 'water', 'stone']
  let at = x + 3
  while (at < x + w - h * 0.3) {
    const wide = h * random.between(0.26, 0.5)
    if (at + wide > x + w) break
    const tall = h * random.between(0.4, 0.82)
    const colour = random.pick(colours)
    const kind = random.whole(0, 2)
    if (kind === 0) {
      brush.rect(at, base - tall, wide, tall, s.tone(colour, { l: -0.04, depth: 0.08 }), { edge: true, r: 2 })
      brush.rect(at + wide * 0.12, base - tall * 0.66, wide * 0.76, tall * 0.3, s.tone('paper', { depth: 0.1 }), {
        opacity: 0.8,
      })
    } else if (kind === 1) {
      brush.rect(at, base - tall * 0.85, wide, tall * 0.85, s.tone(colour, { l: 0.02, depth: 0.08 }), {
        edge: true,
        r: wide * 0.25,
      })
      brush.rect(at + wide * 0.1, base - tall * 0.97, wide * 0.8, tall * 0.16, s.tone('wood', { depth: 0.08 }), {
        r: 2,
      })
      brush.rect(at + wide * 0.16, base - tall * 0.7, wide * 0.14, tall * 0.5, s.tone('#ffffff', {}), {
        opacity: 0.35,
        r: 2,
      })
    } else {
      brush.path(
        `M${num(at)} ${num(base)}V${num(base - tall * 0.5)}Q${num(at)} ${num(base - tall * 0.66)} ${num(at + wide * 0.34)} ${num(base - tall * 0.72)}V${num(base - tall)}H${num(at + wide * 0.66)}V${num(base - tall * 0.72)}Q${num(at + wide)} ${num(base - tall * 0.66)} ${num(at + wide)} ${num(base - tall * 0.5)}V${num(base)}Z`,
        s.tone(colour, { l: -0.06, depth: 0.08 }),
        { edge: true },
      )
    }
    at += wide + h * random.between(0.06, 0.24)
  }
}

/** A hanging lamp with its pool of light. */
export function paintHangingLamp(
  s: Scene,
  brush: Brush,
  x: number,
  top: number,
  y: number,
  size: number,
  colour: Base = 'accent',
): void {
  brush.rect(x - 2, top, 4, y - top, s.tone('ink', { l: 0.1 }))
  const on = s.light.lamps
  if (on) {
    brush.glow(x, y + size * 0.5, size * 5.5, size * 5.2, s.light.warm, 0.5)
    brush.path(
      poly([
        [x - size * 0.6, y + size * 0.62],
        [x + size * 0.6, y + size * 0.62],
        [x + size * 3, s.h * 0.9],
        [x - size * 3, s.h * 0.9],
      ]),
      s.defs.linear([
        [0, s.light.warm, 0.24],
        [1, s.light.warm, 0],
      ]),
    )
  }
  brush.ellipse(x, y + size * 0.62, size * 0.34, size * 0.2, on ? s.shine('light', { l: 0.04 }) : s.tone('paper'))
  brush.path(
    `M${num(x - size * 0.78)} ${num(y + size * 0.62)}Q${num(x - size * 0.6)} ${num(y)} ${num(x - size * 0.16)} ${num(y - size * 0.06)}H${num(x + size * 0.16)}Q${num(x + size * 0.6)} ${num(y)} ${num(x + size * 0.78)} ${num(y + size * 0.62)}Z`,
    s.tone(colour, on ? { l: 0.05 } : {}),
    { edge: true },
  )
}

/** A floor or table lamp with a shade. */
export function paintLamp(s: Scene, brush: Brush, x: number, base: number, h: number, colour: Base = 'light'): void {
  const on = s.light.lamps
  const w = h * 0.17
  if (on) brush.glow(x, base - h * 0.85, h * 1.1, h * 0.95, s.light.warm, 0.62)
  brush.rect(x - h * 0.012, base - h * 0.8, h * 0.024, h * 0.8, s.tone('wood', { l: -0.12 }))
  brush.ellipse(x, base, w * 0.6, w * 0.16, s.tone('wood', { l: -0.1 }), { edge: true })
  const shade = on ? s.shine(colour, { l: 0.02, c: 1.1 }) : s.tone(colour, { l: -0.02, c: 0.7 })
  brush.path(
    poly([
      [x - w * 0.5, base - h],
      [x + w * 0.5, base - h],
      [x + w, base - h * 0.72],
      [x - w, base - h * 0.72],
    ]),
    shade,
    { edge: true },
  )
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

/** A fireplace; the fire burns when lamps are lit. */
export function paintFireplace(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  always = true,
): void {
  brush.rect(x - w * 0.3, base - h * 2.6, w * 0.6, h * 1.7, s.tone('stone', { l: -0.03, depth: 0.1 }))
  brush.rect(x - w / 2, base - h, w, h, s.tone('stone', { depth: 0.05 }), { edge: true, r: 3 })
  let bricks = ''
  for (let i = 0; i < 16; i++)
    bricks += rectPath(x - w / 2 + ((i * 7) % 12) * w * 0.081, base - h + (i % 8) * h * 0.125, w * 0.07, h * 0.09)
  brush.path(bricks, s.tone('stone', { l: -0.07, depth: 0.05 }), { opacity: 0.7 })
  brush.path(
    `M${num(x - w * 0.3)} ${num(base)}V${num(base - h * 0.5)}Q${num(x - w * 0.3)} ${num(base - h * 0.76)} ${num(x)} ${num(base - h * 0.76)}Q${num(x + w * 0.3)} ${num(base - h * 0.76)} ${num(x + w * 0.3)} ${num(base - h * 0.5)}V${num(base)}Z`,
    s.tone('ink', { l: -0.02 }),
  )
  brush.rect(x - w * 0.56, base - h * 1.06, w * 1.12, h * 0.1, s.tone('wood', { l: 0.02 }), { edge: true, r: 3 })
  if (always || s.light.lamps) paintFire(s, brush, x, base - h * 0.03, h * 0.55)
  brush.rect(x - w * 0.56, base - h * 0.04, w * 1.12, h * 0.07, s.tone('stone', { l: -0.08 }))
}

/** Flames over crossed logs, with their light. */
export function paintFire(s: Scene, brush: Brush, x: number, base: number, h: number): void {
  const warm = s.shine('#ff9a3d')
  brush.glow(
    x,
    base - h * 0.4,
    h * (2.4 + 2.4 * s.light.dark),
    h * (1.8 + 1.8 * s.light.dark),
    warm,
    0.42 + 0.25 * s.light.dark,
  )
  brush.line(
    `M${num(x - h * 0.42)} ${num(base - h * 0.03)}L${num(x + h * 0.36)} ${num(base - h * 0.17)}M${num(x + h * 0.42)} ${num(base - h * 0.03)}L${num(x - h * 0.36)} ${num(base - h * 0.17)}`,
    s.tone('wood', { l: -0.16 }),
    h * 0.13,
  )
  const flame = (w: number, t: number, dx: number) =>
    `M${num(x - w + dx)} ${num(base - h * 0.1)}C${num(x - w * 1.5 + dx)} ${num(base - t * 0.45)} ${num(x - w * 0.2 + dx)} ${num(base - t * 0.6)} ${num(x - w * 0.1 + dx)} ${num(base - t)}C${num(x + w * 0.5 + dx)} ${num(base - t * 0.78)} ${num(x + w * 0.5 + dx)} ${num(base - t * 0.6)} ${num(x + w * 0.55 + dx)} ${num(base - t * 0.52)}C${num(x + w * 1.4 + dx)} ${num(base - t * 0.4)} ${num(x + w * 1.1 + dx)} ${num(base - h * 0.1)} ${num(x + w * 0.6 + dx)} ${num(base - h * 0.08)}Z`
  brush.path(flame(h * 0.3, h, 0), s.shine('#f2662d'))
  brush.path(flame(h * 0.21, h * 0.72, h * 0.03), warm)
  brush.path(flame(h * 0.12, h * 0.44, h * 0.02), s.shine('#ffe08a'))
  brush.path(
    dotPath(x - h * 0.3, base - h * 0.9, h * 0.02) +
      dotPath(x + h * 0.26, base - h * 1.1, h * 0.024) +
      dotPath(x + h * 0.1, base - h * 1.3, h * 0.016),
    warm,
  )
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
