import { type SoundWord, soundOfNoun, soundOfVerb } from '../read/sound-words.ts'
import type { Figure } from './cast.ts'
import { classifyNoun } from './classify-noun.ts'
import { type Cue, numberWords, offsetAt } from './cue.ts'
import type { Mention } from './find-cast.ts'
import type { WordNet } from './load-wordnet.ts'
import { pluralOf, speciesOf } from './make-characters.ts'
import { isComparison, type Phrase } from './phrases.ts'
import { weatherOf } from './place-words.ts'
import type { TaggedBeat, Word } from './tag-story.ts'

const distant = /\b(far away|far off|in the distance|distant|faint(?:ly)?|from afar)\b/i
const vague =
  /^(it|there|that|this|something|nothing|someone|somebody|nobody|everyone|everybody|one|other|time|way|day|night|moment|thing|voice|heart|eye|sound|noise|air|word|dust|part|piece|face|hand|foot|tail|mouth|back|none|person|world|sun|light)$/

/** A library has a woman's laugh, not a detective's. */
const nameOfFigure = (figure: Figure): string => {
  const species = speciesOf(figure)
  if (figure.plural) return pluralOf(species)
  const plain =
    figure.kind === 'animal' || /^(man|woman|boy|girl|child|baby|robot|ghost|monster|dragon|witch|crowd)$/.test(species)
  return plain ? species : figure.gender === 'female' ? 'woman' : figure.gender === 'male' ? 'man' : 'person'
}

/** Who or what makes the sound of a verb: the nearest noun or pronoun before it that is not itself an object. */
const makerOf = (words: Word[], at: number, phrases: Phrase[], mentions: Mention[]): string | undefined => {
  for (let index = at - 1; index >= 0 && at - index <= 9; index--) {
    const word = words[index]
    if (!word || /^[.!?;:"”]$/.test(word.text)) break
    const phrase = phrases.find((each) => each.at === index)
    const figure = mentions.find((each) => each.at === index)?.figure
    if (phrase) {
      const before = words[phrase.from - 1]
      if ((phrase.preposition && index < at - 1) || (before?.pos === 'VERB' && index < at - 1)) continue
      return figure ? nameOfFigure(figure) : word.lemma
    }
    if (figure && word.pos === 'PRON') return nameOfFigure(figure)
  }
  return undefined
}

/** "three knocks", "beeped twice": the number belongs to the sound. */
const numberOf = (words: Word[], at: number): string | undefined => {
  const near = [at - 1, at - 2, at + 1].map((index) => words[index]?.lower ?? '')
  const found =
    near.find((word) => numberWords.has(word)) ?? (words[at + 2]?.lower === 'times' ? words[at + 1]?.lower : undefined)
  return found === 'twice' ? 'two' : found === 'thrice' ? 'three' : found
}

const spokenOnce = (words: Word[], at: number): boolean => {
  const before = words.slice(Math.max(0, at - 3), at)
  if (
    before.some((word) =>
      /^(not|n't|n’t|never|no|without|nobody|could|would|should|might|may|if|to-be)$/.test(word.lower),
    )
  )
    return false
  return !words.slice(Math.max(0, at - 6), at).some((word, index, near) => isComparison(word, near[index - 1]))
}

/** Which sound a word is, if it stands where it sounds: "the ring of the bell", not "a gold ring". */
const soundAt = (words: Word[], at: number): { sound: SoundWord; verb: boolean } | undefined => {
  const word = words[at] as Word
  const before = words[at - 1]
  const after = words[at + 1]
  const asVerb = soundOfVerb(word.lower)
  const asNoun = soundOfNoun(word.lower)
  if (word.pos === 'VERB' && asVerb) {
    // "a cracked green eye", "the broken radio"
    const describes =
      before?.pos === 'DET' && (after?.pos === 'NOUN' || after?.pos === 'ADJ') && /(ed|en)$/.test(word.lower)
    return describes ? undefined : { sound: asVerb, verb: true }
  }
  if (!/^(NOUN|PROPN|INTJ|ADJ|X)$/.test(word.pos)) return undefined
  if (asNoun)
    return after?.pos === 'NOUN' && asNoun.name !== 'bell' && soundOfNoun(after.lower)
      ? undefined
      : { sound: asNoun, verb: false }
  // "Crash!", and verbs that the model takes for nouns: "something chirps", "horses neigh".
  const alone = at === 0 && /^[!.…]+$/.test(after?.text ?? '')
  const acts =
    before !== undefined &&
    /^(PRON|PROPN|NOUN)$/.test(before.pos) &&
    word.pos === 'NOUN' &&
    /^[.,!]?$/.test(after?.text ?? '')
  return asVerb && (alone || acts) ? { sound: asVerb, verb: true } : undefined
}

const cueFor = (
  tagged: TaggedBeat,
  at: number,
  found: { sound: SoundWord; verb: boolean },
  maker: string | undefined,
  wordnet: WordNet,
): Cue => {
  const { words, beat } = tagged
  const group = maker !== undefined && /^(children|men|women|mice|geese|wolves|people|thieves)$/.test(maker)
  const living =
    group || (maker !== undefined && /^(person|animal)$/.test(classifyNoun(maker.replace(/s$/, ''), wordnet)))
  const sound = found.sound.name === 'stamp' && living ? (soundOfVerb('stomp') ?? found.sound) : found.sound
  const useful =
    maker &&
    !vague.test(maker) &&
    (living || weatherOf(maker) || classifyNoun(maker, wordnet) !== 'none' || wordnet.letters(maker) !== '')
      ? maker
      : undefined
  const compound =
    !found.verb && words[at - 1]?.pos === 'NOUN' && !numberWords.has(words[at - 1]?.lower ?? '')
      ? words[at - 1]?.lemma
      : undefined
  const named = compound
    ? `${compound} ${sound.name}`
    : sound.byMaker && useful
      ? `${useful} ${sound.name}`
      : sound.name
  const count = numberOf(words, at)
  const counted = count && !sound.name.includes(' ') ? `${count} ${named}s` : named
  const search = [
    ...(count && sound.search[0] ? [`${count} ${named}s`] : []),
    ...(named === sound.name ? [] : [named]),
    ...sound.search,
  ]
  return {
    kind: 'effect',
    key: named,
    name: counted,
    search: [...new Set(search)],
    beat: tagged.index,
    offset: offsetAt(tagged, words[at]?.at ?? 0),
    weight: sound.weight,
    gain: distant.test(beat.text) ? -8 : 0,
    hinted: false,
  }
}

/** Verbs that say no more than that their maker sounds. */
const ownSound = /^(ring|rumble|crack|blow|whistle|boom|ding)$/
/** Verbs that say more than their maker's own sound. */
const fullerSound = /^(hum|roar|jingle)$/

/** What sounds when it is moved: verbs, things, the sound's name, what to search for. */
const moved: [RegExp, RegExp, string, string[]][] = [
  [
    /^open$/,
    /^(door|gate|chest|lid|window|drawer|cupboard|trunk|hatch|airlock)$/,
    '* open',
    ['door open', 'door creak'],
  ],
  [/^(close|shut)$/, /^(door|gate|chest|lid|window|drawer|trunk|hatch)$/, '* close', ['door close', 'door']],
  [/^turn$/, /^(key|lock|knob)$/, '* turn', ['key turn lock', 'lock click', 'click']],
  [/^(light|strike)$/, /^(match|lantern|candle|lamp|fire)$/, 'match strike', ['match strike', 'fire']],
  [/^(start|drive)$/, /^(car|truck|bus|engine|motorcycle|tractor|van)$/, '* engine', ['engine', 'car engine start']],
  [/^(press|push)$/, /^(button|switch)$/, 'button click', ['button click', 'click']],
  [
    /^play$/,
    /^(piano|violin|guitar|flute|drum|accordion|trumpet|harp|fiddle|cello)$/,
    '* playing',
    ['musical instrument'],
  ],
  [/^pull$/, /^(bell|doorbell)$/, 'bell', ['bell ring', 'bell']],
  [/^(fall|drop|jump|dive|plunge|land)$/, /^(water|river|lake|pond|sea|ocean)$/, 'splash', ['water splash', 'splash']],
]

const movedCue = (tagged: TaggedBeat, at: number, phrases: Phrase[]): Cue | undefined => {
  const word = tagged.words[at] as Word
  for (const [verbs, things, pattern, search] of moved) {
    if (!verbs.test(word.lemma)) continue
    const thing = phrases.find((phrase) => phrase.at > at - 6 && phrase.at < at + 7 && things.test(phrase.head))
    if (!thing) continue
    const name = pattern.replace('*', thing.head)
    return {
      kind: 'effect',
      key: name,
      name,
      search: [...new Set([name, ...search])],
      beat: tagged.index,
      offset: offsetAt(tagged, word.at),
      weight: 0.6,
      gain: 0,
      hinted: false,
    }
  }
  return undefined
}

/** The sounds that a beat's own words tell of, in their order. */
export const wordCues = (tagged: TaggedBeat, phrases: Phrase[], mentions: Mention[], wordnet: WordNet): Cue[] => {
  const { words } = tagged
  const found: { cue: Cue; maker: string | undefined; verb: boolean; name: string }[] = []
  const habit = words.some(
    (word, index) => word.lower === 'every' && /^(day|morning|evening|night|year)$/.test(words[index + 1]?.lower ?? ''),
  )
  for (const [at, word] of words.entries()) {
    if (!spokenOnce(words, at)) continue
    const sound = soundAt(words, at)
    if (sound) {
      const maker = sound.verb ? makerOf(words, at, phrases, mentions) : undefined
      // Rain on the roof is heard all along, as ambience.
      if (maker && /^(rain|snow)$/.test(maker)) continue
      // Heat rushes and noses run without steps.
      if (
        sound.verb &&
        maker &&
        /^(running|walking|footsteps|gulp|yawn)$/.test(sound.sound.name) &&
        !/^(person|animal)$/.test(classifyNoun(maker, wordnet))
      )
        continue
      const cue = cueFor(tagged, at, sound, maker, wordnet)
      if (habit) cue.weight *= 0.5
      if (sound.sound.name === 'ring' && maker === undefined) cue.weight *= 0.6
      found.push({ cue, maker, verb: sound.verb, name: sound.sound.name })
    } else if (word.pos === 'VERB') {
      const cue = movedCue(tagged, at, phrases)
      if (cue) found.push({ cue, maker: undefined, verb: true, name: cue.name })
    }
  }
  // "Thunder rumbled", "the bell rang": what makes the sound is the sound.
  const nouns = new Set(found.filter((each) => !each.verb).map((each) => each.name))
  return found
    .filter(
      ({ maker, verb, name }) => !(verb && ownSound.test(name) && maker && nouns.has(soundOfNoun(maker)?.name ?? '')),
    )
    .filter(
      ({ verb, name }) =>
        verb ||
        !found.some(
          (each) => each.verb && fullerSound.test(each.name) && each.maker && soundOfNoun(each.maker)?.name === name,
        ),
    )
    .map(({ cue }) => cue)
}
