import { beings } from './beings.ts'
import { crawlers } from './crawlers.ts'
import type { Critter } from './critter-stage.ts'
import { insects } from './insects.ts'
import { seaLife } from './sea-life.ts'

/** Creatures that share no body plan with others. */
export const critters = { ...beings, ...seaLife, ...insects, ...crawlers } satisfies Record<string, Critter>

export type CritterName = keyof typeof critters
