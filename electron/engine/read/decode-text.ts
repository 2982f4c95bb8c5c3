import { CodedError } from '../../../shared/errors.ts'

interface DecodedText {
  text: string
  encoding: string
  warnings: string[]
}

/** First bytes of files that are often taken for text: https://en.wikipedia.org/wiki/List_of_file_signatures */
const signatures: [string, string][] = [
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['25504446', 'a PDF document'],
  ['504b0304', 'a zip file (perhaps a .docx, .odt or .epub document)'],
  ['504b0506', 'a zip file'],
  ['d0cf11e0a1b11ae1', 'an old Word document'],
  ['7b5c727466', 'an RTF document'],
  ['1f8b', 'a gzip file'],
  ['494433', 'an MP3 sound'],
  ['4f676753', 'an Ogg sound'],
  ['7f454c46', 'a program'],
  ['4d5a90', 'a program'],
  ['1a45dfa3', 'a Matroska video'],
]

const signatureOf = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('hex')
  if (head.startsWith('52494646') && /^(57415645|57454250|41564920)/.test(head.slice(16)))
    return 'a sound, picture or video'
  if (head.slice(8, 16) === '66747970') return 'an MP4 video'
  return signatures.find(([start]) => head.startsWith(start))?.[1]
}

const decode = (bytes: Uint8Array, encoding: string, fatal = true): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte)

/** Control characters that no text has: all below space but tab, line ends, form feed, Ctrl-Z and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for exactly these
const controls = /[\u0000-\u0008\u000b\u000e-\u0019\u001c-\u001f]/g
const countControls = (text: string): number => text.match(controls)?.length ?? 0

/**
 * UTF-16 without a mark: spaces and line ends give zero bytes, nearly all of them on one side of the pairs.
 * Which side tells the byte order.
 */
const guessUtf16 = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, 64 * 1024)
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) index % 2 ? odd++ : even++
  const pairs = sample.length / 2
  if (odd + even < pairs * 0.03) return undefined
  if (odd > even * 10) return 'utf-16le'
  if (even > odd * 10) return 'utf-16be'
  return undefined
}

/** Letters of Windows-1252's upper half are rare accents in Western text and nearly all letters in Cyrillic text. */
const looksCyrillic = (bytes: Uint8Array): boolean => {
  let high = 0
  let letters = 0
  for (const byte of bytes.subarray(0, 64 * 1024)) {
    if (byte >= 0xc0) high++
    else if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) letters++
  }
  return high > 20 && high > letters
}

/** What Windows-1252 has from 0x80 to 0x9f: https://encoding.spec.whatwg.org/#windows-1252 */
const high1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand, because TextDecoder of Node 20 reads `windows-1252` as Latin-1 and loses the quotes. */
const decode1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => high1252[character.charCodeAt(0) - 0x80] ?? character)

const normalise = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

/**
 * Bytes to text: UTF-8, UTF-16 in both orders, with and without a mark, else Windows-1252 (or 1251 where it is
 * plainly Cyrillic). Line ends become `\n`.
 * @throws CodedError STORY_BINARY, naming what it seems to be.
 */
export const decodeText = (bytes: Uint8Array, fileName: string): DecodedText => {
  const refuse = (what: string): never => {
    throw new CodedError(
      'STORY_BINARY',
      `"${fileName}" is ${what}, not text. Save the story as plain text, Markdown, Fountain, SRT or WebVTT and open that.`,
    )
  }
  const signature = signatureOf(bytes)
  if (signature) refuse(signature)

  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
  const utf16 = marked ?? guessUtf16(bytes)
  if (utf16) {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
    const text = decode(whole, utf16, !marked)
    if (text !== undefined && countControls(text) <= text.length / 1000) {
      const warnings = text.includes('\uFFFD') ? ['Some characters of the file are damaged and were replaced.'] : []
      return { text: normalise(text), encoding: utf16, warnings }
    }
    if (marked) refuse('damaged UTF-16 or a binary file')
  }

  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== undefined) {
    if (countControls(utf8) > utf8.length / 1000) refuse('a binary file')
    return { text: normalise(utf8), encoding: 'utf-8', warnings: [] }
  }

  const loose = decode(bytes, 'utf-8', false) ?? ''
  if (countControls(loose) > loose.length / 1000) refuse('a binary file')
  const damaged = loose.match(/\uFFFD/g)?.length ?? 0
  const fine = loose.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  if (startsWith(bytes, 0xef, 0xbb, 0xbf) || fine > damaged * 4) {
    return {
      text: normalise(loose),
      encoding: 'utf-8',
      warnings: ['Some characters of the file are damaged and were replaced.'],
    }
  }
  const encoding = looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
  const name = encoding === 'windows-1251' ? 'Windows-1251' : 'Windows-1252'
  return {
    text: normalise(encoding === 'windows-1252' ? decode1252(bytes) : (decode(bytes, encoding, false) ?? '')),
    encoding,
    warnings: [`The file is not UTF-8, so it was read as ${name}. Save it as UTF-8 if letters look wrong.`],
  }
}
