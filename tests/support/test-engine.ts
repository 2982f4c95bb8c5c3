import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createEngine, createNodeEnvironment, type Engine, type Environment } from '../../electron/engine/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A real engine with a home of its own. Its `fetch` refuses: nothing in a test leaves this machine. */
export async function testEngine(changes: Partial<Environment> = {}): Promise<{ engine: Engine; home: string }> {
  const home = changes.home ?? join(await temporaryFolder(), 'home')
  const variables = { INKCUE_HOME: home, PATH: process.env.PATH }
  const fetch = () => Promise.reject(new Error('a test must not use the network'))
  const engine = createEngine(createNodeEnvironment({ home, variables, fetch, ...changes }), 'a test')
  onTestFinished(() => engine.close())
  return { engine, home }
}
