import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { WorkerProcess } from './worker-process.ts'

/** All that a worker gets of the environment: what Node needs to start, and nothing secret. */
const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
const heapMegabytes = 512

/** From source, `worker.ts` beside this file; when built, `worker.js` at the top of the bundle, above its chunks. */
function findEntry(): string {
  const here = fileURLToPath(import.meta.url)
  const folder = dirname(here)
  if (here.endsWith('.ts')) return join(folder, 'worker.ts')
  return join(basename(folder) === 'chunks' ? dirname(folder) : folder, 'worker.js')
}

const loaderFor = (entry: string): string[] =>
  entry.endsWith('.ts') ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []

/** Starts a worker as a Node process. `entry` is another worker's file, for tests. */
export function forkWorker({ assets, entry = findEntry() }: { assets: string; entry?: string }): WorkerProcess {
  const env: NodeJS.ProcessEnv = { INKCUE_ASSETS: assets }
  for (const name of kept) if (process.env[name] !== undefined) env[name] = process.env[name]
  const child = fork(entry, [], {
    env,
    execArgv: [`--max-old-space-size=${heapMegabytes}`, ...loaderFor(entry)],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  let exited = false
  let onExit: ((detail: string) => void) | undefined
  const end = (detail: string) => {
    if (exited) return
    exited = true
    onExit?.(detail)
  }
  child.on('error', (error) => end(error.message))
  child.on('close', (code, signal) => end([`ended with ${signal ?? `code ${code}`}`, said.trim()].join(': ').trim()))
  return {
    send: (message) => {
      // A process that has just died is reported by `close`; sending to it must not be a second failure.
      if (child.connected) child.send(message as object, () => undefined)
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      onExit = listener
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
