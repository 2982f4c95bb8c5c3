import { planToText } from '../../electron/engine/plan/plan-file.ts'
import { generateAll, sampleStory, withEngine } from './bench-engine.ts'
import { atMost, megabytes, type Row, timed, usageRows, watchMemory } from './measure.ts'
import { syntheticPlan } from './synthetic-plan.ts'

/** A project of 900 pictures and 100 sounds: made whole by the built-in makers, closed, and opened again. */
export const runMemory = (): Promise<Row[]> =>
  withEngine(async (engine) => {
    engine.overrideSettings({ candidates: 1 })
    const { projectId } = await engine.client.project.openSample({ sample: sampleStory })
    const { story, style, project } = await engine.client.project.snapshot({ projectId })
    const stop = watchMemory()
    await engine.client.plan.load({ projectId, text: planToText(syntheticPlan(story, style, 900, 100)) })
    const generated = await timed(() => generateAll(engine, projectId))
    await engine.client.project.close({ projectId })
    const opened = await timed(() => engine.client.project.open({ path: project.path }))
    const again = await engine.client.project.snapshot(opened.result)
    const peak = stop()
    return [
      { what: 'takes after opening again', value: Object.keys(again.takes).length, unit: '' },
      ...usageRows('generate 1,000', generated),
      ...usageRows('open 1,000', opened),
      atMost('peak RSS of the engine process', megabytes(peak.main), 'MB', 400),
      { what: 'peak RSS of a worker', value: megabytes(peak.worker), unit: 'MB' },
      { what: 'peak RSS of all', value: megabytes(peak.total), unit: 'MB' },
    ]
  })
