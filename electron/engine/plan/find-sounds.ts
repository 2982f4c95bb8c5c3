import type { Hint } from '../../../shared/story.ts'
import { soundOfNoun, soundOfVerb } from '../read/sound-words.ts'
import type { Cue } from './cue.ts'
import type { Mention } from './find-cast.ts'
import { hintCue } from './hint-cues.ts'
import type { WordNet } from './load-wordnet.ts'
import type { Phrase } from './phrases.ts'
import type { TaggedBeat } from './tag-story.ts'
import { wordCues } from './word-cues.ts'

/** At most this many sounds that only the words tell of in one beat. */
const perBeat = 3

const plain = (word: string): string => soundOfNoun(word)?.name ?? soundOfVerb(word)?.name ?? word.replace(/s$/, '')

const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
    for (const part of plain(word).split(' ')) stems.add(part)
  return stems
}

const sameWords = (hint: Cue, cue: Cue): boolean => {
  const asked = stemsOf(hint.name)
  return [...stemsOf(cue.key)].some((stem) => asked.has(stem))
}

/** "The door SLAMS": the hint is a word of the sentence itself. */
const isCapitals = ({ beat }: TaggedBeat, hint: Hint): boolean =>
  hint.span.start >= beat.span.start &&
  hint.span.end <= beat.span.end &&
  beat.text.includes(hint.text.toUpperCase()) &&
  !/[[(]/.test(beat.text)

/**
 * All sounds that hints and words ask for, in story order. What the writer asked for by hand stands for the same
 * sound found in the words of its beat and the ones beside it; a word in capitals gives the sound its maker.
 */
export const findSounds = (
  tagged: TaggedBeat[],
  phrases: Phrase[][],
  mentions: Mention[][],
  wordnet: WordNet,
): Cue[] => {
  const hints = tagged.map((beat) => beat.beat.hints.map((hint) => ({ cue: hintCue(beat, hint), hint })))
  const cues: Cue[] = []
  for (const beat of tagged) {
    const own = hints[beat.index] ?? []
    const beside = [hints[beat.index - 1] ?? [], hints[beat.index + 1] ?? []].flat()
    const told: Cue[] = []
    const capitals = new Set(own.filter(({ hint }) => isCapitals(beat, hint)).map((each) => each.cue))
    for (const cue of wordCues(beat, phrases[beat.index] ?? [], mentions[beat.index] ?? [], wordnet)) {
      const asked = own.find((each) => sameWords(each.cue, cue))
      if (asked) {
        if (capitals.has(asked.cue)) told.push({ ...cue, weight: 3, hinted: true })
        else if (asked.cue.kind === 'effect') asked.cue.offset = cue.offset
      } else if (!beside.some((each) => sameWords(each.cue, cue)) && !told.some((other) => other.key === cue.key))
        told.push(cue)
    }
    // The words tell more than the one in capitals: who, what and how many.
    const dropped = told.length > 0 ? capitals : new Set<Cue>()
    const chosen = told.toSorted((a, b) => b.weight - a.weight).slice(0, perBeat)
    cues.push(
      ...own.map((each) => each.cue).filter((cue) => !dropped.has(cue)),
      ...told.filter((cue) => chosen.includes(cue)),
    )
  }
  return cues
}
