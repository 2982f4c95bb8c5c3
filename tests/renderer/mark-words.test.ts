import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markWords } from '../../renderer/store/mark-words.ts'
import { soundNamed, visualNamed } from './empty-snapshot.ts'

const marked = (text: string, assets: Parameters<typeof markWords>[1]) =>
  markWords(text, assets)
    .map((piece) => (piece.assetId ? `[${piece.text}]` : piece.text))
    .join('')

describe('marking the words of a beat', () => {
  const key = visualNamed('key', { name: 'Golden key', subject: 'key' })
  const fox = visualNamed('fox', { name: 'Fox', aliases: ['Reynard'], subject: 'fox' })

  test('the longest name is marked', () =>
    expect(marked('She took the golden key.', [key])).toBe('She took the [golden key].'))
  test('a plural is the same word', () => expect(marked('Two foxes and keys.', [key])).toBe('Two foxes and [keys].'))
  test('a word within a word is left alone', () =>
    expect(marked('The monkey saw it.', [key])).toBe('The monkey saw it.'))
  test('other names are marked', () => expect(marked('Reynard slept.', [fox])).toBe('[Reynard] slept.'))
  test('search words of a sound are marked', () =>
    expect(marked('Then rain fell.', [soundNamed('rain')])).toBe('Then [rain] fell.'))
  test('text without any of the names is one piece', () =>
    expect(markWords('Nobody.', [fox])).toEqual([{ text: 'Nobody.', assetId: null }]))

  test('the pieces together are the text, whatever it is', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }),
        (text, names) => {
          const assets = names.map((name, at) => visualNamed(`v${at}`, { name, subject: name }))
          expect(
            markWords(text, assets)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    ))
})
