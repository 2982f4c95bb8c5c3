import type { Asset } from '../../shared/plan.ts'
import type { Choice, Snapshot } from '../../shared/project.ts'
import { isEnded, type Job } from '../../shared/run.ts'
import type { Take } from '../../shared/take.ts'

/**
 * What a card says of its asset. `ready` has a fresh selected take; `stale` has one that was made for an earlier
 * brief or style; `missing` has none and nothing is under way.
 */
export type AssetStatus = 'missing' | 'waiting' | 'running' | 'reviewing' | 'ready' | 'stale' | 'rejected' | 'failed'

export const isActive = (status: AssetStatus): boolean =>
  status === 'waiting' || status === 'running' || status === 'reviewing'

/** True where the take was made for another brief or style than the asset has now. */
export const isStale = (take: Pick<Take, 'briefHash'>, briefHash: string | undefined): boolean =>
  briefHash !== undefined && take.briefHash !== briefHash

interface StatusParts {
  take: Take | undefined
  job: Job | undefined
  briefHash: string | undefined
}

export function statusOf({ take, job, briefHash }: StatusParts): AssetStatus {
  if (job && !isEnded(job.state)) return job.state as 'waiting' | 'running' | 'reviewing'
  const stale = take !== undefined && isStale(take, briefHash)
  if (take && !stale) return 'ready'
  if (job?.state === 'failed') return 'failed'
  if (take) return 'stale'
  return job?.state === 'rejected' ? 'rejected' : 'missing'
}

/** Tables that make the snapshot quick to ask. Each keeps its identity while what it is made from is the same. */
export interface SnapshotIndex {
  /** Newest first, candidates of one run best first. */
  takesOf: Readonly<Record<string, readonly Take[]>>
  /** The job that counts for an asset: the latest one. */
  jobOf: Readonly<Record<string, Job>>
  statusOf: Readonly<Record<string, AssetStatus>>
  /** Asset ids by beat, in plan order. */
  placedAt: Readonly<Record<string, readonly string[]>>
}

export const emptyIndex: SnapshotIndex = { takesOf: {}, jobOf: {}, statusOf: {}, placedAt: {} }

/** The newest first; but the sounds of one run in the order in which they came, which is best first. */
function compareTakes(a: Take, b: Take): number {
  const older = a.createdAt.localeCompare(b.createdAt)
  return a.sound && a.runId !== null && a.runId === b.runId ? older : -older
}

function groupTakes(takes: Snapshot['takes']): Record<string, Take[]> {
  const groups: Record<string, Take[]> = {}
  for (const take of Object.values(takes)) {
    const group = groups[take.assetId]
    if (group) group.push(take)
    else groups[take.assetId] = [take]
  }
  for (const group of Object.values(groups)) group.sort(compareTakes)
  return groups
}

function pickJobs(jobs: Snapshot['jobs'], runs: Snapshot['runs']): Record<string, Job> {
  const picked: Record<string, Job> = {}
  const startOf = (job: Job) => runs[job.runId]?.startedAt ?? ''
  for (const job of Object.values(jobs)) {
    const other = picked[job.assetId]
    if (!other || startOf(job) >= startOf(other)) picked[job.assetId] = job
  }
  return picked
}

function groupByBeat(order: readonly string[], assets: Record<string, Asset>): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  for (const id of order) {
    for (const beatId of new Set(assets[id]?.placements.map((each) => each.beatId))) {
      const group = groups[beatId]
      if (group) group.push(id)
      else groups[beatId] = [id]
    }
  }
  return groups
}

/** Lists that hold the same things as before are the lists from before, so that who shows them stays still. */
function keepLists<Item>(before: Readonly<Record<string, readonly Item[]>>, after: Record<string, readonly Item[]>) {
  for (const [key, list] of Object.entries(after)) {
    const old = before[key]
    if (old?.length === list.length && old.every((item, at) => item === list[at])) after[key] = old
  }
  return after
}

export function indexSnapshot(before: SnapshotIndex, from: Snapshot | null, to: Snapshot): SnapshotIndex {
  const takesOf = from?.takes === to.takes ? before.takesOf : keepLists(before.takesOf, groupTakes(to.takes))
  const jobOf = from?.jobs === to.jobs && from.runs === to.runs ? before.jobOf : pickJobs(to.jobs, to.runs)
  const samePlan = from?.order === to.order && from.assets === to.assets
  const placedAt = samePlan ? before.placedAt : keepLists(before.placedAt, groupByBeat(to.order, to.assets))
  const statuses: Record<string, AssetStatus> = {}
  for (const id of to.order) {
    const take = selectedTake(to.choices[id], to.takes)
    statuses[id] = statusOf({ take, job: jobOf[id], briefHash: to.briefHashes[id] })
  }
  const ids = Object.keys(statuses)
  const same =
    ids.length === Object.keys(before.statusOf).length && ids.every((id) => before.statusOf[id] === statuses[id])
  return { takesOf, jobOf, placedAt, statusOf: same ? before.statusOf : statuses }
}

export const selectedTake = (choice: Choice | undefined, takes: Snapshot['takes']): Take | undefined =>
  choice?.selectedTakeId ? takes[choice.selectedTakeId] : undefined
