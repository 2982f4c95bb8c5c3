import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openStaging } from '../../../electron/engine/store/atomic-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder()
})

const list = (path: string): string[] => (readdirSync(path, { recursive: true }) as string[]).sort()
const none = { replace: [], remove: [], moveAside: [] }

/** A target with two files in it and a staging with a new version of one and a third. */
async function openSample() {
  const target = join(folder, 'target')
  mkdirSync(join(target, 'images'), { recursive: true })
  writeFileSync(join(target, 'images/a.txt'), 'old a')
  writeFileSync(join(target, 'images/b.txt'), 'old b')
  const staging = await openStaging(target)
  mkdirSync(join(staging.folder, 'sounds'))
  mkdirSync(join(staging.folder, 'images'))
  writeFileSync(join(staging.folder, 'images/a.txt'), 'new a')
  writeFileSync(join(staging.folder, 'sounds/c.txt'), 'new c')
  return { target, staging }
}

describe('a staged folder', () => {
  it('appears whole where there was nothing, in folders that are made for it', async () => {
    const target = join(folder, 'one/two/target')
    const staging = await openStaging(target)
    writeFileSync(join(staging.folder, 'a.txt'), 'a')
    expect(existsSync(target)).toBe(false)
    await staging.commit(none)
    await staging.discard()
    expect(list(folder)).toEqual(['one', 'one/two', 'one/two/target', 'one/two/target/a.txt'])
  })

  it('that is discarded leaves no trace, not even the folders made for it', async () => {
    const staging = await openStaging(join(folder, 'one/two/target'))
    writeFileSync(join(staging.folder, 'a.txt'), 'a')
    await staging.discard()
    expect(list(folder)).toEqual([])
  })

  it('changes only what is named, and leaves the other files untouched', async () => {
    const { target, staging } = await openSample()
    const before = statSync(join(target, 'images/b.txt'))
    await staging.commit({ ...none, replace: ['images/a.txt', 'sounds/c.txt'] })
    await staging.discard()
    expect(list(target)).toEqual(['images', 'images/a.txt', 'images/b.txt', 'sounds', 'sounds/c.txt'])
    expect(readFileSync(join(target, 'images/a.txt'), 'utf8')).toBe('new a')
    const after = statSync(join(target, 'images/b.txt'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  it('takes files away and moves others aside', async () => {
    const { target, staging } = await openSample()
    await staging.commit({
      replace: ['images/a.txt'],
      remove: ['images/b.txt'],
      moveAside: [{ from: 'images/a.txt', to: 'images/a-edited.txt' }],
    })
    await staging.discard()
    expect(list(target)).toEqual(['images', 'images/a-edited.txt', 'images/a.txt'])
    expect(readFileSync(join(target, 'images/a-edited.txt'), 'utf8')).toBe('old a')
  })

  it('that cannot be moved in whole leaves the target as it was', async () => {
    const { target, staging } = await openSample()
    const change = {
      replace: ['images/a.txt', 'sounds/c.txt', 'images/is-not-staged.txt'],
      remove: [],
      moveAside: [{ from: 'images/b.txt', to: 'images/b-edited.txt' }],
    }
    await expect(staging.commit(change)).rejects.toThrow('is-not-staged')
    await staging.discard()
    expect(list(target).filter((path) => path.endsWith('.txt'))).toEqual(['images/a.txt', 'images/b.txt'])
    expect(readFileSync(join(target, 'images/a.txt'), 'utf8')).toBe('old a')
  })

  it('knows the stagings of the same target that were left behind, and removes them when it is done', async () => {
    const { target, staging } = await openSample()
    const next = await openStaging(target)
    expect(next.leftovers).toEqual([staging.folder])
    await next.commit(none)
    await next.discard()
    expect(list(target)).toEqual(['images', 'images/a.txt', 'images/b.txt'])
  })
})
