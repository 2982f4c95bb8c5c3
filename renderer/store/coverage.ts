import type { Asset } from '../../shared/plan.ts'
import { beatsOf, type Scene, type Story } from '../../shared/story.ts'

export interface Coverage {
  beats: number
  /** Beats at which at least one picture is placed. */
  pictured: number
  /** Beats at which at least one sound is placed. */
  sounding: number
}

type PlacedAt = Readonly<Record<string, readonly string[]>>

/** How much of a story or a scene has pictures and sounds placed at it. */
export function coverageOf(of: Story | Scene, placedAt: PlacedAt, assets: Readonly<Record<string, Asset>>): Coverage {
  const beats = 'scenes' in of ? beatsOf(of) : of.beats
  const has = (beatId: string, type: Asset['type']) =>
    placedAt[beatId]?.some((id) => assets[id]?.type === type) ?? false
  return {
    beats: beats.length,
    pictured: beats.filter((beat) => has(beat.id, 'visual')).length,
    sounding: beats.filter((beat) => has(beat.id, 'sound')).length,
  }
}
