import { spellName } from '../read/speakers.ts'
import { isCalled } from './name-evidence.ts'
import { animals, genderOfName, junk, looks, persons, things } from './noun-words.ts'
import { placeOf, timeOf, weatherOf } from './place-words.ts'
import type { TaggedBeat, Word } from './tag-story.ts'

const notNames = new Set(
  'i god monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter english german french russian spanish earth mr mrs ms dr sir madam ok okay yes no hello hi hey oh ah wow the end int ext day night continuous tv ufo am pm'.split(
    ' ',
  ),
)

/** Titles that belong to the name after them. */
export const titles = new Set(
  'mr mrs ms miss dr doctor captain king queen prince princess professor uncle aunt old sir lady lord commander officer sergeant lieutenant general grandpa grandma granny brother sister father mother saint major mama papa mommy daddy mummy detective inspector mayor'.split(
    ' ',
  ),
)

/** What a story says of one capitalised word. */
interface Count {
  /** Capitalised where it need not be. */
  inside: number
  /** Capitalised at a beginning. */
  first: number
  /** Written small. */
  small: number
  /** After "in", "to", "from", "at". */
  located: number
  /** After a thing: "the spaceship Heron". */
  ofThing: number
  /** Before a verb or after "said". */
  acting: number
  /** Plainly somebody's name: "Pepper the parrot". */
  called: number
  /** Capitalised inside a sentence with neither article nor another name before it. */
  bare: number
  /** A being by the dictionary: "Children", "Owl". */
  being: boolean
}

const capital = /^\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*$/u

/** Not a word in capitals of a screenplay, which is only loud. */
const isMixed = (text: string, word: Word): boolean => /\p{Ll}/u.test(text.slice(word.at, word.at + word.text.length))

/**
 * The capitalised words that are names of someone, and those of somewhere. A word that also occurs small is no
 * name; one that only begins sentences is a name if it acts there and no dictionary knows it.
 */
export const findNames = (
  tagged: TaggedBeat[],
  isKnown: (noun: string) => boolean,
  isBeing: (noun: string) => boolean,
): { people: Set<string>; places: Set<string> } => {
  const counts = new Map<string, Count>()
  const count = (word: string): Count => {
    const known = counts.get(word)
    if (known) return known
    const made = { inside: 0, first: 0, small: 0, located: 0, ofThing: 0, acting: 0, called: 0, bare: 0, being: false }
    counts.set(word, made)
    return made
  }
  const people = new Set<string>()
  for (const { beat, words } of tagged) {
    if (beat.speaker)
      for (const part of spellName(beat.speaker).split(' ')) {
        const lower = part.toLowerCase()
        if (capital.test(part) && !looks.has(lower) && !titles.has(lower) && !animals.has(lower) && !persons.has(lower))
          people.add(part)
      }
    for (const [index, word] of words.entries()) {
      if (!capital.test(word.text)) {
        if (/^\p{Ll}/u.test(word.text) && counts.has(word.lower)) count(word.lower).small++
        continue
      }
      const before = words[index - 1]
      const begins = !before || /^["“”‘’'(«„.!?:…—–-]+$/.test(before.text)
      const noun = word.pos === 'PROPN' || word.pos === 'NOUN'
      const isTitle = (one: Word | undefined): boolean =>
        titles.has(one?.lower.replace('.', '') ?? '') && /^\p{Lu}/u.test(one?.text ?? '')
      const titled = isTitle(before) || (isTitle(words[index - 2]) && capital.test(before?.text ?? ''))
      if ((noun || !begins) && (titled || isCalled(words, index, isBeing))) {
        const entry = count(word.lower)
        entry.called++
        if (isBeing(word.lemma)) entry.being = true
      }
      if (!noun) continue
      const entry = count(word.lower)
      if (!begins && before.pos !== 'DET' && /^(\p{Ll}|,)/u.test(before.text) && isMixed(beat.text, word)) entry.bare++
      if (word.lemma !== word.lower && isKnown(word.lemma)) entry.small++
      if (begins) entry.first++
      else entry.inside++
      if (/^(in|to|from|at|near|of|over|through)$/.test(before?.lower ?? '')) entry.located++
      if (before?.pos === 'NOUN' && (things.has(before.lemma) || placeOf(before.lemma))) entry.ofThing++
      const after = words[index + 1]
      if (
        after?.pos === 'VERB' ||
        after?.pos === 'AUX' ||
        after?.lower === "'s" ||
        after?.lower === '’s' ||
        /^(said|asked|cried|replied|named|called)$/.test(before?.lower ?? '') ||
        after?.lower === 'and'
      )
        entry.acting++
    }
  }
  const places = new Set<string>()
  for (const [lower, entry] of counts) {
    const name = spellName(lower.toUpperCase())
    const beings = entry.being || animals.has(lower) || persons.has(lower)
    const some = notNames.has(lower) || titles.has(lower) || timeOf(lower) || weatherOf(lower) || placeOf(lower)
    const plainly = entry.called > 0 && !(beings && entry.small > 0) && !(junk.has(lower) && entry.inside === 0)
    if (plainly && !some && lower.length > 1 && (!beings || entry.inside > 0)) {
      people.add(name)
      continue
    }
    if (notNames.has(lower) || titles.has(lower) || timeOf(lower) || placeOf(lower) || entry.small > entry.inside)
      continue
    if (entry.ofThing > 0 && entry.ofThing * 2 >= entry.inside) continue
    if (lower.length < 3 && !people.has(name)) continue
    const known = isKnown(lower)
    if (entry.located > 0 && entry.located >= entry.inside + entry.first - entry.located && entry.acting === 0) {
      if (!known) places.add(name)
      continue
    }
    if (genderOfName(lower) && entry.small === 0 && (entry.acting > 0 || entry.inside > 0)) people.add(name)
    else if (
      entry.inside > 0 &&
      (!known || entry.acting > 0 || (entry.bare > 0 && entry.small === 0)) &&
      !(junk.has(lower) && lower !== 'tom' && lower !== 'max')
    )
      people.add(name)
    else if (entry.first > 0 && entry.acting > 0 && !known && entry.small === 0 && entry.first >= 1) people.add(name)
  }
  return { people, places }
}
