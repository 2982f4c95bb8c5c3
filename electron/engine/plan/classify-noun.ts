import type { WordNet } from './load-wordnet.ts'
import { animals, junk, persons, things } from './noun-words.ts'

type NounClass = 'person' | 'animal' | 'thing' | 'clothing' | 'none'

/**
 * What a noun stands for. The word lists come first: WordNet's senses are not in the order of how stories use them
 * (a plate is a baseball base, Tom is a cat).
 */
export const classifyNoun = (noun: string, wordnet: WordNet): NounClass => {
  if (animals.has(noun)) return 'animal'
  if (persons.has(noun)) return 'person'
  if (things.has(noun)) return 'thing'
  if (junk.has(noun) || noun.length < 3) return 'none'
  const letters = wordnet.letters(noun)
  const [first = '-', second = ''] = letters
  if (first === 'a') return 'animal'
  if (first === 'p' && second !== 'a') return letters.length === 1 ? 'person' : 'none'
  if (first === 'p') return 'animal'
  if (first === 'c') return 'clothing'
  if (first === 'o' || first === 'f' || first === 'v') return letters.length <= 2 ? 'thing' : 'none'
  return 'none'
}
