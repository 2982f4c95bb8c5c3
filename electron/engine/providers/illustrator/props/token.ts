import type { StyleGuide } from '../../../../../shared/style.ts'
import type { Area } from '../area.ts'
import { shade } from '../colour.ts'
import { circle, d, g, type Node, path, place, rect } from '../draw.ts'
import type { Tools } from '../drawing.ts'

/** Stands in for what cannot be shown: a wrapped parcel with a question mark made of a path and a dot. */
export function drawToken(style: StyleGuide, { paint, wish }: Tools, area: Area): Node[] {
  const box = wish.colours[0] ?? paint(style.palette.wood)
  const band = paint(style.palette.primary)
  const mark = paint(style.palette.paper)
  const scale = area.height / 200
  const nodes = [
    path(d`M14 62h172v122a14 14 0 0 1-14 14h-144a14 14 0 0 1-14-14z`, { fill: box }),
    path(d`M14 62h172v26h-172z`, { fill: shade(box, -0.1) }),
    rect(4, 44, 192, 34, { rx: 8, fill: shade(box, 0.06) }),
    path(d`M100 44c-10-36-62-44-60-16c1 18 34 18 60 16c26 2 59 2 60-16c2-28-50-20-60 16z`, { fill: band }),
    rect(88, 44, 24, 34, { fill: shade(band, -0.06) }),
    path(d`M76 112c0-34 50-34 50-2c0 20-24 20-24 40`, {
      fill: 'none',
      stroke: mark,
      'stroke-width': 15,
      'stroke-linecap': 'round',
    }),
    circle(102, 176, 9.5, { fill: mark }),
  ]
  return [g({ transform: place(area.x - area.width / 2, area.y - area.height, scale) }, ...nodes)]
}
