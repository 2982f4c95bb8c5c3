import { furniture } from './furniture.ts'
import { garden } from './garden.ts'
import { goods } from './goods.ts'
import { household } from './household.ts'
import type { PropDrawing } from './kit.ts'
import { legends } from './legends.ts'
import { moreThings } from './more-things.ts'
import { outdoors } from './outdoors.ts'
import { stonework } from './stonework.ts'
import { street } from './street.ts'
import { vessels } from './vessels.ts'

const byNoun = new Map(
  [
    ...furniture,
    ...vessels,
    ...outdoors,
    ...street,
    ...stonework,
    ...garden,
    ...goods,
    ...legends,
    ...household,
    ...moreThings,
  ].flatMap((each) => each.nouns.split(' ').map((noun) => [noun, each] as const)),
)

/** The drawing for a singular noun, hyphens for spaces. */
export function findPropDrawing(noun: string): PropDrawing | null {
  return byNoun.get(noun) ?? null
}
