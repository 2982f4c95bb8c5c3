import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page, type Request } from '@playwright/test'
import { type Desktop, startDesktop } from './electron-stand-in/drive-desktop.ts'
import { startServer } from './start-server.ts'

export interface HostOption {
  host: 'server' | 'desktop'
  /** What the pages may complain of in this test: a refusal that it brings about. */
  expectedProblems: RegExp | null
}

interface RunningApp {
  /** The window that was opened at the start. */
  page: Page
  /** Another window on the same engine: a second page, or the window closed and opened again. */
  reopen(): Promise<Page>
  /** Null on the server. */
  desktop: Desktop | null
}

interface Fixtures {
  /** The app's home folder, empty at the start. */
  home: string
  running: RunningApp
  /** The app's window, at its start screen. */
  app: Page
  /** What the pages complained of so far; must be empty at the end. */
  problems: string[]
}

/** A test with the app open in the host that the project names. */
export const test = base.extend<Fixtures & HostOption>({
  host: ['server', { option: true }],
  expectedProblems: [null, { option: true }],
  home: async ({ host: _ }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'inkcue-e2e-'))
    await use(home)
    await rm(home, { recursive: true, force: true })
  },
  problems: async ({ context, expectedProblems }, use) => {
    const problems: string[] = []
    const note = (words: string) => {
      if (!expectedProblems?.test(words)) problems.push(words)
    }
    context.on('weberror', (error) => note(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error') note(message.text())
    })
    await use(problems)
    base.expect(problems, 'errors on the page').toEqual([])
  },
  running: async ({ context, home, host, problems: _ }, use) => {
    if (host === 'server') {
      const server = await startServer(home)
      const outside: string[] = []
      const { origin } = new URL(server.address)
      const note = (request: Request) => {
        const { origin: asked, protocol } = new URL(request.url())
        if (asked !== origin && protocol.startsWith('http') && request.failure()?.errorText !== 'csp')
          outside.push(request.url())
      }
      context.on('requestfinished', note)
      context.on('requestfailed', note)
      const page = await context.newPage()
      await page.goto(server.address)
      const reopen = async () => {
        const second = await context.newPage()
        await second.goto(origin)
        return second
      }
      await use({ page, reopen, desktop: null })
      // A page that is still open would complain of the server's end.
      for (const each of context.pages()) await each.close()
      await server.stop()
      base.expect(outside, 'addresses outside the app').toEqual([])
    } else {
      const desktop = await startDesktop({ home, context })
      const page = await desktop.nextPage()
      const reopen = async () => {
        await desktop.ask('closeWindow', { window: 1 })
        await desktop.ask('appEvent', { name: 'activate', args: [] })
        return desktop.nextPage()
      }
      await use({ page, reopen, desktop })
      await desktop.stop()
      base.expect(desktop.blocked, 'addresses outside the app').toEqual([])
    }
  },
  app: async ({ running }, use) => use(running.page),
})

export const { expect } = base
