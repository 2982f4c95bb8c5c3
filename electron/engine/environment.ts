import type { WorkerProcess } from './work/worker-process.ts'

/** A line for the log: what a person may read when something went wrong. Never holds a secret. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** Time, so that tests can hold it still. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`, rejects with the signal's reason when it aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

/** All that the engine uses of the world. A host makes one and hands it to `createEngine`. */
export interface Environment {
  version: string
  /** Absolute path of the folder for settings, recent projects, logs and the cache. */
  home: string
  /** Absolute path where projects of uploaded and sample stories are made. */
  documents: string
  /** Absolute path of the app's own `assets` folder. */
  assets: string
  /** `INKCUE_...` and the like. */
  variables: Record<string, string | undefined>
  fetch: typeof globalThis.fetch
  clock: Clock
  log: Log
  /** Starts a process that runs `work/worker.ts`. */
  spawnWorker(): WorkerProcess
  /** How many worker processes at once. */
  cores: number
}
