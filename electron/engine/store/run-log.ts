import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Failure, JobState } from '../../../shared/run.ts'
import type { Usage } from '../../../shared/take.ts'
import { syncFolder } from './atomic-write.ts'
import { toDiskError } from './disk-error.ts'

/** One line of `runs/<run>.ndjson`. `at` is in milliseconds since the epoch. */
export type RunEntry = { at: number } & (
  | { type: 'run-started'; runId: string; assetIds: string[] }
  | { type: 'attempt-started'; jobId: string; assetId: string; maker: string; attempt: number; promptHash: string }
  | { type: 'attempt-ended'; jobId: string; attempt: number; usage: Usage; outcome: string; reasons: string[] }
  | { type: 'job-ended'; jobId: string; assetId: string; state: JobState; takeIds: string[]; failure: Failure | null }
  | { type: 'run-ended'; state: string; usage: Usage }
)

export interface RunLog {
  /** With `sync` the line is on the disk when the promise resolves: for what may cost money. Throws DISK_FULL. */
  append(entry: RunEntry, options?: { sync?: boolean }): Promise<void>
  close(): Promise<void>
}

/** The flight recorder of one run: appended, never rewritten. */
export async function openRunLog(project: string, runId: string): Promise<RunLog> {
  await mkdir(join(project, 'runs'), { recursive: true })
  const path = join(project, 'runs', `${runId}.ndjson`)
  const file = await open(path, 'a')
  // The file's name, too, must be on the disk before a line in it can be.
  await syncFolder(dirname(path))
  let torn = false
  let last: Promise<void> = Promise.resolve()
  const after = (step: () => Promise<void>): Promise<void> => {
    const next = last.then(step)
    last = next.catch(() => undefined)
    return next
  }
  return {
    append: (entry, { sync = false } = {}) =>
      after(async () => {
        const line = `${torn ? '\n' : ''}${JSON.stringify(entry)}\n`
        try {
          // A full disk can take half a line; the next one must not be glued to it.
          torn = true
          await file.appendFile(line)
          torn = false
          if (sync) await file.datasync()
        } catch (error) {
          throw await toDiskError(error, path)
        }
      }),
    close: () => after(() => file.close()),
  }
}

/** The entries of a run; a last line that a crash cut off is left out. */
export async function readRunLog(project: string, runId: string): Promise<RunEntry[]> {
  const text = await readFile(join(project, 'runs', `${runId}.ndjson`), 'utf8')
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as RunEntry]
    } catch {
      return []
    }
  })
}

export async function listRuns(project: string): Promise<string[]> {
  const names = await readdir(join(project, 'runs')).catch(() => [])
  return names.filter((name) => name.endsWith('.ndjson')).map((name) => name.slice(0, -'.ndjson'.length))
}
