import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { board, generateAll, openSmallStory } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'

declare global {
  interface Window {
    executed?: boolean
  }
}

const hostile = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40" onload="top.executed=true">
  <script>top.executed = true; window.executed = true; new Image().src = 'https://evil.test/script'</script>
  <style>@import url(https://evil.test/style.css); rect { background: url(https://evil.test/css) }</style>
  <image href="https://evil.test/image.png" width="10" height="10"/>
  <foreignObject width="10" height="10"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.test/frame"/></foreignObject>
  <a xlink:href="javascript:top.executed=true"><rect width="40" height="40" fill="red"/></a>
  <animate attributeName="href" values="javascript:top.executed=true" begin="0s"/>
</svg>`

test.use({ expectedProblems: /evil\.test|Blocked script execution in .*\/files\// })

test('a hostile picture in a project folder is shown and does nothing', async ({ app, home, context }) => {
  await openSmallStory(app)
  await generateAll(app)
  const address = await board(app).locator('img').first().getAttribute('src')
  const takeId = address?.split('/').at(-1) ?? ''
  const files = await readdir(home, { recursive: true })
  const file = files.find((each) => each.endsWith(`${takeId}.svg`))
  if (!file) throw new Error(`There is no file of ${takeId}.`)
  await writeFile(join(home, file), hostile)

  // The page keeps takes for good, so the planted bytes are asked for at an address of their own.
  const width = await app.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    document.body.append(image)
    await image.decode()
    return image.naturalWidth
  }, `${address}?planted`)
  expect(width).toBe(40)
  expect(await app.evaluate(() => window.executed)).toBeUndefined()

  const alone = await context.newPage()
  const answer = await alone.goto(new URL(`${address}?alone`, app.url()).href)
  expect(answer?.headers()['content-security-policy']).toContain('sandbox')
  expect(await alone.evaluate(() => window.executed)).toBeUndefined()
})
