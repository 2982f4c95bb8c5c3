import { Layers, Lock, Star } from 'lucide-react'
import type { AssetView } from '../../store/use-asset.ts'
import { cn } from '../../ui/class-names.ts'

const mark =
  'inline-flex h-5 min-w-5 items-center justify-center gap-0.5 rounded-md bg-raised/90 px-1 text-2xs font-medium text-soft shadow-card tabular-nums [&_svg]:size-3'

/** The small signs in a card's corner. */
export function CardMarks({ view: { asset, choice, take, takeCount, status } }: { view: AssetView }) {
  const starred = take !== undefined && choice?.starred.includes(take.id)
  return (
    <div
      className={cn(
        'pointer-events-none flex shrink-0 gap-1',
        asset?.type === 'visual' ? 'absolute top-1.5 right-1.5' : 'ml-auto',
      )}
    >
      {status === 'stale' && <span className={`${mark} !text-warn`}>Stale</span>}
      {take?.approximate && (
        <span className={mark} title="Only near to what was asked">
          Approx.
        </span>
      )}
      {starred && (
        <span className={`${mark} !text-warn`}>
          <Star className="fill-current" aria-label="Starred" />
        </span>
      )}
      {choice?.locked && (
        <span className={mark}>
          <Lock aria-label="Locked" />
        </span>
      )}
      {takeCount > 1 && (
        <span className={mark}>
          <Layers aria-hidden="true" />
          {takeCount}
        </span>
      )}
    </div>
  )
}
