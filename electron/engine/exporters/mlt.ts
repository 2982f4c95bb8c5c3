import { toClock, toFrames } from '../../../shared/frames.ts'
import { type Box, layoutFrame } from '../../../shared/layout-frame.ts'
import type { Clip, Marker, Timeline, Track } from '../../../shared/timeline.ts'
import type { ExportedFile, Exporter } from './exporter.ts'
import { readMlt } from './mlt-read.ts'
import { printXml, type XmlElement, xmlElement } from './xml.ts'

/** A still can be drawn out in the editor up to this many seconds. */
const stillReserve = 600

const markerColours: Record<Marker['kind'], string> = { scene: '#3c8c46', beat: '#2f7f9e' }

const property = (name: string, value: string | number): XmlElement =>
  xmlElement('property', { name }, [], String(value))
const properties = (values: Record<string, string | number>): XmlElement[] =>
  Object.entries(values).map(([name, value]) => property(name, value))

const filter = (children: XmlElement[]): XmlElement => xmlElement('filter', {}, children)

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/**
 * MLT XML as Shotcut writes it. Resources are relative and there is no `root`, so that the folder can be moved:
 * without one, MLT looks beside the file. Frames are counted from 0, `out` is the last one.
 */
function write(model: Timeline, { name }: { name: string }): ExportedFile[] {
  const { size, frameRate, tracks } = model
  const [fps, perSeconds] = frameRate
  const shape = divisor(size.width, size.height)
  const last = model.length - 1
  const producers: XmlElement[] = []
  const boxes = layoutFrame(model)

  const addProducer = (id: string, clip: Clip, box?: Box): string => {
    const isStill = clip.file === null || clip.mediaType.startsWith('image/')
    const length = isStill ? Math.max(clip.length, toFrames(stillReserve, frameRate)) : clip.available
    const out = (isStill ? clip.length : clip.available) - 1
    const media = { length, eof: 'pause', ...serviceOf(clip), seekable: 1, 'shotcut:caption': clip.name }
    const notes = { 'inkcue:asset': clip.assetId, 'inkcue:type': clip.mediaType, 'inkcue:gain': clip.gain }
    const filters = clip.file === null ? [] : filtersOf(clip, box)
    const children = [...properties({ ...media, ...notes }), ...filters.map((each) => filter(properties(each)))]
    producers.push(xmlElement('producer', { id, in: 0, out }, children))
    return id
  }

  const writePlaylist = (track: Track, at: number): XmlElement => {
    const children = properties({
      [`shotcut:${track.type}`]: 1,
      'shotcut:name': track.name,
      'inkcue:kind': track.kind,
    })
    let end = 0
    for (const [index, clip] of track.clips.entries()) {
      if (clip.start > end) children.push(xmlElement('blank', { length: clip.start - end }))
      const producer = addProducer(`producer-${at}-${index}`, clip, boxes.get(clip))
      children.push(xmlElement('entry', { producer, in: 0, out: clip.length - 1 }))
      end = clip.start + clip.length
    }
    return xmlElement('playlist', { id: `playlist${at}` }, children)
  }

  const writeMarker = (marker: Marker, at: number): XmlElement => {
    // A scene is a bar along the ruler, a beat a point in it.
    const end = marker.kind === 'scene' ? marker.start + marker.length : marker.start
    return xmlElement(
      'properties',
      { name: at },
      properties({
        text: marker.text,
        start: toClock(marker.start, frameRate),
        end: toClock(end, frameRate),
        color: markerColours[marker.kind],
        'inkcue:beat': marker.beatId,
        'inkcue:kind': marker.kind,
        'inkcue:length': marker.length,
      }),
    )
  }

  const playlists = tracks.map(writePlaylist)
  const files = new Map(tracks.flatMap((track) => track.clips).map((clip) => [clip.file, clip]))
  files.delete(null)
  const bin = [...files.values()].map((clip, at) => {
    const producer = addProducer(`bin-${at}`, clip)
    return xmlElement('entry', { producer, in: 0, out: clip.available - 1 })
  })
  const black = { resource: 0, aspect_ratio: 1, mlt_service: 'color', mlt_image_format: 'rgba', 'set.test_audio': 0 }
  const tractor = xmlElement('tractor', { id: 'tractor0', title: 'Shotcut version 22.12.21', in: 0, out: last }, [
    ...properties({ shotcut: 1, 'shotcut:projectAudioChannels': 2, 'shotcut:projectFolder': 0 }),
    ...properties({
      'inkcue:title': model.title,
      'inkcue:aspect': model.aspect,
      'inkcue:captions': JSON.stringify(model.captions),
    }),
    xmlElement('properties', { name: 'shotcut:markers' }, model.markers.map(writeMarker)),
    xmlElement('track', { producer: 'background' }),
    ...tracks.map(({ type }, at) =>
      xmlElement('track', { producer: `playlist${at}`, ...(type === 'audio' ? { hide: 'video' } : {}) }),
    ),
    ...tracks.flatMap(writeTransitions),
  ])
  const root = xmlElement(
    'mlt',
    { LC_NUMERIC: 'C', version: '7.12.0', title: 'Shotcut version 22.12.21', producer: 'main_bin' },
    [
      xmlElement('profile', {
        description: 'automatic',
        ...size,
        progressive: 1,
        sample_aspect_num: 1,
        sample_aspect_den: 1,
        display_aspect_num: size.width / shape,
        display_aspect_den: size.height / shape,
        frame_rate_num: fps,
        frame_rate_den: perSeconds,
        colorspace: 709,
      }),
      ...producers,
      xmlElement('playlist', { id: 'main_bin' }, [property('xml_retain', 1), ...bin]),
      xmlElement(
        'producer',
        { id: 'black', in: 0, out: last },
        properties({ length: model.length, eof: 'pause', ...black }),
      ),
      xmlElement('playlist', { id: 'background' }, [xmlElement('entry', { producer: 'black', in: 0, out: last })]),
      ...playlists,
      tractor,
    ],
  )
  return [{ path: `${name}.mlt`, text: printXml(root) }]
}

/** A picture, a sound, or for a hole nothing to see and nothing to hear. */
function serviceOf({ file, mediaType }: Clip): Record<string, string | number> {
  if (file === null) return { resource: '#00000000', mlt_service: 'color', mlt_image_format: 'rgba' }
  if (mediaType.startsWith('image/')) return { resource: file, mlt_service: 'qimage', ttl: 1, aspect_ratio: 1 }
  return { resource: file, mlt_service: 'avformat-novalidate', audio_index: 0, video_index: -1 }
}

/** The gain and the place in the frame, as Shotcut's own filters, so that both can be changed there. */
function filtersOf({ gain }: Clip, box: Box | undefined): Record<string, string | number>[] {
  const volume = { mlt_service: 'volume', 'shotcut:filter': 'audioGain', level: gain }
  const place = box && {
    background: 'color:#00000000',
    mlt_service: 'affine',
    'shotcut:filter': 'affineSizePosition',
    'transition.fill': 1,
    'transition.distort': 0,
    'transition.rect': `${box.x} ${box.y} ${box.width} ${box.height} 1`,
    'transition.valign': 'bottom',
    'transition.halign': 'center',
    'transition.threads': 0,
  }
  return [...(gain === 0 ? [] : [volume]), ...(place ? [place] : [])]
}

/** Every track is mixed into the sound; a picture is laid over the lowest video track, which itself needs no blend. */
function writeTransitions({ type }: Track, at: number): XmlElement[] {
  const track = at + 1
  const mix = { a_track: 0, b_track: track, mlt_service: 'mix', always_active: 1, sum: 1 }
  const sound = xmlElement('transition', { id: `mix${at}` }, properties(mix))
  if (type === 'audio') return [sound]
  // With a_track 0 an upper picture is not seen at all (MLT 7.12).
  const blend = {
    a_track: at === 0 ? 0 : 1,
    b_track: track,
    version: '0.1',
    mlt_service: 'frei0r.cairoblend',
    threads: 0,
  }
  return [sound, xmlElement('transition', { id: `blend${at}` }, properties({ ...blend, disable: at === 0 ? 1 : 0 }))]
}

/** MLT XML, for Shotcut and everything else built on MLT. Paths are relative. */
export const mlt: Exporter = {
  id: 'mlt',
  label: 'MLT XML',
  description: 'One .mlt project with relative paths: the folder may be moved',
  editors: ['Shotcut 22+', 'melt'],
  write,
  read: readMlt,
}
