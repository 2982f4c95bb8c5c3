import { expect, test } from 'vitest'
import { createRunner, type Submission } from '../../../electron/engine/schedule/runner.ts'
import { heldClock } from '../../support/held-clock.ts'

const job = (id: string, execute: Submission['execute'], changes: Partial<Submission> = {}): Submission => ({
  id,
  lane: 'one',
  needs: [],
  expected: 1,
  priority: 0,
  order: 0,
  execute,
  onWaiting: () => undefined,
  onCancelled: () => undefined,
  ...changes,
})

test('a job that leaves its lane makes room for the next, and the runner is idle only when it has ended', async () => {
  const runner = createRunner(heldClock())
  runner.setLane({ id: 'one', concurrency: 1, restUntil: 0 })
  const ended: string[] = []
  let letGo: () => void = () => undefined
  const second = new Promise<void>((resolve) => {
    letGo = resolve
  })
  runner.submit([
    job('first', async (_signal, leaveLane) => {
      leaveLane()
      leaveLane()
      await second
      ended.push('first')
    }),
    job(
      'second',
      async () => {
        ended.push('second')
        letGo()
      },
      { order: 1 },
    ),
  ])
  await runner.idle()
  expect(ended).toEqual(['second', 'first'])
})

test('jobs submitted in several goes start in one order', async () => {
  const runner = createRunner(heldClock())
  const started: string[] = []
  const note = (id: string, changes: Partial<Submission>) => job(id, async () => void started.push(id), changes)
  runner.setLane({ id: 'one', concurrency: 0, restUntil: 0 })
  runner.submit([note('icon', { expected: 1 }), note('background', { expected: 4 })])
  runner.submit([note('again', { priority: 1 }), note('character', { expected: 3 })])
  runner.setLane({ id: 'one', concurrency: 1, restUntil: 0 })
  await runner.idle()
  expect(started).toEqual(['again', 'background', 'character', 'icon'])
})
