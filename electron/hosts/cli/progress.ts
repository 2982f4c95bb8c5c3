import { MultiBar, Presets, type SingleBar } from 'cli-progress'
import type { Event } from '../../../shared/event.ts'
import type { Snapshot } from '../../../shared/project.ts'
import { isEnded, type Job } from '../../../shared/run.ts'
import { print, tell } from './with-engine.ts'

/** Bars of jobs under way at once; a long story would scroll off the screen. */
const barsMost = 12

export interface Progress {
  onEvent(event: Event, state: Snapshot): void
  stop(): void
}

/** One JSON line for each event; bars on a terminal; plain lines elsewhere. */
export function createProgress({ json, total }: { json: boolean; total: () => number }): Progress {
  if (json) return { onEvent: (event) => print(JSON.stringify(event)), stop: () => undefined }
  return process.stderr.isTTY ? createBars(total) : createLines()
}

function changedJobs(event: Event): Job[] {
  return event.changes.flatMap((change) => (change.kind === 'job' && change.value ? [change.value] : []))
}

const nameOf = (state: Snapshot, job: Job): string => state.assets[job.assetId]?.name ?? job.assetId

const words: Partial<Record<Job['state'], string>> = {
  done: 'done',
  open: 'left open',
  rejected: 'not accepted',
  failed: 'failed',
  cancelled: 'cancelled',
}

const endLine = (state: Snapshot, job: Job): string =>
  `${words[job.state] ?? job.state}: ${nameOf(state, job)}${job.failure ? ` (${job.failure.message})` : ''}`

function createLines(): Progress {
  const told = new Set<string>()
  return {
    onEvent(event, state) {
      for (const job of changedJobs(event)) {
        if (!isEnded(job.state) || told.has(job.id)) continue
        told.add(job.id)
        tell(endLine(state, job))
      }
    },
    stop: () => undefined,
  }
}

function createBars(total: () => number): Progress {
  const bars = new MultiBar(
    {
      format: '{bar} {percentage}% {name} {label}',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_grey,
  )
  const all = bars.create(1, 0, { name: 'all', label: '' })
  const open = new Map<string, SingleBar>()
  const ended = new Set<string>()
  return {
    onEvent(event, state) {
      for (const job of changedJobs(event)) {
        if (isEnded(job.state)) {
          const bar = open.get(job.id)
          if (bar) bars.remove(bar)
          open.delete(job.id)
          if (!ended.has(job.id)) bars.log(`${endLine(state, job)}\n`)
          ended.add(job.id)
        } else if (job.state !== 'waiting') {
          const bar =
            open.get(job.id) ??
            (open.size < barsMost ? bars.create(1, 0, { name: nameOf(state, job), label: '' }) : null)
          if (!bar) continue
          open.set(job.id, bar)
          bar.update(job.progress, { label: job.label })
        }
      }
      all.setTotal(Math.max(1, total()))
      all.update(ended.size, { label: `${ended.size} of ${total()}` })
    },
    stop: () => bars.stop(),
  }
}
