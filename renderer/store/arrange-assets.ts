import type { Asset } from '../../shared/plan.ts'
import type { Choice, Snapshot } from '../../shared/project.ts'
import type { Story } from '../../shared/story.ts'
import { capitalise } from '../ui/format.ts'
import { type AssetStatus, isActive } from './asset-state.ts'

export type StatusFilter = 'all' | 'missing' | 'active' | 'ready' | 'stale' | 'failed' | 'locked' | 'starred'
export type TypeFilter = 'all' | 'visual' | 'sound'
export type Grouping = 'kind' | 'scene' | 'none'

export interface Arrangement {
  status: StatusFilter
  type: TypeFilter
  search: string
  grouping: Grouping
}

export interface AssetGroup {
  key: string
  title: string
  ids: readonly string[]
}

export type Arranged = Pick<Snapshot, 'order' | 'assets' | 'choices' | 'story'> & {
  statusOf: Readonly<Record<string, AssetStatus>>
}

function hasStatus(filter: StatusFilter, status: AssetStatus | undefined, choice: Choice | undefined): boolean {
  if (filter === 'all') return true
  if (filter === 'locked') return choice?.locked ?? false
  if (filter === 'starred') return (choice?.starred.length ?? 0) > 0
  if (status === undefined) return false
  if (filter === 'active') return isActive(status)
  if (filter === 'missing') return status === 'missing' || status === 'rejected' || status === 'failed'
  if (filter === 'failed') return status === 'failed' || status === 'rejected'
  return status === filter
}

const kinds = ['character', 'prop', 'background', 'icon', 'music', 'ambience', 'effect'] as const
export const titleOfKind: Readonly<Record<Asset['kind'], string>> = {
  character: 'Characters',
  prop: 'Props',
  background: 'Backgrounds',
  icon: 'Icons',
  music: 'Music',
  ambience: 'Ambience',
  effect: 'Effects',
}

/** True where every word of the search is somewhere in the asset's words. */
function isFound(words: readonly string[], asset: Asset): boolean {
  const own = asset.type === 'visual' ? [asset.subject] : asset.search
  const text = [asset.name, ...asset.aliases, asset.kind, asset.brief, ...own].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

function groupByScene(ids: readonly string[], assets: Record<string, Asset>, story: Story): AssetGroup[] {
  const sceneOf = new Map(story.scenes.flatMap((scene) => scene.beats.map((beat) => [beat.id, scene.id])))
  const groups = new Map<string, string[]>(story.scenes.map((scene) => [scene.id, []]))
  const nowhere: string[] = []
  for (const id of ids) {
    const first = assets[id]?.placements[0]
    const group = groups.get((first && sceneOf.get(first.beatId)) ?? '')
    if (group) group.push(id)
    else nowhere.push(id)
  }
  const titled = story.scenes.map((scene, at) => ({
    key: scene.id,
    title: scene.title || `Scene ${at + 1}`,
    ids: groups.get(scene.id) ?? [],
  }))
  return [...titled, { key: 'nowhere', title: 'Not placed', ids: nowhere }]
}

/**
 * What the board shows, in the order in which it shows it; empty groups are left out. With `only`, of these assets.
 */
export function arrangeAssets(of: Arranged, by: Arrangement, only?: readonly string[]): AssetGroup[] {
  const words = by.search.toLowerCase().split(/\s+/).filter(Boolean)
  const ids = (only ?? of.order).filter((id) => {
    const asset = of.assets[id]
    return (
      asset !== undefined &&
      (by.type === 'all' || asset.type === by.type) &&
      hasStatus(by.status, of.statusOf[id], of.choices[id]) &&
      isFound(words, asset)
    )
  })
  if (by.grouping === 'none') return ids.length > 0 ? [{ key: 'all', title: '', ids }] : []
  const groups =
    by.grouping === 'scene'
      ? groupByScene(ids, of.assets, of.story)
      : kinds.map((kind) => ({
          key: kind,
          title: titleOfKind[kind] ?? capitalise(kind),
          ids: ids.filter((id) => of.assets[id]?.kind === kind),
        }))
  return groups.filter((group) => group.ids.length > 0)
}

interface Counts {
  total: number
  ready: number
  active: number
  failed: number
  stale: number
  /** Those that Generate would make: neither locked nor fresh nor under way. */
  toMake: number
}

export function countAssets({ order, statusOf, choices }: Omit<Arranged, 'assets' | 'story'>): Counts {
  const counts: Counts = { total: order.length, ready: 0, active: 0, failed: 0, stale: 0, toMake: 0 }
  for (const id of order) {
    const status = statusOf[id] ?? 'missing'
    if (isActive(status)) counts.active += 1
    else if (status === 'ready') counts.ready += 1
    else if (status === 'stale') counts.stale += 1
    else if (status === 'failed' || status === 'rejected') counts.failed += 1
    if (status !== 'ready' && !isActive(status) && !choices[id]?.locked) counts.toMake += 1
  }
  return counts
}
