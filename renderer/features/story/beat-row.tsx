import { MapPinPlus } from 'lucide-react'
import { useMemo } from 'react'
import type { Asset } from '../../../shared/plan.ts'
import type { Beat } from '../../../shared/story.ts'
import { editPlan } from '../../store/actions.ts'
import { markWords } from '../../store/mark-words.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'
import { formatTime } from '../../ui/format.ts'
import { kindColour } from '../../ui/kind-icon.tsx'
import { AssetChip } from './asset-chip.tsx'

interface BeatRowProps {
  beat: Beat
  wide: boolean
  /** The selected asset appears here. */
  lit: boolean
}

/** At one beat; more than that is a mistake in the plan, and is told as a number. */
const mostChips = 24

const none: readonly string[] = []

function placeSelected(asset: Asset, beatId: string): void {
  const placements = [...asset.placements, { beatId, offset: 0, length: null }]
  void editPlan({ type: 'placements', assetId: asset.id, placements })
}

/** One beat: when, who, the words with the names in them marked, and what is placed at it. */
export function BeatRow({ beat, wide, lit }: BeatRowProps) {
  const ids = useSnapshot((_, { placedAt }) => placedAt[beat.id] ?? none)
  const assets = useSnapshot((snapshot) => ids.flatMap((id) => (snapshot.assets[id] ? [snapshot.assets[id]] : [])))
  const pieces = useMemo(() => markWords(beat.text, assets), [beat.text, assets])
  const current = useView((state) => state.beatId === beat.id)
  const selected = useView((state) => (state.selected.length === 1 ? state.selected[0] : undefined))
  const candidate = useSnapshot((snapshot) => (selected && !lit ? snapshot.assets[selected] : undefined))
  const choose = () => useView.getState().change({ beatId: current ? null : beat.id })
  return (
    <div
      className={cn(
        'group relative transition-colors',
        wide ? 'mx-2 rounded-lg px-4 py-2.5' : 'px-4 py-2',
        lit && 'bg-accent-wash',
        current ? 'bg-press' : 'hover:bg-hover',
      )}
    >
      {(current || lit) && <span className="absolute inset-y-1 left-0 w-[3px] rounded-full bg-accent-text" />}
      <button
        type="button"
        aria-pressed={current}
        onClick={choose}
        className={cn('flex w-full rounded text-left', wide ? 'gap-4' : 'gap-2.5')}
      >
        <span
          className={cn('shrink-0 text-faint tabular-nums', wide ? 'w-11 text-xs leading-6' : 'w-8 text-2xs leading-5')}
        >
          {formatTime(beat.start)}
        </span>
        <span className={cn('min-w-0 flex-1', wide ? 'text-base' : 'text-sm')}>
          {beat.speaker && <span className="block text-2xs font-semibold text-soft">{beat.speaker}</span>}
          {pieces.map((piece, at) => {
            const asset = piece.assetId && assets.find((each) => each.id === piece.assetId)
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
            if (!asset) return <span key={at}>{piece.text}</span>
            return (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
                key={at}
                className={cn(
                  'bg-transparent underline decoration-[1.5px] underline-offset-[3px]',
                  kindColour[asset.kind],
                  selected === asset.id && 'decoration-[3px]',
                )}
              >
                {piece.text}
              </mark>
            )
          })}
          {beat.hints.map((hint) => (
            <span key={hint.span.start} className="ml-1.5 rounded bg-hover px-1.5 py-px text-2xs text-soft italic">
              {hint.text}
            </span>
          ))}
        </span>
      </button>
      {assets.length > 0 && (
        <div className={cn('mt-1.5 flex flex-wrap items-center gap-1', wide ? 'pl-[60px]' : 'pl-[42px]')}>
          {assets.slice(0, mostChips).map((asset) => (
            <AssetChip key={asset.id} asset={asset} wide={wide} />
          ))}
          {assets.length > mostChips && <Badge>and {assets.length - mostChips} more</Badge>}
        </div>
      )}
      {candidate && (
        <span className="absolute top-1 right-2 opacity-0 focus-within:opacity-100 group-hover:opacity-100">
          <IconButton
            label={`Place ${candidate.name} here`}
            look="plain"
            side="left"
            onClick={() => placeSelected(candidate, beat.id)}
          >
            <MapPinPlus />
          </IconButton>
        </span>
      )}
    </div>
  )
}
