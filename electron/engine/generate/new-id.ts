import { randomBytes } from 'node:crypto'
import { hashText } from '../../../shared/hash-text.ts'

/** A new id that sorts by time: a letter for what it names, milliseconds in base 36, 40 random bits. */
export const newId = (letter: string, now: number): string =>
  `${letter}-${now.toString(36)}-${randomBytes(5).toString('hex')}`

/** A number from 0 to 2^31 - 1 that stays the same for the same words. */
export const seedFrom = (words: string): number => hashText(words) >>> 1
