import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Ask, Told, Verbs } from './wire.ts'

interface MainOptions {
  home: string
  /** Of the program, as with open-with. */
  args: readonly string[]
  /** True for a second start while the first runs. */
  second: boolean
}

export type AskMain = <Verb extends keyof Verbs>(
  verb: Verb,
  input: Verbs[Verb]['input'],
) => Promise<Verbs[Verb]['output']>

/** Starts the built desktop program in a process of its own, on the stand-in. */
export function startMain({ home, args, second }: MainOptions, onTold: (told: Told) => void) {
  const child = fork(fileURLToPath(new URL('run-main.ts', import.meta.url)), args, {
    env: {
      PATH: process.env.PATH,
      INKCUE_HOME: home,
      ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
      ...(second ? { STAND_IN_SECOND_INSTANCE: '1' } : {}),
    },
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const awaited = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let lastCall = 0
  child.on('message', (told: Told) => {
    if (told.type !== 'answer') return onTold(told)
    const waiting = awaited.get(told.call)
    awaited.delete(told.call)
    if (told.error === undefined) waiting?.resolve(told.value)
    else waiting?.reject(new Error(told.error))
  })
  const exited = once(child, 'exit').then(() => {
    for (const { reject } of awaited.values()) reject(new Error('The desktop program has ended.'))
    awaited.clear()
  })
  const ask: AskMain = (verb, input) =>
    new Promise((resolve, reject) => {
      const call = ++lastCall
      awaited.set(call, { resolve: resolve as (value: unknown) => void, reject })
      if (child.connected) child.send({ call, verb, input } as Ask, (error) => error && reject(error))
      else reject(new Error('The desktop program has ended.'))
    })
  return { ask, exited, pid: child.pid ?? 0, kill: () => child.kill('SIGKILL') }
}
