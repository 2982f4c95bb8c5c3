import { RadioGroup } from 'radix-ui'
import { useState } from 'react'
import { editPlan } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'

/** Makes one asset of several that are the same thing. */
export function MergeDialog() {
  const selected = useView((state) => state.selected)
  const assets = useSnapshot((snapshot) => snapshot.assets)
  const [into, setInto] = useState(selected[0] ?? '')
  const close = () => useView.getState().change({ dialog: null })
  const alike = new Set(selected.map((id) => assets[id]?.type)).size === 1
  const merge = async () => {
    const assetIds = selected.filter((id) => id !== into)
    if (!(await editPlan({ type: 'merge', intoId: into, assetIds }))) return
    close()
    useView.getState().select([into])
  }
  return (
    <Dialog
      title={`Merge ${selected.length} into one`}
      description="The others become names of the one you keep, which takes over their places in the story."
      onClose={close}
      footer={
        <>
          <span className="flex-1 text-xs text-warn">{alike ? '' : 'Pictures and sounds cannot be merged.'}</span>
          <Button look="ghost" onClick={close}>
            Cancel
          </Button>
          <Button look="primary" disabled={!alike} onClick={() => void merge()}>
            Merge
          </Button>
        </>
      }
    >
      <RadioGroup.Root value={into} onValueChange={setInto} aria-label="Keep" className="flex flex-col gap-1 px-3 pb-4">
        {selected.map((id) => {
          const asset = assets[id]
          if (!asset) return null
          return (
            <RadioGroup.Item
              key={id}
              value={id}
              className="flex h-9 items-center gap-2.5 rounded-md px-2.5 text-left hover:bg-hover data-[state=checked]:bg-accent-wash"
            >
              <KindIcon kind={asset.kind} />
              <span className="flex-1 truncate text-sm">{asset.name}</span>
              <RadioGroup.Indicator className="text-xs font-medium text-accent-text">
                Keep this name
              </RadioGroup.Indicator>
            </RadioGroup.Item>
          )
        })}
      </RadioGroup.Root>
    </Dialog>
  )
}
