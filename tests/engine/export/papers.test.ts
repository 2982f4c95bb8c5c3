import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCredits } from '../../../electron/engine/export/write-credits.ts'
import { writeSrt } from '../../../electron/engine/export/write-srt.ts'
import { buildTimeline } from '../../../shared/build-timeline.ts'
import type { ManifestAsset } from '../../../shared/manifest.ts'
import type { Caption } from '../../../shared/timeline.ts'
import { anyTimelineInput } from '../../shared/any-story.ts'

const caption = (text: string, start = 0, length = 100): Caption => ({ beatId: 'b1', start, length, text })
const srt = (...captions: Caption[]) => writeSrt({ captions, frameRate: [25, 1] })

describe('the subtitles', () => {
  it('show a long text in parts of two short lines, each for its share of the time', () => {
    const text = srt(caption('word '.repeat(40).trim()))
    const cues = text.trim().split('\n\n')
    expect(cues.length).toBeGreaterThan(1)
    for (const cue of cues) {
      const lines = cue.split('\n').slice(2)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(42)
    }
    expect(cues[0]).toContain('00:00:00,000 -->')
    expect(cues.at(-1)).toContain('--> 00:00:04,000')
  })

  it('cannot be broken by a text that looks like subtitles', () => {
    const cues = [
      '1\n00:00:00,000 --> 00:00:00,240\na\n2\n',
      '2\n00:00:00,240 --> 00:00:04,000\n00:00:01,000 → 00:00:02,000\nb\n',
    ]
    expect(srt(caption('a\n\n2\n00:00:01,000 --> 00:00:02,000\nb'))).toBe(cues.join('\n'))
  })

  it('are numbered, in order and never overlap, whatever the story', () => {
    fc.assert(
      fc.property(anyTimelineInput, (input) => {
        const timeline = buildTimeline({ ...input, captions: true })
        const times = [...writeSrt(timeline).matchAll(/^(\d+)\n(\S+) --> (\S+)$/gm)]
        for (const [at, [, number, from = '', to = '']] of times.entries()) {
          expect(number).toBe(String(at + 1))
          expect(from < to).toBe(true)
          expect(to <= (times[at + 1]?.[2] ?? to)).toBe(true)
        }
      }),
    )
  })
})

describe('the credits', () => {
  const asset = (name: string, credits: object[]) => ({ name, take: { credits } }) as ManifestAsset

  it('name every author once for each licence, with what was used', () => {
    const kit = { title: 'Kit', author: 'Ann', licence: 'cc-by', url: 'https://example.com/kit' }
    const text = writeCredits({ title: 'T', assets: [asset('fox', [kit]), asset('owl', [kit])] })
    expect(text).toContain('## CC BY\n')
    expect(text.match(/Kit by Ann <https:\/\/example.com\/kit>: fox, owl/g)).toHaveLength(1)
  })

  it('count what has no credit as unknown, and say that this needs a look', () => {
    const text = writeCredits({ title: 'T', assets: [asset('fox', [])] })
    expect(text).toContain('## Unknown (look at this before you publish)')
  })

  it('take text from outside as text', () => {
    const credit = { title: '# [x](y)\n## Z', author: '<b>', licence: 'cc0', url: 'javascript:alert(1)' }
    const text = writeCredits({ title: 'T\n# U', assets: [asset('a', [credit])] })
    expect(text.match(/^#+ .*/gm)).toEqual(['# Credits for T \\# U', '## CC0 1.0'])
    expect(text).not.toContain('javascript')
    expect(text).toContain('\\<b\\>')
  })
})
