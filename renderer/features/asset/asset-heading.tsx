import { Lock, LockOpen, Maximize2, Trash2 } from 'lucide-react'
import type { Asset } from '../../../shared/plan.ts'
import { editPlan, lockAssets, removeAssets } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { IconButton } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'
import { useDraft } from '../../ui/field.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { shortcutOf } from '../workspace/commands.ts'

/** The name of an asset, to be changed in place, and what can be done with the asset. */
export function AssetHeading({ asset, className }: { asset: Asset; className?: string }) {
  const locked = useSnapshot(({ choices }) => choices[asset.id]?.locked ?? false)
  const opened = useView((state) => state.opened === asset.id)
  const draft = useDraft({
    value: asset.name,
    onCommit: (name) => name.trim() && void editPlan({ type: 'rename', assetId: asset.id, name: name.trim() }),
  })
  return (
    <header className={cn('flex h-[52px] items-center gap-1 px-4', className)}>
      <KindIcon kind={asset.kind} className="size-[18px]" />
      <input
        aria-label="Name"
        spellCheck={false}
        className="min-w-0 flex-1 truncate rounded-md px-1.5 py-1 text-base font-semibold tracking-[-0.01em] select-text hover:bg-hover focus-visible:bg-sunken focus-visible:outline-none focus-visible:shadow-[inset_0_0_0_1.5px_var(--accent-text)]"
        {...draft}
      />
      <IconButton
        label={locked ? 'Unlock' : 'Lock'}
        shortcut={shortcutOf('lock')}
        on={locked}
        aria-pressed={locked}
        onClick={() => void lockAssets([asset.id], !locked)}
      >
        {locked ? <Lock /> : <LockOpen />}
      </IconButton>
      <IconButton label="Remove from the plan" shortcut="Delete" onClick={() => void removeAssets([asset.id])}>
        <Trash2 />
      </IconButton>
      {!opened && (
        <IconButton
          label="Open large"
          shortcut="Enter"
          className="-mr-1.5"
          onClick={() => useView.getState().change({ opened: asset.id })}
        >
          <Maximize2 />
        </IconButton>
      )}
    </header>
  )
}
