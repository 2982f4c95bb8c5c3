import type { StyleGuide } from '../../../../shared/style.ts'
import { type Area, outlineWidth } from './area.ts'
import { g, type Node, place } from './draw.ts'
import type { Tools } from './drawing.ts'
import type { Candidate } from './find-candidates.ts'
import { outlineNodes } from './outline.ts'
import { makeKit } from './props/kit.ts'
import { standIcon } from './stand-icon.ts'

/** A candidate as the body of a picture, outlined where the style says so. */
export function drawCandidate(
  candidate: Candidate,
  style: StyleGuide,
  tools: Tools,
  where: Area & { mirror: boolean },
): Node[] {
  if (candidate.icon) return standIcon(candidate.icon, style, tools, where)
  const scale = where.height / candidate.height
  const side = where.mirror ? -scale : scale
  const left = where.x - (where.width / 2) * (where.mirror ? -1 : 1)
  const nodes = candidate.draw?.(makeKit(style, tools)) ?? []
  const colour = tools.paint(style.palette[style.outlineColour ?? 'ink'])
  const outline = style.outline ? [outlineNodes(nodes, colour, (2 * outlineWidth) / scale)] : []
  return [g({ transform: place(left, where.y - where.height, side, scale) }, ...outline, ...nodes)]
}
