import type { PoseName } from './poses.ts'

/** Where a foot stands: ahead of its joint and above the ground, in leg lengths. */
type Foot = readonly [ahead: number, above: number]

/** A pose on four legs. */
export interface Gait {
  /** Turn of the trunk: negative lifts the chest. */
  pitch: number
  /** How low the hips and the shoulders are, 1 being the whole leg's length. */
  hip: number
  chest: number
  foreRight: Foot
  foreLeft: Foot
  hindRight: Foot
  hindLeft: Foot
  /** Degrees added to the head, and how far it drops, in head radii. */
  nod: number
  drop: number
  /** Degrees added to the tail. */
  tail: number
  lift: number
}

const standing: Gait = {
  pitch: 0,
  hip: 1,
  chest: 1,
  foreRight: [0, 0],
  foreLeft: [0.16, 0],
  hindRight: [-0.04, 0],
  hindLeft: [0.14, 0],
  nod: 0,
  drop: 0,
  tail: 0,
  lift: 0,
}

const rearing: Gait = {
  ...standing,
  pitch: -46,
  hip: 0.96,
  hindRight: [0.3, 0],
  hindLeft: [0.0, 0],
  foreRight: [0.7, 0.5],
  foreLeft: [0.85, 0.8],
  nod: 6,
  tail: 10,
}

export const gaits: Readonly<Record<PoseName, Gait>> = {
  standing,
  walking: {
    ...standing,
    foreRight: [0.42, 0],
    foreLeft: [-0.32, 0.1],
    hindRight: [-0.42, 0.06],
    hindLeft: [0.36, 0],
    nod: 2,
    tail: 8,
  },
  running: {
    ...standing,
    hip: 0.92,
    chest: 0.9,
    foreRight: [0.98, 0.3],
    foreLeft: [0.74, 0.52],
    hindRight: [-0.98, 0.26],
    hindLeft: [-0.74, 0.46],
    nod: -6,
    drop: -0.1,
    tail: 26,
    lift: 4,
  },
  sitting: {
    ...standing,
    hip: 0.24,
    foreRight: [0.02, 0],
    foreLeft: [0.16, 0],
    hindRight: [0.55, 0],
    hindLeft: [0.75, 0],
    nod: 4,
    tail: -26,
  },
  lying: {
    ...standing,
    hip: 0.26,
    chest: 0.24,
    foreRight: [0.9, 0],
    foreLeft: [1.1, 0],
    hindRight: [0.62, 0],
    hindLeft: [0.8, 0],
    nod: 12,
    drop: 0.72,
    tail: -36,
  },
  jumping: {
    ...standing,
    pitch: -20,
    hip: 0.95,
    chest: 1,
    foreRight: [0.82, 0.5],
    foreLeft: [0.6, 0.62],
    hindRight: [-0.8, 0.06],
    hindLeft: [-0.56, 0.0],
    nod: -8,
    drop: -0.12,
    tail: 20,
    lift: 14,
  },
  waving: { ...standing, pitch: -4, foreRight: [0.92, 0.86], nod: -6, tail: 14 },
  pointing: { ...standing, foreRight: [0.98, 0.7], nod: 0, tail: 10 },
  holding: { ...standing, nod: 4 },
  thinking: {
    ...standing,
    hip: 0.24,
    foreRight: [0.7, 0.8],
    foreLeft: [0.16, 0],
    hindRight: [0.55, 0],
    hindLeft: [0.75, 0],
    nod: -10,
    tail: -26,
  },
  cowering: {
    ...standing,
    hip: 0.62,
    chest: 0.42,
    pitch: 6,
    foreRight: [0.4, 0],
    foreLeft: [0.6, 0],
    hindRight: [0.2, 0],
    hindLeft: [0.4, 0],
    nod: 14,
    drop: 0.5,
    tail: -60,
  },
  cheering: rearing,
}
