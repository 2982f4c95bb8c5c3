import type { Point } from '../draw.ts'
import { createFrame, type Frame, reach } from './geometry.ts'
import type { Pose } from './poses.ts'

/** The measures of an upright figure that is about 1000 high. Widths are half widths where they say so. */
export interface Build {
  head: number
  trunk: number
  legs: number
  halfShoulder: number
  halfWaist: number
  halfHip: number
  armWidth: number
  legWidth: number
  arm: number
  hand: number
  foot: number
}

export interface Joints {
  top: Point
  middle: Point
  end: Point
  /** Of the lower half, in the sense of `reach`. */
  angle: number
}

export interface Skeleton {
  build: Build
  pose: Pose
  /** The whole figure; turned for lying. Joints are in its coordinates. */
  root: Frame
  /** From the middle of the hips, y up negative; the neck is at -trunk. */
  trunk: Frame
  /** From the middle of the head, in head radii. */
  head: Frame
  armLeft: Joints
  armRight: Joints
  legLeft: Joints
  legRight: Joints
}

interface BuildWish {
  heads: number
  age: 'baby' | 'child' | 'adult' | 'old'
  female: boolean
  /** 1 is usual; above is stout. */
  stout: number
}

export function createPersonBuild({ heads, age, female, stout }: BuildWish): Build {
  const young = age === 'baby' ? 0.66 : age === 'child' ? 0.8 : 1
  const count = Math.min(6.5, Math.max(2.15, heads * young))
  const head = 1000 / count
  const rest = 1000 - head
  const trunk = rest * (age === 'baby' ? 0.52 : 0.465)
  const shoulder = (60 + 0.15 * head) * (female ? 0.89 : 1) * (young < 1 ? 0.9 : 1)
  const waist = shoulder * (female ? 0.78 : 0.86) * (young < 1 ? 1.12 : 1) * stout
  return {
    head,
    trunk,
    legs: rest - trunk,
    halfShoulder: shoulder * (1 + (stout - 1) * 0.45),
    halfWaist: waist,
    halfHip: shoulder * (female ? 0.94 : 0.86) * (1 + (stout - 1) * 0.8),
    armWidth: (22 + 0.115 * head) * (female ? 0.92 : 1),
    legWidth: (32 + 0.15 * head) * (1 + (stout - 1) * 0.3),
    arm: trunk * 0.49,
    hand: 0.072 * head + 11,
    foot: 0.2 * head + 24,
  }
}

/** Forward kinematics: where every joint is in this pose. */
export function poseSkeleton(build: Build, pose: Pose): Skeleton {
  const root = createFrame(0, 0, pose.turn)
  const hips: Point = [0, -build.legs]
  const own = createFrame(hips[0], hips[1], pose.lean)
  const leg = (side: 1 | -1, limb: Pose['legLeft']): Joints => {
    const top: Point = [hips[0] + side * build.halfHip * 0.46, hips[1]]
    return bendLimb(top, limb.swing, limb.bend, (build.legs - build.foot * 0.28) / 2)
  }
  const arm = (side: 1 | -1, limb: Pose['armLeft']): Joints => {
    const top = own.at(side * (build.halfShoulder - build.armWidth * 0.42), -build.trunk * 0.86)
    return bendLimb(top, limb.swing - pose.lean * 0.5, limb.bend, build.arm)
  }
  const neck = own.at(0, -build.trunk * 0.97)
  const tilt = createFrame(neck[0], neck[1], pose.lean * 0.4 + pose.nod)
  const middle = tilt.at(0, -build.head * 0.47)
  return {
    build,
    pose,
    root,
    trunk: createFrame(hips[0], hips[1], pose.lean, 1, root),
    head: createFrame(middle[0], middle[1], tilt.angle, build.head / 2, root),
    armLeft: arm(1, pose.armLeft),
    armRight: arm(-1, pose.armRight),
    legLeft: leg(1, pose.legLeft),
    legRight: leg(-1, pose.legRight),
  }
}

function bendLimb(top: Point, swing: number, bend: number, half: number): Joints {
  const middle = reach(top, swing, half)
  const angle = swing + bend
  return { top, middle, end: reach(middle, angle, half), angle }
}
