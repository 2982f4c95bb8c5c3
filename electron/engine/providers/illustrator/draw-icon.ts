import { fitInto } from './area.ts'
import { arrange } from './arrange.ts'
import { mix, readColour } from './colour.ts'
import { circle, g, type Node, rect } from './draw.ts'
import { drawCandidate } from './draw-candidate.ts'
import type { Draw, Tools } from './drawing.ts'
import { findCandidates } from './find-candidates.ts'
import { drawToken } from './props/token.ts'

/** A flat badge: the thing on a disc or a rounded square of one palette colour. */
export const drawIcon: Draw = (request, tools) => {
  const { width, height } = request.canvas
  const { style } = request
  const chance = tools.random.fork('badge')
  const found = findCandidates(request.visual, tools.art)
  const { candidate } = arrange(found, request.seed, chance, tools.wish)
  const side = Math.min(width, height) * Math.min(0.98, 0.92 * tools.wish.scale)
  const art = candidate?.icon?.main ?? style.palette.wood
  const back = pickBack(tools, style.palette, art, chance.next())
  const size = side * (candidate ? 0.6 : 0.5)
  const shape = candidate ? fitInto(candidate, size, size * 1.1) : { width: size, height: size }
  const area = { x: width / 2, y: height / 2 + shape.height / 2, ...shape }
  const plain = { ...tools, wish: { ...tools.wish, colours: [] } }
  const body = candidate
    ? drawCandidate(candidate, style, plain, { ...area, mirror: chance.chance(0.3) })
    : drawToken(style, plain, area)
  return {
    nodes: [
      drawBadge(width / 2, height / 2, side / 2, back, style.cornerRadius, chance.next()),
      g({ id: 'object' }, ...body),
    ],
    credits: candidate?.icon ? [candidate.icon.credit] : [],
    label: `badge: ${candidate ? candidate.name.replaceAll('-', ' ') : 'a wrapped parcel'}`,
    approximate: !candidate || candidate.near,
  }
}

/** A palette colour that stands off from the art; the wished one where there is one. */
function pickBack({ wish, paint }: Tools, palette: Record<string, string>, art: string, chance: number): string {
  const wanted = wish.colours[0]
  if (wanted) return mix(wanted, paint(wanted), 0.35)
  const main = readColour(art)
  const roles = ['secondary', 'accent', 'sky', 'foliage', 'primary', 'light', 'water']
  const far = roles
    .map((role) => palette[role] as string)
    .filter((each) => {
      const { l, c, h } = readColour(each)
      const turn = Math.abs(((h - main.h + 540) % 360) - 180)
      return Math.abs(l - main.l) > 0.14 || (turn > 70 && c > 0.04)
    })
  const list = far.length > 0 ? far : [palette.paper as string]
  return paint(list[Math.floor(chance * list.length)] as string)
}

function drawBadge(x: number, y: number, r: number, fill: string, corner: number, chance: number): Node {
  const pale = mix(fill, '#ffffff', 0.28)
  if (chance < 0.5) return g({ id: 'badge' }, circle(x, y, r, { fill }), circle(x, y, r * 0.84, { fill: pale }))
  const radius = r * Math.min(0.6, 0.2 + corner / 60)
  const box = (half: number, round: number, colour: string) =>
    rect(x - half, y - half, half * 2, half * 2, { rx: round, fill: colour })
  return g({ id: 'badge' }, box(r, radius, fill), box(r * 0.86, radius * 0.8, pale))
}
