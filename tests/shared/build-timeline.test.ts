import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTimeline, type TimelineInput } from '../../shared/build-timeline.ts'
import { toFrames } from '../../shared/frames.ts'
import type { Asset } from '../../shared/plan.ts'
import { beatsOf } from '../../shared/story.ts'
import { type Clip, timeline as timelineSchema } from '../../shared/timeline.ts'
import { anyTimelineInput } from './any-story.ts'

const spans = (clips: Clip[]) => clips.map(({ assetId, start, length }) => [assetId, start, start + length])

/** Four beats of two seconds with half a second between them, two scenes, ten frames per second. */
function input(assets: Partial<Asset>[], durations: Record<string, number> = {}): TimelineInput {
  const whole = assets.map((asset): Asset => {
    const shape = { aliases: [], brief: '', name: asset.id ?? '', placements: [] }
    const visual = { type: 'visual', kind: 'prop', subject: 'x', baseId: null }
    return {
      ...shape,
      ...(asset.type === 'sound' ? { search: ['x'], gain: 0, loop: false } : visual),
      ...asset,
    } as Asset
  })
  const span = { start: 0, end: 0 }
  const beats = [0, 1, 2, 3].map((at) => ({
    id: `b${at + 1}`,
    span,
    text: `beat ${at + 1}`,
    kind: 'narration' as const,
    start: at * 2.5,
    end: at * 2.5 + 2,
    hints: [],
  }))
  return {
    story: {
      title: 'T',
      format: 'text',
      language: 'en',
      timed: false,
      text: '',
      scenes: [
        { id: 's1', title: 'one', span, beats: beats.slice(0, 2) },
        { id: 's2', title: 'two', span, beats: beats.slice(2) },
      ],
      duration: 10,
      warnings: [],
    },
    order: whole.map((asset) => asset.id),
    assets: Object.fromEntries(whole.map((asset) => [asset.id, asset])),
    media: Object.fromEntries(
      whole.map(({ id, type }) => [
        id,
        { file: `${id}.x`, mediaType: 'x/x', duration: type === 'sound' ? (durations[id] ?? 1) : null, gain: 0 },
      ]),
    ),
    frameRate: [10, 1],
    aspect: '16:9',
    size: { width: 1920, height: 1080 },
    captions: true,
  }
}

const at = (beatId: string, length: number | null = null, offset = 0) => ({ beatId, offset, length })
const background = { type: 'visual', kind: 'background' } as const
const sound = { type: 'sound', kind: 'effect' } as const

describe('a timeline', () => {
  it('lets a background stand until the next begins and the last one to the end', () => {
    const { tracks } = buildTimeline(
      input([
        { id: 'gate', ...background, placements: [at('b1'), at('b2')] },
        { id: 'wood', ...background, placements: [at('b3', 1)] },
      ]),
    )
    expect(spans(tracks[0]?.clips ?? [])).toEqual([
      ['gate', 0, 50],
      ['wood', 50, 100],
    ])
  })

  it('shares the time between backgrounds that begin at once', () => {
    const { tracks } = buildTimeline(
      input([
        { id: 'gate', ...background, placements: [at('b1')] },
        { id: 'wood', ...background, placements: [at('b1')] },
      ]),
    )
    expect(spans(tracks[0]?.clips ?? [])).toEqual([
      ['gate', 0, 50],
      ['wood', 50, 100],
    ])
  })

  it('keeps a figure on the picture between two beats that follow each other', () => {
    const { tracks } = buildTimeline(
      input([{ id: 'fox', type: 'visual', kind: 'character', placements: [at('b1'), at('b2'), at('b4')] }]),
    )
    expect(spans(tracks[0]?.clips ?? [])).toEqual([
      ['fox', 0, 45],
      ['fox', 75, 95],
    ])
  })

  it('puts what is there at the same time on tracks of its own, and keeps an asset on its track', () => {
    const character = { type: 'visual', kind: 'character' } as const
    const { tracks } = buildTimeline(
      input([
        { id: 'ann', ...character, placements: [at('b1')] },
        { id: 'bob', ...character, placements: [at('b1'), at('b4')] },
      ]),
    )
    expect(tracks.map((track) => [track.name, spans(track.clips)])).toEqual([
      ['characters 1', [['ann', 0, 20]]],
      [
        'characters 2',
        [
          ['bob', 0, 20],
          ['bob', 75, 95],
        ],
      ],
    ])
  })

  it('stacks backgrounds, characters, props, and then the sounds', () => {
    const placements = [at('b1')]
    const { tracks } = buildTimeline(
      input([
        { id: 'song', ...sound, kind: 'music', placements },
        { id: 'wind', ...sound, kind: 'ambience', placements },
        { id: 'knock', ...sound, placements },
        { id: 'lamp', type: 'visual', kind: 'icon', placements },
        { id: 'fox', type: 'visual', kind: 'character', placements },
        { id: 'wood', ...background, placements },
      ]),
    )
    expect(tracks.map((track) => `${track.type} ${track.name}`)).toEqual([
      'video backgrounds',
      'video characters 1',
      'video props and icons 1',
      'audio effects 1',
      'audio ambience',
      'audio music',
    ])
  })

  it('plays a sound for its own length, cuts it where less was asked for, and loops it where it may', () => {
    const { tracks } = buildTimeline(
      input(
        [
          { id: 'knock', ...sound, placements: [at('b1'), at('b2', 0.5), at('b3', 9)] },
          { id: 'wind', ...sound, kind: 'ambience', loop: true, placements: [at('b1', 2.5)] },
        ],
        { knock: 1, wind: 1 },
      ),
    )
    expect(spans(tracks[0]?.clips ?? [])).toEqual([
      ['knock', 0, 10],
      ['knock', 25, 30],
      ['knock', 50, 60],
    ])
    expect(spans(tracks[1]?.clips ?? [])).toEqual([
      ['wind', 0, 10],
      ['wind', 10, 20],
      ['wind', 20, 25],
    ])
  })

  it('has a hole with its brief in the name where there is no file', () => {
    const fox = input([{ id: 'fox', name: 'The fox', brief: 'red and hungry', placements: [at('b2')] }])
    const { tracks } = buildTimeline({ ...fox, media: {} })
    expect(tracks[0]?.clips).toEqual([
      {
        assetId: 'fox',
        name: 'The fox (missing): red and hungry',
        file: null,
        mediaType: 'image/png',
        available: 20,
        start: 25,
        length: 20,
        gain: 0,
      },
    ])
  })

  it('leaves only the gain that the file does not have in it yet', () => {
    const knock = input([{ id: 'knock', ...sound, gain: -6, placements: [at('b1')] }])
    expect(buildTimeline(knock).tracks[0]?.clips[0]?.gain).toBe(-6)
    const media = { knock: { file: 'k.wav', mediaType: 'audio/wav', duration: 1, gain: -6 } }
    expect(buildTimeline({ ...knock, media }).tracks[0]?.clips[0]?.gain).toBe(0)
  })

  it('marks scenes and beats, and captions what is spoken', () => {
    const { markers, captions } = buildTimeline(input([]))
    expect(markers.map(({ kind, beatId, start, text }) => [kind, beatId, start, text])).toEqual([
      ['scene', 'b1', 0, 'one'],
      ['beat', 'b1', 0, 'beat 1'],
      ['beat', 'b2', 25, 'beat 2'],
      ['scene', 'b3', 50, 'two'],
      ['beat', 'b3', 50, 'beat 3'],
      ['beat', 'b4', 75, 'beat 4'],
    ])
    expect(captions.map(({ start, length }) => [start, length])).toEqual([
      [0, 20],
      [25, 20],
      [50, 20],
      [75, 20],
    ])
  })
})

describe('any timeline', () => {
  const check = (property: (made: ReturnType<typeof buildTimeline>, from: TimelineInput) => void) =>
    fc.assert(fc.property(anyTimelineInput, (from) => property(buildTimeline(from), from)))

  it('matches its schema', () =>
    check((made) => {
      expect(timelineSchema.parse(made)).toEqual(made)
    }))

  it('has clips in order that never overlap, within its length', () =>
    check((made) => {
      for (const { clips } of made.tracks) {
        let end = 0
        for (const clip of clips) {
          expect(clip.start).toBeGreaterThanOrEqual(end)
          end = clip.start + clip.length
        }
        expect(clips.length).toBeGreaterThan(0)
        expect(end).toBeLessThanOrEqual(made.length)
      }
    }))

  it('never asks for more of a medium than there is', () =>
    check((made) => {
      for (const clip of made.tracks.flatMap(({ clips }) => clips))
        expect(clip.length).toBeLessThanOrEqual(clip.available)
    }))

  it('has every sound that is placed exactly at its word', () =>
    check((made, { story, assets, frameRate }) => {
      const beats = new Map(beatsOf(story).map((beat) => [beat.id, beat]))
      const starts = new Set(made.tracks.flatMap(({ clips }) => clips.map((clip) => `${clip.assetId} ${clip.start}`)))
      for (const asset of Object.values(assets)) {
        if (asset.type !== 'sound') continue
        for (const { beatId, offset } of asset.placements) {
          const beat = beats.get(beatId)
          if (beat) expect(starts).toContain(`${asset.id} ${toFrames(Math.max(0, beat.start + offset), frameRate)}`)
        }
      }
    }))

  it('covers every background without a break from the first on', () =>
    check((made) => {
      const clips = made.tracks.find(({ kind }) => kind === 'background')?.clips ?? []
      for (const [at, clip] of clips.entries()) {
        expect(clip.start + clip.length).toBe(clips[at + 1]?.start ?? made.length)
      }
    }))

  it('has captions in order that never overlap', () =>
    check(({ captions }) => {
      for (const [at, { start, length }] of captions.entries()) {
        expect(start + length).toBeLessThanOrEqual(captions[at + 1]?.start ?? Number.POSITIVE_INFINITY)
      }
    }))
})
