import { type Credit, rightsOf } from '../../shared/licence.ts'
import { cn } from './class-names.ts'

const words = { green: 'Free to use', yellow: 'Name the author', red: 'Check the licence first' } as const
const colours = { green: 'bg-good', yellow: 'bg-warn', red: 'bg-bad' } as const

/** Whether a take may be used, as a coloured dot and, where there is room, in words. */
export function RightsLight({ credits, words: withWords = false }: { credits: readonly Credit[]; words?: boolean }) {
  const light = rightsOf(credits)
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-soft" title={words[light]}>
      <span className={cn('size-2 shrink-0 rounded-full', colours[light])} aria-hidden="true" />
      {withWords ? words[light] : <span className="sr-only">{words[light]}</span>}
    </span>
  )
}
