import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { board, openSmallStory, smallStory } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'
import { startDesktop } from './support/electron-stand-in/drive-desktop.ts'

test('the native menu and its file dialog drive the page', async ({ app, running, home }) => {
  const story = join(home, 'river.md')
  await writeFile(story, smallStory)
  const ask = running.desktop?.ask
  if (!ask) throw new Error('This is about the desktop program.')
  await expect(app.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
  expect(await ask('menuLabels', null)).toEqual(expect.arrayContaining(['Open Story…', 'Generate', 'Export…']))
  await ask('pressMenu', { label: 'Settings…' })
  await expect(app.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await app.keyboard.press('Escape')
  await ask('answerDialog', { paths: [story] })
  await ask('pressMenu', { label: 'Open Story…' })
  await expect(board(app)).toBeVisible()
  expect(running.desktop?.calls.filter((each) => each.name === 'app.addRecentDocument')).toEqual([
    { name: 'app.addRecentDocument', args: [story] },
  ])
  await ask('pressMenu', { label: 'Export…' })
  await expect(app.getByRole('dialog', { name: 'Export' })).toBeVisible()
})

test('a story given at the start is opened, and a second start hands its own to the first', async ({
  context,
  home,
}) => {
  const [first, second] = [join(home, 'first.md'), join(home, 'second.md')]
  await writeFile(first, `# The first story\n\n${smallStory}`)
  await writeFile(second, `# The second story\n\n${smallStory}`)
  const desktop = await startDesktop({ home, context, args: [first] })
  const page = await desktop.nextPage()
  await expect(page.getByRole('button', { name: 'first, project menu' })).toBeVisible()
  const secondContext = await context.browser()?.newContext()
  if (!secondContext) throw new Error('There is no browser.')
  const other = await startDesktop({ home, context: secondContext, args: [second], second: true })
  await other.exited
  expect(other.calls.map((each) => each.name)).not.toContain('BrowserWindow')
  await desktop.ask('appEvent', { name: 'second-instance', args: [['inkcue', '--flag', second]] })
  await expect(page.getByRole('button', { name: 'second, project menu' })).toBeVisible()
  await desktop.stop()
})

test('the window comes back where it was, and the program ends with it', async ({ context, home }) => {
  const bounds = { x: 40, y: 60, width: 1200, height: 700 }
  await writeFile(join(home, 'window.json'), JSON.stringify({ bounds, maximised: false }))
  const desktop = await startDesktop({ home, context })
  await desktop.nextPage()
  expect(desktop.calls.find((each) => each.name === 'BrowserWindow')?.args).toMatchObject([bounds])
  await desktop.ask('closeWindow', { window: 1 })
  await desktop.exited
  expect(JSON.parse(await readFile(join(home, 'window.json'), 'utf8'))).toEqual({ bounds, maximised: false })
})

test('a run outlives the window, and the program ends with the run', async ({ app, running, home }) => {
  await openSmallStory(app)
  await app.getByRole('button', { name: 'Generate' }).click()
  await expect(app.getByRole('button', { name: 'Cancel', exact: true })).toBeVisible()
  await running.desktop?.ask('closeWindow', { window: 1 })
  await running.desktop?.exited
  const run = await readFile(join(home, 'projects', 'by-the-river.inkcue', 'project.json'), 'utf8')
  expect(Object.keys(JSON.parse(run))).toContain('choices')
})
