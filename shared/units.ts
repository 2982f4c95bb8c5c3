import { z } from 'zod'

/** A length of time or a moment, in seconds from the start of the story. */
export const seconds = z.number().nonnegative().finite()

/** A half-open range of UTF-16 code units in `Story.text`. */
export const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof span>

/**
 * A record's id: lower-case ASCII, safe as a file name on every system (so no device of Windows) and as a key of a
 * plain object (so no `constructor`, the one name of `Object.prototype` in lower case).
 */
export const id = z
  .string()
  .regex(
    /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|constructor)$)[a-z0-9][a-z0-9-]{0,79}$/,
    'It must be an id: lower-case letters, digits and hyphens, at most 80.',
  )

/** A moment in wall-clock time, ISO 8601 in UTC. */
export const instant = z.string()

/** Frame size in CSS pixels. */
export const size = z.object({ width: z.int().positive(), height: z.int().positive() })
export type Size = z.infer<typeof size>

/** A colour as `#rrggbb`, lower case. */
export const hex = z.string().regex(/^#[0-9a-f]{6}$/)
