import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CodedError, isCoded } from '../../../shared/errors.ts'
import type { Take } from '../../../shared/take.ts'
import { writeFileAtomic } from './atomic-write.ts'
import { lockFolder } from './folder-lock.ts'
import { type ProjectFile, projectFromText, projectToText } from './project-file.ts'
import { openRunLog, type RunLog } from './run-log.ts'
import { moveAside, pathOfTake, readTakes, writeTake } from './take-files.ts'

/** An open project folder: the only way the engine writes project files. */
export interface ProjectFolder {
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
export async function openProjectFolder(path: string, holder: string): Promise<ProjectFolder> {
  try {
    await mkdir(join(path, 'takes'), { recursive: true })
  } catch (cause) {
    throw new CodedError('PROJECT_UNWRITABLE', `${path} cannot be written. Choose another folder for the project.`, {
      cause,
    })
  }
  const lock = await lockFolder(path, holder)
  try {
    const { file, notice } = await readProject(path)
    const { takes, notices } = await readTakes(path)
    const save = saveLatest(join(path, 'project.json'))
    return {
      path,
      file,
      takes,
      notices: [...notice, ...notices],
      save,
      writeStory: (name, bytes) => writeFileAtomic(join(path, name), bytes),
      writeTake: (take, bytes) => writeTake(path, take, bytes),
      pathOfTake: (take) => pathOfTake(path, take),
      openRunLog: (runId) => openRunLog(path, runId),
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

function saveLatest(path: string) {
  let waiting: { file: ProjectFile; done: PromiseWithResolvers<void> } | null = null
  let writing: Promise<void> = Promise.resolve()
  const writeWaiting = async () => {
    if (!waiting) return
    const { file, done } = waiting
    waiting = null
    await writeFileAtomic(path, Buffer.from(projectToText(file))).then(done.resolve, done.reject)
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
  return Object.assign(save, { settled: () => writing })
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
