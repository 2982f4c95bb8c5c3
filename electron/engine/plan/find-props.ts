import { classifyNoun } from './classify-noun.ts'
import type { WordNet } from './load-wordnet.ts'
import { isPersonal } from './name-evidence.ts'
import { looks, things } from './noun-words.ts'
import type { Phrase } from './phrases.ts'
import { placeOf, timeOf, weatherOf } from './place-words.ts'
import type { TaggedBeat } from './tag-story.ts'
import { toyOf } from './toys.ts'

/** A thing that somebody might hold up. */
export interface Thing {
  noun: string
  /** With its compound: "treasure chest". */
  name: string
  aliases: Set<string>
  adjectives: string[]
  /** Beats by index with how much it matters there. */
  beats: Map<number, number>
  plural: boolean
  clothing: boolean
}

const handled =
  /^(take|hold|carry|open|close|find|give|pick|see|bring|turn|drop|throw|light|hang|put|read|write|build|pull|push|lift|eat|show|wear|cut|catch|plant|ring|press|place|grab|steal|hide|use|have|make|send|fly|drive|ride|sell|buy|lay|steer|fix|mend|paint|draw|stack|pack)$/

/** The things of the story, without those that are where it plays. */
export const findProps = (
  tagged: TaggedBeat[],
  phrases: Phrase[][],
  wordnet: WordNet,
  names: ReadonlySet<string>,
): Thing[] => {
  const found = new Map<string, Thing>()
  for (const [index, list] of phrases.entries()) {
    const words = tagged[index]?.words ?? []
    for (const phrase of list) {
      const text = words[phrase.at]?.text ?? ''
      if (names.has(text) || timeOf(phrase.head) || weatherOf(phrase.head)) continue
      if (placeOf(phrase.head) && !things.has(phrase.head)) continue
      const toy = toyOf(words, phrase)
      if (toy && isPersonal(words[phrase.at + 1])) continue
      const kind = toy || phrase.head === 'teddy' ? 'thing' : classifyNoun(phrase.head, wordnet)
      if (kind !== 'thing' && kind !== 'clothing') continue
      const compound = toy ?? (phrase.compound && isCompound(phrase, wordnet) ? phrase.compound : undefined)
      // The shop door is another door than the oven's, though neither word tells more of how it looks.
      const key = toy
        ? `${toy} ${phrase.head}`
        : phrase.compound && !looks.has(phrase.compound) && phrase.compound.length > 2
          ? `${phrase.compound} ${phrase.head}`
          : phrase.head
      const thing: Thing = found.get(key) ?? {
        noun: phrase.head,
        name: compound ? `${compound} ${phrase.head}` : phrase.head,
        aliases: new Set(),
        adjectives: [],
        beats: new Map(),
        plural: phrase.plural,
        clothing: kind === 'clothing',
      }
      found.set(key, thing)
      if (compound && thing.name === phrase.head) {
        thing.aliases.add(thing.name)
        thing.name = `${compound} ${phrase.head}`
      }
      if (!phrase.plural) thing.plural = false
      for (const adjective of phrase.plural && !thing.plural ? [] : phrase.adjectives)
        if (looks.has(adjective) && adjective !== toy && !thing.adjectives.includes(adjective))
          thing.adjectives.push(adjective)
      const before = words[phrase.from - 1]
      const isObject = before?.pos === 'VERB' && handled.test(before.lemma)
      const isSubject = /^(VERB|AUX)$/.test(words[phrase.at + 1]?.pos ?? '')
      let weight = kind === 'clothing' ? 0.3 : 0.7
      if (phrase.compared) continue
      if (phrase.plural) weight -= 0.3
      if (/^(door|window|table|chair|gate|fence|wheel|bench|box|bag|tray|plate)$/.test(phrase.head)) weight -= 0.4
      if (toy || things.has(phrase.head)) weight += 0.5
      if (isObject) weight += 0.6
      if (isSubject) weight += 0.4
      if (phrase.adjectives.some((word) => looks.has(word))) weight += 0.5
      if (phrase.preposition && /^(by|at|of|under)$/.test(phrase.preposition)) weight -= 0.4
      thing.beats.set(index, Math.max(weight, thing.beats.get(index) ?? 0))
    }
  }
  return mergeCompounds([...found.values()]).filter((thing) => wears(thing) || total(thing) >= 1.2)
}

const wears = (thing: Thing): boolean => !thing.clothing
const total = (thing: Thing): number => [...thing.beats.values()].reduce((sum, each) => sum + each, 0)

const isCompound = (phrase: Phrase, wordnet: WordNet): boolean => {
  const first = phrase.compound ?? ''
  return (
    wordnet.letters(`${first} ${phrase.head}`) !== '' ||
    things.has(first) ||
    /^(thing|animal|person)$/.test(classifyNoun(first, wordnet)) ||
    /^(church|school|ship|kitchen|village|police|space|wood|moon|star|fire|ice|snow|rain|stone|gold|silver|paper|magic|control|music|treasure)$/.test(
      first,
    )
  )
}

/** "The chest" after "a treasure chest" is that one. */
const mergeCompounds = (things: Thing[]): Thing[] => {
  const byNoun = new Map<string, Thing[]>()
  for (const thing of things) byNoun.set(thing.noun, [...(byNoun.get(thing.noun) ?? []), thing])
  for (const group of byNoun.values()) {
    const plain = group.find((thing) => thing.name === thing.noun)
    const [compound] = group.filter((thing) => thing !== plain)
    if (!plain || !compound || group.length !== 2) continue
    for (const [beat, weight] of plain.beats) compound.beats.set(beat, Math.max(weight, compound.beats.get(beat) ?? 0))
    compound.aliases.add(plain.name)
    compound.adjectives.push(...plain.adjectives.filter((word) => !compound.adjectives.includes(word)))
    plain.beats.clear()
  }
  return things.filter((thing) => thing.beats.size > 0)
}
