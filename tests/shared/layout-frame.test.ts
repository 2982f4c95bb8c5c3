import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildTimeline } from '../../shared/build-timeline.ts'
import { frameSize } from '../../shared/frames.ts'
import { layoutFrame } from '../../shared/layout-frame.ts'
import type { Clip, Track } from '../../shared/timeline.ts'
import { anyTimelineInput } from './any-story.ts'

const size = frameSize('16:9', 1080)

const clip = (assetId: string, start: number, length: number): Clip => {
  const media = { file: `images/${assetId}.png`, mediaType: 'image/png', gain: 0 }
  return { assetId, name: assetId, ...media, available: length, start, length }
}
const track = (kind: Track['kind'], ...clips: Clip[]): Track => ({ name: kind, type: 'video', kind, clips })
const boxesOf = (...tracks: Track[]) =>
  Object.fromEntries(
    [...layoutFrame({ tracks, size })].map(([{ assetId, start }, box]) => [`${assetId} ${start}`, box]),
  )

it('a figure alone stands in the middle, on the ground', () => {
  const { 'anna 0': anna } = boxesOf(track('character', clip('anna', 0, 10)))
  expect(anna && anna.x + anna.width / 2).toBeCloseTo(960, 0)
  expect(anna && anna.y + anna.height).toBe(Math.round(0.92 * 1080))
})

it('those that are seen together stand side by side, a thing beside its figure and smaller', () => {
  const boxes = boxesOf(
    track('character', clip('anna', 0, 10)),
    track('character', clip('otto', 5, 10)),
    track('prop', clip('lamp', 5, 5)),
  )
  const inOrder = Object.entries(boxes).sort(([, a], [, b]) => a.x - b.x)
  expect(inOrder.map(([name]) => name)).toEqual(['anna 0', 'lamp 5', 'otto 5'])
  expect(new Set(inOrder.map(([, box]) => box.y + box.height)).size).toBe(1)
  expect(boxes['lamp 5']?.height).toBeLessThan((boxes['anna 0']?.height ?? 0) / 1.5)
})

it('nobody moves while somebody else comes and goes, and who is alone again is back in the middle', () => {
  const boxes = boxesOf(
    track('character', clip('anna', 0, 10), clip('anna', 40, 10)),
    track('character', clip('otto', 2, 3), clip('fox', 6, 3)),
  )
  expect(boxes['otto 2']).toEqual(boxes['fox 6'])
  expect(boxes['anna 40']?.x).not.toBe(boxes['anna 0']?.x)
})

it('a background fills the frame', () => {
  expect(boxesOf(track('background', clip('wood', 0, 10)))).toEqual({})
})

it('whatever the story and the frame, every still is wholly inside and none covers another', () => {
  const anyFrame = fc.constantFrom('16:9' as const, '9:16' as const, '1:1' as const, '4:5' as const)
  fc.assert(
    fc.property(anyTimelineInput, anyFrame, (input, aspect) => {
      const timeline = buildTimeline({ ...input, aspect, size: frameSize(aspect, 1080) })
      const boxes = [...layoutFrame(timeline)]
      const stills = timeline.tracks.filter(({ type, kind }) => type === 'video' && kind !== 'background')
      expect(boxes.length).toBe(stills.flatMap(({ clips }) => clips).length)
      for (const [index, [one, box]] of boxes.entries()) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
        expect(Math.min(box.width, box.height)).toBeGreaterThan(0)
        expect(box.x + box.width).toBeLessThanOrEqual(timeline.size.width)
        for (const [other, beside] of boxes.slice(index + 1)) {
          const isTogether = one.start < other.start + other.length && other.start < one.start + one.length
          const isApart = box.x + box.width <= beside.x || beside.x + beside.width <= box.x
          if (isTogether) expect(isApart, 'they stand apart').toBe(true)
        }
      }
    }),
  )
})
