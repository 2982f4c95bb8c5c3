import { applyEvent, type Event } from '../../../shared/event.ts'
import type { Snapshot } from '../../../shared/project.ts'
import type { EngineClient } from '../../engine/index.ts'

export interface Following {
  /** The records as far as they were followed. */
  state(): Snapshot
  /** Resolves with the first state that fits; at once where it fits already. */
  until(fits: (state: Snapshot) => boolean): Promise<Snapshot>
  stop(): void
}

/** Follows a project as any client does: a snapshot, then events. */
export async function followProject(
  client: EngineClient,
  projectId: string,
  onEvent: (event: Event, state: Snapshot) => void,
): Promise<Following> {
  let state = await client.project.snapshot({ projectId })
  const stopping = new AbortController()
  const waiting = new Set<() => void>()
  let failure: unknown = null

  const follow = async () => {
    const events = await client.events({ projectId, since: state.seq }, { signal: stopping.signal })
    for await (const event of events) {
      state = applyEvent(state, event)
      onEvent(event, state)
      for (const check of waiting) check()
    }
  }
  follow().catch((error: unknown) => {
    if (stopping.signal.aborted) return
    failure = error
    for (const check of waiting) check()
  })

  return {
    state: () => state,
    until: (fits) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (failure === null && !fits(state)) return
          waiting.delete(check)
          if (failure === null) resolve(state)
          else reject(failure instanceof Error ? failure : new Error(String(failure)))
        }
        waiting.add(check)
        check()
      }),
    stop: () => stopping.abort(),
  }
}
