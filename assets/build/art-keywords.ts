import { emojiAliases } from './art-aliases.ts'
import { silhouetteAliases } from './art-aliases-silhouettes.ts'

/** What an emoji is called: its icon, its label and its keywords, most telling first. */
export interface Called {
  icon: string
  label: string
  tags: string[]
  keywords: string[]
}

/** Adjectives and such that come with so many emoji that they say nothing. */
const tooWide =
  /^(animal|nature|food|object|thing|face|person|body|happy|sad|good|bad|love|party|fun|cool|nice|cute|red|green|blue|yellow|white|black|brown|orange|purple|pink|gray|grey|small|big|old|new|hot|cold|fast|day|night|time|work|job|hobby|sport|sports|game|play|transportation|vehicle|travel|vacation|summer|winter|spring|business|office|technology|science|education|health|money-face|drink|meal|restaurant|sweet|healthy|fruit|vegetable|building|place|tool|weather|entertainment|celebration|holiday|japan|japanese|china|chinese|asia|emoji|symbol|sign|up|down|left|right|on|off|out|in|no|yes|yum|yummy|delicious|lucky|crazy|dead|evil|wild|fresh|eat|eating)$/

/**
 * Noun to icon names, best first. A name with `+` in front is a special kind of the noun (a paper lantern), one
 * with `~` only comes near. Hand-made aliases lead, then labels,
 * then keywords.
 */
export function indexEmoji(called: readonly Called[]): Map<string, string[]> {
  const scored = new Map<string, Map<string, number>>()
  const add = (noun: string, icon: string, score: number) => {
    const key = noun.toLowerCase().replaceAll(/[ _]/g, '-')
    if (!/^[a-z][a-z'-]*$/.test(key)) return
    const icons = scored.get(key) ?? new Map<string, number>()
    scored.set(key, icons.set(icon, Math.max(score, icons.get(icon) ?? 0)))
  }
  for (const each of called) {
    const words = each.label.split(/ (?:with|without|of|on|in|at|behind|from) /)[0]?.split(' ') ?? []
    const last = words.at(-1) as string
    add(each.label, each.icon, 100)
    add(each.icon, each.icon, 100)
    if (words.length > 1 && !tooWide.test(last)) add(last, each.icon, 80 - words.length)
    each.tags.forEach((tag, at) => {
      if (!tooWide.test(tag)) add(tag, each.icon, 50 - at)
    })
    each.keywords.slice(0, 5).forEach((word, at) => {
      if (!tooWide.test(word)) add(word, each.icon, 42 - 2 * at)
    })
  }
  const shipped = new Set(called.map((each) => each.icon))
  for (const [at, [icon, nouns]] of Object.entries(emojiAliases).entries())
    if (shipped.has(icon)) for (const noun of nouns.split(' ')) add(noun, icon, 150 - at / 1000)
  return new Map([...scored].map(([noun, icons]) => [noun, pickBest(icons)]))
}

/** An exact icon makes keyword hits needless; among keyword hits only the best two are worth trying. */
function pickBest(icons: ReadonlyMap<string, number>): string[] {
  const sorted = [...icons].sort((a, b) => b[1] - a[1])
  const exact = sorted.filter(([, score]) => score >= 70)
  return exact.length > 0
    ? exact
        .filter(([, score]) => score >= 100 || exact[0]?.[1] === score)
        .slice(0, 4)
        .map(([icon, score]) => (score >= 100 ? icon : `+${icon}`))
    : sorted.slice(0, 2).map(([icon]) => `~${icon}`)
}

export function indexSilhouettes(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [icon, nouns] of Object.entries(silhouetteAliases))
    for (const noun of new Set([icon, ...nouns.split(' ')])) index.set(noun, [...(index.get(noun) ?? []), icon])
  return index
}
