import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CodedError } from '../../../../shared/errors.ts'
import type { ExportState, Snapshot } from '../../../../shared/project.ts'
import type { Engine } from '../../../engine/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Following, followProject } from '../follow.ts'
import { createProgress } from '../progress.ts'
import { tell } from '../with-engine.ts'

export interface GenerateOptions {
  project?: string
  plan?: string
  provider?: string
  source?: string[]
  only?: string[]
  again?: boolean
  note?: string
  concurrency?: number
  set?: Record<string, string>
  export?: string
  format?: string[]
  json?: boolean
}

/** The main job without a window. Whatever was finished before is kept and not made again. */
export async function generate(
  engine: Engine,
  story: string,
  options: GenerateOptions,
  interrupted: AbortSignal,
): Promise<number> {
  const { client } = engine
  engine.overrideSettings({ ...options.set, ...(options.concurrency ? { concurrency: options.concurrency } : {}) })
  if (options.format) await refuseUnknownFormats(engine, options.format)
  const folder = options.project ? { folder: resolve(options.project) } : {}
  const { projectId } = await client.project.open({ path: resolve(story), ...folder })
  if (options.plan) await client.plan.load({ projectId, text: await readFile(options.plan, 'utf8') })
  let runTotal = 0
  const progress = createProgress({ json: options.json === true, total: () => runTotal })
  const following = await followProject(client, projectId, progress.onEvent)
  try {
    for (const notice of following.state().project.notices) tell(`note: ${notice}`)
    for (const warning of following.state().project.planWarnings) tell(`note: ${warning}`)
    const { runId } = await client.run.start({
      projectId,
      ...(options.only ? { assetIds: options.only } : {}),
      ...(options.again ? { again: true } : {}),
      ...(options.note ? { note: options.note } : {}),
      ...(options.provider ? { provider: options.provider } : {}),
      ...(options.source ? { sources: options.source } : {}),
    })
    if (runId) {
      const cancel = () => void client.run.cancel({ projectId, runId })
      interrupted.addEventListener('abort', cancel, { once: true })
      if (interrupted.aborted) cancel()
      await following.until((state) => {
        runTotal = state.runs[runId]?.total ?? 0
        const run = state.runs[runId]
        return run !== undefined && run.state !== 'running'
      })
    }
    progress.stop()
    if (interrupted.aborted) {
      tell('Cancelled. What was finished is kept; run the same command again to go on.')
      return exitCodes.cancelled
    }
    const code = summarise(following.state())
    const isFull = Object.values(following.state().jobs).some((job) => job.failure?.code === 'DISK_FULL')
    if (isFull) return exitCodes.failed
    if (!options.export) return code
    const exported = await runExport(engine, following, options.export, options.format, interrupted)
    return exported.state === 'done' ? code : interrupted.aborted ? exitCodes.cancelled : exitCodes.failed
  } finally {
    progress.stop()
    following.stop()
  }
}

/** Before the run: after it, a slip of the pen would cost the wait. */
async function refuseUnknownFormats({ client }: Engine, formats: readonly string[]): Promise<void> {
  const ids = (await client.app.registries({})).exporters.map((each) => each.id)
  const unknown = formats.find((each) => each !== 'all' && !ids.includes(each))
  if (unknown !== undefined)
    throw new CodedError('EXPORTER_MISSING', `There is no timeline format "${unknown}". There are: ${ids.join(', ')}.`)
}

function summarise(state: Snapshot): number {
  const holes = state.order.filter((id) => {
    const takeId = state.choices[id]?.selectedTakeId
    return !takeId || !state.takes[takeId]?.verdict.accepted
  })
  const total = state.order.length
  tell(`${total - holes.length} of ${total} assets have an accepted take, in ${state.project.path}`)
  for (const id of holes) {
    const jobs = Object.values(state.jobs).filter((job) => job.assetId === id)
    tell(`  hole: ${id} (${state.assets[id]?.name}): ${jobs.at(-1)?.failure?.message ?? 'not made yet'}`)
  }
  return holes.length === 0 ? exitCodes.complete : exitCodes.holes
}

/** Exports and prints the receipt; the state that the export ended in. */
export async function runExport(
  { client }: Engine,
  following: Following,
  path: string,
  formats: readonly string[] | undefined,
  interrupted: AbortSignal,
): Promise<ExportState> {
  const projectId = following.state().project.id
  const asked = formats && !formats.includes('all') ? { formats: [...formats] } : {}
  const { exportId } = await client.export.start({ projectId, path: resolve(path), ...asked })
  const cancel = () => void client.export.cancel({ projectId, exportId })
  interrupted.addEventListener('abort', cancel, { once: true })
  const state = await following.until((each) => (each.exports[exportId]?.state ?? 'running') !== 'running')
  interrupted.removeEventListener('abort', cancel)
  const ended = state.exports[exportId] as ExportState
  if (ended.state !== 'done') tell(ended.failure || 'The export was cancelled; nothing was written.')
  else tell(`Exported ${ended.files} files (${(ended.bytes / 1e6).toFixed(1)} MB) to ${ended.path}`)
  for (const check of ended.checks)
    tell(`  ${check.passed ? 'checked' : 'FAILED'}: ${check.name}${check.detail ? `, ${check.detail}` : ''}`)
  for (const hole of ended.holes) tell(`  hole: ${hole}`)
  for (const warning of ended.warnings) tell(`  note: ${warning}`)
  return ended
}
