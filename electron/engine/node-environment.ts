import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism, homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'
import pino from 'pino'
import { Agent, fetch as undiciFetch } from 'undici'
import type { Environment } from './environment.ts'
import { forkWorker } from './work/fork-worker.ts'

/** The folder that holds the app's package.json, from source as from the build. */
export function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('The app is incomplete: its package.json is missing.')
    folder = above
  }
  return folder
}

/** The world as a Node process sees it: for the command line, the server, and as a base for the desktop. */
export function createNodeEnvironment(changes: Partial<Environment> = {}): Environment {
  const root = findRoot()
  const variables = changes.variables ?? process.env
  const home = resolve(changes.home || variables.INKCUE_HOME || envPaths('inkcue', { suffix: '' }).config)
  const assets = changes.assets ?? join(root, 'assets')
  const dispatcher = new Agent({ connections: 64 })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return {
    version,
    home,
    documents: resolve(
      variables.INKCUE_DOCUMENTS ||
        (variables.INKCUE_HOME ? join(home, 'projects') : join(homedir(), 'Documents', 'Inkcue')),
    ),
    assets,
    variables,
    fetch: ((input: Parameters<typeof undiciFetch>[0], init?: Parameters<typeof undiciFetch>[1]) =>
      undiciFetch(input, { dispatcher, ...init })) as unknown as typeof globalThis.fetch,
    clock: {
      now: Date.now,
      wait: async (ms, signal) => wait(ms, undefined, signal ? { signal } : {}),
    },
    log: createLog(home),
    spawnWorker: () => forkWorker({ assets }),
    cores: Math.max(1, Math.min(16, availableParallelism())),
    ...changes,
  }
}

/** The log file, in the home folder: errors with their causes, never a key. */
function createLog(home: string): Environment['log'] {
  mkdirSync(join(home, 'logs'), { recursive: true })
  const destination = pino.destination({ dest: join(home, 'logs', 'inkcue.log'), sync: false, mkdir: true })
  return pino(
    {
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: pino.stdSerializers.err },
    },
    destination,
  )
}
