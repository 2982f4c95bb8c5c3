import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PNG } from 'pngjs'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportBundle } from '../../../electron/engine/export/export-bundle.ts'
import { otio } from '../../../electron/engine/exporters/otio.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { changedFiles, fingerprint, listFiles } from './bundle-folder.ts'
import { directWork, type Sample, sampleBundle, sampleTools } from './sample-bundle.ts'

let folder: string
let sample: Sample
beforeEach(async () => {
  folder = await temporaryFolder()
  sample = sampleBundle(folder)
})

const target = () => sample.input.target
/** What is in the test's folder besides the takes and the bundle. */
const leftovers = () => readdirSync(folder).filter((name) => name !== 'media' && name !== basename(target()))

describe('exporting again into the same folder', () => {
  it('touches nothing when nothing changed', async () => {
    await exportBundle(sample.input, sampleTools())
    const before = fingerprint(target())
    await exportBundle(sample.input, sampleTools({ now: () => Date.UTC(2027, 0, 1) }))
    expect(changedFiles(before, fingerprint(target()))).toEqual([])
  })

  it('changes only the picture that is new, and what tells of it', async () => {
    await exportBundle(sample.input, sampleTools())
    const before = fingerprint(target())
    const size = 'width="1920" height="1080"'
    sample.retake(
      'rain',
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#123456"/></svg>`),
    )
    const rendered: string[] = []
    const work = {
      run: ((name: string, input: never, options: never) => {
        rendered.push(name)
        return directWork.run(name as 'rasterise', input, options)
      }) as typeof directWork.run,
    }
    await exportBundle(sample.input, sampleTools({ work }))
    expect(changedFiles(before, fingerprint(target()))).toEqual([
      'contact-sheet.png',
      'images/rain.png',
      'images/rain.svg',
      'manifest.json',
    ])
    // One picture, three thumbnails and the sheet; no sound.
    expect(rendered).toEqual(Array.from({ length: 5 }, () => 'rasterise'))
    expect(leftovers()).toEqual([])
  })

  it('removes what is no longer in the plan', async () => {
    await exportBundle(sample.input, sampleTools())
    sample.input.state.order = sample.input.state.order.filter((id) => id !== 'creak')
    await exportBundle(sample.input, sampleTools())
    expect(listFiles(target()).filter((path) => path.startsWith('sounds'))).toEqual([
      'sounds/rain-bed.original.ogg',
      'sounds/rain-bed.wav',
    ])
  })

  it("leaves the user's own files, and a timeline that was edited, as they are", async () => {
    await exportBundle(sample.input, sampleTools())
    writeFileSync(join(target(), 'my cut.prproj'), 'hours of work')
    appendFileSync(join(target(), 'the-gate-the-fox.otio'), ' ')
    const edited = readFileSync(join(target(), 'the-gate-the-fox.otio'), 'utf8')
    for (const time of [1, 2]) {
      const { warnings } = await exportBundle(sample.input, sampleTools())
      expect(warnings.join(' '), `export ${time}`).toContain('the new one is the-gate-the-fox-new.otio')
      expect(readFileSync(join(target(), 'my cut.prproj'), 'utf8')).toBe('hours of work')
      expect(readFileSync(join(target(), 'the-gate-the-fox.otio'), 'utf8')).toBe(edited)
    }
    expect(listFiles(target()).filter((path) => path.includes('otio'))).toEqual([
      'the-gate-the-fox-new.otio',
      'the-gate-the-fox.otio',
    ])
  })

  it('moves aside a picture that was retouched by hand', async () => {
    await exportBundle(sample.input, sampleTools())
    writeFileSync(join(target(), 'images/gate.png'), 'retouched')
    const { warnings } = await exportBundle(sample.input, sampleTools())
    expect(warnings).toContain(
      'images/gate.png was changed outside of the app; that file is now images/gate-edited.png.',
    )
    expect(readFileSync(join(target(), 'images/gate-edited.png'), 'utf8')).toBe('retouched')
    expect(PNG.sync.read(readFileSync(join(target(), 'images/gate.png'))).width).toBe(480)
  })

  it('leaves the old bundle as it was when a check fails', async () => {
    await exportBundle(sample.input, sampleTools())
    const before = fingerprint(target())
    sample.retake('gate', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))
    const liar = { ...otio, read: () => ({ ...otio.read([]), title: 'another' }) }
    const exporting = exportBundle({ ...sample.input, exporters: [liar] }, sampleTools())
    await expect(exporting).rejects.toMatchObject({
      code: 'EXPORT_CHECK_FAILED',
      message: expect.stringContaining('OpenTimelineIO'),
    })
    expect(changedFiles(before, fingerprint(target()))).toEqual([])
    expect(listFiles(target())).toEqual(Object.keys(before).sort())
  })

  it('notices a picture that came out in the wrong size, and a sound in the wrong format', async () => {
    const small = await directWork.run(
      'rasterise',
      { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
      { signal: new AbortController().signal },
    )
    const work = { run: (async () => small) as unknown as typeof directWork.run }
    sample.input.state.order = ['gate']
    await expect(exportBundle(sample.input, sampleTools({ work }))).rejects.toMatchObject({
      code: 'EXPORT_CHECK_FAILED',
      message: expect.stringContaining('images/gate.png is 9 x 9'),
    })
    expect(existsSync(target())).toBe(false)
    expect(leftovers()).toEqual([])
  })
})
