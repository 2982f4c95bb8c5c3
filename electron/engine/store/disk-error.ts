import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CodedError } from '../../../shared/errors.ts'

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException | null)?.code ?? '')

/** The top folder of the disk that holds `path`: the last one on the way up with the same device. */
async function findDisk(path: string): Promise<string> {
  let folder = dirname(path)
  try {
    const { dev } = await stat(folder)
    for (let parent = dirname(folder); parent !== folder; parent = dirname(parent)) {
      if ((await stat(parent)).dev !== dev) break
      folder = parent
    }
  } catch {
    // The folder may be what is gone; its name still tells the disk.
  }
  return folder
}

/** DISK_FULL, naming the disk, where that is what `error` means; any other error comes back as it is. */
export async function toDiskError(error: unknown, path: string): Promise<unknown> {
  const code = codeOf(error)
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error
  const disk = await findDisk(path)
  const message = `The disk at ${disk} is full: ${path} could not be written. Free some space on it and try again.`
  return new CodedError('DISK_FULL', message, { cause: error })
}
