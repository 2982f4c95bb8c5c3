import type { Joints, Skeleton } from './body.ts'
import { blob, box, createFrame, type Frame, knots, oval, reach, tube } from './geometry.ts'
import { type Brush, darker, type Item } from './shape.ts'

export interface ArmLook {
  skin: string
  /** Null for a bare arm. */
  sleeve: string | null
  /** Ends at the elbow instead of the wrist. */
  short: boolean
  wide: boolean
  glove: string | null
  cuff: string | null
}

export interface LegLook {
  skin: string
  trouser: string | null
  short: boolean
  shoe: string
  boots: boolean
}

export function drawArm(joints: Joints, look: ArmLook, body: Skeleton, brush: Brush, over: boolean): Item[] {
  const { armWidth: w } = body.build
  const line = [joints.top, joints.middle, joints.end]
  const widths = [w * 1.08, w * 0.92, w * (look.wide ? 1.5 : 0.72)]
  const items: Item[] = []
  const cover = look.sleeve
  // A dark rim parts an arm from clothes of its own colour.
  if (over && cover) {
    items.push(
      brush.flat(
        tube(
          line,
          widths.map((width) => width + 9),
          body.root,
        ),
        darker(cover, 0.1),
      ),
    )
  }
  items.push(...drawHand(joints, look.glove ?? look.skin, body, brush))
  if (!cover || look.short)
    items.push(...brush.solid(tube(line, [w * 0.9, w * 0.78, w * 0.62], body.root), look.skin, 10))
  if (cover) {
    const short = [joints.top, reach(joints.top, limbAngle(joints), body.build.arm * 0.7)] as const
    const sleeve = look.short ? tube(short, [w * 1.16, w * 1.24], body.root) : tube(line, widths, body.root)
    items.push(...brush.solid(sleeve, cover, 12))
    if (look.cuff && !look.short) {
      const wide = w * (look.wide ? 1.56 : 0.84)
      const cuff = createFrame(joints.end[0], joints.end[1], -joints.angle, 1, body.root)
      items.push(brush.plain(box(-wide / 2, -w * 0.2, wide, w * 0.34, w * 0.12, cuff), look.cuff))
    }
  }
  return items
}

function limbAngle(joints: Joints): number {
  const [dx, dy] = [joints.middle[0] - joints.top[0], joints.middle[1] - joints.top[1]]
  return (Math.atan2(dx, dy) * 180) / Math.PI
}

/** A frame at the hand whose y axis runs on along the forearm. */
export function handFrame(joints: Joints, body: Skeleton): Frame {
  const at = reach(joints.end, joints.angle, body.build.hand * 0.75)
  return createFrame(at[0], at[1], -joints.angle, body.build.hand, body.root)
}

function drawHand(joints: Joints, colour: string, body: Skeleton, brush: Brush): Item[] {
  const frame = handFrame(joints, body)
  const side = joints === body.armLeft ? -1 : 1
  const thumb = tube(knots`${side * 0.4} -0.1, ${side * 1.0} -0.05, ${side * 1.15} 0.35`, [0.6, 0.58, 0.42], frame)
  if (body.pose.hands === 'point' && joints === body.armLeft) {
    return [
      ...brush.solid(
        tube(knots`${side * 0.3} 0.3, ${side * 0.35} 1.3, ${side * 0.34} 1.95`, [0.6, 0.5, 0.44], frame),
        colour,
        5,
      ),
      ...brush.solid(blob('-0.85 -0.6, 0.85 -0.6, 0.9 0.5, 0 0.95, -0.9 0.5', frame), colour, 8),
    ]
  }
  const fist = body.pose.hands === 'fist'
  return [
    brush.plain(thumb, colour),
    ...brush.solid(fist ? oval(0, 0.05, 0.98, 0.95, frame) : oval(0, 0.15, 0.92, 1.12, frame), colour, 8),
  ]
}

export function drawLeg(joints: Joints, look: LegLook, body: Skeleton, brush: Brush): Item[] {
  const { legWidth: w, foot } = body.build
  const line = [joints.top, joints.middle, joints.end]
  const items: Item[] = []
  const bare = [w * 0.86, w * 0.72, w * 0.56]
  if (!look.trouser || look.short) items.push(...brush.solid(tube(line, bare, body.root), look.skin, 12))
  const shoe = drawShoe(joints, look.shoe, foot, body, brush)
  if (!look.boots) items.push(...shoe)
  if (look.trouser) {
    const shorts = [joints.top, reach(joints.top, limbAngle(joints), (body.build.legs / 2) * 0.8)] as const
    const curve = look.short
      ? tube(shorts, [w * 1.1, w * 1.12], body.root)
      : tube(line, [w * 1.08, w * 0.92, w * 0.78], body.root)
    items.push(...brush.solid(curve, look.trouser, 14))
  }
  if (look.boots) {
    const knee = reach(joints.end, joints.angle + 180, body.build.legs * 0.24)
    items.push(...shoe)
    items.push(...brush.solid(tube([knee, joints.end], [w * 0.98, w * 0.82], body.root), look.shoe, 12))
    items.push(
      brush.plain(
        tube([reach(knee, joints.angle, -3), reach(knee, joints.angle, 5)], [w * 1.06, w * 1.06], body.root),
        darker(look.shoe, 0.07),
      ),
    )
  }
  return items
}

/** A foot on the ground is flat; one in the air follows the shin. */
function drawShoe(joints: Joints, colour: string, foot: number, body: Skeleton, brush: Brush): Item[] {
  const folded = body.pose.folded
  const tilt = folded
    ? Math.max(-40, -joints.angle * 0.8)
    : joints.angle < -8
      ? -joints.angle * 0.75
      : joints.angle * -0.3
  const frame = createFrame(joints.end[0], joints.end[1], tilt, foot, body.root)
  const shape = blob('-0.46 0.3 c, -0.5 -0.05, -0.28 -0.34, 0.14 -0.36, 0.48 -0.14, 0.86 0.02, 0.96 0.3 c', frame)
  const sole = blob('-0.47 0.24 c, 0.97 0.24 c, 0.95 0.38, -0.46 0.38', frame)
  return [...brush.solid(shape, colour, 8), brush.plain(sole, darker(colour, 0.13))]
}
