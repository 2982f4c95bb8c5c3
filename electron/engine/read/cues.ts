import { alignPieces } from './align-pieces.ts'
import { type Draft, type DraftScene, type Passage, type Piece, pieceOf } from './draft.ts'
import { findSpeakers, takeSpeaker } from './speakers.ts'

/** One subtitle as it stands in the file. Times in seconds. */
export interface Cue {
  start: number
  end: number
  lines: { start: number; end: number }[]
}

const time = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`
const timing = new RegExp(`^\\s*${time}\\s*-{1,2}>\\s*${time}`)

const secondsOf = (hours = '0', minutes = '0', whole = '0', fraction = '0'): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(fraction.padEnd(3, '0')) / 1000

/** Reads a line such as `00:00:01,000 --> 00:00:02,500 align:start`; hours may be left out. */
export const readTiming = (line: string): { start: number; end: number } | undefined => {
  const match = timing.exec(line)
  if (!match) return undefined
  return {
    start: secondsOf(match[1], match[2], match[3], match[4]),
    end: secondsOf(match[5], match[6], match[7], match[8]),
  }
}

const tag = /<\/?[a-zA-Z][^<>\n]{0,200}>|<\d[\d:.]*>|<\/>|\{\\[^{}\n]{0,80}\}/g
const voice = /<v(?:\.[\w.-]+)?\s+([^>\n]{1,60})>/
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
  '&quot;': '"',
}

/** A cue's words without tags, each with its place in the file. */
const piecesOf = (text: string, cue: Cue): Piece[] =>
  cue.lines.flatMap((line, index): Piece[] => {
    const source = text.slice(line.start, line.end)
    const pieces: Piece[] = index ? [{ text: '\n', start: line.start - 1, end: line.start }] : []
    let from = 0
    const push = (to: number): void => {
      if (to <= from) return
      const part = source.slice(from, to)
      const plain = part.replace(/&\w{2,5};/g, (name) => entities[name] ?? name)
      if (plain === part) pieces.push(pieceOf(text, line.start + from, line.start + to))
      else pieces.push(...alignPieces(text, plain, line.start + from, line.start + to))
    }
    for (const match of source.matchAll(tag)) {
      push(match.index)
      from = match.index + match[0].length
    }
    push(source.length)
    return pieces
  })

const longest = 10
const shortest = 0.2

/** Puts cues in order of time and mends ends that are missing or reach into the next; says what it did. */
const repair = (cues: Cue[], warnings: string[]): Cue[] => {
  const sorted = cues.toSorted((a, b) => a.start - b.start)
  if (sorted.some((cue, index) => cue !== cues[index]))
    warnings.push('Some subtitles were out of order; they were sorted by time.')
  let overlaps = 0
  let damaged = 0
  const mended = sorted.map((cue, index) => {
    const next = sorted[index + 1]?.start ?? Number.POSITIVE_INFINITY
    let end = cue.end
    if (end <= cue.start) {
      damaged++
      end = cue.start + 2
    }
    if (end > next) {
      if (cue.end > cue.start) overlaps++
      end = Math.max(next, cue.start)
    }
    return { ...cue, end: Math.min(end, Math.max(cue.end, cue.start + longest)) }
  })
  let floor = 0
  for (const cue of mended) {
    cue.start = Math.max(cue.start, floor)
    cue.end = Math.max(cue.end, cue.start + shortest)
    floor = cue.end
  }
  if (overlaps)
    warnings.push(
      `${overlaps === 1 ? 'One subtitle overlapped' : `${overlaps} subtitles overlapped`} the next and ${overlaps === 1 ? 'was' : 'were'} shortened.`,
    )
  if (damaged)
    warnings.push(
      `${damaged === 1 ? 'One subtitle ends' : `${damaged} subtitles end`} before ${damaged === 1 ? 'it begins' : 'they begin'}; a length was guessed.`,
    )
  return mended
}

const longGap = 2.5
const cuesPerScene = 24

/** A draft of timed scenes: a new one after a long gap or after many cues. */
export const draftFromCues = (text: string, cues: Cue[], warnings: string[]): Draft => {
  const speakers = findSpeakers(text)
  const scenes: DraftScene[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const cue of repair(cues, warnings)) {
    const pieces = piecesOf(text, cue)
    const first = pieces[0]
    if (!first) continue
    let scene = scenes.at(-1)
    if (!scene || cue.start - last > longGap || scene.passages.length >= cuesPerScene) {
      scene = { title: '', start: scenes.length ? first.start : 0, passages: [] }
      scenes.push(scene)
    }
    last = cue.end
    const named = voice.exec(text.slice(cue.lines[0]?.start, cue.lines.at(-1)?.end))?.[1]?.trim()
    const taken = named ? { speaker: named, pieces } : takeSpeaker(pieces, speakers)
    const passage: Passage = { kind: 'narration', whole: true, time: { start: cue.start, end: cue.end }, ...taken }
    scene.passages.push(passage)
  }
  return { title: '', timed: true, scenes, warnings }
}
