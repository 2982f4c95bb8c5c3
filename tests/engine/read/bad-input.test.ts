import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeText } from '../../../electron/engine/read/decode-text.ts'
import { readStory } from '../../../electron/engine/read/read-story.ts'
import { type ErrorCode, isCoded } from '../../../shared/errors.ts'

const failureOf = (bytes: Uint8Array, name: string): { code: ErrorCode; message: string } => {
  try {
    readStory(bytes, name, { wordsPerMinute: 150 })
  } catch (error) {
    if (isCoded(error)) return error
    throw error
  }
  throw new Error('It was read without an error.')
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const cases: [string, Uint8Array, string, ErrorCode][] = [
  ['an empty file', Buffer.alloc(0), 'empty.md', 'STORY_EMPTY'],
  ['only white space', Buffer.from(' \n\t\r\n '), 'blank.txt', 'STORY_EMPTY'],
  ['only a byte order mark', Buffer.from('efbbbf', 'hex'), 'mark.txt', 'STORY_EMPTY'],
  ['only headings', Buffer.from('# One\n\n## Two\n'), 'headings.md', 'STORY_EMPTY'],
  ['a picture', png, 'picture.md', 'STORY_BINARY'],
  ['a zip', Buffer.from('504b030414000000', 'hex'), 'story.docx', 'STORY_BINARY'],
  ['zero bytes', Buffer.from([72, 0, 0, 0, 101, 0, 0, 7, 1, 2, 3, 0, 0, 0]), 'bytes.txt', 'STORY_BINARY'],
  [
    'random control characters',
    Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7919) % 256)),
    'noise.txt',
    'STORY_BINARY',
  ],
  ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 97), 'big.txt', 'STORY_TOO_LARGE'],
  ['JSON', Buffer.from('{"a": 1}'), 'data.json', 'STORY_UNKNOWN_FORMAT'],
  ['subtitles without a time', Buffer.from('1\nno time here\nHello.\n'), 'broken.srt', 'STORY_DAMAGED'],
]

it.each(cases)('refuses %s and names the file', (_, bytes, name, code) => {
  const failure = failureOf(bytes, name)
  expect(failure.code).toBe(code)
  expect(failure.message).toContain(name)
  expect(failure.message).toMatch(/(Save|Split|Write|Each needs)/)
})

it('reads text back from UTF-8 and both orders of UTF-16, with and without a mark', () => {
  const line = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(line, fc.boolean(), (words, marked) => {
      const text = `The story: ${words.replaceAll('\r', '')} żółw и кот\n end.\n`
      const little = Buffer.from(text, 'utf16le')
      const big = Buffer.from(little).swap16()
      const mark = (bytes: Buffer, ...bom: number[]): Buffer =>
        marked ? Buffer.concat([Buffer.from(bom), bytes]) : bytes
      expect(decodeText(mark(Buffer.from(text), 0xef, 0xbb, 0xbf), 'a.txt').text).toBe(text)
      expect(decodeText(mark(little, 0xff, 0xfe), 'a.txt').text).toBe(text)
      expect(decodeText(mark(big, 0xfe, 0xff), 'a.txt').text).toBe(text)
    }),
  )
})

it('falls back to Windows-1252 with a warning', () => {
  const decoded = decodeText(Buffer.from('Caf\xe9 \x93na\xefve\x94', 'latin1'), 'a.txt')
  expect(decoded.text).toBe('Café “naïve”')
  expect(decoded.warnings).toHaveLength(1)
})

it('makes every line end a line feed', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\nd'), 'a.txt').text).toBe('a\nb\nc\nd')
})
