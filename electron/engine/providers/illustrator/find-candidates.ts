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
  /** True where it only comes near. */
  near: boolean
  icon?: Icon
  draw?: (kit: Kit) => Node[]
}

/**
 * Every way to show it, best first: by its subject, then by its name, then by its other names. What only comes
 * near (a bird for a raven, a keyword's icon) is there only when nothing shows the thing itself.
 */
export function findCandidates(visual: Pick<Visual, 'subject' | 'name' | 'aliases'>, art: Art): Candidate[] {
  const keys = [visual.subject, visual.name, ...visual.aliases].flatMap((name, order) =>
    listKeys(name).map((key, depth) => ({ key, rank: order * 100 + depth * 4 })),
  )
  const found = keys.flatMap(({ key, rank }) => findByKey(key, rank, art))
  const good = found.filter((each) => !each.near)
  const akin = good.length > 0 ? [] : keys.flatMap(({ key, rank }) => findAkin(key, rank, art))
  return (good.length > 0 ? good : [...found, ...akin]).sort((a, b) => a.rank - b.rank)
}

function findByKey(key: string, rank: number, art: Art): Candidate[] {
  const drawing = findPropDrawing(key)
  if (drawing?.sole) return [{ ...drawing, rank, near: false }]
  const icons = art.findExactly(key).map((icon) => fromIcon(icon, rank + costs[icon.quality]))
  return drawing ? [{ ...drawing, rank, near: false }, ...icons] : icons
}

function findAkin(key: string, rank: number, art: Art): Candidate[] {
  const kind = art.kindOf(key)
  return kind === null ? [] : findByKey(kind, rank + 40, art).map((each) => ({ ...each, near: true }))
}

const costs: Record<Icon['quality'], number> = { exact: 0, special: 1, silhouette: 2, near: 60 }

function fromIcon(icon: Icon, rank: number): Candidate {
  return { name: icon.name, width: icon.box.width, height: icon.box.height, rank, near: icon.quality === 'near', icon }
}
