import type { Locator } from '@playwright/test'
import { board, expectRunEnded, openSmallStory } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'

/** Presses Tab until the element has the focus, as far as a patient user would. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const isFocused = () => target.evaluate((each) => each === document.activeElement)
  for (let presses = 0; presses < 80; presses++) {
    if (await isFocused()) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target}.`)
}

test('the main job works with the keyboard alone', async ({ app }) => {
  const { keyboard } = app
  // Drags and drops have no keys: the story was opened before.
  await openSmallStory(app)
  await app.getByRole('button', { name: 'All stories' }).click()
  await tabTo(app.getByRole('button', { name: /^by the river/i }))
  await keyboard.press('Enter')
  await expect(board(app)).toBeVisible()

  await tabTo(app.getByRole('button', { name: 'Generate' }))
  await keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Cancel', exact: true })).toBeVisible()
  await expectRunEnded(app)

  await tabTo(board(app).getByRole('gridcell').first())
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowLeft')
  await expect(board(app).getByRole('gridcell').first()).toBeFocused()
  await keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Take 1', exact: true })).toBeVisible()

  await tabTo(app.getByRole('textbox', { name: 'Note' }))
  await keyboard.type('smiling')
  await keyboard.press('Control+Enter')
  await expect(app.getByRole('button', { name: 'Take 2, smiling' })).toHaveAttribute('aria-pressed', 'true')

  await tabTo(app.getByRole('button', { name: 'Board', exact: true }))
  await keyboard.press('Enter')
  await expect(board(app)).toBeVisible()
})
