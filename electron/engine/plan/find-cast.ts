import { spellName } from '../read/speakers.ts'
import { type Cast, type Figure, makeCast } from './cast.ts'
import { classifyNoun } from './classify-noun.ts'
import { titles } from './find-names.ts'
import type { WordNet } from './load-wordnet.ts'
import { animals, genderOf, genderOfName, looks, persons } from './noun-words.ts'
import type { Phrase } from './phrases.ts'
import type { TaggedBeat } from './tag-story.ts'

/** Who is meant by a word of a beat: the verbs near it are theirs. */
export interface Mention {
  figure: Figure
  /** Index among the beat's words. */
  at: number
}

const definite = /^(the|this|that|his|her|my|our|their|your|its)$/

/** Reads a story from beginning to end and keeps who is who. */
export const findCast = (
  tagged: TaggedBeat[],
  phrases: Phrase[][],
  names: ReadonlySet<string>,
  wordnet: WordNet,
): { cast: Cast; mentions: Mention[][] } => {
  const cast = makeCast()
  const mentions: Mention[][] = []

  const named = (name: string): Figure => {
    const known = cast.byName(name)
    if (known) return known
    const figure = cast.add('person', '')
    figure.name = name
    figure.gender = genderOfName(name.split(' ').at(-1) ?? '')
    return figure
  }
  /** Two figures turn out to be one: "an old woman" and, later, "Marta". */
  const giveName = (figure: Figure, name: string): Figure => {
    const known = cast.byName(name)
    if (known && known !== figure) {
      if (!known.species) {
        known.species = figure.species
        known.kind = figure.kind
      } else if (figure.species !== known.species) known.roles.push(figure.species)
      known.adjectives.push(...figure.adjectives)
      known.gender = genderOf(known.species) ?? known.gender
      for (const [beat, seen] of figure.beats) known.beats.set(beat, seen)
      figure.beats.clear()
      return known
    }
    figure.name = name
    figure.gender ??= genderOfName(name)
    return figure
  }

  for (const [position, beat] of tagged.entries()) {
    const { words, scene } = beat
    const own: Mention[] = []
    mentions.push(own)
    const see = (figure: Figure, at: number, weight: number): void => {
      cast.see(figure, position, scene, weight)
      own.push({ figure, at })
    }
    if (beat.beat.speaker) see(named(spellName(beat.beat.speaker)), -1, beat.beat.kind === 'dialogue' ? 2 : 1)
    const list = phrases[position] ?? []
    const taken = new Set<number>()
    const byHead = new Map(list.map((phrase) => [phrase.at, phrase]))
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (!word || taken.has(at)) continue
      if (/^(she|he|they)$/.test(word.lower)) {
        const figure = cast.byPronoun(word.lower, position, scene)
        if (figure) see(figure, at, 0.6)
        continue
      }
      const plainName = spellName(word.text)
      if (
        names.has(plainName) &&
        /^\p{Lu}/u.test(word.text) &&
        !(animals.has(word.lemma) && byHead.get(at)?.determiner)
      ) {
        at = readName(at, plainName)
        continue
      }
      const phrase = byHead.get(at)
      if (!phrase || taken.has(at)) continue
      const kind = classifyNoun(phrase.head, wordnet)
      if (kind !== 'person' && kind !== 'animal') continue
      readNoun(phrase, kind)
    }

    /** A name, with its title before it and what follows: "Tess the tortoise", "Rusty, a small fox". */
    function readName(start: number, first: string): number {
      let end = start
      let name = first
      while (
        names.has(spellName(words[end + 1]?.text ?? '')) &&
        /^\p{Lu}/u.test(words[end + 1]?.text ?? '') &&
        words[end + 1]?.lower !== words[end]?.lower
      ) {
        end++
        name += ` ${spellName(words[end]?.text ?? '')}`
      }
      const owner = /^['’]s?$/.test(words[end + 1]?.lower ?? '')
      const before = words[start - 1]
      const title =
        before && titles.has(before.lower.replace('.', '')) && /^\p{Lu}/u.test(before.text) ? before : undefined
      let figure = cast.byName(name)
      if (!figure) for (const part of name.split(' ')) figure ??= cast.byName(part)
      figure ??= named(name)
      if (name.length > figure.name.length && name.includes(' ')) {
        figure.aliases.add(figure.name)
        figure.name = name
      }
      for (const part of name.includes(' ') ? name.split(' ') : []) figure.aliases.add(part)
      if (animals.has(first.toLowerCase()) && !figure.species) {
        figure.species = first.toLowerCase()
        figure.kind = 'animal'
      }
      if (title) {
        const full = `${title.text.replace('.', '')} ${name}`
        if (!figure.name.includes(' ')) {
          figure.aliases.add(figure.name)
          figure.name = full
        }
        const role = title.lower.replace('.', '')
        if (/^(mr|sir|lord)$/.test(role)) figure.gender = 'male'
        else if (/^(mrs|ms|miss|lady)$/.test(role)) figure.gender = 'female'
        else if (persons.has(role)) {
          if (!figure.species) figure.species = role
          figure.gender ??= genderOf(role)
        }
      }
      const appositive = readAppositive(end + 1)
      if (appositive) {
        figure.species = appositive.head
        figure.kind =
          animals.has(appositive.head) || classifyNoun(appositive.head, wordnet) === 'animal' ? 'animal' : 'person'
        addLooks(figure, appositive)
        taken.add(appositive.at)
      }
      see(figure, start, owner ? 0.2 : 1)
      return end
    }

    function readAppositive(from: number): Phrase | undefined {
      const next = words[from]
      const comma = next?.text === ','
      const article = words[comma ? from + 1 : from]
      if (!article || !/^(the|a|an|his|her|their)$/.test(article.lower) || (!comma && article.lower !== 'the'))
        return undefined
      const phrase = list.find((each) => each.from >= from && each.from <= from + 1)
      if (!phrase || phrase.proper || !/^(person|animal)$/.test(classifyNoun(phrase.head, wordnet))) return undefined
      const after = words[phrase.at + 1]
      return !comma || after?.text === ',' || after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT'
        ? phrase
        : undefined
    }

    /** "an old woman named Marta", "her grandson Ben", "the fox". */
    function readNoun(phrase: Phrase, kind: 'person' | 'animal'): void {
      const next = words[phrase.at + 1]
      const isDefinite = definite.test(phrase.determiner ?? '') || phrase.determiner === undefined
      let figure = cast.bySpecies(phrase.head, phrase.adjectives, isDefinite)
      if (figure && figure.plural !== phrase.plural && phrase.plural && figure.name) figure = undefined
      figure ??= cast.add(kind, phrase.head)
      if (phrase.plural && figure.beats.size === 0) figure.plural = true
      else if (!phrase.plural) figure.plural = false
      let nameAt = phrase.at + 1
      if (/^(named|called)$/.test(next?.lower ?? '')) nameAt++
      else if (next?.text === ',' && /^(named|called)$/.test(words[phrase.at + 2]?.lower ?? '')) nameAt += 2
      const name = spellName(words[nameAt]?.text ?? '')
      if (!phrase.plural && names.has(name) && /^\p{Lu}/u.test(words[nameAt]?.text ?? '')) {
        if (figure.name && figure.name !== name && !figure.aliases.has(name)) figure = cast.add(kind, phrase.head)
        figure = giveName(figure, name)
        taken.add(nameAt)
      } else if (
        phrase.proper &&
        !figure.name &&
        !phrase.determiner &&
        /^\p{Lu}/u.test(words[phrase.at]?.text ?? '') &&
        phrase.at > 0
      ) {
        figure.aliases.add(spellName(words[phrase.at]?.text ?? ''))
      }
      addLooks(figure, phrase)
      see(figure, phrase.at, phrase.owner ? 0.2 : phrase.preposition === 'of' ? 0.5 : 1)
    }

    function addLooks(figure: Figure, phrase: Phrase): void {
      for (const adjective of phrase.adjectives)
        if (looks.has(adjective) && !figure.adjectives.includes(adjective)) figure.adjectives.push(adjective)
      if (phrase.compound && !figure.roles.includes(phrase.compound) && persons.has(phrase.compound))
        figure.roles.push(phrase.compound)
    }
  }
  return { cast, mentions }
}
