import type { DrawRequest } from '../../provider.ts'
import { type BirdName, birds } from './birds.ts'
import { type CritterName, critters } from './critters.ts'
import { tellingTexts } from './person-look.ts'
import { type SpeciesName, species } from './species.ts'

type Kind =
  | { plan: 'beast'; name: SpeciesName }
  | { plan: 'bird'; name: BirdName }
  | { plan: 'critter'; name: CritterName }
  | { plan: 'person' }

const plans: ReadonlyMap<string, Kind> = new Map([
  ...index(species, (name) => ({ plan: 'beast', name })),
  ...index(birds, (name) => ({ plan: 'bird', name })),
  ...index(critters, (name) => ({ plan: 'critter', name })),
])

function index<K extends string>(
  table: Readonly<Record<K, { words: string }>>,
  make: (name: K) => Kind,
): [string, Kind][] {
  return (Object.entries(table) as [K, { words: string }][]).flatMap(([name, { words }]) =>
    words.split(' ').map((word): [string, Kind] => [word, make(name)]),
  )
}

/** What walks on two or four legs and what is a person, from the subject first, then the name, then the brief. */
export function findKind(request: DrawRequest): Kind {
  // The note is left out: "like a lion" is about how, not about who.
  const [, ...texts] = tellingTexts(request)
  for (const [at, text] of texts.entries()) {
    const found = (text.match(/[a-z-]+/g) ?? []).map(readWord).filter((kind) => kind !== undefined)
    // "wolf in sheep's clothing", "fox and a crow": the first that is named is the one. In a brief only the opening counts.
    if (
      found[0] &&
      (at < 3 || !/\b(man|woman|boy|girl|person|mother|father|farmer|hunter|shepherd|king|queen)\b/.test(text))
    )
      return found[0]
  }
  return { plan: 'person' }
}

function readWord(word: string): Kind | undefined {
  return (
    plans.get(word) ??
    plans.get(word.replace(/s$/, '')) ??
    plans.get(word.replace(/ves$/, 'f')) ??
    plans.get(word.replace(/ies$/, 'y'))
  )
}
