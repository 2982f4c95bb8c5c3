import type { Species } from './beast.ts'
import { farSpecies } from './species-far.ts'
import { homeSpecies } from './species-home.ts'
import { wildSpecies } from './species-wild.ts'

export const species = { ...wildSpecies, ...homeSpecies, ...farSpecies } satisfies Record<string, Species>

export type SpeciesName = keyof typeof species
