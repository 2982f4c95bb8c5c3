import type { Placement } from '../../../shared/plan.ts'
import type { TaggedBeat } from './tag-story.ts'

/** One placement for each beat, over its whole length. */
export const placeBeats = (tagged: TaggedBeat[], beats: number[]): Placement[] =>
  beats.flatMap((index) => {
    const beat = tagged[index]?.beat
    return beat ? [{ beatId: beat.id, offset: 0, length: null }] : []
  })
