import { z } from 'zod'
import { usage } from './take.ts'
import { id, instant } from './units.ts'

/** `open`: nobody has what was asked for, and it is left to the user rather than faked. */
export const jobState = z.enum(['waiting', 'running', 'reviewing', 'done', 'open', 'rejected', 'failed', 'cancelled'])
export type JobState = z.infer<typeof jobState>

/** What went wrong, so that a person can act on it. `code` is one of a fixed list; see `errors.ts`. */
export const failure = z.object({ code: z.string(), stage: z.string(), message: z.string() })
export type Failure = z.infer<typeof failure>

/** The making of one asset's take or candidates within a run. */
export const job = z.object({
  id,
  runId: id,
  assetId: id,
  maker: id,
  state: jobState,
  /** What it waits for, in words, while it waits. */
  waitingFor: z.string(),
  /** 0 to 1; what it is doing now. */
  progress: z.number().min(0).max(1),
  label: z.string(),
  /** Grows with every new partial picture; 0 where there is none. */
  previewRevision: z.int().nonnegative(),
  attempts: z.int().nonnegative(),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  takeIds: z.array(id),
  failure: failure.nullable(),
  usage,
})
export type Job = z.infer<typeof job>

export const runState = z.enum(['running', 'done', 'cancelled'])

/** One press of Generate or Regenerate. */
export const run = z.object({
  id,
  state: runState,
  startedAt: instant,
  endedAt: instant.nullable(),
  /** How many jobs there are in each state. */
  counts: z.record(jobState, z.int().nonnegative()),
  total: z.int().nonnegative(),
  usage,
})
export type Run = z.infer<typeof run>

/** True where nothing more will happen to a job. */
export const isEnded = (state: JobState): boolean =>
  state === 'done' || state === 'open' || state === 'rejected' || state === 'failed' || state === 'cancelled'
