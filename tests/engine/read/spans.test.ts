import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readStory } from '../../../electron/engine/read/read-story.ts'
import { splitSentences } from '../../../electron/engine/read/split-sentences.ts'
import { isCoded } from '../../../shared/errors.ts'
import { beatsOf, type Story } from '../../../shared/story.ts'

const folder = path.join(import.meta.dirname, '../../fixtures/stories')
const names = readdirSync(folder)

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The words stand in the source in the same order; markup, entities and hints may stand between them. */
const isWithin = (words: string[], source: string): boolean => {
  let at = 0
  for (const word of words) {
    const found = source.indexOf(word, at)
    if (found < 0) return false
    at = found + word.length
  }
  return true
}

const check = (story: Story): void => {
  const beats = beatsOf(story)
  let clock = 0
  for (const beat of beats) {
    expect(beat.span.start).toBeGreaterThanOrEqual(0)
    expect(beat.span.end).toBeLessThanOrEqual(story.text.length)
    expect(beat.span.start).toBeLessThan(beat.span.end)
    expect(isWithin(wordsOf(beat.text), story.text.slice(beat.span.start, beat.span.end))).toBe(true)
    expect(beat.start).toBeGreaterThanOrEqual(clock - 1e-9)
    expect(beat.end).toBeGreaterThan(beat.start)
    clock = beat.end
    for (const hint of beat.hints) expect(hint.span.end).toBeLessThanOrEqual(story.text.length)
  }
  expect(story.duration).toBeCloseTo(clock, 2)
  expect(new Set(beats.map((beat) => beat.id)).size).toBe(beats.length)
  expect(new Set(story.scenes.map((scene) => scene.id)).size).toBe(story.scenes.length)
  const inFile = beats.toSorted((a, b) => a.span.start - b.span.start)
  for (const [index, beat] of inFile.entries())
    expect(beat.span.start).toBeGreaterThanOrEqual(inFile[index - 1]?.span.end ?? 0)
}

it.each(names)('%s has spans that hold their words, in order and apart, and times that only go forward', (name) => {
  const story = readStory(readFileSync(path.join(folder, name)), name, { wordsPerMinute: 150 })
  check(story)
  if (name !== 'damaged.srt') {
    const starts = beatsOf(story).map((beat) => beat.span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  }
})

const fragment = fc.constantFrom(
  'The fox ran.',
  'a',
  '"Stop!" cried Mr. Fox.',
  '[ding]',
  '(thunder)',
  '\n\n',
  '\n',
  ' ',
  '# One',
  '> SFX: knock',
  '***',
  'INT. ROOM - DAY',
  'NORA',
  '^',
  '*bold*',
  '_',
  '\\',
  '&amp;',
  '<i>',
  '</i>',
  '00:00:01,000 --> 00:00:02,000',
  '00:05.000 --> 00:03.000',
  '1',
  'WEBVTT',
  '[[note]]',
  '/*',
  '*/',
  '...',
  '…',
  'Él vino.',
  'Он ушёл!',
  '你好。再见。',
  '😀',
  '---',
  '| a | b |',
  '- item',
  '`code`',
  '♪ la ♪',
  '\t',
  'e.g. this',
  '~song',
)

it.each(['md', 'txt', 'fountain', 'srt', 'vtt'])('any .%s gives a sound story or a coded error', (extension) => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (parts) => {
      try {
        check(
          readStory(Buffer.from(parts.join(' ').replaceAll(' \n', '\n')), `any.${extension}`, { wordsPerMinute: 150 }),
        )
      } catch (error) {
        if (!isCoded(error)) throw error
      }
    }),
    { numRuns: 300 },
  )
})

it('splits sentences where a reader would pause', () => {
  const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))
  expect(split('Mr. Fox met Dr. Brown at 5 p.m. in St. Ives. He left.')).toEqual([
    'Mr. Fox met Dr. Brown at 5 p.m. in St. Ives.',
    'He left.',
  ])
  expect(
    split('"Hello!" said he. "Where are you going?" she asked... Then he left. Click! The lid creaked open.'),
  ).toEqual([
    '"Hello!" said he.',
    '"Where are you going?" she asked...',
    'Then he left.',
    'Click!',
    'The lid creaked open.',
  ])
  expect(split('“Wait!” Marta said. J. R. Smith came.')).toEqual(['“Wait!” Marta said.', 'J. R. Smith came.'])
  expect(split('Er kam am 3. Mai, z. B. mit dem Zug. Dann ging er.')).toEqual([
    'Er kam am 3. Mai, z. B. mit dem Zug.',
    'Dann ging er.',
  ])
  expect(split('It costs 3.50 today. Really?! Yes.')).toEqual(['It costs 3.50 today.', 'Really?!', 'Yes.'])
})

it('reads a million words', () => {
  const paragraph = 'The old fox ran over the hill. "Who is there?" asked Mr. Owl, and a bell rang twice. [ding]\n\n'
  const story = readStory(Buffer.from(paragraph.repeat(52_000)), 'long.txt', { wordsPerMinute: 150 })
  expect(beatsOf(story).length).toBe(104_000)
})
