import type { Page } from '@playwright/test'
import { expect } from './app-test.ts'

/** Short, so that a run over it is short. */
export const smallStory = `# By the river

Anna walked into the forest. A small fox sat under a tree.

> SFX: thunder

# At night

The fox slept beside a lantern. [owl hoot]
`

export const board = (app: Page) => app.getByRole('grid', { name: 'Pictures and sounds' })

/** Opens the first sample story by its card. */
export async function openSample(app: Page): Promise<void> {
  await app.getByRole('button', { name: /The Lantern in the Forest/ }).click()
  await expect(board(app)).toBeVisible()
}

/** Drops a file on the page, as from a file manager. */
export async function dropFile(app: Page, name: string, bytes: string | Uint8Array): Promise<void> {
  const data = await app.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(content)], file))
      return transfer
    },
    [name, [...Buffer.from(bytes)]] as const,
  )
  const target = app.getByRole('main')
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: data })
}

export async function openSmallStory(app: Page): Promise<void> {
  await expect(app.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
  await dropFile(app, 'by-the-river.md', smallStory)
  await expect(board(app)).toBeVisible()
}

/** Presses Generate and waits for the end of the run. */
export async function generateAll(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Generate' }).click()
  await expectRunEnded(app)
}

/** Waits until something is made and nothing is being made any more. */
export async function expectRunEnded(app: Page): Promise<void> {
  await expect(app.getByRole('progressbar', { name: 'Ready' })).not.toHaveAttribute('aria-valuenow', '0')
  await expect(app.getByRole('button', { name: 'Cancel', exact: true })).toBeHidden()
}
