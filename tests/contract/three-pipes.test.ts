import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDefinedError, safe } from '@orpc/client'
import { describe, expect, test } from 'vitest'
import type { EngineClient } from '../../electron/engine/index.ts'
import { applyEvent } from '../../shared/event.ts'
import type { Snapshot } from '../../shared/project.ts'
import { pipes } from '../support/connect-pipes.ts'
import { connectProject } from '../support/connect-project.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { testEngine } from '../support/test-engine.ts'

const storyText = `# The forest\n\nA small fox walks through the forest at night. An owl hoots.\n\n[ding]\n\nThe fox finds a golden key.\n`

async function writeStory(): Promise<string> {
  const path = join(await temporaryFolder(), 'tale.md')
  await writeFile(path, storyText)
  return path
}

describe.each(Object.entries(pipes))('over %s', (_, connect) => {
  test('requests answer, and what is wrong with them is a typed error', async () => {
    const { engine } = await testEngine()
    const client = await connect(engine)
    expect((await client.app.info({})).version).toMatch(/^\d+\.\d+\.\d+$/)
    const [error] = await safe(client.project.open({ path: '/nowhere/at-all.md' }))
    expect(isDefinedError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'STORY_MISSING', message: expect.stringContaining('/nowhere/at-all.md') })
    const [invalid] = await safe(client.project.snapshot({ projectId: 'NOT AN ID' }))
    expect(invalid).toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('a whole run arrives as events that end in the records of a new snapshot', async () => {
    const { engine } = await testEngine()
    const client = await connect(engine)
    const { projectId } = await client.project.open({ path: await writeStory() })
    const first = await client.project.snapshot({ projectId })
    expect(first.order.length).toBeGreaterThan(3)
    const { runId } = await client.run.start({ projectId })
    const followed = await followUntilEnded(client, first, runId ?? '')
    const fresh = await client.project.snapshot({ projectId })
    expect(followed.takes).toEqual(fresh.takes)
    expect(followed.choices).toEqual(fresh.choices)
    expect(Object.keys(fresh.takes).length).toBeGreaterThanOrEqual(first.order.length)
    const states = Object.values(fresh.jobs).map((job) => job.state)
    expect(states).toEqual(states.map(() => 'done'))
  })

  test('an event stream ends when its reader goes, and the engine goes on', async () => {
    const { engine } = await testEngine()
    const client = await connect(engine)
    const { projectId } = await client.project.open({ path: await writeStory() })
    const { seq, order } = await client.project.snapshot({ projectId })
    const controller = new AbortController()
    const events = await client.events({ projectId, since: seq }, { signal: controller.signal })
    await client.take.lock({ projectId, assetId: order[0] ?? '', on: true })
    const { value } = await events.next()
    expect(value).toMatchObject({ seq: seq + 1, changes: [{ kind: 'choice', id: order[0], value: { locked: true } }] })
    controller.abort()
    expect(
      await events.next().then(
        (step) => step.done,
        () => true,
      ),
    ).toBe(true)
    expect((await client.project.snapshot({ projectId })).choices[order[0] ?? '']?.locked).toBe(true)
  })

  test('a reader from an unknown point is told to take a snapshot', async () => {
    const { engine } = await testEngine()
    const client = await connect(engine)
    const { projectId } = await client.project.open({ path: await writeStory() })
    const events = await client.events({ projectId, since: 999 })
    await expect(events.next()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('the plan can be edited, undone, redone, saved and loaded', async () => {
    const { engine } = await testEngine()
    const client = await connect(engine)
    const { projectId } = await client.project.open({ path: await writeStory() })
    const before = await client.project.snapshot({ projectId })
    const assetId = before.order[0] ?? ''
    const { text } = await client.plan.save({ projectId })
    await client.plan.edit({ projectId, edit: { type: 'rename', assetId, name: 'Another name' } })
    expect((await client.project.snapshot({ projectId })).assets[assetId]?.name).toBe('Another name')
    await client.plan.undo({ projectId })
    expect((await client.project.snapshot({ projectId })).assets).toEqual(before.assets)
    await client.plan.redo({ projectId })
    await client.plan.load({ projectId, text })
    expect((await client.project.snapshot({ projectId })).assets).toEqual(before.assets)
    const [error] = await safe(client.plan.load({ projectId, text: '{' }))
    expect(error).toMatchObject({ code: 'PLAN_INVALID' })
  })

  test('an export is followed to its receipt', async () => {
    const { engine } = await testEngine()
    const client = await connect(engine)
    const { projectId } = await client.project.open({ path: await writeStory() })
    const { runId } = await client.run.start({ projectId })
    await connectProject(client, projectId).until((state) => state.runs[runId ?? '']?.state === 'done')
    const path = join(await temporaryFolder(), 'bundle')
    const { exportId } = await client.export.start({ projectId, path })
    const state = await connectProject(client, projectId).until(
      (each) => (each.exports[exportId]?.state ?? 'running') !== 'running',
    )
    expect(state.exports[exportId]).toMatchObject({ state: 'done', failure: '', holes: [] })
    expect(state.exports[exportId]?.checks.every((check) => check.passed)).toBe(true)
    expect(JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'))).toHaveProperty('assets')
  })

  test('an upload becomes a project in the documents folder, and a bad one leaves nothing there', async () => {
    const { engine, home } = await testEngine()
    const client = await connect(engine)
    await mkdir(home, { recursive: true })
    const upload = { name: '../../etc/Täle.md', base64: Buffer.from(storyText).toString('base64') }
    const { projectId } = await client.project.openUpload(upload)
    expect((await client.project.snapshot({ projectId })).project.path).toBe(join(home, 'projects', 'tale.inkcue'))
    const [error] = await safe(
      client.project.openUpload({ name: 'picture.md', base64: Buffer.from([0, 1, 2, 0, 0]).toString('base64') }),
    )
    expect(error).toMatchObject({ code: 'STORY_BINARY' })
  })
})

async function followUntilEnded(client: EngineClient, from: Snapshot, runId: string): Promise<Snapshot> {
  let state = from
  for await (const event of await client.events({ projectId: from.project.id, since: from.seq })) {
    expect(event.seq).toBe(state.seq + 1)
    state = applyEvent(state, event)
    if (state.runs[runId]?.state === 'done') break
  }
  return state
}
