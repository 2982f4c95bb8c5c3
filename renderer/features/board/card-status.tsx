import { RotateCcw } from 'lucide-react'
import type { Take } from '../../../shared/take.ts'
import { generate } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import type { AssetView } from '../../store/use-asset.ts'
import { Button } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'
import { countOf, formatTime } from '../../ui/format.ts'

/** The first thing that a gate has to say against a take. */
export const firstReason = (take: Take | undefined): string | undefined =>
  take?.verdict.gates.find((gate) => !gate.passed)?.reasons[0]

/** One short sentence on how the asset stands. */
export function statusText({ status, job, asset }: AssetView): string {
  switch (status) {
    case 'waiting':
      return job?.waitingFor ? `Waiting: ${job.waitingFor}` : 'Waiting'
    case 'running':
      return job?.label || (asset?.type === 'sound' ? 'Searching' : 'Drawing')
    case 'reviewing':
      return 'Checking'
    case 'failed':
      return job?.failure?.message ?? 'Failed'
    case 'rejected':
      return job?.failure?.message ?? 'Rejected by the checks'
    case 'stale':
      return 'Stale'
    case 'missing':
      return job?.state === 'open' ? 'Left open: no sound fits' : 'Not made yet'
    case 'ready':
      return 'Ready'
  }
}

export const statusTones: Partial<Record<AssetView['status'], string>> = {
  running: 'text-accent-text',
  reviewing: 'text-accent-text',
  failed: 'text-bad',
  rejected: 'text-bad',
  stale: 'text-warn',
}

function Placed({ view }: { view: AssetView }) {
  const first = view.asset?.placements[0]
  const start = useSnapshot(({ story }) => {
    if (!first) return null
    for (const scene of story.scenes) {
      const beat = scene.beats.find((each) => each.id === first.beatId)
      if (beat) return beat.start + first.offset
    }
    return null
  })
  const more = (view.asset?.placements.length ?? 0) - 1
  if (start === null) return <>Not placed</>
  return (
    <span className="tabular-nums">
      {formatTime(start)}
      {more > 0 && <span className="text-faint"> and {countOf(more, 'more beat')}</span>}
    </span>
  )
}

/** The second line of a card. */
export function CardStatus({ view }: { view: AssetView }) {
  const { status, asset } = view
  const text = statusText(view)
  // What is stale says so on its picture.
  const isMade = status === 'ready' || status === 'stale'
  return (
    <div className="flex h-5 min-w-0 items-center gap-1">
      <p
        className={cn('min-w-0 flex-1 truncate text-xs text-soft', !isMade && statusTones[status])}
        title={isMade ? '' : text}
      >
        {isMade ? <Placed view={view} /> : text}
      </p>
      {(status === 'failed' || status === 'rejected') && asset && (
        <Button
          look="ghost"
          size="sm"
          tabIndex={-1}
          className="-mr-1.5 h-5 px-1.5"
          aria-label={`Retry ${asset.name}`}
          onClick={(event) => {
            event.stopPropagation()
            void generate({ assetIds: [asset.id], again: true })
          }}
        >
          <RotateCcw className="!size-3" /> Retry
        </Button>
      )}
    </div>
  )
}
