import { Columns2, Star, ThumbsDown } from 'lucide-react'
import type { Take } from '../../../shared/take.ts'
import { takeUrl } from '../../connection/file-url.ts'
import { rejectTake, selectTake, starTake } from '../../store/actions.ts'
import { isStale } from '../../store/asset-state.ts'
import { useProject, useSnapshot } from '../../store/project-store.ts'
import { IconButton } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'
import { cropToPaint } from '../../ui/crop-to-paint.ts'

const none: readonly Take[] = []

interface TakesProps {
  assetId: string
  /** Large tiles in a line, or small ones that wrap. */
  large?: boolean
  compareWith?: string | null
  onCompare?: (takeId: string | null) => void
}

/** The takes of one picture: the newest first, the chosen one ringed. */
export function TakesStrip({ assetId, large = false, compareWith = null, onCompare }: TakesProps) {
  const projectId = useProject((state) => state.projectId) ?? ''
  const takes = useSnapshot((_, { takesOf }) => takesOf[assetId] ?? none)
  const choice = useSnapshot(({ choices }) => choices[assetId])
  const { briefHash, fills } = useSnapshot(({ briefHashes, assets }) => ({
    briefHash: briefHashes[assetId],
    fills: assets[assetId]?.kind === 'background',
  }))
  return (
    <ul className={cn('flex gap-2', large ? 'overflow-x-auto px-5 py-1' : 'flex-wrap')} aria-label="Takes">
      {takes.map((take, at) => {
        const chosen = choice?.selectedTakeId === take.id
        const starred = choice?.starred.includes(take.id) ?? false
        const rejected = choice?.rejected.includes(take.id) ?? false
        const name = `Take ${takes.length - at}`
        return (
          <li key={take.id} className="group relative shrink-0">
            <button
              type="button"
              aria-pressed={chosen}
              aria-label={`${name}${take.note ? `, ${take.note}` : ''}`}
              onClick={() => void selectTake(assetId, take.id)}
              className={cn(
                'block overflow-hidden rounded-md shadow-card transition-shadow',
                fills ? 'bg-sunken' : 'checkerboard',
                large ? 'h-20 w-[107px]' : 'h-[57px] w-[76px]',
                chosen && 'shadow-[0_0_0_2px_var(--accent-text)]',
                compareWith === take.id && 'shadow-[0_0_0_2px_var(--warn)]',
                (rejected || !take.verdict.accepted) && 'opacity-45',
              )}
            >
              <img
                src={takeUrl(projectId, take)}
                alt=""
                draggable={false}
                style={fills ? {} : cropToPaint(take.picture)}
                className={cn('size-full', fills ? 'object-cover' : 'object-contain p-1')}
              />
            </button>
            {starred && (
              <Star
                className="pointer-events-none absolute top-1 right-1 size-3.5 fill-current text-warn"
                aria-label="Starred"
              />
            )}
            {isStale(take, briefHash) && (
              <span className="pointer-events-none absolute top-1 left-1 rounded bg-raised/90 px-1 text-[10px] leading-4 font-medium text-warn">
                Stale
              </span>
            )}
            <span className="absolute inset-x-0 bottom-0 flex justify-center gap-px rounded-b-md bg-raised/92 opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100">
              <IconButton
                label={starred ? 'Unstar' : 'Star'}
                className="size-6"
                aria-pressed={starred}
                onClick={() => void starTake(assetId, take.id, !starred)}
              >
                <Star className={cn('!size-3.5', starred && 'fill-current text-warn')} />
              </IconButton>
              <IconButton
                label={rejected ? 'Take back the rejection' : 'Reject'}
                className="size-6"
                aria-pressed={rejected}
                onClick={() => void rejectTake(assetId, take.id, !rejected)}
              >
                <ThumbsDown className={cn('!size-3.5', rejected && 'fill-current text-bad')} />
              </IconButton>
              {onCompare && !chosen && (
                <IconButton
                  label="Compare"
                  className="size-6"
                  aria-pressed={compareWith === take.id}
                  onClick={() => onCompare(compareWith === take.id ? null : take.id)}
                >
                  <Columns2 className="!size-3.5" />
                </IconButton>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
