import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { Asset, Placement } from '../../../shared/plan.ts'
import { beatsOf } from '../../../shared/story.ts'
import { editPlan } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { IconButton } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'
import { inputLook, useDraft } from '../../ui/field.tsx'
import { formatTime } from '../../ui/format.ts'

interface NumberProps {
  label: string
  value: number | null
  placeholder: string
  onCommit: (value: number | null) => void
}

function SecondsField({ label, value, placeholder, onCommit }: NumberProps) {
  const draft = useDraft({
    value: value === null ? '' : String(value),
    onCommit: (text) => {
      const number = Number(text.replace(',', '.'))
      if (text.trim() === '') onCommit(null)
      else if (Number.isFinite(number)) onCommit(number)
    },
  })
  return (
    <input
      aria-label={label}
      title={label}
      inputMode="decimal"
      placeholder={placeholder}
      className={cn(inputLook, 'h-6 w-12 px-1.5 text-right text-xs tabular-nums')}
      {...draft}
    />
  )
}

/** Where an asset appears; each place can be moved, shortened or taken away. */
export function PlacementsList({ asset }: { asset: Asset }) {
  const story = useSnapshot((snapshot) => snapshot.story)
  const beats = useMemo(() => new Map(beatsOf(story).map((beat) => [beat.id, beat])), [story])
  const beatId = useView((state) => state.beatId)
  const edit = (at: number, values: Partial<Placement> | null) => {
    const placements = asset.placements.flatMap((each, index) =>
      index === at ? (values ? [{ ...each, ...values }] : []) : [each],
    )
    void editPlan({ type: 'placements', assetId: asset.id, placements })
  }
  if (asset.placements.length === 0)
    return <p className="text-xs text-soft">Not placed yet. Select a beat in the story and add it there.</p>
  return (
    <ul className="-mx-2 flex flex-col gap-px">
      {asset.placements.map((placement, at) => {
        const beat = beats.get(placement.beatId)
        if (!beat) return null
        return (
          <li
            key={`${placement.beatId}-${placement.offset}`}
            className={cn(
              'group flex items-center gap-1.5 rounded-md px-2 py-1 hover:bg-hover',
              beatId === beat.id && 'bg-accent-wash',
            )}
          >
            <button
              type="button"
              className="flex min-w-0 flex-1 gap-2 rounded text-left"
              onClick={() => useView.getState().change({ beatId: beatId === beat.id ? null : beat.id })}
            >
              <span className="w-9 shrink-0 text-xs leading-5 text-faint tabular-nums">
                {formatTime(beat.start + placement.offset)}
              </span>
              <span className="truncate text-xs leading-5 text-soft">{beat.text}</span>
            </button>
            <span className="hidden gap-1 group-focus-within:flex group-hover:flex">
              <SecondsField
                label="Offset in seconds"
                value={placement.offset}
                placeholder="0"
                onCommit={(offset) => edit(at, { offset: offset ?? 0 })}
              />
              <SecondsField
                label="Length in seconds"
                value={placement.length}
                placeholder="auto"
                onCommit={(length) => edit(at, { length: length !== null && length > 0 ? length : null })}
              />
              <IconButton
                label="Take away from this beat"
                side="left"
                className="size-6"
                onClick={() => edit(at, null)}
              >
                <X className="!size-3.5" />
              </IconButton>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
