import type { SoundKind } from '../../../shared/story.ts'
import type { VisualKind } from '../../../shared/style.ts'
import { editPlan } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useAsset } from '../../store/use-asset.ts'
import { useView } from '../../store/view-store.ts'
import { cn } from '../../ui/class-names.ts'
import { useDraft } from '../../ui/field.tsx'
import { formatTime } from '../../ui/format.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { kindChoices } from '../asset/brief-form.tsx'
import { statusText, statusTones } from '../board/card-status.tsx'

/** The widths of the columns, for the head and the rows alike. */
export const planColumns =
  'grid items-center gap-3 grid-cols-[20px_minmax(110px,1fr)_124px_minmax(140px,2.4fr)_44px_44px_minmax(70px,0.8fr)]'

const cellInput =
  'h-7 w-full min-w-0 truncate rounded-md px-1.5 -mx-1.5 text-sm select-text hover:bg-hover focus-visible:bg-sunken focus-visible:outline-none focus-visible:shadow-[inset_0_0_0_1.5px_var(--accent-text)]'

interface CellTextProps {
  label: string
  value: string
  className?: string
  onCommit: (value: string) => void
}

function CellText({ label, value, className, onCommit }: CellTextProps) {
  const draft = useDraft({ value, onCommit })
  return <input aria-label={label} spellCheck={false} title={value} className={cn(cellInput, className)} {...draft} />
}

interface PlanRowProps {
  id: string
  at: number
  /** In CSS pixels. */
  top: number
  height: number
}

/** One asset of the plan, edited in place. */
export function PlanRow({ id, at, top, height }: PlanRowProps) {
  const view = useAsset(id)
  const selected = useView((state) => state.selected.includes(id))
  const { asset } = view
  const first = asset?.placements[0]
  const start = useSnapshot(({ story }) =>
    first ? story.scenes.flatMap((scene) => scene.beats).find((beat) => beat.id === first.beatId)?.start : undefined,
  )
  if (!asset) return null
  const toggle = () => {
    const { selected: all, select } = useView.getState()
    select(selected ? all.filter((each) => each !== id) : [...all, id])
  }
  return (
    <tr
      aria-rowindex={at + 2}
      style={{ top, height }}
      className={cn(
        planColumns,
        'absolute inset-x-0 border-b px-5 hover:bg-hover',
        selected && 'bg-accent-wash hover:bg-accent-wash',
      )}
    >
      <td className="flex">
        <input
          type="checkbox"
          aria-label={`Select ${asset.name}`}
          checked={selected}
          onChange={toggle}
          className="size-4 accent-accent"
        />
      </td>
      <td className="min-w-0">
        <CellText
          label="Name"
          value={asset.name}
          className="font-medium"
          onCommit={(name) => name.trim() && void editPlan({ type: 'rename', assetId: id, name: name.trim() })}
        />
      </td>
      <td className="flex min-w-0 items-center gap-1.5">
        <KindIcon kind={asset.kind} />
        <select
          aria-label="Kind"
          value={asset.kind}
          onChange={(change) =>
            void editPlan({ type: 'kind', assetId: id, kind: change.target.value as VisualKind | SoundKind })
          }
          className="h-7 min-w-0 flex-1 appearance-none rounded-md bg-transparent text-sm text-soft hover:text-text"
        >
          {kindChoices(asset.type).map((kind) => (
            <option key={kind.value} value={kind.value} className="bg-raised text-text">
              {kind.label}
            </option>
          ))}
        </select>
      </td>
      <td className="min-w-0">
        <CellText
          label="Brief"
          value={asset.brief}
          className="text-soft"
          onCommit={(brief) => void editPlan({ type: 'brief', assetId: id, brief })}
        />
      </td>
      <td className="text-xs text-soft tabular-nums">
        {start === undefined ? '–' : formatTime(start + (first?.offset ?? 0))}
      </td>
      <td className="text-xs text-soft tabular-nums">{asset.placements.length}</td>
      <td className="flex min-w-0">
        <button
          type="button"
          className={cn(
            'min-w-0 truncate rounded text-left text-xs text-soft hover:text-text',
            statusTones[view.status],
          )}
          onClick={() => useView.getState().change({ opened: id, selected: [id] })}
        >
          {statusText(view)}
        </button>
      </td>
    </tr>
  )
}
