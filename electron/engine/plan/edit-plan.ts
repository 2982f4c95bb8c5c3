import { CodedError } from '../../../shared/errors.ts'
import type { Asset, Placement, Plan, Sound, Visual } from '../../../shared/plan.ts'
import type { PlanEdit } from '../../../shared/plan-edit.ts'
import { type SoundKind, soundKind } from '../../../shared/story.ts'
import { type VisualKind, visualKind } from '../../../shared/style.ts'
import { checkPlan, refusePlan } from './check-plan.ts'

const find = (plan: Plan, id: string): Asset => {
  const asset = plan.assets.find((each) => each.id === id)
  if (!asset)
    throw new CodedError(
      'ASSET_MISSING',
      `The plan has no asset "${id}"; perhaps it was removed. Load the project again.`,
    )
  return asset
}

const replaceAsset = (plan: Plan, asset: Asset): Plan => ({
  ...plan,
  assets: plan.assets.map((each) => (each.id === asset.id ? asset : each)),
})

const asVisual = (asset: Asset, what: string): Visual => {
  if (asset.type === 'visual') return asset
  throw refusePlan(`"${asset.name}" is a sound and has no ${what}.`)
}

const asSound = (asset: Asset, what: string): Sound => {
  if (asset.type === 'sound') return asset
  throw refusePlan(`"${asset.name}" is a picture and has no ${what}.`)
}

const isVisualKind = (kind: string): kind is VisualKind => visualKind.safeParse(kind).success
const isSoundKind = (kind: string): kind is SoundKind => soundKind.safeParse(kind).success

const changeKind = (asset: Asset, kind: VisualKind | SoundKind): Asset => {
  if (asset.type === 'visual' && isVisualKind(kind)) return { ...asset, kind }
  if (asset.type === 'sound' && isSoundKind(kind)) return { ...asset, kind, loop: kind !== 'effect' }
  throw refusePlan(`"${asset.name}" is a ${asset.type === 'visual' ? 'picture' : 'sound'} and cannot become ${kind}.`)
}

/** Without some assets; what was derived from them stands on its own. */
const remove = (plan: Plan, ids: ReadonlySet<string>): Plan => ({
  ...plan,
  assets: plan.assets
    .filter((asset) => !ids.has(asset.id))
    .map((asset) =>
      asset.type === 'visual' && asset.baseId !== null && ids.has(asset.baseId) ? { ...asset, baseId: null } : asset,
    ),
})

const unique = (words: string[], but: string): string[] => [...new Set(words)].filter((word) => word !== but)

const joinPlacements = (all: Placement[]): Placement[] => {
  const byMoment = new Map<string, Placement>()
  for (const placement of all) {
    const key = `${placement.beatId} ${placement.offset}`
    if (!byMoment.has(key)) byMoment.set(key, placement)
  }
  return [...byMoment.values()]
}

const merge = (plan: Plan, intoId: string, ids: string[]): Plan => {
  const into = find(plan, intoId)
  const others = [...new Set(ids)].map((id) => find(plan, id))
  for (const other of others) {
    if (other.id === into.id) throw refusePlan(`"${into.name}" cannot be merged into itself.`)
    if (other.type !== into.type)
      throw refusePlan(`"${other.name}" and "${into.name}" cannot be merged: one is a picture, the other a sound.`)
  }
  const gone = new Set(others.map((other) => other.id))
  const merged: Asset = {
    ...into,
    aliases: unique([...into.aliases, ...others.flatMap((other) => [other.name, ...other.aliases])], into.name),
    placements: joinPlacements([into, ...others].flatMap((each) => each.placements)),
  }
  if (merged.type === 'visual' && merged.baseId !== null && gone.has(merged.baseId)) merged.baseId = null
  const base = merged.type === 'visual' ? (merged.baseId ?? merged.id) : null
  const assets = plan.assets
    .filter((asset) => !gone.has(asset.id))
    .map((asset) => {
      if (asset.id === into.id) return merged
      return asset.type === 'visual' && asset.baseId !== null && gone.has(asset.baseId)
        ? { ...asset, baseId: base }
        : asset
    })
  return { ...plan, assets }
}

const change = (plan: Plan, edit: PlanEdit): Plan => {
  switch (edit.type) {
    case 'add':
      return { ...plan, assets: [...plan.assets, edit.asset] }
    case 'remove':
      for (const id of edit.assetIds) find(plan, id)
      return remove(plan, new Set(edit.assetIds))
    case 'rename':
      return replaceAsset(plan, { ...find(plan, edit.assetId), name: edit.name })
    case 'brief':
      return replaceAsset(plan, { ...find(plan, edit.assetId), brief: edit.brief })
    case 'kind':
      return replaceAsset(plan, changeKind(find(plan, edit.assetId), edit.kind))
    case 'subject':
      return replaceAsset(plan, { ...asVisual(find(plan, edit.assetId), 'subject'), subject: edit.subject })
    case 'search':
      return replaceAsset(plan, { ...asSound(find(plan, edit.assetId), 'search words'), search: edit.search })
    case 'placements':
      return replaceAsset(plan, { ...find(plan, edit.assetId), placements: edit.placements })
    case 'gain':
      return replaceAsset(plan, { ...asSound(find(plan, edit.assetId), 'gain'), gain: edit.gain })
    case 'merge':
      return merge(plan, edit.intoId, edit.assetIds)
    case 'style':
      return { ...plan, style: edit.style }
    case 'replace':
      return { planner: edit.planner, style: edit.style, assets: edit.assets, warnings: edit.warnings }
  }
}

/**
 * Takes one step on a plan and answers the new one.
 * @throws CodedError ASSET_MISSING for an unknown id, PLAN_INVALID for a step that makes no sense.
 */
export const editPlan = (plan: Plan, edit: PlanEdit): Plan => checkPlan(change(plan, edit))
