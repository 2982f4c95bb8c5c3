import type { Page } from '@playwright/test'

declare global {
  interface Window {
    seenProgress: { counts: Set<number>; states: Set<string> }
  }
}

const meter = '[role=progressbar][aria-label=Ready]'

/** How many assets are ready, of how many. */
export async function progressOf(app: Page): Promise<{ ready: number; total: number }> {
  const bar = app.locator(meter)
  const [ready, total] = await Promise.all(['aria-valuenow', 'aria-valuemax'].map((name) => bar.getAttribute(name)))
  return { ready: Number(ready), total: Number(total) }
}

/** Notes every count and card state that the page ever shows from now on; the function gives what was seen. */
export async function watchProgress(app: Page): Promise<() => Promise<{ counts: number[]; states: string[] }>> {
  await app.evaluate((selector) => {
    const seen = { counts: new Set<number>(), states: new Set<string>() }
    window.seenProgress = seen
    const look = () => {
      seen.counts.add(Number(document.querySelector(selector)?.getAttribute('aria-valuenow')))
      for (const card of document.querySelectorAll<HTMLElement>('[data-status]')) {
        const { status } = card.dataset
        if (status) seen.states.add(status)
      }
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
  }, meter)
  return () =>
    app.evaluate(() => ({ counts: [...window.seenProgress.counts], states: [...window.seenProgress.states] }))
}
