import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'
import yazl from 'yazl'
import { syncFolder } from '../store/atomic-write.ts'

/** The same content gives the same zip, in every time zone: DOS time is local and has no zone. */
const stamp = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true, mode: 0o100644 }

export interface ZipEntry {
  path: string
  /** Absolute path of the file that goes in. */
  source: string
  sha256: string
}

const isMedia = (path: string): boolean => /\.(png|wav|mp3|ogg|flac|m4a)$/.test(path)

/** Media is stored, text is deflated. The file must not be there yet; it is on the disk when this resolves. */
export async function writeZip(path: string, entries: readonly ZipEntry[], signal: AbortSignal): Promise<void> {
  const zip = new yazl.ZipFile()
  const failed = new Promise<never>((_, reject) => zip.on('error', reject))
  for (const entry of entries) zip.addFile(entry.source, entry.path, { ...stamp, compress: !isMedia(entry.path) })
  zip.end()
  await Promise.race([pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx' }), { signal }), failed])
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Opens the zip again and compares every entry with what went in. Says what is wrong, or null. */
export async function findZipFault(
  path: string,
  entries: readonly ZipEntry[],
  signal: AbortSignal,
): Promise<string | null> {
  const wanted = new Map(entries.map((entry) => [entry.path, entry.sha256]))
  const zip = await yauzl.openPromise(path, { strictFileNames: true, validateEntrySizes: true })
  try {
    for await (const entry of zip.eachEntry()) {
      signal.throwIfAborted()
      const hash = createHash('sha256')
      for await (const piece of await zip.openReadStreamPromise(entry)) hash.update(piece as Buffer)
      if (wanted.get(entry.fileName) !== hash.digest('hex')) return `${entry.fileName} is not what was written`
      wanted.delete(entry.fileName)
    }
  } finally {
    zip.close()
  }
  const [missing] = wanted.keys()
  return missing === undefined ? null : `${missing} is missing`
}

export async function placeZip(from: string, to: string): Promise<void> {
  await rename(from, to)
  await syncFolder(dirname(to))
}
