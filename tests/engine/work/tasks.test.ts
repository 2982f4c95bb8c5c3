import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { forkWorker } from '../../../electron/engine/work/fork-worker.ts'
import { createPool } from '../../../electron/engine/work/pool.ts'
import { isCoded } from '../../../shared/errors.ts'
import { baseStyle } from '../review/styles.ts'

const assets = fileURLToPath(new URL('../../../assets', import.meta.url))
const pool = createPool({ size: 1, spawn: () => forkWorker({ assets }) })
afterAll(() => pool.close())

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect x="2" y="2" width="6" height="6" fill="#e4572e"/></svg>'
const canvas = { width: 1000, height: 1000 }

describe('the tasks of a real worker', () => {
  test('review a picture', async () => {
    const input = { text: square, assetId: 'box', kind: 'prop', canvas, style: baseStyle, thumbnail: 96 } as const
    const { verdict, facts, svg, thumbnail } = await pool.run('reviewPicture', input)
    expect(verdict).toMatchObject({ accepted: true, score: 1 })
    expect(facts).toMatchObject({ width: 1000, height: 1000, coverage: expect.closeTo(0.36, 2) })
    expect(svg).toContain('viewBox="0 0 10 10" width="1000" height="1000"')
    expect([...(thumbnail ?? []).slice(1, 4)]).toEqual([...Buffer.from('PNG')])
  })

  test('preview a picture that is still being written', async () => {
    const svg = await pool.run('previewPicture', { text: `${square.slice(0, -6)}<circle r="`, assetId: 'box' })
    expect(svg).toMatch(/<rect [^>]*\/><\/svg>$/)
    expect(await pool.run('previewPicture', { text: '<svg viewBox="0 0', assetId: 'box' })).toBeNull()
  })

  test('rasterise a picture', async () => {
    const { width, height, png } = await pool.run('rasterise', { svg: square, width: 64 })
    expect([width, height, ...png.slice(1, 4)]).toEqual([64, 64, ...Buffer.from('PNG')])
  })

  test('read a story', async () => {
    const bytes = Buffer.from('# The end\n\nA fox slept. It snored.\n')
    const story = await pool.run('readStory', { bytes, fileName: 'end.md', wordsPerMinute: 150 })
    expect(story.scenes[0]?.beats.map((beat) => beat.text)).toEqual(['A fox slept.', 'It snored.'])
    const empty = pool.run('readStory', { bytes: Buffer.alloc(0), fileName: 'end.md', wordsPerMinute: 150 })
    expect(isCoded(await empty.catch((error: unknown) => error))).toBe(true)
  })

  test('say which provider or source does not exist', async () => {
    const settings = {}
    const missing = pool.run('searchSounds', {
      source: 'nobody',
      request: {
        sound: {
          type: 'sound',
          id: 'ding',
          name: 'ding',
          aliases: [],
          brief: '',
          placements: [],
          kind: 'effect',
          search: ['ding'],
          gain: 0,
          loop: false,
        },
        length: null,
        note: '',
        seed: 1,
        count: 1,
      },
      settings,
    })
    await expect(missing).rejects.toMatchObject({ code: 'SOURCE_MISSING' })
  })
})
