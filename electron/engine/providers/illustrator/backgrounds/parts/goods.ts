import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'
import { paintShadow } from './furniture.ts'

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

export function paintCrate(s: Scene, x: number, base: number, size: number, b = s.middle): void {
  b.rect(x, base - size, size, size, s.tone('wood', { l: 0.07 }), { edge: true, r: 2 })
  b.line(
    `M${num(x + 6)} ${num(base - size + 6)}L${num(x + size - 6)} ${num(base - 6)}`,
    s.tone('wood', { l: -0.02 }),
    9,
  )
  b.line(rectPath(x + 5, base - size + 5, size - 10, size - 10), s.tone('wood', { l: -0.06 }), 9)
}
