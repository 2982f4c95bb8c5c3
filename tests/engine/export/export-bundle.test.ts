import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PNG } from 'pngjs'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportBundle } from '../../../electron/engine/export/export-bundle.ts'
import { hashOf } from '../../../electron/engine/export/hash-file.ts'
import { otio } from '../../../electron/engine/exporters/otio.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { listFiles, readManifest } from './bundle-folder.ts'
import { type Sample, sampleBundle, sampleTools } from './sample-bundle.ts'

let folder: string
let sample: Sample
beforeEach(async () => {
  folder = await temporaryFolder()
  sample = sampleBundle(folder)
})

const target = () => sample.input.target
/** What is in the test's folder besides the takes and the bundle. */
const leftovers = () => readdirSync(folder).filter((name) => name !== 'media' && name !== basename(target()))

describe('an exported bundle', () => {
  it('may be of a story with a name of one letter, or of none that a file can have', async () => {
    for (const name of ['a', '7', '物語']) {
      const receipt = await exportBundle(
        { ...sample.input, name, target: join(folder, `bundle ${name}`) },
        sampleTools(),
      )
      expect(receipt.checks.filter((check) => !check.passed)).toEqual([])
    }
  })

  it('holds every picture twice, every sound with its original, the timeline and the papers', async () => {
    const receipt = await exportBundle(sample.input, sampleTools())
    expect(listFiles(target())).toEqual(
      [
        'CREDITS.md',
        'README.txt',
        'contact-sheet.png',
        'cue-sheet.csv',
        'images/gate.png',
        'images/gate.svg',
        'images/marta-2a.png',
        'images/marta-2a.svg',
        'images/rain.png',
        'images/rain.svg',
        'manifest.json',
        'manifest.schema.json',
        'sounds/creak.original.wav',
        'sounds/creak.wav',
        'sounds/rain-bed.original.ogg',
        'sounds/rain-bed.wav',
        'story.srt',
        'the-gate-the-fox.mlt',
        'the-gate-the-fox.otio',
      ].sort(),
    )
    expect(receipt).toMatchObject({ path: target(), files: 19, holes: ['The fox: no take is selected'] })
    expect(receipt.checks.every((check) => check.passed)).toBe(true)
    expect(receipt.bytes).toBe(listFiles(target()).reduce((sum, file) => sum + statSync(join(target(), file)).size, 0))
    expect(leftovers()).toEqual([])
  })

  it('has backgrounds at the frame size and figures at twice the frame height, with straight alpha', async () => {
    await exportBundle(sample.input, sampleTools())
    const gate = PNG.sync.read(readFileSync(join(target(), 'images/gate.png')))
    expect([gate.width, gate.height]).toEqual([480, 270])
    const marta = PNG.sync.read(readFileSync(join(target(), 'images/marta-2a.png')))
    expect([marta.width, marta.height]).toEqual([432, 540])
    const pixel = (x: number, y: number) => [...marta.data.subarray((y * 432 + x) * 4, (y * 432 + x) * 4 + 4)]
    expect(pixel(0, 0)).toEqual([0, 0, 0, 0])
    // Half-transparent #588b8b: premultiplied it would be half as bright.
    expect(pixel(216, 400)).toEqual([0x58, 0x8b, 0x8b, 128])
  })

  it('fills the whole frame with a background of another shape', async () => {
    const settings = { ...sample.input.settings, aspect: '9:16' as const, height: 180 }
    await exportBundle({ ...sample.input, settings }, sampleTools())
    const gate = PNG.sync.read(readFileSync(join(target(), 'images/gate.png')))
    expect([gate.width, gate.height]).toEqual([180, 320])
    expect(gate.data[3]).toBe(255)
    expect(gate.data.at(-1)).toBe(255)
  })

  it('lists every file in the manifest with its hash, size and length', async () => {
    await exportBundle(sample.input, sampleTools())
    const manifest = readManifest(target())
    const files = [...manifest.assets.flatMap((asset) => asset.files), ...manifest.files]
    expect([...files.map((file) => file.path), 'manifest.json'].sort()).toEqual(listFiles(target()))
    for (const { path, sha256, bytes } of files) {
      const content = readFileSync(join(target(), path))
      expect([hashOf(content), content.length]).toEqual([sha256, bytes])
    }
    const rain = manifest.assets.find((asset) => asset.id === 'rain-bed')?.files[0]?.sound
    expect(rain).toMatchObject({ duration: 5, sampleRate: 48000, bits: 24 })
    expect(manifest.cost).toBe(1.25)
  })

  it('leaves out what is rejected, gone, or changed since its review, and says so', async () => {
    const { choices, takes } = sample.input.state
    const marta = choices['marta-2']
    if (marta) marta.rejected = [marta.selectedTakeId ?? '']
    delete takes[choices.creak?.selectedTakeId ?? '']
    writeFileSync(join(folder, 'media', choices.gate?.selectedTakeId ?? ''), '<svg onload="alert(1)"/>')
    rmSync(join(folder, 'media', choices['rain-bed']?.selectedTakeId ?? ''))
    const { holes } = await exportBundle(sample.input, sampleTools())
    expect(holes).toEqual([
      'The gate: the file of its take has changed since it was reviewed',
      'Marta: the selected take is rejected',
      'The fox: no take is selected',
      'door creak: the selected take is gone',
      'rain: the file of its take is gone',
    ])
    expect(listFiles(target()).filter((path) => /^(images|sounds)/.test(path))).toEqual([
      'images/rain.png',
      'images/rain.svg',
    ])
  })

  it('of a story without anything in it is still a bundle', async () => {
    const state = { ...sample.input.state, order: [], story: { ...sample.input.state.story, scenes: [], duration: 0 } }
    const { checks } = await exportBundle({ ...sample.input, state }, sampleTools())
    expect(checks.every((check) => check.passed)).toBe(true)
    expect(existsSync(join(target(), 'story.srt'))).toBe(true)
  })

  it('keeps its names when there is a new take, and points the timeline to where it stands', async () => {
    await exportBundle(sample.input, sampleTools())
    const text = readFileSync(join(target(), 'the-gate-the-fox.otio'), 'utf8')
    const used = otio.read([{ path: 'x.otio', text }]).tracks.flatMap((track) => track.clips.map((clip) => clip.file))
    expect(new Set(used)).toEqual(
      new Set([
        'images/gate.png',
        'images/rain.png',
        'images/marta-2a.png',
        null,
        'sounds/creak.wav',
        'sounds/rain-bed.wav',
      ]),
    )
    expect(text).toContain(`"target_url": "file://${target()}/images/gate.png"`)
  })

  it('is written to a zip that unpacks to the same files, the same bytes every time', async () => {
    const zip = join(folder, 'bundle.zip')
    const receipt = await exportBundle({ ...sample.input, target: zip }, sampleTools())
    const first = readFileSync(zip)
    expect(receipt.bytes).toBe(first.length)
    expect(receipt.checks.at(-1)).toMatchObject({ name: 'The zip opens and holds every file', passed: true })
    await exportBundle({ ...sample.input, target: zip }, sampleTools())
    expect(readFileSync(zip).equals(first)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['bundle.zip', 'media'])
  })
})
