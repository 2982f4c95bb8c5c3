import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Settings, settings } from '../../../shared/settings.ts'
import { writeFileAtomic } from './atomic-write.ts'
import { moveAside } from './take-files.ts'

const recentList = z.array(z.object({ path: z.string(), name: z.string(), detail: z.string(), openedAt: z.string() }))
export type Recent = z.infer<typeof recentList>[number]

/** How many recent projects the start screen offers. */
const recentMost = 20

/** The files in the app's home folder: settings and recent projects. */
export function createHomeFiles(home: string) {
  const recentPath = join(home, 'recent.json')
  const settingsPath = join(home, 'settings.json')
  let last: Promise<unknown> = Promise.resolve()

  const write = (path: string, value: unknown): Promise<void> => {
    const next = last.then(async () => {
      await mkdir(home, { recursive: true })
      await writeFileAtomic(path, Buffer.from(`${JSON.stringify(value, null, 1)}\n`))
    })
    last = next.catch(() => undefined)
    return next
  }

  return {
    /** What the user has set, without defaults. */
    readSettings: () => readJson(settingsPath, z.record(z.string(), z.unknown()), {}),
    writeSettings: (values: Partial<Settings>) => write(settingsPath, settings.partial().parse(values)),
    readRecent: () => readJson(recentPath, recentList, []),
    async addRecent(entry: Recent): Promise<void> {
      const others = (await readJson(recentPath, recentList, [])).filter((each) => each.path !== entry.path)
      await write(recentPath, [entry, ...others].slice(0, recentMost))
    },
    async removeRecent(path: string): Promise<void> {
      const all = await readJson(recentPath, recentList, [])
      await write(
        recentPath,
        all.filter((each) => each.path !== path),
      )
    },
  }
}
export type HomeFiles = ReturnType<typeof createHomeFiles>

async function readJson<T>(path: string, schema: z.ZodType<T>, missing: T): Promise<T> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return missing
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    await moveAside(path)
    return missing
  }
}
