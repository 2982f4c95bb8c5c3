import { CodedError } from '../../../shared/errors.ts'
import type { RunHandle } from '../generate/run-assets.ts'
import { type RunRequest, startRun } from '../generate/start-run.ts'
import { providers } from '../providers/index.ts'
import { sources } from '../sources/index.ts'
import type { Core } from './core.ts'
import type { ProjectOperations } from './projects.ts'

export interface RunInput extends RunRequest {
  provider?: string | undefined
  sources?: readonly string[] | undefined
}

/** Runs belong to the engine: they go on whatever happens to the client that started them. */
export function createRunOperations({ environment, settings, work, runner }: Core, projects: ProjectOperations) {
  const runs = new Map<string, { projectId: string; handle: RunHandle }>()
  const previews = new Map<string, { revision: number; svg: string }>()

  const preview = (jobId: string, svg: string | null): number => {
    if (svg === null) {
      previews.delete(jobId)
      return 0
    }
    const revision = (previews.get(jobId)?.revision ?? 0) + 1
    previews.set(jobId, { revision, svg })
    return revision
  }

  const starting = new Map<string, Promise<unknown>>()

  /** One after another within a project: the second start must see the jobs of the first, and not pay for them again. */
  const start = (projectId: string, input: RunInput): Promise<{ runId: string | null }> => {
    const next = (starting.get(projectId) ?? Promise.resolve()).then(() => startNext(projectId, input))
    const settled = next
      .catch(() => undefined)
      .then(() => {
        if (starting.get(projectId) === settled) starting.delete(projectId)
      })
    starting.set(projectId, settled)
    return next
  }

  const startNext = async (projectId: string, input: RunInput): Promise<{ runId: string | null }> => {
    const session = projects.get(projectId)
    const own = session.state().project.settings
    const makers = {
      provider: oneOf(providers, input.provider ?? own.provider, 'PROVIDER_MISSING', 'provider'),
      sources: (input.sources ?? own.sources).map((id) => oneOf(sources, id, 'SOURCE_MISSING', 'source')),
    }
    const handle = await startRun(session, input, makers, {
      environment,
      work,
      runner,
      settings: await settings.read(),
      preview,
    })
    if (!handle) return { runId: null }
    const { id } = handle.run()
    runs.set(id, { projectId, handle })
    void handle.ended
      .catch((error: unknown) => environment.log.error({ error, run: id }, 'a run ended badly'))
      .finally(() => runs.delete(id))
    return { runId: id }
  }

  return {
    start,
    cancel(projectId: string, { runId, jobId }: { runId?: string | undefined; jobId?: string | undefined }) {
      for (const [id, run] of runs) {
        if (run.projectId !== projectId || (runId !== undefined && runId !== id)) continue
        if (jobId === undefined) run.handle.cancel()
        else if (run.handle.jobIds.includes(jobId)) run.handle.cancel([jobId])
      }
    },
    /** Only what ended without an accepted take in its last job. */
    retryFailed(projectId: string) {
      const { jobs, assets } = projects.get(projectId).state()
      const last = new Map(
        Object.values(jobs)
          .sort((a, b) => a.id.localeCompare(b.id))
          .map((job) => [job.assetId, job]),
      )
      const failed = [...last.values()].filter(
        ({ state, assetId }) => (state === 'failed' || state === 'rejected') && assets[assetId] !== undefined,
      )
      return start(projectId, { assetIds: failed.map((job) => job.assetId) })
    },
    ended: (runId: string): Promise<void> => runs.get(runId)?.handle.ended ?? Promise.resolve(),
    previewOf: (jobId: string): string | null => previews.get(jobId)?.svg ?? null,
    isBusy: (projectId?: string): boolean =>
      [...starting.keys(), ...[...runs.values()].map((run) => run.projectId)].some(
        (each) => projectId === undefined || each === projectId,
      ),
    async cancelAll() {
      await Promise.all(starting.values())
      const all = [...runs.values()]
      for (const run of all) run.handle.cancel()
      await Promise.allSettled(all.map((run) => run.handle.ended))
    },
  }
}

function oneOf<Entry extends { id: string }>(
  all: readonly Entry[],
  id: string,
  code: 'PROVIDER_MISSING' | 'SOURCE_MISSING',
  word: string,
): Entry {
  const found = all.find((each) => each.id === id)
  if (found) return found
  throw new CodedError(code, `There is no ${word} "${id}". There are: ${all.map((each) => each.id).join(', ')}.`)
}
