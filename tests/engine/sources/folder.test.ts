import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folder } from '../../../electron/engine/sources/folder.ts'
import { context, request } from './requests.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/audio')
let base = ''
let root = ''
const at = () => ({ ...context, settings: { path: root } })

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'inkcue-folder-'))
  root = join(base, 'sounds')
  await mkdir(join(root, 'Weather', 'rain'), { recursive: true })
  await copyFile(join(fixtures, 'tone-s16le.wav'), join(root, 'DoorCreak_03.wav'))
  await copyFile(join(fixtures, 'tone.mp3'), join(root, 'x17.mp3'))
  await copyFile(join(fixtures, 'tone.flac'), join(root, 'Weather', 'rain', 'heavy 01.flac'))
  await writeFile(join(root, 'notes about rain.txt'), 'rain')
  await copyFile(join(fixtures, 'tone.flac'), join(base, 'secret bell.flac'))
})
afterEach(() => rm(base, { recursive: true }))

describe('the folder source', () => {
  it('is not configured without a path, and finds nothing then', async () => {
    expect(await folder.status(context)).toMatchObject({ state: 'not-configured' })
    expect(await folder.search(request('door'), context)).toEqual([])
  })

  it('says how many sounds it has, and that a folder is missing', async () => {
    expect(await folder.status(at())).toMatchObject({ state: 'works', detail: expect.stringContaining('3 sounds') })
    expect(await folder.status({ ...context, settings: { path: join(root, 'gone') } })).toMatchObject({
      state: 'missing',
    })
  })

  it('finds by the words of a file name', async () => {
    const [first] = await folder.search(request('door creaking'), at())
    expect(first).toMatchObject({ id: 'DoorCreak_03.wav', title: 'DoorCreak_03', approximate: false })
    expect(first?.credits[0]?.licence).toBe('own')
    expect(first?.duration).toBeCloseTo(0.1, 2)
  })

  it('finds by folder names and by tags', async () => {
    expect((await folder.search(request('heavy rain'), at()))[0]?.id).toBe('Weather/rain/heavy 01.flac')
    expect((await folder.search(request('old door'), at())).map((each) => each.id)).toContain('x17.mp3')
    expect((await folder.search(request('hinge'), at()))[0]?.id).toBe('x17.mp3')
  })

  it('finds nothing for other words', async () => {
    expect(await folder.search(request('explosion'), at())).toEqual([])
  })

  it('sees a file that came later', async () => {
    expect(await folder.search(request('trumpet'), at())).toEqual([])
    await copyFile(join(fixtures, 'tone.flac'), join(root, 'trumpet.flac'))
    expect(await folder.search(request('trumpet'), at())).toHaveLength(1)
  })

  it('loads the bytes of what it found', async () => {
    const [first] = await folder.search(request('door creak'), at())
    if (!first) throw new Error('nothing found')
    expect((await folder.load(first, at())).bytes.length).toBeGreaterThan(4000)
  })

  it('follows no link and loads nothing outside its folder', async () => {
    await symlink(join(base, 'secret bell.flac'), join(root, 'secret bell.flac'))
    await symlink(base, join(root, 'up'))
    expect(await folder.search(request('secret bell'), at())).toEqual([])
    const [any] = await folder.search(request('door creak'), at())
    if (!any) throw new Error('nothing found')
    for (const file of [
      '../secret bell.flac',
      'secret bell.flac',
      join(base, 'secret bell.flac'),
      'up/secret bell.flac',
      '.',
    ])
      await expect(folder.load({ ...any, handle: { file } }, at())).rejects.toMatchObject({ code: 'NOTHING_FOUND' })
  })

  it('says what to do about a file that has gone', async () => {
    const [first] = await folder.search(request('door creak'), at())
    if (!first) throw new Error('nothing found')
    await rm(join(root, 'DoorCreak_03.wav'))
    await expect(folder.load(first, at())).rejects.toMatchObject({
      code: 'NOTHING_FOUND',
      message: expect.stringContaining('Search again'),
    })
  })
})
