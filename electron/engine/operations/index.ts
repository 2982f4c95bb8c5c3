import { CodedError } from '../../../shared/errors.ts'
import { createAppOperations } from './app.ts'
import type { Core } from './core.ts'
import { createExportOperations } from './exports.ts'
import { createPlanOperations } from './plans.ts'
import { createProjectOperations } from './projects.ts'
import { createRunOperations } from './runs.ts'

/** Everything the engine can do, by the names of the contract. */
export function createOperations(core: Core, holder: string) {
  const project = createProjectOperations(core, holder)
  const run = createRunOperations(core, project)
  const exports = createExportOperations(core, project)
  return {
    app: createAppOperations(core),
    project,
    plan: createPlanOperations(core, project),
    run,
    take: { of: ({ projectId }: { projectId: string }) => project.get(projectId) },
    export: exports,
    /** For a client: a run or an export holds its project open. */
    async closeProject(projectId: string) {
      if (run.isBusy(projectId) || exports.isBusy(projectId))
        throw new CodedError('RUN_BUSY', 'Something is being made in that project. Wait for it, or cancel it first.')
      await project.close(projectId)
    },
  }
}
export type Operations = ReturnType<typeof createOperations>
