import { toClock } from '../../../shared/frames.ts'
import type { Timeline } from '../../../shared/timeline.ts'

/** Characters of a subtitle line; the usual measure of broadcasters. */
const lineLength = 42
const linesPerCue = 2

/** Lines of at most `lineLength` characters, longer only where one word is. */
function wrap(text: string): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (line !== '' && line.length + 1 + word.length > lineLength) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    if (line !== '') lines.push(line)
  }
  return lines
}

/** The captions as SubRip. A long one is shown in parts of two lines, each for its share of the time. */
export function writeSrt({ captions, frameRate }: Pick<Timeline, 'captions' | 'frameRate'>): string {
  const cues = captions.flatMap(({ start, length, text }) => {
    // An arrow in a text would be taken for a line of times.
    const lines = wrap(text.replaceAll('-->', '→'))
    const parts: string[][] = []
    for (let at = 0; at < lines.length; at += linesPerCue) parts.push(lines.slice(at, at + linesPerCue))
    const shown = parts.length <= length ? parts : [lines]
    const all = lines.join('').length
    let before = 0
    return shown.map((part) => {
      const from = start + Math.floor((length * before) / all)
      before += part.join('').length
      return { from, to: start + Math.floor((length * before) / all), text: part.join('\n') }
    })
  })
  return cues
    .filter(({ from, to }) => to > from)
    .map(({ from, to, text }, at) => {
      const times = `${toClock(from, frameRate, ',')} --> ${toClock(to, frameRate, ',')}`
      return `${at + 1}\n${times}\n${text}\n`
    })
    .join('\n')
}
