import type { Hint, SoundKind } from '../../../shared/story.ts'
import { type SoundWord, soundOfNoun, soundOfVerb } from '../read/sound-words.ts'
import { classifyNoun } from './classify-noun.ts'
import type { Mention } from './find-cast.ts'
import type { WordNet } from './load-wordnet.ts'
import type { Phrase } from './phrases.ts'
import { placeOf, weatherOf } from './place-words.ts'
import type { TaggedBeat, Word } from './tag-story.ts'

/** One sound that a beat asks for. */
export interface Cue {
  kind: SoundKind
  /** Cues of one key are one asset. */
  key: string
  name: string
  search: string[]
  beat: number
  /** Seconds from the beat's start. */
  offset: number
  weight: number
  gain: number
  hinted: boolean
}

const numberWords = new Set('two three four five six seven eight nine ten twice thrice'.split(' '))
const distant = /\b(far away|far off|in the distance|distant|faint(?:ly)?|somewhere|from afar)\b/i

/** How far into the beat a character stands, in seconds. */
const offsetAt = (tagged: TaggedBeat, at: number): number => {
  const { beat } = tagged
  const share = beat.text.length ? Math.min(1, Math.max(0, at / beat.text.length)) : 0
  return Math.round(share * (beat.end - beat.start) * 0.9 * 100) / 100
}

/** Who or what makes the sound: the noun before the verb, else after ("a clap of thunder"). */
const makerOf = (words: Word[], at: number, phrases: Phrase[], mentions: Mention[]): string | undefined => {
  for (let index = at - 1; index >= 0 && at - index <= 6; index--) {
    const word = words[index]
    if (!word || /^[.!?;:"”]$/.test(word.text)) break
    const phrase = phrases.find((each) => each.at === index)
    if (phrase && !/^(in|into|at|on|under|through|over|from|of|by|with|to)$/.test(phrase.preposition ?? '')) {
      const figure = mentions.find((each) => each.at === index)?.figure
      if (figure)
        return figure.species || (figure.gender === 'male' ? 'man' : figure.gender === 'female' ? 'woman' : 'person')
      return word.lemma
    }
    if (word.pos === 'PRON') {
      const figure = mentions.find((each) => each.at === index)?.figure
      return figure ? figure.species || (figure.gender === 'male' ? 'man' : 'woman') : undefined
    }
  }
  return undefined
}

const plainMaker =
  /^(it|there|that|this|something|nothing|someone|nobody|everyone|everybody|one|other|time|way|day|night|moment|thing|voice|heart|eye|sound|noise|air|word)$/
const notSounding: Record<string, RegExp> = {
  ring: /^(finger|gold|golden|wedding|diamond|wore|wear)$/,
  running: /^(water|river|nose|out|late|into-trouble)$/,
  drop: /./,
}

/** "three knocks": the number belongs to the sound. */
const numberOf = (words: Word[], at: number): string | undefined => {
  for (const index of [at - 1, at - 2, at + 1, at + 2]) {
    const word = words[index]
    if (word && numberWords.has(word.lower))
      return word.lower === 'twice' ? 'two' : word.lower === 'thrice' ? 'three' : word.lower
    if (word && index === at + 2 && word.lower === 'times' && numberWords.has(words[at + 1]?.lower ?? ''))
      return words[at + 1]?.lower
  }
  return undefined
}

const cueOf = (tagged: TaggedBeat, at: number, sound: SoundWord, maker: string | undefined, wordnet: WordNet): Cue => {
  const { words, beat } = tagged
  const useMaker = maker && !plainMaker.test(maker) ? maker : undefined
  const named =
    sound.byMaker &&
    useMaker &&
    (weatherOf(useMaker) || placeOf(useMaker) === undefined || classifyNoun(useMaker, wordnet) !== 'none')
      ? `${useMaker} ${sound.name}`
      : sound.name
  const count = sound.byMaker ? undefined : numberOf(words, at)
  const name = count ? `${count} ${sound.name}s` : named
  const search = [...(named !== sound.name ? [named] : []), ...sound.search]
  if (count && sound.search[0]) search.unshift(`${count} ${sound.search[0]}`)
  const far = distant.test(beat.text)
  return {
    kind: 'effect',
    key: named,
    name,
    search: [...new Set(search)],
    beat: tagged.index,
    offset: offsetAt(tagged, words[at]?.at ?? 0),
    weight: sound.weight,
    gain: far ? -8 : 0,
    hinted: false,
  }
}

/** Special words for doors and the like, which sound when they are moved. */
const moved: [RegExp, RegExp, string, string[]][] = [
  [/^(open)$/, /^(door|gate|chest|lid|window|drawer|cupboard|trunk)$/, 'open', ['door open', 'door creak']],
  [/^(close|shut)$/, /^(door|gate|chest|lid|window|drawer|box|trunk|book)$/, 'close', ['door close', 'door']],
  [/^(turn)$/, /^(key|lock|knob)$/, 'turn', ['key turn lock', 'lock click', 'click']],
  [/^(light|strike)$/, /^(match|lantern|candle|lamp|fire)$/, 'light', ['match strike', 'fire']],
  [
    /^(start|drive|roar|pull)$/,
    /^(car|truck|bus|engine|motorcycle|tractor|van)$/,
    'engine',
    ['engine', 'car engine start'],
  ],
  [/^(press|push)$/, /^(button|switch|key)$/, 'press', ['button click', 'click']],
  [/^(ring|pull)$/, /^(bell|doorbell)$/, 'ring', ['bell ring', 'bell']],
  [/^(fall|drop|jump|dive|plunge)$/, /^(water|river|lake|pond|sea|ocean)$/, 'splash', ['water splash', 'splash']],
]

const wordCues = (tagged: TaggedBeat, phrases: Phrase[], mentions: Mention[], wordnet: WordNet): Cue[] => {
  const cues: Cue[] = []
  const { words } = tagged
  const habitual = words.some(
    (word, index) => word.lower === 'every' && /^(day|morning|evening|night|year)$/.test(words[index + 1]?.lower ?? ''),
  )
  for (const [at, word] of words.entries()) {
    const negated = words
      .slice(Math.max(0, at - 3), at)
      .some((before) => /^(not|n't|never|no|without|nobody)$/.test(before.lower))
    if (negated || /^(could|would|should|might|may|if)$/.test(words[at - 1]?.lower ?? '')) continue
    const nounLike = word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'INTJ'
    const verb =
      nounLike && !/^(?:[!.?…,“”"'—-]|)$/.test(words[at + 1]?.text ?? '') && words[at - 1]?.pos === 'DET'
        ? undefined
        : soundOfVerb(word.lower)
    const noun = soundOfNoun(word.lower)
    const sound =
      word.pos === 'VERB'
        ? verb
        : nounLike || word.pos === 'ADJ'
          ? (noun ?? (word.pos === 'INTJ' || /^[!.…]/.test(words[at + 1]?.text ?? '') ? verb : undefined))
          : undefined
    if (sound) {
      if (
        notSounding[sound.name]?.test(words[at - 1]?.lower ?? '') ||
        notSounding[sound.name]?.test(words[at + 1]?.lower ?? '')
      )
        continue
      if (sound.name === 'bell' && words.some((each) => soundOfVerb(each.lower)?.name === 'ring')) {
        // "The bell rang" is one sound.
        const ring = words.find((each) => soundOfVerb(each.lower)?.name === 'ring')
        if (ring && ring !== word) continue
      }
      const maker =
        word.pos === 'VERB'
          ? makerOf(words, at, phrases, mentions)
          : words[at - 1]?.pos === 'NOUN'
            ? words[at - 1]?.lemma
            : undefined
      const compound =
        sound.name === 'bell' && words[at - 1]?.pos === 'NOUN' ? `${words[at - 1]?.lemma} bell` : undefined
      const cue = cueOf(tagged, at, sound, maker, wordnet)
      if (compound) {
        cue.key = compound
        cue.name = compound
        cue.search.unshift(compound)
      }
      if (sound.name === 'ring' && /\bbell$/.test(maker ?? '')) {
        cue.key = 'bell'
        cue.name = 'bell'
        cue.search = ['bell ring', 'bell']
        const before = words[at - 2]
        if (before?.pos === 'NOUN') {
          cue.key = `${before.lemma} bell`
          cue.name = cue.key
          cue.search.unshift(cue.key)
        }
      } else if (sound.name === 'ring' && !/^(phone|telephone|clock|alarm|doorbell|cellphone)$/.test(maker ?? ''))
        cue.weight *= 0.7
      if (habitual) cue.weight *= 0.5
      cues.push(cue)
      continue
    }
    if (word.pos !== 'VERB') continue
    for (const [verbs, objects, name, search] of moved) {
      if (!verbs.test(word.lemma)) continue
      const object = phrases.find((phrase) => phrase.at > at - 6 && phrase.at < at + 7 && objects.test(phrase.head))
      if (!object) continue
      const full = name === 'splash' ? 'splash' : name === 'engine' ? 'engine' : `${object.head} ${name}`
      cues.push({
        kind: 'effect',
        key: full,
        name: full,
        search: [...new Set([full, ...search])],
        beat: tagged.index,
        offset: offsetAt(tagged, word.at),
        weight: 0.6,
        gain: 0,
        hinted: false,
      })
      break
    }
  }
  return cues
}

const small = new Set('a an the of on in at to and with from by for his her their some is are'.split(' '))

/** What to search for from the words of a hint: all of it, then its sound, then its last noun. */
const searchOfHint = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  const content = words.filter((word) => !small.has(word))
  const uncounted = content.filter((word) => !numberWords.has(word))
  const known = uncounted.map((word) => soundOfNoun(word) ?? soundOfVerb(word)).find(Boolean)
  return [
    ...new Set(
      [content.join(' '), uncounted.join(' '), ...(known?.search ?? []), uncounted.at(-1) ?? ''].filter(Boolean),
    ),
  ]
}

const hintCue = (tagged: TaggedBeat, hint: Hint): Cue => {
  const { beat } = tagged
  const length = beat.end - beat.start
  const inside = (hint.span.start - beat.span.start) / Math.max(1, beat.span.end - beat.span.start)
  const offset = hint.kind === 'effect' ? Math.min(1, Math.max(0, inside)) * length * 0.9 : 0
  const words = hint.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const known = words.map((word) => soundOfNoun(word) ?? soundOfVerb(word)).find(Boolean)
  const name = hint.text.toLowerCase().slice(0, 80)
  return {
    kind: hint.kind,
    key: name,
    name,
    search: searchOfHint(hint.text),
    beat: tagged.index,
    offset: Math.round(offset * 100) / 100,
    weight: 3 + (known ? 0.2 : 0),
    gain: 0,
    hinted: true,
  }
}

const stemsOf = (cue: Cue): Set<string> => {
  const stems = new Set<string>()
  for (const word of `${cue.name} ${cue.hinted ? '' : cue.search[0]}`.match(/[\p{L}-]+/gu) ?? []) {
    stems.add(soundOfNoun(word)?.name ?? soundOfVerb(word)?.name ?? word.replace(/s$/, ''))
  }
  return stems
}

/** What the writer asked for by hand stands for the same sound found in the words near it. */
const isSameSound = (hint: Cue, cue: Cue): boolean => {
  if (Math.abs(hint.beat - cue.beat) > 1) return false
  const stems = stemsOf(hint)
  return cue.key.split(' ').some((word) => stems.has(soundOfNoun(word)?.name ?? soundOfVerb(word)?.name ?? word))
}

/** All sounds that hints and words ask for, in story order. */
export const findSounds = (
  tagged: TaggedBeat[],
  phrases: Phrase[][],
  mentions: Mention[][],
  wordnet: WordNet,
): Cue[] => {
  const cues: Cue[] = []
  for (const beat of tagged) {
    const hinted = beat.beat.hints.map((hint) => hintCue(beat, hint))
    const nearby = [
      ...hinted,
      ...(tagged[beat.index + 1]?.beat.hints ?? []).map((hint) => hintCue(tagged[beat.index + 1] as TaggedBeat, hint)),
      ...(tagged[beat.index - 1]?.beat.hints ?? []).map((hint) => hintCue(tagged[beat.index - 1] as TaggedBeat, hint)),
    ]
    const spoken = wordCues(beat, phrases[beat.index] ?? [], mentions[beat.index] ?? [], wordnet)
    const own: Cue[] = []
    for (const cue of spoken) {
      if (nearby.some((hint) => isSameSound(hint, cue))) {
        // A hint after the sentence that tells of its sound belongs to that word.
        const hint = hinted.find((each) => isSameSound(each, cue))
        if (hint && hint.kind === 'effect') hint.offset = cue.offset
        continue
      }
      if (!own.some((other) => other.key === cue.key)) own.push(cue)
    }
    cues.push(...hinted, ...own.sort((a, b) => b.weight - a.weight).slice(0, 3))
  }
  return cues
}
