import { CodedError } from '../../../shared/errors.ts'
import { applyEvent, type Change, changeKey, type Event } from '../../../shared/event.ts'
import type { Snapshot } from '../../../shared/project.ts'
import { beatsOf } from '../../../shared/story.ts'
import type { Clock } from '../environment.ts'

/** Milliseconds over which changes of one record are coalesced before an event is numbered. */
const gatherFor = 50

/** Changes kept for clients that follow; one further behind must ask for a snapshot. */
const changesKept = 20_000

/** A story counts by its beats, or the log would hold twenty thousand long ones. */
const weightOf = (event: Event): number =>
  event.changes.reduce((sum, each) => sum + 1 + (each.kind === 'story' ? beatsOf(each.value).length : 0), 0)

/** The engine's own view of a project, and the event stream that keeps every client's view the same. */
export interface ProjectView {
  /** The records as they are now. Its `seq` may lag behind; clients want `snapshot`. */
  state(): Snapshot
  /** The same, but what it says of jobs and runs may lag behind: cheap while those change many times a second. */
  records(): Snapshot
  publish(...changes: Change[]): void
  /** The records with the sequence number to follow from. */
  snapshot(): Snapshot
  /** @throws CodedError NOT_FOUND where `since` is too old or unknown. */
  events(since: number, signal?: AbortSignal): AsyncGenerator<Event>
  close(): void
}

export function createView(initial: Snapshot, clock: Clock): ProjectView {
  let current = initial
  let sent = initial.seq
  const unapplied = new Map<string, Change>()
  const unappliedProgress = new Map<string, Change>()
  const unsent = new Map<string, Change>()
  const log: Event[] = []
  let logged = 0
  const closing = new AbortController()
  const listeners = new Set<() => void>()

  const apply = (changes: Map<string, Change>): Snapshot => {
    if (changes.size > 0) current = applyEvent(current, { seq: sent, changes: [...changes.values()] })
    changes.clear()
    return current
  }
  const records = (): Snapshot => apply(unapplied)
  const state = (): Snapshot => {
    apply(unappliedProgress)
    return records()
  }

  const flush = (): void => {
    if (unsent.size === 0) return
    sent += 1
    const event: Event = { seq: sent, changes: [...unsent.values()] }
    log.push(event)
    logged += weightOf(event)
    unsent.clear()
    while (logged > changesKept && log.length > 1) {
      const [oldest] = log.splice(0, 1)
      if (oldest) logged -= weightOf(oldest)
    }
    for (const listener of listeners) listener()
  }

  async function* events(since: number, signal?: AbortSignal): AsyncGenerator<Event> {
    let last = since
    const isOver = () => closing.signal.aborted || signal?.aborted === true
    while (!isOver()) {
      const oldest = (log[0]?.seq ?? sent + 1) - 1
      if (last > sent || last < oldest)
        throw new CodedError('NOT_FOUND', 'That point of the stream is gone. Ask for a snapshot.')
      const news = log.filter((each) => each.seq > last)
      for (const each of news) {
        yield each
        last = each.seq
      }
      if (last >= sent && !isOver()) await nextFlush(signal)
    }
  }

  const nextFlush = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        listeners.delete(done)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      listeners.add(done)
      signal?.addEventListener('abort', done)
    })

  return {
    state,
    records,
    publish(...changes) {
      const waiting = unsent.size > 0
      for (const each of changes) {
        const isProgress = each.kind === 'job' || each.kind === 'run'
        ;(isProgress ? unappliedProgress : unapplied).set(changeKey(each), each)
        unsent.set(changeKey(each), each)
      }
      if (!waiting && changes.length > 0) void clock.wait(gatherFor, closing.signal).then(flush, () => undefined)
    },
    snapshot() {
      flush()
      current = { ...state(), seq: sent }
      return current
    },
    events,
    close() {
      flush()
      closing.abort()
      for (const listener of listeners) listener()
    },
  }
}
