import type { Point } from '../draw.ts'
import type { Joints, Skeleton } from './body.ts'
import { between, blob, box, createFrame, type Knot, oval, readKnots, tube } from './geometry.ts'
import type { Detail } from './roles.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

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
  const outline: Knot[] = [
    [-s, -t * 0.82],
    [-s * 0.6, -t * 0.975],
    [0, -t * 1.0],
    [s * 0.6, -t * 0.975],
    [s, -t * 0.82],
    [w, -t * 0.42],
    [h * 1.02, -t * 0.04],
    [h * 0.7, t * 0.075],
    [-h * 0.7, t * 0.075],
    [-h * 1.02, -t * 0.04],
    [-w, -t * 0.42],
  ]
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
  const band: Point[] = [
    [left, hem - 10],
    [(left + right) / 2, hem + 6],
    [right, hem - 10],
  ]
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
      [
        [-s * 0.8, -trunk * 0.95],
        [s * 0.8, -trunk * 0.95],
        [s * 1.2, -trunk * 0.5],
        [s * 1.35 - sway, end, 'corner'],
        [-sway, end + 14],
        [-s * 1.5 - sway, end, 'corner'],
        [-s * 1.25, -trunk * 0.5],
      ],
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
          [
            [side * 10, -t * 0.8],
            [side * s * 1.6, -t * 1.45],
            [side * s * 2.5, -t * 1.2],
            [side * s * 2.2, -t * 0.7],
            [side * s * 1, -t * 0.5],
          ],
          body.trunk,
        ),
        '#d9f0f7',
        0.92,
      ),
      brush.flat(
        blob(
          [
            [side * 10, -t * 0.6],
            [side * s * 1.5, -t * 0.6],
            [side * s * 2.0, -t * 0.15],
            [side * s * 1.3, t * 0.1],
            [side * s * 0.5, -t * 0.25],
          ],
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

export function drawDetails(body: Skeleton, cloth: Cloth, brush: Brush): Item[] {
  return cloth.details.flatMap((detail) => drawDetail(detail, body, cloth, brush))
}

function drawDetail(detail: Detail, body: Skeleton, cloth: Cloth, brush: Brush): Item[] {
  const { trunk: t, halfShoulder: s, halfWaist: w, legs } = body.build
  const f = body.trunk
  const { trim, top } = cloth
  const across = (height: number, width: number, colour: string, grow = 1.0): Item => {
    const half = halfWidth(body, height) * grow
    return brush.flat(
      tube(
        [
          [-half, -t * height - 3],
          [0, -t * height + 8],
          [half, -t * height - 3],
        ],
        [width, width, width],
        f,
      ),
      colour,
    )
  }
  const mid = s * 0.12
  switch (detail) {
    case 'belt':
      return [
        across(0.3, 24, trim === top ? darker(trim, 0.2) : trim, 0.98),
        brush.flat(box(mid - 17, -t * 0.3 - 10, 34, 32, 6, f), '#eec04a'),
        brush.flat(box(mid - 9, -t * 0.3 - 2, 18, 16, 3, f), darker(trim, 0.12)),
      ]
    case 'rope':
      return [
        across(0.33, 15, trim, 0.98),
        brush.flat(
          tube(
            [
              [mid, -t * 0.32],
              [mid + 10, -t * 0.12],
              [mid + 4, t * 0.04],
            ],
            [11, 11, 13],
            f,
          ),
          trim,
        ),
      ]
    case 'sash':
      return [
        across(0.33, 44, trim, 0.97),
        brush.flat(
          blob(
            [
              [-w * 0.5, -t * 0.34],
              [-w * 0.3, -t * 0.3],
              [-w * 0.25, t * 0.12, 'corner'],
              [-w * 0.75, t * 0.08, 'corner'],
            ],
            f,
          ),
          darker(trim, 0.07),
        ),
      ]
    case 'apron':
      return brush.solid(
        blob(
          [
            [-w * 0.6 + mid, -t * 0.74, 'corner'],
            [w * 0.6 + mid, -t * 0.74, 'corner'],
            [w * 0.62 + mid, -t * 0.4],
            [w * 0.86, -t * 0.3, 'corner'],
            [w * 0.95, legs * 0.3],
            [0, legs * 0.36],
            [-w * 0.85, legs * 0.3],
            [-w * 0.72, -t * 0.3, 'corner'],
            [-w * 0.6 + mid, -t * 0.4],
          ],
          f,
        ),
        trim === '#f6f3ea' || top !== '#f6f3ea' ? trim : '#f6f3ea',
        10,
      )
    case 'bib':
      return [
        brush.flat(
          tube(
            [
              [-s * 0.55, -t * 0.95],
              [-w * 0.5 + mid, -t * 0.66],
            ],
            [22, 22],
            f,
          ),
          cloth.bottom,
        ),
        brush.flat(
          tube(
            [
              [s * 0.6, -t * 0.95],
              [w * 0.5 + mid, -t * 0.66],
            ],
            [22, 22],
            f,
          ),
          cloth.bottom,
        ),
        ...brush.solid(
          blob(
            [
              [-w * 0.58 + mid, -t * 0.7, 'corner'],
              [w * 0.58 + mid, -t * 0.7, 'corner'],
              [w * 0.64, -t * 0.36],
              [halfWidth(body, 0.2), -t * 0.3],
              [halfWidth(body, 0), -t * 0.02],
              [0, t * 0.06],
              [-halfWidth(body, 0), -t * 0.02],
              [-halfWidth(body, 0.2), -t * 0.3],
              [-w * 0.58, -t * 0.36],
            ],
            f,
          ),
          cloth.bottom,
          14,
        ),
        brush.flat(oval(-w * 0.44 + mid, -t * 0.63, 10, 10, f), trim),
        brush.flat(oval(w * 0.44 + mid, -t * 0.63, 10, 10, f), trim),
      ]
    case 'armour':
      return [
        ...brush.solid(
          blob(
            [
              [-s * 0.9, -t * 0.86],
              [0, -t * 0.98],
              [s * 0.9, -t * 0.86],
              [w * 0.98, -t * 0.4],
              [0, -t * 0.28],
              [-w * 0.98, -t * 0.4],
            ],
            f,
          ),
          lighter(top, 0.06),
          16,
        ),
        brush.flat(
          blob(
            [
              [mid - 44, -t * 0.78],
              [mid + 44, -t * 0.78],
              [mid + 38, -t * 0.54],
              [mid, -t * 0.42, 'corner'],
              [mid - 38, -t * 0.54],
            ],
            f,
          ),
          trim,
        ),
        brush.flat(
          tube(
            [
              [mid, -t * 0.74],
              [mid, -t * 0.5],
            ],
            [12, 12],
            f,
          ),
          '#f3e7c4',
        ),
        brush.flat(
          tube(
            [
              [mid - 24, -t * 0.66],
              [mid + 24, -t * 0.66],
            ],
            [12, 12],
            f,
          ),
          '#f3e7c4',
        ),
      ]
    case 'badge':
      return [
        brush.plain(
          blob(
            [
              [s * 0.42, -t * 0.74],
              [s * 0.62, -t * 0.68],
              [s * 0.52, -t * 0.54, 'corner'],
              [s * 0.32, -t * 0.6],
            ],
            f,
          ),
          '#eec04a',
        ),
      ]
    case 'medals':
      return [0, 1, 2].map((i) =>
        brush.flat(oval(s * (0.28 + i * 0.2), -t * 0.64, 11, 11, f), ['#eec04a', '#c8423a', '#eec04a'][i] ?? trim),
      )
    case 'buttons':
      return [0.78, 0.6, 0.42].map((height) => brush.flat(oval(mid, -t * height, 9.5, 9.5, f), trim))
    case 'collar':
      return [
        brush.plain(
          blob(
            [
              [-s * 0.4, -t * 0.985],
              [mid, -t * 0.86, 'corner'],
              [mid - s * 0.34, -t * 0.76, 'corner'],
              [-s * 0.56, -t * 0.92, 'corner'],
            ],
            f,
          ),
          trim,
        ),
        brush.plain(
          blob(
            [
              [s * 0.5, -t * 0.985],
              [mid, -t * 0.86, 'corner'],
              [mid + s * 0.3, -t * 0.76, 'corner'],
              [s * 0.64, -t * 0.92, 'corner'],
            ],
            f,
          ),
          trim,
        ),
      ]
    case 'neckline':
      return [
        brush.flat(
          blob(
            [
              [mid - s * 0.34, -t * 0.99],
              [mid + s * 0.34, -t * 0.99],
              [mid, -t * 0.74, 'corner'],
            ],
            f,
          ),
          trim,
        ),
      ]
    case 'cross':
      return [
        brush.flat(
          tube(
            [
              [mid, -t * 0.74],
              [mid, -t * 0.48],
            ],
            [11, 11],
            f,
          ),
          '#eec04a',
        ),
        brush.flat(
          tube(
            [
              [mid - 20, -t * 0.66],
              [mid + 20, -t * 0.66],
            ],
            [11, 11],
            f,
          ),
          '#eec04a',
        ),
      ]
    case 'chain':
      return [
        brush.flat(
          tube(
            [
              [-s * 0.6, -t * 0.9],
              [mid - 8, -t * 0.62],
              [s * 0.66, -t * 0.9],
            ],
            [9, 10, 9],
            f,
          ),
          '#eec04a',
        ),
        brush.plain(oval(mid, -t * 0.59, 16, 16, f), '#eec04a'),
      ]
    case 'frill':
      return [
        across(0.36, 15, trim, 0.98),
        ...[-0.5, -0.2, 0.12, 0.42, 0.66].map((x) =>
          brush.flat(oval(s * x, -t * 0.92 + Math.abs(x - 0.1) * -18, 17, 14, f), trim),
        ),
      ]
    case 'fur': {
      const fluff = '-0.82 0.88 17, -0.55 0.93 19, -0.25 0.92 19, 0.08 0.88 20, 0.4 0.91 19, 0.68 0.92 19, 0.88 0.86 17'
      return readKnots(fluff).map(([x, y, r]) => brush.flat(oval(s * x, -t * y, Number(r), Number(r), f), '#f6f1e4'))
    }
    case 'lapels':
      return [
        brush.flat(
          blob(
            [
              [mid - s * 0.3, -t * 0.99],
              [mid + s * 0.34, -t * 0.99],
              [mid, -t * 0.42, 'corner'],
            ],
            f,
          ),
          cloth.top === '#f6f3ea' ? lighter(trim, 0.06) : '#f6f3ea',
        ),
        brush.plain(
          blob(
            [
              [mid - s * 0.4, -t * 0.985],
              [mid - s * 0.18, -t * 0.9],
              [mid, -t * 0.42, 'corner'],
              [mid - s * 0.36, -t * 0.66, 'corner'],
              [mid - s * 0.58, -t * 0.86, 'corner'],
            ],
            f,
          ),
          darker(top, 0.05),
        ),
        brush.plain(
          blob(
            [
              [mid + s * 0.42, -t * 0.985],
              [mid + s * 0.2, -t * 0.9],
              [mid, -t * 0.42, 'corner'],
              [mid + s * 0.34, -t * 0.66, 'corner'],
              [mid + s * 0.54, -t * 0.86, 'corner'],
            ],
            f,
          ),
          darker(top, 0.05),
        ),
        brush.flat(
          tube(
            [
              [mid, -t * 0.42],
              [mid, t * 0.02],
            ],
            [4, 5],
            f,
          ),
          darker(top, 0.12),
        ),
      ]
    case 'tie':
      return [
        brush.flat(
          blob(
            [
              [mid - 11, -t * 0.92],
              [mid + 11, -t * 0.92],
              [mid + 8, -t * 0.84],
              [mid + 16, -t * 0.56],
              [mid, -t * 0.46, 'corner'],
              [mid - 16, -t * 0.56],
              [mid - 8, -t * 0.84],
            ],
            f,
          ),
          trim === top ? darker(trim, 0.15) : trim,
        ),
      ]
    case 'bow':
      return [
        brush.flat(
          blob(
            [
              [mid, -t * 0.88],
              [mid - 38, -t * 0.96, 'corner'],
              [mid - 38, -t * 0.8, 'corner'],
            ],
            f,
          ),
          '#c8423a',
        ),
        brush.flat(
          blob(
            [
              [mid, -t * 0.88],
              [mid + 38, -t * 0.96, 'corner'],
              [mid + 38, -t * 0.8, 'corner'],
            ],
            f,
          ),
          '#c8423a',
        ),
        brush.flat(oval(mid, -t * 0.88, 10, 10, f), '#9c2f2a'),
      ]
    case 'pack':
      return [-1, 1].map((side) =>
        brush.flat(
          tube(
            [
              [side * s * 0.6, -t * 0.95],
              [side * s * 0.62, -t * 0.7],
              [side * s * 0.8, -t * 0.45],
            ],
            [19, 19, 17],
            f,
          ),
          darker(trim, 0.06),
        ),
      )
    case 'pocket':
      return [
        brush.flat(
          box(s * 0.25, -t * 0.62, s * 0.42, t * 0.16, 6, f),
          darker(cloth.details.includes('bib') ? cloth.bottom : top, 0.06),
        ),
      ]
    case 'patch':
      return [
        brush.flat(box(s * 0.2, -t * 0.66, s * 0.5, t * 0.17, 8, f), trim),
        brush.flat(oval(s * 0.33, -t * 0.575, 8, 8, f), '#ffffff'),
      ]
    case 'scarf':
      return [
        ...brush.solid(
          tube(
            [
              [-s * 0.56, -t * 0.93],
              [mid, -t * 0.83],
              [s * 0.68, -t * 0.93],
            ],
            [34, 40, 34],
            f,
          ),
          trim,
          7,
        ),
        brush.plain(
          blob(
            [
              [mid - 24, -t * 0.84],
              [mid + 10, -t * 0.84],
              [mid + 4, -t * 0.52, 'corner'],
              [mid - 36, -t * 0.54, 'corner'],
            ],
            f,
          ),
          darker(trim, 0.04),
        ),
      ]
    case 'shawl':
      return [
        ...brush.solid(
          blob(
            [
              [-s * 1.06, -t * 0.74],
              [-s * 0.66, -t * 0.98],
              [0, -t * 1.0],
              [s * 0.66, -t * 0.98],
              [s * 1.06, -t * 0.74],
              [s * 0.5, -t * 0.62],
              [mid, -t * 0.46, 'corner'],
              [-s * 0.5, -t * 0.6],
            ],
            f,
          ),
          trim,
          10,
        ),
        brush.plain(oval(mid, -t * 0.66, 13, 13, f), '#eec04a'),
      ]
    case 'stethoscope':
      return [
        brush.flat(
          tube(
            [
              [-s * 0.42, -t * 0.96],
              [mid - 22, -t * 0.68],
              [mid + 4, -t * 0.56],
            ],
            [8, 8, 8],
            f,
          ),
          '#4b5563',
        ),
        brush.flat(
          tube(
            [
              [s * 0.5, -t * 0.96],
              [mid + 34, -t * 0.68],
              [mid + 4, -t * 0.56],
            ],
            [8, 8, 8],
            f,
          ),
          '#4b5563',
        ),
        brush.flat(oval(mid + 4, -t * 0.52, 14, 14, f), '#b9c2cc'),
      ]
    case 'stripes':
      return [0.68, 0.5, 0.32].map((height) => across(height, 17, trim, 0.96))
    case 'suspenders':
      return [-1, 1].map((side) =>
        brush.flat(
          tube(
            [
              [side * s * 0.5, -t * 0.96],
              [side * w * 0.52, -t * 0.05],
            ],
            [16, 16],
            f,
          ),
          trim,
        ),
      )
    case 'wings':
      return []
    case 'vest':
      return [-1, 1].flatMap((side) =>
        brush.solid(
          blob(
            [
              [side * s * 0.92, -t * 0.86],
              [side * s * 0.5, -t * 0.97],
              [mid + side * 14, -t * 0.62],
              [mid + side * 22, -t * 0.1, 'corner'],
              [side * halfWidth(body, 0.05), -t * 0.08, 'corner'],
              [side * w, -t * 0.42],
            ],
            f,
          ),
          trim,
          8,
        ),
      )
  }
}
