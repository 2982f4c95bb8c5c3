import { spellName } from '../read/speakers.ts'
import { type Cast, type Figure, makeCast } from './cast.ts'
import { titles } from './find-names.ts'
import type { WordNet } from './load-wordnet.ts'
import { isPersonal, speciesOfVoice } from './name-evidence.ts'
import { animals, genderOf, genderOfName, looks, persons, things } from './noun-words.ts'
import type { Phrase } from './phrases.ts'
import { placeOf } from './place-words.ts'
import {
  isCapital,
  isNaming,
  kindOf,
  nameAfterDetails,
  readAppositive,
  standsAlone,
  titleOf,
} from './read-appositive.ts'
import { readDetails, readOwned } from './read-details.ts'
import type { TaggedBeat, Word } from './tag-story.ts'
import { isLikeness, toyOf } from './toys.ts'

/** Who is meant by a word of a beat: the verbs near it are theirs. */
export interface Mention {
  figure: Figure
  /** Index among the beat's words; -1 for who speaks. */
  at: number
}

/** All that the steps below share while one story is read. */
interface Reading {
  cast: Cast
  names: ReadonlySet<string>
  wordnet: WordNet
  /** Nouns of toys that were told of: "bear". */
  toys: Set<string>
}

/** One beat of it. */
interface BeatReading extends Reading {
  words: Word[]
  phrases: Phrase[]
  /** Indices of words that are used up. */
  taken: Set<number>
  /** The beat by index. */
  position: number
  see(figure: Figure, at: number, weight: number): void
}

const isName = ({ names }: Reading, word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && names.has(spellName(word.text))
const named = ({ cast }: Reading, name: string): Figure => {
  const known = cast.byName(name) ?? (name.includes(' ') ? name.split(' ').map(cast.byName).find(Boolean) : undefined)
  const figure = known ?? cast.add('person', '')
  if (!figure.name || (name.includes(' ') && !figure.name.includes(' '))) {
    if (figure.name) figure.aliases.add(figure.name)
    figure.name = name
  }
  if (name.includes(' '))
    for (const part of name.split(' ')) if (!titles.has(part.toLowerCase())) figure.aliases.add(part)
  figure.gender ??= genderOfName(name.split(' ')[0] ?? '')
  return figure
}

/** Two figures turn out to be one: "an old woman" and, later, "Marta". */
const giveName = (reading: Reading, figure: Figure, name: string): Figure => {
  const parts = name.includes(' ') ? name.split(' ').filter((part) => !titles.has(part.toLowerCase())) : []
  const known = [name, ...parts].map(reading.cast.byName).find(Boolean)
  if (!known || known === figure) {
    if (figure.name === '') figure.name = name
    for (const part of parts) figure.aliases.add(part)
    figure.gender ??= genderOfName(parts[0] ?? name)
    return figure
  }
  if (!known.species) {
    known.species = figure.species
    known.kind = figure.kind
  } else if (figure.species !== known.species && !known.roles.includes(figure.species)) known.roles.push(figure.species)
  for (const word of figure.adjectives) if (!known.adjectives.includes(word)) known.adjectives.push(word)
  known.gender = genderOf(known.species) ?? known.gender
  for (const [beat, seen] of figure.beats) known.beats.set(beat, seen)
  figure.beats.clear()
  return known
}

const addLooks = (figure: Figure, phrase: Phrase): void => {
  for (const word of phrase.adjectives)
    if (looks.has(word) && !figure.adjectives.includes(word)) figure.adjectives.push(word)
  if (phrase.compound && persons.has(phrase.compound) && !figure.roles.includes(phrase.compound))
    figure.roles.push(phrase.compound)
}

const shortTitles: Record<string, string> = { dr: 'doctor', prof: 'professor' }

/** A name at `start` with its title and what follows it; answers the index of its last word. */
const readName = (reading: BeatReading, start: number): number => {
  const { words, taken, see } = reading
  let end = start
  let name = spellName(words[start]?.text ?? '')
  while (isName(reading, words[end + 1]) && words[end + 1]?.lower !== words[end]?.lower) {
    end++
    name += ` ${spellName(words[end]?.text ?? '')}`
  }
  const title = titleOf(words[start - 1])
  const profession = title && (shortTitles[title] ?? title)
  const full = title ? `${(words[start - 1]?.text ?? '').replace(/\.$/, '')} ${name}` : name
  // "It was Mr. Bellini" and "I am Liv" tell who was meant; "Mama" may have come before "Mama Elephant".
  const first = title ? start - 1 : start
  const revealed = /^(it was|i am|i 'm|i ’m|name is|name was)$/.test(
    `${words[first - 2]?.lower} ${words[first - 1]?.lower}`,
  )
    ? reading.cast.unnamed(reading.position)
    : undefined
  const kin = title && persons.has(title) ? reading.cast.bySpecies(title, [], true) : undefined
  // "He bought a parrot and named it Pizza."
  const given = isNaming(words[first - 2]) && /^(it|him|her|them)$/.test(words[first - 1]?.lower ?? '')
  const owned = given ? reading.cast.recent().find((each) => !each.name && !each.plural) : undefined
  const earlier = revealed ?? owned ?? (kin?.name === '' ? kin : undefined)
  const figure = earlier && !reading.cast.byName(name) ? giveName(reading, earlier, full) : named(reading, full)
  if (animals.has(name.toLowerCase()) && figure.kind === 'person') {
    if (figure.species) figure.roles.push(figure.species)
    figure.species = name.toLowerCase()
    figure.kind = 'animal'
  }
  if (title && /^(mr|sir|lord)$/.test(title)) figure.gender = 'male'
  else if (title && /^(mrs|ms|miss|lady)$/.test(title)) figure.gender = 'female'
  else if (profession && persons.has(profession)) {
    figure.gender ??= genderOf(profession)
    if (!figure.species) figure.species = profession
    else if (figure.species !== profession && !figure.roles.includes(profession)) figure.roles.push(profession)
  }
  const appositive = readAppositive(reading, end + 1)
  if (appositive) {
    if (figure.species && figure.species !== appositive.head) figure.roles.push(figure.species)
    figure.species = appositive.head
    figure.kind = kindOf(reading, appositive.head) ?? 'person'
    addLooks(figure, appositive)
    if (appositive.compound) figure.roles.push(`${appositive.compound} ${appositive.head}`)
    taken.add(appositive.at)
    readDetails(reading, figure, appositive.at + 1)
  } else readDetails(reading, figure, end + 1)
  figure.species ||= speciesOfVoice(words[end + 1]) ?? ''
  if (figure.species && animals.has(figure.species)) figure.kind = 'animal'
  see(figure, start, /^['’]s?$/.test(words[end + 1]?.lower ?? '') ? 0.2 : 1)
  return end
}

const definite = /^(the|this|that|his|her|my|our|their|your|its)$/

/** "an old woman named Marta", "her grandson Ben", "the fox". */
const readNoun = (reading: BeatReading, phrase: Phrase, kind: Figure['kind']): void => {
  const { words, cast, taken, see, wordnet } = reading
  const { determiner, adjectives } = phrase
  if (phrase.compared || determiner === 'another' || adjectives.includes('other') || determiner === 'no') return
  const before = words[phrase.from - 1]
  // "He hated birds": none is there.
  if (!determiner && phrase.plural && /^(hate|love|like|fear)(d|s|ed)?$/.test(adjectives[0] ?? before?.lower ?? ''))
    return
  const made = toyOf(words, phrase)
  if (made) reading.toys.add(phrase.head)
  // A toy that says something is somebody.
  if ((made && !isPersonal(words[phrase.at + 1])) || isLikeness(words, phrase)) return
  // "The bear" after "her teddy bear".
  if (reading.toys.has(phrase.head) && determiner === 'the' && !cast.bySpecies(phrase.head, adjectives, true)) return
  if (isCapital(words[phrase.at]) && phrase.compound && (things.has(phrase.compound) || placeOf(phrase.compound)))
    return
  const called =
    !determiner && !phrase.plural && before?.text === ',' && /^[.!?,"”]$/.test(words[phrase.at + 1]?.text ?? '.')
  if (called && !isCapital(words[phrase.at])) return
  const isDefinite = definite.test(determiner ?? '') || determiner === undefined
  const noun =
    phrase.compound &&
    kind === 'person' &&
    !looks.has(phrase.compound) &&
    !persons.has(phrase.compound) &&
    words[phrase.at - 1]?.pos === 'NOUN'
      ? `${phrase.compound} ${phrase.head}`
      : phrase.head
  let figure = cast.bySpecies(noun, adjectives, isDefinite) ?? cast.bySpecies(phrase.head, adjectives, isDefinite)
  if (figure?.name && (phrase.plural || !isDefinite)) figure = undefined
  if (figure && !figure.plural && phrase.plural && figure.beats.size > 0) figure = undefined
  // "The dog" after a dachshund.
  if (!figure && isDefinite && !phrase.plural && kind === 'animal')
    figure = cast.recent().find((each) => !each.plural && wordnet.kinds(each.species).includes(phrase.head))
  const fresh = figure === undefined
  figure ??= cast.add(kind, noun)
  figure.plural = phrase.plural && (fresh || figure.plural)
  let nameAt = phrase.at + 1
  if (words[nameAt]?.text === ',') nameAt++
  if (/^(named|called)$/.test(words[nameAt]?.lower ?? '')) nameAt++
  else if (words[phrase.at + 1]?.text === ',' && !(determiner && standsAlone(words, phrase.at + 1)))
    nameAt = phrase.at + 1
  const appositive = /^(,|is|was)$/.test(words[phrase.at + 1]?.text ?? '')
    ? readAppositive(reading, phrase.at + 1)
    : undefined
  if (appositive && isNaming(words[appositive.at + 1])) nameAt = appositive.at + 2
  if (!isName(reading, words[nameAt]))
    nameAt = nameAfterDetails(reading, phrase, (word) => isName(reading, word)) ?? nameAt
  const title = titleOf(words[nameAt])
  if (title && isName(reading, words[nameAt + 1])) nameAt++
  if (!phrase.plural && isName(reading, words[nameAt])) {
    let name = spellName(words[nameAt]?.text ?? '')
    taken.add(nameAt)
    while (isName(reading, words[nameAt + 1])) {
      nameAt++
      taken.add(nameAt)
      name += ` ${spellName(words[nameAt]?.text ?? '')}`
    }
    if (title) {
      name = `${title.charAt(0).toUpperCase()}${title.slice(1)} ${name}`
      const profession = shortTitles[title] ?? title
      if (persons.has(profession) && profession !== figure.species) figure.roles.push(profession)
    }
    if (figure.name && figure.name !== name && !figure.aliases.has(name)) figure = cast.add(kind, noun)
    figure = giveName(reading, figure, name)
  } else if (phrase.proper && !figure.name && !determiner && phrase.at > 0 && isCapital(words[phrase.at])) {
    figure.aliases.add(spellName(words[phrase.at]?.text ?? ''))
  }
  if (fresh || isDefinite || !figure.name) addLooks(figure, phrase)
  if (appositive && (!figure.name || isNaming(words[appositive.at + 1]))) {
    addLooks(figure, appositive)
    figure.gender ??= genderOf(appositive.head)
    if (fresh && (genderOf(appositive.head) || figure.name)) {
      figure.roles.push(figure.species)
      figure.species = appositive.head
    }
    taken.add(appositive.at)
    readDetails(reading, figure, appositive.at + 1)
  } else readDetails(reading, figure, phrase.at + 1)
  see(figure, phrase.at, phrase.owner ? 0.2 : phrase.preposition === 'of' ? 0.5 : 1)
}

/** A speaker of a screenplay: a name ("NORA") or somebody ("OLD MAN"). */
const readSpeaker = (reading: BeatReading, speaker: string): Figure => {
  const lower = speaker.toLowerCase().split(' ')
  const noun = lower.at(-1) ?? ''
  const kind = kindOf(reading, noun)
  if (!kind || reading.names.has(spellName(speaker))) return named(reading, spellName(speaker))
  const adjectives = lower.slice(0, -1).filter((word) => looks.has(word))
  const figure = reading.cast.bySpecies(noun, adjectives, true) ?? reading.cast.add(kind, noun)
  for (const word of adjectives) if (!figure.adjectives.includes(word)) figure.adjectives.push(word)
  return figure
}

/** Reads a story from beginning to end and keeps who is who. */
export const findCast = (
  tagged: TaggedBeat[],
  phrases: Phrase[][],
  names: ReadonlySet<string>,
  wordnet: WordNet,
): { cast: Cast; mentions: Mention[][] } => {
  const cast = makeCast()
  const mentions: Mention[][] = []
  const toys = new Set<string>()
  for (const [position, { beat, words, scene }] of tagged.entries()) {
    const own: Mention[] = []
    mentions.push(own)
    const list = phrases[position] ?? []
    const reading: BeatReading = {
      cast,
      names,
      wordnet,
      toys,
      words,
      phrases: list,
      taken: new Set(),
      position,
      see: (figure, at, weight) => {
        const phrase = list.find((each) => each.at === at)
        cast.see(figure, {
          beat: position,
          scene,
          weight,
          leads: at >= 0 && !phrase?.preposition && words[(phrase?.from ?? at) - 1]?.pos !== 'VERB',
        })
        own.push({ figure, at })
      },
    }
    if (beat.speaker) reading.see(readSpeaker(reading, beat.speaker), -1, beat.kind === 'dialogue' ? 2 : 1)
    const byHead = new Map(list.map((phrase) => [phrase.at, phrase]))
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (!word || reading.taken.has(at)) continue
      if (/^(she|he|they|it)$/.test(word.lower)) {
        const figure = cast.byPronoun(word.lower, position, scene)
        if (figure) reading.see(figure, at, 0.6)
      } else if (isName(reading, word) && !(animals.has(word.lemma) && byHead.get(at)?.determiner))
        at = readName(reading, at)
      else if (!(titleOf(word) && isName(reading, words[at + 1])) && !(word.lower === 'mr' || word.lower === 'mrs')) {
        const phrase = byHead.get(at)
        const kind = phrase && kindOf(reading, phrase.head)
        if (phrase && kind) readNoun(reading, phrase, kind)
      }
    }
    readOwned(reading, own)
  }
  return { cast, mentions }
}
