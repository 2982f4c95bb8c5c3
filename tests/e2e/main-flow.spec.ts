import { board as boardOf, generateAll, openSample } from './support/actions.ts'
import { expect, test } from './support/app-test.ts'
import { checkBundle } from './support/check-bundle.ts'
import { progressOf, watchProgress } from './support/watch-progress.ts'

test('from a sample to a checked bundle', async ({ app, running, home }, testInfo) => {
  await openSample(app)
  const board = boardOf(app)
  await app.getByRole('radio', { name: 'Plan' }).click()
  const plan = app.getByRole('table', { name: 'Plan' })
  await expect(plan.getByRole('textbox', { name: 'Name' }).first()).toHaveValue(/\S/)
  expect(await plan.getByRole('textbox', { name: 'Name' }).count()).toBeGreaterThan(8)
  await app.getByRole('radio', { name: 'Board' }).click()

  const seen = await watchProgress(app)
  await generateAll(app)
  const { ready, total } = await progressOf(app)
  // Laughter cannot be made honestly: the built-in source leaves it open.
  expect(total - ready).toBeLessThanOrEqual(1)
  const { counts, states } = await seen()
  expect(counts.filter((count) => count > 0 && count < total).length, 'counts on the way').toBeGreaterThan(0)
  expect(states).toContain('running')

  await expect(board.locator('img').first()).toBeVisible()
  await expect
    .poll(() =>
      board.locator('img').evaluateAll((all) => all.every((each) => (each as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true)

  await app.getByRole('radio', { name: 'Sounds' }).click()
  await board
    .getByRole('button', { name: /^Play / })
    .first()
    .click()
  const audio = app.locator('audio')
  await expect.poll(() => audio.evaluate((each: HTMLAudioElement) => each.currentTime)).toBeGreaterThan(0.1)

  await app.getByRole('radio', { name: 'Pictures' }).click()
  await board.getByRole('gridcell').first().dblclick()
  await expect(app.getByRole('button', { name: 'Take 1' })).toHaveAttribute('aria-pressed', 'true')
  await app.getByRole('textbox', { name: 'Note' }).fill('blue')
  await app.getByRole('button', { name: 'Regenerate' }).click()
  await expect(app.getByRole('button', { name: 'Take 2, blue' })).toHaveAttribute('aria-pressed', 'true')
  await expect(app.getByRole('button', { name: 'Take 1' })).toHaveAttribute('aria-pressed', 'false')

  await app.getByRole('button', { name: 'Export' }).click()
  const dialog = app.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Zip' }).click()
  const path = `${home}/bundle.zip`
  if (running.desktop) await dialog.getByRole('textbox', { name: 'Where' }).fill(path)
  await dialog.getByRole('button', { name: 'Write the bundle' }).click()
  const receipt = app.getByRole('dialog', { name: 'The bundle is ready' })
  await expect(receipt.getByRole('list', { name: 'Receipt' }).getByRole('listitem').first()).toBeVisible()
  await expect(receipt.getByLabel('Not passed')).toHaveCount(0)
  if (running.desktop) {
    await receipt.getByRole('button', { name: 'Show in folder' }).click()
    await expect
      .poll(() => running.desktop?.calls.find((each) => each.name === 'shell.showItemInFolder')?.args)
      .toEqual([path])
  } else {
    const download = app.waitForEvent('download')
    await receipt.getByRole('link', { name: 'Download' }).click()
    await (await download).saveAs(path)
  }
  const manifest = await checkBundle(path, testInfo.outputPath('bundle'))
  expect(manifest.assets).toHaveLength(total)
  expect(manifest.holes).toHaveLength(total - ready)
  expect(manifest.assets.some((asset) => asset.take?.note === 'blue')).toBe(true)
})
