import type { DrawRequest } from '../../provider.ts'
import type { Random } from '../random.ts'
import type { Wish } from '../wish.ts'
import type { LookName } from './face.ts'
import { type Pose, type PoseName, poses } from './poses.ts'

export interface Choice {
  pose: PoseName
  look: LookName
}

/** The pose and the expression that the wish asks for, with the few that only figures know. */
export function chooseActing({ visual, note }: DrawRequest, wish: Wish): Choice {
  const text = `${note} ${visual.name} ${visual.brief}`.toLowerCase()
  const cowers = wish.pose === 'standing' && /\b(shiver|cower|trembl|huddl|hid(es|ing)\b|freezing)/.test(text)
  const pose: PoseName = cowers ? 'cowering' : wish.pose
  const sleeps = pose === 'lying' && (wish.expression === 'sleepy' || wish.expression === 'neutral')
  if (sleeps) return { pose, look: 'asleep' }
  if (wish.expression !== 'neutral') return { pose, look: wish.expression }
  if (pose === 'thinking' || /\b(think|ponder|wonder)/.test(note.toLowerCase())) return { pose, look: 'thinking' }
  if (pose === 'cheering' || pose === 'jumping')
    return { pose, look: wish.noted.has('expression') ? 'neutral' : 'happy' }
  if (pose === 'waving') return { pose, look: 'happy' }
  if (pose === 'cowering') return { pose, look: 'afraid' }
  return { pose, look: 'neutral' }
}

/** No two takes hold a pose in quite the same way. */
export function varyPose(name: PoseName, random: Random): Pose {
  const pose: Pose = poses[name]
  const near = (value: number, spread: number) => value + random.between(-spread, spread)
  const limb = (each: Pose['armLeft'], spread: number) => ({
    swing: near(each.swing, spread),
    bend: near(each.bend, spread),
  })
  const hip = name === 'standing' && random.chance(0.3)
  return {
    ...pose,
    armLeft: limb(pose.armLeft, 4),
    armRight: hip ? { swing: -48, bend: 96 } : limb(pose.armRight, 4),
    legLeft: limb(pose.legLeft, 2),
    legRight: limb(pose.legRight, 2),
    nod: near(pose.nod, 3.5),
  }
}
