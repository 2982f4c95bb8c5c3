import type { Figure } from './cast.ts'
import { classifyNoun } from './classify-noun.ts'
import { titles } from './find-names.ts'
import type { WordNet } from './load-wordnet.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './tag-story.ts'

interface Clause {
  words: Word[]
  phrases: Phrase[]
  wordnet: WordNet
}

export const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

export const kindOf = ({ wordnet }: Pick<Clause, 'wordnet'>, noun: string): Figure['kind'] | undefined => {
  const kind = classifyNoun(noun, wordnet)
  return kind === 'person' || kind === 'animal' ? kind : undefined
}

export const isNaming = (word: Word | undefined): boolean => /^(named|called)$/.test(word?.lower ?? '')

/** "His parrot, Pepper, flapped": the name stands alone between commas. */
export const standsAlone = (words: Word[], at: number): boolean =>
  words[at]?.text === ',' &&
  /^[,.!?”"]$/.test(words[at + 2]?.text ?? '.') &&
  words[at + 3]?.lower !== 'and' &&
  !isCapital(words[at + 2]?.text === ',' ? words[at + 3] : undefined)

/** "Tess the tortoise", "Rusty, a small fox,", "Pim was a small robot". */
export const readAppositive = (reading: Clause, from: number): Phrase | undefined => {
  const { words, phrases } = reading
  const joint = words[from]
  const comma = joint?.text === ','
  const copula = /^(was|is)$/.test(joint?.lower ?? '')
  const article = words[comma || copula ? from + 1 : from]
  if (
    !article ||
    !/^(the|a|an|his|her|their|our)$/.test(article.lower) ||
    (!comma && !copula && article.lower !== 'the')
  )
    return undefined
  const owner = phrases.find((each) => each.from >= from && each.from <= from + 1)
  // "Ginger, the ship's cat"
  const phrase = owner?.owner ? phrases.find((each) => each.from > owner.at && each.from <= owner.at + 2) : owner
  if (!phrase || phrase.proper || phrase.compared || !kindOf(reading, phrase.head)) return undefined
  const after = words[phrase.at + 1]
  return !comma ||
    after === undefined ||
    after.pos === 'ADP' ||
    after.pos === 'PUNCT' ||
    after.lower === 'who' ||
    isNaming(after)
    ? phrase
    : undefined
}

export const titleOf = (word: Word | undefined): string | undefined => {
  const plain = word?.lower.replace('.', '') ?? ''
  return titles.has(plain) && isCapital(word) ? plain : undefined
}

/** "A pilot in a leather jacket, Captain Jo Reyes, opened the door": the index where her name begins. */
export const nameAfterDetails = (
  { words }: Clause,
  { at, determiner, plural }: Phrase,
  isName: (word: Word | undefined) => boolean,
): number | undefined => {
  let index = at + 1
  if (/^(in|with)$/.test(words[index]?.lower ?? ''))
    while (index < at + 8 && words[index] && !/^(PUNCT|VERB|AUX)$/.test(words[index]?.pos ?? '')) index++
  if (words[index]?.text !== ',' || !determiner || plural) return undefined
  const first = index + 1
  let last = titleOf(words[first]) ? first + 1 : first
  if (!isName(words[last])) return undefined
  while (isName(words[last + 1])) last++
  return /^[,.!?]$/.test(words[last + 1]?.text ?? '.') && words[last + 2]?.lower !== 'and' ? first : undefined
}
