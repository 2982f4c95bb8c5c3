import type { EngineClient } from '../../electron/engine/index.ts'
import { applyEvent } from '../../shared/event.ts'
import type { Snapshot } from '../../shared/project.ts'

/** Follows a project from now on; for tests that wait for something to become true. */
export function connectProject(client: EngineClient, projectId: string) {
  return {
    async until(fits: (state: Snapshot) => boolean): Promise<Snapshot> {
      let state = await client.project.snapshot({ projectId })
      if (fits(state)) return state
      for await (const event of await client.events({ projectId, since: state.seq })) {
        state = applyEvent(state, event)
        if (fits(state)) return state
      }
      throw new Error('The stream ended before what was waited for.')
    },
  }
}
