import { z } from 'zod'
import { credit } from './licence.ts'
import { id, instant, seconds } from './units.ts'

/** One gate's finding. `reasons` are sentences a person can act on; empty where it passed without remark. */
export const gateResult = z.object({
  gate: z.enum(['parse', 'rebuild', 'cost', 'geometry', 'style', 'size', 'audio', 'rights', 'look']),
  passed: z.boolean(),
  reasons: z.array(z.string()),
})
export type GateResult = z.infer<typeof gateResult>

/** The verdict on a take. `score` runs from 0 (unusable) to 1 (nothing to remark). */
export const verdict = z.object({
  accepted: z.boolean(),
  score: z.number().min(0).max(1),
  gates: z.array(gateResult),
})
export type Verdict = z.infer<typeof verdict>

/** What the making of a take used. Money in US dollars. */
export const usage = z.object({
  inputTokens: z.int().nonnegative(),
  cachedTokens: z.int().nonnegative(),
  outputTokens: z.int().nonnegative(),
  cost: z.number().nonnegative(),
})
export type Usage = z.infer<typeof usage>

/** What a maker without a price uses. */
export const noUsage: Usage = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: 0 }

/** Facts of a picture, measured on its rebuilt SVG. Box is the painted area as fractions of the canvas. */
export const pictureFacts = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  /** Share of the canvas that is painted, 0 to 1. */
  coverage: z.number().min(0).max(1),
  /** Named part groups: head, body, arm-left... */
  parts: z.array(z.string()),
})
export type PictureFacts = z.infer<typeof pictureFacts>

/** Facts of a sound, measured on its decoded samples. */
export const soundFacts = z.object({
  duration: seconds,
  sampleRate: z.int().positive(),
  channels: z.int().positive(),
  /** Integrated loudness in LUFS (ITU-R BS.1770); -70 where it is silence. */
  loudness: z.number(),
  /** True peak in dBTP. */
  peak: z.number(),
  /** 200 peaks from 0 to 1 for a waveform. */
  waveform: z.array(z.number().min(0).max(1)),
})
export type SoundFacts = z.infer<typeof soundFacts>

/** One generated or downloaded version of an asset. Immutable once written. */
export const take = z.object({
  id,
  assetId: id,
  runId: id.nullable(),
  createdAt: instant,
  /** File name inside the asset's folder: never a path, whatever a project folder from elsewhere says. */
  file: z.string().regex(/^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/),
  mediaType: z.enum(['image/svg+xml', 'audio/wav', 'audio/mpeg', 'audio/ogg', 'audio/flac', 'audio/mp4']),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  /** The provider or source that made it, and its model or voice where it has one. */
  maker: id,
  model: z.string(),
  seed: z.int().nonnegative(),
  /** What the user asked for on top of the brief. */
  note: z.string(),
  /** Hash of what the plan asked for: kind, brief, style, base, frame. Differs from now: the take is stale. */
  briefHash: z.string(),
  promptHash: z.string(),
  usage,
  verdict,
  credits: z.array(credit),
  sourceUrl: z.string(),
  /** True where the maker says that it only comes near to what was asked. */
  approximate: z.boolean(),
  /** What this take is, to tell candidates apart: "Rain on leaves", "waving". */
  label: z.string(),
  picture: pictureFacts.nullable(),
  sound: soundFacts.nullable(),
})
export type Take = z.infer<typeof take>
