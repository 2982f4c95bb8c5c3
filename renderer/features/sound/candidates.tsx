import { Check, Pause, Play, Star, ThumbsDown } from 'lucide-react'
import { useEffect } from 'react'
import type { Take } from '../../../shared/take.ts'
import { rejectTake, selectTake, starTake } from '../../store/actions.ts'
import { isStale } from '../../store/asset-state.ts'
import { togglePlay, usePlayer } from '../../store/player-store.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'
import { formatLength } from '../../ui/format.ts'
import { RightsLight } from '../../ui/rights-light.tsx'
import { Waveform } from './waveform.tsx'

const none: readonly Take[] = []

/** Keys 1 to 5 play the first five candidates. */
function useNumberKeys(takes: readonly Take[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
      if (typing || useView.getState().dialog || event.ctrlKey || event.metaKey || event.altKey) return
      const take = /^[1-5]$/.test(event.key) ? takes[Number(event.key) - 1] : undefined
      if (take) togglePlay(take)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [takes])
}

interface CandidateProps {
  take: Take
  number: number
  roomy: boolean
}

function Candidate({ take, number, roomy }: CandidateProps) {
  const choice = useSnapshot(({ choices }) => choices[take.assetId])
  const briefHash = useSnapshot(({ briefHashes }) => briefHashes[take.assetId])
  const playing = usePlayer((state) => state.playing && state.take?.id === take.id)
  const chosen = choice?.selectedTakeId === take.id
  const starred = choice?.starred.includes(take.id) ?? false
  const rejected = choice?.rejected.includes(take.id) ?? false
  const name = take.label || take.file
  return (
    <li
      className={cn(
        'group rounded-lg p-2 transition-colors hover:bg-hover',
        chosen && 'bg-accent-wash shadow-[inset_0_0_0_1px_var(--accent-text)] hover:bg-accent-wash',
        rejected && 'opacity-50',
      )}
    >
      <div className="flex items-center gap-2.5">
        <Button
          look="plain"
          size="iconLg"
          className="rounded-full"
          aria-label={playing ? `Stop ${name}` : `Play ${name}`}
          onClick={() => togglePlay(take)}
        >
          {playing ? <Pause className="fill-current" /> : <Play className="translate-x-px fill-current" />}
        </Button>
        <div className="min-w-0 flex-1">
          <p className="flex items-center gap-1.5">
            <span className="truncate text-sm font-medium">{name}</span>
            {take.approximate && <Badge title="Only near to what was asked">Approx.</Badge>}
            {isStale(take, briefHash) && <Badge tone="warn">Stale</Badge>}
          </p>
          <p className="flex items-center gap-2 text-xs text-faint">
            <RightsLight credits={take.credits} />
            <span className="truncate">{take.maker}</span>
            <span className="tabular-nums">{formatLength(take.sound?.duration ?? 0)}</span>
          </p>
        </div>
        {number <= 5 && (
          <kbd className="flex size-[18px] items-center justify-center rounded-[5px] border border-line-strong font-sans text-[11px] text-soft">
            {number}
          </kbd>
        )}
      </div>
      <Waveform take={take} className={cn('mt-2', roomy ? 'h-14' : 'h-8')} />
      <div className="mt-1.5 flex items-center gap-0.5">
        <IconButton
          label={starred ? 'Unstar' : 'Star'}
          aria-pressed={starred}
          onClick={() => void starTake(take.assetId, take.id, !starred)}
        >
          <Star className={cn(starred && 'fill-current text-warn')} />
        </IconButton>
        <IconButton
          label={rejected ? 'Take back the rejection' : 'Reject'}
          aria-pressed={rejected}
          onClick={() => void rejectTake(take.assetId, take.id, !rejected)}
        >
          <ThumbsDown className={cn(rejected && 'fill-current text-bad')} />
        </IconButton>
        <span className="flex-1" />
        {chosen ? (
          <span className="flex items-center gap-1 px-2 text-xs font-medium text-accent-text">
            <Check className="size-4" aria-hidden="true" /> In use
          </span>
        ) : (
          <Button size="sm" aria-label={`Use ${name}`} onClick={() => void selectTake(take.assetId, take.id)}>
            Use this
          </Button>
        )}
      </div>
    </li>
  )
}

/** All that was found or made for one sound, to hear one after the other. */
export function Candidates({ assetId, roomy = false }: { assetId: string; roomy?: boolean }) {
  const takes = useSnapshot((_, { takesOf }) => takesOf[assetId] ?? none)
  useNumberKeys(takes)
  return (
    <ul
      aria-label="Candidates"
      className={roomy ? 'grid grid-cols-[repeat(auto-fill,minmax(300px,1fr))] gap-3' : '-mx-2 flex flex-col gap-1'}
    >
      {takes.map((take, at) => (
        <Candidate key={take.id} take={take} number={at + 1} roomy={roomy} />
      ))}
    </ul>
  )
}
