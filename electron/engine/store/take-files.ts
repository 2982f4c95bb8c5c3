import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { type Take, take as takeSchema } from '../../../shared/take.ts'
import { writeFileAtomic } from './atomic-write.ts'

/** File handles open at once while a project is read. */
const readsAtOnce = 32

const folderOf = (project: string, assetId: string) => join(project, 'takes', assetId)

export const pathOfTake = (project: string, take: Take): string => join(folderOf(project, take.assetId), take.file)

/** Writes the media first and its description last: a take exists when its `.json` does. */
export async function writeTake(project: string, take: Take, bytes: Uint8Array): Promise<void> {
  const folder = folderOf(project, take.assetId)
  await mkdir(folder, { recursive: true })
  await writeFileAtomic(join(folder, take.file), bytes)
  await writeFileAtomic(join(folder, `${take.id}.json`), Buffer.from(`${JSON.stringify(take, null, 1)}\n`))
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Every finished take of a project. What is damaged is moved aside, named in `notices`, and skipped. */
export async function readTakes(project: string): Promise<{ takes: Take[]; notices: string[] }> {
  const limit = pLimit(readsAtOnce)
  const notices: string[] = []
  const assets = await readdir(join(project, 'takes'), { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    assets
      .filter((each) => each.isDirectory())
      .map(async (each) => {
        const names = await readdir(folderOf(project, each.name))
        const records = names.filter((name) => name.endsWith('.json'))
        return Promise.all(records.map((name) => limit(() => readTake(project, each.name, name, notices))))
      }),
  )
  const takes = found.flat().filter((each) => each !== null)
  return { takes: takes.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)), notices }
}

async function readTake(project: string, assetId: string, name: string, notices: string[]): Promise<Take | null> {
  const path = join(folderOf(project, assetId), name)
  const problem = async (what: string) => {
    await moveAside(path)
    notices.push(`A take of ${assetId} was damaged (${what}) and moved aside: ${name}.`)
    return null
  }
  let record: Take
  try {
    record = takeSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return problem('its description cannot be read')
  }
  if (record.assetId !== assetId || `${record.id}.json` !== name) return problem('it belongs elsewhere')
  const media = await stat(pathOfTake(project, record)).catch(() => null)
  if (!media) return problem('its file is missing')
  return media.size === record.bytes ? record : problem('its file has the wrong size')
}

/** Never overwrites: the damaged file keeps its name with `.damaged` and a number behind it. */
export async function moveAside(path: string): Promise<string> {
  for (let count = 1; ; count++) {
    const aside = `${path}.damaged-${count}`
    const taken = await stat(aside).then(
      () => true,
      () => false,
    )
    if (taken) continue
    await rename(path, aside)
    return aside
  }
}
