import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportBundle } from '../../../electron/engine/export/export-bundle.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { mountDisk } from '../store/small-disk.ts'
import { changedFiles, fingerprint, listFiles } from './bundle-folder.ts'
import { type Sample, sampleBundle, sampleTools } from './sample-bundle.ts'

let folder: string
let sample: Sample
beforeEach(async () => {
  folder = await temporaryFolder()
  sample = sampleBundle(folder)
})

const target = () => sample.input.target
/** What is in the test's folder besides the takes and the bundle. */
const leftovers = () => readdirSync(folder).filter((name) => name !== 'media' && name !== basename(target()))

describe('an export that cannot be', () => {
  it('refuses a folder with other files, a file, and the project itself', async () => {
    const foreign = join(folder, 'foreign')
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'manifest.json'), '{"name":"somebody else"}')
    const file = join(folder, 'file')
    writeFileSync(file, 'x')
    const project = join(folder, 'a.inkcue')
    mkdirSync(join(project, 'takes/fox'), { recursive: true })
    symlinkSync(join(project, 'takes'), join(folder, 'alias'))
    mkdirSync(join(folder, 'folder.zip'))
    writeFileSync(join(folder, 'notes.zip'), 'not a zip')
    const refused = [
      [foreign, 'other files'],
      [file, 'is a file'],
      [join(file, 'below'), 'a part of the path is a file'],
      [project, 'the project itself'],
      [join(project, 'takes/new'), 'the project itself'],
      [join(folder, 'alias/new'), 'the project itself'],
      ['relative/path', 'not a full path'],
      [join(folder, 'folder.zip'), 'is a folder'],
      [join(folder, 'notes.zip'), 'not a zip'],
    ] as const
    for (const [path, reason] of refused) {
      await expect(
        exportBundle({ ...sample.input, target: path, projectPath: project }, sampleTools()),
        path,
      ).rejects.toMatchObject({ code: 'EXPORT_TARGET', message: expect.stringContaining(reason) })
    }
    expect(readdirSync(foreign)).toEqual(['manifest.json'])
    expect(readFileSync(join(folder, 'notes.zip'), 'utf8')).toBe('not a zip')
  })

  it('takes an empty folder and one inside the project', async () => {
    const project = join(folder, 'a.inkcue')
    const inside = join(project, 'bundle')
    mkdirSync(inside, { recursive: true })
    const { files } = await exportBundle({ ...sample.input, target: inside, projectPath: project }, sampleTools())
    expect(listFiles(inside)).toHaveLength(files)
  })

  it('cancelled at any step leaves nothing new and nothing old changed', async () => {
    const steps: string[] = []
    await exportBundle(sample.input, sampleTools({ onProgress: (_, label) => steps.push(label) }))
    const before = fingerprint(target())
    sample.input.settings = { ...sample.input.settings, height: 300 }
    for (const step of steps.slice(0, -1)) {
      for (const path of [target(), join(folder, 'new/bundle'), join(folder, 'new.zip')]) {
        const controller = new AbortController()
        const onProgress = (_: number, label: string) => {
          if (label === step) controller.abort()
        }
        const exporting = exportBundle(
          { ...sample.input, target: path },
          sampleTools({ signal: controller.signal, onProgress }),
        )
        await expect(exporting, step).rejects.toMatchObject({ name: 'AbortError' })
      }
    }
    expect(leftovers()).toEqual([])
    expect(changedFiles(before, fingerprint(target()))).toEqual([])
  })

  it('does not share a target with another export', async () => {
    const first = exportBundle(sample.input, sampleTools())
    const second = exportBundle(sample.input, sampleTools())
    const settled = await Promise.allSettled([first, second])
    expect(settled.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(listFiles(target())).toHaveLength(19)
  })

  it('on a full disk says so, names the disk, and keeps the bundle that is there', async ({ skip }) => {
    const disk = mountDisk('size=3m')
    if (!disk) return skip('mounting a small disk needs root')
    try {
      const path = join(disk.path, 'bundle')
      await exportBundle({ ...sample.input, target: path }, sampleTools())
      const before = fingerprint(path)
      sample.input.settings = { ...sample.input.settings, height: 2000 }
      const bed = sample.input.state.assets['rain-bed']
      if (bed) sample.input.state.assets['rain-bed'] = { ...bed, placements: [{ beatId: 'b1', offset: 0, length: 30 }] }
      for (const full of [path, join(disk.path, 'new'), join(disk.path, 'new.zip')]) {
        await expect(exportBundle({ ...sample.input, target: full }, sampleTools())).rejects.toMatchObject({
          code: 'DISK_FULL',
          message: expect.stringContaining(disk.path),
        })
      }
      expect(changedFiles(before, fingerprint(path))).toEqual([])
      expect(readdirSync(disk.path)).toEqual(['bundle'])
    } finally {
      disk.unmount()
    }
  })

  it('says that a disk cannot be written', async ({ skip }) => {
    const disk = mountDisk('size=1m')
    if (!disk) return skip('mounting a disk needs root')
    try {
      disk.makeReadOnly()
      for (const name of ['bundle', 'deep/er/bundle', 'b.zip']) {
        const exporting = exportBundle({ ...sample.input, target: join(disk.path, name) }, sampleTools())
        await expect(exporting).rejects.toMatchObject({
          code: 'EXPORT_TARGET',
          message: expect.stringContaining('cannot be written'),
        })
      }
    } finally {
      disk.unmount()
    }
  })

  it('warns of a path that editors trip over', async () => {
    const path = join(folder, 'bundle é 100%')
    const { warnings } = await exportBundle({ ...sample.input, target: path }, sampleTools())
    expect(warnings.filter((each) => each.includes(path))).toHaveLength(2)
  })
})
