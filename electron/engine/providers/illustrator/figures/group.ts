import type { DrawRequest } from '../../provider.ts'
import type { Point } from '../draw.ts'
import type { Box } from './geometry.ts'
import type { Item, Part } from './shape.ts'

const pairs = /\b(two|both|pair of|couple of|twins?|couple)\b/
const crowds =
  /\b(group|crowd|band|gang|crew|team|flock|herd|pack|swarm|dozens?|hundreds?|lots|troop|family|number) of\b|^(the )?(three|four|five|six|seven|eight|nine|ten|several|many|some|a few|few)\b|\b(people|children|kids|villagers|townspeople|townsfolk|crowd|audience|guests|classmates|crew|everyone|everybody)\b/

/** How many are drawn of what is asked for: "a group of children" is three. */
export function countMembers({ visual }: DrawRequest): 1 | 2 | 3 {
  const texts = [visual.subject, visual.name, visual.brief.split(/[.,;]/)[0] ?? ''].map((text) =>
    text.toLowerCase().replace(/\b(with|and|in|of the|near|by|among|for)\b.*$/, ''),
  )
  if (texts.some((text) => crowds.test(text))) return 3
  return texts.some((text) => pairs.test(text)) ? 2 : 1
}

/** The request for one of a group: somebody of their own, who stays so over poses. */
export function makeMember(request: DrawRequest, at: number): DrawRequest {
  if (at === 0) return request
  const { visual } = request
  const baseId = visual.baseId ? `${visual.baseId}-${at}` : null
  return { ...request, visual: { ...visual, id: `${visual.id}-${at}`, baseId } }
}

/** Side by side, the first in the middle and in front; what is long stands behind one another instead. */
export function standTogether(members: readonly (readonly Part[])[], { left, right, top, bottom }: Box): Part[] {
  const [width, height] = [right - left, bottom - top]
  const long = width > height * 1.2
  const places = members.length === 2 ? [0.5, -0.5] : [0, -1, 1]
  const step = width * (long ? 0.42 : members.length === 2 ? 0.94 : 0.78)
  const stood = members.map((parts, at) => {
    const back = at === 0 ? 1 : 0.95
    const x = (places[at] ?? 0) * step
    const rise = long ? ([0, 0.52, 0.3][at] ?? 0) : at === 0 ? 0 : 0.012
    const move = ([px, py]: Point): Point => [px * back + x, py * back - rise * height]
    return parts.map((part) => movePart(part, move))
  })
  const [front = [], ...others] = stood
  return [...others.flat(), ...front]
}

function movePart(part: Part, move: (point: Point) => Point): Part {
  return { name: part.name, items: part.items.map((item) => moveItem(item, move)) }
}

function moveItem(item: Item, move: (point: Point) => Point): Item {
  if ('items' in item) return movePart(item, move)
  if ('points' in item) return { ...item, points: item.points.map(move) }
  const cubics = item.curve.cubics.map(([one, two, end]) => [move(one), move(two), move(end)] as const)
  return { ...item, curve: { start: move(item.curve.start), cubics } }
}
