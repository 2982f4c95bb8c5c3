import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { board, generateAll, openSmallStory } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'

/** What axe finds wrong and calls serious or critical, in words. */
async function findBarriers(app: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: app }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('no screen has a serious barrier', async ({ app, host }) => {
      test.skip(host === 'desktop' && colorScheme === 'dark', 'the page is the same, and so are its colours')
      await expect(app.getByRole('button', { name: /The Lantern in the Forest/ })).toBeEnabled()
      expect(await findBarriers(app)).toEqual([])

      await openSmallStory(app)
      await generateAll(app)
      expect(await findBarriers(app)).toEqual([])

      await board(app).getByRole('gridcell').first().click()
      await expect(app.getByRole('textbox', { name: 'Note' })).toBeVisible()
      expect(await findBarriers(app)).toEqual([])

      await board(app).getByRole('gridcell').first().dblclick()
      await expect(app.getByRole('list', { name: 'Takes' })).toBeVisible()
      expect(await findBarriers(app)).toEqual([])

      await app.getByRole('button', { name: 'Export' }).click()
      await expect(app.getByRole('dialog', { name: 'Export' })).toBeVisible()
      expect(await findBarriers(app)).toEqual([])
    })
  })
