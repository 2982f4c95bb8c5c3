import { mkdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CodedError, isCoded } from '../../../shared/errors.ts'
import type { Take } from '../../../shared/take.ts'
import { syncFolder, writeFileAtomic } from './atomic-write.ts'
import { lockFolder } from './folder-lock.ts'
import { type ProjectFile, projectFromText, projectToText } from './project-file.ts'
import { openRunLog, type RunLog } from './run-log.ts'
import { moveAside, pathOfTake, readTakes, writeTake } from './take-files.ts'

/** An open project folder: the only way the engine writes project files. */
export interface ProjectFolder {
  /** Its real path, without links: one folder has one path. */
  readonly path: string
  /** Null for a new project, and where `project.json` was damaged and moved aside. */
  readonly file: ProjectFile | null
  readonly takes: Take[]
  readonly notices: string[]
  /** Keeps the newest content; writes at most one at a time, atomically. Resolves when it is on the disk. */
  save(file: ProjectFile): Promise<void>
  writeStory(name: string, bytes: Uint8Array): Promise<void>
  writeTake(take: Take, bytes: Uint8Array): Promise<void>
  pathOfTake(take: Take): string
  openRunLog(runId: string): Promise<RunLog>
  close(): Promise<void>
}

/** Makes the folder where it is missing, and holds it against other processes until `close`. */
export async function openProjectFolder(given: string, holder: string): Promise<ProjectFolder> {
  const unwritable = toFolderError(given)
  const made = await mkdir(join(given, 'takes'), { recursive: true }).catch(unwritable)
  if (made) await syncFolder(dirname(made))
  const path = await realpath(given)
  const lock = await lockFolder(path, holder)
  try {
    const { file, notice } = await readProject(path)
    const { takes, notices } = await readTakes(path)
    const save = saveLatest((file) =>
      writeFileAtomic(join(path, 'project.json'), projectToText(file)).catch(unwritable),
    )
    return {
      path,
      file,
      takes,
      notices: [...notice, ...notices],
      save,
      writeStory: (name, bytes) => writeStory(join(path, name), bytes).catch(unwritable),
      writeTake: (take, bytes) => writeTake(path, take, bytes).catch(unwritable),
      pathOfTake: (take) => pathOfTake(path, take),
      openRunLog: (runId) => openRunLog(path, runId).catch(unwritable),
      close: async () => {
        await save.settled()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** What the disk's refusal means to the user; what is coded already stays as it is. */
const toFolderError =
  (path: string) =>
  (cause: unknown): never => {
    const { code = '' } = (cause ?? {}) as NodeJS.ErrnoException
    if (isCoded(cause) || !['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ENOENT'].includes(code)) throw cause
    const message = `${path} cannot be written (${code}). Allow writing there, or choose another folder for the project.`
    throw new CodedError('PROJECT_UNWRITABLE', message, { cause })
  }

/** The same story is not written again: a project opens on a full or a read-only disk, too. */
async function writeStory(path: string, bytes: Uint8Array): Promise<void> {
  const before = await readFile(path).catch(() => null)
  if (!before || Buffer.compare(before, bytes) !== 0) await writeFileAtomic(path, bytes)
}

async function readProject(path: string): Promise<{ file: ProjectFile | null; notice: string[] }> {
  const name = join(path, 'project.json')
  const text = await readFile(name, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new CodedError('PROJECT_DAMAGED', `${name} cannot be read: ${error.message}`, { cause: error })
  })
  if (text === null) return { file: null, notice: [] }
  try {
    return { file: projectFromText(text, name), notice: [] }
  } catch (error) {
    if (!isCoded(error) || error.code !== 'PROJECT_DAMAGED') throw error
    const aside = await moveAside(name)
    return { file: null, notice: [`project.json was damaged and moved aside as ${aside}; the plan was made anew.`] }
  }
}

function saveLatest(write: (file: ProjectFile) => Promise<void>) {
  let waiting: { file: ProjectFile; done: PromiseWithResolvers<void> } | null = null
  let unsaved: ProjectFile | null = null
  let writing: Promise<void> = Promise.resolve()
  const writeWaiting = async () => {
    if (!waiting) return
    const { file, done } = waiting
    waiting = null
    try {
      await write(file)
      unsaved = null
      done.resolve()
    } catch (error) {
      unsaved = file
      done.reject(error)
    }
  }
  const save = (file: ProjectFile): Promise<void> => {
    if (waiting) {
      waiting.file = file
      return waiting.done.promise
    }
    const done = withResolvers()
    waiting = { file, done }
    writing = writing.then(writeWaiting)
    return done.promise
  }
  /** After everything that was asked for; what could not be written then is tried once more. */
  const settled = async (): Promise<void> => {
    await writing
    if (unsaved) await save(unsaved).catch(() => undefined)
  }
  return Object.assign(save, { settled })
}

interface PromiseWithResolvers<T> {
  promise: Promise<T>
  resolve: (value: T) => void
  reject: (reason: unknown) => void
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers(): PromiseWithResolvers<void> {
  let resolve: () => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
