import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { createNodeEnvironment } from '../../electron/engine/index.ts'
import { openProject } from '../../electron/engine/project/open-project.ts'
import { createSession } from '../../electron/engine/project/session.ts'
import type { DrawRequest, Provider } from '../../electron/engine/providers/provider.ts'
import { createRunner } from '../../electron/engine/schedule/runner.ts'
import { createPool } from '../../electron/engine/work/pool.ts'
import { settings } from '../../shared/settings.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A story whose plan has a fox, an owl, a key and a forest. */
export const foxStory =
  '# The forest\n\nA small fox walks through the forest at night. An owl sits there.\n\nThe fox finds a golden key.\n'

/** An open project with what a run needs, and no more of the engine. */
export async function testSession(path?: string) {
  const home = await temporaryFolder()
  const environment = createNodeEnvironment({ home, variables: { INKCUE_HOME: home } })
  const storyPath = path ?? join(home, 'tale.md')
  if (!path) await writeFile(storyPath, foxStory)
  const work = createPool({ spawn: environment.spawnWorker, size: 2 })
  onTestFinished(() => work.close())
  const values = settings.parse({})
  const opened = await openProject(storyPath, { work, settings: values, now: environment.clock.now, holder: 'a test' })
  const session = createSession(opened, environment.clock)
  onTestFinished(() => session.close().catch(() => undefined))
  const tools = { environment, work, runner: createRunner(environment.clock), settings: values, preview: () => 1 }
  return { session, tools, storyPath }
}

/** A provider that replies with what the function gives. */
export const replyingProvider = (reply: (request: DrawRequest, signal: AbortSignal) => Promise<string>): Provider => ({
  id: 'replying',
  label: 'Replying',
  kind: 'api',
  description: 'Replies as the test says',
  settings: z.object({}),
  limits: { concurrency: 4 },
  heavy: false,
  async *draw(request, { signal }) {
    yield { type: 'text', text: await reply(request, signal) }
  },
  status: async () => ({ state: 'works', detail: '' }),
})

/** A picture that every gate lets through: a disc in a palette colour, or a full frame for a background. */
export function goodPicture({ canvas: { width, height }, visual, style }: DrawRequest): string {
  const shape =
    visual.kind === 'background'
      ? `<rect width="${width}" height="${height}" fill="${style.palette.sky}"/><circle cx="${width / 2}" cy="${height / 2}" r="200" fill="${style.palette.ground}"/>`
      : `<circle cx="${width / 2}" cy="${height / 2}" r="${Math.min(width, height) * 0.35}" fill="${style.palette.primary}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g id="body">${shape}</g></svg>`
}
