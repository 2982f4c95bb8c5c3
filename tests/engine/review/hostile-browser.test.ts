import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reviewPicture } from '../../../electron/engine/review/review-picture.ts'
import { hostileCases } from './hostile-cases.ts'
import { permissiveStyle } from './styles.ts'

const debian = '/usr/bin/chromium'
const own = 'http://own.test'

/** The pictures that the page may ask for, by number; every other request is a hit. */
let served: string[] = []
const hits: string[] = []
let server: Server
let browser: Browser
let page: Page

beforeAll(async () => {
  server = createServer((request, response) => {
    const at = /^\/(\d+)\.svg$/.exec(request.url ?? '')?.[1]
    if (request.headers.host === 'own.test' && at !== undefined) {
      response.setHeader('content-type', 'image/svg+xml').end(served[Number(at)] ?? '')
    } else if (request.headers.host === 'own.test' && request.url === '/') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>t</title><main></main>')
    } else {
      if (request.url !== '/favicon.ico') hits.push(`${request.headers.host}${request.url}`)
      response.setHeader('access-control-allow-origin', '*').end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  browser = await chromium.launch({
    ...(existsSync(debian) ? { executablePath: debian } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  })
  page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  page.on('dialog', (dialog) => void dialog.dismiss())
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  await new Promise((resolve) => server?.close(resolve))
})

/** What the pictures asked for, loaded one after the other in one of three ways. */
async function countRequests(pictures: string[], way: 'top' | 'inline' | 'img'): Promise<string[]> {
  served = pictures
  hits.length = 0
  const asked: string[] = []
  const note = (request: { url(): string }) => {
    const url = request.url()
    if (!url.startsWith(`${own}/`) && !url.startsWith('about:') && !url.startsWith('data:image/svg')) asked.push(url)
  }
  page.on('request', note)
  for (const [at, picture] of pictures.entries()) {
    if (way === 'top') {
      await page.goto(`${own}/${at}.svg`, { waitUntil: 'load' }).catch(() => undefined)
      await page.mouse.click(30, 30).catch(() => undefined)
      continue
    }
    if (page.url() !== `${own}/`) await page.goto(`${own}/`)
    await page
      .evaluate(
        async ({ markup, address }) => {
          const main = document.querySelector('main')
          if (!main) return
          if (address === null) main.innerHTML = markup
          else {
            const image = new Image()
            main.replaceChildren(image)
            image.src = address
            await image.decode().catch(() => undefined)
          }
          // Two frames: what begins with a paint, such as an animation or a mask, has begun by then.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        },
        { markup: picture, address: way === 'img' ? `/${at}.svg` : null },
      )
      .catch(() => undefined)
  }
  await page.goto(`${own}/`)
  page.off('request', note)
  return [...asked, ...hits]
}

describe('hostile pictures in a browser', () => {
  const rebuilt = hostileCases.flatMap(({ text }) => {
    const { svg } = reviewPicture({
      text,
      assetId: 'fox',
      kind: 'icon',
      canvas: { width: 100, height: 100 },
      style: permissiveStyle({ allowText: true }),
    })
    return svg === null ? [] : [svg]
  })

  test('as they came, they do call out: the check can fail', async () => {
    const raw = hostileCases.filter((_, at) => at % 4 === 0).map(({ text }) => text)
    expect((await countRequests(raw, 'top')).length).toBeGreaterThan(15)
    expect((await countRequests(raw, 'inline')).length).toBeGreaterThan(15)
  }, 180_000)

  test.each(['top', 'inline', 'img'] as const)(
    'rebuilt, none runs or fetches anything (%s)',
    async (way) => {
      expect(rebuilt.length).toBeGreaterThan(40)
      expect(await countRequests(rebuilt, way)).toEqual([])
    },
    120_000,
  )
})
