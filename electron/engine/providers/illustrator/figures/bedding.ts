import type { Skeleton } from './body.ts'
import { blob, knots, oval, tube } from './geometry.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

/** Under the head of who sleeps on the ground. Lying is standing turned over: the ground is at negative x. */
export function drawPillow(body: Skeleton, brush: Brush): Item[] {
  return [
    ...brush.solid(
      blob(knots`-1.5 -1.1, -1.3 -1.22, -0.5 -1.02, -0.2 0, -0.5 1.02, -1.3 1.2, -1.5 1.08, -1.46 0`, body.head),
      '#f4efe6',
      12,
    ),
    brush.flat(oval(-1.12, -0.86, 0.05, 0.16, body.head), '#ddd5cc'),
    brush.flat(oval(-1.12, 0.86, 0.05, 0.16, body.head), '#ddd5cc'),
  ]
}

/** Over who sleeps, from the chest down to the ground. */
export function drawBlanket(body: Skeleton, colour: string, brush: Brush): Item[] {
  const { head, legs, trunk, halfHip } = body.build
  const chest = -legs - trunk * 0.66
  const ground = -head * 0.5
  const top = Math.max(halfHip * 1.5, head * 0.3)
  const edge = (y: number) => knots`${ground} ${y + 8}, ${0} ${y - 10}, ${top * 0.98} ${y + 4}`
  return [
    ...brush.solid(
      blob(
        knots`${ground} ${chest} c, ${top * 0.4} ${chest - 16}, ${top} ${chest + 10}, ${top * 1.04} ${-legs * 0.9}, ${top * 0.86} ${-legs * 0.4}, ${top * 0.98} ${-30}, ${top * 0.7} ${44}, ${ground} ${50} c`,
        body.root,
      ),
      colour,
      26,
    ),
    brush.flat(tube(edge(chest + trunk * 0.1), [34, 36, 30], body.root), lighter(colour, 0.12)),
    ...[0.3, 0.62].map((share) =>
      brush.flat(tube(edge(chest + (40 - chest) * share), [9, 10, 6], body.root), darker(colour, 0.07)),
    ),
  ]
}
