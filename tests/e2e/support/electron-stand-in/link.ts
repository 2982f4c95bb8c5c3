import type { Ask, Told, Verbs } from './wire.ts'

type Answers = { [Verb in keyof Verbs]: (input: Verbs[Verb]['input']) => unknown }

const answers: Partial<Answers> = {}

/** Tells the driver of the pages. */
export function tell(told: Told): void {
  if (process.connected) process.send?.(told)
}

/** Keeps a call that the app made of Electron, for tests to look at. */
export const record = (name: string, ...args: unknown[]): void => tell({ type: 'called', name, args })

/** Says how a question of the driver is answered. */
export function answer<Verb extends keyof Verbs>(
  verb: Verb,
  act: (input: Verbs[Verb]['input']) => Verbs[Verb]['output'] | Promise<Verbs[Verb]['output']>,
): void {
  Object.assign(answers, { [verb]: act })
}

process.on('message', (ask: Ask) => {
  const act = answers[ask.verb] as ((input: unknown) => unknown) | undefined
  Promise.resolve()
    .then(() => {
      if (!act) throw new Error(`Nothing answers ${ask.verb}.`)
      return act(ask.input)
    })
    .then(
      (value) => tell({ type: 'answer', call: ask.call, value }),
      (error: unknown) => tell({ type: 'answer', call: ask.call, error: String(error) }),
    )
})
process.on('disconnect', () => process.exit(0))
