import { type Area, fitInto } from './area.ts'
import { arrange, withAccent } from './arrange.ts'
import { ellipse, g, type Node, place, raw, render } from './draw.ts'
import { drawCandidate } from './draw-candidate.ts'
import type { Draw, Tools } from './drawing.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import { drawBushes, drawGlow, drawGround, drawSparkles } from './prop-company.ts'
import { drawToken } from './props/token.ts'

/** What hangs in the air casts no shadow on the ground. */
const airborne =
  /moon|sun$|sun-|star$|cloud|wind|rainbow|balloon|kite|comet|snowflake|lightning|voltage|sparkle|droplet|bird|butterfly|bee$|airplane|helicopter|rocket|saucer|planet|parachute|feather|leaf|heart|musical|zzz|wave|collision|dash|fire$|zeppelin|wing|globe|bubbles|smoke/

/** Small things that look well a little turned. */
const loose =
  /key|feather|letter|envelope|sword|dagger|wand|scroll|pencil|pen$|brush|book|hammer|axe|wrench|flute|violin|guitar|coin|ring|map$|knife|spoon|leaf|carrot|bone|scissors|trumpet|horn|ticket|card|arrow|bow|shell|pill$|memo|page|camera|phone|kite|oar$|stamp/

const magical = /^(glowing|magic|magical|enchanted|shiny|lit)$/

/** One thing on a transparent canvas, standing on its own soft shadow. */
export const drawProp: Draw = (request, tools) => {
  const { visual, style, canvas, seed } = request
  const { wish, random } = tools
  const plan = arrange(findCandidates(visual, tools.art), seed, random.fork('arrangement'), wish)
  const { candidate, company, mirror } = plan
  const name = candidate?.name ?? 'token'
  // A second one beside it must not touch the edge either.
  const share = candidate ? (company === 'pair' ? 0.8 : 1) : 0.8
  const area = layOut(candidate ?? { width: 1, height: 1 }, canvas, wish.scale * share)
  const turn = random.fork('turn')
  const lean = loose.test(name) && turn.chance(0.6) ? turn.between(-14, 14) : 0
  const degrees = wish.tilt || lean
  const grounded = !airborne.test(name) && degrees === 0
  const lit = { ...tools, wish: withAccent(wish, plan, style) }
  const body = candidate ? drawCandidate(candidate, style, lit, { ...area, mirror }) : drawToken(style, tools, area)
  const middle = [canvas.width / 2, canvas.height / 2] as const
  const about = `${place(...middle, 1, 1, degrees)} translate(${-middle[0]} ${-middle[1]})`
  const nodes = [
    ...(wish.adjectives.some((word) => magical.test(word)) ? drawGlow(style, area) : []),
    ...(grounded && company === 'grass' ? [drawGround(style, tools, area, random.fork('grass'))] : []),
    ...(candidate && company === 'pair' && grounded ? [drawSecond(candidate, style, lit, area, !mirror)] : []),
    ...(company === 'bushes' ? [drawBushes(style, tools, area, random.fork('bushes'))] : []),
    ...(grounded ? [drawShadow(style, tools, area, 'shadow')] : []),
    g({ id: 'object', transform: degrees ? about : undefined }, ...body),
    ...(company === 'sparkles' || wish.adjectives.some((word) => /^(magic|magical|enchanted|shiny)$/.test(word))
      ? [drawSparkles(tools.paint('#ffe08a'), area, random.fork('front'))]
      : []),
  ]
  return {
    nodes,
    credits: candidate?.icon ? [candidate.icon.credit] : [],
    label: candidate ? name.replaceAll('-', ' ') : `a wrapped parcel in place of "${visual.subject}"`,
    approximate: !candidate || candidate.near,
  }
}

/** In the middle of the canvas, three quarters of it unless a size is wished for, never touching an edge. */
function layOut(
  shape: { width: number; height: number },
  canvas: { width: number; height: number },
  scale: number,
): Area {
  const size = Math.min(0.9, 0.74 * scale) * Math.min(canvas.width, canvas.height)
  const fitted = fitInto(shape, size, Math.min(canvas.width * 0.94, size * 1.1))
  return { x: canvas.width / 2, y: canvas.height / 2 + fitted.height / 2, ...fitted }
}

type Style = Parameters<Draw>[0]['style']

function drawShadow(style: Style, { paint }: Tools, area: Area, id?: string): Node {
  return ellipse(area.x, area.y - area.height * 0.012, area.width * 0.44, area.width * 0.06, {
    id,
    fill: paint(style.palette.shade),
    opacity: 0.22,
  })
}

/** Another of its kind, smaller, half behind it. */
function drawSecond(candidate: Candidate, style: Style, tools: Tools, area: Area, mirror: boolean): Node {
  const side = mirror ? 1 : -1
  const small = {
    x: area.x + side * area.width * 0.36,
    y: area.y - area.height * 0.03,
    width: area.width * 0.6,
    height: area.height * 0.6,
  }
  const body = render(drawCandidate(candidate, style, tools, { ...small, mirror }), 'second-')
  return g({ id: 'second' }, drawShadow(style, tools, small), raw(body))
}
