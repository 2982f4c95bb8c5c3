import { z } from 'zod'
import { id, seconds, span } from './units.ts'

/** `effect`: one event; `ambience`: the sound of a place, looped; `music`: a bed under the words. */
export const soundKind = z.enum(['effect', 'ambience', 'music'])
export type SoundKind = z.infer<typeof soundKind>

/** A sound that the writer asked for in the text: `[ding]`, `SFX: door creak`, `> MUSIC: slow piano`. */
export const hint = z.object({ kind: soundKind, text: z.string(), span })
export type Hint = z.infer<typeof hint>

/** Who speaks or what a beat is: `action` and `transition` come from screenplays, `caption` from subtitles. */
export const beatKind = z.enum(['narration', 'dialogue', 'action', 'caption', 'transition'])

/**
 * The smallest timed unit: a sentence, a line of dialogue, one subtitle cue. `span` covers its exact source
 * text; `text` is the same words without markup. `start` and `end` come from the file where it has times,
 * else from a narration speed.
 */
export const beat = z.object({
  id,
  span,
  text: z.string(),
  kind: beatKind,
  speaker: z.string().optional(),
  start: seconds,
  end: seconds,
  hints: z.array(hint),
})
export type Beat = z.infer<typeof beat>

/** A part of the story with one place and time. */
export const scene = z.object({ id, title: z.string(), span, beats: z.array(beat) })
export type Scene = z.infer<typeof scene>

/** The formats that `read/` has a reader for. */
export const storyFormat = z.enum(['markdown', 'text', 'fountain', 'srt', 'vtt'])
export type StoryFormat = z.infer<typeof storyFormat>

/** Frame rates as exact rationals: `[numerator, denominator]` frames per second. */
export const frameRate = z.tuple([z.int().min(1).max(240_000), z.int().min(1).max(1001)])
export type FrameRate = z.infer<typeof frameRate>

/** Frame shape, width to height. */
export const aspect = z.enum(['16:9', '9:16', '1:1', '4:5'])
export type Aspect = z.infer<typeof aspect>

/** The parsed story file. `text` is the decoded source, all line ends as `\n`; every span points into it. */
export const story = z.object({
  title: z.string(),
  format: storyFormat,
  /** BCP 47, from the front matter or detected; `und` where neither says. */
  language: z.string(),
  frameRate: frameRate.optional(),
  aspect: aspect.optional(),
  /** True where the times come from the file. */
  timed: z.boolean(),
  text: z.string(),
  scenes: z.array(scene),
  duration: seconds,
  /** What the reader had to guess or leave out, one sentence each. */
  warnings: z.array(z.string()),
})
export type Story = z.infer<typeof story>

/** All beats of a story in order. */
export const beatsOf = (of: Story): Beat[] => of.scenes.flatMap((each) => each.beats)
