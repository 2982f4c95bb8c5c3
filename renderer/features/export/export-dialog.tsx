import { Download, FolderOpen, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { host } from '../../connection/host.ts'
import { call } from '../../store/actions.ts'
import { useApp } from '../../store/app-store.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, Input } from '../../ui/field.tsx'
import { countOf } from '../../ui/format.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { FormatChoices } from './format-choices.tsx'
import { FrameFields } from './frame-fields.tsx'
import { Receipt } from './receipt.tsx'

type Target = 'folder' | 'zip'

/** What would be missing from the bundle, and what would be from before a change. */
function Holes() {
  const { holes, stale } = useSnapshot(({ order, choices, assets }, { statusOf }) => ({
    holes: order
      .filter((id) => !choices[id]?.selectedTakeId)
      .map((id) => assets[id]?.name ?? id)
      .join(', '),
    stale: order.filter((id) => statusOf[id] === 'stale').length,
  }))
  if (!holes && stale === 0) return null
  return (
    <div role="note" className="flex gap-2.5 rounded-lg bg-warn-wash px-3.5 py-2.5 text-sm">
      <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
      <div className="min-w-0">
        {holes && (
          <p>
            <span className="font-medium">Not made yet, so left as gaps: </span>
            <span className="text-soft">{holes}</span>
          </p>
        )}
        {stale > 0 && <p className="text-soft">{countOf(stale, 'stale take')} will be exported as they are.</p>}
      </div>
    </div>
  )
}

interface Choices {
  target: Target
  path: string
  formats: readonly string[]
}

/** A folder of its own within the one that was picked, which may hold other things. */
function bundleIn(folder: string, projectPath: string): string {
  const name = projectPath
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.inkcue$/, '')
  return `${folder}${folder.includes('\\') ? '\\' : '/'}${name}-bundle`
}

function ExportForm({ onStarted }: { onStarted: (exportId: string) => void }) {
  const exporters = useApp((state) => state.registries?.exporters)
  const projectPath = useSnapshot((snapshot) => snapshot.project.path)
  const [choices, setChoices] = useState<Choices>({ target: host ? 'folder' : 'zip', path: '', formats: [] })
  const [busy, setBusy] = useState(false)
  const all = useMemo(() => exporters?.map((each) => each.id) ?? [], [exporters])
  const formats = choices.formats.length > 0 ? choices.formats : all
  const change = (values: Partial<Choices>) => setChoices((before) => ({ ...before, ...values }))
  const start = async () => {
    setBusy(true)
    const path = choices.path.trim()
    const started = await call((client, projectId) =>
      client.export.start({
        projectId,
        zip: choices.target === 'zip',
        formats: [...formats],
        ...(path ? { path } : {}),
      }),
    )
    setBusy(false)
    if (started) onStarted(started.exportId)
  }
  return (
    <Dialog
      title="Export"
      description="Everything your editor needs, with nothing offline."
      onClose={() => useView.getState().change({ dialog: null })}
      className="w-[min(600px,calc(100vw-32px))]"
      footer={
        <>
          <span className="flex-1" />
          <Button look="ghost" onClick={() => useView.getState().change({ dialog: null })}>
            Close
          </Button>
          <Button look="primary" disabled={busy || all.length === 0} onClick={() => void start()}>
            <Download /> Write the bundle
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5 px-5 pt-1 pb-5">
        <Holes />
        <div className="flex items-end gap-3">
          <Segmented
            label="Target"
            value={choices.target}
            onChange={(target) => change({ target })}
            choices={[
              { value: 'folder', label: 'Folder' },
              { value: 'zip', label: 'Zip' },
            ]}
          />
          <Field label="Where" className="flex-1">
            {(id) => (
              <Input
                id={id}
                value={choices.path}
                placeholder="Beside the project"
                onChange={(event) => change({ path: event.target.value })}
              />
            )}
          </Field>
          {host && (
            <Button
              onClick={() =>
                void host?.pickFolder().then((folder) => folder && change({ path: bundleIn(folder, projectPath) }))
              }
            >
              <FolderOpen /> Choose
            </Button>
          )}
        </div>
        <FormatChoices chosen={formats} onChange={(next) => change({ formats: next })} />
        <FrameFields />
      </div>
    </Dialog>
  )
}

/** Writes the bundle and shows its receipt. */
export function ExportDialog() {
  const exports = useSnapshot((snapshot) => snapshot.exports)
  const running = Object.values(exports).find((each) => each.state === 'running')
  const [exportId, setExportId] = useState<string | null>(running?.id ?? null)
  if (!exportId) return <ExportForm onStarted={setExportId} />
  return <Receipt exportId={exportId} onAgain={() => setExportId(null)} />
}
