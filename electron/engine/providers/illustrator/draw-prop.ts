import type { Credit } from '../../../../shared/licence.ts'
import type { Icon } from './art.ts'
import { ellipse, g, type Node, place } from './draw.ts'
import type { Draw, Tools } from './drawing.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import { outlineNodes } from './outline.ts'
import { drawGlow, drawGround, drawSparkles } from './prop-backing.ts'
import { makeKit } from './props/kit.ts'
import { drawToken } from './props/token.ts'
import type { Random } from './random.ts'
import { standIcon } from './stand-icon.ts'

/** What the illustrator itself draws belongs to the user. */
export const ownCredit: Credit = { title: 'Inkcue illustrator', author: 'Inkcue', licence: 'generated', url: '' }

/** What hangs in the air casts no shadow on the ground. */
const airborne =
  /moon|sun$|sun-|star$|cloud|wind|rainbow|balloon|kite|comet|snowflake|lightning|voltage|sparkle|droplet|bird|butterfly|bee$|airplane|helicopter|rocket|saucer|planet|parachute|feather|leaf|heart|musical|zzz|wave|collision|fire|zeppelin|wing|globe/

/** Small things that look well a little turned. */
const loose =
  /key|feather|letter|envelope|sword|dagger|wand|scroll|pencil|pen$|brush|book|hammer|axe|wrench|flute|violin|guitar|coin|ring|map|knife|spoon|leaf|carrot|bone|scissors|trumpet|horn|ticket|card|arrow|bow|shell|pill|memo|page|camera|phone|kite/

/** One thing on a transparent canvas, standing on its own soft shadow. */
export const drawProp: Draw = (request, tools) => {
  const { width, height } = request.canvas
  const { wish, random } = tools
  const candidate = pickCandidate(findCandidates(request.visual, tools.art), random.fork('candidate'))
  const name = candidate?.name ?? 'token'
  const size = Math.min(0.9, 0.74 * wish.scale) * Math.min(width, height)
  const shape = candidate
    ? fitInto(candidate, size, Math.min(width * 0.96, size * 1.1))
    : { width: size * 0.8, height: size * 0.8 }
  const foot = height / 2 + shape.height / 2
  const turn = random.fork('turn')
  const mirror = turn.chance(0.4)
  const lean = loose.test(name) && turn.chance(0.6) ? turn.between(-14, 14) : 0
  const area = { x: width / 2, y: foot, ...shape }
  const degrees = wish.tilt || lean
  const grounded = !airborne.test(name) && degrees === 0
  const backing = drawBacking(request.style, tools, area, grounded)
  const body = candidate
    ? drawCandidate(candidate, request.style, tools, { ...area, mirror })
    : drawToken(request.style, tools, area)
  const centre = height / 2
  const tilted = degrees
    ? g({ transform: `${place(width / 2, centre, 1, 1, degrees)} translate(${-width / 2} ${-centre})` }, ...body)
    : g({}, ...body)
  return {
    nodes: [...backing, { ...tilted, attributes: { id: 'object', ...tilted.attributes } }, ...drawFront(tools, area)],
    credits: candidate?.icon ? [candidate.icon.credit, ownCredit] : [ownCredit],
    label: candidate ? nameCandidate(candidate) : `a wrapped parcel in place of "${request.visual.subject}"`,
    approximate: !candidate || candidate.near,
  }
}

export interface Area {
  /** The middle of the foot. */
  x: number
  y: number
  width: number
  height: number
}

function nameCandidate(candidate: Candidate): string {
  return candidate.name.replaceAll('-', ' ')
}

/** The best one more often than not; among what fits equally well, any. */
export function pickCandidate(candidates: readonly Candidate[], random: Random): Candidate | null {
  const best = candidates[0]
  if (!best) return null
  const equal = candidates.filter((each) => each.rank === best.rank)
  return random.chance(0.5) ? best : random.pick(equal)
}

/** As large as it can be within these lengths. */
export function fitInto(
  candidate: { width: number; height: number },
  height: number,
  width: number,
): { width: number; height: number } {
  const scale = Math.min(width / candidate.width, height / candidate.height)
  return { width: candidate.width * scale, height: candidate.height * scale }
}

type Style = Parameters<Draw>[0]['style']

export function drawCandidate(
  candidate: Candidate,
  style: Style,
  tools: Tools,
  where: Area & { mirror: boolean },
): Node[] {
  if (candidate.icon) return standIcon(candidate.icon as Icon, style, tools, where)
  const scale = where.height / candidate.height
  const side = where.mirror ? -scale : scale
  const left = where.x - (where.width / 2) * (where.mirror ? -1 : 1)
  const nodes = candidate.draw?.(makeKit(style, tools)) ?? []
  const transform = place(left, where.y - where.height, side, scale)
  const outline = style.outline
    ? [outlineNodes(nodes, tools.paint(style.palette[style.outlineColour ?? 'ink']), 30 / scale)]
    : []
  return [g({ transform }, ...outline, ...nodes)]
}

function drawBacking(style: Style, tools: Tools, area: Area, grounded: boolean): Node[] {
  const { random, wish, paint } = tools
  const glows = wish.adjectives.some((word) => /^(glowing|magic|magical|enchanted|lit|shiny)$/.test(word))
  const chance = random.fork('backing')
  const nodes: Node[] = []
  if (glows) nodes.push(...drawGlow(style, area))
  if (!grounded) return nodes
  if (chance.chance(0.2)) nodes.push(drawGround(style, tools, area, chance))
  const colour = paint(style.palette.shade)
  nodes.push(
    ellipse(area.x, area.y - area.height * 0.012, area.width * 0.44, area.width * 0.06, {
      id: 'shadow',
      fill: colour,
      opacity: 0.22,
    }),
  )
  return nodes
}

function drawFront({ random, wish, paint }: Tools, area: Area): Node[] {
  const magic = wish.adjectives.some((word) => /^(magic|magical|enchanted|shiny|golden|new)$/.test(word))
  const chance = random.fork('front')
  return magic || chance.chance(0.08) ? [drawSparkles(paint('#ffe08a'), area, chance)] : []
}
