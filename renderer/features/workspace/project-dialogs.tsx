import { useView } from '../../store/view-store.ts'
import { ExportDialog } from '../export/export-dialog.tsx'
import { AddDialog } from '../plan/add-dialog.tsx'
import { LoadDialog } from '../plan/load-dialog.tsx'
import { MergeDialog } from '../plan/merge-dialog.tsx'
import { StyleDialog } from '../plan/style-dialog.tsx'

/** The dialogs that need an open story. */
export function ProjectDialogs() {
  const dialog = useView((state) => state.dialog)
  if (dialog === 'export') return <ExportDialog />
  if (dialog === 'add') return <AddDialog />
  if (dialog === 'merge') return <MergeDialog />
  if (dialog === 'style') return <StyleDialog />
  return dialog === 'load' ? <LoadDialog /> : null
}
