import { type Cue, draftFromCues, readTiming } from './cues.ts'
import type { Draft } from './draft.ts'

/** SubRip. Forgiving: numbers may be missing or wrong, empty lines may stand inside a cue or be missing. */
export const readSrt = (text: string): Draft => {
  const cues: Cue[] = []
  const warnings: string[] = []
  let offset = 0
  let cue: Cue | undefined
  let broken = 0
  const dropNumber = (): void => {
    // The number above a timing line was taken for words of the cue before.
    const last = cue?.lines.at(-1)
    if (last && /^\s*\d+\s*$/.test(text.slice(last.start, last.end))) cue?.lines.pop()
  }
  for (const line of text.split('\n')) {
    const times = readTiming(line)
    if (times) {
      dropNumber()
      cue = { ...times, lines: [] }
      cues.push(cue)
    } else if (line.includes('-->')) {
      broken++
      dropNumber()
      cue = undefined
    } else if (line.trim() && cue) {
      cue.lines.push({ start: offset, end: offset + line.length })
    }
    offset += line.length + 1
  }
  if (broken)
    warnings.push(
      `${broken === 1 ? 'One subtitle has' : `${broken} subtitles have`} a time that cannot be read and ${broken === 1 ? 'was' : 'were'} left out.`,
    )
  return draftFromCues(text, cues, warnings)
}
