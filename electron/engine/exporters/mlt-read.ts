import { z } from 'zod'
import { toFrames } from '../../../shared/frames.ts'
import {
  type Clip,
  caption,
  clip as clipSchema,
  type Marker,
  marker as markerSchema,
  type Timeline,
  timeline,
} from '../../../shared/timeline.ts'
import type { ExportedFile } from './exporter.ts'
import { childrenOf, parseXml, type XmlElement } from './xml.ts'

const captions = z.array(caption)
const trackShape = timeline.shape.tracks.element

const propertyOf = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, 'property').find((each) => each.attributes.name === name)?.text

function mustHave(element: XmlElement, name: string): string {
  const value = propertyOf(element, name)
  if (value === undefined) throw new Error(`<${element.name} id="${element.attributes.id}"> has no ${name}`)
  return value
}

const number = (element: XmlElement, name: string): number => {
  const value = Number(element.attributes[name])
  if (!Number.isInteger(value)) throw new Error(`<${element.name}> has no whole ${name}`)
  return value
}

function secondsOf(clock: string): number {
  const parts = clock.split(':').map(Number)
  if (parts.length !== 3 || parts.some(Number.isNaN)) throw new Error(`${clock} is not a time`)
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}

/** Reads our own MLT back: times from the playlists, files from the producers, what MLT has no word for from notes. */
export function readMlt(files: ExportedFile[]): Timeline {
  const [file] = files
  if (!file || files.length !== 1) throw new Error('one .mlt file was expected')
  const root = parseXml(file.text)
  if (root.attributes.root !== undefined) throw new Error('a root would tie the project to one folder')
  const [profile] = childrenOf(root, 'profile')
  const tractor = childrenOf(root, 'tractor').at(-1)
  if (!profile || !tractor) throw new Error('an .mlt file without a profile or a tractor')
  const byId = new Map(root.children.map((each) => [each.attributes.id, each]))
  const frameRate: [number, number] = [number(profile, 'frame_rate_num'), number(profile, 'frame_rate_den')]
  const tracks = childrenOf(tractor, 'track').slice(1)
  const markers = childrenOf(tractor, 'properties').find((each) => each.attributes.name === 'shotcut:markers')
  return {
    title: mustHave(tractor, 'inkcue:title'),
    frameRate,
    aspect: timeline.shape.aspect.parse(mustHave(tractor, 'inkcue:aspect')),
    size: { width: number(profile, 'width'), height: number(profile, 'height') },
    length: number(tractor, 'out') + 1,
    tracks: tracks.map(({ attributes }) => {
      const playlist = byId.get(attributes.producer)
      if (!playlist) throw new Error(`there is no playlist ${attributes.producer}`)
      return {
        name: mustHave(playlist, 'shotcut:name'),
        type: propertyOf(playlist, 'shotcut:video') === '1' ? 'video' : 'audio',
        kind: trackShape.shape.kind.parse(mustHave(playlist, 'inkcue:kind')),
        clips: readPlaylist(playlist, byId),
      }
    }),
    markers: (markers?.children ?? []).map((each) => readMarker(each, frameRate)),
    captions: captions.parse(JSON.parse(mustHave(tractor, 'inkcue:captions'))),
  }
}

function readPlaylist(playlist: XmlElement, byId: Map<string | undefined, XmlElement>): Clip[] {
  const clips: Clip[] = []
  let at = 0
  for (const child of playlist.children) {
    if (child.name === 'blank') at += number(child, 'length')
    if (child.name !== 'entry') continue
    const producer = byId.get(child.attributes.producer)
    if (!producer) throw new Error(`there is no producer ${child.attributes.producer}`)
    const length = number(child, 'out') - number(child, 'in') + 1
    clips.push(readClip(producer, at, length))
    at += length
  }
  return clips
}

function readClip(producer: XmlElement, start: number, length: number): Clip {
  const service = mustHave(producer, 'mlt_service')
  const isSound = service === 'avformat-novalidate'
  const available = isSound ? Number(mustHave(producer, 'length')) : length
  if (length > available) throw new Error(`${producer.attributes.id} reaches past its media`)
  return clipSchema.parse({
    assetId: mustHave(producer, 'inkcue:asset'),
    name: mustHave(producer, 'shotcut:caption'),
    file: service === 'color' ? null : mustHave(producer, 'resource'),
    mediaType: mustHave(producer, 'inkcue:type'),
    available,
    start,
    length,
    gain: Number(mustHave(producer, 'inkcue:gain')),
  })
}

function readMarker(marker: XmlElement, frameRate: [number, number]): Marker {
  return markerSchema.parse({
    beatId: mustHave(marker, 'inkcue:beat'),
    start: toFrames(secondsOf(mustHave(marker, 'start')), frameRate),
    length: Number(mustHave(marker, 'inkcue:length')),
    text: mustHave(marker, 'text'),
    kind: mustHave(marker, 'inkcue:kind'),
  })
}
