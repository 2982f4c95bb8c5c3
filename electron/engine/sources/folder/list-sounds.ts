import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { CodedError } from '../../../../shared/errors.ts'
import { readTags, type Tags } from './read-tags.ts'

/** One sound of the user's folder. `path` is relative to it, with forward slashes. */
export interface SoundFile extends Tags {
  path: string
}
export interface Listing {
  files: SoundFile[]
  /** True where a limit ended the listing. */
  cut: boolean
}

const extensions = /\.(wav|wave|mp3|ogg|oga|opus|flac)$/i
const maxDepth = 8
const maxFiles = 5000
const maxBytes = 100_000_000
const readers = 8

interface Known {
  mark: string
  tags: Tags
}
/** Tags by absolute path, good as long as the file's size and time stay as they were. */
const known = new Map<string, Known>()
const maxKnown = 20_000

interface Found {
  absolute: string
  mark: string
}

/** Files below `root`, by name. Links are not followed, so nothing outside it is ever read. */
async function walk(root: string, signal: AbortSignal): Promise<{ found: Found[]; cut: boolean }> {
  const found: Found[] = []
  let cut = false
  const waiting = [{ path: root, depth: 0 }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    signal.throwIfAborted()
    for (const entry of await readEntries(next.path, next.depth === 0)) {
      const path = join(next.path, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        if (next.depth + 1 < maxDepth) waiting.push({ path, depth: next.depth + 1 })
        else cut = true
      } else if (entry.isFile() && extensions.test(entry.name)) {
        if (found.length >= maxFiles) return { found, cut: true }
        const facts = await stat(path).catch(() => null)
        if (facts && facts.size > 0 && facts.size <= maxBytes)
          found.push({ absolute: path, mark: `${facts.size} ${facts.mtimeMs}` })
      }
    }
  }
  return { found, cut }
}

async function readEntries(path: string, isRoot: boolean): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    // A sub-folder that may not be read is passed over; the folder itself is what the user chose.
    if (!isRoot) return []
    throw new CodedError(
      'SOURCE_FAILED',
      `The sound folder ${path} could not be read. Choose another in the settings.`,
      { cause },
    )
  }
}

async function tagsOf({ absolute, mark }: Found): Promise<Tags> {
  const before = known.get(absolute)
  if (before?.mark === mark) return before.tags
  const tags = await readTags(absolute)
  if (known.size >= maxKnown) known.clear()
  known.set(absolute, { mark, tags })
  return tags
}

/** All sounds below `root` with their tags. Throws SOURCE_FAILED where it cannot be read. */
export async function listSounds(root: string, signal: AbortSignal): Promise<Listing> {
  const { found, cut } = await walk(root, signal)
  const files: SoundFile[] = []
  for (let at = 0; at < found.length; at += readers) {
    signal.throwIfAborted()
    const part = found.slice(at, at + readers)
    const tags = await Promise.all(part.map(tagsOf))
    part.forEach((each, index) => {
      const read = tags[index]
      if (read) files.push({ path: relative(root, each.absolute).split(sep).join('/'), ...read })
    })
  }
  return { files, cut }
}
