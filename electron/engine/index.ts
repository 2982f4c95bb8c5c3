import { createRouterClient } from '@orpc/server'
import type { Environment } from './environment.ts'
import { type EngineFile, findFile } from './operations/files.ts'
import { createOperations } from './operations/index.ts'
import { providers } from './providers/index.ts'
import { createRouter, type EngineClient, type EngineRouter } from './router.ts'
import { createRunner } from './schedule/runner.ts'
import { createSettings } from './settings.ts'
import { sources } from './sources/index.ts'
import { createHomeFiles } from './store/home-files.ts'
import { createPool } from './work/pool.ts'

export type { Environment } from './environment.ts'
export { createNodeEnvironment, findRoot } from './node-environment.ts'
export type { EngineFile } from './operations/files.ts'
export type { EngineClient, EngineRouter } from './router.ts'
export type { WorkerProcess } from './work/worker-process.ts'

export interface Engine {
  /** For a transport: every call of the contract. */
  router: EngineRouter
  /** The same calls without a transport. */
  client: EngineClient
  /** The file behind an address below `/files/`. */
  findFile(address: string): EngineFile | null
  /** Settings for this process alone, over file and environment. */
  overrideSettings(values: Record<string, unknown>): void
  /** True while a run or an export is under way. */
  isBusy(): boolean
  runEnded(runId: string): Promise<void>
  /** Cancels what runs, saves what is finished, frees every folder. */
  close(): Promise<void>
}

/** `holder` is what a second process on the same project folder is told: "the Inkcue window". */
export function createEngine(environment: Environment, holder: string): Engine {
  const home = createHomeFiles(environment.home)
  const settings = createSettings(home, environment.variables, [...providers, ...sources])
  const work = createPool({ spawn: environment.spawnWorker, size: environment.cores, wait: environment.clock.wait })
  const runner = createRunner(environment.clock)
  const operations = createOperations({ environment, home, settings, work, runner }, holder)
  const router = createRouter(operations, environment.log)
  const files = {
    projects: operations.project,
    previewOf: operations.run.previewOf,
    exportPath: operations.export.pathOf,
  }
  return {
    router,
    client: createRouterClient(router),
    findFile: (address) => findFile(address, files),
    overrideSettings: settings.override,
    isBusy: () => operations.run.isBusy() || operations.export.isBusy(),
    runEnded: operations.run.ended,
    async close() {
      try {
        await operations.project.settled()
        await operations.run.cancelAll()
        await operations.export.cancelAll()
        for (const session of operations.project.all()) await operations.project.close(session.id)
      } finally {
        work.close()
      }
    },
  }
}
