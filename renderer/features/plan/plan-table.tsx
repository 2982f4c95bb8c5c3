import { useVirtualizer } from '@tanstack/react-virtual'
import { FolderInput, FolderOutput, Palette, Plus, WandSparkles } from 'lucide-react'
import { useRef } from 'react'
import { useSnapshot } from '../../store/project-store.ts'
import { Button } from '../../ui/button.tsx'
import { SelectionBar } from '../board/selection-bar.tsx'
import { runCommand } from '../workspace/commands.ts'
import { PlanRow, planColumns } from './plan-row.tsx'

const rowHeight = 44
const titles = ['Select', 'Name', 'Kind', 'Brief', 'First', 'Beats', 'State']

/** The plan as a list that is edited in place. */
export function PlanTable() {
  const scroller = useRef<HTMLTableSectionElement>(null)
  const order = useSnapshot((snapshot) => snapshot.order)
  const planner = useSnapshot((snapshot) => snapshot.project.planner)
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => order[at] ?? at,
    overscan: 10,
    paddingEnd: 72,
  })
  return (
    <div className="flex h-full flex-col">
      <div role="toolbar" aria-label="Plan" className="flex h-[52px] shrink-0 items-center gap-2 px-5">
        <p className="text-sm text-soft">
          Planned by <span className="text-text">{planner}</span>
        </p>
        <span className="flex-1" />
        <Button look="ghost" onClick={() => runCommand('plan-again')}>
          <WandSparkles /> Plan again
        </Button>
        <Button look="ghost" onClick={() => runCommand('style')}>
          <Palette /> Style
        </Button>
        <Button look="ghost" onClick={() => runCommand('load-plan')}>
          <FolderInput /> Load
        </Button>
        <Button look="ghost" onClick={() => runCommand('save-plan')}>
          <FolderOutput /> Save
        </Button>
        <Button onClick={() => runCommand('add')}>
          <Plus /> Add
        </Button>
      </div>
      <table aria-label="Plan" aria-rowcount={order.length + 1} className="flex min-h-0 flex-1 flex-col">
        <thead className="block shrink-0 border-b px-5 pr-8">
          <tr className={`${planColumns} h-8 text-left text-2xs text-faint`}>
            {titles.map((title) => (
              <th key={title} scope="col" className="truncate font-medium">
                {title === 'Select' ? <span className="sr-only">{title}</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={scroller} className="relative block min-h-0 flex-1 overflow-y-auto [scrollbar-gutter:stable]">
          <tr className="block" style={{ height: virtual.getTotalSize() }} />
          {virtual.getVirtualItems().map((item) => {
            const id = order[item.index]
            return id && <PlanRow key={item.key} id={id} at={item.index} top={item.start} height={rowHeight} />
          })}
        </tbody>
      </table>
      <SelectionBar />
    </div>
  )
}
