import { z } from 'zod'
import { frameRateLabels } from './frames.ts'

/** What an entry of a registry says of itself: enough for a settings form, the CLI help and `doctor`. */
export const registryEntry = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.string(),
  description: z.string(),
  /** JSON Schema of its settings. */
  settings: z.record(z.string(), z.unknown()),
  editors: z.array(z.string()),
})
export type RegistryEntry = z.infer<typeof registryEntry>

/** How much the built-in planner may ask for; counts grow with the length of the story. */
export const budget = z.object({
  visualsPerMinute: z.number().min(1).max(120),
  soundsPerMinute: z.number().min(0).max(120),
  maximumVisuals: z.int().min(1).max(2000),
  maximumSounds: z.int().min(0).max(2000),
})
export type Budget = z.infer<typeof budget>

/** The app's settings. Every one can also come from the environment as `INKCUE_...`; see `environmentName`. */
export const settings = z.object({
  wordsPerMinute: z
    .int()
    .min(60)
    .max(400)
    .default(150)
    .meta({ title: 'Narration speed', description: 'Words per minute, for stories without times' }),
  frameRate: z
    .enum(frameRateLabels)
    .default('30')
    .meta({ title: 'Frame rate', description: 'Frames per second of a new project' }),
  aspect: z
    .enum(['16:9', '9:16', '1:1', '4:5'])
    .default('16:9')
    .meta({ title: 'Aspect', description: 'Frame shape of a new project' }),
  height: z
    .int()
    .min(240)
    .max(4320)
    .default(1080)
    .meta({ title: 'Frame size', description: 'Shorter side of the frame of a new project, in pixels, as in 1080p' }),
  visualsPerMinute: z
    .number()
    .min(1)
    .max(120)
    .default(14)
    .meta({ title: 'Visuals per minute', description: 'How many pictures the built-in planner asks for' }),
  soundsPerMinute: z
    .number()
    .min(0)
    .max(120)
    .default(10)
    .meta({ title: 'Sounds per minute', description: 'How many sounds the built-in planner asks for' }),
  maximumVisuals: z.int().min(1).max(2000).default(120).meta({ title: 'Most visuals', description: 'Per story' }),
  maximumSounds: z.int().min(0).max(2000).default(120).meta({ title: 'Most sounds', description: 'Per story' }),
  style: z.string().default('storybook').meta({ title: 'Style', description: 'Style guide of a new project' }),
  provider: z.string().default('illustrator').meta({ title: 'Illustrator', description: 'Who draws' }),
  sources: z
    .array(z.string())
    .default(['folder', 'synth'])
    .meta({ title: 'Sound sources', description: 'Where sounds are looked for' }),
  candidates: z
    .int()
    .min(1)
    .max(10)
    .default(3)
    .meta({ title: 'Candidates', description: 'Sounds to audition for each cue' }),
  concurrency: z.int().min(1).max(500).default(8).meta({ title: 'At once', description: 'Most jobs at once' }),
  /** Settings of single providers and sources: `{ folder: { path: "..." } }`. */
  makers: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
})
export type Settings = z.infer<typeof settings>

/** `wordsPerMinute` is `INKCUE_WORDS_PER_MINUTE`; `folder`, `path` is `INKCUE_FOLDER_PATH`. */
export const environmentName = (...path: string[]): string =>
  [
    'INKCUE',
    ...path.map((part) =>
      part
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replaceAll('-', '_')
        .toUpperCase(),
    ),
  ].join('_')
