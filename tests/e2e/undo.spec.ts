import { board, openSmallStory } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'

test('changes of the plan are undone and done again', async ({ app }) => {
  await openSmallStory(app)
  await app.getByRole('radio', { name: 'Plan' }).click()
  const name = app.getByRole('table', { name: 'Plan' }).getByRole('textbox', { name: 'Name' }).first()
  const before = await name.inputValue()
  await name.fill('Grandmother')
  await name.press('Enter')
  await expect(name).toHaveValue('Grandmother')
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(name).toHaveValue(before)
  await app.getByRole('button', { name: 'Redo' }).click()
  await expect(name).toHaveValue('Grandmother')

  await app.getByRole('radio', { name: 'Board' }).click()
  const card = board(app).getByRole('gridcell', { name: /^Grandmother/ })
  await card.click()
  await app.getByRole('button', { name: 'Remove from the plan' }).first().click()
  await expect(card).toHaveCount(0)
  await app.keyboard.press('Control+z')
  await expect(card).toBeVisible()
  await app.keyboard.press('Control+Shift+z')
  await expect(card).toHaveCount(0)
})
