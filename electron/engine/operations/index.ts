import { createAppOperations } from './app.ts'
import type { Core } from './core.ts'
import { createExportOperations } from './exports.ts'
import { createPlanOperations } from './plans.ts'
import { createProjectOperations } from './projects.ts'
import { createRunOperations } from './runs.ts'

/** Everything the engine can do, by the names of the contract. */
export function createOperations(core: Core, holder: string) {
  const project = createProjectOperations(core, holder)
  return {
    app: createAppOperations(core),
    project,
    plan: createPlanOperations(core, project),
    run: createRunOperations(core, project),
    take: { of: ({ projectId }: { projectId: string }) => project.get(projectId) },
    export: createExportOperations(core, project),
  }
}
export type Operations = ReturnType<typeof createOperations>
