import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BundleFile } from '../../../shared/manifest.ts'
import type { FolderChange } from '../store/atomic-folder.ts'
import { hashOf } from './hash-file.ts'
import type { OldBundle } from './old-bundle.ts'

/** What the maker of a file knows of it. */
export type FileFacts = Pick<BundleFile, 'path' | 'role' | 'mediaType'> &
  Partial<Pick<BundleFile, 'recipe' | 'size' | 'sound'>>

/** Collects the files of a bundle: new ones in the staging folder, unchanged ones where they are. */
export interface BundleWriter {
  /** The entry of a file that was made by the same recipe before and still stands; null where it must be made. */
  keep(path: string, recipe: string): Promise<BundleFile | null>
  add(facts: FileFacts, bytes: Uint8Array | string): Promise<BundleFile>
  /** Absolute path of what will stand at `path`. */
  locate(path: string): string
  /** What the commit has to do, all files being added. */
  change(): Pick<FolderChange, 'replace' | 'moveAside'>
}

export function createBundleWriter(staging: string, target: string, old: OldBundle): BundleWriter {
  const staged: string[] = []
  const moveAside: FolderChange['moveAside'] = []

  return {
    keep: async (path, recipe) => {
      const entry = await old.findUntouched(path)
      return entry && recipe !== '' && entry.recipe === recipe ? entry : null
    },

    add: async ({ path, role, mediaType, recipe = '', size = null, sound = null }, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      const sha256 = hashOf(bytes)
      const entry = { path, role, mediaType, bytes: bytes.byteLength, sha256, recipe, size, sound }
      if ((await old.hashOf(path)) === sha256) return entry
      if (await old.isForeign(path)) moveAside.push({ from: path, to: await findFreeName(old, path) })
      const place = join(staging, path)
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, bytes, { flag: 'wx', flush: true })
      staged.push(path)
      return entry
    },

    locate: (path) => join(staged.includes(path) ? staging : target, path),
    change: () => ({ replace: [...staged], moveAside }),
  }
}

/** `images/fox.png` becomes `images/fox-edited.png`, or `-edited-b` where that is there already. */
async function findFreeName(old: OldBundle, path: string): Promise<string> {
  const dot = path.lastIndexOf('.')
  for (let count = 0; ; count++) {
    const suffix = count === 0 ? '-edited' : `-edited-${String.fromCharCode(97 + count)}`
    const name = `${path.slice(0, dot)}${suffix}${path.slice(dot)}`
    if (count > 24 || (await old.hashOf(name)) === null) return name
  }
}
