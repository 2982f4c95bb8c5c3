import type { BrowserContext, Page, Request, Route } from '@playwright/test'
import type { AskMain } from './main-process.ts'
import { pageAddress } from './wire.ts'

interface Routing {
  context: BrowserContext
  ask: AskMain
  windowOf(page: Page): number | null
  /** Addresses outside the app that something tried to reach. */
  blocked: string[]
}

/** Lets every request of the pages be answered by what the app registered with `protocol.handle`, or by nobody. */
export async function routePages({ context, ask, windowOf, blocked }: Routing): Promise<void> {
  const isOutside = (request: Request) => new URL(request.url()).origin !== pageAddress

  async function mayNavigate(request: Request): Promise<boolean> {
    const frame = request.frame()
    const window = windowOf(frame.page())
    // The window's own first load is no navigation of the page.
    if (window === null || frame.url() === 'about:blank') return true
    const isTop = frame.parentFrame() === null
    const event = isTop ? 'will-navigate' : 'will-frame-navigate'
    return ask('navigate', { window, url: request.url(), event })
  }

  async function answer(route: Route): Promise<void> {
    const request = route.request()
    if (request.isNavigationRequest() && !(await mayNavigate(request))) return route.abort('aborted')
    if (isOutside(request)) {
      blocked.push(request.url())
      return route.abort('internetdisconnected')
    }
    const { status, headers, body } = await ask('request', {
      url: request.url(),
      method: request.method(),
      headers: await request.allHeaders(),
    })
    await route.fulfill({ status, headers, body: Buffer.from(body) })
  }

  await context.route('**/*', async (route) => {
    // A page or program that is gone needs no answer.
    await answer(route).catch(() => route.abort().catch(() => undefined))
  })
}
