import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleBars } from '../../renderer/features/sound/sample-bars.ts'
import { isShortcut } from '../../renderer/features/workspace/is-shortcut.ts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, code: '' }

describe('shortcuts', () => {
  test.each([
    ['g', { key: 'g' }, true],
    ['g', { key: 'G', shiftKey: true }, false],
    ['g', { key: 'g', ctrlKey: true }, false],
    ['Shift+r', { key: 'R', shiftKey: true }, true],
    ['r', { key: 'R', shiftKey: true }, false],
    ['Mod+z', { key: 'z', ctrlKey: true }, true],
    ['Mod+z', { key: 'z', metaKey: true }, true],
    ['Mod+z', { key: 'Z', metaKey: true, shiftKey: true }, false],
    ['Mod+Shift+z', { key: 'Z', ctrlKey: true, shiftKey: true }, true],
    ['?', { key: '?', shiftKey: true }, true],
    ['[', { key: '[', altKey: true }, false],
    ['Alt+1', { key: '¡', altKey: true, code: 'Digit1' }, true],
    ['Space', { key: ' ' }, true],
    ['Delete', { key: 'Backspace' }, true],
  ] as const)('%s and %o', (shortcut, pressed, fits) => {
    expect(isShortcut(shortcut, { ...plain, ...pressed })).toBe(fits)
  })
})

describe('the bars of a waveform', () => {
  test('each bar is the loudest of its peaks', () => {
    expect(sampleBars([0.1, 0.9, 0.2, 0.3], 2)).toEqual([0.9, 0.3])
    expect(sampleBars([0.5], 3)).toEqual([0.5, 0.5, 0.5])
    expect(sampleBars([], 2)).toEqual([0, 0])
  })

  test('no peak is lost, however many bars there are', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
        fc.integer({ min: 1, max: 500 }),
        (peaks, count) => {
          const bars = sampleBars(peaks, count)
          expect(bars).toHaveLength(count)
          expect(Math.max(...bars)).toBe(Math.max(...peaks))
        },
      ),
    ))
})
