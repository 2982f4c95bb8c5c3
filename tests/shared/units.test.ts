import { expect, test } from 'vitest'
import { id } from '../../shared/units.ts'

test('an id is safe as a file name on every system and as a key of a plain object', () => {
  for (const good of ['character-fox', 'con-artist', 'p-1', '0']) expect(id.safeParse(good).success, good).toBe(true)
  const inherited = Object.getOwnPropertyNames(Object.prototype)
  for (const bad of ['', '-a', 'A', 'a/b', '..', 'con', 'nul', 'com1', 'a'.repeat(81), ...inherited])
    expect(id.safeParse(bad).success, bad).toBe(false)
})
