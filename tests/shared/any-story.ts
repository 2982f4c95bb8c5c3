import fc from 'fast-check'
import type { Media, TimelineInput } from '../../shared/build-timeline.ts'
import { frameRateLabels, frameSize, parseFrameRate } from '../../shared/frames.ts'
import type { Asset, Placement } from '../../shared/plan.ts'
import type { Beat, FrameRate, Story } from '../../shared/story.ts'

const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 10, unit: 'binary' }),
  fc.constantFrom(' <a href="x">&amp;]]>\n\t', '\ud800 \u0000 \r\n', "it's -->"),
)
const anySeconds = fc.double({ min: 0, max: 20, noNaN: true })

/** Beats one after the other, some with a pause before them, some without any length. */
const anyStory: fc.Arbitrary<Story> = fc
  .array(
    fc.record({
      text: anyText,
      pause: fc.oneof(fc.constant(0), anySeconds),
      length: fc.oneof(fc.constant(0), anySeconds),
      kind: fc.constantFrom('narration', 'dialogue', 'action', 'caption', 'transition'),
      isNewScene: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => {
    const scenes: Story['scenes'] = []
    let at = 0
    for (const [index, { text, pause, length, kind, isNewScene }] of parts.entries()) {
      at += pause
      const span = { start: 0, end: 0 }
      const beat: Beat = { id: `b${index}`, span, text, kind, start: at, end: at + length, hints: [] }
      at += length
      if (isNewScene || scenes.length === 0) scenes.push({ id: `s${index}`, title: text, span, beats: [beat] })
      else scenes.at(-1)?.beats.push(beat)
    }
    const facts = { format: 'markdown', language: 'en', timed: false, text: '', warnings: [] } as const
    return { title: parts[0]?.text ?? '', ...facts, warnings: [], scenes, duration: at }
  })

const anyPlacement = (beats: number): fc.Arbitrary<Placement> =>
  fc.record({
    beatId: fc.nat({ max: beats }).map((at) => `b${at}`),
    offset: fc.oneof(fc.constant(0), fc.double({ min: -5, max: 5, noNaN: true })),
    length: fc.oneof(fc.constant(null), fc.double({ min: 0.001, max: 30, noNaN: true })),
  })

const anyAsset = (id: string, beats: number): fc.Arbitrary<Asset> => {
  const shape = {
    id: fc.constant(id),
    name: anyText,
    aliases: fc.constant<string[]>([]),
    brief: anyText,
    placements: fc.array(anyPlacement(beats), { maxLength: 5 }),
  }
  return fc.oneof(
    fc.record({
      ...shape,
      type: fc.constant('visual' as const),
      kind: fc.constantFrom('character', 'prop', 'background', 'icon'),
      subject: fc.constant<string>('x'),
      baseId: fc.constant(null),
    }),
    fc.record({
      ...shape,
      type: fc.constant('sound' as const),
      kind: fc.constantFrom('effect', 'ambience', 'music'),
      search: fc.constant<string[]>(['x']),
      gain: fc.double({ min: -60, max: 24, noNaN: true }),
      loop: fc.boolean(),
    }),
  )
}

const anyMedia = (asset: Asset): fc.Arbitrary<Media | null> =>
  fc.option<Media>(
    asset.type === 'visual'
      ? fc.constant<Media>({ file: `images/${asset.id}.png`, mediaType: 'image/png', duration: null, gain: 0 })
      : fc.double({ min: 0.5, max: 20, noNaN: true }).map(
          (duration): Media => ({
            file: `sounds/${asset.id}.wav`,
            mediaType: 'audio/wav',
            duration,
            gain: asset.gain,
          }),
        ),
  )

/** Anything that a timeline can be made of. */
export const anyTimelineInput: fc.Arbitrary<TimelineInput> = anyStory.chain((story) => {
  const beats = story.scenes.flatMap((scene) => scene.beats).length
  const ids = fc.integer({ min: 0, max: 8 }).map((count) => Array.from({ length: count }, (_, at) => `asset-${at}`))
  return ids
    .chain((order) => fc.tuple(...order.map((id) => anyAsset(id, beats))))
    .chain((assets) =>
      fc.record({
        story: fc.constant(story),
        order: fc.constant(assets.map((asset) => asset.id)),
        assets: fc.constant(Object.fromEntries(assets.map((asset) => [asset.id, asset]))),
        media: fc
          .tuple(...assets.map(anyMedia))
          .map((media) => Object.fromEntries(assets.map((asset, at) => [asset.id, media[at] ?? null]))),
        frameRate: fc.constantFrom(...frameRateLabels).map((label) => parseFrameRate(label) as FrameRate),
        aspect: fc.constantFrom('16:9', '9:16', '1:1', '4:5'),
        size: fc.constant(frameSize('16:9', 1080)),
        captions: fc.boolean(),
      }),
    )
})
