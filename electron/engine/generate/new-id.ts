import { randomBytes } from 'node:crypto'

/** A new id that sorts by time: a letter for what it names, milliseconds in base 36, 40 random bits. */
export const newId = (letter: string, now: number): string =>
  `${letter}-${now.toString(36)}-${randomBytes(5).toString('hex')}`

/** A number from 0 to 2^31 - 1 that stays the same for the same words (FNV-1a). */
export function seedFrom(words: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index++) {
    hash ^= words.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 1
}
