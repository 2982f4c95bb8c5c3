import { serveTasks, type TaskContext } from '../../../electron/engine/work/serve-tasks.ts'
import { CodedError } from '../../../shared/errors.ts'

const hog: Uint8Array[] = []

/** Tasks that misbehave in every way that a real one might. */
export const naughtyTasks = {
  echo: async (input: unknown) => input,
  pid: async () => process.pid,
  environment: async () => ({ ...process.env }),
  assets: async (_input: null, { assets }: TaskContext) => assets,
  count: async (to: number, { emit }: TaskContext<number>) => {
    for (let at = 0; at < to; at++) emit(at)
    return to
  },
  spin: async () => {
    for (;;) Math.sqrt(2)
  },
  backtrack: async () => /^(a+)+$/.test(`${'a'.repeat(64)}b`),
  crash: async () => process.kill(process.pid, 'SIGSEGV'),
  quit: async () => process.exit(7),
  refuse: async () => {
    throw new CodedError('TAKE_REJECTED', 'Not good enough.')
  },
  bug: async () => {
    throw new TypeError('undefined is not a picture')
  },
  unclonable: async () => () => 1,
  until: (_input: null, { signal, emit }: TaskContext<string>) =>
    new Promise<string>((resolve) => {
      emit('waiting')
      signal.addEventListener('abort', () => resolve('noticed'))
    }),
  grow: async (megabytes: number) => {
    hog.push(new Uint8Array(megabytes * 2 ** 20).fill(1))
    return process.pid
  },
}

if (process.send) serveTasks(naughtyTasks, { assets: process.env.INKCUE_ASSETS ?? '' })
