import { applyEvent, type Event } from '../../shared/event.ts'
import type { Snapshot } from '../../shared/project.ts'

interface FollowOptions {
  takeSnapshot: () => Promise<Snapshot>
  openEvents: (since: number) => Promise<AsyncIterable<Event>>
  /** Gets every new state of the project, at most once for each call of `schedule`'s argument. */
  show: (snapshot: Snapshot) => void
  /** Calls back soon, once: the moment to show what has gathered. */
  schedule: (flush: () => void) => void
  signal: AbortSignal
}

const isTooOld = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'NOT_FOUND'

/**
 * Shows a project and keeps it up to date until the signal or until the pipe breaks (then it throws). Events that
 * were already seen are passed over; after a missing one, or where the engine no longer has those that are
 * needed, a new snapshot is taken.
 */
export async function followProject(options: FollowOptions): Promise<void> {
  const { signal } = options
  while (!signal.aborted) {
    let shown = await options.takeSnapshot()
    if (signal.aborted) return
    options.show(shown)
    let { seq } = shown
    let waiting: Event[] = []
    const flush = () => {
      if (waiting.length === 0 || signal.aborted) return
      shown = applyEvent(shown, { seq, changes: waiting.flatMap((event) => event.changes) })
      waiting = []
      options.show(shown)
    }
    try {
      for await (const event of await options.openEvents(seq)) {
        if (signal.aborted) return
        if (event.seq <= seq) continue
        if (event.seq > seq + 1) break
        seq = event.seq
        waiting.push(event)
        if (waiting.length === 1) options.schedule(flush)
      }
    } catch (error) {
      if (!isTooOld(error)) throw error
    }
    waiting = []
  }
}
