import type { Species } from './beast.ts'
import { blob, type Frame, knots, oval, tube } from './geometry.ts'
import { type Brush, darker, type Item, lighter, type Part, part } from './shape.ts'

const noseInk = '#35282c'

export function drawMuzzle(kind: Species, s: number, brush: Brush, frame: Frame): Part {
  const { light, dark, fur } = kind
  const stripe = (text: string, width: number) => brush.flat(tube(text, [width * 0.3, width, width * 0.3], frame), dark)
  const items: Item[] = []
  if (kind.coat === 'stripes') {
    items.push(
      stripe('-0.2 -0.78, -0.16 -0.62, -0.14 -0.44', 0.12),
      stripe('0.06 -0.8, 0.07 -0.6, 0.08 -0.38', 0.13),
      stripe('0.32 -0.78, 0.29 -0.62, 0.28 -0.44', 0.12),
    )
    items.push(
      stripe('-0.98 0.1, -0.8 0.16, -0.66 0.16', 0.1),
      stripe('-0.92 0.36, -0.78 0.38, -0.66 0.34', 0.1),
      stripe('0.98 0.1, 0.86 0.16, 0.78 0.16', 0.1),
      stripe('0.94 0.36, 0.84 0.38, 0.76 0.34', 0.1),
    )
  }
  if (kind.coat === 'patches' && kind.muzzle === 'bear')
    items.push(
      brush.flat(oval(s - 0.44, 0.06, 0.27, 0.32, frame), dark),
      brush.flat(oval(s + 0.4, 0.06, 0.26, 0.32, frame), dark),
    )
  if (kind.coat === 'patches' && kind.muzzle === 'long')
    items.push(brush.flat(blob('-0.6 -0.76, -0.2 -0.8, -0.14 -0.2, -0.4 0.24, -0.74 0.0, -0.72 -0.4', frame), dark))
  switch (kind.muzzle) {
    case 'mask':
      items.push(
        brush.flat(
          blob(
            knots`-1.1 0.36 c, -0.62 0.16, ${s - 0.3} 0.3, ${s - 0.02} -0.06, ${s + 0.26} 0.3, 0.8 0.14, 1.1 0.34 c, 0.98 0.42, 1.02 0.56 c, 0.68 0.66, 0.22 0.885, -0.06 0.885, -0.6 0.7, -1.0 0.58 c, -0.94 0.42`,
            frame,
          ),
          light,
        ),
      )
      items.push(brush.flat(oval(s * 1.4, 0.52, 0.34, 0.28, frame), lighter(light, 0.02)))
      break
    case 'cat':
      items.push(
        brush.flat(oval(s * 1.3 - 0.2, 0.5, 0.27, 0.23, frame), light),
        brush.flat(oval(s * 1.3 + 0.2, 0.5, 0.27, 0.23, frame), light),
        brush.flat(oval(s * 1.3, 0.68, 0.2, 0.16, frame), light),
      )
      break
    case 'bear':
      items.push(...brush.solid(oval(s * 1.35, 0.48, 0.44, 0.37, frame), light, 7))
      break
    case 'rodent':
      items.push(
        brush.flat(oval(s * 1.3 - 0.17, 0.48, 0.25, 0.21, frame), light),
        brush.flat(oval(s * 1.3 + 0.17, 0.48, 0.25, 0.21, frame), light),
      )
      items.push(
        brush.flat(
          blob(
            knots`${s * 1.3 - 0.09} 0.58 c, ${s * 1.3 + 0.09} 0.58 c, ${s * 1.3 + 0.07} 0.8, ${s * 1.3 - 0.07} 0.8`,
            frame,
          ),
          '#ffffff',
        ),
      )
      break
    case 'long':
      items.push(
        ...brush.solid(
          blob(
            knots`${s + 0.1} 0.34, ${s + 0.52} 0.46, ${s + 0.68} 0.84, ${s + 0.44} 1.18, ${s + 0.1} 1.28, ${s - 0.3} 1.18, ${s - 0.5} 0.84, ${s - 0.34} 0.46`,
            frame,
          ),
          light,
          9,
        ),
      )
      break
    case 'disc':
      items.push(...brush.solid(oval(s * 1.5 + 0.02, 0.42, 0.42, 0.31, frame), darker(light, 0.03), 7))
      break
    case 'wide':
      items.push(
        brush.flat(blob('-0.92 0.3, 0.06 0.2, 1.0 0.3, 0.86 0.6, 0.36 0.79, -0.28 0.79, -0.84 0.6', frame), light),
      )
      break
    case 'jaws':
      items.push(
        ...brush.solid(
          blob('-0.6 0.1, 0.4 -0.16, 1.2 -0.1, 1.86 0.06, 1.96 0.34, 1.6 0.54, 0.6 0.62, -0.5 0.6', frame),
          fur,
          8,
        ),
      )
      items.push(brush.flat(blob('-0.5 0.42, 0.6 0.44, 1.9 0.36, 1.6 0.54, 0.6 0.62, -0.5 0.6', frame), light))
      items.push(
        ...[0.5, 0.86, 1.22, 1.56].map((x) =>
          brush.flat(blob(knots`${x - 0.09} 0.38 c, ${x + 0.09} 0.38 c, ${x} 0.56 c`, frame), '#ffffff'),
        ),
      )
      break
    case 'trunk':
      items.push(
        ...brush.solid(
          tube(
            knots`${s * 1.2} 0.2, ${s + 0.28} 0.82, ${s + 0.5} 1.36, ${s + 0.95} 1.5, ${s + 1.16} 1.2`,
            [0.62, 0.5, 0.4, 0.32, 0.28],
            frame,
          ),
          fur,
          9,
        ),
      )
      items.push(
        ...[0.62, 0.84, 1.08].map((y, i) =>
          brush.flat(
            tube(knots`${s + 0.06 + i * 0.05} ${y}, ${s + 0.32 + i * 0.06} ${y - 0.02}`, [0.03, 0.03], frame),
            dark,
          ),
        ),
      )
      if (kind.tusks)
        items.push(
          ...brush.solid(
            tube(knots`${s - 0.22} 0.62, ${s - 0.12} 0.98, ${s + 0.12} 1.1`, [0.16, 0.14, 0.05], frame),
            '#fbf5e6',
            4,
          ),
        )
      break
    case 'monkey':
      items.push(
        brush.flat(oval(s - 0.3, 0.0, 0.38, 0.4, frame), light),
        brush.flat(oval(s + 0.3, 0.0, 0.36, 0.4, frame), light),
        brush.flat(oval(s * 1.1, 0.5, 0.58, 0.38, frame), light),
      )
      break
    case 'beaked':
      break
  }
  if (kind.whiskers) {
    const at = s * 1.3
    for (const side of [-1, 1]) {
      for (const y of [0.42, 0.54])
        items.push(
          brush.flat(
            tube(
              knots`${at + side * 0.4} ${y}, ${at + side * 0.95} ${y - 0.06 + (y - 0.48) * 1.2}`,
              [0.028, 0.014],
              frame,
            ),
            darker(kind.muzzle === 'cat' ? dark : light, 0.16),
          ),
        )
    }
  }
  return part('muzzle', items)
}

export function drawNose(kind: Species, s: number, brush: Brush, frame: Frame): Item[] {
  const nose = (x: number, y: number, rx: number, ry: number, colour = noseInk): Item[] => [
    brush.flat(
      blob(
        knots`${x - rx} ${y - ry * 0.5}, ${x} ${y - ry}, ${x + rx} ${y - ry * 0.5}, ${x + rx * 0.5} ${y + ry * 0.6}, ${x} ${y + ry}, ${x - rx * 0.5} ${y + ry * 0.6}`,
        frame,
      ),
      colour,
    ),
    brush.flat(oval(x - rx * 0.3, y - ry * 0.45, rx * 0.3, ry * 0.22, frame), '#ffffff', 0.6),
  ]
  const holes = (x: number, y: number, apart: number, r: number, colour: string): Item[] => [
    brush.flat(oval(x - apart, y, r, r * 1.3, frame), colour),
    brush.flat(oval(x + apart, y, r, r * 1.3, frame), colour),
  ]
  switch (kind.muzzle) {
    case 'mask':
      return nose(s * 1.55, 0.37, 0.19, 0.14)
    case 'cat':
      return nose(s * 1.35, 0.35, 0.13, 0.1, kind.mane ? '#5a352c' : '#d9717a')
    case 'bear':
      return nose(s * 1.45, 0.33, 0.19, 0.14)
    case 'rodent':
      return nose(s * 1.4, 0.34, 0.11, 0.085, '#d9717a')
    case 'long':
      return holes(s + 0.12, 0.68, 0.26, 0.062, darker(kind.light, 0.3))
    case 'disc':
      return holes(s * 1.5 + 0.02, 0.42, 0.15, 0.062, darker(kind.dark, 0.08))
    case 'jaws':
      return holes(1.66, 0.02, 0.14, 0.05, kind.dark)
    case 'wide':
      return holes(0.08, 0.0, 0.12, 0.035, kind.dark)
    case 'monkey':
      return holes(s * 1.2, 0.32, 0.09, 0.045, darker(kind.light, 0.3))
    case 'beaked':
      return holes(s + 0.1, 0.28, 0.08, 0.03, kind.dark)
    case 'trunk':
      return []
  }
}
