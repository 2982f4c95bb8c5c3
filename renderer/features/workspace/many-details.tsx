import { useState } from 'react'
import { generate } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { countOf } from '../../ui/format.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { Section } from '../../ui/section.tsx'

/** Several assets at once. */
export function ManyDetails({ ids }: { ids: readonly string[] }) {
  const assets = useSnapshot((snapshot) => snapshot.assets)
  const [note, setNote] = useState('')
  const send = () => {
    void generate({ assetIds: [...ids], again: true, ...(note.trim() ? { note: note.trim() } : {}) })
    setNote('')
  }
  return (
    <>
      <header className="px-4 py-4">
        <h2 className="text-base font-semibold">{countOf(ids.length, 'asset')}</h2>
        <p className="text-sm text-soft">Everything here is done to all of them.</p>
      </header>
      <div className="px-4 pb-4">
        <Field label="Note for all">
          {(id) => (
            <TextArea
              id={id}
              value={note}
              placeholder="at night, smiling, bigger…"
              onChange={(change) => setNote(change.target.value)}
              onKeyDown={(key) => key.key === 'Enter' && (key.ctrlKey || key.metaKey) && send()}
            />
          )}
        </Field>
        <Button className="mt-2 w-full" onClick={send}>
          Regenerate {ids.length}
        </Button>
      </div>
      <Section title="Selected">
        <ul className="-mx-2">
          {ids.map((id) => {
            const asset = assets[id]
            if (!asset) return null
            return (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => useView.getState().select([id])}
                  className="flex h-8 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-hover"
                >
                  <KindIcon kind={asset.kind} />
                  <span className="truncate">{asset.name}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </Section>
    </>
  )
}
