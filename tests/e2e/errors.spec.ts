import { dropFile, openSmallStory, smallStory } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'
import { startServer } from './support/start-server.ts'

test('a file that is no story is refused in place, by name', async ({ app }) => {
  await expect(app.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
  await dropFile(
    app,
    'photo.md',
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 31) % 256),
  )
  await expect(app.getByRole('alert')).toContainText('This is not a text file')
  await expect(app.getByRole('alert')).toContainText('photo.md')

  await dropFile(app, 'nothing.txt', '')
  await expect(app.getByRole('alert')).toContainText('The story is empty')
  await expect(app.getByRole('alert')).toContainText('nothing.txt')

  await app.getByRole('button', { name: 'Dismiss' }).click()
  await expect(app.getByRole('alert')).toBeHidden()
  await openSmallStory(app)
})

test('a project that another process holds says who holds it', async ({ app, home, context }) => {
  const holder = await startServer(home)
  const elsewhere = await context.browser()?.newPage()
  if (!elsewhere) throw new Error('There is no browser.')
  await elsewhere.goto(holder.address)
  await openSmallStory(elsewhere)

  await dropFile(app, 'by-the-river.md', smallStory)
  const alert = app.getByRole('alert')
  await expect(alert).toContainText('The project is open elsewhere')
  await expect(alert).toContainText(new RegExp(`already open in .*process ${holder.pid}`))

  await elsewhere.close()
  await holder.stop()
  await openSmallStory(app)
})
