import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { createRouterClient } from '@orpc/server'
import { WebSocket } from 'ws'
import type { Engine, EngineClient } from '../../electron/engine/index.ts'
import { createOperations } from '../../electron/engine/operations/index.ts'
import { createRouter } from '../../electron/engine/router.ts'
import { createRunner } from '../../electron/engine/schedule/runner.ts'
import { createSettings } from '../../electron/engine/settings.ts'
import { createHomeFiles } from '../../electron/engine/store/home-files.ts'
import { createPool } from '../../electron/engine/work/pool.ts'
import { serve } from '../../electron/hosts/server/serve.ts'
import { applyEvent } from '../../shared/event.ts'
import type { Job } from '../../shared/run.ts'
import { noUsage } from '../../shared/take.ts'
import { benchEnvironment, sampleStory } from './bench-engine.ts'
import { quantile, type Row, timed } from './measure.ts'

const jobs = 200
const seconds = 10
/** Each job changes this often a second. */
const perSecond = 10
const tick = 10

/** Changes of 200 jobs, from the engine's view over a real web socket to a client that keeps its own view. */
export async function runEvents(): Promise<Row[]> {
  const { environment, remove } = await benchEnvironment()
  const home = createHomeFiles(environment.home)
  const settings = createSettings(home, environment.variables, [])
  const work = createPool({ spawn: environment.spawnWorker, size: 1 })
  const core = { environment, home, settings, work, runner: createRunner(environment.clock) }
  const operations = createOperations(core, 'a benchmark')
  const router = createRouter(operations, environment.log)
  const direct: EngineClient = createRouterClient(router)
  const { projectId } = await direct.project.openSample({ sample: sampleStory })
  const { view } = operations.project.get(projectId)
  const server = await serve({ router, findFile: () => null } as unknown as Engine, { port: 0 })
  const { client, socket } = await connect(server)

  const latencies: number[] = []
  let [messages, lost] = [0, 0]
  let seen = await client.project.snapshot({ projectId })
  let last = ''
  const following = (async () => {
    for await (const event of await client.events({ projectId, since: seen.seq })) {
      const now = performance.now()
      messages += 1
      if (event.seq !== seen.seq + 1) lost += 1
      seen = applyEvent(seen, event)
      for (const change of event.changes)
        if (change.kind === 'job' && change.value) latencies.push(now - Number(change.value.label))
      if (seen.jobs.last) return
    }
  })()

  const used = await timed(async () => {
    let sent = 0
    const started = performance.now()
    while (sent < jobs * perSecond * seconds) {
      await new Promise((resolve) => setTimeout(resolve, tick))
      const due = Math.min(jobs * perSecond * seconds, ((performance.now() - started) / 1000) * jobs * perSecond)
      for (; sent < due; sent++) {
        const job = jobRecord(`j-${sent % jobs}`, sent)
        last = job.label
        view.publish({ kind: 'job', id: job.id, value: job })
      }
    }
    view.publish({ kind: 'job', id: 'last', value: jobRecord('last', 0) })
    await following
  })
  const truth = view.snapshot()
  const wrong = Object.values(truth.jobs).filter((job) => seen.jobs[job.id]?.label !== job.label).length
  socket.terminate()
  await server.close()
  for (const session of operations.project.all()) await operations.project.close(session.id)
  work.close()
  await remove()
  return [
    { what: 'changes received', value: latencies.length, unit: last === '' ? 'none sent' : '' },
    { what: 'messages', value: messages, unit: '' },
    { what: 'latency p50, 50 ms of gathering included', value: quantile(latencies, 0.5), unit: 'ms' },
    { what: 'latency p99', value: quantile(latencies, 0.99), unit: 'ms' },
    { what: 'CPU of engine and client together', value: (100 * used.main) / used.wall, unit: '% core' },
    { what: 'messages lost', value: lost, unit: '', bar: '= 0', met: lost === 0 },
    { what: 'records that differ at the end', value: wrong, unit: '', bar: '= 0', met: wrong === 0 },
  ]
}

const jobRecord = (id: string, step: number): Job => ({
  id,
  runId: 'r-bench',
  assetId: `asset-of-${id}`,
  maker: 'bench',
  state: 'running',
  waitingFor: '',
  progress: (step % 100) / 100,
  label: String(performance.now()),
  previewRevision: step,
  attempts: 1,
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  takeIds: [],
  failure: null,
  usage: noUsage,
})

async function connect({ address, port }: { address: string; port: number }) {
  const answer = await fetch(address, { redirect: 'manual' })
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const headers = { cookie, origin: `http://127.0.0.1:${port}` }
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { headers })
  const client: EngineClient = createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }))
  return { client, socket }
}
