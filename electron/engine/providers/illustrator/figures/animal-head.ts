import { drawFace, type Face, type looks } from './face.ts'
import { blob, type Frame, oval, tube } from './geometry.ts'
import { type HatName, hats } from './hats.ts'
import { type Brush, darker, type Item, lighter, type Part, part } from './shape.ts'
import type { Species } from './species.ts'

export interface BeastHead {
  kind: Species
  eyes: 'dot' | 'oval' | 'round'
  hat: HatName | null
  hatColour: string
  hatTrim: string
  glasses: boolean
}

type Mood = (typeof looks)[keyof typeof looks]

const noseInk = '#35282c'

/** The head of an animal with ears and a muzzle, in head radii, looking a little to the right. */
export function drawBeastHead(head: BeastHead, mood: Mood, turn: number, brush: Brush, frame: Frame): Part {
  const { kind } = head
  const shift = 0.2 * turn
  const long = kind.skull === 'long'
  const top = kind.eyesOnTop === true
  const face: Face = {
    eyes: top
      ? [
          [-0.46, -0.72],
          [0.56, -0.72],
        ]
      : long
        ? [
            [shift - 0.46, -0.18],
            [shift + 0.4, -0.18],
          ]
        : [
            [shift - 0.42, 0.02],
            [shift + 0.38, 0.02],
          ],
    eyeSize: kind.muzzle === 'rodent' || kind.muzzle === 'cat' ? 0.14 : long ? 0.135 : 0.13,
    mouth: mouthOf(kind, shift),
    mouthWidth: kind.muzzle === 'wide' || kind.muzzle === 'jaws' ? 0.5 : kind.muzzle === 'rodent' ? 0.2 : 0.25,
    cheeks:
      long || top
        ? null
        : [
            [shift - 0.72, 0.4],
            [shift + 0.62, 0.4],
          ],
    eyeKind: head.eyes,
    iris: kind.muzzle === 'cat' ? '#6f9a3f' : '#7a5230',
    lid: kind.coat === 'patches' && kind.muzzle === 'bear' ? kind.dark : kind.fur,
    brow: darker(kind.dark, 0.02),
    blush: '#ee8a7c',
    lashes: false,
  }
  return part(
    'head',
    kind.mane === 'lion' ? part('mane', lionMane(kind, brush, frame)) : [],
    kind.horns ? part('horns', drawHorns(kind, brush, frame)) : [],
    part('ear-left', drawEar(kind, 1, brush, frame)),
    part('ear-right', drawEar(kind, -1, brush, frame)),
    part('skull', drawSkull(kind, shift, brush, frame)),
    drawMuzzle(kind, shift, brush, frame),
    drawFace(face, mood, brush, frame),
    part('nose', drawNose(kind, shift, brush, frame)),
    kind.mane === 'horse'
      ? part(
          'forelock',
          brush.solid(
            blob('-0.28 -1.02, 0.1 -1.08, 0.3 -0.78, 0.16 -0.36 c, -0.02 -0.56, -0.2 -0.4 c', frame),
            kind.dark,
            5,
          ),
        )
      : [],
    head.hat ? part('hat', hats[head.hat]({ main: head.hatColour, trim: head.hatTrim }, brush, frame)) : [],
  )
}

function mouthOf(kind: Species, shift: number): readonly [number, number] {
  switch (kind.muzzle) {
    case 'long':
      return [shift + 0.12, 0.98]
    case 'disc':
      return [shift + 0.05, 0.82]
    case 'wide':
      return [0.08, 0.3]
    case 'jaws':
      return [0.3, 0.42]
    case 'trunk':
      return [shift - 0.3, 0.76]
    case 'beaked':
      return [shift + 0.1, 0.46]
    case 'monkey':
      return [shift, 0.58]
    default:
      return [shift * 1.35, 0.62]
  }
}

function drawSkull(kind: Species, shift: number, brush: Brush, frame: Frame): Item[] {
  const { fur } = kind
  switch (kind.skull) {
    case 'fluffy':
      return brush.solid(
        blob(
          '0 -0.82, 0.55 -0.76, 0.9 -0.36, 1.0 0.06, 1.2 0.3 c, 0.98 0.36, 1.08 0.56 c, 0.7 0.68, 0.24 0.9, -0.06 0.9, -0.6 0.72, -1.06 0.6 c, -0.96 0.38, -1.2 0.32 c, -1.0 0.06, -0.9 -0.36, -0.55 -0.76',
          frame,
        ),
        fur,
        14,
      )
    case 'wide':
      return brush.solid(
        blob(
          '0 -0.8, 0.6 -0.76, 0.98 -0.3, 1.04 0.2, 0.82 0.62, 0.3 0.84, -0.2 0.84, -0.8 0.62, -1.04 0.2, -0.98 -0.3, -0.6 -0.76',
          frame,
        ),
        fur,
        14,
      )
    case 'long':
      return brush.solid(
        blob(
          [
            [0, -1.02],
            [0.5, -0.9],
            [0.76, -0.42],
            [0.72, 0.1],
            [0.66 + shift * 0.4, 0.7],
            [shift + 0.1, 1.22],
            [-0.5 + shift * 0.5, 0.74],
            [-0.74, 0.1],
            [-0.76, -0.42],
            [-0.5, -0.9],
          ],
          frame,
        ),
        fur,
        14,
      )
    case 'flat':
      return [
        ...brush.solid(oval(-0.46, -0.66, 0.36, 0.38, frame), fur, 7),
        ...brush.solid(oval(0.56, -0.66, 0.36, 0.38, frame), fur, 7),
        ...brush.solid(
          blob('0 -0.58, 0.7 -0.5, 1.12 0.0, 1.0 0.52, 0.4 0.8, -0.3 0.8, -0.98 0.52, -1.1 0.0, -0.7 -0.5', frame),
          fur,
          14,
        ),
      ]
    default:
      return brush.solid(
        blob(
          '0 -0.92, 0.6 -0.8, 0.96 -0.28, 0.98 0.26, 0.7 0.7, 0.2 0.9, -0.2 0.9, -0.72 0.7, -0.98 0.26, -0.96 -0.28, -0.6 -0.8',
          frame,
        ),
        fur,
        14,
      )
  }
}

function drawMuzzle(kind: Species, s: number, brush: Brush, frame: Frame): Part {
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
            [
              [-1.1, 0.36, 'corner'],
              [-0.62, 0.16],
              [s - 0.3, 0.3],
              [s - 0.02, -0.06],
              [s + 0.26, 0.3],
              [0.8, 0.14],
              [1.1, 0.34, 'corner'],
              [0.98, 0.42],
              [1.02, 0.56, 'corner'],
              [0.68, 0.66],
              [0.22, 0.885],
              [-0.06, 0.885],
              [-0.6, 0.7],
              [-1.0, 0.58, 'corner'],
              [-0.94, 0.42],
            ],
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
            [
              [s * 1.3 - 0.09, 0.58, 'corner'],
              [s * 1.3 + 0.09, 0.58, 'corner'],
              [s * 1.3 + 0.07, 0.8],
              [s * 1.3 - 0.07, 0.8],
            ],
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
            [
              [s + 0.1, 0.34],
              [s + 0.52, 0.46],
              [s + 0.68, 0.84],
              [s + 0.44, 1.18],
              [s + 0.1, 1.28],
              [s - 0.3, 1.18],
              [s - 0.5, 0.84],
              [s - 0.34, 0.46],
            ],
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
          brush.flat(
            blob(
              [
                [x - 0.09, 0.38, 'corner'],
                [x + 0.09, 0.38, 'corner'],
                [x, 0.56, 'corner'],
              ],
              frame,
            ),
            '#ffffff',
          ),
        ),
      )
      break
    case 'trunk':
      items.push(
        ...brush.solid(
          tube(
            [
              [s * 1.2, 0.2],
              [s + 0.28, 0.82],
              [s + 0.5, 1.36],
              [s + 0.95, 1.5],
              [s + 1.16, 1.2],
            ],
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
            tube(
              [
                [s + 0.06 + i * 0.05, y],
                [s + 0.32 + i * 0.06, y - 0.02],
              ],
              [0.03, 0.03],
              frame,
            ),
            dark,
          ),
        ),
      )
      if (kind.tusks)
        items.push(
          ...brush.solid(
            tube(
              [
                [s - 0.22, 0.62],
                [s - 0.12, 0.98],
                [s + 0.12, 1.1],
              ],
              [0.16, 0.14, 0.05],
              frame,
            ),
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
              [
                [at + side * 0.4, y],
                [at + side * 0.95, y - 0.06 + (y - 0.48) * 1.2],
              ],
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

function drawNose(kind: Species, s: number, brush: Brush, frame: Frame): Item[] {
  const nose = (x: number, y: number, rx: number, ry: number, colour = noseInk): Item[] => [
    brush.flat(
      blob(
        [
          [x - rx, y - ry * 0.5],
          [x, y - ry],
          [x + rx, y - ry * 0.5],
          [x + rx * 0.5, y + ry * 0.6],
          [x, y + ry],
          [x - rx * 0.5, y + ry * 0.6],
        ],
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

function drawEar(kind: Species, side: 1 | -1, brush: Brush, frame: Frame): Item[] {
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
              blob(
                [
                  [x(0.2), -0.8],
                  [x(0.34), -1.34],
                  [x(0.5), -1.5, 'corner'],
                  [x(0.64), -1.1],
                  [x(0.56), -0.7],
                ],
                frame,
              ),
              kind.fur,
              5,
            ),
          ]
        : [
            ...brush.solid(
              blob(
                [
                  [x(0.16), -0.66, 'corner'],
                  [x(0.52), -1.24],
                  [x(0.82), -1.52, 'corner'],
                  [x(0.98), -1.0],
                  [x(0.92), -0.24, 'corner'],
                ],
                frame,
              ),
              kind.fur,
              7,
            ),
            brush.flat(
              blob(
                [
                  [x(0.36), -0.72, 'corner'],
                  [x(0.6), -1.08],
                  [x(0.78), -1.26, 'corner'],
                  [x(0.86), -0.9],
                  [x(0.82), -0.46, 'corner'],
                ],
                frame,
              ),
              inner,
            ),
            ...(kind.muzzle === 'mask'
              ? [
                  brush.flat(
                    blob(
                      [
                        [x(0.62), -1.36],
                        [x(0.82), -1.52, 'corner'],
                        [x(0.91), -1.24],
                        [x(0.78), -1.22],
                      ],
                      frame,
                    ),
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
            [
              [x(0.16), -0.7],
              [x(0.18), -1.4],
              [x(0.46), -2.1],
              [x(0.68), -1.98],
              [x(0.74), -1.4],
              [x(0.56), -0.68],
            ],
            frame,
          ),
          kind.fur,
          7,
        ),
        brush.flat(
          blob(
            [
              [x(0.3), -0.84],
              [x(0.32), -1.4],
              [x(0.49), -1.92],
              [x(0.6), -1.8],
              [x(0.6), -1.36],
              [x(0.47), -0.82],
            ],
            frame,
          ),
          inner,
        ),
      ]
    case 'floppy':
      return [
        ...brush.solid(
          blob(
            [
              [x(0.5), -0.82],
              [x(0.86), -0.86],
              [x(1.16), -0.3],
              [x(1.2), 0.26],
              [x(0.98), 0.4],
              [x(0.84), 0.0],
              [x(0.74), -0.4],
            ],
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
            [
              [x(0.52), -0.68],
              [x(0.98), -0.92],
              [x(1.36), -0.66, 'corner'],
              [x(1.14), -0.36],
              [x(0.64), -0.34],
            ],
            frame,
          ),
          kind.fur,
          6,
        ),
        brush.flat(
          blob(
            [
              [x(0.68), -0.6],
              [x(0.98), -0.74],
              [x(1.2), -0.64, 'corner'],
              [x(1.04), -0.46],
              [x(0.72), -0.44],
            ],
            frame,
          ),
          inner,
        ),
      ]
    case 'fan':
      return kind.muzzle === 'trunk'
        ? [
            ...brush.solid(
              blob(
                [
                  [x(0.6), -0.7],
                  [x(1.2), -0.96],
                  [x(1.62), -0.5],
                  [x(1.6), 0.2],
                  [x(1.3), 0.62],
                  [x(0.86), 0.4],
                ],
                frame,
              ),
              kind.fur,
              9,
            ),
            brush.flat(
              blob(
                [
                  [x(0.8), -0.5],
                  [x(1.2), -0.7],
                  [x(1.44), -0.4],
                  [x(1.42), 0.12],
                  [x(1.22), 0.4],
                  [x(0.94), 0.2],
                ],
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

function lionMane(kind: Species, brush: Brush, frame: Frame): Item[] {
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

function drawHorns(kind: Species, brush: Brush, frame: Frame): Item[] {
  const bone = '#efe3c8'
  const both = (draw: (side: 1 | -1) => Item[]): Item[] => [...draw(1), ...draw(-1)]
  switch (kind.horns) {
    case 'goat':
      return both((side) =>
        brush.solid(
          tube(
            [
              [side * 0.3, -0.78],
              [side * 0.46, -1.3],
              [side * 0.4 - 0.3, -1.62],
            ],
            [0.26, 0.2, 0.06],
            frame,
          ),
          darker(bone, 0.22),
          5,
        ),
      )
    case 'cow':
      return both((side) =>
        brush.solid(
          tube(
            [
              [side * 0.5, -0.8],
              [side * 0.92, -1.06],
              [side * 0.98, -1.4],
            ],
            [0.24, 0.2, 0.06],
            frame,
          ),
          bone,
          5,
        ),
      )
    case 'ram':
      return both((side) =>
        brush.solid(
          tube(
            [
              [side * 0.36, -0.8],
              [side * 0.96, -1.0],
              [side * 1.24, -0.4],
              [side * 0.92, 0.02],
              [side * 0.74, -0.3],
            ],
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
          tube(
            [
              [side * 0.3, -0.86],
              [side * 0.56, -1.4],
              [side * 0.96, -1.9],
            ],
            [0.16, 0.14, 0.06],
            frame,
          ),
          '#a98257',
          4,
        ),
        ...brush.solid(
          tube(
            [
              [side * 0.52, -1.34],
              [side * 0.9, -1.42],
              [side * 1.12, -1.66],
            ],
            [0.12, 0.11, 0.05],
            frame,
          ),
          '#a98257',
          3,
        ),
        ...brush.solid(
          tube(
            [
              [side * 0.66, -1.56],
              [side * 0.62, -1.84],
              [side * 0.52, -2.02],
            ],
            [0.11, 0.1, 0.05],
            frame,
          ),
          '#a98257',
          3,
        ),
      ])
    case 'dragon':
      return both((side) =>
        brush.solid(
          tube(
            [
              [side * 0.4, -0.8],
              [side * 0.62, -1.2],
              [side * 0.5 - 0.14, -1.56],
            ],
            [0.28, 0.2, 0.05],
            frame,
          ),
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
