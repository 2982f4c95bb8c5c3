import type { Choice, Snapshot } from '../../../shared/project.ts'
import type { Take } from '../../../shared/take.ts'

export const noChoice = (assetId: string): Choice => ({
  assetId,
  selectedTakeId: null,
  locked: false,
  starred: [],
  rejected: [],
})

const withOrWithout = (list: readonly string[], value: string, on: boolean): string[] =>
  on ? [...new Set([...list, value])] : list.filter((each) => each !== value)

export const star = (choice: Choice, takeId: string, on: boolean): Choice => ({
  ...choice,
  starred: withOrWithout(choice.starred, takeId, on),
})

/** A rejected take is no longer selected; another accepted one takes its place where there is one. */
export function reject(choice: Choice, takeId: string, on: boolean, takes: readonly Take[]): Choice {
  const rejected = withOrWithout(choice.rejected, takeId, on)
  const next = { ...choice, rejected }
  if (!on || choice.selectedTakeId !== takeId) return next
  const other = takes.filter((each) => each.verdict.accepted && !rejected.includes(each.id)).at(-1)
  return { ...next, selectedTakeId: other?.id ?? null }
}

/** The selected take, where it still exists. */
export function selectedTake(state: Snapshot, assetId: string): Take | null {
  const takeId = state.choices[assetId]?.selectedTakeId
  return (takeId ? state.takes[takeId] : undefined) ?? null
}

/** True where Generate has nothing to do: locked, or a selected accepted take that is not stale. */
export function isSettled(state: Snapshot, assetId: string): boolean {
  if (state.choices[assetId]?.locked) return true
  const take = selectedTake(state, assetId)
  return take?.verdict.accepted === true && take.briefHash === state.briefHashes[assetId]
}

/**
 * The choices, with what was finished but never bound: an asset without a selected take gets the first of its newest
 * run's accepted ones that fit the brief. So a kill between the writing of a take and that of `project.json` costs
 * nothing twice.
 */
export function bindFinished(state: Snapshot): Snapshot['choices'] {
  const choices = { ...state.choices }
  const byAsset = new Map<string, Take[]>()
  for (const take of Object.values(state.takes)) {
    const { assetId } = take
    const isFresh = take.verdict.accepted && take.briefHash === state.briefHashes[assetId]
    const { locked = false, rejected = [] } = choices[assetId] ?? {}
    if (!isFresh || locked || rejected.includes(take.id) || selectedTake(state, assetId)) continue
    byAsset.set(assetId, [...(byAsset.get(assetId) ?? []), take])
  }
  for (const [assetId, takes] of byAsset) {
    const best = takes.find((take) => take.runId === takes.at(-1)?.runId)
    choices[assetId] = { ...(choices[assetId] ?? noChoice(assetId)), selectedTakeId: best?.id ?? null }
  }
  return choices
}
