import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { startServer } from './start-server.ts'

interface Options {
  host: 'server' | 'desktop'
}

interface Fixtures {
  /** The app's home folder, empty at the start. */
  home: string
  /** The app's window, at its start screen. */
  app: Page
}

/** A test with the app open in the host that the project names. */
export const test = base.extend<Fixtures & Options>({
  host: ['server', { option: true }],
  home: async ({ host: _ }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'inkcue-e2e-'))
    await use(home)
    await rm(home, { recursive: true, force: true })
  },
  app: async ({ page, home }, use) => {
    const server = await startServer(home)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(server.address)
    await use(page)
    await server.stop()
    base.expect(problems, 'errors on the page').toEqual([])
  },
})

export const { expect } = base
