import { setMaxListeners } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { forkWorker } from '../../../electron/engine/work/fork-worker.ts'
import { createPool, type Work } from '../../../electron/engine/work/pool.ts'
import type { WorkerProcess } from '../../../electron/engine/work/worker-process.ts'
import { isCoded } from '../../../shared/errors.ts'
import type { naughtyTasks } from './naughty-worker.ts'
import type { utilityTasks } from './utility-worker.ts'

type Naughty = typeof naughtyTasks
const entry = fileURLToPath(new URL('./naughty-worker.ts', import.meta.url))
const open: Work<Naughty>[] = []

function makePool(size: number) {
  const started: WorkerProcess[] = []
  const pool = createPool<Naughty>({
    size,
    spawn: () => {
      const worker = forkWorker({ assets: '/the/assets', entry })
      started.push(worker)
      return worker
    },
  })
  open.push(pool)
  return { pool, started }
}

afterEach(() => {
  for (const pool of open.splice(0)) pool.close()
})

const codeOf = (error: unknown) => (isCoded(error) ? error.code : error)

describe('a pool of worker processes', () => {
  test('gives back what a task makes, bytes included', async () => {
    const { pool } = makePool(1)
    const value = { text: 'é', bytes: new Uint8Array([1, 2, 255]), when: new Date(5), none: undefined }
    expect(await pool.run('echo', value)).toEqual(value)
  })

  test('passes on streamed values in order and before the output', async () => {
    const { pool } = makePool(1)
    const seen: number[] = []
    const output = await pool.run('count', 200, { onEmit: (value) => seen.push(value) })
    expect(output).toBe(200)
    expect(seen).toEqual(Array.from({ length: 200 }, (_, at) => at))
  })

  test('hands a worker the assets folder and no secret of the environment', async () => {
    process.env.INKCUE_CANARY_KEY = 'sk-canary'
    const { pool } = makePool(1)
    expect(await pool.run('assets', null)).toBe('/the/assets')
    const environment = await pool.run('environment', undefined)
    delete process.env.INKCUE_CANARY_KEY
    expect(JSON.stringify(environment)).not.toContain('sk-canary')
  })

  test.each(['spin', 'backtrack'] as const)('kills a task that hangs (%s) while the others go on', async (name) => {
    const { pool, started } = makePool(2)
    await Promise.all([pool.run('echo', 1), pool.run('echo', 2)])
    const hung = pool.run(name, undefined, { timeout: 300 }).catch(codeOf)
    const others = Promise.all(Array.from({ length: 50 }, (_, at) => pool.run('echo', at)))
    expect(await others).toHaveLength(50)
    expect(await hung).toBe('TASK_TIMED_OUT')
    expect(await Promise.all([pool.run('echo', 'a'), pool.run('echo', 'b')])).toEqual(['a', 'b'])
    expect(started).toHaveLength(3)
  })

  test.each(['crash', 'quit'] as const)('a process that dies (%s) fails its own task only', async (name) => {
    const { pool } = makePool(2)
    const dead = pool.run(name, undefined).catch(codeOf)
    const others = await Promise.all(Array.from({ length: 20 }, (_, at) => pool.run('echo', at)))
    expect(others).toHaveLength(20)
    expect(await dead).toBe('TASK_CRASHED')
    expect(await pool.run('echo', 'again')).toBe('again')
  })

  test('keeps the code of a coded error and the message of a bug', async () => {
    const { pool } = makePool(1)
    const refused = await pool.run('refuse', undefined).catch((error: unknown) => error)
    expect(codeOf(refused)).toBe('TAKE_REJECTED')
    expect(refused).toHaveProperty('message', 'Not good enough.')
    const bug = await pool.run('bug', undefined).catch((error: unknown) => error)
    expect(isCoded(bug)).toBe(false)
    expect(String(bug)).toBe('TypeError: undefined is not a picture')
    expect((bug as Error).stack).toContain('naughty-worker')
  })

  test('fails a task whose output or input cannot be sent, and keeps the process', async () => {
    const { pool, started } = makePool(1)
    await expect(pool.run('unclonable', undefined)).rejects.toThrow(/could not be cloned/)
    await expect(pool.run('echo', () => 1)).rejects.toThrow(/could not be cloned/)
    expect(await pool.run('echo', 1)).toBe(1)
    expect(started).toHaveLength(1)
  })

  test('an abort reaches a task that listens, and its process lives on', async () => {
    const { pool, started } = makePool(1)
    const controller = new AbortController()
    const waiting = pool.run('until', null, {
      signal: controller.signal,
      onEmit: () => controller.abort(new Error('no longer wanted')),
    })
    await expect(waiting).rejects.toThrow('no longer wanted')
    expect(await pool.run('echo', 1)).toBe(1)
    expect(started).toHaveLength(1)
  })

  test('an abort kills a task that does not listen, at once for the caller', async () => {
    const { pool, started } = makePool(1)
    await pool.run('echo', 0)
    const controller = new AbortController()
    const spinning = pool.run('spin', undefined, { signal: controller.signal })
    controller.abort(new Error('stop'))
    await expect(spinning).rejects.toThrow('stop')
    expect(await pool.run('echo', 1)).toBe(1)
    expect(started).toHaveLength(2)
  })

  test('an abort takes a waiting task out of the queue', async () => {
    const { pool } = makePool(1)
    const controller = new AbortController()
    const first = pool.run('echo', 'first')
    const dropped = pool.run('crash', undefined, { signal: controller.signal })
    controller.abort(new Error('dropped'))
    await expect(dropped).rejects.toThrow('dropped')
    expect([await first, await pool.run('echo', 'last')]).toEqual(['first', 'last'])
  })

  test('what is aborted before it starts never starts', async () => {
    const { pool, started } = makePool(1)
    await expect(pool.run('echo', 1, { signal: AbortSignal.abort(new Error('early')) })).rejects.toThrow('early')
    expect(started).toHaveLength(0)
  })

  test('runs what a person waits for first, what nobody misses last, and otherwise in order', async () => {
    const { pool } = makePool(1)
    const order: string[] = []
    const note = (name: string, urgency: { interactive?: boolean; background?: boolean } = {}) =>
      pool.run('echo', name, urgency).then(() => order.push(name))
    await Promise.all([
      note('running'),
      note('spare 1', { background: true }),
      note('batch 1'),
      note('spare 2', { background: true }),
      note('batch 2'),
      note('person 1', { interactive: true }),
      note('person 2', { interactive: true }),
    ])
    expect(order).toEqual(['running', 'person 1', 'person 2', 'batch 1', 'batch 2', 'spare 1', 'spare 2'])
  })

  test('replaces a process that has grown too large after its task, not before', async () => {
    const { pool, started } = makePool(1)
    const small = await pool.run('pid', undefined)
    expect(await pool.run('grow', 10)).toBe(small)
    expect(await pool.run('grow', 450)).toBe(small)
    expect(await pool.run('pid', undefined)).not.toBe(small)
    expect(started).toHaveLength(2)
  })

  test('closing fails what is running and waiting, and nothing starts after', async () => {
    const { pool } = makePool(1)
    const running = pool.run('spin', undefined).catch(codeOf)
    const waiting = pool.run('echo', 1).catch(codeOf)
    pool.close()
    expect([await running, await waiting]).toEqual(['TASK_CRASHED', 'TASK_CRASHED'])
    expect(await pool.run('echo', 1).catch(codeOf)).toBe('TASK_CRASHED')
  })

  test('a worker speaks over the port of an Electron utility process too', async () => {
    const utility = fileURLToPath(new URL('./utility-worker.ts', import.meta.url))
    const pool = createPool<typeof utilityTasks>({ size: 1, spawn: () => forkWorker({ assets: '', entry: utility }) })
    expect(await pool.run('double', 21)).toBe(42)
    pool.close()
  })

  test('a worker that cannot start fails its task and is not tried for ever', async () => {
    const pool = createPool<Naughty>({ size: 1, spawn: () => forkWorker({ assets: '', entry: '/no/such/worker.js' }) })
    expect(await pool.run('echo', 1).catch(codeOf)).toBe('TASK_CRASHED')
    pool.close()
  })

  test('one signal over a thousand tasks leaves no listeners behind', async () => {
    const { pool } = makePool(2)
    const controller = new AbortController()
    setMaxListeners(0, controller.signal)
    const outputs = await Promise.all(
      Array.from({ length: 1000 }, (_, at) => pool.run('echo', at, { signal: controller.signal })),
    )
    expect(outputs.at(-1)).toBe(999)
    controller.abort()
    expect(await pool.run('echo', 'alive')).toBe('alive')
  })
})
