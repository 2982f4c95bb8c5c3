import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createSettings } from '../../electron/engine/settings.ts'
import { createHomeFiles } from '../../electron/engine/store/home-files.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const makers = [{ id: 'folder', settings: z.object({ path: z.string() }) }]

async function openSettings(variables: Record<string, string> = {}, saved?: string) {
  const home = join(await temporaryFolder(), 'home')
  const path = join(home, 'settings.json')
  await mkdir(home)
  if (saved !== undefined) await writeFile(path, saved)
  return { settings: createSettings(createHomeFiles(home), variables, makers), home, path }
}
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

test('a change saves what was given and no default, for the user alone', async () => {
  const { settings, path } = await openSettings()
  expect((await settings.change({ height: 720 })).wordsPerMinute).toBe(150)
  expect(await read(path)).toEqual({ height: 720 })
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('changes at the same time are all kept', async () => {
  const { settings, path } = await openSettings()
  await Promise.all([
    settings.change({ height: 720 }),
    settings.change({ candidates: 5 }),
    settings.change({ aspect: '1:1' }),
  ])
  expect(await read(path)).toEqual({ height: 720, candidates: 5, aspect: '1:1' })
})

test('what a later version saved stays', async () => {
  const { settings, path } = await openSettings({}, '{"fromTomorrow":true}')
  await settings.change({ height: 720 })
  expect(await read(path)).toEqual({ fromTomorrow: true, height: 720 })
})

test('a wrong value is told with the place it came from', async () => {
  const wrong = { code: 'SETTING_INVALID' }
  const fromFile = await openSettings({}, '{"wordsPerMinute":"fast"}')
  await expect(fromFile.settings.read()).rejects.toMatchObject({
    ...wrong,
    message: expect.stringContaining(`wordsPerMinute in ${fromFile.path}`),
  })
  const fromVariable = await openSettings({ INKCUE_WORDS_PER_MINUTE: 'fast' })
  await expect(fromVariable.settings.read()).rejects.toMatchObject({
    ...wrong,
    message: expect.stringContaining('INKCUE_WORDS_PER_MINUTE'),
  })
  const fromCall = await openSettings()
  fromCall.settings.override({ height: '12' })
  await expect(fromCall.settings.read()).rejects.toMatchObject({
    ...wrong,
    message: expect.stringContaining('--set height'),
  })
  await expect(fromCall.settings.change({ heigth: 720 })).rejects.toMatchObject({
    ...wrong,
    message: expect.stringContaining('"heigth"'),
  })
  expect(() => fromCall.settings.override({ heigth: 720 })).toThrow('"heigth"')
  expect(() => fromCall.settings.override({ 'folder.paht': 'x' })).toThrow('"folder.paht"')
})

test('an override goes before the environment, the environment before the file; an empty variable is none', async () => {
  const variables = { INKCUE_HEIGHT: '480', INKCUE_ASPECT: '', INKCUE_FOLDER_PATH: '/variable' }
  const saved = JSON.stringify({ height: 720, aspect: '1:1', makers: { folder: { path: '/file' } } })
  const { settings } = await openSettings(variables, saved)
  expect(await settings.read()).toMatchObject({ height: 480, aspect: '1:1', makers: { folder: { path: '/variable' } } })
  settings.override({ height: '240', frameRate: '25', sources: 'synth, folder', 'folder.path': '/call' })
  expect(await settings.read()).toMatchObject({
    height: 240,
    frameRate: '25',
    sources: ['synth', 'folder'],
    makers: { folder: { path: '/call' } },
  })
})

test('a damaged settings file is moved aside, and one that cannot be read is never written over', async () => {
  const damaged = await openSettings({}, '{"height":7')
  expect((await damaged.settings.read()).height).toBe(1080)
  expect(await readdir(damaged.home)).toEqual(['settings.json.damaged-1'])
  const unreadable = await openSettings()
  await mkdir(unreadable.path)
  await expect(unreadable.settings.change({ height: 720 })).rejects.toMatchObject({ code: 'SETTING_INVALID' })
})

test('recent projects that are opened at the same time are all remembered', async () => {
  const home = createHomeFiles(join(await temporaryFolder(), 'home'))
  const card = (path: string) => ({ path, name: path, detail: '', openedAt: '' })
  await Promise.all(['a', 'b', 'c'].map((path) => home.addRecent(card(path))))
  expect((await home.readRecent()).map((each) => each.path)).toEqual(['c', 'b', 'a'])
})
