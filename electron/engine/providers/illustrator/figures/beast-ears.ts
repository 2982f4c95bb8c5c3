import type { Species } from './beast.ts'
import { blob, type Frame, knots, oval, tube } from './geometry.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

export function drawEar(kind: Species, side: 1 | -1, brush: Brush, frame: Frame): Item[] {
  const inner =
    kind.hooves || kind.ears === 'tall' || kind.ears === 'fan'
      ? kind.coat === 'wool'
        ? lighter(kind.fur, 0.12)
        : '#eab0a4'
      : kind.ears === 'pointed'
        ? kind.light
        : darker(kind.fur, 0.12)
  const x = (value: number) => value * side + (side === 1 ? -0.02 : 0.04)
  switch (kind.ears) {
    case 'pointed':
      return kind.hooves
        ? [
            ...brush.solid(
              blob(knots`${x(0.2)} -0.8, ${x(0.34)} -1.34, ${x(0.5)} -1.5 c, ${x(0.64)} -1.1, ${x(0.56)} -0.7`, frame),
              kind.fur,
              5,
            ),
          ]
        : [
            ...brush.solid(
              blob(
                knots`${x(0.16)} -0.66 c, ${x(0.52)} -1.24, ${x(0.82)} -1.52 c, ${x(0.98)} -1.0, ${x(0.92)} -0.24 c`,
                frame,
              ),
              kind.fur,
              7,
            ),
            brush.flat(
              blob(
                knots`${x(0.36)} -0.72 c, ${x(0.6)} -1.08, ${x(0.78)} -1.26 c, ${x(0.86)} -0.9, ${x(0.82)} -0.46 c`,
                frame,
              ),
              inner,
            ),
            ...(kind.muzzle === 'mask'
              ? [
                  brush.flat(
                    blob(knots`${x(0.62)} -1.36, ${x(0.82)} -1.52 c, ${x(0.91)} -1.24, ${x(0.78)} -1.22`, frame),
                    kind.dark,
                  ),
                ]
              : []),
          ]
    case 'round':
      return [
        ...brush.solid(oval(x(0.72), -0.7, 0.34, 0.34, frame), kind.coat === 'patches' ? kind.dark : kind.fur, 6),
        brush.flat(oval(x(0.71), -0.66, 0.19, 0.19, frame), kind.coat === 'patches' ? lighter(kind.dark, 0.1) : inner),
      ]
    case 'small':
      return [
        ...brush.solid(oval(x(0.7), -0.66, 0.2, 0.2, frame), kind.fur, 4),
        brush.flat(oval(x(0.7), -0.64, 0.11, 0.11, frame), darker(kind.fur, 0.1)),
      ]
    case 'tall':
      return [
        ...brush.solid(
          blob(
            knots`${x(0.16)} -0.7, ${x(0.18)} -1.4, ${x(0.46)} -2.1, ${x(0.68)} -1.98, ${x(0.74)} -1.4, ${x(0.56)} -0.68`,
            frame,
          ),
          kind.fur,
          7,
        ),
        brush.flat(
          blob(
            knots`${x(0.3)} -0.84, ${x(0.32)} -1.4, ${x(0.49)} -1.92, ${x(0.6)} -1.8, ${x(0.6)} -1.36, ${x(0.47)} -0.82`,
            frame,
          ),
          inner,
        ),
      ]
    case 'floppy':
      return [
        ...brush.solid(
          blob(
            knots`${x(0.5)} -0.82, ${x(0.86)} -0.86, ${x(1.16)} -0.3, ${x(1.2)} 0.26, ${x(0.98)} 0.4, ${x(0.84)} 0.0, ${x(0.74)} -0.4`,
            frame,
          ),
          kind.dark,
          7,
        ),
      ]
    case 'leaf':
      return [
        ...brush.solid(
          blob(
            knots`${x(0.52)} -0.68, ${x(0.98)} -0.92, ${x(1.36)} -0.66 c, ${x(1.14)} -0.36, ${x(0.64)} -0.34`,
            frame,
          ),
          kind.fur,
          6,
        ),
        brush.flat(
          blob(knots`${x(0.68)} -0.6, ${x(0.98)} -0.74, ${x(1.2)} -0.64 c, ${x(1.04)} -0.46, ${x(0.72)} -0.44`, frame),
          inner,
        ),
      ]
    case 'fan':
      return kind.muzzle === 'trunk'
        ? [
            ...brush.solid(
              blob(
                knots`${x(0.6)} -0.7, ${x(1.2)} -0.96, ${x(1.62)} -0.5, ${x(1.6)} 0.2, ${x(1.3)} 0.62, ${x(0.86)} 0.4`,
                frame,
              ),
              kind.fur,
              9,
            ),
            brush.flat(
              blob(
                knots`${x(0.8)} -0.5, ${x(1.2)} -0.7, ${x(1.44)} -0.4, ${x(1.42)} 0.12, ${x(1.22)} 0.4, ${x(0.94)} 0.2`,
                frame,
              ),
              darker(kind.light, 0.02),
            ),
          ]
        : [
            ...brush.solid(oval(x(0.86), -0.74, 0.54, 0.54, frame), kind.fur, 8),
            brush.flat(oval(x(0.86), -0.7, 0.36, 0.37, frame), inner),
          ]
    case 'none':
      return []
  }
}

export function lionMane(kind: Species, brush: Brush, frame: Frame): Item[] {
  const points = Array.from({ length: 30 }, (_, i) => {
    const turn = (i * Math.PI) / 15
    const far = i % 2 ? 1.26 : 1.5
    return [Math.sin(turn) * far - 0.06, -Math.cos(turn) * far * 1.0 + 0.04] as const
  })
  return [
    ...brush.solid(blob(points, frame), kind.dark, 14),
    brush.flat(oval(-0.04, 0.04, 1.16, 1.14, frame), darker(kind.dark, -0.05)),
  ]
}

export function drawHorns(kind: Species, brush: Brush, frame: Frame): Item[] {
  const bone = '#efe3c8'
  const both = (draw: (side: 1 | -1) => Item[]): Item[] => [...draw(1), ...draw(-1)]
  switch (kind.horns) {
    case 'goat':
      return both((side) =>
        brush.solid(
          tube(knots`${side * 0.3} -0.78, ${side * 0.46} -1.3, ${side * 0.4 - 0.3} -1.62`, [0.26, 0.2, 0.06], frame),
          darker(bone, 0.22),
          5,
        ),
      )
    case 'cow':
      return both((side) =>
        brush.solid(
          tube(knots`${side * 0.5} -0.8, ${side * 0.92} -1.06, ${side * 0.98} -1.4`, [0.24, 0.2, 0.06], frame),
          bone,
          5,
        ),
      )
    case 'ram':
      return both((side) =>
        brush.solid(
          tube(
            knots`${side * 0.36} -0.8, ${side * 0.96} -1.0, ${side * 1.24} -0.4, ${side * 0.92} 0.02, ${side * 0.74} -0.3`,
            [0.3, 0.32, 0.28, 0.2, 0.08],
            frame,
          ),
          darker(bone, 0.14),
          6,
        ),
      )
    case 'antlers':
      return both((side) => [
        ...brush.solid(
          tube(knots`${side * 0.3} -0.86, ${side * 0.56} -1.4, ${side * 0.96} -1.9`, [0.16, 0.14, 0.06], frame),
          '#a98257',
          4,
        ),
        ...brush.solid(
          tube(knots`${side * 0.52} -1.34, ${side * 0.9} -1.42, ${side * 1.12} -1.66`, [0.12, 0.11, 0.05], frame),
          '#a98257',
          3,
        ),
        ...brush.solid(
          tube(knots`${side * 0.66} -1.56, ${side * 0.62} -1.84, ${side * 0.52} -2.02`, [0.11, 0.1, 0.05], frame),
          '#a98257',
          3,
        ),
      ])
    case 'dragon':
      return both((side) =>
        brush.solid(
          tube(knots`${side * 0.4} -0.8, ${side * 0.62} -1.2, ${side * 0.5 - 0.14} -1.56`, [0.28, 0.2, 0.05], frame),
          bone,
          5,
        ),
      )
    case 'unicorn':
      return brush.solid(blob('-0.08 -0.9 c, 0.22 -0.86 c, 0.3 -1.9 c', frame), '#f2c95c', 5)
    default:
      return []
  }
}
