import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { type Manifest, manifest } from '../../../shared/manifest.ts'
import { expect } from './app-test.ts'

/** Unpacks a zip with `unzip`, compares every file with the manifest's hash, and gives the manifest. */
export async function checkBundle(zip: string, folder: string): Promise<Manifest> {
  await execa('unzip', ['-t', zip])
  await execa('unzip', ['-q', zip, '-d', folder])
  const found = await execa('find', [folder, '-name', 'manifest.json'])
  const root = join(found.stdout.trim(), '..')
  const bundle = manifest.parse(JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')))
  const files = [...bundle.files, ...bundle.assets.flatMap((asset) => asset.files)]
  expect(files.length).toBeGreaterThan(20)
  const hashes = await Promise.all(
    files.map(async ({ path }) => [
      path,
      createHash('sha256')
        .update(await readFile(join(root, path)))
        .digest('hex'),
    ]),
  )
  expect(Object.fromEntries(hashes)).toEqual(Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])))
  return bundle
}
