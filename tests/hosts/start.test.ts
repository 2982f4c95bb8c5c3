import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { execa } from 'execa'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { askServer } from './ask-server.ts'

test.runIf(process.platform === 'linux')('without a display npm start gives the address and says why', async () => {
  const home = await temporaryFolder()
  const child = execa(process.execPath, ['dist/node/start.js'], {
    env: { PATH: process.env.PATH, INKCUE_HOME: home, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const { hostname, port, search, pathname } = new URL(address)
  expect(hostname).toBe('127.0.0.1')
  expect(await askServer(Number(port), { path: pathname + search })).toMatchObject({ status: 302 })
  child.kill('SIGTERM')
  const { stderr } = await child
  expect(stderr.trim().split('\n')).toEqual([
    'Starting at the address below; open it in a browser, because there is no display.',
  ])
  await expect(askServer(Number(port), {}), 'the server ends with it').rejects.toThrow(/ECONNREFUSED/)
})
