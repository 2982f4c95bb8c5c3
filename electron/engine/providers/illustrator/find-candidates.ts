import type { Visual } from '../../../../shared/plan.ts'
import type { Art, Icon } from './art.ts'
import type { Node } from './draw.ts'
import { listKeys } from './nouns.ts'
import { findPropDrawing } from './props/find-drawing.ts'
import type { Kit } from './props/kit.ts'

/** A way to show the subject: ready art or a drawing of ours. Sizes in its own units. */
export interface Candidate {
  name: string
  width: number
  height: number
  /** Lower fits better; equal ranks fit equally well. */
  rank: number
  icon?: Icon
  draw?: (kit: Kit) => Node[]
}

/** Every way to show it, best first: by its subject, then by its name, then by its other names. */
export function findCandidates(visual: Pick<Visual, 'subject' | 'name' | 'aliases'>, art: Art): Candidate[] {
  const names = [visual.subject, visual.name, ...visual.aliases]
  const found: Candidate[] = []
  names.forEach((name, order) => {
    listKeys(name).forEach((key, depth) => {
      const rank = order * 100 + depth * 4
      const drawing = findPropDrawing(key)
      if (drawing) found.push({ ...drawing, rank })
      for (const icon of art.findExactly(key)) found.push(fromIcon(icon, rank + costs[icon.quality]))
    })
  })
  // Near art of the first word must not beat exact art of a later one.
  const good = found.filter((each) => each.icon?.quality !== 'near')
  return (good.length > 0 ? good : found).sort((a, b) => a.rank - b.rank)
}

const costs: Record<Icon['quality'], number> = { exact: 0, silhouette: 2, near: 60 }

function fromIcon(icon: Icon, rank: number): Candidate {
  return { name: icon.name, width: icon.box.width, height: icon.box.height, rank, icon }
}
