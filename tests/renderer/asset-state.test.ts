import { describe, expect, test } from 'vitest'
import { emptyIndex, indexSnapshot, statusOf } from '../../renderer/store/asset-state.ts'
import type { Snapshot } from '../../shared/project.ts'
import { emptySnapshot, jobOf, takeOf, visualNamed } from './empty-snapshot.ts'

const run = (id: string, startedAt: string): Snapshot['runs'][string] => ({
  id,
  state: 'done',
  startedAt,
  endedAt: null,
  counts: { waiting: 0, running: 0, reviewing: 0, open: 0, done: 0, rejected: 0, failed: 0, cancelled: 0 },
  total: 1,
  usage: { inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: 0 },
})

describe('the status of an asset', () => {
  const take = takeOf('fox', 'one')
  const status = (parts: Partial<Parameters<typeof statusOf>[0]>) =>
    statusOf({ take: undefined, job: undefined, briefHash: 'now', ...parts })

  test('nothing made and nothing under way is missing', () => expect(status({})).toBe('missing'))
  test('a job under way is what counts, whatever take there is', () =>
    expect(status({ take, job: jobOf('fox', { state: 'reviewing' }) })).toBe('reviewing'))
  test('a fresh take is ready even after a failed regeneration', () =>
    expect(status({ take, job: jobOf('fox', { state: 'failed' }) })).toBe('ready'))
  test('a take for another brief is stale', () => expect(status({ take, briefHash: 'later' })).toBe('stale'))
  test('a failed job without a take is failed', () =>
    expect(status({ job: jobOf('fox', { state: 'failed' }) })).toBe('failed'))
  test('is missing, not failed, where it was left open', () =>
    expect(status({ job: jobOf('fox', { state: 'open' }) })).toBe('missing'))
  test('a cancelled job leaves the asset missing', () =>
    expect(status({ job: jobOf('fox', { state: 'cancelled' }) })).toBe('missing'))
})

describe('the tables of a snapshot', () => {
  const base: Snapshot = {
    ...emptySnapshot,
    order: ['fox', 'key'],
    assets: {
      fox: visualNamed('fox', { placements: [{ beatId: 'b1', offset: 0, length: null }] }),
      key: visualNamed('key', { placements: [{ beatId: 'b1', offset: 1, length: null }] }),
    },
    takes: { old: takeOf('fox', 'old'), new: takeOf('fox', 'new', { createdAt: '2026-01-02T00:00:00Z' }) },
  }

  test('takes stand newest first and beats know their assets in plan order', () => {
    const index = indexSnapshot(emptyIndex, null, base)
    expect(index.takesOf.fox?.map((take) => take.id)).toEqual(['new', 'old'])
    expect(index.placedAt.b1).toEqual(['fox', 'key'])
  })

  test('the candidates of one run keep the order in which they came', () => {
    const facts = { duration: 1, sampleRate: 48_000, channels: 1, loudness: -18, peak: -1, waveform: [] }
    const candidate = (id: string, second: number, runId: string) =>
      takeOf('ding', id, { runId, sound: facts, createdAt: `2026-01-01T00:00:0${second}Z` })
    const takes = { a: candidate('a', 1, 'r1'), b: candidate('b', 2, 'r1'), c: candidate('c', 3, 'r2') }
    const index = indexSnapshot(emptyIndex, null, { ...base, takes })
    expect(index.takesOf.ding?.map((take) => take.id)).toEqual(['c', 'a', 'b'])
  })

  test('the job of the latest run counts', () => {
    const jobs = {
      late: jobOf('fox', { id: 'late', runId: 'r2', state: 'done' }),
      early: jobOf('fox', { id: 'early', runId: 'r1', state: 'failed' }),
    }
    const runs = { r1: run('r1', '2026-01-01T00:00:00Z'), r2: run('r2', '2026-01-02T00:00:00Z') }
    const index = indexSnapshot(emptyIndex, null, { ...base, jobs, runs })
    expect(index.jobOf.fox?.id).toBe('late')
  })

  test('what did not change keeps its identity when one job moves', () => {
    const before = indexSnapshot(emptyIndex, null, base)
    const moved = { ...base, seq: 1, jobs: { j: jobOf('fox', { state: 'cancelled' }) } }
    const after = indexSnapshot(before, base, moved)
    expect(after.takesOf).toBe(before.takesOf)
    expect(after.placedAt).toBe(before.placedAt)
    expect(after.statusOf).toBe(before.statusOf)
  })

  test('a new take of one asset leaves the list of another alone', () => {
    const takes = { ...base.takes, key: takeOf('key', 'key-1') }
    const before = indexSnapshot(emptyIndex, null, { ...base, takes })
    const next = { ...base, takes: { ...takes, third: takeOf('fox', 'third', { createdAt: '2026-01-03T00:00:00Z' }) } }
    const after = indexSnapshot(before, { ...base, takes }, next)
    expect(after.takesOf.key).toBe(before.takesOf.key)
    expect(after.takesOf.fox).toHaveLength(3)
  })
})
