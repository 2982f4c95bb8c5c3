import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeFileAtomic } from '../../../electron/engine/store/atomic-write.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { mountDisk } from './small-disk.ts'

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder()
})

const old = (name: string): string => {
  const path = join(folder, name)
  writeFileSync(path, 'old')
  return path
}

describe('an atomic write', () => {
  it('replaces the file and leaves nothing else', async () => {
    const path = old('a.json')
    await writeFileAtomic(path, Buffer.from('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('writes text as UTF-8, with the mode that is asked for', async () => {
    const path = join(folder, 'b.txt')
    await writeFileAtomic(path, 'é', { mode: 0o600 })
    expect([...readFileSync(path)]).toEqual([0xc3, 0xa9])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('takes a name as long as the system allows, with letters of four bytes', async () => {
    const path = join(folder, '🦊'.repeat(63))
    await writeFileAtomic(path, 'x')
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  it('that is aborted before or while it writes keeps the old file and leaves nothing', async () => {
    const path = old('c.bin')
    await expect(writeFileAtomic(path, 'x', { signal: AbortSignal.abort('why') })).rejects.toBe('why')
    const controller = new AbortController()
    const writing = writeFileAtomic(path, Buffer.alloc(64 * 2 ** 20), { signal: controller.signal })
    controller.abort('later')
    await expect(writing).rejects.toBe('later')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['c.bin'])
  })

  it('onto a folder fails and leaves nothing', async () => {
    await expect(writeFileAtomic(folder, 'x')).rejects.toThrow()
    await expect(writeFileAtomic(join(folder, 'none', 'x'), 'x')).rejects.toThrow('ENOENT')
    expect(readdirSync(folder)).toEqual([])
  })

  it('many at once to one file end with one of them, whole', async () => {
    const path = join(folder, 'd.txt')
    const texts = Array.from({ length: 20 }, (_, at) => String.fromCharCode(97 + at).repeat(50_000))
    await Promise.all(texts.map((text) => writeFileAtomic(path, text)))
    expect(texts).toContain(readFileSync(path, 'utf8'))
    expect(readdirSync(folder)).toEqual(['d.txt'])
  })

  it('on a full disk fails with DISK_FULL, names the disk and keeps the old file', async ({ skip }) => {
    const disk = mountDisk('size=1m')
    if (!disk) return skip('mounting a small disk needs root')
    try {
      const path = join(disk.path, 'e.bin')
      writeFileSync(path, 'old')
      const writing = writeFileAtomic(path, Buffer.alloc(3 * 2 ** 20))
      await expect(writing).rejects.toMatchObject({ code: 'DISK_FULL', message: expect.stringContaining(disk.path) })
      expect(readFileSync(path, 'utf8')).toBe('old')
      expect(readdirSync(disk.path)).toEqual(['e.bin'])
    } finally {
      disk.unmount()
    }
  })
})
