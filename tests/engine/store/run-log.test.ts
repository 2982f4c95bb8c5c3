import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listRuns, openRunLog, readRunLog } from '../../../electron/engine/store/run-log.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('a run is read back in order, without the line that a crash cut off', async () => {
  const project = await temporaryFolder()
  const log = await openRunLog(project, 'r-1')
  const started = { at: 1, type: 'run-started' as const, runId: 'r-1', assetIds: ['fox'] }
  const attempt = {
    at: 2,
    type: 'attempt-started' as const,
    jobId: 'j',
    assetId: 'fox',
    maker: 'm',
    attempt: 1,
    promptHash: 'p',
  }
  await Promise.all([log.append(started), log.append(attempt, { sync: true })])
  await log.close()
  await appendFile(join(project, 'runs', 'r-1.ndjson'), '{"at":3,"type":"job-en')
  expect(await readRunLog(project, 'r-1')).toEqual([started, attempt])
  expect(await listRuns(project)).toEqual(['r-1'])
})
