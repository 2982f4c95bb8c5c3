import type { SoundRequest } from '../source.ts'
import type { SoundFile } from './list-sounds.ts'

/** "DoorCreak_03" and "door-creaking" both come to "door", "creak". */
function wordsOf(text: string): string[] {
  const parted = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFC')
  return (parted.match(/\p{L}+/gu) ?? []).map((word) => {
    if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3)
    if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
    return word
  })
}

const trivial = new Set([
  'the',
  'a',
  'an',
  'of',
  'on',
  'in',
  'at',
  'and',
  'to',
  'with',
  'sound',
  'sfx',
  'effect',
  'audio',
  'noise',
  'final',
])
const meant = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => !trivial.has(word)))

/** Same word, or the beginning of it: "creak" in "creaky". Short words have to be the same. */
const agrees = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))
const found = (word: string, words: ReadonlySet<string>): boolean => [...words].some((each) => agrees(word, each))

/** How much of the best search text the file's name, folders and tags have, 0 to 1. */
export function matchFile(file: SoundFile, { sound, note, length }: SoundRequest): number {
  const cut = file.path.lastIndexOf('/') + 1
  const name = meant(file.path.slice(cut).replace(/\.\w+$/, ''))
  const title = meant(file.title)
  const around = meant(`${file.path.slice(0, cut)} ${file.words}`)
  const texts = [note, ...sound.search, sound.name].map(meant).filter((each) => each.size > 0)
  let best = 0
  for (const text of texts) {
    let score = 0
    for (const word of text) score += found(word, name) || found(word, title) ? 1 : found(word, around) ? 0.6 : 0
    const share = score / text.size
    // A name that says much else is less likely to be it.
    const spare = [...name].filter((word) => !found(word, text)).length
    best = Math.max(best, share * (1 - Math.min(0.25, spare * 0.05)))
  }
  // One word in common out of many is chance.
  if (best < 0.34) return 0
  const fits = length === null || file.duration === null || sound.loop || file.duration <= length * 4 + 4
  return fits ? best : best * 0.85
}
