import type { ExportState, ProjectSettings, Snapshot } from '../../../shared/project.ts'
import type { Take } from '../../../shared/take.ts'
import type { Exporter } from '../exporters/exporter.ts'
import type { Work } from '../work/pool.ts'

/** All that goes into a bundle. */
export interface ExportInput {
  /** What the timeline files are called, before it is made a file name; usually the story's title. */
  name: string
  state: Pick<Snapshot, 'story' | 'order' | 'assets' | 'style' | 'choices' | 'takes' | 'briefHashes'>
  /** Absolute path of a take's file. */
  pathOfTake(take: Take): string
  settings: Pick<ProjectSettings, 'frameRate' | 'aspect' | 'height'>
  /** Absolute path of the folder, or of the zip where it ends in `.zip`. */
  target: string
  /** Absolute path of the project folder, which must not be exported into. */
  projectPath: string | null
  exporters: readonly Exporter[]
  /** Pixels of the long side of characters, props and icons; twice the frame height where left out. */
  spriteSize?: number
}

export interface ExportTools {
  work: Pick<Work, 'run'>
  /** How many pieces of media are made at once. */
  parallel: number
  signal: AbortSignal
  onProgress(progress: number, label: string): void
  /** Milliseconds since the epoch. */
  now(): number
}

/** What an export that is done says of itself. */
export type Receipt = Pick<ExportState, 'path' | 'files' | 'bytes' | 'checks' | 'holes' | 'warnings'>
export type Check = Receipt['checks'][number]
