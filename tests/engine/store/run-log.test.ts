import { appendFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listRuns, openRunLog, readRunLog } from '../../../electron/engine/store/run-log.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { mountDisk } from './small-disk.ts'

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

test('a line that a full disk cut short spoils no other line', async ({ skip }) => {
  const disk = mountDisk('size=64k')
  if (!disk) return skip('mounting a small disk needs root')
  try {
    const log = await openRunLog(disk.path, 'r-1')
    const filler = join(disk.path, 'filler')
    await writeFile(filler, Buffer.alloc(56 * 1024))
    const entry = (runId: string) => ({ at: 1, type: 'run-started' as const, runId, assetIds: ['x'.repeat(6000)] })
    await expect(log.append({ ...entry('big'), assetIds: ['x'.repeat(20_000)] })).rejects.toMatchObject({
      code: 'DISK_FULL',
    })
    await rm(filler)
    await log.append(entry('small'))
    await log.close()
    expect(await readRunLog(disk.path, 'r-1')).toEqual([entry('small')])
  } finally {
    disk.unmount()
  }
})
