import type { Hint } from '../../../shared/story.ts'
import { type SoundWord, soundOfNoun, soundOfVerb } from '../read/sound-words.ts'
import { type Cue, numberWords } from './cue.ts'
import type { TaggedBeat } from './tag-story.ts'

const small = new Set(
  'a an the of on in at to and with from by for his her their some is are very slowly softly der die das ein eine im на в и с'.split(
    ' ',
  ),
)

const knownOf = (word: string): SoundWord | undefined => soundOfNoun(word) ?? soundOfVerb(word)

/** What to search for from the words of a hint: all of it, then its sound, then its last noun. */
const searchOf = (hint: Hint): string[] => {
  const words = hint.text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  const content = words.filter((word) => !small.has(word))
  const uncounted = content.filter((word) => !numberWords.has(word))
  const known = uncounted.map(knownOf).find(Boolean)
  const tail =
    hint.kind === 'music'
      ? [
          `${uncounted
            .filter((word) => word !== 'music')
            .slice(0, 2)
            .join(' ')} music`,
          'music',
        ]
      : [...(known?.search ?? []), uncounted.at(-1) ?? '']
  const search = [content.join(' '), uncounted.join(' '), ...tail].filter((words) => words.trim() !== '')
  return search.length ? [...new Set(search)] : [hint.text]
}

/** The cue of one hint. A single verb such as "(laughs)" becomes the sound's name. */
export const hintCue = (tagged: TaggedBeat, hint: Hint): Cue => {
  const { beat } = tagged
  const share = (hint.span.start - beat.span.start) / Math.max(1, beat.span.end - beat.span.start)
  const offset = hint.kind === 'effect' ? Math.min(1, Math.max(0, share)) * (beat.end - beat.start) * 0.9 : 0
  const text = hint.text.toLowerCase().trim()
  const single = /^\p{L}+$/u.test(text) ? knownOf(text) : undefined
  const name = (single?.name ?? text).slice(0, 80)
  return {
    kind: hint.kind,
    key: name,
    name,
    search: single ? single.search : searchOf(hint),
    beat: tagged.index,
    offset: Math.round(offset * 100) / 100,
    weight: 3,
    gain: 0,
    hinted: true,
  }
}
