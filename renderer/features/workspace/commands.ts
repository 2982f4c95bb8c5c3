import {
  BookOpenText,
  Combine,
  Download,
  FilePlus2,
  FolderInput,
  FolderOutput,
  Home,
  Keyboard,
  LayoutGrid,
  Lock,
  type LucideIcon,
  Palette,
  PanelLeft,
  PanelRight,
  Play,
  Redo2,
  RefreshCw,
  RotateCcw,
  Settings,
  Sparkles,
  Square,
  SunMoon,
  Table2,
  Trash2,
  Undo2,
  WandSparkles,
} from 'lucide-react'
import {
  cancelRuns,
  generate,
  leaveProject,
  planAgain,
  redo,
  reloadStory,
  removeAssets,
  retryFailed,
  savePlan,
  undo,
} from '../../store/actions.ts'
import { countAssets } from '../../store/arrange-assets.ts'
import { useProject } from '../../store/project-store.ts'
import { lockSelected, playSelected } from '../../store/selected-actions.ts'
import { useView } from '../../store/view-store.ts'

export interface Command {
  id: string
  label: string
  group: 'Make' | 'Plan' | 'View' | 'App'
  /** As in `Mod+Shift+z`; `Mod` is Ctrl, or Command on a Mac. */
  shortcut?: string
  icon: LucideIcon
  /** Left out: whenever a story is open. */
  isEnabled?: () => boolean
  /** Also where no story is open. */
  anywhere?: boolean
  run: () => void
}

const view = () => useView.getState()
const selected = () => view().selected
const counts = () => {
  const { snapshot, index } = useProject.getState()
  return snapshot ? countAssets({ ...snapshot, statusOf: index.statusOf }) : null
}
const hasSelected = () => selected().length > 0
const head = () => useProject.getState().snapshot?.project

const themes = { system: 'light', light: 'dark', dark: 'system' } as const

/** Everything that can be done from anywhere: for the palette, the shortcuts and their list. */
export const commands: readonly Command[] = [
  {
    id: 'generate',
    label: 'Generate all that is missing',
    group: 'Make',
    shortcut: 'g',
    icon: Sparkles,
    isEnabled: () => (counts()?.toMake ?? 0) > 0,
    run: () => void generate(),
  },
  {
    id: 'regenerate',
    label: 'Regenerate what is selected',
    group: 'Make',
    shortcut: 'r',
    icon: RefreshCw,
    isEnabled: hasSelected,
    run: () => void generate({ assetIds: [...selected()], again: true }),
  },
  {
    id: 'retry',
    label: 'Retry what failed',
    group: 'Make',
    shortcut: 'Shift+r',
    icon: RotateCcw,
    isEnabled: () => (counts()?.failed ?? 0) > 0,
    run: () => void retryFailed(),
  },
  {
    id: 'cancel',
    label: 'Cancel what runs',
    group: 'Make',
    shortcut: 'Mod+.',
    icon: Square,
    isEnabled: () => (counts()?.active ?? 0) > 0,
    run: () => void cancelRuns(),
  },
  {
    id: 'play',
    label: 'Play the selected sound',
    group: 'Make',
    shortcut: 'Space',
    icon: Play,
    isEnabled: hasSelected,
    run: playSelected,
  },
  {
    id: 'lock',
    label: 'Lock or unlock what is selected',
    group: 'Make',
    shortcut: 'l',
    icon: Lock,
    isEnabled: hasSelected,
    run: lockSelected,
  },
  {
    id: 'export',
    label: 'Export…',
    group: 'Make',
    shortcut: 'e',
    icon: Download,
    run: () => view().change({ dialog: 'export' }),
  },
  {
    id: 'add',
    label: 'Add to the plan…',
    group: 'Plan',
    shortcut: 'n',
    icon: FilePlus2,
    run: () => view().change({ dialog: 'add' }),
  },
  {
    id: 'merge',
    label: 'Merge what is selected…',
    group: 'Plan',
    shortcut: 'm',
    icon: Combine,
    isEnabled: () => selected().length > 1,
    run: () => view().change({ dialog: 'merge' }),
  },
  {
    id: 'remove',
    label: 'Remove from the plan',
    group: 'Plan',
    shortcut: 'Delete',
    icon: Trash2,
    isEnabled: hasSelected,
    run: () => void removeAssets(selected()),
  },
  {
    id: 'undo',
    label: 'Undo',
    group: 'Plan',
    shortcut: 'Mod+z',
    icon: Undo2,
    isEnabled: () => head()?.canUndo ?? false,
    run: () => void undo(),
  },
  {
    id: 'redo',
    label: 'Redo',
    group: 'Plan',
    shortcut: 'Mod+Shift+z',
    icon: Redo2,
    isEnabled: () => head()?.canRedo ?? false,
    run: () => void redo(),
  },
  {
    id: 'style',
    label: 'Choose a style…',
    group: 'Plan',
    icon: Palette,
    run: () => view().change({ dialog: 'style' }),
  },
  { id: 'plan-again', label: 'Plan again', group: 'Plan', icon: WandSparkles, run: () => void planAgain() },
  { id: 'reload', label: 'Read the story again', group: 'Plan', icon: BookOpenText, run: () => void reloadStory() },
  { id: 'save-plan', label: 'Save the plan as a file', group: 'Plan', icon: FolderOutput, run: () => void savePlan() },
  {
    id: 'load-plan',
    label: 'Load a plan from a file…',
    group: 'Plan',
    icon: FolderInput,
    run: () => view().change({ dialog: 'load' }),
  },
  {
    id: 'view-board',
    label: 'Show the board',
    group: 'View',
    shortcut: 'Alt+1',
    icon: LayoutGrid,
    run: () => view().change({ tab: 'board', opened: null }),
  },
  {
    id: 'view-story',
    label: 'Show the story',
    group: 'View',
    shortcut: 'Alt+2',
    icon: BookOpenText,
    run: () => view().change({ tab: 'story', opened: null }),
  },
  {
    id: 'view-plan',
    label: 'Show the plan',
    group: 'View',
    shortcut: 'Alt+3',
    icon: Table2,
    run: () => view().change({ tab: 'plan', opened: null }),
  },
  {
    id: 'story-panel',
    label: 'Story beside the board',
    group: 'View',
    shortcut: '[',
    icon: PanelLeft,
    run: () => view().change({ storyShown: !view().storyShown }),
  },
  {
    id: 'details-panel',
    label: 'Details panel',
    group: 'View',
    shortcut: ']',
    icon: PanelRight,
    run: () => view().change({ detailsShown: !view().detailsShown }),
  },
  {
    id: 'theme',
    label: 'Change the theme',
    group: 'View',
    icon: SunMoon,
    anywhere: true,
    run: () => view().change({ theme: themes[view().theme] }),
  },
  {
    id: 'palette',
    label: 'Search commands',
    group: 'App',
    shortcut: 'Mod+k',
    icon: Keyboard,
    anywhere: true,
    run: () => view().change({ dialog: 'palette' }),
  },
  {
    id: 'settings',
    label: 'Settings',
    group: 'App',
    shortcut: 'Mod+,',
    icon: Settings,
    anywhere: true,
    run: () => view().change({ dialog: 'settings' }),
  },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    group: 'App',
    shortcut: '?',
    icon: Keyboard,
    anywhere: true,
    run: () => view().change({ dialog: 'shortcuts' }),
  },
  { id: 'home', label: 'Open another story', group: 'App', icon: Home, run: leaveProject },
]

export const isAvailable = (command: Command): boolean =>
  command.anywhere === true || (useProject.getState().snapshot !== null && (command.isEnabled?.() ?? true))

export const shortcutOf = (id: string): string | undefined => commands.find((each) => each.id === id)?.shortcut

export function runCommand(id: string): void {
  const command = commands.find((each) => each.id === id)
  if (command && isAvailable(command)) command.run()
}
