/** Angles in degrees from straight down, positive towards the right, where the figure looks. */
interface Limb {
  /** Of the upper half. */
  swing: number
  /** Of the lower half against the upper: a knee bends by negative values, an elbow by positive ones. */
  bend: number
}

export interface Pose {
  armLeft: Limb
  armRight: Limb
  legLeft: Limb
  legRight: Limb
  /** The trunk's lean forward, and the head's on top of it. */
  lean: number
  nod: number
  /** How far off the ground, in hundredths of the figure's height. */
  lift: number
  /** Turned over as a whole, for lying. */
  turn: number
  /** Which hand keeps what is carried; null puts it away. */
  carries: 'left' | 'right' | null
  hands: 'open' | 'fist' | 'point'
  /** Sits on the ground: what covers the thighs follows them. */
  folded: boolean
}

const limb = (swing: number, bend = 0): Limb => ({ swing, bend })

const standing: Pose = {
  armLeft: limb(20, 8),
  armRight: limb(-20, -4),
  legLeft: limb(6, -2),
  legRight: limb(-6, 0),
  lean: 0,
  nod: 0,
  lift: 0,
  turn: 0,
  carries: 'left',
  hands: 'open',
  folded: false,
}

/** The poses of everyone with arms and two legs: people, and animals that stand upright. */
export const poses = {
  standing,
  walking: {
    ...standing,
    armLeft: limb(24, 22),
    armRight: limb(-28, 14),
    legLeft: limb(-21, -14),
    legRight: limb(26, -6),
    lean: 3,
  },
  running: {
    ...standing,
    armLeft: limb(44, 74),
    armRight: limb(-52, 78),
    legLeft: limb(-30, -52),
    legRight: limb(58, -62),
    lean: 13,
    nod: -8,
    lift: 3,
    carries: null,
    hands: 'fist',
  },
  sitting: {
    ...standing,
    armLeft: limb(30, 22),
    armRight: limb(-24, 4),
    legLeft: limb(100, -52),
    legRight: limb(86, -18),
    lean: -4,
    nod: 4,
    carries: null,
    folded: true,
  },
  waving: { ...standing, armLeft: limb(104, 62), armRight: limb(-24, -6), nod: 5, carries: 'right' },
  pointing: {
    ...standing,
    armLeft: limb(86, 6),
    armRight: limb(-42, 96),
    legLeft: limb(12, -4),
    nod: 2,
    carries: null,
    hands: 'point',
  },
  holding: { ...standing, armLeft: limb(24, 70), armRight: limb(-26, 92), hands: 'fist' },
  thinking: { ...standing, armLeft: limb(30, 194), armRight: limb(-18, 98), nod: -5, lean: -2, carries: null },
  jumping: {
    ...standing,
    armLeft: limb(122, 24),
    armRight: limb(-118, -26),
    legLeft: limb(-22, -58),
    legRight: limb(42, -78),
    nod: -5,
    lift: 13,
    carries: null,
  },
  lying: {
    ...standing,
    armLeft: limb(22, -60),
    armRight: limb(-30, 74),
    legLeft: limb(14, -22),
    legRight: limb(-3, -4),
    turn: -86,
    carries: null,
  },
  cowering: {
    ...standing,
    armLeft: limb(26, 190),
    armRight: limb(-26, -190),
    legLeft: limb(24, -40),
    legRight: limb(8, -42),
    lean: 6,
    nod: 6,
    carries: null,
    hands: 'fist',
  },
  cheering: {
    ...standing,
    armLeft: limb(132, 20),
    armRight: limb(-132, -20),
    legLeft: limb(13, -3),
    legRight: limb(-13, -1),
    nod: -3,
    carries: null,
    hands: 'fist',
  },
} satisfies Record<string, Pose>

export type PoseName = keyof typeof poses
