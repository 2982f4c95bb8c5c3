import { placeOf } from './place-words.ts'
import type { TaggedBeat, Word } from './tag-story.ts'

/** A noun with what stands before it. */
export interface Phrase {
  /** Lemma of the noun. */
  head: string
  /** Index of the noun among the beat's words. */
  at: number
  /** Index of the phrase's first word. */
  from: number
  /** A noun right before it: "bicycle" of "bicycle bell". */
  compound?: string
  adjectives: string[]
  /** "a", "the", "her", "three"... */
  determiner?: string
  preposition?: string
  plural: boolean
  /** Followed by 's. */
  owner: boolean
  /** Capitalised though it does not begin the sentence, or marked as a proper noun. */
  proper: boolean
  /** Only compared with: "like a handful of bells", "no taller than a chair". */
  compared: boolean
}

const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN'
const isBefore = (word: Word): boolean =>
  word.pos === 'ADJ' ||
  word.pos === 'NOUN' ||
  word.pos === 'PROPN' ||
  word.lower === 'and' ||
  word.lower === ',' ||
  word.lower === '-' ||
  /^(ed|wooden|golden|glowing|sleeping|shivering)$/.test(word.lower) ||
  (word.pos === 'VERB' && /(ed|en|ing)$/.test(word.lower))

const numbers = new Set(
  'two three four five six seven eight nine ten many several some few dozens hundreds both twelve twenty'.split(' '),
)

export const isComparison = (word: Word, before: Word | undefined): boolean =>
  (word.lower === 'like' && word.pos !== 'VERB' && !/^(looks?|looked|would|feel|felt)$/.test(before?.lower ?? '')) ||
  word.lower === 'than'

const isArticle = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'DET' || /^(his|her|my|our|their|your|its)$/.test(word.lower) || numbers.has(word.lower))

/** Walks back from a noun over its adjectives to its article and preposition. */
const phraseAt = (words: Word[], at: number): Phrase => {
  const noun = words[at] as Word
  const adjectives: string[] = []
  let compound: string | undefined
  let from = at
  let index = at - 1
  for (; index >= 0 && at - index < 7; index--) {
    const word = words[index] as Word
    if (
      word.pos === 'DET' ||
      word.lower === "'s" ||
      word.lower === '’s' ||
      /^(his|her|my|our|their|your|its)$/.test(word.lower) ||
      numbers.has(word.lower)
    )
      break
    if (!isBefore(word)) break
    if (word.lower === 'and' || word.lower === ',') {
      // "wet and cold fox" goes on, "the crow and the fox" does not.
      if (words[index - 1]?.pos !== 'ADJ' || words[index + 1]?.pos === 'DET') break
      continue
    }
    if (word.pos === 'ADJ' || word.pos === 'VERB') {
      if (word.pos === 'VERB' && !/^(DET|PRON)$/.test(words[index - 1]?.pos ?? '')) break
      adjectives.unshift(word.lower)
    } else if (isNoun(word) && index === at - 1) compound = word.lemma
    else if (isNoun(word) && !(word.pos === 'NOUN' && index === at - 2 && compound)) break
    from = index
  }
  // "You are late, young lady": without an article, what stands before the comma belongs to somebody else.
  const comma = words.findLastIndex((word, place) => place > index && place < at && word.text === ',')
  if (comma > index && !isArticle(words[index])) {
    adjectives.splice(0, words.slice(index + 1, comma).filter((word) => adjectives.includes(word.lower)).length)
    from = Math.max(from, comma + 1)
    index = comma
  }
  const article = words[index]
  const determiner = isArticle(article) ? article?.lower : undefined
  if (determiner) from = index
  const before = words[from - 1]
  return {
    head: noun.lemma,
    at,
    from,
    adjectives,
    plural:
      (noun.lower !== noun.lemma && noun.lower.endsWith('s')) ||
      /^(children|men|women|mice|geese|people|sheep-many)$/.test(noun.lower),
    owner: words[at + 1]?.lower === "'s" || words[at + 1]?.lower === '’s' || words[at + 1]?.lower === "'",
    proper:
      noun.pos === 'PROPN' ||
      (at > 0 && /^\p{Lu}\p{Ll}/u.test(noun.text) && !/^["“‘(.!?—-]$/.test(words[at - 1]?.text ?? '')),
    compared: words.slice(Math.max(0, from - 5), from).some((word, index, near) => isComparison(word, near[index - 1])),
    ...(compound && { compound }),
    ...(determiner && { determiner }),
    ...(before?.pos === 'ADP' && { preposition: before.lower }),
  }
}

/** The noun phrases of a beat, in order; of "bicycle bell" only the bell. */
export const phrasesOf = (tagged: TaggedBeat): Phrase[] => {
  const { words } = tagged
  const found: Phrase[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || !isNoun(word) || !/\p{L}/u.test(word.text)) continue
    const next = words[at + 1]
    // A common noun before another noun is a part of it.
    if (word.pos === 'NOUN' && next?.pos === 'NOUN' && !/^\p{Lu}/u.test(word.text)) continue
    // "Harbor Street": the last of capitalised words is the noun.
    if (
      at > 0 &&
      placeOf(word.lemma) &&
      next?.pos === 'PROPN' &&
      /^\p{Lu}/u.test(word.text) &&
      /^\p{Lu}/u.test(next.text)
    )
      continue
    found.push(phraseAt(words, at))
  }
  return found
}
