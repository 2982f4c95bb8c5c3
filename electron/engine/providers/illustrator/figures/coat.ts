import type { Point } from '../draw.ts'
import type { Species } from './beast.ts'
import { blob, createFrame, type Frame, type Knot, knots, oval, readKnots, tube } from './geometry.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

/** What lies on an animal's trunk: wool, a shell, stripes. The frame is at the hips, along the spine. */
export function drawCoat(kind: Species, trunk: Frame, brush: Brush): Item[] {
  const { long: l, girth: g, dark, light } = kind
  const spots = (text: string, size: number, colour: string) =>
    readKnots(text).map(([x, y, r]) =>
      brush.flat(oval(x * l, y * g, Number(r) * size, Number(r) * size * 0.86, trunk), colour),
    )
  switch (kind.coat) {
    case 'stripes':
      return [0.04, 0.18, 0.32, 0.46, 0.6].map((x) =>
        brush.flat(
          blob(
            knots`${x * l - 4} ${-g * 0.485}, ${x * l + g * 0.09} ${-g * 0.49}, ${x * l + g * 0.07} ${-g * 0.1}, ${x * l + g * 0.1} ${g * 0.12} c, ${x * l} ${-g * 0.1}`,
            trunk,
          ),
          dark,
        ),
      )
    case 'spots':
      return spots(
        '0.02 -0.28 1, 0.14 -0.36 0.9, 0.26 -0.26 1, 0.4 -0.36 0.9, 0.54 -0.3 1, 0.2 -0.06 0.9, 0.36 -0.02 1, 0.5 -0.06 0.8, 0.08 -0.04 0.8',
        g * 0.062,
        kind.hooves && kind.leg < 280 ? lighter(kind.fur, 0.14) : dark,
      )
    case 'patches':
      return kind.hooves
        ? [
            brush.flat(
              blob(
                knots`${l * 0.02} ${-g * 0.49}, ${l * 0.24} ${-g * 0.49}, ${l * 0.28} ${-g * 0.12}, ${l * 0.1} ${g * 0.06}, ${-l * 0.06} ${-g * 0.16}`,
                trunk,
              ),
              dark,
            ),
            brush.flat(
              blob(
                knots`${l * 0.5} ${-g * 0.5}, ${l * 0.7} ${-g * 0.53}, ${l * 0.72} ${-g * 0.2}, ${l * 0.56} ${-g * 0.08}, ${l * 0.46} ${-g * 0.26}`,
                trunk,
              ),
              dark,
            ),
            brush.flat(
              blob(
                knots`${l * 0.34} ${g * 0.16}, ${l * 0.5} ${g * 0.1}, ${l * 0.54} ${g * 0.3}, ${l * 0.4} ${g * 0.38}`,
                trunk,
              ),
              dark,
            ),
          ]
        : [
            brush.flat(
              blob(
                knots`${l * 0.56} ${-g * 0.52}, ${l * 0.84} ${-g * 0.46}, ${l * 0.94} ${g * 0.06}, ${l * 0.78} ${g * 0.42}, ${l * 0.58} ${g * 0.3}, ${l * 0.5} ${-g * 0.1}`,
                trunk,
              ),
              dark,
            ),
          ]
    case 'wool':
      return wool(l, g).flatMap(([x, y, r]) => brush.solid(oval(x, y, Number(r), Number(r), trunk), light, 9))
    case 'spikes':
      return spikes(l, g, dark, trunk, brush)
    case 'shell':
      return shell(kind, trunk, brush)
    case 'scales':
      return [-0.1, 0.04, 0.18, 0.32, 0.46, 0.6, 0.74].map((x) =>
        brush.plain(
          blob(
            knots`${x * l - g * 0.1} ${-g * 0.46} c, ${x * l - g * 0.02} ${-g * 0.66} c, ${x * l + g * 0.12} ${-g * 0.46} c`,
            trunk,
          ),
          darker(dark, 0.02),
        ),
      )
    default:
      return []
  }
}

function wool(l: number, g: number): readonly Knot[] {
  const around = Array.from({ length: 12 }, (_, i): Knot => {
    const turn = (i * Math.PI) / 6
    return [l * 0.38 + Math.cos(turn) * l * 0.5, -g * 0.04 + Math.sin(turn) * g * 0.4, g * 0.19]
  })
  return [...around, [l * 0.2, -g * 0.1, g * 0.24], [l * 0.5, -g * 0.1, g * 0.26], [l * 0.34, g * 0.12, g * 0.24]]
}

function spikes(l: number, g: number, dark: string, trunk: Frame, brush: Brush): Item[] {
  const points = Array.from({ length: 27 }, (_, i): Knot => {
    const turn = Math.PI * (0.84 + (i / 26) * 1.06)
    const far = i % 2 ? 1.3 : 1.04
    return [
      l * 0.34 + Math.cos(turn) * l * 0.52 * far,
      g * 0.12 + Math.sin(turn) * g * 0.7 * far,
      ...(i % 2 ? (['corner'] as const) : []),
    ] as Knot
  })
  const rows = [0.2, 0.42, 0.6].flatMap((depth, row) =>
    Array.from({ length: 6 - row }, (_, i) => {
      const turn = Math.PI * (1.08 + ((i + row * 0.5) / 6) * 0.72)
      const [x, y] = [
        l * 0.34 + Math.cos(turn) * l * 0.5 * (1 - depth),
        g * 0.1 + Math.sin(turn) * g * 0.62 * (1 - depth),
      ]
      return brush.flat(
        tube(knots`${x} ${y}, ${x + Math.cos(turn) * 22} ${y + Math.sin(turn) * 26}`, [10, 3], trunk),
        lighter(dark, 0.12),
      )
    }),
  )
  return [...brush.solid(blob([...points, [l * 0.7, g * 0.2], [l * 0.3, g * 0.26]], trunk), dark, 16), ...rows]
}

function shell(kind: Species, trunk: Frame, brush: Brush): Item[] {
  const { long: l, girth: g } = kind
  const colour = '#a8713f'
  const plate = (x: number, y: number, w: number, h: number) =>
    brush.flat(
      blob(
        knots`${x - w} ${y - h * 0.3}, ${x - w * 0.5} ${y - h}, ${x + w * 0.5} ${y - h}, ${x + w} ${y - h * 0.3}, ${x + w * 0.6} ${y + h}, ${x - w * 0.6} ${y + h}`,
        trunk,
      ),
      lighter(colour, 0.08),
    )
  return [
    ...brush.solid(
      blob(
        knots`${-l * 0.24} ${g * 0.12} c, ${-l * 0.14} ${-g * 0.62}, ${l * 0.16} ${-g * 1.08}, ${l * 0.56} ${-g * 1.08}, ${l * 0.86} ${-g * 0.6}, ${l * 0.94} ${g * 0.12} c, ${l * 0.34} ${g * 0.28}`,
        trunk,
      ),
      colour,
      22,
    ),
    plate(l * 0.36, -g * 0.6, l * 0.13, g * 0.28),
    plate(l * 0.06, -g * 0.4, l * 0.11, g * 0.24),
    plate(l * 0.66, -g * 0.4, l * 0.11, g * 0.24),
    ...brush.solid(
      blob(
        knots`${-l * 0.28} ${g * 0.04}, ${l * 0.34} ${g * 0.16}, ${l * 0.98} ${g * 0.04}, ${l * 0.94} ${g * 0.24}, ${l * 0.34} ${g * 0.36}, ${-l * 0.24} ${g * 0.24}`,
        trunk,
      ),
      lighter(colour, 0.14),
      7,
    ),
  ]
}

/** The tail from its root; `angle` lifts it. */
export function drawTail(kind: Species, [x, y]: Point, angle: number, brush: Brush): Item[] {
  const g = kind.girth
  const frame = createFrame(x, y, angle, g)
  const { fur, light, dark } = kind
  switch (kind.tail) {
    case 'bushy':
      return [
        ...brush.solid(
          blob(
            '0.16 -0.14, -0.3 -0.24, -0.68 -0.62, -0.96 -1.02, -1.44 -1.2 c, -1.5 -0.66, -1.3 -0.1, -0.8 0.26, -0.2 0.3, 0.14 0.22',
            frame,
          ),
          fur,
          14,
        ),
        brush.flat(
          blob('-0.96 -1.02, -1.44 -1.2 c, -1.5 -0.66, -1.32 -0.54, -1.2 -0.7, -1.12 -0.56, -1.02 -0.8', frame),
          light,
        ),
      ]
    case 'plume':
      return [
        ...brush.solid(
          blob(
            '0.2 0.3, -0.5 0.42, -1.08 0.0, -1.3 -0.8, -1.0 -1.5, -0.4 -1.7, 0.02 -1.36, -0.1 -1.0, -0.44 -1.06, -0.56 -0.74, -0.3 -0.3, 0.2 -0.2',
            frame,
          ),
          fur,
          14,
        ),
        brush.flat(
          tube('-0.3 0.1, -0.82 -0.3, -0.9 -0.9, -0.5 -1.36', [0.06, 0.2, 0.22, 0.06], frame),
          lighter(fur, 0.1),
        ),
      ]
    case 'thin':
      return brush.solid(
        tube('0.1 0, -0.4 -0.1, -0.8 -0.5, -1.1 -0.42', [0.2, 0.17, 0.13, 0.08], frame),
        kind.muzzle === 'rodent' ? '#d9a3a0' : fur,
        6,
      )
    case 'curl':
      return kind.muzzle === 'disc'
        ? brush.solid(
            tube(
              '0.08 0, -0.14 -0.06, -0.26 -0.2, -0.14 -0.28, -0.1 -0.14, -0.34 -0.12',
              [0.1, 0.09, 0.08, 0.08, 0.07, 0.05],
              frame,
            ),
            fur,
            3,
          )
        : brush.solid(
            tube('0.1 0, -0.5 0.06, -0.86 -0.3, -0.84 -0.86, -0.58 -1.1', [0.24, 0.21, 0.2, 0.18, 0.12], frame),
            fur,
            7,
          )
    case 'tuft':
      return [
        ...brush.solid(tube('0.08 -0.06, -0.26 0.1, -0.4 0.5, -0.6 0.72', [0.13, 0.1, 0.08, 0.08], frame), fur, 4),
        ...brush.solid(blob('-0.5 0.6, -0.46 0.86, -0.66 1.06 c, -0.82 0.8, -0.66 0.58', frame), dark, 4),
      ]
    case 'stub':
      return brush.solid(tube('0.06 0.02, -0.16 -0.12', [0.26, 0.16], frame), fur, 5)
    case 'puff':
      return brush.solid(oval(-0.1, 0.02, 0.2, 0.19, frame), kind.coat === 'wool' ? light : '#fbf7f0', 6)
    case 'flow':
      return brush.solid(
        blob(
          '0.08 -0.16, -0.3 -0.2, -0.62 0.2, -0.66 0.8, -0.86 1.24 c, -0.5 1.1, -0.3 1.2 c, -0.26 0.7, -0.2 0.3, 0.1 0.14',
          frame,
        ),
        dark,
        9,
      )
    case 'thick':
      return [
        ...brush.solid(
          blob('0.3 -0.4, -0.3 -0.3, -0.9 0.1, -1.5 0.0, -1.9 -0.34 c, -1.76 0.3, -1.2 0.7, -0.5 0.66, 0.3 0.4', frame),
          fur,
          12,
        ),
        ...(kind.coat === 'scales'
          ? readKnots('-0.24 -0.3, -0.6 -0.1, -0.96 0.06, -1.3 0.04').map(([a, b]) =>
              brush.plain(
                blob(knots`${a - 0.12} ${b + 0.05} c, ${a - 0.08} ${b - 0.18} c, ${a + 0.12} ${b - 0.02} c`, frame),
                dark,
              ),
            )
          : []),
      ]
    case 'none':
      return []
  }
}
