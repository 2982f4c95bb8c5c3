import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../../electron/engine/export/hash-file.ts'
import { type Manifest, manifest } from '../../../shared/manifest.ts'

/** Every file below a folder, relative to it, sorted. */
export const listFiles = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()

export const readManifest = (path: string): Manifest =>
  manifest.parse(JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')))

/** Every file with its content, its place on the disk and its time. */
export const fingerprint = (path: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(path).map((file) => {
      const { ino, mtimeMs } = statSync(join(path, file))
      return [file, `${hashOf(readFileSync(join(path, file)))} ${ino} ${mtimeMs}`]
    }),
  )

/** The files that differ between two fingerprints. */
export const changedFiles = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys({ ...before, ...after })
    .filter((file) => before[file] !== after[file])
    .sort()
