import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { writeWav } from '../../../electron/engine/audio/write-wav.ts'
import { findSound } from '../../../electron/engine/generate/find-sound.ts'
import { type RunHandle, type RunTools, runAssets } from '../../../electron/engine/generate/run-assets.ts'
import { createRunner } from '../../../electron/engine/schedule/runner.ts'
import type { Candidate, Source } from '../../../electron/engine/sources/source.ts'
import { forkWorker } from '../../../electron/engine/work/fork-worker.ts'
import { createPool } from '../../../electron/engine/work/pool.ts'
import type { Job } from '../../../shared/run.ts'
import { heldClock } from '../../support/held-clock.ts'
import { sampleTake } from '../../support/sample-take.ts'
import { context, request } from '../sources/requests.ts'

const rate = 48_000
const beep = writeWav(
  [Float32Array.from({ length: rate / 2 }, (_, i) => 0.4 * Math.sin(i / 10) * Math.min(1, (rate / 2 - i) / 2000))],
  rate,
)
const silent = writeWav([new Float32Array(rate)], rate)

const candidate = (id: string, match: number): Candidate => ({
  id,
  title: id,
  match,
  duration: 0.5,
  credits: [{ title: id, author: 'A test', licence: 'generated', url: '' }],
  url: '',
  approximate: false,
  handle: {},
})

type Load = (id: string, signal: AbortSignal) => Promise<Uint8Array>

const sourceOf = (load: Load): Source => ({
  id: 'shelf',
  label: 'Shelf',
  kind: 'folder',
  description: '',
  settings: z.object({}),
  limits: { concurrency: 1 },
  heavy: false,
  search: async () => [candidate('third', 0.5), candidate('first', 0.9), candidate('second', 0.7)],
  load: async ({ id }, { signal }) => ({ bytes: await load(id, signal) }),
  status: async () => ({ state: 'works', detail: '' }),
})

/** A run of one sound whose drafts are kept in a list. */
function runSound(load: Load) {
  const work = createPool({ spawn: () => forkWorker({ assets: '' }), size: 1 })
  onTestFinished(() => work.close())
  const { sound } = request('beep')
  const kept: { label: string; selected: boolean }[] = []
  const jobs: Job[] = []
  const clock = heldClock()
  const runner = createRunner(clock)
  runner.setLane({ id: 'sounds', concurrency: 1, restUntil: 0 })
  const tools: RunTools = {
    clock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    runner,
    runLog: { append: async () => undefined, close: async () => undefined },
    publishRun: () => undefined,
    publishJob: (job) => jobs.push(job),
    async *makeVisual() {},
    makeSound: (_sound, signal, report) =>
      findSound([sourceOf(load)], request('beep'), {
        work,
        context: (_maker, own) => ({ ...context, signal: own }),
        signal,
        report,
      }),
    laneOf: () => 'sounds',
    makerOf: () => 'shelf',
    preview: () => 0,
    isWanted: () => true,
    keep: async (_asset, _run, draft, select) => {
      kept.push({ label: draft.label, selected: select })
      return sampleTake(draft.bytes, { id: `t-${draft.label}`, verdict: draft.verdict })
    },
  }
  const handle: RunHandle = runAssets('r-1', [sound], tools)
  return { handle, kept, jobs }
}

test('the best candidate is kept and selected before the next is loaded, and the job ends with all of them', async () => {
  const keptAtLoad: Record<string, string[]> = {}
  const { handle, kept, jobs } = runSound(async (id) => {
    keptAtLoad[id] = kept.map((each) => each.label)
    return beep
  })
  await handle.ended
  expect(keptAtLoad).toEqual({ first: [], second: ['first'], third: ['first', 'second'] })
  expect(kept.map((each) => each.selected)).toEqual([true, false, false])
  expect(jobs.find((job) => job.takeIds.length > 0)).toMatchObject({ state: 'running', takeIds: ['t-first'] })
  expect(jobs.at(-1)).toMatchObject({ state: 'done', takeIds: ['t-first', 't-second', 't-third'] })
  expect(handle.run()).toMatchObject({ state: 'done', counts: { done: 1, running: 0, waiting: 0 } })
})

test('cancelled between two candidates, the job keeps what is finished', async () => {
  const run = runSound(async (id, signal) => {
    if (id === 'first') return beep
    run.handle.cancel()
    throw signal.reason
  })
  await run.handle.ended
  expect(run.kept).toEqual([{ label: 'first', selected: true }])
  expect(run.jobs.at(-1)).toMatchObject({ state: 'cancelled', takeIds: ['t-first'], failure: null })
  expect(run.handle.run()).toMatchObject({ state: 'cancelled', counts: { cancelled: 1 } })
})

test('where the best is refused or cannot be loaded, the next one is selected', async () => {
  const { handle, kept } = runSound(async (id) => {
    if (id === 'first') return silent
    if (id === 'second') throw new Error('gone')
    return beep
  })
  await handle.ended
  expect(kept).toEqual([{ label: 'third', selected: true }])
})

test('where none can be used, the job fails and says why', async () => {
  const { handle, jobs } = runSound(async () => silent)
  await handle.ended
  expect(jobs.at(-1)).toMatchObject({ state: 'open', takeIds: [], failure: { code: 'NOTHING_FOUND' } })
  expect(jobs.at(-1)?.failure?.message).toContain('It is silent.')
})
