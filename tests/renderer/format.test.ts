import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countOf,
  formatAgo,
  formatBytes,
  formatDecibels,
  formatLength,
  formatMoney,
  formatTime,
} from '../../renderer/ui/format.ts'

describe('formatting', () => {
  test.each([
    [0, '0:00'],
    [9.99, '0:09'],
    [75.4, '1:15'],
    [3600, '1:00:00'],
    [3725, '1:02:05'],
    [-1, '0:00'],
  ])('%d seconds are the time %s', (seconds, text) => expect(formatTime(seconds)).toBe(text))

  test.each([
    [0.82, '0.8 s'],
    [9.96, '10 s'],
    [59.6, '1:00'],
    [75, '1:15'],
  ])('%d seconds are the length %s', (seconds, text) => expect(formatLength(seconds)).toBe(text))

  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [14_210, '14.2 kB'],
    [999_999, '1 MB'],
    [18_423_112, '18.4 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))

  test.each([
    [2, '+2 dB'],
    [0, '0 dB'],
    [-3.26, '−3.3 dB'],
  ])('%d decibels are %s', (decibels, text) => expect(formatDecibels(decibels)).toBe(text))

  test.each([
    [0, 'free'],
    [0.004, '< $0.01'],
    [1.5, '$1.50'],
  ])('%d dollars are %s', (dollars, text) => expect(formatMoney(dollars)).toBe(text))

  test.each([
    ['2026-01-01T11:59:40Z', 'just now'],
    ['2026-01-01T11:55:00Z', '5 minutes ago'],
    ['2026-01-01T09:00:00Z', '3 hours ago'],
    ['2025-12-31T12:00:00Z', 'yesterday'],
    ['not a time', ''],
  ])('%s was %s at noon', (instant, text) => expect(formatAgo(instant, Date.parse('2026-01-01T12:00:00Z'))).toBe(text))

  test('one is singular, all else is plural', () => {
    expect(countOf(1, 'beat')).toBe('1 beat')
    expect(countOf(0, 'beat')).toBe('0 beats')
    expect(countOf(2, 'more', 'more')).toBe('2 more')
  })

  test('three figures of a size are never more than a unit apart', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), (bytes) => {
        const number = Number.parseFloat(formatBytes(bytes))
        expect(number).toBeGreaterThanOrEqual(1)
        expect(number).toBeLessThan(1000)
      }),
    ))
})
