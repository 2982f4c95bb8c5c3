import { board, expectRunEnded, openSmallStory } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'
import { progressOf } from './support/watch-progress.ts'

test('a run is shown live after a reload and in another window, and ends', async ({ app, running }) => {
  await openSmallStory(app)
  const { total } = await progressOf(app)
  await app.getByRole('button', { name: 'Generate' }).click()
  const cancel = app.getByRole('button', { name: 'Cancel', exact: true })
  await expect(cancel).toBeVisible()
  await app.reload()
  await expect(cancel).toBeVisible()
  await expect(board(app)).toBeVisible()

  const other = await running.reopen()
  await other.getByRole('button', { name: /^by the river/i }).click()
  await expectRunEnded(other)
  expect(await progressOf(other)).toEqual({ ready: total, total })
  if (!running.desktop) {
    await expectRunEnded(app)
    expect(await progressOf(app)).toEqual({ ready: total, total })
  }
})

test('what one page does is seen in the other', async ({ app, running }) => {
  test.skip(running.desktop !== null, 'the desktop program has one window')
  await openSmallStory(app)
  const other = await running.reopen()
  await other.getByRole('button', { name: /^by the river/i }).click()
  await app.getByRole('radio', { name: 'Plan' }).click()
  const name = app.getByRole('table', { name: 'Plan' }).getByRole('textbox', { name: 'Name' }).first()
  await name.fill('Grandmother Anna')
  await name.press('Enter')
  await expect(board(other).getByRole('heading', { name: 'Grandmother Anna' })).toBeVisible()
})
