import { z } from 'zod'
import { asset } from './plan.ts'
import { job, run } from './run.ts'
import { aspect, frameRate, story } from './story.ts'
import { styleGuide } from './style.ts'
import { take } from './take.ts'
import { id } from './units.ts'

/** The user's choices about one asset's takes. */
export const choice = z.object({
  assetId: id,
  selectedTakeId: id.nullable(),
  /** A locked asset is left alone by Generate. */
  locked: z.boolean(),
  starred: z.array(id),
  rejected: z.array(id),
})
export type Choice = z.infer<typeof choice>

/** What the export makes by default; `wordsPerMinute` sets the times of a story without times. */
export const projectSettings = z.object({
  frameRate,
  aspect,
  /** The shorter side of the frame in pixels, as in 1080p. */
  height: z.int().min(240).max(4320),
  wordsPerMinute: z.int().min(60).max(400),
  provider: id,
  sources: z.array(id),
})
export type ProjectSettings = z.infer<typeof projectSettings>

/** An export while it is made and its receipt afterwards. */
export const exportState = z.object({
  id,
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  progress: z.number().min(0).max(1),
  label: z.string(),
  /** Absolute path of the folder or zip. */
  path: z.string(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** What was checked after writing. */
  checks: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string() })),
  holes: z.array(z.string()),
  /** What the user should know although nothing failed. */
  warnings: z.array(z.string()),
  failure: z.string(),
})
export type ExportState = z.infer<typeof exportState>

/** The small facts of an open project. */
export const projectHead = z.object({
  id,
  name: z.string(),
  /** Absolute path of the `.inkcue` folder. */
  path: z.string(),
  settings: projectSettings,
  planner: z.string(),
  planWarnings: z.array(z.string()),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Damaged files moved aside on opening, and the like; one sentence each. */
  notices: z.array(z.string()),
})
export type ProjectHead = z.infer<typeof projectHead>

/** Everything a client shows of a project. Grown only by `applyEvent`. */
export const snapshot = z.object({
  seq: z.int().nonnegative(),
  project: projectHead,
  story,
  style: styleGuide,
  /** Ids in the order of the plan. */
  order: z.array(id),
  assets: z.record(id, asset),
  choices: z.record(id, choice),
  /** Asset id to the hash that a take must carry to be fresh. */
  briefHashes: z.record(id, z.string()),
  takes: z.record(id, take),
  runs: z.record(id, run),
  jobs: z.record(id, job),
  exports: z.record(id, exportState),
})
export type Snapshot = z.infer<typeof snapshot>
