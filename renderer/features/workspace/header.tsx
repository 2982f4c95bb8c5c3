import {
  ChevronDown,
  Command as CommandIcon,
  Download,
  Ellipsis,
  PanelLeft,
  PanelRight,
  Redo2,
  Sparkles,
  Undo2,
} from 'lucide-react'
import { leaveProject } from '../../store/actions.ts'
import { countAssets } from '../../store/arrange-assets.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { type Tab, useView } from '../../store/view-store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Menu, MenuChoices, MenuItem, MenuLine } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { commands, isAvailable, runCommand, shortcutOf } from './commands.ts'
import { Progress } from './progress.tsx'

const tabs: readonly { value: Tab; label: string }[] = [
  { value: 'board', label: 'Board' },
  { value: 'story', label: 'Story' },
  { value: 'plan', label: 'Plan' },
]

function CommandItem({ id, danger = false }: { id: string; danger?: boolean }) {
  const command = commands.find((each) => each.id === id)
  if (!command) return null
  return (
    <MenuItem
      icon={<command.icon aria-hidden="true" />}
      shortcut={command.shortcut}
      danger={danger}
      disabled={!isAvailable(command)}
      onSelect={command.run}
    >
      {command.label}
    </MenuItem>
  )
}

function ProjectMenu() {
  const name = useSnapshot((snapshot) => snapshot.project.name)
  return (
    <Menu
      trigger={
        <Button look="ghost" className="min-w-0 shrink px-2 text-text" aria-label={`${name}, project menu`}>
          <h1 className="max-w-[26ch] min-w-0 truncate font-semibold tracking-[-0.01em]">{name}</h1>
          <ChevronDown className="text-faint" />
        </Button>
      }
    >
      <CommandItem id="reload" />
      <CommandItem id="plan-again" />
      <CommandItem id="style" />
      <MenuLine />
      <CommandItem id="save-plan" />
      <CommandItem id="load-plan" />
      <MenuLine />
      <CommandItem id="home" />
    </Menu>
  )
}

function MoreMenu() {
  const theme = useView((state) => state.theme)
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" size="iconLg" aria-label="More">
          <Ellipsis />
        </Button>
      }
    >
      <CommandItem id="palette" />
      <CommandItem id="settings" />
      <CommandItem id="shortcuts" />
      <MenuLine />
      <CommandItem id="story-panel" />
      <CommandItem id="details-panel" />
      <MenuLine />
      <MenuChoices
        label="Theme"
        value={theme}
        onChange={(next) => useView.getState().change({ theme: next })}
        choices={[
          { value: 'system', label: 'Like the system' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
    </Menu>
  )
}

function Generate() {
  const { toMake } = useSnapshot((snapshot, index) => countAssets({ ...snapshot, statusOf: index.statusOf }))
  return (
    <Tooltip label={toMake > 0 ? 'Make all that is missing or stale' : 'All is made'} shortcut={shortcutOf('generate')}>
      <Button
        look="primary"
        className="min-[861px]:min-w-[122px]"
        onClick={() => runCommand('generate')}
        disabled={toMake === 0}
      >
        <Sparkles />
        Generate
        {toMake > 0 && (
          <span aria-hidden="true" className="-mr-1 rounded bg-black/20 px-1.5 text-2xs leading-4 font-semibold">
            {toMake}
          </span>
        )}
      </Button>
    </Tooltip>
  )
}

function History() {
  const [canUndo, canRedo] = useSnapshot(({ project }) => [project.canUndo, project.canRedo])
  return (
    <div className="flex">
      <IconButton label="Undo" shortcut={shortcutOf('undo')} disabled={!canUndo} onClick={() => runCommand('undo')}>
        <Undo2 />
      </IconButton>
      <IconButton label="Redo" shortcut={shortcutOf('redo')} disabled={!canRedo} onClick={() => runCommand('redo')}>
        <Redo2 />
      </IconButton>
    </div>
  )
}

/** The bar at the top of an open story. */
export function Header() {
  const tab = useView((state) => state.tab)
  const storyShown = useView((state) => state.storyShown)
  const detailsShown = useView((state) => state.detailsShown)
  const change = useView((state) => state.change)
  const roomy = useMedia('(min-width: 1180px)')
  return (
    <header className="grid h-[52px] shrink-0 grid-cols-[minmax(0,1fr)_auto_minmax(max-content,1fr)] items-center gap-4 max-[860px]:gap-2 border-b bg-surface px-3">
      <div className="flex min-w-0 items-center gap-2">
        <IconButton label="All stories" size="iconLg" onClick={leaveProject}>
          <img src="./icon.svg" alt="" className="size-[22px]" />
        </IconButton>
        <ProjectMenu />
        {roomy && tab === 'board' && (
          <IconButton
            label="Story beside the board"
            shortcut="["
            on={storyShown}
            aria-pressed={storyShown}
            onClick={() => runCommand('story-panel')}
          >
            <PanelLeft />
          </IconButton>
        )}
      </div>
      <Segmented label="View" value={tab} onChange={(next) => change({ tab: next, opened: null })} choices={tabs} />
      <div className="flex items-center justify-end gap-2">
        <Progress />
        {roomy && <History />}
        <Generate />
        <Tooltip label="Write everything for your editor" shortcut={shortcutOf('export')}>
          <Button onClick={() => runCommand('export')} aria-label="Export">
            <Download />
            <span className="max-[860px]:hidden">Export</span>
          </Button>
        </Tooltip>
        <span className="flex">
          {roomy && (
            <IconButton
              label="Commands"
              shortcut={shortcutOf('palette')}
              size="iconLg"
              onClick={() => runCommand('palette')}
            >
              <CommandIcon />
            </IconButton>
          )}
          <IconButton
            label="Details"
            shortcut="]"
            size="iconLg"
            on={detailsShown}
            aria-pressed={detailsShown}
            onClick={() => runCommand('details-panel')}
          >
            <PanelRight />
          </IconButton>
          <MoreMenu />
        </span>
      </div>
    </header>
  )
}
