import { readColour } from '../colour.ts'
import type { BirdKind } from './birds.ts'
import { drawFace, type Face, type looks } from './face.ts'
import { blob, type Frame, knots, oval } from './geometry.ts'
import { type HatName, hats } from './hats.ts'
import { type Brush, darker, type Item, lighter, type Part, part } from './shape.ts'

export interface BirdLook {
  kind: BirdKind
  eyes: 'dot' | 'oval' | 'round'
  hat: HatName | null
  hatColour: string
  hatTrim: string
  scarf: string | null
}

type Mood = (typeof looks)[keyof typeof looks]

export function drawBirdHead(look: BirdLook, mood: Mood, turn: number, brush: Brush, frame: Frame): Part {
  const { kind } = look
  const [plumage, , , beakColour] = kind.colours
  const s = 0.24 * turn
  const apart = kind.disc ? 0.42 : 0.38
  const face: Face = {
    eyes: [
      [s - apart, -0.06],
      [s + apart - 0.03, -0.06],
    ],
    eyeSize: kind.disc ? 0.2 : kind.neck && kind.neck > 100 ? 0.16 : 0.15,
    mouth: null,
    mouthWidth: 0.2,
    cheeks: kind.disc
      ? null
      : [
          [s - 0.58, 0.34],
          [s + 0.52, 0.34],
        ],
    eyeKind: kind.disc ? 'round' : look.eyes,
    iris: '#e2a93a',
    lid: kind.disc ? lighter(plumage, 0.16) : (kind.cheek ?? plumage),
    brow: darker(kind.colours[2], 0.04),
    blush: '#f0907e',
    lashes: false,
  }
  const isDark = readColour(plumage).l < 0.42
  return part(
    'head',
    kind.comb
      ? brush.solid(
          blob('-0.44 -0.8, -0.46 -1.16, -0.2 -1.12, -0.06 -1.42, 0.16 -1.14, 0.42 -1.28, 0.44 -0.8', frame),
          '#d9443c',
          6,
        )
      : [],
    kind.crest
      ? brush.solid(
          blob('-0.3 -0.78, -0.8 -1.3 c, -0.3 -1.14, -0.2 -1.5 c, 0.1 -1.1, 0.36 -0.84', frame),
          kind.colours[2],
          5,
        )
      : [],
    kind.tufts
      ? [-1, 1].flatMap((side) =>
          brush.solid(
            blob(knots`${side * 0.2} -0.78, ${side * 0.74} -1.3 c, ${side * 0.92} -0.5`, frame),
            kind.colours[2],
            5,
          ),
        )
      : [],
    part('skull', brush.solid(oval(0, 0, kind.disc ? 1.08 : 1, kind.disc ? 0.94 : 0.98, frame), plumage, 13)),
    kind.disc
      ? [
          brush.flat(oval(s - 0.42, -0.02, 0.46, 0.5, frame), lighter(plumage, 0.16)),
          brush.flat(oval(s + 0.4, -0.02, 0.46, 0.5, frame), lighter(plumage, 0.16)),
        ]
      : [],
    kind.cheek
      ? [
          brush.flat(
            blob(
              knots`${s - 0.6} -0.5, ${s + 0.1} -0.84, ${s + 0.62} -0.4, 0.88 0.2, 0.5 0.8, -0.3 0.9, -0.66 0.4`,
              frame,
            ),
            kind.cheek,
          ),
        ]
      : [],
    kind.bib
      ? [
          brush.flat(
            blob(
              knots`${s - 0.7} 0.0, ${s - 0.4} -0.42, ${s} -0.1, ${s + 0.4} -0.42, ${s + 0.66} 0.0, ${s + 0.4} 0.6, ${s} 0.78, ${s - 0.46} 0.6`,
              frame,
            ),
            kind.bib,
          ),
        ]
      : [],
    isDark && !['closed', 'arcs'].includes(mood.eyes) && !kind.bib && !kind.cheek && !kind.disc
      ? [-apart, apart - 0.03].map((x) => brush.flat(oval(s + x, -0.06, 0.25, 0.29, frame), '#f3efe8'))
      : [],
    drawFace(face, mood, brush, frame),
    part('beak', drawBeak(kind, s, mood, beakColour, brush, frame)),
    kind.comb
      ? brush.solid(
          blob(knots`${s + 0.16} 0.5, ${s + 0.34} 0.52, ${s + 0.38} 0.86, ${s + 0.22} 0.98, ${s + 0.08} 0.82`, frame),
          '#d9443c',
          4,
        )
      : [],
    look.hat ? part('hat', hats[look.hat]({ main: look.hatColour, trim: look.hatTrim }, brush, frame)) : [],
  )
}

function drawBeak(kind: BirdKind, s: number, mood: Mood, colour: string, brush: Brush, frame: Frame): Item[] {
  const x = s * 1.25
  const open = ['grin', 'laugh', 'round', 'yawn', 'wobble'].includes(mood.mouth)
    ? mood.mouth === 'laugh' || mood.mouth === 'round'
      ? 0.24
      : 0.15
    : 0
  const size = {
    short: [0.24, 0.5],
    pointed: [0.28, 0.86],
    hook: [0.22, 0.4],
    flat: [0.36, 0.5],
    parrot: [0.3, 0.4],
    long: [0.22, 1.5],
  }[kind.beak] as [number, number]
  const [half, far] = size
  const low = darker(colour, 0.1)
  if (kind.beak === 'flat') {
    return [
      ...(open
        ? [
            brush.plain(
              blob(
                knots`${x - 0.3} 0.3, ${x + 0.36} 0.3, ${x + 0.42} ${0.5 + open}, ${x + 0.06} ${0.58 + open}, ${x - 0.28} ${0.48 + open}`,
                frame,
              ),
              low,
            ),
          ]
        : []),
      ...brush.solid(
        blob(
          knots`${x - 0.14} 0.06, ${x + 0.18} 0.06, ${x + 0.44} 0.36, ${x + 0.5} 0.5, ${x + 0.1} 0.54, ${x - 0.36} 0.48, ${x - 0.32} 0.34`,
          frame,
        ),
        colour,
        5,
      ),
    ]
  }
  if (kind.beak === 'hook' || kind.beak === 'parrot') {
    return [
      ...(open
        ? [
            brush.plain(
              blob(knots`${x - half * 0.7} 0.24, ${x + half * 0.8} 0.24, ${x + 0.04} ${0.5 + open} c`, frame),
              low,
            ),
          ]
        : []),
      ...brush.solid(
        blob(
          knots`${x - half} 0.16, ${x} 0.02, ${x + half} 0.14, ${x + half * 0.9} 0.34, ${x + 0.1} ${0.2 + far} c, ${x - half * 0.7} 0.36`,
          frame,
        ),
        colour,
        5,
      ),
    ]
  }
  return [
    ...(open
      ? [
          brush.plain(
            blob(
              knots`${x - half * 0.5} 0.26, ${x + half} 0.3, ${x + far * 0.72} ${0.42 + open * 1.3} c, ${x} ${0.46 + open * 0.5}`,
              frame,
            ),
            low,
          ),
        ]
      : []),
    ...brush.solid(
      blob(
        knots`${x - half} 0.2, ${x + 0.02} 0.02, ${x + half * 1.1} 0.12, ${x + far} 0.42 c, ${x + half * 0.5} 0.46, ${x - half * 0.7} 0.38`,
        frame,
      ),
      colour,
      5,
    ),
  ]
}
