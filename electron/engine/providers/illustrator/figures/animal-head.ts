import type { Species } from './beast.ts'
import { drawEar, drawHorns, lionMane } from './beast-ears.ts'
import { drawMuzzle, drawNose } from './beast-muzzle.ts'
import { drawFace, type Face, type looks } from './face.ts'
import { blob, type Frame, knots, oval } from './geometry.ts'
import { type HatName, hats } from './hats.ts'
import { type Brush, darker, type Item, type Part, part } from './shape.ts'

export interface BeastHead {
  kind: Species
  eyes: 'dot' | 'oval' | 'round'
  hat: HatName | null
  hatColour: string
  hatTrim: string
  glasses: boolean
}

type Mood = (typeof looks)[keyof typeof looks]

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
          knots`0 -1.02, 0.5 -0.9, 0.76 -0.42, 0.72 0.1, ${0.66 + shift * 0.4} 0.7, ${shift + 0.1} 1.22, ${-0.5 + shift * 0.5} 0.74, -0.74 0.1, -0.76 -0.42, -0.5 -0.9`,
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
