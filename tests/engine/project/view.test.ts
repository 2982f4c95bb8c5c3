import { expect, test } from 'vitest'
import { createView } from '../../../electron/engine/project/view.ts'
import { applyEvent } from '../../../shared/event.ts'
import { emptySnapshot } from '../../support/empty-snapshot.ts'
import { heldClock } from '../../support/held-clock.ts'

const brief = (id: string, value: string) => ({ kind: 'brief' as const, id, value })

test('changes of one record within a moment become one change of one event', async () => {
  const clock = heldClock()
  const view = createView(emptySnapshot(), clock)
  const events = view.events(0)
  const next = events.next()
  view.publish(brief('fox', 'one'), brief('owl', 'one'))
  view.publish(brief('fox', 'two'))
  await clock.advance(100)
  expect((await next).value).toEqual({ seq: 1, changes: [brief('fox', 'two'), brief('owl', 'one')] })
  view.close()
  expect((await events.next()).done).toBe(true)
})

test('a client that follows from any snapshot ends with the same records', async () => {
  const clock = heldClock()
  const view = createView(emptySnapshot(), clock)
  for (let index = 0; index < 30; index++) {
    view.publish(brief(`a-${index % 7}`, String(index)))
    if (index % 3 === 0) await clock.advance(100)
  }
  const early = { ...emptySnapshot() }
  const late = view.snapshot()
  let followed = early
  for await (const event of view.events(0)) {
    followed = applyEvent(followed, event)
    if (event.seq === late.seq) break
  }
  expect(followed.briefHashes).toEqual(late.briefHashes)
  expect(Object.keys(late.briefHashes)).toHaveLength(7)
})

test('a client that is too far behind is told to take a new snapshot, and loses nothing', async () => {
  const clock = heldClock()
  const view = createView(emptySnapshot(), clock)
  for (let index = 0; index < 25_000; index++) {
    view.publish(brief(`a-${index}`, 'x'))
    if (index % 100 === 0) await clock.advance(100)
  }
  await clock.advance(100)
  await expect(view.events(0).next()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(view.events(view.snapshot().seq + 1).next()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(Object.keys(view.snapshot().briefHashes)).toHaveLength(25_000)
})

test('a follower that gives up leaves the stream without an error', async () => {
  const view = createView(emptySnapshot(), heldClock())
  const controller = new AbortController()
  const next = view.events(0, controller.signal).next()
  controller.abort()
  expect((await next).done).toBe(true)
})

test('long stories are not kept by the thousand: who missed some takes a snapshot', async () => {
  const clock = heldClock()
  const view = createView(emptySnapshot(), clock)
  const beat = {
    id: 'b',
    span: { start: 0, end: 0 },
    text: '',
    kind: 'narration' as const,
    start: 0,
    end: 1,
    hints: [],
  }
  const scene = { id: 's', title: '', span: { start: 0, end: 0 }, beats: Array.from({ length: 15_000 }, () => beat) }
  for (let index = 0; index < 3; index++) {
    view.publish({ kind: 'story', value: { ...emptySnapshot().story, scenes: [scene] } })
    await clock.advance(100)
  }
  await expect(view.events(0).next()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await view.events(2).next()).value?.seq).toBe(3)
})
