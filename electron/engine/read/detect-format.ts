import { CodedError } from '../../../shared/errors.ts'
import type { StoryFormat } from '../../../shared/story.ts'

const byExtension: Record<string, StoryFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  fountain: 'fountain',
  spmd: 'fountain',
  srt: 'srt',
  vtt: 'vtt',
  webvtt: 'vtt',
}

/** Text files that are no story: to read them as one would give nonsense. */
const others = new Set(
  'json xml html htm csv tsv yaml yml js ts css svg fdx rtf tex log ini toml sql ass ssa sub otio edl'.split(' '),
)

const extensionOf = (fileName: string): string => /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''

const sniff = (text: string): StoryFormat => {
  const head = text.slice(0, 20_000)
  if (/^WEBVTT(?:[ \t\n]|$)/.test(head)) return 'vtt'
  if (/^\s*(?:\d+\s*\n)?\s*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/.test(head)) return 'srt'
  if (/^---\n[\s\S]*?\n---\n/.test(head) || /^#{1,3} \S/m.test(head)) return 'markdown'
  const headings = head.match(/^(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ].*$/gm)?.length ?? 0
  return headings > 0 || /^Title:.*\n(?:Credit|Author):/m.test(head) ? 'fountain' : 'text'
}

/**
 * By the name's extension, then by what is in it.
 * @throws CodedError STORY_UNKNOWN_FORMAT for a text file that is something else.
 */
export const detectFormat = (text: string, fileName: string): StoryFormat => {
  const extension = extensionOf(fileName)
  if (others.has(extension)) {
    throw new CodedError(
      'STORY_UNKNOWN_FORMAT',
      `"${fileName}" is a .${extension} file, which Inkcue does not read as a story. Save it as Markdown (.md), plain text (.txt), Fountain (.fountain), SRT or WebVTT (.vtt).`,
    )
  }
  const named = byExtension[extension]
  const found = sniff(text)
  // A WebVTT file named .srt and the other way round are common, and each has an unmistakable start.
  if ((named === 'srt' || named === 'vtt') && (found === 'srt' || found === 'vtt')) return found
  return named ?? found
}
