import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { createEngine, createNodeEnvironment, type Engine, type Environment } from '../../electron/engine/index.ts'
import { forkWorker } from '../../electron/engine/work/fork-worker.ts'
import type { Snapshot } from '../../shared/project.ts'
import { connectProject } from '../support/connect-project.ts'

/** The programs as they ship: a worker from source would spend its first second on reading TypeScript. */
const built = fileURLToPath(new URL('../../node_modules/.cache/inkcue-bench', import.meta.url))

export async function buildWorker(): Promise<void> {
  await execa('vite', ['build', '--logLevel', 'error', '-c', 'electron/vite.config.ts', '--outDir', built], {
    preferLocal: true,
    stdio: 'inherit',
  })
}

/** The world as it is, with a home of its own, without a network, and with workers as they ship. */
export async function benchEnvironment(): Promise<{ environment: Environment; remove(): Promise<void> }> {
  const entry = join(built, 'worker.js')
  if (!existsSync(entry)) await buildWorker()
  const home = await mkdtemp(join(tmpdir(), 'inkcue-bench-'))
  const base = createNodeEnvironment({
    home,
    variables: { INKCUE_HOME: home },
    fetch: () => Promise.reject(new Error('a benchmark does not use the network')),
  })
  return {
    environment: { ...base, spawnWorker: () => forkWorker({ assets: base.assets, entry }) },
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

/** A real engine, closed and its home removed when `act` has ended. */
export async function withEngine<Result>(act: (engine: Engine, home: string) => Promise<Result>): Promise<Result> {
  const { environment, remove } = await benchEnvironment()
  const engine = createEngine(environment, 'a benchmark')
  try {
    return await act(engine, environment.home)
  } finally {
    await engine.close()
    await remove()
  }
}

export const sampleStory = 'the-lantern-in-the-forest.md'

/** Runs Generate over all that is open and waits for its end. */
export async function generateAll(engine: Engine, projectId: string): Promise<Snapshot> {
  const { runId } = await engine.client.run.start({ projectId })
  if (runId) await engine.runEnded(runId)
  return engine.client.project.snapshot({ projectId })
}

/** Exports to `path` and waits for the receipt; throws where there is none. */
export async function exportTo(engine: Engine, projectId: string, path: string): Promise<void> {
  const { exportId } = await engine.client.export.start({ projectId, path })
  const state = await connectProject(engine.client, projectId).until(
    (each) => each.exports[exportId] !== undefined && each.exports[exportId].state !== 'running',
  )
  if (state.exports[exportId]?.state !== 'done') throw new Error(state.exports[exportId]?.failure)
}
