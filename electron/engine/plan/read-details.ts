import type { Figure } from './cast.ts'
import { carried, looks } from './noun-words.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './tag-story.ts'

interface Clause {
  words: Word[]
  phrases: Phrase[]
}

/** "in a red coat", "with a lantern", "30, in a red coat": what follows somebody. */
export const readDetails = ({ words, phrases }: Clause, figure: Figure, after: number): void => {
  let at = after
  while (words[at] && /^(,|\d+|who|wearing|was|dressed|is)$/.test(words[at]?.lower ?? '') && at - after < 5) at++
  const wears = words[at - 1]?.lower === 'wearing'
  if (!wears && !/^(in|with)$/.test(words[at]?.lower ?? '')) return
  const phrase = phrases.find((each) => each.from >= at && each.from <= at + 1)
  if (!phrase || !carried.has(phrase.head) || figure.details.length > 2) return
  const text = [
    ...(phrase.plural ? [] : ['a']),
    ...phrase.adjectives,
    phrase.compound ?? '',
    words[phrase.at]?.lower ?? '',
  ]
    .filter(Boolean)
    .join(' ')
  const detail = `${wears || words[at]?.lower === 'in' ? 'in' : 'with'} ${text.replace(/^a (?=[aeiou])/, 'an ')}`
  if (!figure.details.includes(detail)) figure.details.push(detail)
}

/** Things of one's own that one is drawn with: "her lantern". */
export const readOwned = (reading: Clause, own: { figure: Figure; at: number }[]): void => {
  for (const phrase of reading.phrases) {
    if (!/^(his|her)$/.test(phrase.determiner ?? '') || !carried.has(phrase.head) || phrase.plural) continue
    const gender = phrase.determiner === 'her' ? 'female' : 'male'
    const owner = own.filter((mention) => mention.at < phrase.at && mention.figure.kind === 'person').at(-1)?.figure
    if (!owner || (owner.gender && owner.gender !== gender) || owner.details.length > 1) continue
    const noun = [...phrase.adjectives.filter((word) => looks.has(word)), phrase.head].join(' ')
    if (!owner.details.some((detail) => detail.endsWith(phrase.head)))
      owner.details.push(`with ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`)
  }
}
