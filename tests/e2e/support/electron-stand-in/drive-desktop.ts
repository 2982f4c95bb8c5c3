import type { BrowserContext, Frame, Page } from '@playwright/test'
import { startMain } from './main-process.ts'
import { type PageMessage, preloadScript } from './page-script.ts'
import { routePages } from './route-pages.ts'
import { type Told, toPageUrl } from './wire.ts'

interface DesktopOptions {
  home: string
  context: BrowserContext
  args?: readonly string[]
  second?: boolean
}

/** What the script in the page sends. */
type FromPage =
  | { type: 'start' }
  | { type: 'send' | 'invoke'; channel: string; args: unknown[] }
  | { type: 'port-message'; port: number; data: string }
  | { type: 'port-closed'; port: number }

export type Desktop = Awaited<ReturnType<typeof startDesktop>>

/** The built desktop program, with Chromium's pages for Electron's windows. */
export async function startDesktop({ home, context, args = [], second = false }: DesktopOptions) {
  const calls: { name: string; args: unknown[] }[] = []
  const blocked: string[] = []
  const windows = new Map<number, { page: Page; queue: PageMessage[]; busy: boolean; ports: Set<number> }>()
  const portWindows = new Map<number, number>()
  const opened: Page[] = []
  const waiting: ((page: Page) => void)[] = []
  const main = startMain({ home, args, second }, (told) => void hear(told))
  const { ask } = main
  const windowOf = (page: Page) => [...windows].find(([, each]) => each.page === page)?.[0] ?? null

  /** In order; what gathers while a batch is on its way goes with the next. A page that is gone hears nothing. */
  function post(id: number, message: PageMessage): void {
    const window = windows.get(id)
    if (!window) return
    window.queue.push(message)
    if (!window.busy) void drain(window)
  }

  async function drain(window: { page: Page; queue: PageMessage[]; busy: boolean }): Promise<void> {
    window.busy = true
    while (window.queue.length > 0) {
      const batch = window.queue.splice(0)
      await window.page.evaluate((messages) => globalThis.window.standInReceive(messages), batch).catch(() => undefined)
    }
    window.busy = false
  }

  async function openWindow(id: number, url: string): Promise<void> {
    const page = await context.newPage()
    windows.set(id, { page, queue: [], busy: false, ports: new Set() })
    page.on('load', () => void ask('loaded', { window: id }).catch(() => undefined))
    await page.goto(toPageUrl(url)).catch(() => undefined)
    const wake = waiting.shift()
    if (wake) wake(page)
    else opened.push(page)
  }

  async function hear(told: Told): Promise<void> {
    if (told.type === 'called') calls.push({ name: told.name, args: told.args })
    else if (told.type === 'open-window') await openWindow(told.window, told.url)
    else if (told.type === 'window-closed') {
      const page = windows.get(told.window)?.page
      windows.delete(told.window)
      await page?.close().catch(() => undefined)
    } else if (told.type === 'to-page') {
      if (told.port !== null) {
        portWindows.set(told.port, told.window)
        windows.get(told.window)?.ports.add(told.port)
      }
      post(told.window, { type: 'ipc', channel: told.channel, args: told.args, port: told.port })
    } else if (told.type === 'port-message' || told.type === 'port-closed') {
      const window = portWindows.get(told.port)
      if (window !== undefined) post(window, told)
    }
  }

  function portsOf(id: number): number[] {
    const { ports } = windows.get(id) ?? {}
    const all = [...(ports ?? [])]
    ports?.clear()
    return all
  }

  async function hearPage({ page, frame }: { page: Page; frame: Frame }, message: FromPage): Promise<unknown> {
    const window = windowOf(page)
    if (window === null) return null
    switch (message.type) {
      case 'start':
        // A new document: the ports of the one before are gone with it.
        await Promise.all([...portsOf(window).map((port) => ask('portClosed', { port })), ask('loading', { window })])
        return null
      case 'send':
      case 'invoke': {
        const facts = { url: frame.url(), parentUrl: frame.parentFrame()?.url() ?? null }
        return ask(message.type, { window, channel: message.channel, args: message.args, frame: facts })
      }
      case 'port-message':
        return ask('portMessage', { port: message.port, data: message.data })
      case 'port-closed':
        return ask('portClosed', { port: message.port })
    }
  }

  await context.exposeBinding('standInSend', hearPage)
  await context.addInitScript({ content: preloadScript('dist/desktop/preload.cjs') })
  await routePages({ context, ask, windowOf, blocked })
  context.on('page', (page) => {
    void (async () => {
      const opener = await page.opener()
      const window = opener ? windowOf(opener) : null
      if (window === null) return
      const action = await ask('openWindow', { window, url: page.url() })
      calls.push({ name: 'window.open', args: [action] })
      if (action === 'deny') await page.close()
    })()
  })

  return {
    ask,
    calls,
    blocked,
    windows,
    pid: main.pid,
    exited: main.exited,
    /** The page of the next window that the program opens, or has opened and nobody has asked for yet. */
    nextPage: (): Promise<Page> => {
      const page = opened.shift()
      return page ? Promise.resolve(page) : new Promise((resolve) => waiting.push(resolve))
    },
    /** Ends the program at once. */
    async stop(): Promise<void> {
      main.kill()
      await main.exited
    },
  }
}
