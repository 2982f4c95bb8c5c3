import type { Story } from '../../../shared/story.ts'
import type { Cast, Figure } from './cast.ts'
import { speciesOf } from './make-characters.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

const ageOf = (text: string): number => {
  const lower = text.toLowerCase()
  const digits = Number.parseInt(lower, 10)
  if (!Number.isNaN(digits)) return digits
  const one = Math.max(small.indexOf(lower), ordinals.indexOf(lower))
  if (one >= 0) return one
  const [first = '', second = ''] = lower.split('-')
  const ten = tens.findIndex((word) => word === first || word.replace(/y$/, 'ieth') === first)
  return ten < 0 ? Number.NaN : ten * 10 + Math.max(0, small.indexOf(second), ordinals.indexOf(second))
}

const unit = small.slice(1, 10).join('|')
const number = `(\\d{1,3}|(?:${tens.slice(2).join('|')})(?:-(?:${unit}))?|${small.slice(1).join('|')})`
const ordinal = `(\\d{1,3}(?:st|nd|rd|th)|(?:${tens.slice(2).join('|')})-(?:${ordinals.slice(1, 10).join('|')})|${ordinals.slice(1).join('|')}|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)`
const name = "([\\p{L}'’-]*\\p{L})"

/** Each finds an age and whose it is, in the order that `ageFirst` tells. */
const patterns: { pattern: RegExp; ageFirst: boolean }[] = [
  { pattern: new RegExp(`\\b${number}[- ]years?[- ]old,? (?:\\p{Ll}+ ){0,2}?${name}`, 'giu'), ageFirst: true },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])${name},?(?: who)?(?: was| is|['’]s| turned| turns| had just turned| has just turned|,)(?: aged| only| just| now)? ${number}(?=[,.;!?]| years?\\b| today| and\\b)`,
      'giu',
    ),
    ageFirst: false,
  },
  { pattern: new RegExp(`(?<![\\p{L}])${name}, (?:aged? )?${number}(?=[,.;])`, 'giu'), ageFirst: false },
  {
    pattern: new RegExp(`(?<![\\p{L}])${name}(?:,| is| was) an? ${number}[- ]years?[- ]old`, 'giu'),
    ageFirst: false,
  },
  { pattern: new RegExp(`(?<![\\p{L}])${name.replace("'’", '')}['’]s? ${ordinal} birthday`, 'giu'), ageFirst: false },
]

const isAnyone = (figure: Figure): boolean =>
  figure.kind === 'person' && !figure.plural && /^(man|woman|person|child|)$/.test(figure.species)

const makeChild = (figure: Figure): void => {
  if (!isAnyone(figure)) {
    if (figure.kind === 'person' && !/^(boy|girl|baby|prince|princess)$/.test(figure.species)) addLook(figure, 'young')
    return
  }
  const adult = speciesOf(figure)
  figure.species = adult === 'woman' ? 'girl' : adult === 'man' ? 'boy' : 'child'
}

const addLook = (figure: Figure, look: string): void => {
  if (!figure.adjectives.includes(look)) figure.adjectives.unshift(look)
}

const applyAge = (figure: Figure, age: number): void => {
  if (figure.kind !== 'person' || figure.plural || Number.isNaN(age)) return
  if (age < 13) makeChild(figure)
  else if (age < 20) {
    addLook(figure, 'young')
    if (!figure.roles.includes('teenager')) figure.roles.push('teenager')
  } else if (age > 65) addLook(figure, 'old')
}

/**
 * How old they are, where the story says so: "Mia's seventh birthday", "six-year-old Tom", "Oscar, nine,", "little
 * Anna". Under 13 is a child, under 20 young, over 65 old. Friends of a child are children.
 */
export const readAges = (story: Story, { figures, byName }: Cast): void => {
  const text = [story.title, ...story.scenes.flatMap(({ title, beats }) => [title, ...beats.map((beat) => beat.text)])]
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  const whose = (word: string): Figure | undefined =>
    /^\p{Lu}/u.test(word)
      ? byName(word)
      : figures.find((figure) => !figure.name && figure.species === word && figure.species !== '')
  for (const { pattern, ageFirst } of patterns)
    for (const [, one = '', two = ''] of text.matchAll(pattern)) {
      const figure = whose(ageFirst ? two : one)
      if (figure) applyAge(figure, ageOf(ageFirst ? one : two))
    }
  for (const [, look = '', word = ''] of text.matchAll(
    /(?<![-\p{L}])([Ll]ittle|[Tt]iny|[Oo]ld|[Yy]oung) (\p{Lu}\p{L}+)/gu,
  )) {
    const figure = byName(word)
    if (!figure || !isAnyone(figure)) continue
    if (/little|tiny/i.test(look)) makeChild(figure)
    else addLook(figure, look.toLowerCase())
  }
  const isChild = (figure: Figure): boolean => /^(girl|boy|child)$/.test(figure.species) && figure.name !== ''
  for (const [, owner = '', ...friends] of text.matchAll(
    /\b([Hh]er|[Hh]is|\p{Lu}\p{L}+['’]s) (?:best )?friends?,? (\p{Lu}\p{L}+)(?:, (\p{Lu}\p{L}+))?(?:,? and (\p{Lu}\p{L}+))?/gu,
  )) {
    const child = /^her$/i.test(owner)
      ? figures.find((figure) => isChild(figure) && figure.species !== 'boy')
      : /^his$/i.test(owner)
        ? figures.find((figure) => isChild(figure) && figure.species !== 'girl')
        : byName(owner.slice(0, -2))
    if (!child || !isChild(child)) continue
    for (const friend of friends) {
      const figure = friend ? byName(friend) : undefined
      if (figure && isAnyone(figure)) makeChild(figure)
    }
  }
}
