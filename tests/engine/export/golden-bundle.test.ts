import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportBundle } from '../../../electron/engine/export/export-bundle.ts'
import type { BundleFile } from '../../../shared/manifest.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { listFiles, readManifest } from './bundle-folder.ts'
import { sampleBundle, sampleTools } from './sample-bundle.ts'

const golden = join(import.meta.dirname, '../../fixtures/bundle')

/** Pixels, samples and the place of the bundle may differ between machines; what the texts say may not. */
const fixed = (file: BundleFile): BundleFile =>
  ['svg', 'original', 'credits', 'cue-sheet', 'subtitles', 'schema'].includes(file.role)
    ? file
    : { ...file, bytes: 0, sha256: '0'.repeat(64) }

it('the texts of a bundle are word for word those of the golden one', async () => {
  const { input } = sampleBundle(await temporaryFolder())
  await exportBundle(input, sampleTools())
  const texts = listFiles(input.target).filter((path) => /\.(otio|mlt|srt|csv|md|txt)$|schema\.json$/.test(path))
  expect(texts).toContain('the-gate-the-fox.otio')
  for (const path of texts) {
    const text = readFileSync(join(input.target, path), 'utf8').replaceAll(input.target, '/bundle')
    await expect(text).toMatchFileSnapshot(join(golden, path))
  }
  const manifest = readManifest(input.target)
  const assets = manifest.assets.map((asset) => ({ ...asset, files: asset.files.map(fixed) }))
  const stable = { ...manifest, assets, files: manifest.files.map(fixed) }
  await expect(`${JSON.stringify(stable, null, 2)}\n`).toMatchFileSnapshot(join(golden, 'manifest.json'))
})
