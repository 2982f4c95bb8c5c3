import type { z } from 'zod'
import type { Credit } from '../../../shared/licence.ts'
import type { Sound } from '../../../shared/plan.ts'
import type { MakerContext, MakerStatus } from '../providers/provider.ts'

/** One sound to find. `length` is the wanted length in seconds, null where any will do. */
export interface SoundRequest {
  sound: Sound
  length: number | null
  note: string
  /** Another seed gives other candidates where the source makes them. */
  seed: number
  /** How many candidates are wanted. */
  count: number
}

/** A sound that could be the one. Plain data: it crosses process boundaries. */
export interface Candidate {
  /** Unique within its source. */
  id: string
  title: string
  /** How well it matches, 0 to 1, by the source's own measure. */
  match: number
  /** Seconds; null where the source does not say. */
  duration: number | null
  credits: Credit[]
  /** The page or file it came from. */
  url: string
  approximate: boolean
  /** What `load` needs to get the bytes. */
  handle: Record<string, unknown>
}

/** Audio bytes as they came: any of the formats that `audio/decode.ts` reads. */
export interface LoadedSound {
  bytes: Uint8Array
}

/** Something that finds or makes sounds. Declares itself as data; one file, one line in `index.ts`. */
export interface Source {
  id: string
  label: string
  kind: 'built-in' | 'folder' | 'site'
  description: string
  /** One flat object; each property has a `.meta({ title, description, secret? })`. */
  settings: z.ZodObject
  limits: { concurrency: number }
  /** True where its work is CPU work: it then runs in a worker process, and `fetch` is not to be had. */
  heavy: boolean
  /** Best first; at most `count`. Empty where nothing fits. */
  search(request: SoundRequest, context: MakerContext): Promise<Candidate[]>
  load(candidate: Candidate, context: MakerContext): Promise<LoadedSound>
  status(context: MakerContext): Promise<MakerStatus>
}
