import type { Credit } from '../../../../shared/licence.ts'
import type { Node } from './draw.ts'

/** One piece of ready art. `body` is SVG text in allowed elements only, its colours all `#rrggbb`. */
export interface Icon {
  /** Its name in its set, such as `red-apple`. */
  name: string
  body: string
  width: number
  height: number
  credit: Credit
  /** How well it fits what was looked for. `silhouette` is one colour only. */
  quality: 'exact' | 'near' | 'silhouette'
}

/** Where and how to put an icon. It keeps its proportions: `height` fits it, centred on x, standing on y. */
export interface Stand {
  x: number
  y: number
  height: number
  mirror?: boolean
  degrees?: number
  /** The id of its group; none unless given. */
  id?: string
}

/** The art that a drawing may use, of the style's own set first. One per drawing: it numbers the ids it gives. */
export interface Art {
  /** The best icon for a subject such as "old wooden chest" or "wolves", or null. */
  find(subject: string): Icon | null
  /** All that fit, best first; for another take. */
  findAll(subject: string): Icon[]
  /** The icon as one group, every colour through `paint`, its ids made its own. */
  stand(icon: Icon, where: Stand, paint: (hex: string) => string): Node
}
