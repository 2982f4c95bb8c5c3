import { Combine, Lock, LockOpen, RefreshCw, Trash2, X } from 'lucide-react'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { runCommand } from '../workspace/commands.ts'

/** What can be done with several assets at once. */
export function SelectionBar() {
  const selected = useView((state) => state.selected)
  const locked = useSnapshot(({ choices }) => selected.every((id) => choices[id]?.locked))
  const alike = useSnapshot(({ assets }) => new Set(selected.map((id) => assets[id]?.type)).size === 1)
  if (selected.length < 2) return null
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-4 flex justify-center">
      <div
        role="toolbar"
        aria-label="Selection"
        className="pointer-events-auto flex animate-rise items-center gap-1 rounded-xl bg-raised p-1.5 shadow-float"
      >
        <span className="px-2 text-sm font-medium tabular-nums">{selected.length} selected</span>
        <Button look="ghost" onClick={() => runCommand('regenerate')}>
          <RefreshCw /> Regenerate
        </Button>
        <Button look="ghost" onClick={() => runCommand('lock')}>
          {locked ? <LockOpen /> : <Lock />} {locked ? 'Unlock' : 'Lock'}
        </Button>
        <Button look="ghost" disabled={!alike} onClick={() => runCommand('merge')}>
          <Combine /> Merge
        </Button>
        <Button look="danger" onClick={() => runCommand('remove')}>
          <Trash2 /> Remove
        </Button>
        <IconButton label="Select none" shortcut="Escape" side="top" onClick={() => useView.getState().select([])}>
          <X />
        </IconButton>
      </div>
    </div>
  )
}
