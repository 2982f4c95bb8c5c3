import type { Figure } from './cast.ts'
import type { Mention } from './find-cast.ts'
import type { TaggedBeat } from './tag-story.ts'

/** The words that the pose's brief adds; verbs and adjectives that mean it. */
const table: [string, RegExp, RegExp][] = [
  ['sleeping', /^(sleep|nap|snore|doze|snooze)$/, /^(asleep|sleeping)$/],
  ['crying', /^(cry|weep|sob)$/, /^(tearful|heartbroken)$/],
  ['laughing', /^(laugh|giggle|chuckle)$/, /^(delighted)$/],
  ['waving', /^(wave)$/, /^$/],
  ['running', /^(run|race|sprint|dash|flee|gallop|chase|rush)$/, /^$/],
  ['jumping', /^(jump|leap|hop|bounce|dance|skip)$/, /^$/],
  ['sitting', /^(sit|perch|kneel|crouch)$/, /^(seated)$/],
  ['cheering', /^(cheer|celebrate|clap|applaud)$/, /^$/],
  ['pointing', /^(point)$/, /^$/],
  ['angry', /^(growl|snarl|shout|yell|grumble|scowl)$/, /^(angry|furious|cross|grumpy)$/],
  ['sad', /^(sigh|mourn)$/, /^(sad|unhappy|lonely|disappointed|sorry|miserable)$/],
  ['smiling', /^(smile|grin|beam)$/, /^(happy|glad|cheerful|joyful)$/],
  ['surprised', /^(gasp|stare|blink)$/, /^(surprised|amazed|astonished|startled|shocked)$/],
  ['afraid, shivering', /^(tremble|shiver|shake|scream|hide)$/, /^(afraid|scared|frightened|terrified|shivering)$/],
  ['thinking', /^(wonder|think|ponder)$/, /^(puzzled|curious|confused)$/],
  ['tired', /^(yawn)$/, /^(tired|sleepy|weary|exhausted)$/],
]

export interface Pose {
  figure: Figure
  pose: string
  beats: number[]
}

/** Whose the word at `at` is: the nearest mention before it in the same clause. */
const subjectOf = (tagged: TaggedBeat, at: number, mentions: Mention[]): Figure | undefined => {
  let best: Mention | undefined
  for (const mention of mentions) {
    if (mention.at < 0 || mention.at >= at || at - mention.at > 9) continue
    const between = tagged.words.slice(mention.at + 1, at)
    if (between.some((word) => /^[.!?;"”]$/.test(word.text)) || /^['’]s$/.test(between[0]?.text ?? '')) continue
    const before = tagged.words[mention.at - 1]
    const object =
      /^(ADP|VERB)$/.test(before?.pos ?? '') ||
      (before?.pos === 'DET' && /^(ADP|VERB)$/.test(tagged.words[mention.at - 2]?.pos ?? ''))
    if (object && best) continue
    best = mention
  }
  return best?.figure
}

/** Clear poses and moods of figures, beat by beat. */
export const findPoses = (tagged: TaggedBeat[], mentions: Mention[][]): Pose[] => {
  const poses = new Map<string, Pose>()
  const keys = new Map<Figure, number>()
  for (const beat of tagged) {
    const own = mentions[beat.index] ?? []
    const done = new Set<Figure>()
    for (const [at, word] of beat.words.entries()) {
      const verb = word.pos === 'VERB' || word.pos === 'NOUN' ? word.lemma : ''
      const entry = table.find(
        ([, verbs, adjectives]) => (word.pos === 'VERB' && verbs.test(verb)) || adjectives.test(word.lower),
      )
      if (
        !entry ||
        beat.words
          .slice(Math.max(0, at - 3), at)
          .some((before) => /^(not|n't|never|no|to|could|would|will|if)$/.test(before.lower))
      )
        continue
      const figure = subjectOf(beat, at, own)
      if (!figure || done.has(figure)) continue
      done.add(figure)
      if (!keys.has(figure)) keys.set(figure, keys.size)
      const key = `${keys.get(figure)} ${entry[0]}`
      const pose = poses.get(key) ?? { figure, pose: entry[0], beats: [] }
      pose.beats.push(beat.index)
      poses.set(key, pose)
    }
  }
  return [...poses.values()]
}
