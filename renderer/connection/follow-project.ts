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
    let current = await options.takeSnapshot()
    if (signal.aborted) return
    options.show(current)
    let waiting = false
    const flush = () => {
      waiting = false
      if (!signal.aborted) options.show(current)
    }
    try {
      for await (const event of await options.openEvents(current.seq)) {
        if (signal.aborted) return
        if (event.seq <= current.seq) continue
        if (event.seq > current.seq + 1) break
        current = applyEvent(current, event)
        if (!waiting) {
          waiting = true
          options.schedule(flush)
        }
      }
    } catch (error) {
      if (!isTooOld(error)) throw error
    }
  }
}
