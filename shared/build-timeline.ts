import { toFrames, wholeFrames } from './frames.ts'
import type { Asset, Sound, Visual } from './plan.ts'
import { type Aspect, type Beat, beatsOf, type FrameRate, type Story } from './story.ts'
import type { Clip, Timeline, Track } from './timeline.ts'
import { blinkLimit, dealLanes, joinStills } from './timeline-lanes.ts'
import { makeCaptions, makeMarkers, toText } from './timeline-marks.ts'
import type { Size } from './units.ts'

/** What is there to be placed for an asset: a file of the bundle. `duration` in seconds, null for a still. */
export interface Media {
  file: string
  mediaType: string
  duration: number | null
  /** Decibels of the asset's gain that the file has in it already. */
  gain: number
}

export interface TimelineInput {
  story: Story
  /** Asset ids in the order of the plan; the first is the lowest among equals. */
  order: readonly string[]
  assets: Readonly<Record<string, Asset>>
  /** Null, or nothing, for an asset that has no file: it becomes a hole. */
  media: Readonly<Record<string, Media | null>>
  frameRate: FrameRate
  aspect: Aspect
  size: Size
  /** Whether spoken beats become captions. */
  captions: boolean
}

/** Seconds that a sound stands for while it is missing and no length was asked for. */
const holeLength = 1

interface Placed<Kind extends Asset> {
  asset: Kind
  start: number
  /** Asked for, in frames; null where the placement leaves it open. */
  length: number | null
  /** The frame where the beat ends. */
  beatEnd: number
}

/** Everything at its words, on named tracks, in whole frames. Pure; a placement at an unknown beat is left out. */
export function buildTimeline(input: TimelineInput): Timeline {
  const { story, frameRate } = input
  const beats = new Map(beatsOf(story).map((beat) => [beat.id, beat]))
  const assets = input.order.flatMap((id) => input.assets[id] ?? [])
  const visuals = assets.filter((each) => each.type === 'visual').flatMap((each) => place(each, beats, frameRate))
  const sounds = assets.filter((each) => each.type === 'sound').flatMap((each) => place(each, beats, frameRate))
  const soundTracks = [
    ...layOut('effects', 'effect', sounds, input),
    ...layOut('ambience', 'ambience', sounds, input),
    ...layOut('music', 'music', sounds, input),
  ]
  const stills = stillTracks(visuals, input)
  const clips = [...stills, ...soundTracks].flatMap((track) => track.clips)
  const length = Math.max(
    1,
    toFrames(story.duration, frameRate),
    ...clips.map((clip) => clip.start + clip.length),
    ...[...beats.values()].map((beat) => toFrames(beat.end, frameRate)),
  )
  return {
    title: toText(story.title),
    frameRate,
    aspect: input.aspect,
    size: input.size,
    length,
    tracks: [...backgroundTracks(visuals, input, length), ...stills, ...soundTracks],
    markers: makeMarkers(story, frameRate),
    captions: input.captions ? makeCaptions(story, frameRate) : [],
  }
}

function place<Kind extends Asset>(asset: Kind, beats: Map<string, Beat>, rate: FrameRate): Placed<Kind>[] {
  return asset.placements.flatMap((placement) => {
    const beat = beats.get(placement.beatId)
    if (!beat) return []
    const from = Math.max(0, beat.start + placement.offset)
    const start = toFrames(from, rate)
    // From end to end, not length by length: so neighbours that touch in seconds touch in frames.
    const length = placement.length === null ? null : Math.max(1, toFrames(from + placement.length, rate) - start)
    return [{ asset, start, length, beatEnd: toFrames(beat.end, rate) }]
  })
}

/** What the media is called on the timeline: its name, or for a hole what is missing. */
function label(asset: Asset, media: Media | null): string {
  if (media) return asset.name
  return asset.brief === '' ? `${asset.name} (missing)` : `${asset.name} (missing): ${asset.brief}`
}

function toClip(asset: Asset, media: Media | null, start: number, length: number, available = length): Clip {
  const mediaType = media?.mediaType ?? (asset.type === 'visual' ? 'image/png' : 'audio/wav')
  // Adding 0 makes a plain 0 of a negative one, which no format keeps.
  const gain = asset.type === 'sound' ? asset.gain - (media?.gain ?? 0) + 0 : 0
  const file = media?.file ?? null
  return { assetId: asset.id, name: toText(label(asset, media)), file, mediaType, available, start, length, gain }
}

/** A background stands until the next one begins, the last to the end. Those that begin together share the time. */
function backgroundTracks(visuals: Placed<Visual>[], { media }: TimelineInput, end: number): Track[] {
  const backgrounds = visuals.filter(({ asset, start }) => asset.kind === 'background' && start < end)
  const starts = [...new Set(backgrounds.map(({ start }) => start))].sort((a, b) => a - b)
  const clips = starts.flatMap((start, at) => {
    const span = (starts[at + 1] ?? end) - start
    const together = backgrounds.filter((each) => each.start === start).slice(0, span)
    return together.map(({ asset }, index) => {
      const from = start + Math.floor((span * index) / together.length)
      const to = start + Math.floor((span * (index + 1)) / together.length)
      return toClip(asset, media[asset.id] ?? null, from, to - from)
    })
  })
  const joined: Clip[] = []
  for (const clip of clips) {
    const last = joined.at(-1)
    if (last?.assetId === clip.assetId) joined[joined.length - 1] = stretch(last, clip.length)
    else joined.push(clip)
  }
  return joined.length === 0 ? [] : [{ name: 'backgrounds', type: 'video', kind: 'background', clips: joined }]
}

const stretch = (clip: Clip, by: number): Clip => {
  const length = clip.length + by
  return { ...clip, length, available: length }
}

/** Characters below, props and icons above them. */
function stillTracks(visuals: Placed<Visual>[], { media, frameRate }: TimelineInput): Track[] {
  const gap = toFrames(blinkLimit, frameRate)
  const tracksOf = (name: string, kind: Track['kind'], chosen: Placed<Visual>[]): Track[] => {
    const assets = new Map(chosen.map(({ asset }) => [asset.id, asset]))
    const clips = [...assets.values()].flatMap((asset) => {
      const own = chosen.filter((each) => each.asset.id === asset.id)
      const stills = own.map(({ start, length, beatEnd }) =>
        toClip(asset, media[asset.id] ?? null, start, Math.max(1, length ?? beatEnd - start)),
      )
      return joinStills(stills, gap)
    })
    return dealLanes(clips).map((lane, at) => ({ name: `${name} ${at + 1}`, type: 'video', kind, clips: lane }))
  }
  return [
    ...tracksOf(
      'characters',
      'character',
      visuals.filter(({ asset }) => asset.kind === 'character'),
    ),
    ...tracksOf(
      'props and icons',
      'prop',
      visuals.filter(({ asset }) => asset.kind === 'prop' || asset.kind === 'icon'),
    ),
  ]
}

/** Sounds of one kind. A sound that loops is laid end to end until the length that was asked for is full. */
function layOut(name: string, kind: Sound['kind'], sounds: Placed<Sound>[], input: TimelineInput): Track[] {
  const { media, frameRate } = input
  const clips = sounds
    .filter(({ asset }) => asset.kind === kind)
    .flatMap(({ asset, start, length }) => {
      const own = media[asset.id] ?? null
      if (!own) return [toClip(asset, own, start, length ?? toFrames(holeLength, frameRate))]
      const available = Math.max(1, wholeFrames(own.duration ?? 0, frameRate))
      const wanted = asset.loop ? (length ?? available) : Math.min(length ?? available, available)
      const rounds = Math.ceil(wanted / available)
      return Array.from({ length: rounds }, (_, round) => {
        const at = round * available
        return toClip(asset, own, start + at, Math.min(available, wanted - at), available)
      })
    })
  const numbered = kind === 'effect'
  return dealLanes(clips).map((lane, at) => ({
    name: numbered || at > 0 ? `${name} ${at + 1}` : name,
    type: 'audio',
    kind,
    clips: lane,
  }))
}
