import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../../engine/index.ts'
import { findBrowser, hasDisplay, openWindow } from './open-window.ts'
import { serve } from './serve.ts'

/** Serves until interrupted or, with a window, until the window is closed. Prints the address on standard output. */
export async function serveCommand(
  engine: Engine,
  { port, open }: { port: number; open: boolean },
  interrupted: AbortSignal,
): Promise<number> {
  const server = await serve(engine, { port })
  process.stdout.write(`${server.address}\n`)
  const browser = findBrowser()
  try {
    if (open && browser && hasDisplay()) {
      const { home } = await engine.client.app.info({})
      const profile = join(home, 'browser')
      await mkdir(profile, { recursive: true })
      await Promise.race([openWindow(browser, server.address, profile), untilAborted(interrupted)])
    } else await untilAborted(interrupted)
  } finally {
    await server.close()
  }
  return 0
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
