import type { DrawRequest } from '../../provider.ts'
import type { Drawing, Tools } from '../drawing.ts'
import { createRandom, type Random } from '../random.ts'
import { type Choice, chooseActing, varyPose } from './acting.ts'
import type { Species } from './beast.ts'
import { beastColours, createBeastLook } from './beast-look.ts'
import { drawBird } from './bird.ts'
import { type Critter, type CritterStage, critterActs } from './critter-stage.ts'
import { critters } from './critters.ts'
import { measureParts, placeFigure } from './emit.ts'
import { looks } from './face.ts'
import { findKind } from './find-kind.ts'
import { type Gait, gaits } from './gait.ts'
import { countMembers, makeMember, standTogether } from './group.ts'
import { chooseIdentity } from './identity.ts'
import { type Acting, drawPerson } from './person.ts'
import { createPersonLook, findRole, personColours } from './person-look.ts'
import { drawQuadruped } from './quadruped.ts'
import { type Brush, createBrush, type Part } from './shape.ts'
import { birdColours, createBirdLook, createCritterColours } from './small-look.ts'
import type { SpeciesName } from './species.ts'
import { drawUpright } from './upright.ts'

/** Canvas pixels that a thousand figure units take on a canvas 1000 high, before anything must shrink to fit. */
const usual = 0.8

interface Sketch {
  parts: Part[]
  /** Against an adult person. */
  size: number
  /** How much smaller the young are than their kind. */
  young: number
  /** Above the ground, in figure units. */
  lift: number
  label: string
  approximate: boolean
  /** Casts a shadow. */
  grounded: boolean
}

/** A whole figure with its feet on the ground, in the pose and with the expression that is wished for. */
export function drawFigure(request: DrawRequest, tools: Tools): Drawing {
  const { wish, paint } = tools
  const { style, canvas } = request
  const choice = chooseActing(request, wish)
  const mirrored = wish.facing === 'left' || (isFree(request, wish) && takeOf(request).fork('way').chance(0.3))
  const brush = createBrush(style, mirrored)
  const acting: Acting = {
    pose: varyPose(choice.pose, takeOf(request)),
    mood: looks[choice.look],
    turn: wish.facing === 'front' && wish.noted.has('facing') ? 0 : 0.8,
  }
  const sketch = sketchAll(request, tools, choice, acting, brush)
  const scale = (canvas.height / 1000) * usual * sketch.size * wish.scale
  const nodes = placeFigure(
    sketch.parts,
    {
      canvas,
      scale,
      share: Math.min(1, 0.86 * wish.scale),
      shrink: sketch.young,
      mirrored,
      lift: sketch.lift,
      shadow: sketch.grounded,
    },
    style,
    paint,
  )
  return {
    nodes,
    credits: [],
    label: `${sketch.label}, ${choice.pose}, ${choice.look}`,
    approximate: sketch.approximate,
  }
}

/** An animal of which nothing is asked may stand one way or another; a person always looks right, as editors expect. */
function isFree(request: DrawRequest, wish: Tools['wish']): boolean {
  return (
    wish.noted.size === 0 && wish.facing === 'front' && !request.visual.baseId && findKind(request).plan !== 'person'
  )
}

/** How a pose is held differs by take, not by note: another expression leaves the body where it is. */
function takeOf({ visual, seed }: DrawRequest): Random {
  return createRandom(`take/${visual.baseId ?? visual.id}/${seed}`)
}

/** One figure, or a few of a kind side by side. */
function sketchAll(request: DrawRequest, tools: Tools, choice: Choice, acting: Acting, brush: Brush): Sketch {
  const count = countMembers(request)
  const first = sketchFigure(request, tools, choice, acting, brush)
  if (count === 1) return first
  const members = Array.from({ length: count }, (_, at) => {
    if (at === 0) return first.parts
    const member = makeMember(request, at)
    const pose = varyPose(choice.pose, takeOf(member))
    return sketchFigure(member, tools, choice, { ...acting, pose }, brush).parts
  })
  return {
    ...first,
    parts: standTogether(members, measureParts(first.parts)),
    young: 1,
    label: `${first.label}, a group`,
  }
}

function sketchFigure(request: DrawRequest, tools: Tools, choice: Choice, acting: Acting, brush: Brush): Sketch {
  const kind = findKind(request)
  switch (kind.plan) {
    case 'beast':
      return sketchBeast(request, tools, kind.name, choice, acting, brush)
    case 'bird': {
      const look = chooseIdentity(
        request,
        (chance) => createBirdLook(request, tools.wish, chance, kind.name),
        birdColours,
        tools.paint,
      )
      const lift = choice.pose === 'jumping' ? 150 : 0
      return {
        parts: drawBird(look, choice.pose, acting.mood, acting.turn, brush),
        size: (look.kind.size ?? 1) * 1.26,
        young: isYoung(tools.wish) ? 0.74 : 1,
        lift,
        label: kind.name,
        approximate: false,
        grounded: true,
      }
    }
    case 'critter': {
      const critter: Critter = critters[kind.name]
      const colours = chooseIdentity(
        request,
        (chance) => createCritterColours(tools.wish, chance, critter),
        (each) => each,
        tools.paint,
      )
      const [main, light, dark] = colours
      const act = critterActs[choice.pose]
      const tilt = act.tilt + takeOf(request).fork('tilt').between(-3, 3)
      const stage: CritterStage = {
        main,
        light,
        dark,
        eyes: request.style.proportions.eyes,
        mood: acting.mood,
        turn: acting.turn,
        act: { ...act, tilt },
        brush,
      }
      return {
        parts: critter.draw(stage).filter((each) => each.items.length > 0),
        size: (critter.size ?? 1) * 1.12,
        young: isYoung(tools.wish) ? 0.74 : 1,
        lift: (critter.floats ?? 0) + act.lift * 8,
        label: kind.name,
        approximate: false,
        grounded: true,
      }
    }
    case 'person':
      return sketchPerson(request, tools, acting, brush)
  }
}

function sketchPerson(request: DrawRequest, { wish, paint }: Tools, acting: Acting, brush: Brush): Sketch {
  const role = findRole(request)
  const look = chooseIdentity(request, (chance) => createPersonLook(request, wish, chance), personColours, paint)
  const size = look.head.age === 'child' ? 0.86 : look.head.age === 'baby' ? 0.68 : 1
  return {
    parts: drawPerson(look, acting, brush),
    size: 1,
    young: size,
    lift: acting.pose.lift * 10,
    label: role ?? 'person',
    approximate: role === null,
    grounded: true,
  }
}

function isYoung({ age }: Tools['wish']): boolean {
  return age === 'child' || age === 'baby'
}

const gestures: ReadonlySet<string> = new Set(['waving', 'pointing', 'holding', 'thinking', 'cheering'])

function sketchBeast(
  request: DrawRequest,
  { wish, paint }: Tools,
  name: SpeciesName,
  choice: Choice,
  acting: Acting,
  brush: Brush,
): Sketch {
  const look = chooseIdentity(request, (chance) => createBeastLook(request, wish, chance, name), beastColours, paint)
  const kind: Species = look.head.kind
  const size = kind.size ?? 1
  const base = { label: name, approximate: false, grounded: true, young: isYoung(wish) ? 0.72 : 1 }
  if (kind.biped || look.stands || (kind.upright && gestures.has(choice.pose))) {
    const holds = choice.pose === 'holding' ? (look.holds ?? 'present') : look.holds
    return {
      ...base,
      parts: drawUpright({ ...look, holds }, acting, brush),
      size: Math.min(1.04, size) * 0.92,
      lift: acting.pose.lift * 10,
    }
  }
  const take = takeOf(request).fork('stance')
  const strolls = !kind.squats && choice.pose === 'standing' && isFree(request, wish) && take.chance(0.35)
  const gait: Gait = gaits[strolls ? 'walking' : kind.squats && choice.pose === 'standing' ? 'sitting' : choice.pose]
  const varied = {
    ...gait,
    nod: gait.nod + takeOf(request).fork('gait').between(-8, 6),
    tail: gait.tail + takeOf(request).fork('tail').between(-18, 14),
  }
  return {
    ...base,
    parts: drawQuadruped(look.head, varied, acting.mood, acting.turn, look.scarf, brush),
    size: size * 1.22,
    lift: gait.lift * 8,
  }
}
