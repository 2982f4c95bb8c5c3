import type { SoundKind } from '../../../../shared/story.ts'
import type { Random, Signal, Stereo } from './dsp/signal.ts'
import type { RoomName } from './dsp/space.ts'

export type Material = 'wood' | 'metal' | 'stone' | 'glass'

/** What the words around a sound ask of it. 1 is as usual. */
export interface Wish {
  /** Strokes, steps, rings; null for the voice's own number. */
  count: number | null
  /** Bigger things are lower: 0.5 to 2. */
  size: number
  /** 0.5 slow to 2 fast. */
  speed: number
  /** 0.5 light to 1.6 heavy. */
  force: number
  material: Material | null
  /** 0 near to 1 far off. */
  distance: number
  room: RoomName | null
}

export interface Patch {
  random: Random
  /** What to fill, without the room's tail. */
  seconds: number
  count: number
  size: number
  speed: number
  force: number
  material: Material | null
  /** `hz(440)` is 440 Hz for a thing of usual size. */
  hz: (frequency: number) => number
}

/** One kind of sound. Pure data but for `make`, which is a pure function of its patch. */
export interface Voice {
  id: string
  title: string
  use: SoundKind
  /** Words and phrases that mean it, by commas. A phrase matches where all its words are there; `~` marks a weak one. */
  words: string
  /** Words that lean towards it without meaning it. */
  hints?: string
  seconds: number | ((wish: { count: number; speed: number }) => number)
  /** Usual number of strokes; left out where counting makes no sense. */
  count?: number
  /** Its end runs on into its start. `exact`: it has a beat, so its length is not to be changed. */
  loop?: boolean | 'exact'
  /** Comes near only; said so to the user. */
  approximate?: boolean
  room: RoomName
  /** Seconds over which the dry sound goes down at its end; what rings needs more than the usual 0.05. */
  release?: number
  make(patch: Patch): Signal | Stereo
}

/** Keeps a family's literal readable and checked. */
export const family = (...voices: Voice[]): readonly Voice[] => voices
