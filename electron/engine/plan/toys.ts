import { animals, persons } from './noun-words.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './tag-story.ts'

const made =
  /^(teddy|toy|paper|rocking|stuffed|rubber|chess|plush|plushie|origami|tin|gingerbread|clay|cardboard|porcelain|inflatable|chocolate|carousel|hobby|lego)$/

/** "teddy" of "teddy bear", "rubber" of "rubber duck": a thing made in the likeness of somebody; else undefined. */
export const toyOf = (words: Word[], phrase: Phrase): string | undefined => {
  const before = words[phrase.at - 1]?.lower ?? ''
  if (!made.test(before)) return undefined
  // A paper boy brings papers, a chess king is carved.
  if (before === 'paper' && persons.has(phrase.head)) return undefined
  return animals.has(phrase.head) || persons.has(phrase.head) ? before : undefined
}

/** "a statue of a crocodile" is a statue; no crocodile is there. */
export const isLikeness = (words: Word[], phrase: Phrase): boolean =>
  phrase.preposition === 'of' &&
  /^(statue|painting|picture|portrait|drawing|photo|photograph|sculpture|model|figurine|carving|poster)s?$/.test(
    words[phrase.from - 2]?.lower ?? '',
  )
