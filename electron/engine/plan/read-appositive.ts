import type { Figure } from './cast.ts'
import { classifyNoun } from './classify-noun.ts'
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
  return !comma || after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT' || isNaming(after)
    ? phrase
    : undefined
}
