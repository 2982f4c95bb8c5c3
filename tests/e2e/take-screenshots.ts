import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { browserOptions } from '../support/install-browser.ts'
import { startServer } from './support/start-server.ts'

// `npm run screenshots`: the pictures of the README, from the real app with the sample story generated.

const folder = 'assets/screenshots'
const home = await mkdtemp(join(tmpdir(), 'inkcue-screenshots-'))
await mkdir(folder, { recursive: true })
const server = await startServer(home)
const browser = await chromium.launch(browserOptions)
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
page.setDefaultTimeout(300_000)

async function take(name: string): Promise<void> {
  await page.mouse.move(720, 899)
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((each) => each.decode().catch(() => undefined)))
    await Promise.all(
      document.getAnimations().map((each) => (each.effect?.getTiming().iterations === 1 ? each.finished : null)),
    )
  })
  await page.screenshot({ path: join(folder, `${name}.png`) })
  process.stdout.write(`${folder}/${name}.png\n`)
}

try {
  await page.goto(server.address)
  const sample = page.getByRole('button', { name: /The Lantern in the Forest/ })
  await sample.waitFor()
  await take('start')

  await sample.click()
  await page.getByRole('button', { name: 'Generate' }).click()
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true })
  await cancel.waitFor()
  await cancel.waitFor({ state: 'hidden' })
  await page.getByRole('grid').locator('img').first().waitFor()
  await take('board')

  const cards = page.getByRole('grid').getByRole('gridcell')
  await cards.filter({ has: page.getByRole('heading', { name: 'Fox', exact: true }) }).dblclick()
  await page.getByRole('textbox', { name: 'Note' }).fill('smiling')
  await page.getByRole('button', { name: 'Regenerate' }).click()
  await page.getByRole('button', { name: 'Take 2, smiling' }).waitFor()
  await cancel.waitFor({ state: 'hidden' })
  await take('asset')

  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Write the bundle' }).click()
  await page.getByRole('dialog', { name: 'The bundle is ready' }).waitFor()
  await take('export')
} finally {
  await browser.close()
  await server.stop()
  await rm(home, { recursive: true, force: true })
}
