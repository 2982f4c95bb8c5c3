import type { Point } from '../draw.ts'
import { blob, type Frame, knots, oval, tube } from './geometry.ts'
import { drawArc, drawMouth, type Mouth } from './mouth.ts'
import { type Brush, type Item, part } from './shape.ts'

type Eyes = 'open' | 'wide' | 'arcs' | 'half' | 'closed' | 'tense'

interface Look {
  eyes: Eyes
  mouth: Mouth
  /** How far the brows are lifted, and how far their inner ends drop (angry) or rise (sad), in head radii. */
  brow: number
  tilt: number
  /** Moves the pupils: right and down. */
  gaze: Point
  blush: number
  tear?: boolean
  sweat?: boolean
}

export const looks = {
  neutral: { eyes: 'open', mouth: 'small', brow: 0, tilt: 0, gaze: [0.02, 0], blush: 0.35 },
  happy: { eyes: 'open', mouth: 'grin', brow: 0.06, tilt: -0.02, gaze: [0.02, 0], blush: 0.6 },
  laughing: { eyes: 'arcs', mouth: 'laugh', brow: 0.1, tilt: -0.02, gaze: [0, 0], blush: 0.75 },
  sad: { eyes: 'half', mouth: 'frown', brow: 0.02, tilt: -0.13, gaze: [0, 0.03], blush: 0.2, tear: true },
  angry: { eyes: 'tense', mouth: 'clench', brow: -0.1, tilt: 0.16, gaze: [0.02, 0], blush: 0.5 },
  surprised: { eyes: 'wide', mouth: 'round', brow: 0.18, tilt: 0, gaze: [0, 0], blush: 0.35 },
  afraid: { eyes: 'wide', mouth: 'wobble', brow: 0.1, tilt: -0.14, gaze: [0, 0], blush: 0.1, sweat: true },
  sleepy: { eyes: 'closed', mouth: 'yawn', brow: 0.02, tilt: -0.04, gaze: [0, 0], blush: 0.45 },
  proud: { eyes: 'half', mouth: 'smirk', brow: 0.06, tilt: 0.05, gaze: [0.03, 0], blush: 0.45 },
  thinking: { eyes: 'open', mouth: 'smirk', brow: 0.08, tilt: 0.02, gaze: [0.06, -0.07], blush: 0.35 },
  asleep: { eyes: 'closed', mouth: 'smile', brow: 0, tilt: -0.02, gaze: [0, 0], blush: 0.5 },
} satisfies Record<string, Look>

export type LookName = keyof typeof looks

/** Where the features of a face are, in head radii from the middle of the head. */
export interface Face {
  eyes: readonly [left: Point, right: Point]
  eyeSize: number
  /** Null where the mouth is part of a beak. */
  mouth: Point | null
  mouthWidth: number
  cheeks: readonly [Point, Point] | null
  eyeKind: 'dot' | 'oval' | 'round'
  iris: string
  lid: string
  brow: string | null
  blush: string
  lashes: boolean
}

export function drawFace(face: Face, look: Look, brush: Brush, frame: Frame): Item[] {
  const cheeks = (face.cheeks ?? []).map(([x, y]) =>
    brush.flat(oval(x, y, 0.15, 0.1, frame), face.blush, Math.min(0.9, look.blush)),
  )
  const [left, right] = face.eyes
  return [
    part('cheeks', cheeks),
    part('eye-left', drawEye(right, 1, face, look, brush, frame)),
    part('eye-right', drawEye(left, -1, face, look, brush, frame)),
    ...(face.brow ? drawBrows(face, look, brush, frame) : []),
    ...(face.mouth ? [part('mouth', drawMouth(face.mouth, face.mouthWidth, look.mouth, brush, frame))] : []),
    ...(look.tear ? [part('tear', drawDrop(right[0] + 0.05, right[1] + 0.3, 0.1, brush, frame))] : []),
    ...(look.sweat ? [part('sweat', drawDrop(left[0] - 0.42, left[1] - 0.42, 0.09, brush, frame))] : []),
  ]
}

function drawEye([x, y]: Point, side: 1 | -1, face: Face, look: Look, brush: Brush, frame: Frame): Item[] {
  const size = face.eyeSize
  const ink = brush.ink
  if (look.eyes === 'arcs')
    return [drawArc(x, y + size * 0.3, size * 1.25, -size * 1.2, size * 0.55, ink, brush, frame)]
  if (look.eyes === 'closed') {
    return [drawArc(x, y + size * 0.1, size * 1.25, size * 0.8, size * 0.5, ink, brush, frame)]
  }
  const wide = look.eyes === 'wide' ? 1.28 : 1
  const [gx, gy] = [x + look.gaze[0], y + look.gaze[1]]
  const items: Item[] = []
  if (face.eyeKind === 'round' || look.eyes === 'wide') {
    const white = size * (face.eyeKind === 'round' ? 1.75 : 1.7) * wide * 0.88
    items.push(brush.plain(oval(x, y, white * 0.92, white, frame), '#ffffff'))
    const pupil = size * (look.eyes === 'wide' ? 0.85 : 1.12)
    if (face.eyeKind === 'round') items.push(brush.flat(oval(gx, gy, pupil * 1.15, pupil * 1.2, frame), face.iris))
    items.push(brush.flat(oval(gx, gy, pupil * 0.75, pupil * 0.82, frame), ink))
    items.push(brush.flat(oval(gx - pupil * 0.25, gy - pupil * 0.35, pupil * 0.3, pupil * 0.3, frame), '#ffffff'))
  } else {
    const tall = face.eyeKind === 'oval' ? 1.5 : 1.16
    items.push(brush.flat(oval(gx, gy, size * 0.98, size * tall, frame), ink))
    items.push(brush.flat(oval(gx - size * 0.26, gy - size * tall * 0.42, size * 0.34, size * 0.36, frame), '#ffffff'))
    items.push(
      brush.flat(oval(gx + size * 0.28, gy + size * tall * 0.36, size * 0.17, size * 0.18, frame), '#ffffff', 0.7),
    )
  }
  const reach = size * (face.eyeKind === 'round' ? 1.75 : 1.3) * wide
  if (look.eyes === 'half' || look.eyes === 'tense') items.push(...drawLid(x, y, side, reach, look, face, brush, frame))
  if (face.lashes) {
    const [fx, fy] = [x + side * reach * 0.6, y - reach * 0.75]
    items.push(
      brush.flat(
        tube(knots`${fx - side * 0.02} ${fy + 0.03}, ${fx + side * 0.1} ${fy - 0.05}`, [0.055, 0.02], frame),
        ink,
      ),
      brush.flat(
        tube(knots`${fx + side * 0.03} ${fy + 0.1}, ${fx + side * 0.13} ${fy + 0.05}`, [0.05, 0.02], frame),
        ink,
      ),
    )
  }
  return items
}

/** A lid of the skin's colour over the top of the eye, sloping in for anger and out for sorrow. */
function drawLid(
  x: number,
  y: number,
  side: number,
  size: number,
  look: Look,
  face: Face,
  brush: Brush,
  frame: Frame,
): Item[] {
  const slope = look.tilt * side * size * 2.4
  const low = y - size * (look.eyes === 'half' ? 0.12 : 0.3)
  const wide = size * 1.12
  const top = y - size * 1.3
  return [
    brush.flat(
      blob(
        knots`${x - wide} ${low + slope} c, ${x - wide} ${top} c, ${x + wide} ${top} c, ${x + wide} ${low - slope} c`,
        frame,
      ),
      face.lid,
    ),
    brush.flat(
      tube(
        knots`${x - wide * 0.95} ${low + slope}, ${x} ${low - size * 0.05}, ${x + wide * 0.95} ${low - slope}`,
        [0.035, 0.06, 0.035],
        frame,
      ),
      brush.ink,
    ),
  ]
}

function drawBrows(face: Face, look: Look, brush: Brush, frame: Frame): Item[] {
  const lift = 0.15 + face.eyeSize * (face.eyeKind === 'dot' ? 1.1 : 1.55) + look.brow
  return ([1, -1] as const).map((side) => {
    const [x, y] = side === 1 ? face.eyes[1] : face.eyes[0]
    const [inner, outer] = [y - lift + look.tilt, y - lift - look.tilt * 0.5]
    const at = (along: number, height: number): Point => [x + side * along, height]
    return part(
      side === 1 ? 'brow-left' : 'brow-right',
      brush.flat(
        tube(
          [at(-0.15, inner), at(0.02, (inner + outer) / 2 - 0.045), at(0.17, outer + 0.02)],
          [0.075, 0.085, 0.04],
          frame,
        ),
        face.brow ?? brush.ink,
      ),
    )
  })
}

function drawDrop(x: number, y: number, size: number, brush: Brush, frame: Frame): Item[] {
  return [
    brush.flat(
      blob(
        knots`${x} ${y - size * 1.5} c, ${x + size * 0.75} ${y + size * 0.1}, ${x} ${y + size * 0.8}, ${x - size * 0.75} ${y + size * 0.1}`,
        frame,
      ),
      '#7cc4ee',
    ),
    brush.flat(oval(x - size * 0.2, y + size * 0.1, size * 0.18, size * 0.28, frame), '#ffffff', 0.85),
  ]
}
