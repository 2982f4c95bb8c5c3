import { drawFace, type Face, type looks } from './face.ts'
import { createFrame, type Frame } from './geometry.ts'
import type { PoseName } from './poses.ts'
import type { Brush, Item, Part } from './shape.ts'

/** What a small drawing function of a one-of-a-kind creature needs. */
export interface CritterStage {
  main: string
  light: string
  dark: string
  eyes: Face['eyeKind']
  mood: (typeof looks)[keyof typeof looks]
  turn: number
  act: CritterAct
  brush: Brush
}

/** A pose for what has neither four legs nor two. Turns in degrees; the arms are fins, wings, feelers or sleeves. */
interface CritterAct {
  tilt: number
  near: number
  far: number
  stride: number
  squash: number
  lift: number
}

const still: CritterAct = { tilt: 0, near: 20, far: -20, stride: 0, squash: 1, lift: 0 }

export const critterActs: Readonly<Record<PoseName, CritterAct>> = {
  standing: still,
  walking: { ...still, stride: 0.6, tilt: 3 },
  running: { ...still, stride: 1, tilt: 9, near: 46, far: -50, lift: 2 },
  sitting: { ...still, squash: 0.9 },
  waving: { ...still, far: -138, tilt: -2 },
  pointing: { ...still, far: -92 },
  holding: { ...still, far: -62, near: 40 },
  thinking: { ...still, far: -156, tilt: -4 },
  jumping: { ...still, near: 128, far: -132, squash: 1.06, tilt: -8, lift: 14, stride: 0.5 },
  lying: { ...still, squash: 0.84, near: 8, far: -8, tilt: 4 },
  cowering: { ...still, squash: 0.88, near: 150, far: -156, tilt: 4 },
  cheering: { ...still, near: 142, far: -142, squash: 1.04, tilt: -3 },
}

export interface Critter {
  words: string
  colours: readonly [main: string, light: string, dark: string]
  /** Above the ground at rest, in figure units: it swims or flies. */
  floats?: number
  size?: number
  draw(stage: CritterStage): Part[]
}

/** The face of a creature in a head frame; everything given in head radii. */
export function critterFace(
  stage: CritterStage,
  frame: Frame,
  where: { x: number; y: number; apart: number; size: number; mouth: number; width?: number; lid?: string },
): Item[] {
  const { x, y, apart, size } = where
  const face: Face = {
    eyes: [
      [x - apart, y],
      [x + apart, y],
    ],
    eyeSize: size,
    mouth: [x + 0.02, where.mouth],
    mouthWidth: where.width ?? 0.26,
    cheeks: [
      [x - apart - 0.2, y + 0.34],
      [x + apart + 0.18, y + 0.34],
    ],
    eyeKind: stage.eyes,
    iris: '#5b3d28',
    lid: where.lid ?? stage.main,
    brow: stage.dark,
    blush: '#f0907e',
    lashes: false,
  }
  return drawFace(face, stage.mood, stage.brush, frame)
}

export function stageFrame(stage: CritterStage, x: number, y: number, size: number): Frame {
  return createFrame(x, y, stage.act.tilt, size)
}
