import type { Asset } from '../../../shared/plan.ts'
import { type SoundKind, soundKind } from '../../../shared/story.ts'
import { type VisualKind, visualKind } from '../../../shared/style.ts'
import { editPlan } from '../../store/actions.ts'
import { Field, Input, Select, TextArea, useDraft } from '../../ui/field.tsx'
import { capitalise } from '../../ui/format.ts'

interface TextFieldProps {
  label: string
  hint?: string
  value: string
  long?: boolean
  onCommit: (value: string) => void
}

/** A text that is sent when it is finished. */
function TextField({ label, hint, value, long = false, onCommit }: TextFieldProps) {
  const draft = useDraft({ value, onCommit })
  return (
    <Field label={label} hint={hint} hideLabel={long}>
      {(id) => (long ? <TextArea id={id} {...draft} /> : <Input id={id} {...draft} />)}
    </Field>
  )
}

export const kindChoices = (type: Asset['type']) =>
  (type === 'visual' ? visualKind : soundKind).options.map((kind) => ({ value: kind, label: capitalise(kind) }))

/** What is asked for: brief, kind and what to draw or to search for. */
export function BriefForm({ asset }: { asset: Asset }) {
  const assetId = asset.id
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label="Brief"
        long
        value={asset.brief}
        onCommit={(brief) => void editPlan({ type: 'brief', assetId, brief })}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field label="Kind">
          {(id) => (
            <Select
              id={id}
              value={asset.kind}
              choices={kindChoices(asset.type)}
              onChange={(kind) => void editPlan({ type: 'kind', assetId, kind: kind as VisualKind | SoundKind })}
            />
          )}
        </Field>
        {asset.type === 'visual' ? (
          <TextField
            label="Subject"
            value={asset.subject}
            onCommit={(subject) =>
              subject.trim() && void editPlan({ type: 'subject', assetId, subject: subject.trim() })
            }
          />
        ) : (
          <TextField
            label="Search words"
            value={asset.search.join(', ')}
            onCommit={(text) => {
              const search = text
                .split(',')
                .map((each) => each.trim())
                .filter(Boolean)
              if (search.length > 0) void editPlan({ type: 'search', assetId, search })
            }}
          />
        )}
      </div>
      {asset.aliases.length > 0 && <p className="text-xs text-faint">Also called {asset.aliases.join(', ')}</p>}
    </div>
  )
}
