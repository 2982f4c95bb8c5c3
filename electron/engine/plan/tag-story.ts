import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { Beat, Story } from '../../../shared/story.ts'
import { soundOfNoun, soundOfVerb } from '../read/sound-words.ts'
import { animals, persons, things } from './noun-words.ts'

export interface Word {
  text: string
  lower: string
  lemma: string
  /** Universal part of speech: https://universaldependencies.org/u/pos/ */
  pos: string
  /** Offset in the beat's text. */
  at: number
}

export interface TaggedBeat {
  beat: Beat
  /** Position in the story. */
  index: number
  scene: number
  words: Word[]
}

type Wink = ReturnType<typeof winkNLP>
let wink: Wink | undefined

/** The model takes 0.1 s to load, so it is made at the first story and kept. */
const getWink = (): Wink => {
  wink ??= winkNLP(model, ['pos'])
  return wink
}

/** Plurals and names that the model's lemmas miss. */
const lemmas: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  mice: 'mouse',
  geese: 'goose',
  wolves: 'wolf',
  leaves: 'leaf',
  people: 'people',
  woods: 'woods',
  feet: 'foot',
  teeth: 'tooth',
  fireflies: 'firefly',
  ponies: 'pony',
  fairies: 'fairy',
  knives: 'knife',
  shelves: 'shelf',
  oxen: 'ox',
  sheep: 'sheep',
  fish: 'fish',
  glasses: 'glasses',
  scissors: 'scissors',
  stairs: 'stairs',
  dwarves: 'dwarf',
  elves: 'elf',
  thieves: 'thief',
}

const singular = (lower: string, lemma: string, pos: string): string => {
  const known = lemmas[lower]
  if (known) return known
  if (pos === 'PROPN' && lemma === lower && /[^su]s$/.test(lower)) {
    return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  }
  return lemma
}

export const tagText = (text: string): Word[] => {
  const { its, readDoc } = getWink()
  const tokens = readDoc(text).tokens()
  const parts = tokens.out(its.pos as ItsFunction<string>)
  const stems = tokens.out(its.lemma as ItsFunction<string>)
  const words: Word[] = []
  let from = 0
  for (const [index, token] of tokens.out().entries()) {
    const at = Math.max(from, text.indexOf(token, from))
    from = at + token.length
    const lower = token.toLowerCase()
    const pos = parts[index] ?? 'X'
    words.push({ text: token, lower, lemma: singular(lower, (stems[index] ?? lower).toLowerCase(), pos), pos, at })
  }
  mendTags(words)
  return words
}

/** "the key and", "a small round mirror": the model takes some nouns for adjectives or verbs where neither can stand. */
const mendTags = (words: Word[]): void => {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.pos
    const before = words[index - 1]?.pos
    // "A whistle blows", "machines stamp"
    const many = words[index - 1]?.lower !== words[index - 1]?.lemma
    if (
      word.pos === 'NOUN' &&
      word.lower.endsWith('s') !== many &&
      soundOfVerb(word.lower) &&
      /^(NOUN|PROPN|PRON)$/.test(before ?? '') &&
      !/^(NOUN|VERB)$/.test(next ?? '')
    ) {
      word.pos = 'VERB'
      continue
    }
    if (word.lower === 'lit') word.pos = 'VERB'
    // "Children plant an apple tree": two nouns and an article are a sentence.
    const maker = words[index - 1]?.lemma ?? ''
    if (word.pos === 'NOUN' && word.lower === word.lemma && many && next === 'DET')
      if (persons.has(maker) || animals.has(maker)) word.pos = 'VERB'
    // "Biscuit, chased a ball": WordNet knows somebody who is chased.
    if (word.pos === 'NOUN' && /[^e]ed$/.test(word.lower) && next === 'DET' && before !== 'DET' && before !== 'ADJ')
      word.pos = 'VERB'
    const wrong =
      (word.pos === 'ADJ' && next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN') ||
      (word.pos === 'VERB' &&
        word.lower === word.lemma &&
        (before === 'DET' || before === 'ADJ' || (before === 'NOUN' && !many)) &&
        next !== 'DET' &&
        next !== 'PRON')
    if (!wrong) continue
    if (things.has(word.lemma) || animals.has(word.lemma) || persons.has(word.lemma)) word.pos = 'NOUN'
  }
}

/** The model reads capitals as names; a screenplay's sounds are written small and its people like names. */
const lowerCapitals = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu, (word) => {
        const lower = word.toLowerCase()
        const plain =
          soundOfVerb(lower) ||
          soundOfNoun(lower) ||
          persons.has(lower) ||
          animals.has(lower) ||
          /^(OLD|YOUNG|LITTLE)$/.test(word)
        return plain ? lower : `${word.charAt(0)}${lower.slice(1)}`
      })
    : text

/** Every beat with its words and their parts of speech. Subtitles that are only a sound stay empty. */
export const tagStory = (story: Story): TaggedBeat[] => {
  const tagged: TaggedBeat[] = []
  for (const [scene, { beats }] of story.scenes.entries()) {
    for (const beat of beats) {
      const silent = /^\[[^\]]*\]$/.test(beat.text) || beat.kind === 'transition'
      tagged.push({ beat, index: tagged.length, scene, words: silent ? [] : tagText(lowerCapitals(beat.text)) })
    }
  }
  return tagged
}
