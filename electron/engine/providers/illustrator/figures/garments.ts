import type { Point } from '../draw.ts'
import type { Joints, Skeleton } from './body.ts'
import { between, blob, box, createFrame, type Knot, knots, tube } from './geometry.ts'
import type { Detail } from './role.ts'
import { type Brush, darker, type Item } from './shape.ts'

export interface Cloth {
  top: string
  bottom: string
  skirt: readonly [length: number, flare: number] | null
  trim: string
  details: readonly Detail[]
}

/** Half the trunk's width at a height: 0 at the hips, 1 at the neck. */
export function halfWidth(body: Skeleton, height: number): number {
  const { halfHip, halfWaist, halfShoulder } = body.build
  if (height < 0.42) return halfHip + (halfWaist - halfHip) * (height / 0.42)
  return halfWaist + (halfShoulder - halfWaist) * Math.min(1, (height - 0.42) / 0.44)
}

export function drawTrunk(body: Skeleton, colour: string, brush: Brush): Item[] {
  const { trunk: t, halfShoulder: s, halfWaist: w, halfHip: h } = body.build
  const outline: Knot[] = knots`${-s} ${-t * 0.82}, ${-s * 0.6} ${-t * 0.975}, 0 ${-t * 1.0}, ${s * 0.6} ${-t * 0.975}, ${s} ${-t * 0.82}, ${w} ${-t * 0.42}, ${h * 1.02} ${-t * 0.04}, ${h * 0.7} ${t * 0.075}, ${-h * 0.7} ${t * 0.075}, ${-h * 1.02} ${-t * 0.04}, ${-w} ${-t * 0.42}`
  return brush.solid(blob(outline, body.trunk), colour, 16)
}

/** Cloth from the waist down that follows the legs wherever they go. */
export function drawSkirt(body: Skeleton, cloth: Cloth, brush: Brush): Item[] {
  if (!cloth.skirt) return []
  const [length, flare] = cloth.skirt
  const { legWidth, halfHip, halfWaist, trunk, legs } = body.build
  const own = createFrame(0, -legs, body.pose.lean)
  if (body.pose.folded) {
    return [body.legLeft, body.legRight].flatMap((leg) => {
      const knee = alongLeg(leg, Math.min(0.5, length))
      const end = alongLeg(leg, Math.min(0.94, length))
      return brush.solid(
        tube([leg.top, knee, end], [legWidth * 1.5, legWidth * 1.5, legWidth * 1.35], body.root),
        cloth.top,
        16,
      )
    })
  }
  const ends = [alongLeg(body.legLeft, length), alongLeg(body.legRight, length)]
  const hem = Math.max(...ends.map((end) => end[1])) + (length > 0.9 ? body.build.foot * 0.12 : 0)
  const left = Math.min(...ends.map((end) => end[0]), -halfHip * 0.8) - legWidth * 0.45 - flare
  const right = Math.max(...ends.map((end) => end[0]), halfHip * 0.8) + legWidth * 0.45 + flare
  const waistLeft = own.at(-halfWaist * 1.0, -trunk * 0.4)
  const waistRight = own.at(halfWaist * 1.0, -trunk * 0.4)
  const hipLeft = own.at(-halfHip * 1.06, -trunk * 0.08)
  const hipRight = own.at(halfHip * 1.06, -trunk * 0.08)
  const outline: Knot[] = [
    [...waistLeft],
    [...own.at(0, -trunk * 0.45)],
    [...waistRight],
    [...hipRight],
    [right, hem - 6, 'corner'],
    [(left + right) / 2 + (right - left) * 0.22, hem + 10],
    [(left + right) / 2 - (right - left) * 0.22, hem + 10],
    [left, hem - 6, 'corner'],
    [...hipLeft],
  ]
  const fold = (from: number, x: number): Item =>
    brush.flat(
      tube([between([from, hem - (hem + legs) * 0.72], [x, hem], 0), [x, hem - 4]], [3, 9], body.root),
      darker(cloth.top, 0.06),
    )
  const band = knots`${left} ${hem - 10}, ${(left + right) / 2} ${hem + 6}, ${right} ${hem - 10}`
  return [
    ...brush.solid(blob(outline, body.root), cloth.top, 18),
    ...(length > 0.55 ? [fold(-halfHip * 0.25, left * 0.45 + right * 0.12), fold(halfHip * 0.3, right * 0.5)] : []),
    ...(length > 0.8 && flare > 20 ? [brush.flat(tube(band, [14, 16, 14], body.root), cloth.trim)] : []),
  ]
}

function alongLeg(leg: Joints, amount: number): Point {
  return amount < 0.5 ? between(leg.top, leg.middle, amount * 2) : between(leg.middle, leg.end, amount * 2 - 1)
}

/** A cape hangs from the shoulders behind everything. */
export function drawCape(body: Skeleton, colour: string, brush: Brush): Item[] {
  const { trunk, halfShoulder: s, legs } = body.build
  const sway = body.pose.lean * 5
  const end = body.pose.folded ? trunk * 0.02 : legs * 0.74
  return brush.solid(
    blob(
      knots`${-s * 0.8} ${-trunk * 0.95}, ${s * 0.8} ${-trunk * 0.95}, ${s * 1.2} ${-trunk * 0.5}, ${s * 1.35 - sway} ${end} c, ${-sway} ${end + 14}, ${-s * 1.5 - sway} ${end} c, ${-s * 1.25} ${-trunk * 0.5}`,
      body.trunk,
    ),
    colour,
    20,
  )
}

/** Behind the trunk: what is strapped to the back. */
export function drawBackDetails(body: Skeleton, cloth: Cloth, brush: Brush): Item[] {
  const { trunk: t, halfShoulder: s } = body.build
  const items: Item[] = []
  if (cloth.details.includes('pack')) {
    items.push(...brush.solid(box(-s * 1.42, -t * 0.84, s * 1.3, t * 0.72, 34, body.trunk), cloth.trim, 12))
  }
  if (cloth.details.includes('wings')) {
    const wing = (side: number) => [
      brush.flat(
        blob(
          knots`${side * 10} ${-t * 0.8}, ${side * s * 1.6} ${-t * 1.45}, ${side * s * 2.5} ${-t * 1.2}, ${side * s * 2.2} ${-t * 0.7}, ${side * s * 1} ${-t * 0.5}`,
          body.trunk,
        ),
        '#d9f0f7',
        0.92,
      ),
      brush.flat(
        blob(
          knots`${side * 10} ${-t * 0.6}, ${side * s * 1.5} ${-t * 0.6}, ${side * s * 2.0} ${-t * 0.15}, ${side * s * 1.3} ${t * 0.1}, ${side * s * 0.5} ${-t * 0.25}`,
          body.trunk,
        ),
        '#c3e4f1',
        0.92,
      ),
    ]
    items.push(...wing(-1), ...wing(1))
  }
  return items
}
