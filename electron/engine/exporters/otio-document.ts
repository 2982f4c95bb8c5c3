import { z } from 'zod'

/**
 * The part of OpenTimelineIO 0.17/0.18 that we write and read:
 * https://opentimelineio.readthedocs.io/en/latest/tutorials/otio-serialized-schema-only-fields.html
 */
const rationalTime = z.object({ OTIO_SCHEMA: z.literal('RationalTime.1'), rate: z.number(), value: z.int() })
const timeRange = z.object({
  OTIO_SCHEMA: z.literal('TimeRange.1'),
  duration: rationalTime,
  start_time: rationalTime,
})
const metadata = z.record(z.string(), z.unknown())

const reference = z.object({
  OTIO_SCHEMA: z.enum(['ExternalReference.1', 'MissingReference.1']),
  name: z.string(),
  available_range: timeRange,
  target_url: z.string().optional(),
})

const clip = z.object({
  OTIO_SCHEMA: z.literal('Clip.2'),
  metadata,
  name: z.string(),
  source_range: timeRange,
  media_references: z.object({ DEFAULT_MEDIA: reference }),
})
export type OtioClip = z.infer<typeof clip>

const gap = z.object({ OTIO_SCHEMA: z.literal('Gap.1'), source_range: timeRange })

const track = z.object({
  OTIO_SCHEMA: z.literal('Track.1'),
  metadata,
  name: z.string(),
  kind: z.enum(['Video', 'Audio']),
  children: z.array(z.discriminatedUnion('OTIO_SCHEMA', [clip, gap])),
})
export type OtioTrack = z.infer<typeof track>

const marker = z.object({
  OTIO_SCHEMA: z.literal('Marker.2'),
  metadata,
  comment: z.string(),
  marked_range: timeRange,
})
export type OtioMarker = z.infer<typeof marker>

export const otioTimeline = z.object({
  OTIO_SCHEMA: z.literal('Timeline.1'),
  metadata,
  name: z.string(),
  global_start_time: rationalTime,
  tracks: z.object({
    OTIO_SCHEMA: z.literal('Stack.1'),
    metadata,
    children: z.array(track),
    markers: z.array(marker),
  }),
})

/** Numbers that the reference library writes as floats even where they are whole; strict readers want the point. */
const floats = /^(\s*"(?:rate|value|VideoFrameRate|AudioFrameRate|numerator|denominator)": -?\d+)(,?)$/gm

/** JSON as the reference library prints it. A text cannot match `floats`: in JSON it never holds a line end. */
export const printOtio = (document: unknown): string =>
  `${JSON.stringify(document, null, 4).replace(floats, '$1.0$2')}\n`
