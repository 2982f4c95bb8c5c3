import type { Visual } from '../../../shared/plan.ts'
import type { Wish } from './budget.ts'
import type { Figure } from './cast.ts'
import { placeBeats } from './place-beats.ts'
import type { TaggedBeat } from './tag-story.ts'

const article = (words: string): string => (/^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`)
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const speciesOf = (figure: Figure): string => {
  if (figure.species) return figure.species
  const { female, male } = figure.votes
  const gender = female === male ? figure.gender : female > male ? 'female' : 'male'
  return gender === 'female' ? 'woman' : gender === 'male' ? 'man' : 'person'
}

const plurals: Record<string, string> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  mouse: 'mice',
  goose: 'geese',
  wolf: 'wolves',
  sheep: 'sheep',
  fish: 'fish',
  thief: 'thieves',
  fairy: 'fairies',
  puppy: 'puppies',
  loaf: 'loaves',
  leaf: 'leaves',
  knife: 'knives',
  shelf: 'shelves',
  scarf: 'scarves',
  family: 'family',
  crew: 'crew',
  crowd: 'crowd',
}
export const pluralOf = (noun: string): string =>
  plurals[noun] ??
  (/(s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)

/** "Marta, an old woman with a lantern; villager". */
const briefOf = (figure: Figure): string => {
  const species = speciesOf(figure)
  const words = [...figure.adjectives.slice(0, 5), species].join(' ')
  const what = figure.plural
    ? `a group of ${[...figure.adjectives.slice(0, 5), pluralOf(species)].join(' ')}`
    : article(words)
  const details = figure.details.length ? ` ${figure.details.slice(0, 3).join(', ')}` : ''
  const roles = figure.roles.length ? `; ${figure.roles.slice(0, 3).join(', ')}` : ''
  return figure.name
    ? `${figure.name}, ${what}${details}${roles}`
    : `${what}${details}${roles}`.replace(/^./, (letter) => letter)
}

export const nameOf = (figure: Figure): string => {
  if (figure.name) return figure.name
  if (figure.plural) return upper(pluralOf(figure.species))
  const own = figure.adjectives.find((word) => /^(old|young|little|big|red|white|black|grey|gray)$/.test(word))
  return upper(own ? `${own} ${figure.species}` : figure.species)
}

/** The cast as wanted pictures. Who is only spoken of once in passing scores low. */
export const makeCharacters = (
  figures: Figure[],
  tagged: TaggedBeat[],
): Wish<{ figure: Figure; visual: Omit<Visual, 'id'> }>[] =>
  figures.flatMap((figure) => {
    // "In each of the pieces a little goose" is Greta again.
    const passing = !figure.name && figure.beats.size === 1 && figure.adjectives.length > 0
    if (passing && figures.some((other) => other.name && other.species === figure.species)) return []
    const seen = [...figure.beats]
      .filter(([, { weight }]) => weight >= 0.5)
      .map(([beat]) => beat)
      .sort((a, b) => a - b)
    const weight = [...figure.beats.values()].reduce((sum, each) => sum + each.weight, 0)
    const [first] = seen
    if (first === undefined || (weight < 1 && !figure.name)) return []
    const name = nameOf(figure)
    const aliases = [...figure.aliases, ...(figure.name && figure.species ? [figure.species] : []), ...figure.roles]
    return [
      {
        first,
        score: 2 + weight * 1.2 + (figure.name ? 2.5 : 0) - (figure.plural ? 0.4 : 0),
        value: {
          figure,
          visual: {
            type: 'visual' as const,
            kind: 'character' as const,
            subject: speciesOf(figure),
            baseId: null,
            name,
            aliases: [...new Set(aliases)].filter(
              (alias) => alias.toLowerCase() !== name.toLowerCase() && alias !== '',
            ),
            brief: briefOf(figure),
            placements: placeBeats(tagged, seen),
          },
        },
      },
    ]
  })
