import { CodedError } from '../../../shared/errors.ts'
import type { Asset, Plan } from '../../../shared/plan.ts'

export const refusePlan = (message: string): CodedError => new CodedError('PLAN_INVALID', message)

/**
 * What the schema cannot say: ids are unique, and what is derived comes from a visual that is there and not, by
 * any way round, from itself.
 * @throws CodedError PLAN_INVALID
 */
export const checkPlan = <T extends Pick<Plan, 'assets'>>(plan: T): T => {
  const byId = new Map<string, Asset>()
  for (const asset of plan.assets) {
    if (byId.has(asset.id))
      throw refusePlan(`The plan has two assets with the id "${asset.id}". Give one of them another id.`)
    byId.set(asset.id, asset)
  }
  for (const asset of plan.assets) {
    if (asset.type !== 'visual' || asset.baseId === null) continue
    const seen = new Set([asset.id])
    let baseId: string | null = asset.baseId
    while (baseId !== null) {
      const base = byId.get(baseId)
      if (base?.type !== 'visual') {
        throw refusePlan(
          `"${asset.name}" is derived from "${baseId}", which is no visual of the plan. Choose another base or none.`,
        )
      }
      if (seen.has(baseId)) throw refusePlan(`"${asset.name}" is derived from itself. Choose another base or none.`)
      seen.add(baseId)
      baseId = base.baseId
    }
  }
  return plan
}
