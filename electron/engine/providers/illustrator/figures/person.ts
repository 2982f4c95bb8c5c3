import { drawBlanket, drawPillow } from './bedding.ts'
import { type Build, type Joints, poseSkeleton, type Skeleton } from './body.ts'
import { drawDetails } from './details.ts'
import { looks } from './face.ts'
import { type Cloth, drawBackDetails, drawCape, drawSkirt, drawTrunk } from './garments.ts'
import { createFrame, knots, oval, tube } from './geometry.ts'
import { hairBack } from './hair.ts'
import { drawHead, type HeadLook, hairUnderHat } from './head.ts'
import { type HeldName, held } from './held.ts'
import { type ArmLook, drawArm, drawLeg, handFrame, type LegLook } from './limbs.ts'
import type { Pose } from './poses.ts'
import { type Brush, darker, type Item, type Part, part } from './shape.ts'

export interface PersonLook {
  build: Build
  head: HeadLook
  cloth: Cloth
  arms: ArmLook
  legs: LegLook
  cape: string | null
  holds: HeldName | null
  heldColour: string
}

export interface Acting {
  pose: Pose
  mood: (typeof looks)[keyof typeof looks]
  /** 1 looks to the right by about a third, 0 straight at us. */
  turn: number
}

/** A person in a pose, back to front. Coordinates: feet at about y 0, up is negative, about 1000 high. */
export function drawPerson(look: PersonLook, { pose, mood, turn }: Acting, brush: Brush): Part[] {
  const body = poseSkeleton(look.build, pose)
  const { head, cloth } = look
  const arm = (side: 'left' | 'right', over: boolean): Item[] => {
    const joints = side === 'left' ? body.armLeft : body.armRight
    const prop = pose.carries === side && look.holds ? drawHeld(look.holds, look.heldColour, joints, body, brush) : []
    return [part('prop', prop), part(`arm-${side}`, drawArm(joints, look.arms, body, brush, over))].filter(
      (each) => each.items.length > 0,
    )
  }
  const far = reachesIn(body.armLeft, body)
  const neck = tube(
    knots`0 ${-look.build.trunk * 1.06}, 0 ${-look.build.trunk * 0.9}`,
    [look.build.head * 0.26, look.build.head * 0.3],
    body.trunk,
  )
  const covered = head.hat === 'hood' || head.hat === 'scarf' || head.hat === 'helmet'
  const asleep = pose.turn !== 0 && mood === looks.asleep
  return [
    part('pillow', asleep ? drawPillow(body, brush) : []),
    part('cape', look.cape ? drawCape(body, look.cape, brush) : []),
    part('back', drawBackDetails(body, cloth, brush)),
    part('helmet', head.hat === 'space' ? brush.solid(oval(0.02, -0.08, 1.34, 1.32, body.head), '#dcebf3', 12) : []),
    part('hair-back', covered ? [] : hairBack(hairUnderHat(head), head.hair, brush, body.head)),
    part('leg-left', drawLeg(body.legLeft, darkLeg(look.legs), body, brush)),
    part('leg-right', drawLeg(body.legRight, look.legs, body, brush)),
    ...(far ? [] : (arm('left', false) as Part[])),
    part(
      'body',
      brush.flat(neck, darker(head.skin, 0.07)),
      cloth.skirt ? [] : drawHips(body, cloth.bottom, brush),
      drawTrunk(body, cloth.top, brush),
      drawSkirt(body, cloth, brush),
      drawDetails(body, cloth, brush),
    ),
    drawHead(head, mood, turn, brush, body.head),
    ...(far ? (arm('left', true) as Part[]) : []),
    ...(arm('right', true) as Part[]),
    part('blanket', asleep ? drawBlanket(body, look.heldColour, brush) : []),
  ].filter((each) => each.items.length > 0)
}

/** The far arm is drawn in front when its hand is before the chest or the face. */
function reachesIn(joints: Joints, body: Skeleton): boolean {
  const { halfShoulder, head } = body.build
  return joints.end[0] < Math.max(halfShoulder, head * 0.4) && joints.angle > 150
}

function darkLeg(look: LegLook): LegLook {
  return {
    ...look,
    skin: darker(look.skin, 0.04),
    trouser: look.trouser ? darker(look.trouser, 0.035) : null,
    shoe: darker(look.shoe, 0.03),
  }
}

function drawHips(body: Skeleton, colour: string, brush: Brush): Item[] {
  const { halfHip, trunk } = body.build
  return brush.solid(
    tube(
      knots`${-halfHip * 0.5} ${-trunk * 0.02}, ${halfHip * 0.5} ${-trunk * 0.02}`,
      [halfHip * 0.96, halfHip * 0.96],
      body.trunk,
    ),
    colour,
    10,
  )
}

function drawHeld(name: HeldName, colour: string, joints: Joints, body: Skeleton, brush: Brush): Item[] {
  const at = handFrame(joints, body).at(0, 0)
  const side = joints === body.armLeft ? 1 : -1
  const scale = 0.55 + (body.build.trunk / 310) * 0.45
  return held[name](colour, brush, createFrame(at[0], at[1], side * 5, scale))
}
