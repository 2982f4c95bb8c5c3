import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What WordNet knows of nouns. Letters as in assets/build/extract-wordnet.ts, the likeliest meaning first. */
export interface WordNet {
  /** "" where the noun is unknown or nothing that can be drawn. Lower case, compounds with a space. */
  letters(noun: string): string
  /** What it is a kind of, nearest first: `["canine", "carnivore"]`. */
  kinds(noun: string): string[]
}

/** Wraps the table that the build extracted. */
const wordNetFrom = (table: Record<string, string>): WordNet => {
  const partsOf = (noun: string): string[] => (Object.hasOwn(table, noun) ? (table[noun] ?? '') : '').split('|')
  return {
    letters: (noun) => partsOf(noun)[0] ?? '',
    kinds: (noun) => (partsOf(noun)[1] ?? '').split(',').filter(Boolean),
  }
}

/** Reads `generated/wordnet.json` of the app's assets folder. About 2 MB, 40 ms. */
export const loadWordNet = async (assets: string): Promise<WordNet> =>
  wordNetFrom(JSON.parse(await readFile(path.join(assets, 'generated', 'wordnet.json'), 'utf8')))
