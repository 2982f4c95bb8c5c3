import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { execa } from 'execa'

export interface StartedServer {
  address: string
  pid: number
  stop(): Promise<void>
}

/** The built app's own `inkcue serve`, as a user starts it. */
export async function startServer(home: string): Promise<StartedServer> {
  const child = execa(process.execPath, ['dist/node/bin.js', 'serve', '--port', '0'], {
    env: { INKCUE_HOME: home, PATH: process.env.PATH },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  })
  const lines = createInterface({ input: child.stdout })
  const [address] = (await Promise.race([
    once(lines, 'line'),
    child.then(({ stderr }) => {
      throw new Error(`inkcue serve did not start: ${stderr}`)
    }),
  ])) as [string]
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await child
    },
  }
}
