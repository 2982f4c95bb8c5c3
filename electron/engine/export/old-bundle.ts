import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BundleFile, type Manifest, manifest, manifestFormat } from '../../../shared/manifest.ts'
import { hashFile } from './hash-file.ts'

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

/** True for a bundle of any version of the app. */
export async function isBundle(folder: string): Promise<boolean> {
  const read = await readJson(join(folder, 'manifest.json'))
  return typeof read === 'object' && read !== null && 'format' in read && read.format === manifestFormat
}

/** The manifest of a bundle of this version, null where there is none. */
async function readOldManifest(folder: string): Promise<Manifest | null> {
  const read = manifest.safeParse(await readJson(join(folder, 'manifest.json')))
  return read.success ? read.data : null
}

export const filesOf = (of: Manifest): BundleFile[] => [...of.assets.flatMap((asset) => asset.files), ...of.files]

/** The bundle that is at the target already. */
export interface OldBundle {
  manifest: Manifest | null
  /** The entry of a file that stands on the disk just as it was written. */
  findUntouched(path: string): Promise<BundleFile | null>
  /** The hash of what is on the disk, null where there is nothing. */
  hashOf(path: string): Promise<string | null>
  /** True where something stands at `path` that no export of ours has written. */
  isForeign(path: string): Promise<boolean>
}

export async function openOldBundle(folder: string, leftovers: readonly string[]): Promise<OldBundle> {
  const old = await readOldManifest(folder)
  // A commit that was killed half way left its manifest in its staging: what it had moved in is ours, too.
  const unfinished = await Promise.all(leftovers.map(readOldManifest))
  const entries = new Map((old ? filesOf(old) : []).map((file) => [file.path, file]))
  const ours = new Set(
    [old, ...unfinished].flatMap((each) => (each ? filesOf(each) : [])).map((file) => `${file.sha256} ${file.path}`),
  )
  const hashes = new Map<string, Promise<string | null>>()
  const hashOf = (path: string) => {
    const hash = hashes.get(path) ?? hashIfThere(join(folder, path))
    hashes.set(path, hash)
    return hash
  }
  return {
    manifest: old,
    hashOf,
    findUntouched: async (path) => {
      const entry = entries.get(path)
      return entry && (await hashOf(path)) === entry.sha256 ? entry : null
    },
    isForeign: async (path) => {
      const hash = await hashOf(path)
      return hash !== null && !ours.has(`${hash} ${path}`)
    },
  }
}

async function hashIfThere(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? (await hashFile(path)).sha256 : null
}

/** Where there is none, as with a zip, which is always written anew. */
export const noOldBundle: OldBundle = {
  manifest: null,
  findUntouched: async () => null,
  hashOf: async () => null,
  isForeign: async () => false,
}
