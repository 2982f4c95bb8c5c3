import { z } from 'zod'
import { aspect, frameRate, soundKind } from './story.ts'
import { visualKind } from './style.ts'
import { id, size } from './units.ts'

const frames = z.int().nonnegative()

/**
 * A piece of media placed on a track. All times in whole frames of the timeline's rate. `file` is relative to
 * the bundle, null for a hole, whose `name` then tells what is missing.
 */
export const clip = z.object({
  assetId: id,
  name: z.string(),
  file: z.string().nullable(),
  mediaType: z.string(),
  /** The whole media's length in frames; for a still the clip's own. */
  available: frames,
  start: frames,
  length: z.int().positive(),
  /** Decibels, for sound. */
  gain: z.number(),
})
export type Clip = z.infer<typeof clip>

/** Clips of one track never overlap and stand in order of `start`. */
export const track = z.object({
  /** backgrounds, characters, props, captions, effects 1, ambience... */
  name: z.string(),
  type: z.enum(['video', 'audio']),
  kind: z.union([visualKind, soundKind]),
  clips: z.array(clip),
})
export type Track = z.infer<typeof track>

export const marker = z.object({
  beatId: id,
  start: frames,
  length: frames,
  text: z.string(),
  kind: z.enum(['scene', 'beat']),
})
export type Marker = z.infer<typeof marker>

/** Words to be read on the picture while they are spoken. */
export const caption = z.object({ beatId: id, start: frames, length: z.int().positive(), text: z.string() })
export type Caption = z.infer<typeof caption>

/** The one model behind every editor format. Video tracks from the bottom layer up. */
export const timeline = z.object({
  title: z.string(),
  frameRate,
  aspect,
  size,
  length: frames,
  tracks: z.array(track),
  markers: z.array(marker),
  /** In order of `start`, never overlapping. */
  captions: z.array(caption),
})
export type Timeline = z.infer<typeof timeline>
