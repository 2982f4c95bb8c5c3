import type { z } from 'zod'
import type { Credit } from '../../../shared/licence.ts'
import type { Visual } from '../../../shared/plan.ts'
import type { Aspect } from '../../../shared/story.ts'
import type { StyleGuide } from '../../../shared/style.ts'
import type { Usage } from '../../../shared/take.ts'
import type { Size } from '../../../shared/units.ts'

/** Everything about one picture to draw. Plain data: it crosses process boundaries. */
export interface DrawRequest {
  visual: Visual
  style: StyleGuide
  /** The canvas: the SVG's width, height and view box. For a background, the frame. */
  canvas: Size
  aspect: Aspect
  /** What the user asked for on top of the brief; often empty. */
  note: string
  /** Another seed gives another good take. Same request, same picture for a deterministic provider. */
  seed: number
  /** The accepted picture that this one is derived from, as SVG text. */
  base: string | null
  /** What the review said of the attempts before this one. */
  feedback: string[]
}

/** A reply as it streams: text in order makes up the SVG (perhaps with chatter around it). */
export type DrawChunk =
  | { type: 'text'; text: string }
  | { type: 'progress'; value: number; label: string }
  | { type: 'usage'; usage: Usage }
  | { type: 'credits'; credits: Credit[] }
  | { type: 'model'; model: string }
  /** What this take shows, and whether it only comes near to the brief. */
  | { type: 'label'; label: string; approximate: boolean }

/** What a provider or a source may use of the world. */
export interface MakerContext {
  /** The values of its own settings schema. */
  settings: Record<string, unknown>
  signal: AbortSignal
  /** The only way to the network. */
  fetch: typeof globalThis.fetch
  /** Milliseconds since the epoch. */
  now: () => number
  /** Absolute path of the app's own `assets` folder, with what the build extracted in `assets/generated`. */
  assets: string
}

/** What the settings screen and `doctor` show. */
export interface MakerStatus {
  state: 'works' | 'not-configured' | 'wrong-key' | 'unreachable' | 'missing' | 'limited'
  detail: string
}

/** Something that answers a prompt with a picture. Declares itself as data; one file, one line in `index.ts`. */
export interface Provider {
  id: string
  label: string
  kind: 'built-in' | 'api' | 'local' | 'command-line'
  description: string
  /** One flat object; each property has a `.meta({ title, description, secret? })`. */
  settings: z.ZodObject
  limits: { concurrency: number }
  /** True where drawing is CPU work: it then runs in a worker process, and `fetch` is not to be had. */
  heavy: boolean
  /** Streams one reply. Throws a CodedError; aborts when the signal does. */
  draw(request: DrawRequest, context: MakerContext): AsyncIterable<DrawChunk>
  status(context: MakerContext): Promise<MakerStatus>
}
