import type { Visual } from '../../../shared/plan.ts'
import type { Wish } from './budget.ts'
import type { Figure } from './cast.ts'
import type { Pose } from './find-poses.ts'
import { placeBeats } from './place-beats.ts'
import type { TaggedBeat } from './tag-story.ts'

interface DerivedPose {
  figure: Figure
  pose: string
  /** Ids of the beats where it stands for its base. */
  beats: string[]
  visual: Omit<Visual, 'id' | 'baseId'>
}

const perFigure = 3

/** Poses of the chosen cast as pictures of their own, at most a few for each. */
export const makePoses = (
  poses: Pose[],
  cast: { figure: Figure; visual: Omit<Visual, 'id'> }[],
  tagged: TaggedBeat[],
): Wish<DerivedPose>[] => {
  const counts = new Map<Figure, number>()
  return poses
    .toSorted((a, b) => b.beats.length - a.beats.length)
    .flatMap(({ figure, pose, beats }) => {
      const base = cast.find((each) => each.figure === figure)?.visual
      const count = counts.get(figure) ?? 0
      const [first] = beats
      if (!base || first === undefined || count >= perFigure || figure.beats.size < 2) return []
      counts.set(figure, count + 1)
      const placements = placeBeats(tagged, beats)
      return [
        {
          first,
          score: 0.7 + beats.length * 0.5 + Math.min(2, figure.beats.size * 0.15) + (figure.name ? 0.4 : 0),
          value: {
            figure,
            pose,
            beats: placements.map((placement) => placement.beatId),
            visual: {
              type: 'visual' as const,
              kind: 'character' as const,
              subject: base.subject,
              aliases: [],
              name: `${base.name}, ${pose}`,
              brief: `${base.brief}; ${pose}`,
              placements,
            },
          },
        },
      ]
    })
}
