import { CircleCheck, CircleX, Download, FolderOpen, Loader2, TriangleAlert } from 'lucide-react'
import { exportUrl } from '../../connection/file-url.ts'
import { host } from '../../connection/host.ts'
import { call } from '../../store/actions.ts'
import { useProject, useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { countOf, formatBytes } from '../../ui/format.ts'

const titles = {
  running: 'Writing the bundle',
  done: 'The bundle is ready',
  failed: 'The export failed',
  cancelled: 'The export was cancelled',
} as const

interface ReceiptProps {
  exportId: string
  onAgain: () => void
}

/** An export while it is written and what was checked afterwards. */
export function Receipt({ exportId, onAgain }: ReceiptProps) {
  const projectId = useProject((state) => state.projectId) ?? ''
  const state = useSnapshot(({ exports }) => exports[exportId])
  const close = () => useView.getState().change({ dialog: null })
  const running = !state || state.state === 'running'
  const done = state?.state === 'done'
  return (
    <Dialog
      title={titles[state?.state ?? 'running']}
      onClose={close}
      className="w-[min(600px,calc(100vw-32px))]"
      footer={
        <>
          {running ? (
            <Button look="ghost" onClick={() => void call((client) => client.export.cancel({ projectId, exportId }))}>
              Cancel the export
            </Button>
          ) : (
            <Button look="ghost" onClick={onAgain}>
              Export again
            </Button>
          )}
          <span className="flex-1" />
          <Button look={done ? 'plain' : 'ghost'} onClick={close}>
            {running ? 'Go on in the background' : 'Done'}
          </Button>
          {done && host && (
            <Button look="primary" onClick={() => host?.reveal(state.path)}>
              <FolderOpen /> Show in folder
            </Button>
          )}
          {done && !host && state.path.endsWith('.zip') && (
            <a
              href={exportUrl(projectId, exportId)}
              download
              className="inline-flex h-8 items-center gap-1.5 rounded-md bg-accent px-3 text-sm font-medium text-white hover:bg-accent-hover"
            >
              <Download className="size-4" aria-hidden="true" /> Download
            </a>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
        {running && (
          <div>
            <p className="mb-2 flex items-center gap-2 text-sm text-soft" role="status">
              <Loader2 className="size-4 animate-spin text-accent-text" aria-hidden="true" />
              {state?.label ?? 'Starting'}
            </p>
            <div
              role="progressbar"
              aria-label="Export"
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round((state?.progress ?? 0) * 100)}
              className="h-1.5 overflow-hidden rounded-full bg-press"
            >
              <div
                className="h-full rounded-full bg-accent-text transition-[width] duration-200"
                style={{ width: `${(state?.progress ?? 0) * 100}%` }}
              />
            </div>
          </div>
        )}
        {state?.failure && <p className="rounded-lg bg-bad-wash px-3.5 py-2.5 text-sm text-bad">{state.failure}</p>}
        {done && (
          <p className="text-sm text-soft" data-selectable>
            {countOf(state.files, 'file')}, {formatBytes(state.bytes)}
            <span className="mt-1 block font-mono text-xs break-all text-text">{state.path}</span>
          </p>
        )}
        {state && state.holes.length + state.warnings.length > 0 && (
          <div className="flex gap-2.5 rounded-lg bg-warn-wash px-3.5 py-2.5 text-sm">
            <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
            <div className="flex min-w-0 flex-col gap-1 break-words">
              {state.holes.length > 0 && <p>Gaps: {state.holes.join(', ')}</p>}
              {state.warnings.map((warning) => (
                <p key={warning} className="text-soft">
                  {warning}
                </p>
              ))}
            </div>
          </div>
        )}
        {state && state.checks.length > 0 && (
          <ul aria-label="Receipt" className="overflow-hidden rounded-lg bg-surface shadow-card">
            {state.checks.map((check) => (
              <li key={check.name} className="flex gap-2.5 border-b px-3.5 py-1.5 text-sm last:border-0">
                {check.passed ? (
                  <CircleCheck className="mt-0.5 size-4 shrink-0 text-good" aria-label="Passed" />
                ) : (
                  <CircleX className="mt-0.5 size-4 shrink-0 text-bad" aria-label="Not passed" />
                )}
                <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
                  {check.name}
                  {check.detail && <span className="min-w-0 text-xs break-words text-soft">{check.detail}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
