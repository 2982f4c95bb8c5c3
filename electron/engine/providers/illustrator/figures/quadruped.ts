import type { Point } from '../draw.ts'
import { type BeastHead, drawBeastHead } from './animal-head.ts'
import type { Species } from './beast.ts'
import { drawCoat, drawTail } from './coat.ts'
import type { looks } from './face.ts'
import type { Gait } from './gait.ts'
import { blob, createFrame, type Frame, type Knot, knots, oval, reach, tube } from './geometry.ts'
import { type Brush, darker, type Item, type Part, part } from './shape.ts'

/** Coats that hide the tops of the legs. */
const bulky: ReadonlySet<string> = new Set(['wool', 'shell', 'spikes'])

/** An animal on its four feet, seen from the side, its face turned towards us. Back to front. */
export function drawQuadruped(
  head: BeastHead,
  gait: Gait,
  mood: (typeof looks)[keyof typeof looks],
  turn: number,
  scarf: string | null,
  brush: Brush,
): Part[] {
  const kind: Species = head.kind
  const { long, girth, leg } = kind
  const hip: Point = [-long * 0.36, -leg * gait.hip - girth * 0.32]
  // The trunk swings around the hips; the chest's own height sets the rest of the pitch.
  const drop = Math.atan2((gait.hip - gait.chest) * leg, long * 0.72) * (180 / Math.PI)
  const trunk = createFrame(hip[0], hip[1], gait.pitch + drop)
  const shoulder = trunk.at(long * 0.72, 0)
  const far = { fur: darker(kind.coat === 'wool' ? kind.fur : kind.fur, 0.06), dark: darker(kind.dark, 0.03) }
  const hips = trunk.at(0, girth * 0.1)
  const chests = trunk.at(long * 0.72, girth * 0.08)
  const limb = (front: boolean, near: boolean, foot: readonly [number, number]) =>
    drawBeastLeg(kind, front, front ? chests : hips, foot, near ? kind : far, brush)
  const neckBase = trunk.at(long * 0.8, -girth * 0.22)
  const neck = (kind.neck ?? 0) * (1 - Math.min(0.8, Math.max(0, gait.drop) * 0.75))
  const neckAngle = 150 + gait.nod * 1.2 - Math.max(0, gait.drop) * 30 - gait.pitch * 0.35
  const nape = reach(neckBase, neckAngle, neck)
  const r = kind.head
  const at: Point = [
    nape[0] + r * 0.42,
    Math.min(nape[1] - r * (kind.neck ? 0.42 : 0.55) + gait.drop * r * (kind.neck ? 0.4 : 1), -r * 0.86),
  ]
  const face = createFrame(at[0], at[1], gait.nod + 2, r)
  return [
    part(
      'tail',
      drawTail(
        kind,
        trunk.at(-long * 0.13, -girth * 0.16),
        (gait.tail < -20 && /flow|tuft/.test(kind.tail) ? 44 : gait.tail) + gait.pitch * 0.4,
        brush,
      ),
    ),
    ...(kind.wings ? [part('wing-left', drawWing(trunk, kind, -14, brush))] : []),
    part('leg-hind-left', limb(false, false, gait.hindLeft)),
    part('leg-front-left', limb(true, false, gait.foreLeft)),
    part('leg-hind-right', kind.coat && bulky.has(kind.coat) ? limb(false, true, gait.hindRight) : []),
    part('leg-front-right', kind.coat && bulky.has(kind.coat) ? limb(true, true, gait.foreRight) : []),
    part(
      'body',
      kind.coat && bulky.has(kind.coat) ? drawNeck(kind, neckBase, at, trunk, brush) : [],
      drawTrunk(kind, trunk, shoulder, brush),
      drawCoat(kind, trunk, brush),
      kind.coat && bulky.has(kind.coat) ? [] : drawNeck(kind, neckBase, at, trunk, brush),
    ),
    ...(kind.coat && bulky.has(kind.coat)
      ? []
      : [
          part('leg-hind-right', drawHaunch(kind, trunk, gait, brush), limb(false, true, gait.hindRight)),
          part('leg-front-right', limb(true, true, gait.foreRight)),
        ]),
    ...(kind.wings ? [part('wing-right', drawWing(trunk, kind, 0, brush))] : []),
    ...(scarf
      ? [
          part(
            'scarf',
            brush.solid(
              tube(
                knots`${at[0] - r * 0.62} ${at[1] + r * 0.66}, ${at[0] - r * 0.1} ${at[1] + r * 1.02}, ${at[0] + r * 0.5} ${at[1] + r * 0.86}`,
                [r * 0.3, r * 0.34, r * 0.3],
              ),
              scarf,
              7,
            ),
            brush.plain(
              blob(
                knots`${at[0] - r * 0.5} ${at[1] + r * 0.8}, ${at[0] - r * 0.15} ${at[1] + r * 0.95}, ${at[0] - r * 0.3} ${at[1] + r * 1.6} c, ${at[0] - r * 0.7} ${at[1] + r * 1.5} c`,
              ),
              darker(scarf, 0.05),
            ),
          ),
        ]
      : []),
    drawBeastHead(head, mood, turn, brush, face),
  ].filter((each) => each.items.length > 0)
}

function drawTrunk(kind: Species, trunk: Frame, _shoulder: Point, brush: Brush): Item[] {
  const { long: l, girth: g, fur } = kind
  const heavy = g > 240 ? 1.06 : 1
  const outline: Knot[] = knots`${-l * 0.17} ${-g * 0.2}, ${-l * 0.06} ${-g * 0.5}, ${l * 0.3} ${-g * 0.5}, ${l * 0.68} ${-g * 0.56}, ${l * 0.9} ${-g * 0.36}, ${l * 0.95} ${g * 0.08}, ${l * 0.76} ${g * 0.44}, ${l * 0.36} ${g * 0.42 * heavy}, ${-l * 0.02} ${g * 0.38}, ${-l * 0.18} ${g * 0.16}`
  const body = brush.solid(blob(outline, trunk), kind.coat === 'wool' ? kind.light : fur, Math.min(34, g * 0.13))
  if (kind.coat && bulky.has(kind.coat)) return body
  const chest = blob(
    knots`${l * 0.72} ${-g * 0.3}, ${l * 0.9} ${-g * 0.24}, ${l * 0.945} ${g * 0.08}, ${l * 0.8} ${g * 0.4}, ${l * 0.66} ${g * 0.2}`,
    trunk,
  )
  return kind.hooves ? body : [...body, brush.flat(chest, kind.light)]
}

function drawNeck(kind: Species, base: Point, head: Point, trunk: Frame, brush: Brush): Item[] {
  const r = kind.head
  const end: Point = [head[0] - r * 0.16, head[1] + r * 0.2]
  const from = trunk.at(kind.long * 0.7, 0)
  const wide = kind.neck ? Math.min(kind.girth * 0.72, r * 1.5) : r * 1.1
  const fill = kind.coat === 'wool' ? kind.light : kind.fur
  const items: Item[] = [brush.flat(tube([from, base, end], [wide, wide * 0.86, wide * 0.66]), fill)]
  if (kind.mane === 'horse') {
    const crest = (amount: number, out: number): Point => [
      base[0] + (end[0] - base[0]) * amount - out,
      base[1] + (end[1] - base[1]) * amount,
    ]
    const w = wide * 0.36
    items.push(
      ...brush.solid(
        blob([
          [...crest(1.25, w * 0.5)],
          [...crest(0.9, w * 1.5)],
          [...crest(0.5, w * 1.7), 'corner'],
          [...crest(0.3, w * 1.5)],
          [...crest(-0.2, w * 1.9), 'corner'],
          [...crest(0.0, w * 0.6)],
          [...crest(0.5, w * 0.4)],
          [...crest(0.95, w * 0.1)],
        ]),
        kind.dark,
        7,
      ),
    )
  }
  return items
}

function drawHaunch(kind: Species, trunk: Frame, gait: Gait, brush: Brush): Item[] {
  const size = kind.girth * (gait.hip < 0.5 ? 0.36 : 0.31)
  const low = gait.hip < 0.5
  const [x, y] = trunk.at(0, kind.girth * 0.06)
  const place = createFrame(x + (low ? size * 0.3 : 0), y, low ? 20 : 0)
  const thigh = oval(0, 0, size * (low ? 1.15 : 0.92), size * 1.05, place)
  return low
    ? [
        brush.flat(oval(0, 0, size * 1.15 + 5, size * 1.05 + 5, place), darker(kind.fur, 0.07)),
        brush.flat(thigh, kind.fur),
      ]
    : [brush.flat(thigh, kind.fur)]
}

/** Two halves that meet wherever the foot is wanted, the knee on the side that this leg bends to. */
function drawBeastLeg(
  kind: Species,
  front: boolean,
  top: Point,
  [ahead, above]: readonly [number, number],
  tone: { fur: string; dark: string },
  brush: Brush,
): Item[] {
  const { leg, thick: w, girth } = kind
  const half = (leg + girth * 0.22 - w * 0.2) * 0.512
  const wanted: Point = [top[0] + ahead * leg, -above * leg - w * 0.22]
  const [dx, dy] = [wanted[0] - top[0], wanted[1] - top[1]]
  const distance = Math.min(Math.hypot(dx, dy), half * 1.98)
  const along = Math.atan2(dx, dy)
  const bend = Math.acos(Math.max(-1, Math.min(1, distance / 2 / half)))
  const knee = reach(top, ((along + (front ? -bend : bend) * (above > 0.3 && front ? -1 : 1)) * 180) / Math.PI, half)
  const foot = reach(top, (along * 180) / Math.PI, distance)
  const limb = tube([top, knee, foot], [w * (front ? 1.0 : 1.15), w * 0.8, w * 0.68])
  const lean = Math.atan2(foot[0] - knee[0], foot[1] - knee[1]) * (180 / Math.PI)
  const frame = createFrame(foot[0], foot[1], above > 0.02 ? -lean * 0.7 : 0, w)
  const socks = kind.muzzle === 'mask' || kind.coat === 'patches' || kind.hooves ? tone.dark : tone.fur
  if (kind.hooves) {
    const hoof = blob('-0.34 -0.26 c, 0.34 -0.26 c, 0.5 0.24 c, -0.44 0.24 c', frame)
    return [...brush.solid(limb, tone.fur, w * 0.16), brush.plain(hoof, darker(kind.dark, 0.05))]
  }
  const paw = blob('-0.42 -0.14, -0.1 -0.42, 0.34 -0.36, 0.7 -0.06, 0.66 0.22, -0.3 0.24', frame)
  const sock =
    socks === tone.fur
      ? []
      : [brush.flat(tube([reach(foot, lean + 180, half * 0.5), foot], [w * 0.73, w * 0.7]), socks)]
  const toes = [0.3, 0.5].map((x) =>
    brush.flat(tube(knots`${x} 0.02, ${x + 0.03} 0.18`, [0.045, 0.045], frame), darker(socks, 0.12)),
  )
  return [...brush.solid(limb, tone.fur, w * 0.16), ...sock, ...brush.solid(paw, socks, w * 0.1), ...toes]
}

function drawWing(trunk: Frame, kind: Species, turn: number, brush: Brush): Item[] {
  const [x, y] = trunk.at(kind.long * 0.48, -kind.girth * 0.34)
  const frame = createFrame(x, y, turn - 8, kind.girth)
  const colour = turn ? darker(kind.dark, 0.06) : kind.dark
  return [
    ...brush.solid(
      blob(
        '0 0.1, -0.1 -0.7, -0.5 -1.3, -1.5 -1.2 c, -1.3 -0.7, -1.5 -0.4 c, -1.0 -0.4, -0.9 -0.02 c, -0.5 -0.16',
        frame,
      ),
      colour,
      10,
    ),
    brush.flat(tube('-0.05 0.05, -0.16 -0.7, -0.54 -1.28', [0.12, 0.1, 0.05], frame), kind.fur),
  ]
}
