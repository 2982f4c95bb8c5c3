import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exporters } from '../../../electron/engine/exporters/index.ts'
import { buildTimeline } from '../../../shared/build-timeline.ts'
import { anyTimelineInput } from '../../shared/any-story.ts'

const roots = ['/home/ann/story bundle é #1', 'C:\\Users\\Ann\\100% bundle', '\\\\server\\share\\b', '/b']

describe.each(exporters)('$id', (exporter) => {
  it('reads back what it wrote, whatever the story, the rate and the folder', () => {
    fc.assert(
      fc.property(anyTimelineInput, fc.constantFrom(...roots), (input, root) => {
        const timeline = buildTimeline(input)
        expect(exporter.read(exporter.write(timeline, { root, name: 'story' }))).toStrictEqual(timeline)
      }),
    )
  })

  it('names its files after the bundle and writes the same text again', () => {
    const [input] = fc.sample(anyTimelineInput, { numRuns: 1, seed: 7 })
    const timeline = buildTimeline(input as NonNullable<typeof input>)
    const files = exporter.write(timeline, { root: '/b', name: 'my-story' })
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(file.path).toMatch(/^my-story[a-z-]*(\.[a-z]+)+$/)
    expect(exporter.write(timeline, { root: '/b', name: 'my-story' })).toEqual(files)
  })
})
