import { useLayoutEffect } from 'react'
import { useProject } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Toaster } from '../../ui/toaster.tsx'
import { TooltipProvider } from '../../ui/tooltip.tsx'
import { useTheme } from '../../ui/use-theme.ts'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { DropTarget } from '../start/drop-target.tsx'
import { StartScreen } from '../start/start-screen.tsx'
import { CommandPalette } from './command-palette.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useHostCommands } from './use-host-commands.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { Workspace } from './workspace.tsx'
import { WorkspaceSkeleton } from './workspace-skeleton.tsx'

export function App() {
  useShortcuts()
  useHostCommands()
  const theme = useTheme()
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const projectId = useProject((state) => state.projectId)
  const loaded = useProject((state) => state.snapshot !== null)
  const name = useProject((state) => state.snapshot?.project.name)
  useLayoutEffect(() => {
    document.title = name ? `${name} · Inkcue` : 'Inkcue'
  }, [name])
  const dialog = useView((state) => state.dialog)
  return (
    <TooltipProvider>
      <DropTarget>
        <ConnectionBanner />
        {projectId === null ? <StartScreen /> : loaded ? <Workspace /> : <WorkspaceSkeleton />}
      </DropTarget>
      {dialog === 'palette' && <CommandPalette />}
      {dialog === 'shortcuts' && <ShortcutSheet />}
      {dialog === 'settings' && <SettingsDialog />}
      <Toaster />
    </TooltipProvider>
  )
}
