import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { realpath } from 'node:fs/promises'
import { connect } from 'node:net'
import { execa } from 'execa'
import { expect, test } from 'vitest'
import { lockFolder } from '../../../electron/engine/store/folder-lock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('a second opening of a folder is told who holds it, and may have it once it is free', async () => {
  const folder = await temporaryFolder()
  const first = await lockFolder(folder, 'the Inkcue window')
  await expect(lockFolder(folder, 'another')).rejects.toMatchObject({
    code: 'PROJECT_HELD',
    message: expect.stringContaining(`the Inkcue window, process ${process.pid}`),
  })
  await first.release()
  const second = await lockFolder(folder, 'another')
  await second.release()
})

test('a lock dies with its process, even one killed without warning', async () => {
  const folder = await temporaryFolder()
  const script = `
    const { lockFolder } = await import(${JSON.stringify(new URL('../../../electron/engine/store/folder-lock.ts', import.meta.url).href)})
    await lockFolder(${JSON.stringify(folder)}, 'a doomed process')
    process.stdout.write('held')
    setInterval(() => {}, 1000)`
  const child = execa(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { reject: false })
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  await expect(lockFolder(folder, 'us')).rejects.toMatchObject({ message: expect.stringContaining('a doomed process') })
  child.kill('SIGKILL')
  await child
  const lock = await lockFolder(folder, 'us')
  await lock.release()
})

test('one who asks and never hangs up does not keep the lock from being freed', async ({ skip }) => {
  if (process.platform !== 'linux') return skip('the address of the lock is known on Linux')
  const folder = await temporaryFolder()
  const lock = await lockFolder(folder, 'us')
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 32)
  const guest = connect({ path: `\0inkcue-${name}`, allowHalfOpen: true })
  await once(guest, 'data')
  await lock.release()
  guest.destroy()
})
