import { RefreshCw, Sparkles, Square } from 'lucide-react'
import { useState } from 'react'
import { cancelJob, generate } from '../../store/actions.ts'
import { isActive } from '../../store/asset-state.ts'
import { useAsset } from '../../store/use-asset.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { statusText } from '../board/card-status.tsx'

/** Asks for another take, with a note on what should be different. */
export function Regenerate({ assetId }: { assetId: string }) {
  const [note, setNote] = useState('')
  const view = useAsset(assetId)
  const { status, job, takeCount, asset } = view
  const active = isActive(status)
  const send = () => {
    void generate({ assetIds: [assetId], again: true, ...(note.trim() ? { note: note.trim() } : {}) })
    setNote('')
  }
  const label = takeCount > 0 ? 'Regenerate' : 'Generate this'
  return (
    <div className="px-4 pb-4">
      <TextArea
        aria-label="Note"
        placeholder={
          asset?.type === 'sound' ? 'Note: softer, longer, from far away…' : 'Note: blue, bigger, at night, smiling…'
        }
        value={note}
        onChange={(change) => setNote(change.target.value)}
        onKeyDown={(key) => {
          if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) {
            key.preventDefault()
            send()
          }
        }}
        className="min-h-[60px]"
      />
      <div className="mt-2 flex items-center gap-2">
        <p className="min-w-0 flex-1 truncate text-xs text-soft" role="status">
          {active ? statusText(view) : ''}
        </p>
        {active && job ? (
          <Button onClick={() => void cancelJob(job.id)}>
            <Square className="!size-3 fill-current" /> Cancel
          </Button>
        ) : (
          <Tooltip label="The takes so far are kept" shortcut="Mod+Enter">
            <Button look={takeCount > 0 ? 'plain' : 'primary'} onClick={send}>
              {takeCount > 0 ? <RefreshCw /> : <Sparkles />}
              {label}
            </Button>
          </Tooltip>
        )}
      </div>
    </div>
  )
}
