import { ListFilter, Plus, Rows3, Search, X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { beatsOf } from '../../../shared/story.ts'
import { arrangeAssets, type Grouping, type StatusFilter, type TypeFilter } from '../../store/arrange-assets.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { inputLook } from '../../ui/field.tsx'
import { formatTime } from '../../ui/format.ts'
import { Menu, MenuChoices, MenuLine } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { runCommand, shortcutOf } from '../workspace/commands.ts'

const filters: readonly { value: StatusFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'missing', label: 'Missing' },
  { value: 'active', label: 'Being made' },
  { value: 'ready', label: 'Ready' },
  { value: 'stale', label: 'Stale' },
  { value: 'failed', label: 'Failed' },
  { value: 'locked', label: 'Locked' },
  { value: 'starred', label: 'Starred' },
]
const groupings: readonly { value: Grouping; label: string }[] = [
  { value: 'kind', label: 'By kind' },
  { value: 'scene', label: 'By scene' },
  { value: 'none', label: 'In story order' },
]

function FilterMenu() {
  const status = useView((state) => state.arrangement.status)
  const arrange = useView((state) => state.arrange)
  const parts = useSnapshot(({ order, assets, choices, story }, { statusOf }) => ({
    order,
    assets,
    choices,
    story,
    statusOf,
  }))
  const choices = useMemo(
    () =>
      filters.map(({ value, label }) => {
        const by = { status: value, type: 'all', search: '', grouping: 'none' } as const
        const count = arrangeAssets(parts, by)[0]?.ids.length ?? 0
        return {
          value,
          label: (
            <span className="flex justify-between">
              {label}
              <span className="text-faint tabular-nums">{count}</span>
            </span>
          ),
        }
      }),
    [parts],
  )
  return (
    <Menu
      trigger={
        <Button
          look="ghost"
          on={status !== 'all'}
          aria-label={`Filter: ${filters.find((each) => each.value === status)?.label}`}
        >
          <ListFilter />
          {status === 'all' ? 'Filter' : filters.find((each) => each.value === status)?.label}
        </Button>
      }
    >
      <MenuChoices label="Show" value={status} onChange={(next) => arrange({ status: next })} choices={choices} />
    </Menu>
  )
}

/** Says that only one beat's assets are shown, and takes that back. */
function BeatFilter() {
  const beatId = useView((state) => state.beatId)
  const start = useSnapshot(({ story }) => beatsOf(story).find((beat) => beat.id === beatId)?.start)
  if (beatId === null || start === undefined) return null
  return (
    <Button look="ghost" on onClick={() => useView.getState().change({ beatId: null })} aria-label="Show all beats">
      At {formatTime(start)}
      <X />
    </Button>
  )
}

function SearchField() {
  const search = useView((state) => state.arrangement.search)
  const arrange = useView((state) => state.arrange)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
      if (event.key !== '/' || typing || useView.getState().dialog) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <div className="relative ml-auto w-[200px] min-w-[120px] shrink">
      <Search className="pointer-events-none absolute top-2 left-2.5 size-4 text-faint" aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label="Search pictures and sounds"
        placeholder="Search"
        value={search}
        onChange={(change) => arrange({ search: change.target.value })}
        onKeyDown={(key) => {
          if (key.key !== 'Escape') return
          arrange({ search: '' })
          key.currentTarget.blur()
        }}
        className={`${inputLook} h-8 pl-8 [&::-webkit-search-cancel-button]:hidden`}
      />
      {search && (
        <span className="absolute top-0.5 right-0.5">
          <IconButton label="Clear the search" onClick={() => arrange({ search: '' })}>
            <X />
          </IconButton>
        </span>
      )}
    </div>
  )
}

/** What the board shows and how. */
export function Toolbar() {
  const { type, grouping } = useView((state) => state.arrangement)
  const cardWidth = useView((state) => state.cardWidth)
  const arrange = useView((state) => state.arrange)
  const change = useView((state) => state.change)
  const types: readonly { value: TypeFilter; label: string }[] = [
    { value: 'all', label: 'All' },
    { value: 'visual', label: 'Pictures' },
    { value: 'sound', label: 'Sounds' },
  ]
  return (
    <div
      role="toolbar"
      aria-label="Board"
      className="flex min-h-[52px] shrink-0 flex-wrap items-center gap-2 px-5 py-2"
    >
      <Segmented label="Type" value={type} onChange={(next) => arrange({ type: next })} choices={types} />
      <FilterMenu />
      <BeatFilter />
      <Menu
        trigger={
          <Button look="ghost">
            <Rows3 />
            {groupings.find((each) => each.value === grouping)?.label}
          </Button>
        }
      >
        <MenuChoices
          label="Arrange"
          value={grouping}
          onChange={(next) => arrange({ grouping: next })}
          choices={groupings}
        />
        <MenuLine />
        <MenuChoices
          label="Cards"
          value={String(cardWidth)}
          onChange={(next) => change({ cardWidth: Number(next) })}
          choices={[
            { value: '124', label: 'Small' },
            { value: '160', label: 'Medium' },
            { value: '240', label: 'Large' },
          ]}
        />
      </Menu>
      <SearchField />
      <IconButton
        label="Add to the plan"
        shortcut={shortcutOf('add')}
        size="iconLg"
        look="plain"
        onClick={() => runCommand('add')}
      >
        <Plus />
      </IconButton>
    </div>
  )
}
