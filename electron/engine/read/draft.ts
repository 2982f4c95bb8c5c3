import type { Aspect, Beat, FrameRate } from '../../../shared/story.ts'

export type BeatKind = Beat['kind']

/** Words and where they stand in the source. Where the lengths agree, the words are the source's own. */
export interface Piece {
  text: string
  start: number
  end: number
}

/** A paragraph, a speech or a cue, before it is cut into beats. */
export interface Passage {
  kind: BeatKind
  pieces: Piece[]
  speaker?: string | undefined
  /** True where it is one beat, however many sentences it has. */
  whole?: boolean
  /** Seconds, where the file says. */
  time?: { start: number; end: number }
  /** True where capitals ask for a sound, as in the action lines of a screenplay. */
  capitals?: boolean
  /** True for a note to the actor: only its sounds count. */
  aside?: boolean
}

export interface DraftScene {
  /** Empty where the story gives none. */
  title: string
  start: number
  passages: Passage[]
}

/** What a reader of one format finds. */
export interface Draft {
  title: string
  language?: string
  frameRate?: FrameRate
  aspect?: Aspect
  timed: boolean
  scenes: DraftScene[]
  warnings: string[]
}

/** The source's own words from `start` to `end`. */
export const pieceOf = (text: string, start: number, end: number): Piece => ({
  text: text.slice(start, end),
  start,
  end,
})
