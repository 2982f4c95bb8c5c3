import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { followProject } from '../../renderer/connection/follow-project.ts'
import { applyEvent, type Event } from '../../shared/event.ts'
import type { Snapshot } from '../../shared/project.ts'
import { emptySnapshot } from './empty-snapshot.ts'

const rename = (seq: number): Event => ({ seq, changes: [{ kind: 'brief', id: 'fox', value: `brief-${seq}` }] })

/** An engine whose truth is a list of events; each stream it opens gives what the script says. */
function scriptedEngine(streams: readonly (readonly Event[] | 'too old' | 'broken')[]) {
  const shown: Snapshot[] = []
  const asked: number[] = []
  const controller = new AbortController()
  let truth = emptySnapshot
  let opened = 0
  let snapshots = 0
  const run = followProject({
    takeSnapshot: async () => {
      snapshots += 1
      return truth
    },
    openEvents: async (since) => {
      asked.push(since)
      const stream = streams[opened]
      opened += 1
      if (stream === undefined) controller.abort()
      if (stream === 'too old') throw Object.assign(new Error('too old'), { code: 'NOT_FOUND' })
      if (stream === 'broken') throw new Error('The pipe broke')
      return (async function* () {
        for (const event of stream ?? []) {
          if (event.seq > truth.seq)
            for (let seq = truth.seq + 1; seq <= event.seq; seq += 1) truth = applyEvent(truth, rename(seq))
          yield event
        }
      })()
    },
    show: (snapshot) => shown.push(snapshot),
    schedule: (flush) => flush(),
    signal: controller.signal,
  })
  return { run, shown, asked, snapshotsTaken: () => snapshots, truth: () => truth }
}

describe('following a project', () => {
  test('events are applied in order to the snapshot', async () => {
    const engine = scriptedEngine([[rename(1), rename(2)]])
    await engine.run
    expect(engine.shown.map((each) => each.seq)).toEqual([0, 1, 2, 2])
    expect(engine.shown[2]?.briefHashes.fox).toBe('brief-2')
  })

  test('an event that was already seen changes nothing', async () => {
    const engine = scriptedEngine([[rename(1), rename(1), rename(2)]])
    await engine.run
    expect(engine.shown.map((each) => each.seq)).toEqual([0, 1, 2, 2])
  })

  test('a missing event leads to a new snapshot and a stream from there', async () => {
    const engine = scriptedEngine([[rename(1), rename(4), rename(5)], [rename(5)]])
    await engine.run
    expect(engine.asked).toEqual([0, 4, 5])
    expect(engine.shown.at(-1)?.briefHashes.fox).toBe('brief-5')
  })

  test('an engine that no longer has the events is asked for a snapshot', async () => {
    const engine = scriptedEngine(['too old', [rename(1)]])
    await engine.run
    expect(engine.snapshotsTaken()).toBe(3)
    expect(engine.shown.at(-1)?.seq).toBe(1)
  })

  test('a broken pipe is told to the caller', async () => {
    await expect(scriptedEngine([[rename(1)], 'broken']).run).rejects.toThrow('The pipe broke')
  })

  test('many events that arrive before the next flush are shown once', async () => {
    const shown: number[] = []
    const flushes: (() => void)[] = []
    const controller = new AbortController()
    const following = followProject({
      takeSnapshot: async () => emptySnapshot,
      openEvents: async () =>
        (async function* () {
          for (let seq = 1; seq <= 200; seq += 1) yield rename(seq)
          for (const flush of flushes) flush()
          controller.abort()
          yield rename(201)
        })(),
      show: (snapshot) => shown.push(snapshot.seq),
      schedule: (flush) => flushes.push(flush),
      signal: controller.signal,
    })
    await following
    expect(shown).toEqual([0, 200])
  })

  test('whatever is dropped or repeated, what is shown last is what the engine has', async () => {
    const stream = fc.array(fc.integer({ min: 1, max: 12 }).map(rename), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(stream, { minLength: 1, maxLength: 5 }), async (streams) => {
        const engine = scriptedEngine(streams)
        await engine.run
        expect(engine.shown.at(-1)).toEqual(engine.truth())
      }),
    )
  })
})
