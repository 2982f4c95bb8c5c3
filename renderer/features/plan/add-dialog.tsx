import { type FormEvent, useState } from 'react'
import type { SoundKind } from '../../../shared/story.ts'
import { beatsOf } from '../../../shared/story.ts'
import type { VisualKind } from '../../../shared/style.ts'
import { editPlan } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, Input, Select, TextArea } from '../../ui/field.tsx'
import { formatTime } from '../../ui/format.ts'
import { kindChoices } from '../asset/brief-form.tsx'
import { newAsset } from './new-asset.ts'

/** Adds a picture or a sound to the plan by hand. */
export function AddDialog() {
  const assets = useSnapshot((snapshot) => snapshot.assets)
  const story = useSnapshot((snapshot) => snapshot.story)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<VisualKind | SoundKind>('prop')
  const [brief, setBrief] = useState('')
  const [beatId, setBeatId] = useState(useView.getState().beatId ?? '')
  const close = () => useView.getState().change({ dialog: null })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const asset = newAsset(
      { name: name.trim(), kind, brief: brief.trim(), beatId: beatId || null },
      (id) => id in assets,
    )
    const done = await editPlan({ type: 'add', asset })
    if (!done) return
    close()
    useView.getState().select([asset.id])
  }
  const places = beatsOf(story).map((beat) => ({
    value: beat.id,
    label: `${formatTime(beat.start)}  ${beat.text.slice(0, 70)}`,
  }))
  return (
    <Dialog
      title="Add to the plan"
      onClose={close}
      footer={
        <>
          <span className="flex-1" />
          <Button look="ghost" onClick={close}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form="add-asset" disabled={name.trim() === ''}>
            Add
          </Button>
        </>
      }
    >
      <form
        id="add-asset"
        onSubmit={(event) => void add(event)}
        className="grid grid-cols-[1fr_160px] gap-3 px-5 pt-1 pb-5"
      >
        <Field label="Name">
          {(id) => (
            <Input
              id={id}
              autoFocus
              value={name}
              onChange={(change) => setName(change.target.value)}
              placeholder="brass telescope"
            />
          )}
        </Field>
        <Field label="Kind">
          {(id) => (
            <Select
              id={id}
              value={kind}
              onChange={(next) => setKind(next as VisualKind | SoundKind)}
              choices={[...kindChoices('visual'), ...kindChoices('sound')]}
            />
          )}
        </Field>
        <Field label="Brief" className="col-span-2" hint="What it looks or sounds like, in a sentence or two.">
          {(id) => <TextArea id={id} value={brief} onChange={(change) => setBrief(change.target.value)} />}
        </Field>
        <Field label="Appears at" className="col-span-2">
          {(id) => (
            <Select
              id={id}
              value={beatId}
              onChange={setBeatId}
              choices={[{ value: '', label: 'Nowhere yet' }, ...places]}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
