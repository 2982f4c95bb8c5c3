import { cp, mkdir, readdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EngineClient } from '../../../electron/engine/index.ts'
import { connectProject } from '../../support/connect-project.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { testEngine } from '../../support/test-engine.ts'

const storyText = '# The forest\n\nA small fox walks through the forest at night.\n\nThe fox finds a golden key.\n'

async function setUp() {
  const { engine, home } = await testEngine()
  const folder = await realpath(await temporaryFolder())
  const story = join(folder, 'tale.md')
  await writeFile(story, storyText)
  return { engine, client: engine.client, home, folder, story, project: join(folder, 'tale.inkcue') }
}

async function generateOne(client: EngineClient, projectId: string): Promise<string> {
  const { order } = await client.project.snapshot({ projectId })
  const [assetId = ''] = order
  const { runId } = await client.run.start({ projectId, assetIds: [assetId] })
  await connectProject(client, projectId).until((state) => state.runs[runId ?? '']?.state === 'done')
  return assetId
}

test('one project is one session, by whatever path it is opened and at the same time', async () => {
  const { client, folder, story, project } = await setUp()
  const opened = await Promise.all([client.project.open({ path: story }), client.project.open({ path: story })])
  await symlink(folder, `${folder}-link`)
  for (const path of [project, `${project}/`, join(folder, '.', 'tale.md'), join(`${folder}-link`, 'tale.inkcue')])
    opened.push(await client.project.open({ path }))
  await rm(`${folder}-link`)
  expect(new Set(opened.map((each) => each.projectId)).size).toBe(1)
})

test('a project may be opened while it is being closed', async () => {
  const { client, story } = await setUp()
  const { projectId } = await client.project.open({ path: story })
  const [, again] = await Promise.all([client.project.close({ projectId }), client.project.open({ path: story })])
  expect((await client.project.snapshot({ projectId: again.projectId })).order.length).toBeGreaterThan(0)
})

test('a copy of a project folder is a project of its own', async () => {
  const { client, folder, story, project } = await setUp()
  const first = await client.project.open({ path: story })
  const copy = join(folder, 'copy.inkcue')
  await cp(project, copy, { recursive: true })
  const second = await client.project.open({ path: copy })
  expect(second.projectId).not.toBe(first.projectId)
  expect((await client.project.snapshot(first)).project.path).toBe(project)
  expect((await client.project.snapshot(second)).project.path).toBe(copy)
})

test('two stories that differ in their ending alone have a project each; a story that was renamed keeps its own', async () => {
  const { client, folder, story, project } = await setUp()
  const { projectId } = await client.project.open({ path: story })
  const text = join(folder, 'tale.txt')
  await writeFile(text, 'A dog barks at a lighthouse.')
  const other = await client.project.open({ path: text })
  expect((await client.project.snapshot(other)).project.path).toBe(join(folder, 'tale.txt.inkcue'))
  await client.project.close({ projectId })
  await client.project.close(other)
  await rm(text)
  await rename(story, join(folder, 'tale.markdown'))
  const renamed = await client.project.open({ path: join(folder, 'tale.markdown') })
  expect((await client.project.snapshot(renamed)).project.path).toBe(project)
})

test('without its project.json a folder is opened again from its story and its takes', async () => {
  const { client, story, project } = await setUp()
  const opened = await client.project.open({ path: story })
  const assetId = await generateOne(client, opened.projectId)
  const before = await client.project.snapshot(opened)
  await client.project.close(opened)
  await writeFile(join(project, 'project.json'), '{"formatVersion":1,')
  const again = await client.project.open({ path: project })
  const after = await client.project.snapshot(again)
  expect(after.project.notices).toEqual([expect.stringContaining('moved aside')])
  expect(after.takes).toEqual(before.takes)
  expect(after.choices[assetId]).toEqual(before.choices[assetId])
  expect(after.assets).toEqual(before.assets)
  expect(await readdir(project)).toContain('project.json.damaged-1')
})

test('a take that was finished but not yet bound when the power went is bound, and not made again', async () => {
  const { client, story, project } = await setUp()
  const opened = await client.project.open({ path: story })
  const path = join(project, 'project.json')
  const early = await readFile(path)
  const assetId = await generateOne(client, opened.projectId)
  const { choices } = await client.project.snapshot(opened)
  await client.project.close(opened)
  await writeFile(path, early)
  const again = await client.project.open({ path: project })
  expect((await client.project.snapshot(again)).choices[assetId]).toEqual(choices[assetId])
  expect(await client.run.start({ ...again, assetIds: [assetId] })).toEqual({ runId: null })
})

test('two starts at the same time make nothing twice, and their project is not closed under them', async () => {
  const { client, story } = await setUp()
  const opened = await client.project.open({ path: story })
  const starts = Promise.all([client.run.start(opened), client.run.start(opened)])
  await expect(client.project.close(opened)).rejects.toMatchObject({ code: 'RUN_BUSY' })
  const [first, second] = await starts
  expect(first?.runId).toMatch(/^r-/)
  expect(second).toEqual({ runId: null })
})

test('retry goes on without the assets that were removed', async () => {
  const { client, story } = await setUp()
  const opened = await client.project.open({ path: story })
  const { order, assets } = await client.project.snapshot(opened)
  const soundless = { ...opened, sources: [] }
  const sounds = order.filter((id) => assets[id]?.type === 'sound')
  const { runId } = await client.run.start({ ...soundless, assetIds: sounds })
  await connectProject(client, opened.projectId).until((state) => state.runs[runId ?? '']?.state === 'done')
  const [gone = ''] = sounds
  await client.plan.edit({ ...opened, edit: { type: 'remove', assetIds: [gone] } })
  expect(await client.run.retryFailed(opened)).toHaveProperty('runId')
})

test('a story that is edited beside its project is read again, however the project was opened', async () => {
  const { client, story, project } = await setUp()
  await client.project.close(await client.project.open({ path: story }))
  const opened = await client.project.open({ path: project })
  await writeFile(story, `${storyText}\nThe end.\n`)
  await client.project.changeSettings({ ...opened, values: { wordsPerMinute: 200 } })
  expect((await client.project.snapshot(opened)).story.text).not.toContain('The end.')
  await client.project.reload(opened)
  expect((await client.project.snapshot(opened)).story.text).toContain('The end.')
})

test('another narration speed changes the times and not the title', async () => {
  const { client, folder } = await setUp()
  const path = join(folder, 'lighthouse.txt')
  await writeFile(path, 'A dog barks at a lighthouse. The sea is calm tonight.')
  const opened = await client.project.open({ path })
  const before = (await client.project.snapshot(opened)).story
  await client.project.changeSettings({ ...opened, values: { wordsPerMinute: 60 } })
  const after = (await client.project.snapshot(opened)).story
  expect(after.duration).toBeGreaterThan(before.duration)
  expect(after.title).toBe(before.title)
})

test('a story whose file is gone is read again from its copy, under its own title', async () => {
  const { client, folder } = await setUp()
  const path = join(folder, 'lighthouse.txt')
  await writeFile(path, 'A dog barks at a lighthouse. The sea is calm tonight.')
  await client.project.close(await client.project.open({ path }))
  await rm(path)
  const opened = await client.project.open({ path: join(folder, 'lighthouse.inkcue') })
  const { title } = (await client.project.snapshot(opened)).story
  expect(title).toMatch(/lighthouse/i)
  await client.project.reload(opened)
  expect((await client.project.snapshot(opened)).story.title).toBe(title)
})

test('a project from elsewhere cannot name a file of this machine as its story', async () => {
  const { client, folder, story, project } = await setUp()
  await client.project.close(await client.project.open({ path: story }))
  await writeFile(join(folder, 'secret.md'), 'A secret key lies in the castle.')
  await mkdir(join(folder, 'elsewhere'))
  await rename(project, join(folder, 'elsewhere', 'tale.inkcue'))
  const path = join(folder, 'elsewhere', 'tale.inkcue', 'project.json')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"../tale.md"', '"../../secret.md"'))
  const opened = await client.project.open({ path: join(folder, 'elsewhere', 'tale.inkcue') })
  await client.project.reload(opened)
  expect((await client.project.snapshot(opened)).story.text).not.toContain('secret')
})

test('a home folder that cannot be written keeps no project shut', async () => {
  const { client, home, story } = await setUp()
  await mkdir(join(home, 'recent.json'), { recursive: true })
  expect(await client.project.open({ path: story })).toHaveProperty('projectId')
})

test('an upload that is too large is refused before anything is written', async () => {
  const { client, home } = await setUp()
  const base64 = Buffer.alloc(10_000_001, 'a ').toString('base64')
  await expect(client.project.openUpload({ name: 'long.txt', base64 })).rejects.toMatchObject({
    code: 'STORY_TOO_LARGE',
    message: expect.stringContaining('long.txt'),
  })
  expect(await readdir(join(home, 'projects')).catch(() => [])).toEqual([])
})
