import { createHash, randomBytes } from 'node:crypto'
import { link, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from './atomic-write.ts'

const stagingMark = '.inkcue-staging-'

/** What is to happen to a folder, as paths relative to it. */
export interface FolderChange {
  /** Staged files to move in, in this order; the one that describes the others comes last. */
  replace: string[]
  /** Files to take away. */
  remove: string[]
  /** Files that get another name before anything else happens. */
  moveAside: { from: string; to: string }[]
}

/** A temporary folder on the disk of `target`, whose content is moved there when it is whole. */
export interface Staging {
  readonly folder: string
  /** Stagings of this target that a killed process left; a commit removes them. */
  readonly leftovers: readonly string[]
  /** Moves the staged files in. On an error the target is as it was before. Files not named are not touched. */
  commit(change: FolderChange): Promise<void>
  /** Removes whatever is left of the staging; after a commit, too. */
  discard(): Promise<void>
}

export const isStaging = (name: string): boolean => name.startsWith(stagingMark)

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/**
 * Stages within the target where that is a folder (so that it is surely the same disk), else beside it. A target
 * that is not there yet appears whole, by one rename.
 */
export async function openStaging(target: string): Promise<Staging> {
  const isNew = !(await isFolder(target))
  const parent = isNew ? dirname(target) : target
  const firstMade = await mkdir(parent, { recursive: true })
  const mark = `${stagingMark}${createHash('sha256').update(basename(target)).digest('hex').slice(0, 8)}-`
  const names = await readdir(parent)
  const leftovers = names.filter((name) => name.startsWith(mark)).map((name) => join(parent, name))
  const folder = join(parent, `${mark}${randomBytes(6).toString('hex')}`)
  const backup = join(folder, '.old')
  let committed = false
  try {
    await mkdir(folder)
  } catch (error) {
    await removeEmpty(parent, firstMade)
    throw error
  }
  return {
    folder,
    leftovers,
    commit: async (change) => {
      if (isNew) {
        await rename(folder, target)
        await syncFolder(parent)
      } else await exchange({ folder, target, backup, change })
      committed = true
    },
    discard: async () => {
      for (const each of committed ? [folder, ...leftovers] : [folder]) await rm(each, { recursive: true, force: true })
      if (isNew && !committed) await removeEmpty(parent, firstMade)
    },
  }
}

/** Removes the folders that `mkdir` made, from `folder` up to `first`, as far as they are empty. */
async function removeEmpty(folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return
  for (let each = folder; each.length >= first.length; each = dirname(each)) {
    try {
      await rmdir(each)
    } catch {
      return
    }
  }
}

interface Exchange {
  folder: string
  target: string
  backup: string
  change: FolderChange
}

async function exchange({ folder, target, backup, change }: Exchange): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  const touched = new Set<string>([target])
  try {
    for (const { from, to } of change.moveAside) {
      await rename(join(target, from), join(target, to))
      undo.push(() => rename(join(target, to), join(target, from)))
    }
    for (const path of change.replace) {
      const place = join(target, path)
      await mkdir(dirname(place), { recursive: true })
      const old = await keepOld(place, join(backup, path))
      undo.push(() => (old ? rename(old, place) : rm(place, { force: true })))
      await rename(join(folder, path), place)
      touched.add(dirname(place))
    }
    for (const path of change.remove) {
      const place = join(target, path)
      const old = await keepOld(place, join(backup, path))
      if (!old) continue
      undo.push(() => rename(old, place))
      await rm(place, { force: true })
      touched.add(dirname(place))
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
  for (const each of touched) await syncFolder(each)
  for (const each of touched) if (each !== target) await rmdir(each).catch(() => undefined)
}

/** A second name for a file that is about to be replaced, or a move where the disk has no hard links. */
async function keepOld(place: string, old: string): Promise<string | null> {
  if (!(await exists(place))) return null
  await mkdir(dirname(old), { recursive: true })
  try {
    await link(place, old)
  } catch {
    await rename(place, old)
  }
  return old
}
