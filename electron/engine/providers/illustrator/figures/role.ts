import type { BeardName, HairName } from './hair.ts'
import type { HatName } from './hats.ts'
import type { HeldName } from './held.ts'

/** A palette role, the take's own changing colour, or a fixed one where the job is known by it. */
export type ClothColour = 'primary' | 'secondary' | 'accent' | 'own' | 'other' | `#${string}`

export type Detail =
  | 'apron'
  | 'armour'
  | 'badge'
  | 'belt'
  | 'bib'
  | 'bow'
  | 'buttons'
  | 'chain'
  | 'collar'
  | 'cross'
  | 'frill'
  | 'fur'
  | 'lapels'
  | 'medals'
  | 'pack'
  | 'pocket'
  | 'rope'
  | 'sash'
  | 'scarf'
  | 'stethoscope'
  | 'stripes'
  | 'suspenders'
  | 'tie'
  | 'vest'
  | 'wings'
  | 'neckline'
  | 'shawl'
  | 'patch'

/** Everything a role puts on. What is left out comes from the person. */
export interface Role {
  words: string
  top: ClothColour
  bottom?: ClothColour
  /** Length from the waist down to the feet, 0 to 1, and how far it flares. */
  skirt?: readonly [length: number, flare: number]
  sleeves?: 'long' | 'short' | 'wide'
  legs?: 'trousers' | 'shorts' | 'bare'
  shoes?: ClothColour
  boots?: true
  gloves?: ClothColour
  cuff?: ClothColour
  details?: readonly Detail[]
  trim?: ClothColour
  hat?: HatName
  hatColour?: ClothColour
  cape?: ClothColour
  holds?: HeldName
  age?: 'child' | 'old'
  gender?: 'female' | 'male'
  /** Where nothing says which. */
  usually?: 'female' | 'male'
  beard?: BeardName
  hair?: readonly HairName[]
  hairColour?: `#${string}`
  /** A red ball, a clown's. */
  redNose?: true
  glasses?: true
  eyePatch?: true
  skin?: `#${string}`
  stout?: number
}
