import { makePlan } from '../project/open-project.ts'
import { styleNamed } from '../project/style-named.ts'
import type { Core } from './core.ts'
import type { ProjectOperations } from './projects.ts'

export function createPlanOperations({ settings, work }: Core, projects: ProjectOperations) {
  return {
    /** Plans anew in the project's present style; what was there comes back by undo. */
    async make(projectId: string) {
      const session = projects.get(projectId)
      const { story, style } = session.state()
      const plan = await makePlan(story, await settings.read(), work)
      await session.edit({ ...plan, type: 'replace', style })
    },
    restyle: (projectId: string, style: string) =>
      projects.get(projectId).edit({ type: 'style', style: styleNamed(style) }),
    save(projectId: string) {
      const session = projects.get(projectId)
      return { path: `${session.state().project.name}.plan.json`, text: session.savePlan() }
    },
  }
}
