import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pLimit from 'p-limit'
import { CodedError } from '../../../shared/errors.ts'
import { type Take, take as takeSchema } from '../../../shared/take.ts'
import { syncFolder, writeFileAtomic } from './atomic-write.ts'

/** File handles open at once while a project is read. */
const readsAtOnce = 32

const folderOf = (project: string, assetId: string) => join(project, 'takes', assetId)

export const pathOfTake = (project: string, take: Take): string => join(folderOf(project, take.assetId), take.file)

/** Writes the media first and its description last: a take exists when its `.json` does. */
export async function writeTake(project: string, take: Take, bytes: Uint8Array): Promise<void> {
  const folder = folderOf(project, take.assetId)
  if (await mkdir(folder, { recursive: true })) await syncFolder(dirname(folder))
  // A project from elsewhere may have a link here that leads out of it.
  if (!(await lstat(folder)).isDirectory())
    throw new CodedError('PROJECT_UNWRITABLE', `${folder} is a link. Replace it by a folder, and try again.`)
  await writeFileAtomic(join(folder, take.file), bytes)
  await writeFileAtomic(join(folder, `${take.id}.json`), Buffer.from(`${JSON.stringify(take, null, 1)}\n`))
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Every finished take of a project. What is damaged is moved aside, named in `notices`, and skipped. */
export async function readTakes(project: string): Promise<{ takes: Take[]; notices: string[] }> {
  const limit = pLimit(readsAtOnce)
  const notices: string[] = []
  const assets = await readdir(join(project, 'takes'), { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
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
    const isAside = await moveAside(path).then(
      () => true,
      () => false,
    )
    notices.push(`A take of ${assetId} was damaged (${what}) and ${isAside ? 'moved aside' : 'left out'}: ${name}.`)
    return null
  }
  const text = await readFile(path, 'utf8').catch(() => null)
  // Not damaged, as far as anyone can tell: it stays where it is.
  if (text === null) {
    notices.push(`A take of ${assetId} cannot be read and is left out: ${name}. Check its permissions.`)
    return null
  }
  const record = parseTake(text)
  if (!record) return problem('its description cannot be read')
  if (record.assetId !== assetId || `${record.id}.json` !== name) return problem('it belongs elsewhere')
  const media = await lstat(pathOfTake(project, record)).catch(() => null)
  if (!media) return problem('its file is missing')
  // A link could lead to any file of this machine, which would then be shown and exported.
  if (!media.isFile()) return problem('its file is a link')
  return media.size === record.bytes ? record : problem('its file has the wrong size')
}

function parseTake(text: string): Take | null {
  try {
    return takeSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'ENOENT'

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
