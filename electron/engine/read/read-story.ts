import { CodedError } from '../../../shared/errors.ts'
import type { Story, StoryFormat } from '../../../shared/story.ts'
import { buildScenes } from './build-story.ts'
import { decodeText } from './decode-text.ts'
import { detectFormat } from './detect-format.ts'
import { detectLanguage } from './detect-language.ts'
import type { Draft } from './draft.ts'
import { readFountain } from './read-fountain.ts'
import { readMarkdown } from './read-markdown.ts'
import { readSrt } from './read-srt.ts'
import { readText } from './read-text.ts'
import { readVtt } from './read-vtt.ts'

const readers: Record<StoryFormat, (text: string) => Draft> = {
  markdown: readMarkdown,
  text: readText,
  fountain: readFountain,
  srt: readSrt,
  vtt: readVtt,
}

/** Bytes. More is a library, not a story. */
const maximumStorySize = 10 * 1024 * 1024

const titleFromName = (fileName: string): string => {
  const base = fileName.split(/[/\\]/).at(-1) ?? fileName
  const words = base
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Untitled'
}

/**
 * Parses a story file.
 * @throws CodedError STORY_TOO_LARGE, STORY_EMPTY, STORY_BINARY, STORY_UNKNOWN_FORMAT or STORY_DAMAGED.
 */
export const readStory = (bytes: Uint8Array, fileName: string, options: { wordsPerMinute: number }): Story => {
  if (bytes.length > maximumStorySize) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    throw new CodedError(
      'STORY_TOO_LARGE',
      `"${fileName}" has ${size} MB; a story may have 10 MB. Split it into parts and open them one by one.`,
    )
  }
  const empty = (what: string): CodedError =>
    new CodedError('STORY_EMPTY', `"${fileName}" ${what}. Write or paste the story into it and open it again.`)
  if (bytes.length === 0) throw empty('is empty')
  const { text, warnings } = decodeText(bytes, fileName)
  if (text.trim() === '') throw empty('has only spaces and empty lines')
  const format = detectFormat(text, fileName)
  const draft = readers[format](text)
  const { scenes, duration } = buildScenes(draft, text.length, options.wordsPerMinute)
  if (scenes.length === 0) {
    if (draft.timed) {
      throw new CodedError(
        'STORY_DAMAGED',
        `"${fileName}" has no subtitle that can be read. Each needs a line such as "00:00:01,000 --> 00:00:04,000" with its words below.`,
      )
    }
    throw empty('has no words to tell')
  }
  const spoken = scenes
    .flatMap((scene) => scene.beats.map((beat) => beat.text))
    .slice(0, 200)
    .join(' ')
  return {
    title: draft.title || titleFromName(fileName),
    format,
    language: draft.language ?? detectLanguage(spoken),
    ...(draft.frameRate && { frameRate: draft.frameRate }),
    ...(draft.aspect && { aspect: draft.aspect }),
    timed: draft.timed,
    text,
    scenes,
    duration,
    warnings: [...warnings, ...draft.warnings],
  }
}
