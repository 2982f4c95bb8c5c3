import { type Draft, type DraftScene, type Piece, pieceOf } from './draft.ts'
import { findSpeakers, takeSpeaker } from './speakers.ts'

const rule = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|(?:#\s*){1,3}|(?:~\s*){3,}|⁂|(?:•\s*){3,})$/
const chapter =
  /^\s*(?:chapter|part|scene|act|book|prologue|epilogue|kapitel|teil|szene|akt|глава|часть|сцена|chapitre|capítulo|capitolo)(?!\p{L})[^.!?]{0,80}[.:]?\s*$/iu

/** Openings that move the story to another time or place. */
const moved =
  /^(?:(?:the|that|one|early the|late the) (?:next |following |same )?(?:day|morning|evening|night|afternoon|week|month|year|dawn|spring|summer|autumn|winter)\b|next (?:day|morning|week)|(?:hours|days|weeks|months|years|minutes|moments|a (?:day|week|month|year|hour) |(?:two|three|four|five|ten|many|some) (?:hours|days|weeks|months|years)) later|later that|later,|meanwhile|in the (?:morning|evening|afternoon)|at (?:dawn|dusk|sunset|sunrise|midnight|noon|night|last they (?:reached|came))|by (?:morning|nightfall|evening)|back (?:at|in|on|home)|far away|far below|outside,|inside,|when (?:\w+ ){1,4}(?:reached|arrived|got home|woke)|(?:at|on|in|inside|outside|behind|beyond|under) the [\w -]{3,40},|am nächsten|in der nacht|am (?:morgen|abend)|zurück |на следующ|утром|вечером|ночью|вернувшись)/iu

interface Paragraph {
  text: string
  start: number
  end: number
  /** Empty lines before it. */
  gap: number
}

const splitParagraphs = (text: string): Paragraph[] => {
  const lines: Paragraph[] = []
  let offset = 0
  let gap = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') gap++
    else {
      lines.push({ text: line, start: offset, end: offset + line.length, gap })
      gap = 0
    }
    offset += line.length + 1
  }
  const blanks = lines.some((line, index) => index > 0 && line.gap > 0)
  const closed = lines.filter((line) => /[.!?…:"”»)\]]\s*$/.test(line.text)).length
  // Without any empty line, lines that end like sentences are paragraphs; otherwise the text is hard-wrapped.
  const perLine = !blanks && closed > lines.length * 0.7
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const alone =
      perLine ||
      line.gap > 0 ||
      !last ||
      rule.test(line.text) ||
      rule.test(last.text) ||
      /^\s*\[[^\]]*\]\s*$/.test(line.text)
    if (alone) paragraphs.push({ ...line })
    else last.end = line.end
  }
  for (const paragraph of paragraphs) paragraph.text = text.slice(paragraph.start, paragraph.end)
  return paragraphs
}

const isHeading = (paragraph: Paragraph): boolean => {
  const line = paragraph.text.trim()
  if (line.includes('\n') || line.length > 80 || /^[[(]/.test(line)) return false
  if (chapter.test(line)) return true
  return /\p{Lu}/u.test(line) && line === line.toUpperCase() && /\p{L}{2}/u.test(line) && !/[.!?…,:;"”]$/.test(line)
}

/** Plain text: paragraphs, and scenes from headings, rules, wide gaps and openings that move time or place. */
export const readText = (text: string): Draft => {
  const paragraphs = splitParagraphs(text)
  const speakers = findSpeakers(text)
  const draft: Draft = { title: '', timed: false, scenes: [], warnings: [] }
  let scene: DraftScene = { title: '', start: 0, passages: [] }
  draft.scenes.push(scene)
  const wide = paragraphs.filter((each) => each.gap > 1).length
  const wideMatters = wide > 0 && wide < paragraphs.length * 0.5
  const begin = (title: string, start: number): void => {
    scene = { title, start, passages: [] }
    draft.scenes.push(scene)
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = paragraph.text.trim()
    const following = paragraphs[index + 1]
    const titleLike =
      index === 0 &&
      following &&
      following.gap > 0 &&
      line.length <= 70 &&
      !line.includes('\n') &&
      !/[.!?…,:;"”\]]$/.test(line)
    if (titleLike && !chapter.test(line)) {
      draft.title = line === line.toUpperCase() ? line.charAt(0) + line.slice(1).toLowerCase() : line
      continue
    }
    if (rule.test(line)) {
      begin('', paragraph.start)
      continue
    }
    if (isHeading(paragraph)) {
      begin(line.replace(/[.:]$/, ''), paragraph.start)
      continue
    }
    if (scene.passages.length > 0 && ((wideMatters && paragraph.gap > 1) || moved.test(line)))
      begin('', paragraph.start)
    const pieces: Piece[] = [pieceOf(text, paragraph.start, paragraph.end)]
    scene.passages.push({ kind: 'narration', ...takeSpeaker(pieces, speakers) })
  }
  return draft
}
