import type { Placement, Visual } from '../../../shared/plan.ts'
import type { Wish } from './budget.ts'
import type { Setting } from './find-settings.ts'
import type { TaggedBeat } from './tag-story.ts'

const timeName = { day: 'day', dawn: 'dawn', dusk: 'dusk', night: 'night' }

const lengthOf = (tagged: TaggedBeat[], from: number, to: number): number => {
  const start = tagged[from]?.beat.start ?? 0
  const next = tagged[to + 1]?.beat.start ?? tagged[to]?.beat.end ?? start
  return Math.max(0.1, Math.round((Math.max(next, tagged[to]?.beat.end ?? start) - start) * 1000) / 1000)
}

export const placeRun = (tagged: TaggedBeat[], from: number, to: number): Placement => ({
  beatId: tagged[from]?.beat.id ?? '',
  offset: 0,
  length: lengthOf(tagged, from, to),
})

const article = (words: string): string =>
  /^(moon|sky|sea)$/.test(words) ? `the ${words}` : /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`

/** One background for each place and time of day, over all its runs of beats. */
export const makeBackgrounds = (settings: Setting[], tagged: TaggedBeat[]): Wish<Omit<Visual, 'id'>>[] => {
  const groups = new Map<string, Setting[]>()
  for (const setting of settings) {
    const key = `${setting.key} ${setting.time}`
    groups.set(key, [...(groups.get(key) ?? []), setting])
  }
  return [...groups.values()].map((runs) => {
    const [first] = runs as [Setting, ...Setting[]]
    const { subject, inside } = first.place
    const name = first.name || subject
    const adjectives = [...new Set(runs.flatMap((run) => run.adjectives))].slice(0, 4)
    const weather = inside ? 'clear' : (runs.map((run) => run.weather).find((each) => each !== 'clear') ?? 'clear')
    const time = first.time === 'day' ? 'by day' : `at ${timeName[first.time]}`
    const title = [...adjectives, name].join(' ')
    const seconds = runs.reduce((sum, run) => sum + lengthOf(tagged, run.from, run.to), 0)
    const where = name === subject || name.includes(subject) ? '' : ` (${subject})`
    return {
      first: first.from,
      score: 3 + seconds / 10 + (first.name ? 1 : 0),
      value: {
        type: 'visual',
        kind: 'background',
        subject,
        baseId: null,
        name: `${name} ${time}`.replace(/^./, (letter) => letter.toUpperCase()),
        aliases: [...new Set(runs.map((run) => run.name).filter((each) => each && each !== name))],
        brief: [
          `${article(title)}${where} ${time}`,
          ...(inside ? ['inside'] : []),
          ...(weather === 'clear' ? [] : [weather]),
        ].join(', '),
        placements: runs.map((run) => placeRun(tagged, run.from, run.to)),
      },
    }
  })
}
