import type { SoundKind } from '../../../shared/story.ts'
import type { TaggedBeat } from './tag-story.ts'

/** One sound that a beat asks for. */
export interface Cue {
  kind: SoundKind
  /** Cues of one key are one asset. */
  key: string
  name: string
  search: string[]
  /** Beat by index. */
  beat: number
  /** Seconds from the beat's start. */
  offset: number
  weight: number
  /** Decibels: what is far away is quieter. */
  gain: number
  /** True where the writer asked for it. */
  hinted: boolean
}

/** Where a character of the beat's text is spoken, in seconds from its start. The last tenth is the pause. */
export const offsetAt = ({ beat }: TaggedBeat, at: number): number => {
  const share = beat.text.length ? Math.min(1, Math.max(0, at / beat.text.length)) : 0
  return Math.round(share * (beat.end - beat.start) * 90) / 100
}

export const numberWords: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten twice thrice'.split(' '),
)
