import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFileName } from '../../shared/file-name.ts'

const safe = /^[a-z0-9]([a-z0-9-]{0,78}[a-z])?$/
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/

const hostile = [
  ['Marta', 'marta'],
  ['castle gate', 'castle-gate'],
  ['fox-2', 'fox-2a'],
  ['Зелёный лес', 'zelenyi-les'],
  ['Ærø & Łódź', 'aero-lodz'],
  ['Straße', 'strasse'],
  ["Marta's hat", 'martas-hat'],
  ['CON', 'con-x'],
  ['com1', 'com1-x'],
  ['LPT³', 'lpt3-x'],
  ['con.txt', 'con-txt'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a100% b', 'a100-b'],
  ['trailing. ', 'trailing'],
  ['x/y\\z:*?"<>|', 'x-y-z'],
] as const

describe('a file name', () => {
  for (const [name, expected] of hostile) it(`of ${name} is ${expected}`, () => expect(toFileName(name)).toBe(expected))

  it('is made up where nothing of the text can be written in ASCII, the same each time', () => {
    for (const name of ['🦊', '日本', '\u202eevil', '', '...', '\ud800']) {
      expect(toFileName(name)).toMatch(safe)
      expect(toFileName(name)).toBe(toFileName(name))
    }
    expect(toFileName('🦊')).not.toBe(toFileName('🐺'))
  })

  it('of 300 characters is cut, and two long ones that begin alike differ', () => {
    const long = 'very-long-'.repeat(30)
    expect(toFileName(`${long}a`)).toMatch(safe)
    expect(toFileName(`${long}a`)).not.toBe(toFileName(`${long}b`))
  })

  it('is safe and unique for whatever is thrown at it', () => {
    const names = fc.array(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('con', 'fox2', 'Fox 2')),
    )
    fc.assert(
      fc.property(names, (all) => {
        const taken = new Set<string>()
        for (const name of all) {
          const made = toFileName(name, taken)
          expect(made).toMatch(/^[a-z0-9-]+$/)
          expect(made).toMatch(/[a-z]$/)
          expect(made).not.toMatch(/^-/)
          expect(made).not.toMatch(reserved)
          expect(made.length).toBeLessThanOrEqual(80)
          expect(taken.has(made)).toBe(false)
          taken.add(made)
        }
      }),
    )
  })
})
