import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CodedError } from '../../../shared/errors.ts'
import { writeFileAtomic } from './atomic-write.ts'
import { isMissing, moveAside } from './take-files.ts'

const recentList = z.array(z.object({ path: z.string(), name: z.string(), detail: z.string(), openedAt: z.string() }))
export type Recent = z.infer<typeof recentList>[number]

/** How many recent projects the start screen offers. */
const recentMost = 20

/** The files in the app's home folder: settings and recent projects. */
export function createHomeFiles(home: string) {
  const recentPath = join(home, 'recent.json')
  const settingsPath = join(home, 'settings.json')
  let last: Promise<unknown> = Promise.resolve()

  /** One after another, each from what the one before has left. For the user alone: keys may be among the settings. */
  const change = <T>(path: string, read: () => Promise<T>, step: (before: T) => T): Promise<T> => {
    const next = last.then(async () => {
      const value = step(await read())
      await mkdir(home, { recursive: true })
      await writeFileAtomic(path, `${JSON.stringify(value, null, 1)}\n`, { mode: 0o600 })
      return value
    })
    last = next.catch(() => undefined)
    return next
  }
  const readSettings = () => readJson(settingsPath, z.record(z.string(), z.unknown()), {})
  const readRecent = () => readJson(recentPath, recentList, [])

  return {
    settingsPath,
    /** What the user has set, without defaults. */
    readSettings,
    changeSettings: (step: (before: Record<string, unknown>) => Record<string, unknown>) =>
      change(settingsPath, readSettings, step),
    readRecent,
    async addRecent(entry: Recent): Promise<void> {
      await change(recentPath, readRecent, (before) =>
        [entry, ...before.filter((each) => each.path !== entry.path)].slice(0, recentMost),
      )
    },
    async removeRecent(path: string): Promise<void> {
      await change(recentPath, readRecent, (before) => before.filter((each) => each.path !== path))
    },
  }
}
export type HomeFiles = ReturnType<typeof createHomeFiles>

async function readJson<T>(path: string, schema: z.ZodType<T>, missing: T): Promise<T> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (isMissing(cause)) return null
    // Taken for missing it would be written over.
    throw new CodedError('SETTING_INVALID', `${path} cannot be read (${cause.code}). Check its permissions.`, { cause })
  })
  if (text === null) return missing
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    await moveAside(path)
    return missing
  }
}
