import { mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newProjectFile, type ProjectFile, projectFromText } from '../../../electron/engine/store/project-file.ts'
import { openProjectFolder } from '../../../electron/engine/store/project-folder.ts'
import { defaultStyle } from '../../../shared/built-in-styles.ts'
import { emptySnapshot } from '../../support/empty-snapshot.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const named = (name: string): ProjectFile =>
  newProjectFile({
    id: 'p-1',
    name,
    storyFile: 'story.md',
    storySource: '../story.md',
    settings: emptySnapshot().project.settings,
    plan: { planner: 'built-in', style: defaultStyle, assets: [], warnings: [] },
    choices: {},
  })
const nameIn = async (path: string) => projectFromText(await readFile(join(path, 'project.json'), 'utf8'), path).name

test('a save that fails is told, the next one works, and closing writes what could not be written', async () => {
  const path = await temporaryFolder()
  const folder = await openProjectFolder(path, 'a test')
  const blocked = join(path, 'project.json')
  await mkdir(blocked)
  await expect(folder.save(named('one'))).rejects.toThrow()
  await rm(blocked, { recursive: true })
  await folder.save(named('two'))
  expect(await nameIn(path)).toBe('two')
  await rm(blocked)
  await mkdir(blocked)
  await expect(folder.save(named('three'))).rejects.toThrow()
  await rm(blocked, { recursive: true })
  await folder.close()
  expect(await nameIn(path)).toBe('three')
})

test('what cannot be written as text fails alone and never blocks a later save', async () => {
  const path = await temporaryFolder()
  const folder = await openProjectFolder(path, 'a test')
  await expect(folder.save({ ...named('one'), id: 1n as unknown as string })).rejects.toThrow('BigInt')
  await folder.save(named('two'))
  expect(await nameIn(path)).toBe('two')
  await folder.close()
})

test('a folder has one path, whatever link it is opened by', async () => {
  const base = await temporaryFolder()
  await mkdir(join(base, 'real'))
  await symlink(join(base, 'real'), join(base, 'link'))
  const folder = await openProjectFolder(join(base, 'link'), 'a test')
  expect(folder.path).toBe(join(base, 'real'))
  await folder.close()
})

test('the same story is not written again', async () => {
  const path = await temporaryFolder()
  const folder = await openProjectFolder(path, 'a test')
  await folder.writeStory('story.md', Buffer.from('one'))
  const { ino } = await stat(join(path, 'story.md'))
  await folder.writeStory('story.md', Buffer.from('one'))
  expect((await stat(join(path, 'story.md'))).ino).toBe(ino)
  await folder.writeStory('story.md', Buffer.from('two'))
  expect(await readFile(join(path, 'story.md'), 'utf8')).toBe('two')
  await folder.close()
})

test('where a folder cannot be, the message says what to do', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(openProjectFolder(file, 'a test')).rejects.toMatchObject({
    code: 'PROJECT_UNWRITABLE',
    message: expect.stringContaining('choose another folder'),
  })
})
