import type { Timeline } from '../../../shared/timeline.ts'

/** One text file of a bundle; `path` is relative to the bundle, with forward slashes. */
export interface ExportedFile {
  path: string
  text: string
}

/** Writes one editor format. Pure formatting: timeline in, files out. One file, one line in `index.ts`. */
export interface Exporter {
  id: string
  label: string
  description: string
  /** Programs that open it. */
  editors: string[]
  /**
   * `root` is the bundle's absolute path for formats that need absolute paths.
   * The base name of every file starts with `name`, a slug.
   */
  write(timeline: Timeline, target: { root: string; name: string }): ExportedFile[]
  /** Reads its own files back into the same model, for the self-test after writing. */
  read(files: ExportedFile[]): Timeline
}
