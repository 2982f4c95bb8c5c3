import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { toDiskError } from './disk-error.ts'

/** Makes a rename within `folder` survive a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file that must not exist yet, waits until it is on the disk and checks its size there. */
async function writeNew(path: string, bytes: Uint8Array, mode: number, signal: AbortSignal | undefined): Promise<void> {
  const handle = await open(path, 'wx', mode)
  try {
    await handle.writeFile(bytes, signal ? { signal } : {})
    await handle.sync()
    const { size } = await handle.stat()
    // Some file systems report a full disk only by writing less.
    if (size !== bytes.byteLength) {
      throw Object.assign(new Error(`wrote ${size} of ${bytes.byteLength} bytes of ${path}`), { code: 'ENOSPC' })
    }
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file whole or not at all: an exclusive temporary file beside it, synced and checked, renamed over it, the
 * folder synced. Whatever goes wrong, the old file stays and nothing else is left. Throws DISK_FULL; the signal's
 * reason; the system's own error otherwise. `mode` is that of a new file, before the umask.
 */
export async function writeFileAtomic(
  path: string,
  bytes: Uint8Array | string,
  { signal, mode = 0o666 }: { signal?: AbortSignal | undefined; mode?: number } = {},
): Promise<void> {
  signal?.throwIfAborted()
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeNew(temporary, typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes, mode, signal)
    signal?.throwIfAborted()
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    signal?.throwIfAborted()
    throw await toDiskError(error, path)
  }
  await syncFolder(folder)
}
