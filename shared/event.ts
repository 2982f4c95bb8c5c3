import { z } from 'zod'
import { asset } from './plan.ts'
import { choice, exportState, projectHead, type Snapshot } from './project.ts'
import { job, run } from './run.ts'
import { story } from './story.ts'
import { styleGuide } from './style.ts'
import { take } from './take.ts'
import { id } from './units.ts'

const record = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.object({ kind: z.literal(kind), id, value: value.nullable() })

/** One record that changed, whole; a null value means it is gone. Applying it twice changes nothing. */
export const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project'), value: projectHead }),
  z.object({ kind: z.literal('story'), value: story }),
  z.object({ kind: z.literal('style'), value: styleGuide }),
  z.object({ kind: z.literal('order'), value: z.array(id) }),
  record('asset', asset),
  record('choice', choice),
  record('brief', z.string()),
  record('take', take),
  record('run', run),
  record('job', job),
  record('export', exportState),
])
export type Change = z.infer<typeof change>

/** The next step after a snapshot. `seq` grows by one for each event; a gap means: ask for a new snapshot. */
export const event = z.object({ seq: z.int().positive(), changes: z.array(change) })
export type Event = z.infer<typeof event>

const table = {
  asset: 'assets',
  choice: 'choices',
  brief: 'briefHashes',
  take: 'takes',
  run: 'runs',
  job: 'jobs',
  export: 'exports',
} as const

/** What names the record within the stream: two changes with one key may be coalesced into the later. */
export const changeKey = (of: Change): string => ('id' in of ? `${of.kind}/${of.id}` : of.kind)

/** The snapshot after one event. Pure; records that did not change keep their identity. */
export function applyEvent(before: Snapshot, next: Event): Snapshot {
  const after: Snapshot = { ...before, seq: next.seq }
  const copied = new Set<string>()
  for (const each of next.changes) {
    if (!('id' in each)) {
      Object.assign(after, { [each.kind]: each.value })
      continue
    }
    const key = table[each.kind]
    if (!copied.has(key)) {
      Object.assign(after, { [key]: { ...after[key] } })
      copied.add(key)
    }
    const records = after[key] as Record<string, unknown>
    if (each.value === null) delete records[each.id]
    else records[each.id] = each.value
  }
  return after
}
