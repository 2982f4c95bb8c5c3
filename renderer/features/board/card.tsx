import { type MouseEvent, memo } from 'react'
import { type BoardRow, idsInRows, rangeBetween } from '../../store/move-selection.ts'
import { useAsset } from '../../store/use-asset.ts'
import { useView } from '../../store/view-store.ts'
import { cn } from '../../ui/class-names.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { CardMarks } from './card-marks.tsx'
import { CardPicture } from './card-picture.tsx'
import { CardSound } from './card-sound.tsx'
import { CardStatus, statusText } from './card-status.tsx'

interface CardProps {
  id: string
  height: number
  tabStop: boolean
  rows: readonly BoardRow[]
}

function clickCard(event: MouseEvent, id: string, rows: readonly BoardRow[]): void {
  const { selected, anchor } = useView.getState()
  if (event.shiftKey && anchor) useView.setState({ selected: rangeBetween(idsInRows(rows), anchor, id), cursor: id })
  else if (event.ctrlKey || event.metaKey) {
    const next = selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id]
    useView.setState({ selected: next, cursor: id, anchor: id })
  } else useView.setState({ selected: [id], cursor: id, anchor: id })
}

/** One asset on the board, with what is happening to it. */
export const Card = memo(function Card({ id, height, tabStop, rows }: CardProps) {
  const view = useAsset(id)
  const selected = useView((state) => state.selected.includes(id))
  const { asset } = view
  if (!asset) return null
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a td in a grid is a gridcell
    <td
      data-asset={id}
      data-status={view.status}
      aria-selected={selected}
      aria-label={`${asset.name}, ${asset.kind}, ${statusText(view)}`}
      tabIndex={tabStop ? 0 : -1}
      onClick={(event) => clickCard(event, id, rows)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        event.preventDefault()
        useView.getState().change({ opened: id, selected: [id] })
      }}
      onDoubleClick={() => useView.getState().change({ opened: id })}
      onFocus={() => useView.getState().cursor !== id && useView.setState({ cursor: id })}
      style={{ height }}
      className={cn(
        'group relative flex p-0 flex-col overflow-hidden rounded-lg bg-surface shadow-card transition-shadow duration-150 hover:shadow-[0_0_0_1px_var(--line-strong),0_4px_16px_-4px_rgb(0_0_0/25%)]',
        selected && 'shadow-[0_0_0_2px_var(--accent-text)] hover:shadow-[0_0_0_2px_var(--accent-text)]',
      )}
    >
      {asset.type === 'visual' ? <CardPicture view={view} asset={asset} /> : <CardSound view={view} />}
      {asset.type === 'visual' && <CardMarks view={view} />}
      <div className="flex h-[58px] shrink-0 flex-col justify-center gap-0.5 border-t px-3">
        <div className="flex min-w-0 items-center gap-1.5">
          <KindIcon kind={asset.kind} className="size-3.5" />
          <h3 className="truncate text-sm font-medium">{asset.name}</h3>
          {asset.type === 'sound' && <CardMarks view={view} />}
        </div>
        <CardStatus view={view} />
      </div>
    </td>
  )
})
