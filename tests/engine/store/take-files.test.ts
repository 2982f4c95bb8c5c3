import { readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathOfTake, readTakes, writeTake } from '../../../electron/engine/store/take-files.ts'
import { sampleTake } from '../../support/sample-take.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')

test('takes are read back as they were written, oldest first', async () => {
  const project = await temporaryFolder()
  const second = sampleTake(picture, { id: 't-2', createdAt: '2026-01-02T00:00:00.000Z' })
  const first = sampleTake(picture)
  await writeTake(project, second, picture)
  await writeTake(project, first, picture)
  expect(await readTakes(project)).toEqual({ takes: [first, second], notices: [] })
  expect(await readFile(pathOfTake(project, first))).toEqual(picture)
})

test('a media file without a description is not a take: its writing was cut off', async () => {
  const project = await temporaryFolder()
  await writeTake(project, sampleTake(picture), picture)
  await rm(join(project, 'takes', 'character-fox', 't-1.json'))
  expect(await readTakes(project)).toEqual({ takes: [], notices: [] })
})

test('a take whose media was cut short is moved aside and named, and the others stay', async () => {
  const project = await temporaryFolder()
  const good = sampleTake(picture, { id: 't-2' })
  await writeTake(project, sampleTake(picture), picture)
  await writeTake(project, good, picture)
  await truncate(join(project, 'takes', 'character-fox', 't-1.svg'), 5)
  const { takes, notices } = await readTakes(project)
  expect(takes).toEqual([good])
  expect(notices).toEqual([expect.stringContaining('t-1.json')])
  expect(await readdir(join(project, 'takes', 'character-fox'))).toContain('t-1.json.damaged-1')
})

test('whatever a description is damaged to, opening does not fail and the original is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(255), async (at, value) => {
      const project = await temporaryFolder()
      const take = sampleTake(picture)
      await writeTake(project, take, picture)
      const path = join(project, 'takes', 'character-fox', 't-1.json')
      const bytes = await readFile(path)
      bytes[at % bytes.length] = value
      await writeFile(path, bytes)
      const { takes, notices } = await readTakes(project)
      const files = await readdir(join(project, 'takes', 'character-fox'))
      expect(takes.length + notices.length).toBe(1)
      if (takes.length === 0) expect(files).toContain('t-1.json.damaged-1')
    }),
    { numRuns: 60 },
  )
})

test('a link among the takes leads nowhere: it is neither read nor written through', async () => {
  const project = await temporaryFolder()
  const outside = await temporaryFolder()
  await writeTake(project, sampleTake(picture), picture)
  const path = join(project, 'takes', 'character-fox', 't-1.svg')
  await writeFile(join(outside, 'secret'), picture)
  await rm(path)
  await symlink(join(outside, 'secret'), path)
  const { takes, notices } = await readTakes(project)
  expect(takes).toEqual([])
  expect(notices).toEqual([expect.stringContaining('link')])
  await symlink(outside, join(project, 'takes', 'prop-key'))
  const away = sampleTake(picture, { assetId: 'prop-key' })
  await expect(writeTake(project, away, picture)).rejects.toMatchObject({ code: 'PROJECT_UNWRITABLE' })
  expect(await readdir(outside)).toEqual(['secret'])
})

test('a folder of takes that cannot be read is no empty project', async () => {
  const project = await temporaryFolder()
  await writeFile(join(project, 'takes'), 'not a folder')
  await expect(readTakes(project)).rejects.toThrow('ENOTDIR')
})
