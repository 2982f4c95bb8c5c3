import { z } from 'zod'
import { credit, licenceId } from './licence.ts'
import { aspect, beatKind, frameRate, soundKind } from './story.ts'
import { paletteRole, visualKind } from './style.ts'
import { pictureFacts, usage } from './take.ts'
import { hex, id, instant, seconds, size } from './units.ts'

const frames = z.int().nonnegative()

/** Says that a `manifest.json` is ours, and that its folder may be exported into again. */
export const manifestFormat = 'inkcue-bundle'

/** One file of a bundle. `path` is relative to the manifest, with forward slashes. */
export const bundleFile = z.object({
  path: z.string().meta({ description: 'Relative to the manifest, with forward slashes, ASCII' }),
  role: z.enum([
    'svg',
    'png',
    'wav',
    'original',
    'timeline',
    'schema',
    'credits',
    'cue-sheet',
    'subtitles',
    'contact-sheet',
    'readme',
  ]),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What it was made from; the same recipe gives the same file. */
  recipe: z.string().meta({ description: 'Hash of all that the file was made from; equal recipes give equal files' }),
  /** Pixels, for a picture. */
  size: size.nullable(),
  /** Measured on the file itself, for a rendered sound. Loudness in LUFS, -70 for silence; peak in dBTP. */
  sound: z
    .object({
      duration: seconds,
      sampleRate: z.int().positive(),
      bits: z.int().positive(),
      channels: z.int().positive(),
      loudness: z.number(),
      peak: z.number(),
    })
    .nullable(),
})
export type BundleFile = z.infer<typeof bundleFile>

const manifestTake = z.object({
  id,
  label: z.string(),
  maker: id.meta({ description: 'Provider or source' }),
  model: z.string(),
  seed: z.int().nonnegative(),
  note: z.string().meta({ description: 'What the user asked for on top of the brief' }),
  promptHash: z.string(),
  briefHash: z.string(),
  stale: z.boolean().meta({ description: 'True where the brief or the style changed after it was made' }),
  approximate: z.boolean(),
  createdAt: instant,
  usage: usage.meta({ description: 'Tokens, and the price in US dollars' }),
  score: z.number().min(0).max(1),
  sourceUrl: z.string(),
  credits: z.array(credit),
  rights: z.enum(['green', 'yellow', 'red']),
  picture: pictureFacts.nullable(),
})

const manifestAsset = z.object({
  id,
  type: z.enum(['visual', 'sound']),
  kind: z.union([visualKind, soundKind]),
  name: z.string(),
  aliases: z.array(z.string()),
  brief: z.string(),
  baseId: id.nullable(),
  cues: z
    .array(
      z.object({
        beatId: id.meta({ description: 'The beat during which it begins' }).nullable(),
        track: z.string(),
        start: seconds,
        end: seconds,
        startFrame: frames,
        frames: z.int().positive(),
      }),
    )
    .meta({ description: 'Where it stands on the timeline' }),
  take: manifestTake.nullable().meta({ description: 'Null for a hole' }),
  files: z.array(bundleFile),
})
export type ManifestAsset = z.infer<typeof manifestAsset>

/** What is in a bundle: `manifest.json`, whose JSON Schema is published beside it. */
export const manifest = z
  .object({
    $schema: z.string(),
    format: z.literal(manifestFormat),
    version: z.literal(1),
    createdAt: instant.meta({ description: 'When the content last changed' }),
    title: z.string(),
    language: z.string(),
    frameRate: frameRate.meta({ description: 'Frames per second as [numerator, denominator]' }),
    aspect,
    size,
    frames,
    duration: seconds,
    style: z.object({ id, name: z.string(), palette: z.record(paletteRole, hex) }),
    scenes: z.array(
      z.object({
        id,
        title: z.string(),
        beats: z.array(
          z.object({
            id,
            kind: beatKind,
            speaker: z.string().nullable(),
            text: z.string(),
            start: seconds,
            end: seconds,
            startFrame: frames,
            endFrame: frames,
          }),
        ),
      }),
    ),
    assets: z.array(manifestAsset),
    holes: z.array(z.object({ assetId: id, name: z.string(), brief: z.string(), reason: z.string() })),
    rights: z.object({
      light: z.enum(['green', 'yellow', 'red']),
      licences: z.array(z.object({ licence: licenceId, assets: z.int().positive() })),
    }),
    cost: z.number().nonnegative().meta({ description: 'Price of the takes in the bundle, in US dollars' }),
    timelines: z.array(z.object({ format: z.string(), paths: z.array(z.string()) })),
    files: z.array(bundleFile).meta({ description: 'All other files but the manifest' }),
  })
  .meta({ title: 'Inkcue bundle manifest' })
export type Manifest = z.infer<typeof manifest>

/** The JSON Schema (draft 2020-12) of `manifest`. */
export const manifestSchema = (): object => z.toJSONSchema(manifest)
