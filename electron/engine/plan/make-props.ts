import type { Visual } from '../../../shared/plan.ts'
import type { Wish } from './budget.ts'
import type { Thing } from './find-props.ts'
import { pluralOf } from './make-characters.ts'
import { placeBeats } from './place-beats.ts'
import type { TaggedBeat } from './tag-story.ts'

const mass =
  /\b(milk|water|sugar|flour|salt|bread|honey|tea|coffee|soup|cheese|rice|wool|ink|fire|dough|gold|fireworks|armor)$/
const article = (words: string): string =>
  mass.test(words) ? words : /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`

export const makeProps = (things: Thing[], tagged: TaggedBeat[]): Wish<Omit<Visual, 'id'>>[] =>
  things.flatMap((thing) => {
    const beats = [...thing.beats.keys()].sort((a, b) => a - b)
    const weight = [...thing.beats.values()].reduce((sum, each) => sum + each, 0)
    const [first] = beats
    if (first === undefined || weight < 1.1) return []
    const words = [...thing.adjectives.slice(0, 4), thing.name].join(' ')
    const own = thing.adjectives.find((word) =>
      /^(golden|gold|silver|red|blue|green|white|black|wooden|magic|old)$/.test(word),
    )
    const name = own && !thing.name.includes(' ') ? `${own} ${thing.name}` : thing.name
    return [
      {
        first,
        score: weight * 1.5 + (thing.adjectives.length ? 0.4 : 0),
        value: {
          type: 'visual' as const,
          kind: 'prop' as const,
          subject: thing.name,
          baseId: null,
          name: name.charAt(0).toUpperCase() + name.slice(1),
          aliases: [...new Set([...thing.aliases, ...(name === thing.name ? [] : [thing.name])])],
          brief: thing.plural
            ? `several ${[...thing.adjectives.slice(0, 4), pluralOf(thing.name)].join(' ')}`
            : article(words),
          placements: placeBeats(tagged, beats),
        },
      },
    ]
  })
