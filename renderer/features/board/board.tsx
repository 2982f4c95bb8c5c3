import { SearchX, WandSparkles } from 'lucide-react'
import { useMemo } from 'react'
import { planAgain } from '../../store/actions.ts'
import { arrangeAssets } from '../../store/arrange-assets.ts'
import { layRows } from '../../store/move-selection.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useSize } from '../../ui/use-size.ts'
import { BoardGrid } from './board-grid.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { Toolbar } from './toolbar.tsx'

const none: readonly string[] = []
const gap = 14
const padding = 20

/** All pictures and sounds of the plan. */
export function Board() {
  const [ref, size] = useSize<HTMLDivElement>()
  const arrangement = useView((state) => state.arrangement)
  const cardWidth = useView((state) => state.cardWidth)
  const parts = useSnapshot(({ order, assets, choices, story }, { statusOf }) => ({
    order,
    assets,
    choices,
    story,
    statusOf,
  }))
  const beatId = useView((state) => state.beatId)
  const atBeat = useSnapshot((_, { placedAt }) => (beatId ? (placedAt[beatId] ?? none) : undefined))
  const groups = useMemo(() => arrangeAssets(parts, arrangement, atBeat), [parts, arrangement, atBeat])
  const inner = (size?.width ?? 0) - 2 * padding
  const columns = Math.max(1, Math.floor((inner + gap) / (cardWidth + gap)))
  const rows = useMemo(
    () => layRows(groups, columns, (id) => parts.assets[id]?.type ?? 'visual'),
    [groups, columns, parts.assets],
  )
  const clear = () => {
    useView.getState().arrange({ status: 'all', type: 'all', search: '' })
    useView.getState().change({ beatId: null })
  }
  return (
    <div className="flex h-full flex-col">
      <Toolbar />
      <div ref={ref} className="relative min-h-0 flex-1">
        {parts.order.length === 0 ? (
          <Empty
            icon={WandSparkles}
            title="Nothing is planned yet"
            text="The planner finds the pictures and sounds that the story asks for. You can also add your own."
          >
            <Button look="primary" onClick={() => void planAgain()}>
              Plan the story
            </Button>
          </Empty>
        ) : rows.length === 0 ? (
          <Empty
            icon={SearchX}
            title="Nothing here fits"
            text={
              beatId
                ? 'Nothing is placed at this beat, or nothing that fits the filters.'
                : 'No picture or sound fits the search and the filters.'
            }
          >
            <Button onClick={clear}>Show all</Button>
          </Empty>
        ) : (
          size && <BoardGrid rows={rows} columns={columns} width={inner} gap={gap} padding={padding} />
        )}
      </div>
      <SelectionBar />
    </div>
  )
}
