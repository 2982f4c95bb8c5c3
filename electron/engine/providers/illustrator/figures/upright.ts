import { type BeastHead, drawBeastHead } from './animal-head.ts'
import type { Species } from './beast.ts'
import { type Build, poseSkeleton, type Skeleton } from './body.ts'
import { drawTail } from './coat.ts'
import { drawDetails } from './details.ts'
import { type Cloth, drawCape, drawSkirt } from './garments.ts'
import { blob, createFrame, knots, oval, readKnots, tube } from './geometry.ts'
import { type HeldName, held } from './held.ts'
import { type ArmLook, drawArm, drawLeg, handFrame, type LegLook } from './limbs.ts'
import type { Acting } from './person.ts'
import { type Brush, darker, type Item, lighter, type Part, part } from './shape.ts'

export interface UprightLook {
  head: BeastHead
  /** Null for an animal in nothing but its fur. */
  cloth: Cloth | null
  scarf: string | null
  cape: string | null
  holds: HeldName | null
  heldColour: string
}

/** An animal's measures when it stands up like someone in a fable: a big head, a pear of a body, short legs. */
function createBeastBuild(kind: Species): Build {
  const head = kind.hooves && kind.skull === 'long' ? 330 : 390
  const stout = Math.min(1.3, Math.max(0.86, kind.girth / 210))
  return {
    head,
    trunk: 330,
    legs: 225,
    halfShoulder: 104 * stout,
    halfWaist: 132 * stout,
    halfHip: 138 * stout,
    armWidth: 72 * Math.sqrt(stout),
    legWidth: 104 * Math.sqrt(stout),
    arm: 138,
    hand: 36,
    foot: 86,
  }
}

/** The same animal on two legs, with arms that wave, point and hold. Back to front. */
export function drawUpright(look: UprightLook, { pose, mood, turn }: Acting, brush: Brush): Part[] {
  const kind: Species = look.head.kind
  const build = createBeastBuild(kind)
  const body = poseSkeleton(build, pose)
  const paw = kind.muzzle === 'mask' || kind.coat === 'patches' || kind.hooves ? darker(kind.dark, 0) : kind.fur
  const fur = kind.coat === 'wool' ? kind.light : kind.fur
  const arms: ArmLook = {
    skin: kind.coat === 'patches' && !kind.hooves ? kind.dark : fur,
    sleeve: look.cloth?.top ?? null,
    short: false,
    wide: false,
    glove: paw,
    cuff: look.cloth ? lighter(look.cloth.top, 0.07) : null,
  }
  const legs: LegLook = {
    skin: kind.coat === 'patches' && !kind.hooves ? kind.dark : kind.fur,
    trouser: look.cloth && !look.cloth.skirt ? look.cloth.bottom : null,
    short: false,
    shoe: paw,
    boots: false,
  }
  const arm = (side: 'left' | 'right', over: boolean): Part[] => {
    const joints = side === 'left' ? body.armLeft : body.armRight
    const items: Item[] =
      pose.carries === side && look.holds ? drawProp(look.holds, look.heldColour, joints, body, brush) : []
    const rim =
      over && !arms.sleeve
        ? [
            brush.flat(
              tube(
                [joints.top, joints.middle, joints.end],
                [build.armWidth * 0.9 + 9, build.armWidth * 0.78 + 9, build.armWidth * 0.62 + 9],
                body.root,
              ),
              darker(arms.skin, 0.09),
            ),
          ]
        : []
    return [part('prop', items), part(`arm-${side}`, rim, drawArm(joints, arms, body, brush, over))]
  }
  const far = body.armLeft.end[0] < build.head * 0.42 && body.armLeft.angle > 150
  const tailRoot = body.trunk.at(-build.halfHip * 0.55, -build.trunk * 0.1)
  const scale = build.trunk / 330
  const headFrame = createFrame(0, kind.skull === 'long' ? -0.12 : 0, 0, kind.skull === 'long' ? 0.92 : 1.02, body.head)
  return [
    part('cape', look.cape ? drawCape(body, look.cape, brush) : []),
    part('tail', drawTail({ ...kind, girth: 190 * scale }, tailRoot, pose.turn + 6, brush)),
    part('spines', kind.coat === 'spikes' || kind.coat === 'shell' ? drawBack(kind, body, brush) : []),
    part(
      'leg-left',
      drawLeg(body.legLeft, { ...legs, skin: darker(legs.skin, 0.05), shoe: darker(legs.shoe, 0.03) }, body, brush),
    ),
    part('leg-right', drawLeg(body.legRight, legs, body, brush)),
    ...(far ? [] : arm('left', false)),
    part(
      'body',
      drawBelly(kind, body, look.cloth, brush),
      look.cloth ? [drawSkirt(body, look.cloth, brush), drawDetails(body, look.cloth, brush)].flat() : [],
      look.scarf ? drawScarf(look.scarf, body, brush) : [],
    ),
    drawBeastHead(look.head, mood, turn, brush, headFrame),
    ...(far ? arm('left', true) : []),
    ...arm('right', true),
  ].filter((each) => each.items.length > 0)
}

function drawBelly(kind: Species, body: Skeleton, cloth: Cloth | null, brush: Brush): Item[] {
  const { trunk: t, halfShoulder: s, halfWaist: w, halfHip: h } = body.build
  const shape = blob(
    knots`${-s * 0.9} ${-t * 0.84}, ${-s * 0.5} ${-t * 1.0}, ${s * 0.5} ${-t * 1.0}, ${s * 0.9} ${-t * 0.84}, ${w} ${-t * 0.44}, ${h * 1.04} ${-t * 0.1}, ${h * 0.7} ${t * 0.1}, ${-h * 0.7} ${t * 0.1}, ${-h * 1.04} ${-t * 0.1}, ${-w} ${-t * 0.44}`,
    body.trunk,
  )
  if (cloth) return brush.solid(shape, cloth.top, 16)
  if (kind.coat === 'wool') {
    const puffs =
      '-0.8 -0.8 0.3, 0 -0.92 0.36, 0.8 -0.8 0.3, -0.95 -0.5 0.34, 0.95 -0.5 0.34, -1 -0.18 0.36, 1 -0.18 0.36, -0.5 0.06 0.36, 0.5 0.06 0.36, 0 -0.5 0.7, 0 -0.1 0.6'
    return readKnots(puffs).flatMap(([x, y, r]) =>
      brush.solid(oval(x * w * 0.86, y * t, Number(r) * w, Number(r) * w, body.trunk), kind.light, 8),
    )
  }
  const patch = blob(
    knots`${s * 0.08} ${-t * 0.86}, ${w * 0.62} ${-t * 0.62}, ${w * 0.78} ${-t * 0.2}, ${w * 0.3} ${t * 0.04}, ${-w * 0.26} ${t * 0.03}, ${-w * 0.5} ${-t * 0.2}, ${-w * 0.36} ${-t * 0.62}`,
    body.trunk,
  )
  const bands =
    kind.coat === 'stripes'
      ? [0.62, 0.4, 0.18].flatMap((y) => [
          brush.flat(
            tube(knots`${-w * (1.02 - y * 0.12)} ${-t * y}, ${-w * 0.62} ${-t * (y - 0.03)}`, [16, 7], body.trunk),
            kind.dark,
          ),
          brush.flat(
            tube(knots`${w * (1.02 - y * 0.12)} ${-t * y}, ${w * 0.84} ${-t * (y - 0.02)}`, [16, 7], body.trunk),
            kind.dark,
          ),
        ])
      : []
  return [
    ...brush.solid(shape, kind.fur, 16),
    ...bands,
    brush.flat(patch, kind.skull === 'long' && kind.hooves ? lighter(kind.fur, 0.07) : kind.light),
  ]
}

/** A hedgehog's spines or a tortoise's shell show behind the body. */
function drawBack(kind: Species, body: Skeleton, brush: Brush): Item[] {
  const { trunk: t, halfHip: h } = body.build
  if (kind.coat === 'shell')
    return [...brush.solid(oval(-h * 0.3, -t * 0.42, h * 1.35, t * 0.62, body.trunk), '#a8713f', 20)]
  const points = Array.from({ length: 36 }, (_, i) => {
    const turn = (i * Math.PI) / 18
    const far = i % 2 ? 1.22 : 1
    return [-h * 0.28 + Math.sin(turn) * h * 1.36 * far, -t * 0.5 - Math.cos(turn) * t * 0.66 * far] as const
  })
  return brush.solid(blob(points, body.trunk), kind.dark, 16)
}

function drawScarf(colour: string, body: Skeleton, brush: Brush): Item[] {
  const { trunk: t, halfShoulder: s } = body.build
  return [
    brush.plain(
      blob(
        knots`${-s * 0.1} ${-t * 0.9}, ${s * 0.26} ${-t * 0.88}, ${s * 0.3} ${-t * 0.48} c, ${-s * 0.12} ${-t * 0.5} c`,
        body.trunk,
      ),
      darker(colour, 0.05),
    ),
    ...brush.solid(
      tube(knots`${-s * 0.78} ${-t * 0.95}, 0 ${-t * 0.84}, ${s * 0.82} ${-t * 0.95}`, [44, 52, 44], body.trunk),
      colour,
      8,
    ),
  ]
}

function drawProp(name: HeldName, colour: string, joints: Skeleton['armLeft'], body: Skeleton, brush: Brush): Item[] {
  const at = handFrame(joints, body).at(0, 0)
  return held[name](colour, brush, createFrame(at[0], at[1], joints === body.armLeft ? 5 : -5, 1))
}
