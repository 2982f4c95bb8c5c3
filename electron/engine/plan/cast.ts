import { type Gender, genderOf } from './noun-words.ts'

/** Someone in the story, while it is being read. */
export interface Figure {
  kind: 'person' | 'animal'
  /** "Marta"; empty while unnamed. */
  name: string
  /** "woman", "tortoise"; empty while nothing but a name is known. */
  species: string
  aliases: Set<string>
  adjectives: string[]
  /** "villager", "captain". */
  roles: string[]
  /** "with a lantern", "in a red scarf". */
  details: string[]
  gender: Gender | undefined
  votes: { female: number; male: number }
  plural: boolean
  /** Beats by index where it is to be seen, with how it is called there. */
  beats: Map<number, { weight: number }>
  lastSeen: number
  /** True where it was last what the sentence is about. */
  led: boolean
  scene: number
}

const ages = new Set(['old', 'young', 'little', 'elderly', 'ancient', 'small', 'big', 'baby'])
const opposites: [Set<string>, Set<string>][] = [
  [new Set(['old', 'elderly', 'ancient']), new Set(['young', 'little', 'small', 'baby'])],
  [new Set(['big', 'large', 'great', 'huge']), new Set(['small', 'little', 'tiny', 'baby'])],
  [new Set(['white', 'grey', 'gray']), new Set(['black', 'brown', 'red'])],
]

const contradicts = (one: string[], other: string[]): boolean =>
  opposites.some(
    ([a, b]) =>
      (one.some((word) => a.has(word)) && other.some((word) => b.has(word))) ||
      (one.some((word) => b.has(word)) && other.some((word) => a.has(word))),
  )

/** Who may be called "it" though no animal. */
const it = /^(robot|android|alien|monster|dragon|ghost|child|baby|creature|unicorn)$/

const general: Record<string, RegExp> = {
  woman:
    /^(woman|lady|grandmother|grandma|granny|mother|mom|mum|queen|witch|wife|widow|aunt|shopkeeper|teacher|doctor|scientist|captain|farmer|baker)$/,
  man: /^(man|gentleman|grandfather|grandpa|father|dad|king|wizard|husband|uncle|fisherman|farmer|miller|blacksmith|captain|baker|merchant|sailor|woodcutter|shepherd)$/,
  girl: /^(girl|princess|daughter|sister|granddaughter)$/,
  boy: /^(boy|prince|son|brother|grandson)$/,
  bird: /^(crow|raven|owl|eagle|hawk|sparrow|robin|duck|goose|swan|parrot|pigeon|dove|seagull)$/,
}

export interface Cast {
  figures: Figure[]
  add(kind: Figure['kind'], species: string): Figure
  byName(name: string): Figure | undefined
  bySpecies(species: string, adjectives: string[], definite: boolean): Figure | undefined
  /** Who was seen last, latest first. */
  recent(): readonly Figure[]
  /** Somebody without a name of whom was just told. */
  unnamed(beat: number): Figure | undefined
  byPronoun(pronoun: string, beat: number, scene: number): Figure | undefined
  see(figure: Figure, where: { beat: number; scene: number; weight: number; leads: boolean }): void
}

/** The figures met so far, and which of them a word means. */
export const makeCast = (): Cast => {
  const figures: Figure[] = []
  const names = new Map<string, Figure>()
  /** Most recently seen first; bounded, so that a long story stays linear. */
  const recent: Figure[] = []
  const species = new Map<string, Figure[]>()
  const indexed = new Map<Figure, string>()

  const index = (figure: Figure): void => {
    if (figure.species && indexed.get(figure) !== figure.species) {
      indexed.set(figure, figure.species)
      species.set(figure.species, [...(species.get(figure.species) ?? []), figure])
    }
    for (const alias of figure.aliases) names.set(alias.toLowerCase(), figure)
    if (figure.name) names.set(figure.name.toLowerCase(), figure)
  }
  const genderFits = (figure: Figure, gender: Gender): boolean => {
    const known = figure.gender ?? (figure.species ? genderOf(figure.species) : undefined)
    return known === undefined || known === gender
  }
  return {
    figures,
    add(kind, noun) {
      const figure: Figure = {
        kind,
        name: '',
        species: noun,
        aliases: new Set(),
        adjectives: [],
        roles: [],
        details: [],
        gender: noun ? genderOf(noun) : undefined,
        votes: { female: 0, male: 0 },
        plural: false,
        beats: new Map(),
        lastSeen: -1,
        led: false,
        scene: -1,
      }
      figures.push(figure)
      index(figure)
      return figure
    },
    byName: (name) => names.get(name.toLowerCase()),
    bySpecies(noun, adjectives, definite) {
      const same = species.get(noun)?.filter((figure) => !contradicts(figure.adjectives, adjectives)) ?? []
      const exact = same.toSorted((a, b) => b.lastSeen - a.lastSeen)[0]
      if (exact) return exact
      // "The doctor" is Doctor Amara, though she is a scientist too.
      const role = definite
        ? recent.find(
            (figure) => figure.roles.includes(noun) && !figure.plural && !contradicts(figure.adjectives, adjectives),
          )
        : undefined
      if (role) return role
      const pattern = general[noun]
      if (!definite || !pattern) return undefined
      const wanted = genderOf(noun)
      const near = recent.filter(
        (figure) =>
          !contradicts(figure.adjectives, adjectives) &&
          (pattern.test(figure.species) ||
            (figure.kind === 'person' && figure.species === '' && wanted !== undefined && figure.gender === wanted)),
      )
      return near.length === 1 || adjectives.every((word) => ages.has(word)) ? near[0] : undefined
    },
    recent: () => recent,
    unnamed: (beat) =>
      recent.find(
        (figure) => figure.kind === 'person' && !figure.name && !figure.plural && beat - figure.lastSeen <= 2,
      ),
    byPronoun(pronoun, beat, scene) {
      const close = recent.filter((figure) => beat - figure.lastSeen <= 4 && figure.scene === scene)
      if (pronoun === 'they') return close.find((figure) => figure.plural)
      if (pronoun === 'it') {
        return close.find(
          (figure) =>
            !figure.plural &&
            beat - figure.lastSeen <= 1 &&
            figure.led &&
            (figure.kind === 'animal' || it.test(figure.species)),
        )
      }
      const gender: Gender = pronoun === 'she' ? 'female' : 'male'
      const score = (figure: Figure): number => {
        const known = figure.gender ?? genderOf(figure.species)
        const away = beat - figure.lastSeen
        return (
          (known === gender ? 2 : 0) +
          (figure.name ? 1 : 0) +
          (figure.kind === 'person' ? 1 : 0) +
          (figure.led ? 1.5 : 0) -
          away * 0.8
        )
      }
      const [best] = close
        .filter((figure) => !figure.plural && genderFits(figure, gender))
        .map((figure) => ({ figure, score: score(figure) }))
        .sort((a, b) => b.score - a.score)
      if (!best) return undefined
      best.figure.votes[gender]++
      best.figure.gender ??= gender
      return best.figure
    },
    see(figure, { beat, scene, weight, leads }) {
      index(figure)
      figure.led = leads
      figure.lastSeen = beat
      figure.scene = scene
      const known = figure.beats.get(beat)
      figure.beats.set(beat, { weight: Math.max(weight, known?.weight ?? 0) })
      const at = recent.indexOf(figure)
      if (at >= 0) recent.splice(at, 1)
      recent.unshift(figure)
      if (recent.length > 24) recent.pop()
    },
  }
}
