import { z } from 'zod'
import { fromMediaUrl, toMediaUrl } from '../../../shared/file-url.ts'
import { framesPerSecond } from '../../../shared/frames.ts'
import {
  type Clip,
  clip as clipSchema,
  type Marker,
  type Timeline,
  type Track,
  timeline,
} from '../../../shared/timeline.ts'
import type { ExportedFile, Exporter } from './exporter.ts'
import { type OtioClip, type OtioMarker, type OtioTrack, otioTimeline, printOtio } from './otio-document.ts'

/** What OpenTimelineIO has no field for. Times and files are never taken from here. */
const timelineNotes = timeline.pick({ frameRate: true, aspect: true, size: true, length: true, captions: true })
const rootNotes = timelineNotes.extend({ root: z.string() })
const trackNotes = timeline.shape.tracks.element.pick({ kind: true })
const clipNotes = clipSchema.pick({ assetId: true, mediaType: true, gain: true })
const markerNotes = timeline.shape.markers.element.pick({ beatId: true, kind: true, length: true })

const markerColours: Record<Marker['kind'], string> = { scene: 'GREEN', beat: 'CYAN' }
/** Characters of a marker's name; its whole text is in the comment. */
const markerName = 80

function write(model: Timeline, { root, name }: { root: string; name: string }): ExportedFile[] {
  const rate = framesPerSecond(model.frameRate)
  const time = (value: number) => ({ OTIO_SCHEMA: 'RationalTime.1', rate, value })
  const range = (start: number, length: number) => ({
    OTIO_SCHEMA: 'TimeRange.1',
    duration: time(length),
    start_time: time(start),
  })

  const writeReference = (clip: Clip) => {
    const own = { metadata: {}, available_range: range(0, clip.available), available_image_bounds: null }
    if (clip.file === null) return { OTIO_SCHEMA: 'MissingReference.1', name: clip.name, ...own }
    const fileName = clip.file.split('/').at(-1)
    return { OTIO_SCHEMA: 'ExternalReference.1', name: fileName, ...own, target_url: toMediaUrl(root, clip.file) }
  }

  const writeClip = (clip: Clip) => ({
    OTIO_SCHEMA: 'Clip.2',
    metadata: { inkcue: clipNotes.parse(clip) },
    name: clip.name,
    source_range: range(0, clip.length),
    effects: [],
    markers: [],
    enabled: true,
    media_references: { DEFAULT_MEDIA: writeReference(clip) },
    active_media_reference_key: 'DEFAULT_MEDIA',
  })

  const writeGap = (length: number) => ({
    OTIO_SCHEMA: 'Gap.1',
    metadata: {},
    name: '',
    source_range: range(0, length),
    effects: [],
    markers: [],
    enabled: true,
  })

  const writeTrack = (track: Track) => {
    const children: object[] = []
    let at = 0
    for (const clip of track.clips) {
      if (clip.start > at) children.push(writeGap(clip.start - at))
      children.push(writeClip(clip))
      at = clip.start + clip.length
    }
    return {
      OTIO_SCHEMA: 'Track.1',
      metadata: { inkcue: trackNotes.parse(track) },
      name: track.name,
      source_range: null,
      effects: [],
      markers: [],
      enabled: true,
      children,
      kind: track.type === 'video' ? 'Video' : 'Audio',
    }
  }

  const writeMarker = (marker: Marker) => ({
    OTIO_SCHEMA: 'Marker.2',
    // Resolve 21 drops the comment and reads its own note.
    metadata: { inkcue: markerNotes.parse(marker), Resolve_OTIO: { Note: marker.text } },
    name: Array.from(marker.text).slice(0, markerName).join(''),
    color: markerColours[marker.kind],
    comment: marker.text,
    marked_range: range(marker.start, 1),
    // 0.19-dev runs the upgrade from Marker.1 on a Marker.2 again and would overwrite `marked_range` with nothing.
    range: range(marker.start, 1),
  })

  const document = {
    OTIO_SCHEMA: 'Timeline.1',
    metadata: {
      inkcue: rootNotes.parse({ ...model, root }),
      PremierePro_OTIO: { MetadataVersion: '1.0' },
    },
    name: model.title,
    global_start_time: time(0),
    tracks: {
      OTIO_SCHEMA: 'Stack.1',
      // OpenTimelineIO itself has no frame size; Premiere writes and reads it here.
      metadata: {
        PremierePro_OTIO: {
          VideoFrameRate: rate,
          VideoResolution: model.size,
          AudioFrameRate: 48000,
          PixelAspectRatio: { denominator: 1, numerator: 1 },
        },
      },
      name: model.title,
      source_range: null,
      effects: [],
      markers: model.markers.map(writeMarker),
      enabled: true,
      children: model.tracks.map(writeTrack),
    },
  }
  return [{ path: `${name}.otio`, text: printOtio(document) }]
}

function read(files: ExportedFile[]): Timeline {
  const [file] = files
  if (!file || files.length !== 1) throw new Error('one .otio file was expected')
  const document = otioTimeline.parse(JSON.parse(file.text))
  const { root, ...notes } = rootNotes.parse(document.metadata.inkcue)
  const rate = framesPerSecond(notes.frameRate)
  const frames = (time: { rate: number; value: number }) => {
    if (Math.abs(time.rate - rate) > 1e-9) throw new Error(`a time at rate ${time.rate} in a timeline at ${rate}`)
    return time.value
  }

  const readClip = (clip: OtioClip, start: number): Clip => {
    const media = clip.media_references.DEFAULT_MEDIA
    const length = frames(clip.source_range.duration)
    const available = frames(media.available_range.duration)
    if (frames(clip.source_range.start_time) + length > available)
      throw new Error(`${clip.name} reaches past its media`)
    const isMissing = media.OTIO_SCHEMA === 'MissingReference.1'
    const target = isMissing ? null : fromMediaUrl(root, media.target_url ?? '')
    return { ...clipNotes.parse(clip.metadata.inkcue), name: clip.name, file: target, available, start, length }
  }

  const readTrack = (track: OtioTrack): Track => {
    const clips: Clip[] = []
    let at = 0
    for (const child of track.children) {
      if (child.OTIO_SCHEMA === 'Clip.2') clips.push(readClip(child, at))
      at += frames(child.source_range.duration)
    }
    const { kind } = trackNotes.parse(track.metadata.inkcue)
    return { name: track.name, type: track.kind === 'Video' ? 'video' : 'audio', kind, clips }
  }

  const readMarker = (marker: OtioMarker): Marker => ({
    ...markerNotes.parse(marker.metadata.inkcue),
    start: frames(marker.marked_range.start_time),
    text: marker.comment,
  })

  return {
    ...notes,
    title: document.name,
    tracks: document.tracks.children.map(readTrack),
    markers: document.tracks.markers.map(readMarker),
  }
}

/** OpenTimelineIO, for DaVinci Resolve 18.5+ and Premiere Pro 25.6+. Paths are absolute. */
export const otio: Exporter = {
  id: 'otio',
  label: 'OpenTimelineIO',
  description: 'One .otio timeline with absolute paths to the media of the bundle',
  editors: ['DaVinci Resolve 18.5+', 'Premiere Pro 25.6+', 'Nuke Studio', 'Flame 2027'],
  write,
  read,
}
