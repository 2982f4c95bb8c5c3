import type { Clock } from '../environment.ts'
import { decide, type Lane, startsBefore, type WaitingJob } from './decide.ts'

/**
 * A job as the runner takes it. `execute` settles when the job has ended, in whatever way; after `leaveLane` its place
 * goes to another.
 */
export interface Submission extends Omit<WaitingJob, 'notBefore'> {
  execute: (signal: AbortSignal, leaveLane: () => void) => Promise<void>
  /** Called when the reason for waiting changes. */
  onWaiting: (reason: string) => void
  /** Called instead of `execute` where the job is cancelled before it started. */
  onCancelled: () => void
}

export interface Runner {
  submit(jobs: readonly Submission[]): void
  /** Ends the jobs named: those waiting at once, those under way through their signal. */
  cancel(ids: readonly string[]): void
  setLane(lane: Lane): void
  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void>
}

/** Carries out what `decide` says, with the clock it is given. */
export function createRunner(clock: Clock): Runner {
  const lanes = new Map<string, Lane>()
  /** In the order in which they are to start. */
  let waiting = new Map<string, Submission & WaitingJob>()
  const active = new Map<string, { lane: string | null; controller: AbortController }>()
  const reasons = new Map<string, string>()
  let sleeper: AbortController | null = null
  let idleListeners: (() => void)[] = []

  function look(): void {
    sleeper?.abort()
    sleeper = null
    const running = new Map<string, number>()
    for (const { lane } of active.values()) if (lane !== null) running.set(lane, (running.get(lane) ?? 0) + 1)
    const open = new Set([...waiting.keys(), ...active.keys()])
    const decision = decide({
      now: clock.now(),
      lanes: [...lanes.values()],
      waiting: [...waiting.values()],
      running,
      open,
    })
    for (const id of decision.start) start(id)
    for (const [id, reason] of decision.waitingFor) tellReason(id, reason)
    if (decision.lookAgainAt !== null) sleepUntil(decision.lookAgainAt)
    if (waiting.size === 0 && active.size === 0) {
      for (const listener of idleListeners) listener()
      idleListeners = []
    }
  }

  function start(id: string): void {
    const job = waiting.get(id)
    if (!job) return
    waiting.delete(id)
    reasons.delete(id)
    const controller = new AbortController()
    const place = { lane: job.lane as string | null, controller }
    active.set(id, place)
    const leaveLane = (): void => {
      if (place.lane === null) return
      place.lane = null
      look()
    }
    void job.execute(controller.signal, leaveLane).finally(() => {
      active.delete(id)
      look()
    })
  }

  function tellReason(id: string, reason: string): void {
    if (reasons.get(id) === reason) return
    reasons.set(id, reason)
    waiting.get(id)?.onWaiting(reason)
  }

  function sleepUntil(moment: number): void {
    const controller = new AbortController()
    sleeper = controller
    void clock.wait(Math.max(0, moment - clock.now()), controller.signal).then(look, () => undefined)
  }

  return {
    submit(jobs) {
      const all = [...waiting.values(), ...jobs.map((job) => ({ ...job, notBefore: 0 }))].sort(startsBefore)
      waiting = new Map(all.map((job) => [job.id, job]))
      look()
    },
    cancel(ids) {
      for (const id of ids) {
        const job = waiting.get(id)
        waiting.delete(id)
        reasons.delete(id)
        job?.onCancelled()
        active.get(id)?.controller.abort()
      }
      look()
    },
    setLane(lane) {
      lanes.set(lane.id, lane)
      look()
    },
    idle: () =>
      waiting.size === 0 && active.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            idleListeners.push(resolve)
          }),
  }
}
