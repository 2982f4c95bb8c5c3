import { dirname, join } from 'node:path'
import { CodedError, isCoded } from '../../../shared/errors.ts'
import { toFileName } from '../../../shared/file-name.ts'
import type { ExportState } from '../../../shared/project.ts'
import { exportBundle } from '../export/export-bundle.ts'
import { exporters } from '../exporters/index.ts'
import { newId } from '../generate/new-id.ts'
import type { Session } from '../project/session.ts'
import type { Core } from './core.ts'
import type { ProjectOperations } from './projects.ts'

export interface ExportInput {
  path?: string | undefined
  zip?: boolean | undefined
  formats?: readonly string[] | undefined
}

/** Exports belong to the engine, as runs do. */
export function createExportOperations({ environment, work }: Core, projects: ProjectOperations) {
  const active = new Map<string, { projectId: string; controller: AbortController; ended: Promise<void> }>()
  const finished = new Map<string, string>()

  const start = (projectId: string, input: ExportInput): { exportId: string } => {
    const session = projects.get(projectId)
    const id = newId('e', environment.clock.now())
    const chosen = chooseExporters(input.formats)
    const target = targetOf(session, input)
    const controller = new AbortController()
    let state: ExportState = {
      id,
      state: 'running',
      progress: 0,
      label: 'starting',
      path: target,
      files: 0,
      bytes: 0,
      checks: [],
      holes: [],
      warnings: [],
      failure: '',
    }
    const update = (change: Partial<ExportState>) => {
      state = { ...state, ...change }
      session.view.publish({ kind: 'export', id, value: state })
    }
    update({})
    const records = session.state()
    const ended = exportBundle(
      {
        name: records.project.name,
        state: records,
        pathOfTake: session.folder.pathOfTake,
        settings: records.project.settings,
        target,
        projectPath: session.folder.path,
        exporters: chosen,
      },
      {
        work,
        parallel: environment.cores,
        signal: controller.signal,
        onProgress: (progress, label) => update({ progress, label }),
        now: environment.clock.now,
      },
    ).then(
      (receipt) => {
        finished.set(id, receipt.path)
        update({ ...receipt, state: 'done', progress: 1, label: '' })
      },
      (error: unknown) => {
        if (controller.signal.aborted) return update({ state: 'cancelled', label: '' })
        if (!isCoded(error)) environment.log.error({ error, export: id }, 'an export failed')
        update({ state: 'failed', label: '', failure: error instanceof Error ? error.message : String(error) })
      },
    )
    active.set(id, { projectId, controller, ended: ended.finally(() => active.delete(id)) })
    return { exportId: id }
  }

  return {
    start,
    cancel: (exportId: string): void => active.get(exportId)?.controller.abort(),
    /** The zip that an export wrote, for the page to download; null for a folder. */
    pathOf: (exportId: string): string | null => {
      const path = finished.get(exportId)
      return path?.endsWith('.zip') ? path : null
    },
    isBusy: (projectId?: string): boolean =>
      [...active.values()].some((each) => projectId === undefined || each.projectId === projectId),
    async cancelAll() {
      const all = [...active.values()]
      for (const each of all) each.controller.abort()
      await Promise.all(all.map((each) => each.ended))
    },
  }
}

/** As asked, or beside the project folder under the project's name; a zip always ends in `.zip`. */
function targetOf(session: Session, { path, zip = false }: ExportInput): string {
  const { project } = session.state()
  const target = path ?? join(dirname(project.path), `${toFileName(project.name)}-bundle`)
  return zip && !target.endsWith('.zip') ? `${target}.zip` : target
}

function chooseExporters(formats: readonly string[] | undefined) {
  if (!formats) return exporters
  return formats.map((id) => {
    const found = exporters.find((each) => each.id === id)
    if (found) return found
    const ids = exporters.map((each) => each.id).join(', ')
    throw new CodedError('EXPORTER_MISSING', `There is no timeline format "${id}". There are: ${ids}.`)
  })
}
