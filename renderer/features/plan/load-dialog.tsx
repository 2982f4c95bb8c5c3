import { FileJson } from 'lucide-react'
import { loadPlan } from '../../store/actions.ts'
import { useView } from '../../store/view-store.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Takes a plan from a file that `Save the plan` has written, or that another tool has. */
export function LoadDialog() {
  const close = () => useView.getState().change({ dialog: null })
  return (
    <Dialog
      title="Load a plan"
      description="It takes the place of this plan. Takes are kept, and it can be undone."
      onClose={close}
    >
      <label className="mx-5 mb-5 flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong px-6 py-8 text-center focus-within:border-accent-text hover:border-accent-text">
        <FileJson className="size-7 text-faint" strokeWidth={1.5} aria-hidden="true" />
        <span className="text-sm font-medium">Choose a plan file</span>
        <input
          type="file"
          accept=".json,application/json"
          aria-label="Plan file"
          className="sr-only"
          onChange={(change) => {
            const file = change.target.files?.[0]
            if (!file) return
            close()
            void file.text().then(loadPlan)
          }}
        />
      </label>
    </Dialog>
  )
}
