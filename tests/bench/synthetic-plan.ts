import type { Asset, Plan, Sound, Visual } from '../../shared/plan.ts'
import type { Story } from '../../shared/story.ts'
import type { StyleGuide, VisualKind } from '../../shared/style.ts'

const subjects: readonly (readonly [VisualKind, string])[] = [
  ['background', 'forest'],
  ['character', 'fox'],
  ['prop', 'lantern'],
  ['icon', 'heart'],
  ['background', 'castle'],
  ['character', 'woman'],
  ['prop', 'boat'],
  ['icon', 'star'],
  ['background', 'kitchen'],
  ['character', 'knight'],
  ['prop', 'apple'],
  ['prop', 'key'],
]
const soundWords = ['door creak', 'rain', 'bell', 'footsteps', 'whoosh', 'knock', 'thunder', 'splash']

/** A plan of as many assets as asked for, placed along the story in turn. */
export function syntheticPlan(story: Story, style: StyleGuide, visuals: number, sounds: number): Plan {
  const beats = story.scenes.flatMap((scene) => scene.beats)
  const place = (index: number) => [{ beatId: beats[index % beats.length]?.id ?? '', offset: 0, length: null }]
  const pictures = Array.from({ length: visuals }, (_, index): Visual => {
    const [kind, subject] = subjects[index % subjects.length] ?? ['prop', 'key']
    const name = `${subject} ${index + 1}`
    const common = { aliases: [], brief: `a ${subject}`, placements: place(index), baseId: null }
    return { ...common, id: `${kind}-${subject}-${index + 1}`, name, type: 'visual', kind, subject }
  })
  const cues = Array.from({ length: sounds }, (_, index): Sound => {
    const word = soundWords[index % soundWords.length] ?? 'bell'
    return {
      id: `effect-${word.replace(' ', '-')}-${index + 1}`,
      name: `${word} ${index + 1}`,
      aliases: [],
      brief: word,
      placements: place(index),
      type: 'sound',
      kind: 'effect',
      search: [word],
      gain: 0,
      loop: false,
    }
  })
  const assets: Asset[] = [...pictures, ...cues]
  return { planner: 'built-in', style, assets, warnings: [] }
}
