import { type Draft, type DraftScene, type Piece, pieceOf } from './draft.ts'
import { labelledHint } from './find-hints.ts'
import { spellName } from './speakers.ts'

/*
 * Own reader to the Fountain syntax (https://fountain.io/syntax): fountain-js 1.2.4 drops boneyard and notes
 * before it reads and gives no offsets, and every beat here needs its exact span.
 */

const sceneHeading = /^(?:INT|EXT|EST|INT\.?\/EXT|EXT\.?\/INT|I\/E)[. ]/i
const forcedHeading = /^\.[^.\s]/
const transition = /^(?:\p{Lu}[\p{Lu} ]* TO:|FADE (?:IN|OUT)[.:]?|FADE TO BLACK[.:]?|THE END[.:]?)$/u
const titleKey =
  /^(Title|Credit|Author|Authors|Source|Draft date|Date|Contact|Copyright|Notes|Revision|Language|FPS|Aspect)\s*:/i

interface Line {
  text: string
  start: number
  end: number
}

const blank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === ''

/** Same length, so that offsets stay. */
const mask = (text: string, pattern: RegExp, keep: (inner: string) => boolean = () => false): string =>
  text.replace(pattern, (whole) => (keep(whole) ? whole : whole.replace(/[^\n]/g, ' ')))

const splitLines = (text: string): Line[] => {
  let offset = 0
  return text.split('\n').map((line) => {
    const start = offset
    offset += line.length + 1
    return { text: line, start, end: start + line.length }
  })
}

/** A line's words without emphasis marks. */
const piecesOf = (line: Line, from = 0): Piece[] => {
  const pieces: Piece[] = []
  let start = from
  for (const mark of line.text.matchAll(/\\?(\*{1,3}|_)/g)) {
    if (mark.index < from || mark[0].startsWith('\\')) continue
    if (mark.index > start) pieces.push(pieceOf(line.text, start, mark.index))
    start = mark.index + mark[0].length
  }
  if (start < line.text.length) pieces.push(pieceOf(line.text, start, line.text.length))
  return pieces.map((piece) => ({ ...piece, start: piece.start + line.start, end: piece.end + line.start }))
}

const joinLines = (lines: Line[]): Piece[] =>
  lines.flatMap((line, index): Piece[] => [
    ...(index ? [{ text: '\n', start: line.start - 1, end: line.start }] : []),
    ...piecesOf(line),
  ])

const isCue = (line: Line, before: Line | undefined, after: Line | undefined): boolean => {
  const text = line.text.trim()
  if (!blank(before) || blank(after)) return false
  if (text.startsWith('@')) return true
  const name = text.replace(/\s*\^$/, '').replace(/\s*\([^)]*\)/g, '')
  return /\p{Lu}/u.test(name) && name === name.toUpperCase() && name.length <= 40 && !/[.!?:]$/.test(name)
}

const speakerOf = (text: string): string | undefined => {
  const name = text
    .trim()
    .replace(/^@/, '')
    .replace(/\s*\^$/, '')
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
  return /^(narrator|voice ?over|v\.?o\.?)$/i.test(name) ? undefined : spellName(name)
}

const readTitlePage = (lines: Line[], draft: Draft): number => {
  if (!titleKey.test(lines[0]?.text ?? '')) return 0
  let index = 0
  let key = ''
  const values = new Map<string, string>()
  for (; index < lines.length && !blank(lines[index]); index++) {
    const text = lines[index]?.text ?? ''
    const match = /^([\w ]+?)\s*:\s*(.*)$/.exec(text)
    if (match && !/^\s/.test(text)) {
      key = (match[1] ?? '').toLowerCase()
      values.set(key, match[2] ?? '')
    } else values.set(key, `${values.get(key) ?? ''} ${text.trim()}`)
  }
  draft.title = (values.get('title') ?? '').replace(/[*_]/g, '').trim()
  const language = values.get('language')
  if (language && /^[a-z]{2,3}(-\w+)*$/i.test(language.trim())) draft.language = language.trim()
  return index
}

export const readFountain = (text: string): Draft => {
  const draft: Draft = { title: '', timed: false, scenes: [], warnings: [] }
  const visible = mask(
    mask(text, /\/\*[\s\S]*?\*\//g),
    /\[\[[\s\S]*?\]\]/g,
    (note) => labelledHint(note.slice(2, -2)) !== undefined,
  )
  const lines = splitLines(visible)
  const hasHeadings = lines.some((line) => sceneHeading.test(line.text) || forcedHeading.test(line.text))
  let index = readTitlePage(lines, draft)
  let scene: DraftScene = { title: '', start: lines[index]?.start ?? 0, passages: [] }
  draft.scenes.push(scene)
  const begin = (title: string, start: number): void => {
    scene = { title, start, passages: [] }
    draft.scenes.push(scene)
  }
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (!line || blank(line)) continue
    const trimmed = line.text.trim()
    const before = lines[index - 1]
    const after = lines[index + 1]
    if (/^={3,}$/.test(trimmed) || /^=[^=]/.test(trimmed)) continue
    if (trimmed.startsWith('#')) {
      if (!hasHeadings) begin(trimmed.replace(/^#+\s*/, ''), line.start)
      continue
    }
    if (forcedHeading.test(trimmed) || (sceneHeading.test(trimmed) && blank(before))) {
      begin(
        trimmed
          .replace(/^\./, '')
          .replace(/\s*#[^#]+#$/, '')
          .trim(),
        line.start,
      )
    } else if (trimmed.startsWith('>')) {
      const centred = trimmed.endsWith('<')
      const from = line.text.indexOf('>') + 1
      const inner: Line = centred ? { ...line, text: line.text.trimEnd().slice(0, -1) } : line
      scene.passages.push({
        kind: centred || labelledHint(trimmed.slice(1)) ? 'caption' : 'transition',
        pieces: piecesOf(inner, from),
        whole: true,
      })
    } else if (transition.test(trimmed) && blank(before) && blank(after)) {
      scene.passages.push({ kind: 'transition', pieces: piecesOf(line), whole: true })
    } else if (!trimmed.startsWith('!') && isCue(line, before, after)) {
      index = readSpeech(lines, index, scene)
    } else {
      const block: Line[] = []
      for (; index < lines.length && !blank(lines[index]); index++) block.push(lines[index] as Line)
      const [head] = block
      if (head?.text.startsWith('!')) block[0] = { text: head.text.slice(1), start: head.start + 1, end: head.end }
      scene.passages.push({ kind: 'action', pieces: joinLines(block), capitals: true })
    }
  }
  return draft
}

/** A character's cue and the lines under it; answers the index of its last line. */
const readSpeech = (lines: Line[], cue: number, scene: DraftScene): number => {
  const speaker = speakerOf(lines[cue]?.text ?? '')
  const kind = speaker ? 'dialogue' : 'narration'
  let index = cue + 1
  let speech: Line[] = []
  const flush = (): void => {
    if (speech.length) scene.passages.push({ kind, speaker, pieces: joinLines(speech) })
    speech = []
  }
  for (; index < lines.length; index++) {
    const line = lines[index]
    // Two spaces keep a speech going over an empty line.
    if (!line || (blank(line) && line.text !== '  ')) break
    const trimmed = line.text.trim()
    if (/^\(.*\)$/.test(trimmed)) {
      flush()
      scene.passages.push({
        kind,
        speaker,
        pieces: [{ text: trimmed, start: line.start, end: line.end }],
        whole: true,
        aside: true,
      })
    } else if (trimmed.startsWith('~')) {
      const at = line.text.indexOf('~') + 1
      speech.push({ text: line.text.slice(at), start: line.start + at, end: line.end })
    } else speech.push(line)
  }
  flush()
  return index - 1
}
