import { type Cue, draftFromCues, readTiming } from './cues.ts'
import type { Draft } from './draft.ts'

/** WebVTT by https://www.w3.org/TR/webvtt1/: blocks between empty lines; notes, styles and regions are not spoken. */
export const readVtt = (text: string): Draft => {
  const cues: Cue[] = []
  const warnings: string[] = []
  let offset = 0
  let block: { text: string; start: number; end: number }[] = []
  let broken = 0
  let title = ''
  const close = (): void => {
    const at = block.findIndex((line) => line.text.includes('-->'))
    const times = readTiming(block[at]?.text ?? '')
    if (times) cues.push({ ...times, lines: block.slice(at + 1).map(({ start, end }) => ({ start, end })) })
    else if (at >= 0 && !/^(NOTE|STYLE|REGION)\b/.test(block[0]?.text ?? '')) broken++
    block = []
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index === 0) title = /^WEBVTT[ \t]+(?:-\s*)?(.+)$/.exec(line)?.[1]?.trim() ?? ''
    if (line.trim() === '') close()
    else block.push({ text: line, start: offset, end: offset + line.length })
    offset += line.length + 1
  }
  close()
  if (broken)
    warnings.push(
      `${broken === 1 ? 'One subtitle has' : `${broken} subtitles have`} a time that cannot be read and ${broken === 1 ? 'was' : 'were'} left out.`,
    )
  const draft = draftFromCues(text, cues, warnings)
  return { ...draft, title }
}
