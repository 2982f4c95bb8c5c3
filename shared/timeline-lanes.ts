import type { Clip } from './timeline.ts'

/** Two clips of one picture this near to each other, in seconds, are one: a picture must not blink off between beats. */
export const blinkLimit = 1

const endOf = (clip: Clip): number => clip.start + clip.length

/** Joins clips of one still that overlap or lie at most `gap` frames apart. */
export function joinStills(clips: Clip[], gap: number): Clip[] {
  const joined: Clip[] = []
  for (const clip of [...clips].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (!last || clip.start > endOf(last) + gap) {
      joined.push(clip)
      continue
    }
    const length = Math.max(endOf(last), endOf(clip)) - last.start
    joined[joined.length - 1] = { ...last, length, available: length }
  }
  return joined
}

/**
 * Deals clips to as few lanes as hold them without overlap. An asset stays in the lane where it was before when
 * that lane is free, so that one figure is not spread over many tracks.
 */
export function dealLanes(clips: Clip[]): Clip[][] {
  const lanes: Clip[][] = []
  const home = new Map<string, Clip[]>()
  const isFree = (lane: Clip[], clip: Clip) => endOf(lane.at(-1) as Clip) <= clip.start
  for (const clip of [...clips].sort((a, b) => a.start - b.start)) {
    const before = home.get(clip.assetId)
    let lane = before && isFree(before, clip) ? before : lanes.find((each) => isFree(each, clip))
    if (lane) lane.push(clip)
    else {
      lane = [clip]
      lanes.push(lane)
    }
    home.set(clip.assetId, lane)
  }
  return lanes
}
