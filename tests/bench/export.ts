import { join } from 'node:path'
import { planToText } from '../../electron/engine/plan/plan-file.ts'
import { exportTo, generateAll, sampleStory, withEngine } from './bench-engine.ts'
import { megabytes, type Row, timed, usageRows, watchMemory } from './measure.ts'
import { syntheticPlan } from './synthetic-plan.ts'

/** A bundle of 48 pictures and 12 sounds at two frame sizes. */
export const runExport = (): Promise<Row[]> =>
  withEngine(async (engine, home) => {
    engine.overrideSettings({ candidates: 1 })
    const { projectId } = await engine.client.project.openSample({ sample: sampleStory })
    const { story, style } = await engine.client.project.snapshot({ projectId })
    await engine.client.plan.load({ projectId, text: planToText(syntheticPlan(story, style, 48, 12)) })
    await generateAll(engine, projectId)
    const rows: Row[] = []
    for (const height of [1080, 2160]) {
      await engine.client.project.changeSettings({ projectId, values: { height } })
      const stop = watchMemory()
      const used = await timed(() => exportTo(engine, projectId, join(home, `bundle-${height}`)))
      const peak = stop()
      rows.push(...usageRows(`60 assets at ${height}p`, used))
      rows.push({ what: `60 assets at ${height}p: peak RSS of main`, value: megabytes(peak.main), unit: 'MB' })
      rows.push({ what: `60 assets at ${height}p: peak RSS of all`, value: megabytes(peak.total), unit: 'MB' })
    }
    return rows
  })
