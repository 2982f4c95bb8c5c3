import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatFrameRate,
  frameRateLabels,
  frameSize,
  parseFrameRate,
  toClock,
  toFrames,
  toSeconds,
  toTimecode,
  wholeFrames,
} from '../../shared/frames.ts'
import type { FrameRate } from '../../shared/story.ts'

const rates = frameRateLabels.map((label) => parseFrameRate(label) as FrameRate)
const anyRate = fc.constantFrom(...rates)

describe('frame rates', () => {
  it('are exact rationals for every label that editors know', () => {
    expect(Object.fromEntries(frameRateLabels.map((label) => [label, parseFrameRate(label)]))).toEqual({
      '23.976': [24000, 1001],
      '24': [24, 1],
      '25': [25, 1],
      '29.97': [30000, 1001],
      '30': [30, 1],
      '50': [50, 1],
      '59.94': [60000, 1001],
      '60': [60, 1],
    })
  })

  it('are read in the other ways that people write them', () => {
    expect(parseFrameRate('23.98')).toEqual([24000, 1001])
    expect(parseFrameRate(' 30000/1001 ')).toEqual([30000, 1001])
    expect(parseFrameRate('25.00')).toEqual([25, 1])
  })

  it('are null where no editor knows them', () => {
    for (const text of ['', 'fast', '0', '-25', '17', '1/0', 'NaN', '29.9']) expect(parseFrameRate(text)).toBeNull()
  })

  it('come back from their labels', () => {
    for (const rate of rates) expect(parseFrameRate(formatFrameRate(rate))).toEqual(rate)
  })
})

describe('frames', () => {
  it('survive the way to seconds and back, for ten hours at every rate', () => {
    fc.assert(
      fc.property(anyRate, fc.integer({ min: 0, max: 36_000 * 60 }), (rate, frame) => {
        expect(toFrames(toSeconds(frame, rate), rate)).toBe(frame)
        expect(wholeFrames(toSeconds(frame, rate), rate)).toBe(frame)
      }),
    )
  })

  it('are never further than half a frame from the second, so that nothing drifts', () => {
    fc.assert(
      fc.property(anyRate, fc.double({ min: 0, max: 36_000, noNaN: true }), (rate, seconds) => {
        expect(Math.abs(toSeconds(toFrames(seconds, rate), rate) - seconds)).toBeLessThanOrEqual(
          0.5 * toSeconds(1, rate) + 1e-9,
        )
      }),
    )
  })

  it('never reach past the end of a medium by more than the rounding of its length', () => {
    fc.assert(
      fc.property(anyRate, fc.double({ min: 0, max: 36_000, noNaN: true }), (rate, seconds) => {
        expect(toSeconds(wholeFrames(seconds, rate), rate)).toBeLessThanOrEqual(seconds + 1e-5)
      }),
    )
  })

  it('are written as non-drop time code and as clock time', () => {
    expect(toTimecode(107892, [30000, 1001])).toBe('00:59:56:12')
    expect(toTimecode(25 * 3661 + 7, [25, 1])).toBe('01:01:01:07')
    expect(toClock(25 * 3661 + 7, [25, 1])).toBe('01:01:01.280')
    expect(toClock(1, [30000, 1001], ',')).toBe('00:00:00,033')
    expect(toClock(59_999, [60000, 1001])).toBe('00:16:40.983')
  })
})

it('a frame has the height that was asked for and an even width', () => {
  expect(frameSize('16:9', 1080)).toEqual({ width: 1920, height: 1080 })
  expect(frameSize('9:16', 1080)).toEqual({ width: 1080, height: 1920 })
  expect(frameSize('1:1', 1080)).toEqual({ width: 1080, height: 1080 })
  expect(frameSize('4:5', 1080)).toEqual({ width: 1080, height: 1350 })
})
