import { isCoded } from '../../../shared/errors.ts'
import type { Asset, Sound, Visual } from '../../../shared/plan.ts'
import { type Failure, isEnded, type Job, type JobState, jobState, type Run } from '../../../shared/run.ts'
import { noUsage, type Take, type Usage } from '../../../shared/take.ts'
import type { Clock, Log } from '../environment.ts'
import type { Runner, Submission } from '../schedule/runner.ts'
import type { RunEntry, RunLog } from '../store/run-log.ts'
import type { Draft, JobReport } from './job-report.ts'
import { newId } from './new-id.ts'

/** Seconds of work expected of a job, by kind; only their order matters. */
const expectedWork = { background: 4, character: 3, prop: 2, icon: 1, music: 3, ambience: 2, effect: 1 } as const

/** Where a job ends that ends without a take; `failed` for every other code. */
const endStates: Record<string, JobState> = { TAKE_REJECTED: 'rejected', NOTHING_FOUND: 'open' }

/** What a run needs of the project and of the makers. */
export interface RunTools {
  clock: Clock
  log: Log
  runner: Runner
  runLog: RunLog
  publishRun(run: Run): void
  publishJob(job: Job): void
  /** Drafts, the best first, each as soon as it is there. */
  makeVisual(visual: Visual, signal: AbortSignal, report: JobReport): AsyncIterable<Draft>
  makeSound(sound: Sound, signal: AbortSignal, report: JobReport): AsyncIterable<Draft>
  laneOf(asset: Asset): string
  makerOf(asset: Asset): string
  preview(jobId: string, svg: string | null): number
  /** False where the asset has been taken out of the plan since the run was started. */
  isWanted(asset: Asset): boolean
  /** Stores the draft as a take and selects it if asked to; resolves when it is on the disk. */
  keep(asset: Asset, runId: string, draft: Draft, select: boolean): Promise<Take>
}

export interface RunHandle {
  run(): Run
  jobIds: string[]
  cancel(jobIds?: readonly string[]): void
  ended: Promise<void>
}

/** Starts one job for each asset. A single asset goes before everything else that waits. */
export function runAssets(runId: string, assets: readonly Asset[], tools: RunTools): RunHandle {
  const { clock, runner, runLog } = tools
  const instant = () => new Date(clock.now()).toISOString()
  const counts = Object.fromEntries(jobState.options.map((state) => [state, 0])) as Record<JobState, number>
  let run: Run = {
    id: runId,
    state: 'running',
    startedAt: instant(),
    endedAt: null,
    counts,
    total: assets.length,
    usage: noUsage,
  }
  const jobs = new Map<string, Job>()
  const idOfAsset = new Map(assets.map((asset) => [asset.id, newId('j', clock.now())]))
  let cancelled = false

  const write = (entry: DistributiveOmit<RunEntry, 'at'>, sync: boolean) =>
    runLog.append({ at: clock.now(), ...entry } as RunEntry, { sync })
  let unrecorded = false
  /** What was made counts more than the line that says so: that one is missing stops nothing. */
  const record = (entry: DistributiveOmit<RunEntry, 'at'>) =>
    write(entry, false).catch((error: unknown) => {
      if (!unrecorded) tools.log.error({ error, run: runId }, 'a run could not be recorded')
      unrecorded = true
    })

  const update = (jobId: string, change: Partial<Job>): void => {
    const before = jobs.get(jobId)
    if (!before || isEnded(before.state)) return
    const after = { ...before, ...change }
    jobs.set(jobId, after)
    if (after.state !== before.state || after.usage !== before.usage) {
      const next = { ...run.counts }
      next[before.state] -= 1
      next[after.state] += 1
      run = { ...run, counts: next, usage: addUsage(run.usage, after.usage, before.usage) }
      tools.publishRun(run)
    }
    tools.publishJob(after)
  }

  const end = async (jobId: string, asset: Asset, state: JobState, takes: readonly Take[], failure: Failure | null) => {
    const takeIds = takes.map((take) => take.id)
    await record({ type: 'job-ended', jobId, assetId: asset.id, state, takeIds, failure })
    update(jobId, { state, takeIds, failure, progress: 1, label: '', waitingFor: '', endedAt: instant() })
    tools.preview(jobId, null)
  }

  const reportOf = (jobId: string, asset: Asset): JobReport => ({
    progress: (value, label) => update(jobId, { progress: value, label }),
    reviewing: () => update(jobId, { state: 'reviewing', label: 'reviewing' }),
    preview: (svg) => {
      // It is made beside the job and may come after its end; nobody would ever drop it.
      if (!isEnded(jobs.get(jobId)?.state ?? 'done')) update(jobId, { previewRevision: tools.preview(jobId, svg) })
    },
    attemptStarted: async (maker, attempt, promptHash) => {
      update(jobId, { state: 'running', maker, attempts: attempt })
      // Without this line on the disk nothing that costs money goes out.
      await write({ type: 'attempt-started', jobId, assetId: asset.id, maker, attempt, promptHash }, true)
    },
    attemptEnded: (attempt, usage, outcome, reasons) => {
      update(jobId, { usage: addUsage(jobs.get(jobId)?.usage ?? noUsage, usage, noUsage) })
      return record({ type: 'attempt-ended', jobId, attempt, usage, outcome, reasons })
    },
  })

  const execute = async (jobId: string, asset: Asset, signal: AbortSignal, leaveLane: () => void): Promise<void> => {
    if (!tools.isWanted(asset)) return end(jobId, asset, 'cancelled', [], null)
    update(jobId, { state: 'running', waitingFor: '', startedAt: instant() })
    const report = reportOf(jobId, asset)
    const takes: Take[] = []
    try {
      const drafts =
        asset.type === 'visual' ? tools.makeVisual(asset, signal, report) : tools.makeSound(asset, signal, report)
      for await (const draft of drafts) {
        const select = !takes.some((take) => take.verdict.accepted)
        takes.push(await tools.keep(asset, runId, draft, select))
        update(jobId, { takeIds: takes.map((take) => take.id) })
        // What still comes is to choose from; whoever has nothing yet goes first.
        if (asset.type === 'sound') leaveLane()
      }
      const rejected = takes.every((take) => !take.verdict.accepted)
      await end(jobId, asset, rejected ? 'rejected' : 'done', takes, rejected ? rejection(takes) : null)
    } catch (error) {
      if (signal.aborted) return end(jobId, asset, 'cancelled', takes, null)
      const failure = failureOf(error)
      if (!isCoded(error)) tools.log.error({ error, asset: asset.id }, 'a job failed')
      await end(jobId, asset, endStates[failure.code] ?? 'failed', takes, failure)
      if (failure.code === 'DISK_FULL') handle.cancel()
    }
  }

  const submissions = assets.map((asset, order): Submission => {
    const jobId = idOfAsset.get(asset.id) ?? ''
    const base = asset.type === 'visual' && asset.baseId ? idOfAsset.get(asset.baseId) : undefined
    const job: Job = {
      id: jobId,
      runId,
      assetId: asset.id,
      maker: tools.makerOf(asset),
      state: 'waiting',
      waitingFor: '',
      progress: 0,
      label: '',
      previewRevision: 0,
      attempts: 0,
      startedAt: null,
      endedAt: null,
      takeIds: [],
      failure: null,
      usage: noUsage,
    }
    jobs.set(jobId, job)
    counts.waiting += 1
    tools.publishJob(job)
    return {
      id: jobId,
      lane: tools.laneOf(asset),
      needs: base ? [base] : [],
      expected: expectedWork[asset.kind],
      priority: assets.length === 1 ? 1 : 0,
      order,
      execute: (signal, leaveLane) => execute(jobId, asset, signal, leaveLane),
      onWaiting: (waitingFor) => update(jobId, { waitingFor }),
      onCancelled: () => void end(jobId, asset, 'cancelled', [], null),
    }
  })

  const handle: RunHandle = {
    run: () => run,
    jobIds: [...jobs.keys()],
    cancel(ids = handle.jobIds) {
      cancelled ||= ids.length === handle.jobIds.length
      runner.cancel(ids)
    },
    ended: (async () => {
      void record({ type: 'run-started', runId, assetIds: assets.map((asset) => asset.id) })
      tools.publishRun(run)
      // In the same turn as the caller gets the handle: what is cancelled at once must be there to be cancelled.
      await Promise.all(watchEnds(runner, submissions))
      run = { ...run, state: cancelled ? 'cancelled' : 'done', endedAt: instant() }
      await record({ type: 'run-ended', state: run.state, usage: run.usage })
      tools.publishRun(run)
      await runLog.close()
    })(),
  }
  return handle
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Submits the jobs; one promise for each, resolved at its end. */
function watchEnds(runner: Runner, submissions: readonly Submission[]): Promise<void>[] {
  const ends: Promise<void>[] = []
  const watched = submissions.map((each) => {
    let done: () => void = () => undefined
    ends.push(new Promise((resolve) => (done = resolve)))
    return {
      ...each,
      execute: (signal: AbortSignal, leaveLane: () => void) => each.execute(signal, leaveLane).finally(done),
      onCancelled: () => {
        each.onCancelled()
        done()
      },
    }
  })
  runner.submit(watched)
  return ends
}

const addUsage = (sum: Usage, more: Usage, less: Usage): Usage => ({
  inputTokens: sum.inputTokens + more.inputTokens - less.inputTokens,
  cachedTokens: sum.cachedTokens + more.cachedTokens - less.cachedTokens,
  outputTokens: sum.outputTokens + more.outputTokens - less.outputTokens,
  cost: sum.cost + more.cost - less.cost,
})

function rejection(takes: readonly Take[]): Failure {
  const reasons = takes.flatMap((take) =>
    take.verdict.gates.filter((gate) => !gate.passed).flatMap((gate) => gate.reasons),
  )
  return { code: 'TAKE_REJECTED', stage: 'review', message: reasons.join(' ') || 'The review did not accept it.' }
}

function failureOf(error: unknown): Failure {
  if (isCoded(error)) return { code: error.code, stage: 'make', message: error.message }
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: 'TASK_CRASHED',
    stage: 'make',
    message: `Something went wrong inside Inkcue: ${message}. Try again; the log has the details.`,
  }
}
