import type { FromWorker, ToWorker } from './messages.ts'
import { sendError } from './messages.ts'

/** What a task may use of the world. */
export interface TaskContext<Emitted = unknown> {
  signal: AbortSignal
  /** Sends a value ahead of the output. */
  emit(value: Emitted): void
  /** Absolute path of the app's own `assets` folder. */
  assets: string
}

export type TaskTable = Record<string, (input: never, context: TaskContext<never>) => Promise<unknown>>

interface Port {
  send(message: FromWorker): void
  listen(listener: (message: ToWorker) => void): void
}

interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

/** Node's channel where this process was forked, Electron's where it is a utility process. */
function openPort(): Port {
  const { parentPort } = process as { parentPort?: ParentPort }
  if (parentPort) {
    return {
      send: (message) => parentPort.postMessage(message),
      listen: (listener) => parentPort.on('message', (event) => listener(event.data as ToWorker)),
    }
  }
  if (!process.send) throw new Error('A worker must be started by the engine.')
  process.on('disconnect', () => process.exit(0))
  return {
    send: (message) => void process.send?.(message),
    listen: (listener) => process.on('message', (message) => listener(message as ToWorker)),
  }
}

/** The message loop of a worker process: runs what it is sent until the process is killed. */
export function serveTasks(tasks: TaskTable, { assets }: { assets: string }): void {
  const port = openPort()
  const running = new Map<number, AbortController>()

  async function runTask(id: number, name: string, input: unknown) {
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const task = tasks[name]
      if (!task) throw new Error(`There is no task ${name}.`)
      const emit = (value: unknown) => port.send({ type: 'emit', id, value })
      const output = await task(input as never, { signal: controller.signal, emit, assets })
      port.send({ type: 'done', id, output, rss: process.memoryUsage.rss() })
    } catch (error) {
      port.send({ type: 'failed', id, error: sendError(error), rss: process.memoryUsage.rss() })
    } finally {
      running.delete(id)
    }
  }

  port.listen((message) => {
    if (message.type === 'abort') running.get(message.id)?.abort()
    else void runTask(message.id, message.name, message.input)
  })
  port.send({ type: 'ready' })
}
