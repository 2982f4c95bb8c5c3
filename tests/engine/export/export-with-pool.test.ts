import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportBundle } from '../../../electron/engine/export/export-bundle.ts'
import { forkWorker } from '../../../electron/engine/work/fork-worker.ts'
import { createPool, type Work } from '../../../electron/engine/work/pool.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { listFiles, readManifest } from './bundle-folder.ts'
import { sampleBundle, sampleTools } from './sample-bundle.ts'

let work: Work
beforeAll(() => {
  work = createPool({ spawn: () => forkWorker({ assets: join(import.meta.dirname, '../../../assets') }), size: 2 })
})
afterAll(() => work.close())

it('a bundle made in worker processes is the same as one made in this process', async () => {
  const direct = sampleBundle(await temporaryFolder())
  await exportBundle(direct.input, sampleTools())
  const pooled = sampleBundle(await temporaryFolder())
  await exportBundle(pooled.input, sampleTools({ work }))
  expect(listFiles(pooled.input.target)).toEqual(listFiles(direct.input.target))
  expect(readManifest(pooled.input.target).assets).toEqual(readManifest(direct.input.target).assets)
})

it('an export that is cancelled while workers render ends at once and leaves nothing', async () => {
  const folder = await temporaryFolder()
  const { input } = sampleBundle(folder, { spriteSize: 8192 })
  const controller = new AbortController()
  const run = ((name: 'rasterise', task: never, options: object) => {
    setImmediate(() => controller.abort())
    return work.run(name, task, options)
  }) as Work['run']
  await expect(exportBundle(input, sampleTools({ work: { run }, signal: controller.signal }))).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(listFiles(folder).every((path) => path.startsWith('media/'))).toBe(true)
})

it('a sound that cannot be rendered becomes a hole with its reason, and the rest is exported', async () => {
  const { input, retake } = sampleBundle(await temporaryFolder())
  retake('creak', Buffer.from('RIFF, but nothing else'))
  const { holes, checks } = await exportBundle(input, sampleTools({ work }))
  expect(holes).toHaveLength(2)
  expect(holes[1]).toMatch(/^door creak: ./)
  expect(checks.every((check) => check.passed)).toBe(true)
})
