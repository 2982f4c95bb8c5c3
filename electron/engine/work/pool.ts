import { setTimeout as waitFor } from 'node:timers/promises'
import { CodedError } from '../../../shared/errors.ts'
import type { Clock } from '../environment.ts'
import { type FromWorker, receiveError, type ToWorker } from './messages.ts'
import type { TaskContext, TaskTable } from './serve-tasks.ts'
import { defaultLimit, taskLimits } from './task-limits.ts'
import type { tasks } from './tasks.ts'
import type { WorkerProcess } from './worker-process.ts'

/** A process that takes this long to start is broken, not slow. */
const startLimit = 30_000
/** How long an aborted task may take to notice before its process is killed. */
const abortGrace = 150
/** A process that has grown over this is replaced after its task. */
const rssLimit = 400 * 2 ** 20

type InputOf<Task> = Task extends (input: infer Input, ...rest: never) => unknown ? Input : never
type OutputOf<Task> = Task extends (...all: never) => Promise<infer Output> ? Output : never
type EmittedOf<Task> = Task extends (input: never, context: TaskContext<infer Emitted>) => unknown ? Emitted : never

interface RunOptions<Emitted> {
  signal?: AbortSignal
  /** Milliseconds from its start to its kill; else what `task-limits.ts` says. */
  timeout?: number
  /** True for what a person is waiting for: it goes before everything else that waits. */
  interactive?: boolean
  /** True for what nobody misses yet: everything else that waits goes before it. */
  background?: boolean
  onEmit?: (value: Emitted) => void
}

/** CPU work in processes that can be killed. */
export interface Work<Table extends TaskTable = typeof tasks> {
  /**
   * Runs one task. Throws the task's own errors; TASK_TIMED_OUT, TASK_CRASHED; the signal's reason on abort.
   */
  run<Name extends keyof Table & string>(
    name: Name,
    input: InputOf<Table[Name]>,
    options?: RunOptions<EmittedOf<Table[Name]>>,
  ): Promise<OutputOf<Table[Name]>>
  /** Kills every process; what has not ended fails with TASK_CRASHED. */
  close(): void
}

interface Job {
  id: number
  name: string
  input: unknown
  options: RunOptions<never>
  settled: boolean
  resolve(output: unknown): void
  reject(error: unknown): void
}

const urgencyOf = ({ options }: Job): number => (options.interactive ? 2 : options.background ? 0 : 1)

interface Seat {
  process: WorkerProcess
  ready: boolean
  job: Job | undefined
  /** Ends the present job's time limit. */
  stopClock: AbortController
}

export function createPool<Table extends TaskTable = typeof tasks>({
  spawn,
  size,
  wait = (ms, signal) => waitFor(ms, undefined, signal ? { signal } : {}),
}: {
  spawn: () => WorkerProcess
  size: number
  wait?: Clock['wait']
}): Work<Table> {
  const seats = new Set<Seat>()
  const waiting: Job[] = []
  let lastId = 0
  let closed = false

  function settle(job: Job, act: () => void) {
    if (job.settled) return
    job.settled = true
    act()
  }

  /** Calls `then` after `ms` unless the seat's job ends first. */
  function after(seat: Seat, ms: number, then: () => void) {
    const { signal } = seat.stopClock
    wait(ms, signal).then(
      () => {
        if (!signal.aborted) then()
      },
      () => undefined,
    )
  }

  function release(seat: Seat) {
    seat.stopClock.abort()
    seat.job = undefined
  }

  function retire(seat: Seat) {
    release(seat)
    seats.delete(seat)
    seat.process.kill()
  }

  function startClock(seat: Seat, job: Job) {
    const limit = job.options.timeout ?? taskLimits[job.name] ?? defaultLimit
    after(seat, limit + (seat.ready ? 0 : startLimit), () => {
      const message = `${job.name} took longer than ${limit / 1000} s and was stopped. Try again, or make it simpler.`
      settle(job, () => job.reject(new CodedError('TASK_TIMED_OUT', message)))
      retire(seat)
      dispatch()
    })
  }

  function hear(seat: Seat, message: FromWorker) {
    if (message.type === 'ready') {
      seat.ready = true
      return
    }
    const { job } = seat
    if (!job || job.id !== message.id) return
    if (message.type === 'emit') {
      if (!job.settled) job.options.onEmit?.(message.value as never)
      return
    }
    if (message.rss > rssLimit) retire(seat)
    else release(seat)
    dispatch()
    if (message.type === 'done') settle(job, () => job.resolve(message.output))
    else settle(job, () => job.reject(receiveError(message.error)))
  }

  function lose(seat: Seat, detail: string) {
    const { job } = seat
    if (!seats.delete(seat)) return
    release(seat)
    if (job) {
      const message = `The process that ran ${job.name} ended unexpectedly (${detail}). Try again, or make it simpler.`
      settle(job, () => job.reject(new CodedError('TASK_CRASHED', message)))
    }
    dispatch()
  }

  function addSeat(): Seat {
    const seat: Seat = { process: spawn(), ready: false, job: undefined, stopClock: new AbortController() }
    seats.add(seat)
    seat.process.onMessage((message) => hear(seat, message as FromWorker))
    seat.process.onExit((detail) => lose(seat, detail))
    return seat
  }

  function freeSeat(): Seat | undefined {
    for (const seat of seats) if (!seat.job) return seat
    return seats.size < size ? addSeat() : undefined
  }

  function start(seat: Seat, job: Job) {
    seat.job = job
    seat.stopClock = new AbortController()
    startClock(seat, job)
    const message: ToWorker = { type: 'run', id: job.id, name: job.name, input: job.input }
    try {
      seat.process.send(message)
    } catch (error) {
      // What cannot be cloned never left: the process is fine, the caller has a bug.
      release(seat)
      settle(job, () => job.reject(error))
    }
  }

  function dispatch() {
    while (!closed && waiting.length > 0) {
      const seat = freeSeat()
      const job = seat && waiting.shift()
      if (!seat || !job) return
      start(seat, job)
    }
  }

  function abort(job: Job, reason: unknown) {
    settle(job, () => job.reject(reason))
    const at = waiting.indexOf(job)
    if (at >= 0) {
      waiting.splice(at, 1)
      return
    }
    for (const seat of seats) {
      if (seat.job !== job) continue
      seat.process.send({ type: 'abort', id: job.id } satisfies ToWorker)
      after(seat, abortGrace, () => {
        retire(seat)
        dispatch()
      })
    }
  }

  function enqueue(job: Job) {
    const at = waiting.findLastIndex((each) => urgencyOf(each) >= urgencyOf(job))
    waiting.splice(at + 1, 0, job)
    dispatch()
  }

  function run(name: string, input: unknown, options: RunOptions<never> = {}): Promise<unknown> {
    const { signal } = options
    return new Promise((resolve, reject) => {
      if (closed) throw new CodedError('TASK_CRASHED', `${name} was not started: the app is closing.`)
      signal?.throwIfAborted()
      const onAbort = () => abort(job, signal?.reason)
      const job: Job = {
        id: ++lastId,
        name,
        input,
        options,
        settled: false,
        resolve: (output) => {
          signal?.removeEventListener('abort', onAbort)
          resolve(output)
        },
        reject: (error) => {
          signal?.removeEventListener('abort', onAbort)
          reject(error as Error)
        },
      }
      signal?.addEventListener('abort', onAbort)
      enqueue(job)
    })
  }

  function close() {
    closed = true
    const jobs = [...waiting.splice(0), ...[...seats].flatMap((seat) => seat.job ?? [])]
    for (const seat of [...seats]) retire(seat)
    for (const job of jobs) {
      const message = `${job.name} was stopped: the app is closing.`
      settle(job, () => job.reject(new CodedError('TASK_CRASHED', message)))
    }
  }

  return { run: run as Work<Table>['run'], close }
}
