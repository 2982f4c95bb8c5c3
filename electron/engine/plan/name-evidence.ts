import type { Word } from './tag-story.ts'

/** Only somebody does this: "Ginger laughed". Lemmas. */
const personal = new Set(
  'say ask cry reply shout whisper answer laugh smile giggle sigh yawn sob weep love hate hope think know feel want wish wonder decide remember agree admit explain purr meow bark squawk grin nod frown blush whimper beg grumble mutter declare announce exclaim promise dream chuckle'.split(
    ' ',
  ),
)

const isComma = (word: Word | undefined): boolean => word?.text === ','
const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
const isFree = (word: Word | undefined): boolean =>
  word?.pos !== 'DET' && !/^(his|her|its|their|my|our|your)$/.test(word?.lower ?? '')

export const isPersonal = (word: Word | undefined): boolean => word !== undefined && personal.has(word.lemma)

/** "the parrot", "a small green robot": the index of the noun where such a phrase begins, else -1. */
const beingAt = (words: Word[], from: number, article: RegExp, isBeing: (noun: string) => boolean): number => {
  if (!article.test(words[from]?.lower ?? '')) return -1
  for (let at = from + 1; at < from + 5; at++) {
    const word = words[at]
    if (!word || isCapital(word) || /^(VERB|PUNCT|ADP|AUX)$/.test(word.pos)) return -1
    if (isBeing(word.lemma) && words[at + 1]?.pos !== 'NOUN') return at
  }
  return -1
}

/**
 * Whether a capitalised word that a dictionary knows ("Pepper", "Biscuit", "Ginger") plainly names somebody here:
 * "Pepper the parrot", "a cat named Waffles", "his parrot, Pepper,", "Button, the robot,", "Ginger laughed".
 */
export const isCalled = (words: Word[], at: number, isBeing: (noun: string) => boolean): boolean => {
  const before = words[at - 1]
  const after = words[at + 1]
  if (/^(named|called|name)$/.test(before?.lower ?? '') || (before?.lower === 'is' && words[at - 2]?.lower === 'name'))
    return true
  if (before?.lower === 'was' && words[at - 2]?.lower === 'name') return true
  if (!isFree(before)) return false
  if (before?.pos === 'ADJ' && !isFree(words[at - 2])) return false
  if (beingAt(words, at + 1, /^the$/, isBeing) > 0) return true
  if (isComma(after)) {
    const noun = beingAt(words, at + 2, /^(the|a|an|his|her|their)$/, isBeing)
    const then = words[noun + 1]
    if (noun > 0 && before?.pos !== 'ADP' && (!then || /^(PUNCT|ADP)$/.test(then.pos) || then.lower === 'who'))
      return true
  }
  const owned = words.slice(Math.max(0, at - 6), at).map((word) => word.lower)
  if (isComma(before) && /^[,.!?]$/.test(after?.text ?? '.') && isBeing(words[at - 2]?.lemma ?? ''))
    if (owned.some((word) => /^(his|her|their|its|my|our|the|a|an|'s|’s)$/.test(word))) return true
  return isPersonal(after) || (isPersonal(before) && before?.pos !== 'NOUN')
}

const voices: Record<string, string> = {
  purr: 'cat',
  meow: 'cat',
  bark: 'dog',
  wag: 'dog',
  neigh: 'horse',
  whinny: 'horse',
  moo: 'cow',
  oink: 'pig',
  bray: 'donkey',
}

/** Who can only be a cat, because it purred. */
export const speciesOfVoice = (word: Word | undefined): string | undefined =>
  word?.pos === 'VERB' && Object.hasOwn(voices, word.lemma) ? voices[word.lemma] : undefined
