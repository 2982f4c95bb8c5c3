import { z } from 'zod'
import { soundKind } from './story.ts'
import { styleGuide, visualKind } from './style.ts'
import { id } from './units.ts'

/** Seconds in a day: no placement of a story is longer, whatever a project from elsewhere says. */
const longest = 86_400

/**
 * Where an asset appears: at a beat, moved by `offset` seconds from the beat's start. `length` in seconds;
 * null means to the end of the beat for a visual, the sound's own length for a sound.
 */
export const placement = z.object({
  beatId: id,
  offset: z.number().min(-longest).max(longest),
  length: z.number().min(0.001).max(longest).nullable(),
})
export type Placement = z.infer<typeof placement>

const assetShape = {
  id,
  /** What the user calls it: "Marta", "castle gate", "door creak". */
  name: z.string().min(1).max(200),
  /** Other names it has in the story. */
  aliases: z.array(z.string()),
  /** The canonical description that goes into every prompt about it. */
  brief: z.string().max(4000),
  placements: z.array(placement),
}

/** One wanted picture. */
export const visual = z.object({
  ...assetShape,
  type: z.literal('visual'),
  kind: visualKind,
  /** The plain noun to draw: "fox", "forest", "lantern". */
  subject: z.string(),
  /** The visual it is derived from: another pose or expression of the same thing. */
  baseId: id.nullable(),
})
export type Visual = z.infer<typeof visual>

/** One wanted sound. */
export const sound = z.object({
  ...assetShape,
  type: z.literal('sound'),
  kind: soundKind,
  /** What to search for, best first. */
  search: z.array(z.string()).min(1),
  /** Applied at the placement, in decibels on top of the loudness that its kind is levelled to. */
  gain: z.number().min(-60).max(24),
  loop: z.boolean(),
})
export type Sound = z.infer<typeof sound>

export const asset = z.discriminatedUnion('type', [visual, sound])
export type Asset = z.infer<typeof asset>

/** The wanted visuals and sounds, in story order, and the one style they share. */
export const plan = z.object({
  /** Who made it: `built-in`, or a provider's id. */
  planner: z.string(),
  style: styleGuide,
  assets: z.array(asset),
  /** What the planner could not do, one sentence each. */
  warnings: z.array(z.string()),
})
export type Plan = z.infer<typeof plan>
