import { join } from 'node:path'
import { exportTo, generateAll, sampleStory, withEngine } from './bench-engine.ts'
import { megabytes, type Row, timed, usageRows, watchMemory } from './measure.ts'

/** The main job on the sample story: read, plan, generate, export. */
export const runPipeline = (): Promise<Row[]> =>
  withEngine(async (engine, home) => {
    const stop = watchMemory()
    const opened = await timed(() => engine.client.project.openSample({ sample: sampleStory }))
    const { projectId } = opened.result
    const generated = await timed(() => generateAll(engine, projectId))
    const exported = await timed(() => exportTo(engine, projectId, join(home, 'bundle')))
    const peak = stop()
    const takes = Object.values(generated.result.takes)
    return [
      { what: 'pictures kept', value: takes.filter((take) => take.picture).length, unit: '' },
      { what: 'sounds kept, candidates included', value: takes.filter((take) => take.sound).length, unit: '' },
      ...usageRows('read and plan', opened),
      ...usageRows('generate', generated),
      ...usageRows('export', exported),
      { what: 'peak RSS of the main process', value: megabytes(peak.main), unit: 'MB' },
      { what: 'peak RSS of a worker', value: megabytes(peak.worker), unit: 'MB' },
      { what: 'peak RSS of all', value: megabytes(peak.total), unit: 'MB' },
    ]
  })
