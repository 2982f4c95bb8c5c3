import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type BoardRow, type Direction, idsInRows, nextAsset, rangeBetween } from '../../store/move-selection.ts'
import { useView } from '../../store/view-store.ts'
import { Card } from './card.tsx'

interface BoardGridProps {
  rows: readonly BoardRow[]
  columns: number
  /** Of the cards together, in CSS pixels. */
  width: number
  gap: number
  padding: number
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}
const titleHeight = 44
const footerHeight = 58
const soundHeight = 64

/** The cards. Only the rows in sight are in the page. */
export function BoardGrid({ rows, columns, width, gap, padding }: BoardGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const cursor = useView((state) => state.cursor)
  const cardWidth = (width - gap * (columns - 1)) / columns
  const gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`
  const pictureHeight = Math.round(cardWidth * 0.75)
  const heightOf = (row: BoardRow | undefined) =>
    row?.type === 'title' ? titleHeight : gap + footerHeight + (row?.type === 'sound' ? soundHeight : pictureHeight)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heightOf(rows[at]),
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 4,
    paddingStart: 4,
    paddingEnd: 72,
    scrollPaddingStart: titleHeight,
    scrollPaddingEnd: 72,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sizes are measured anew
  useEffect(() => virtual.measure(), [pictureHeight, rows, virtual])

  const rowOf = (id: string) => rows.findIndex((row) => row.type !== 'title' && row.ids.includes(id))
  const focusCard = (id: string) => {
    virtual.scrollToIndex(rowOf(id))
    // A row that was out of sight comes into the page a frame or two after the scrolling.
    const focusWithin = (frames: number) => {
      const card = scroller.current?.querySelector<HTMLElement>(`[data-asset="${id}"]`)
      if (card) card.focus({ preventScroll: true })
      else if (frames > 0) requestAnimationFrame(() => focusWithin(frames - 1))
    }
    focusWithin(30)
  }
  const press = (event: KeyboardEvent) => {
    const view = useView.getState()
    const direction = directions[event.key]
    if (direction && !event.altKey) {
      event.preventDefault()
      const next = nextAsset(rows, view.cursor, direction)
      if (!next) return
      if (event.shiftKey) {
        const anchor = view.anchor ?? view.cursor ?? next
        useView.setState({ selected: rangeBetween(idsInRows(rows), anchor, next), cursor: next, anchor })
      } else useView.setState({ selected: [next], cursor: next, anchor: next })
      focusCard(next)
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      useView.setState({ selected: idsInRows(rows) })
    } else if (event.key === 'Escape') {
      view.select([])
      view.change({ beatId: null })
    }
  }
  const items = virtual.getVirtualItems()
  const inPage = items.flatMap(({ index }) => {
    const row = rows[index]
    return row && row.type !== 'title' ? row.ids : []
  })
  const tabStop = cursor !== null && inPage.includes(cursor) ? cursor : inPage[0]
  return (
    <div ref={scroller} className="absolute inset-0 overflow-y-auto [scrollbar-gutter:stable]">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what ARIA makes a grid of
        role="grid"
        tabIndex={-1}
        aria-label="Pictures and sounds"
        aria-multiselectable="true"
        aria-rowcount={rows.length}
        aria-colcount={columns}
        className="block focus-visible:outline-none"
        style={{ paddingInline: padding }}
        onKeyDown={press}
      >
        <tbody className="relative block" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index]
            if (!row) return null
            return (
              <tr
                key={item.key}
                aria-rowindex={item.index + 1}
                className="absolute inset-x-0 top-0 grid"
                style={{ transform: `translateY(${item.start}px)`, height: item.size, gap, gridTemplateColumns }}
              >
                {row.type === 'title' ? (
                  <th scope="rowgroup" className="col-span-full flex items-end gap-2 pb-2.5 font-normal">
                    <h2 className="truncate text-sm font-semibold tracking-[-0.005em]">{row.title}</h2>
                    <span className="text-xs text-faint tabular-nums">{row.count}</span>
                  </th>
                ) : (
                  row.ids.map((id) => (
                    <Card key={id} id={id} height={item.size - gap} tabStop={id === tabStop} rows={rows} />
                  ))
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
