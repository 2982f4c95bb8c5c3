import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, type WaitingJob } from '../../../electron/engine/schedule/decide.ts'

const job = (id: string, changes: Partial<WaitingJob> = {}): WaitingJob => ({
  id,
  lane: 'one',
  needs: [],
  expected: 1,
  priority: 0,
  order: 0,
  notBefore: 0,
  ...changes,
})
const lane = (concurrency: number, restUntil = 0) => ({ id: 'one', concurrency, restUntil })
const running = (count: number) => new Map([['one', count]])

test('the longest expected jobs start first, and a regenerated one before them all', () => {
  const waiting = [job('short'), job('long', { expected: 9 }), job('again', { priority: 1 })]
  const decision = decide({ now: 0, lanes: [lane(2)], waiting, running: running(0), open: new Set() })
  expect(decision.start).toEqual(['again', 'long'])
  expect(decision.waitingFor.get('short')).toBe('a free place at one')
})

test('a job waits for what it is derived from, and starts once that has ended', () => {
  const waiting = [job('pose', { needs: ['base'] })]
  const blocked = decide({ now: 0, lanes: [lane(5)], waiting, running: running(1), open: new Set(['base', 'pose']) })
  expect(blocked.start).toEqual([])
  expect(blocked.waitingFor.get('pose')).toBe('the picture it is derived from')
  expect(decide({ now: 0, lanes: [lane(5)], waiting, running: running(0), open: new Set(['pose']) }).start).toEqual([
    'pose',
  ])
})

test('a resting lane starts nothing and says when to look again', () => {
  const decision = decide({
    now: 1000,
    lanes: [lane(5, 4000)],
    waiting: [job('a'), job('b', { notBefore: 2000 })],
    running: running(0),
    open: new Set(),
  })
  expect(decision.start).toEqual([])
  expect(decision.lookAgainAt).toBe(4000)
})

test('no lane ever runs more than its limit, and nothing waits without a reason', () => {
  const jobs = fc.array(
    fc.record({ expected: fc.nat(9), priority: fc.nat(1), notBefore: fc.nat(10), lane: fc.constantFrom('one', 'two') }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(jobs, fc.nat(5), fc.nat(5), fc.nat(3), (drawn, first, second, busy) => {
      const waiting = drawn.map((each, index) => job(`j${index}`, { ...each, order: index }))
      const lanes = [{ ...lane(first) }, { id: 'two', concurrency: second, restUntil: 0 }]
      const decision = decide({ now: 5, lanes, waiting, running: running(busy), open: new Set() })
      for (const each of lanes) {
        const started = waiting.filter((one) => one.lane === each.id && decision.start.includes(one.id)).length
        const before = each.id === 'one' ? busy : 0
        expect(started).toBeLessThanOrEqual(Math.max(0, each.concurrency - before))
      }
      for (const each of waiting) expect(decision.start.includes(each.id)).not.toBe(decision.waitingFor.has(each.id))
    }),
  )
})
