import { type Client, keepConnected } from '../connection/connect.ts'
import { followProject } from '../connection/follow-project.ts'
import { useApp } from './app-store.ts'
import { useProject } from './project-store.ts'
import { readFailure } from './read-failure.ts'

let following: AbortController | null = null

/** About the pace at which the engine coalesces; also fires while the page is hidden. */
const showEvery = 50

async function follow(client: Client, projectId: string): Promise<void> {
  following?.abort()
  const controller = new AbortController()
  following = controller
  const { signal } = controller
  try {
    await followProject({
      takeSnapshot: () => client.project.snapshot({ projectId }, { signal }),
      openEvents: (since) => client.events({ projectId, since }, { signal }),
      show: (snapshot) => useProject.getState().show(snapshot),
      schedule: (flush) => setTimeout(flush, showEvery),
      signal,
    })
  } catch (error) {
    // A broken pipe is followed again when it is back; anything else ends here.
    if (signal.aborted || useApp.getState().client !== client) return
    const { code, message } = readFailure(error)
    if (code === '') return
    useApp.setState({ openFailure: { code, message, name: '' } })
    useProject.getState().enter(null)
  }
}

async function greet(client: Client): Promise<void> {
  const [info, stories, settings, registries] = await Promise.all([
    client.app.info({}),
    client.app.stories({}),
    client.app.settings({}),
    client.app.registries({}),
  ])
  useApp.setState({ info, stories, settings, registries })
}

/** Connects the stores to the engine for as long as the page lives. */
export function keepUp(): void {
  void keepConnected(
    (connection) => useApp.setState(connection === 'lost' ? { connection, client: null } : { connection }),
    (client) => {
      useApp.setState({ client })
      greet(client).catch(() => undefined)
      const { projectId } = useProject.getState()
      if (projectId) void follow(client, projectId)
    },
  )
  useProject.subscribe((state, before) => {
    if (state.projectId === before.projectId) return
    following?.abort()
    const { client } = useApp.getState()
    if (state.projectId && client) void follow(client, state.projectId)
  })
}
