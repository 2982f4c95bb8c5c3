import { expect, test } from 'vitest'
import { startRun } from '../../../electron/engine/generate/start-run.ts'
import { selectedTake } from '../../../electron/engine/project/choices.ts'
import type { DrawRequest, Provider } from '../../../electron/engine/providers/provider.ts'
import { readRunLog } from '../../../electron/engine/store/run-log.ts'
import { CodedError } from '../../../shared/errors.ts'
import type { Snapshot } from '../../../shared/project.ts'
import { goodPicture, replyingProvider, testSession } from '../../support/test-session.ts'

const visualsOf = (state: Snapshot): string[] =>
  state.order.filter((id) => {
    const asset = state.assets[id]
    return asset?.type === 'visual' && asset.baseId === null
  })
const jobOf = (state: Snapshot, assetId: string) => Object.values(state.jobs).find((job) => job.assetId === assetId)

test('a rejected reply is asked for again with its reasons, and the take tells how it went', async () => {
  const { session, tools } = await testSession()
  const [fox = ''] = visualsOf(session.state()).filter((id) => id.includes('fox'))
  const asked: DrawRequest[] = []
  const provider = replyingProvider(async (request) => {
    asked.push(request)
    return asked.length === 1 ? goodPicture(request).replace('cx="', 'cx="9') : goodPicture(request)
  })
  const run = await startRun(session, { assetIds: [fox] }, { provider, sources: [] }, tools)
  await run?.ended
  expect(asked).toHaveLength(2)
  expect(asked[1]?.feedback.join(' ')).toMatch(/\w+/)
  const state = session.state()
  expect(jobOf(state, fox)).toMatchObject({ state: 'done', attempts: 2 })
  expect(selectedTake(state, fox)).toMatchObject({ maker: 'replying', verdict: { accepted: true } })
  const log = await readRunLog(session.folder.path, run?.run().id ?? '')
  expect(log.map((entry) => entry.type)).toEqual([
    'run-started',
    'attempt-started',
    'attempt-ended',
    'attempt-started',
    'attempt-ended',
    'job-ended',
    'run-ended',
  ])
})

test('after three bad replies the job ends as rejected, with the reasons, and nothing is selected', async () => {
  const { session, tools } = await testSession()
  const [fox = ''] = visualsOf(session.state())
  let calls = 0
  const provider = replyingProvider(async () => {
    calls += 1
    return 'I am sorry, I cannot draw that.'
  })
  await (await startRun(session, { assetIds: [fox] }, { provider, sources: [] }, tools))?.ended
  expect(calls).toBe(3)
  expect(jobOf(session.state(), fox)).toMatchObject({ state: 'rejected', failure: { code: 'TAKE_REJECTED' } })
  expect(selectedTake(session.state(), fox)).toBeNull()
})

test('one failing job leaves the others alone', async () => {
  const { session, tools } = await testSession()
  const ids = visualsOf(session.state())
  const [bad = ''] = ids
  const provider = replyingProvider(async (request) => {
    if (request.visual.id === bad) throw new CodedError('PROVIDER_FAILED', 'The provider is out of paper.')
    return goodPicture(request)
  })
  const run = await startRun(session, { assetIds: ids }, { provider, sources: [] }, tools)
  await run?.ended
  const state = session.state()
  expect(jobOf(state, bad)).toMatchObject({
    state: 'failed',
    failure: { code: 'PROVIDER_FAILED', message: 'The provider is out of paper.' },
  })
  for (const id of ids.slice(1)) expect(jobOf(state, id)?.state).toBe('done')
  expect(run?.run().counts).toMatchObject({ done: ids.length - 1, failed: 1 })
})

test('cancel ends what waits and what runs, and keeps what is finished', async () => {
  const { session, tools } = await testSession()
  const ids = visualsOf(session.state())
  const [first = ''] = ids
  let reached: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => {
    reached = resolve
  })
  const provider = replyingProvider(async (request, signal) => {
    if (request.visual.id === first) return goodPicture(request)
    reached()
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })
  await (await startRun(session, { assetIds: [first] }, { provider, sources: [] }, tools))?.ended
  const run = await startRun(session, { assetIds: ids }, { provider, sources: [] }, tools)
  await waiting
  run?.cancel()
  await run?.ended
  const state = session.state()
  expect(run?.run()).toMatchObject({ state: 'cancelled', counts: { cancelled: ids.length - 1, failed: 0 } })
  expect(selectedTake(state, first)?.verdict.accepted).toBe(true)
})

test('a picture that arrives for a changed brief is kept and not selected', async () => {
  const { session, tools } = await testSession()
  const [fox = ''] = visualsOf(session.state())
  const provider = replyingProvider(async (request) => {
    await session.edit({ type: 'brief', assetId: fox, brief: 'something else altogether' })
    return goodPicture(request)
  })
  await (await startRun(session, { assetIds: [fox] }, { provider, sources: [] }, tools))?.ended
  const state = session.state()
  const takes = Object.values(state.takes)
  expect(takes).toHaveLength(1)
  expect(takes[0]?.briefHash).not.toBe(state.briefHashes[fox])
  expect(selectedTake(state, fox)).toBeNull()
})

test('a locked asset is left alone by Generate, and keeps its take when it is made again by name', async () => {
  const { session, tools } = await testSession()
  const [fox = ''] = visualsOf(session.state())
  const provider = replyingProvider(async (request) => goodPicture(request))
  await (await startRun(session, { assetIds: [fox] }, { provider, sources: [] }, tools))?.ended
  const before = selectedTake(session.state(), fox)?.id
  await session.lock(fox, true)
  await session.edit({ type: 'brief', assetId: fox, brief: 'changed' })
  expect(await startRun(session, { assetIds: [fox] }, { provider, sources: [] }, tools)).toBeNull()
  await (await startRun(session, { assetIds: [fox], again: true }, { provider, sources: [] }, tools))?.ended
  expect(selectedTake(session.state(), fox)?.id).toBe(before)
  expect(Object.keys(session.state().takes)).toHaveLength(2)
})

test('a pose waits for the picture that it is derived from, and is given it', async () => {
  const { session, tools } = await testSession()
  const [fox = ''] = visualsOf(session.state()).filter((id) => id.includes('fox'))
  const base = session.asset(fox)
  if (base.type !== 'visual') throw new Error('the fox is a picture')
  await session.edit({
    type: 'add',
    asset: { ...base, id: 'fox-sleeping', name: 'Fox, sleeping', brief: 'a small fox; sleeping', baseId: fox },
  })
  const asked: DrawRequest[] = []
  const provider = replyingProvider(async (request) => {
    asked.push(request)
    return goodPicture(request)
  })
  await (await startRun(session, { assetIds: ['fox-sleeping', fox] }, { provider, sources: [] }, tools))?.ended
  expect(asked.map((request) => request.visual.id)).toEqual([fox, 'fox-sleeping'])
  expect(asked[1]?.base).toContain('<svg')
})

test('everything finished is there when the project is opened again', async () => {
  const { session, tools, storyPath } = await testSession()
  const ids = visualsOf(session.state())
  const provider = replyingProvider(async (request) => goodPicture(request))
  await (await startRun(session, { assetIds: ids }, { provider, sources: [] }, tools))?.ended
  const before = session.state()
  await session.close()
  const { session: again } = await testSession(storyPath)
  expect(again.state().takes).toEqual(before.takes)
  expect(again.state().choices).toEqual(before.choices)
  expect(again.state().assets).toEqual(before.assets)
})

test('an asset that is named twice is made once, and the run ends', async () => {
  const { session, tools } = await testSession()
  const [fox = ''] = visualsOf(session.state())
  const provider = replyingProvider(async (request) => goodPicture(request))
  const run = await startRun(session, { assetIds: [fox, fox] }, { provider, sources: [] }, tools)
  await run?.ended
  expect(run?.run()).toMatchObject({ total: 1, counts: { done: 1 } })
})

test('a run that is cancelled in the moment it starts asks for nothing', async () => {
  const { session, tools } = await testSession()
  let asked = 0
  const provider = replyingProvider(async (request) => {
    asked += 1
    return goodPicture(request)
  })
  const run = await startRun(session, {}, { provider, sources: [] }, tools)
  run?.cancel()
  await run?.ended
  expect(asked).toBe(0)
  expect(run?.run()).toMatchObject({ state: 'cancelled', counts: { cancelled: run?.jobIds.length, done: 0 } })
})

test('what is removed from the plan while the run waits is not made', async () => {
  const { session, tools } = await testSession()
  const [first = '', second = ''] = visualsOf(session.state())
  const asked: string[] = []
  const provider = {
    ...replyingProvider(async (request) => {
      asked.push(request.visual.id)
      await session.edit({ type: 'remove', assetIds: [first, second].filter((id) => id !== request.visual.id) })
      return goodPicture(request)
    }),
    limits: { concurrency: 1 },
  }
  const run = await startRun(session, { assetIds: [first, second] }, { provider, sources: [] }, tools)
  await run?.ended
  expect(asked).toHaveLength(1)
  expect(run?.run().counts).toMatchObject({ done: 1, cancelled: 1, failed: 0 })
})

test('a later attempt that fails does not cost the picture of an earlier one, and all attempts are counted', async () => {
  const { session, tools } = await testSession()
  const [fox = ''] = visualsOf(session.state())
  const usage = { inputTokens: 10, cachedTokens: 0, outputTokens: 5, cost: 0.25 }
  let calls = 0
  const provider: Provider = {
    ...replyingProvider(async () => ''),
    async *draw(request) {
      calls += 1
      if (calls === 3) throw new CodedError('PROVIDER_FAILED', 'The provider is out of paper.')
      yield { type: 'usage', usage }
      yield { type: 'text', text: goodPicture(request).replace('cx="', 'cx="9') }
    },
  }
  const run = await startRun(session, { assetIds: [fox] }, { provider, sources: [] }, tools)
  await run?.ended
  expect(calls).toBe(3)
  expect(Object.values(session.state().takes)).toMatchObject([{ assetId: fox, verdict: { accepted: false }, usage }])
  expect(jobOf(session.state(), fox)).toMatchObject({ state: 'rejected', usage: { inputTokens: 20, cost: 0.5 } })
  expect(run?.run().usage).toMatchObject({ outputTokens: 10, cost: 0.5 })
})

test('a full disk under the run log stops what would cost money, says so, and the run still ends', async () => {
  const { session, tools } = await testSession()
  let asked = 0
  const provider = replyingProvider(async (request) => {
    asked += 1
    return goodPicture(request)
  })
  const full = new CodedError('DISK_FULL', 'The disk at / is full.')
  const folder = {
    ...session.folder,
    openRunLog: async () => ({ append: () => Promise.reject(full), close: async () => undefined }),
  }
  const assetIds = visualsOf(session.state())
  const run = await startRun({ ...session, folder }, { assetIds }, { provider, sources: [] }, tools)
  await run?.ended
  expect(asked).toBe(0)
  expect(run?.run().state).toBe('cancelled')
  const failures = Object.values(session.state().jobs).flatMap((job) => job.failure?.code ?? [])
  expect(new Set(failures)).toEqual(new Set(['DISK_FULL']))
})
