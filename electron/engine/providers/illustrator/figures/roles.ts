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
  beard?: BeardName
  hair?: readonly HairName[]
  glasses?: true
  eyePatch?: true
  skin?: `#${string}`
  stout?: number
}

const brown = '#6b4630'
const dark = '#3b3a45'
const white = '#f6f3ea'
const navy = '#2f4272'

/** First match wins, so the narrower word stands first. */
export const roles = {
  king: {
    words: 'king emperor',
    top: 'primary',
    skirt: [0.98, 26],
    cape: 'accent',
    details: ['belt', 'fur', 'chain'],
    trim: '#eec04a',
    hat: 'crown',
    gender: 'male',
    beard: 'full',
    stout: 1.12,
  },
  queen: {
    words: 'queen empress',
    top: 'primary',
    skirt: [0.98, 60],
    sleeves: 'wide',
    details: ['fur', 'belt', 'chain'],
    trim: '#eec04a',
    hat: 'crown',
    gender: 'female',
    hair: ['bun', 'wavy', 'long'],
  },
  princess: {
    words: 'princess duchess',
    top: 'accent',
    skirt: [0.98, 70],
    sleeves: 'short',
    details: ['sash', 'frill'],
    trim: '#eec04a',
    hat: 'tiara',
    gender: 'female',
    hair: ['long', 'wavy'],
    age: 'child',
  },
  prince: {
    words: 'prince duke lord',
    top: 'primary',
    bottom: '#efe9dc',
    skirt: [0.22, 14],
    cape: 'secondary',
    boots: true,
    details: ['belt', 'chain'],
    trim: '#eec04a',
    hat: 'tiara',
    gender: 'male',
  },
  knight: {
    words: 'knight guard warrior',
    top: '#b5bfca',
    bottom: '#97a2af',
    boots: true,
    shoes: '#8a95a3',
    gloves: '#8a95a3',
    details: ['armour', 'belt'],
    trim: 'primary',
    hat: 'helmet',
    hatColour: '#b5bfca',
    holds: 'sword',
  },
  wizard: {
    words: 'wizard sorcerer magician merlin mage',
    top: 'primary',
    skirt: [0.97, 40],
    sleeves: 'wide',
    cuff: '#eec04a',
    details: ['rope'],
    trim: '#eec04a',
    hat: 'wizard',
    hatColour: 'primary',
    holds: 'staff',
    age: 'old',
    gender: 'male',
    beard: 'long',
  },
  witch: {
    words: 'witch sorceress enchantress hag',
    top: dark,
    skirt: [0.9, 44],
    sleeves: 'wide',
    cuff: 'primary',
    details: ['belt', 'shawl'],
    trim: 'primary',
    hat: 'witch',
    hatColour: dark,
    holds: 'broom',
    gender: 'female',
    hair: ['wavy', 'long'],
  },
  police: {
    words: 'police policeman policewoman officer cop constable sheriff',
    top: navy,
    bottom: navy,
    details: ['belt', 'badge', 'tie', 'collar'],
    trim: dark,
    hat: 'peaked',
    hatColour: navy,
    shoes: dark,
  },
  doctor: {
    words: 'doctor physician surgeon vet veterinarian dentist',
    top: white,
    skirt: [0.5, 8],
    bottom: 'secondary',
    details: ['lapels', 'stethoscope', 'pocket'],
    trim: 'primary',
    glasses: true,
  },
  nurse: {
    words: 'nurse',
    top: 'primary',
    bottom: 'primary',
    sleeves: 'short',
    details: ['neckline', 'pocket', 'stethoscope'],
    trim: white,
    shoes: white,
    hair: ['bun', 'bob'],
  },
  baker: {
    words: 'baker',
    top: white,
    bottom: 'secondary',
    sleeves: 'short',
    details: ['apron'],
    trim: 'accent',
    hat: 'chef',
    hatColour: white,
    holds: 'bread',
    stout: 1.18,
  },
  chef: {
    words: 'chef cook',
    top: white,
    bottom: dark,
    details: ['buttons', 'scarf'],
    trim: 'accent',
    hat: 'chef',
    hatColour: white,
    holds: 'spoon',
    shoes: dark,
  },
  mail: {
    words: 'mail postman postwoman postal mailman courier letter-carrier',
    top: 'primary',
    bottom: 'secondary',
    details: ['collar', 'pack', 'badge'],
    trim: 'accent',
    hat: 'peaked',
    hatColour: 'primary',
    holds: 'letter',
  },
  fire: {
    words: 'firefighter fireman firewoman',
    top: '#d9b24a',
    bottom: '#d9b24a',
    boots: true,
    shoes: dark,
    details: ['stripes', 'belt'],
    trim: '#c8423a',
    hat: 'fire',
    hatColour: '#c8423a',
    holds: 'axe',
  },
  sailor: {
    words: 'sailor mariner',
    top: white,
    bottom: navy,
    details: ['stripes', 'scarf'],
    trim: navy,
    hat: 'sailor',
    hatColour: white,
  },
  captain: {
    words: 'captain admiral',
    top: navy,
    bottom: white,
    details: ['buttons', 'collar', 'medals'],
    trim: '#eec04a',
    hat: 'peaked',
    hatColour: navy,
    beard: 'full',
    hair: ['short'],
  },
  pirate: {
    words: 'pirate buccaneer',
    top: white,
    bottom: dark,
    boots: true,
    details: ['vest', 'sash'],
    trim: 'accent',
    hat: 'pirate',
    hatColour: dark,
    holds: 'sword',
    eyePatch: true,
    beard: 'goatee',
  },
  fisher: {
    words: 'fisher fisherman fisherwoman angler',
    top: '#e0b23e',
    bottom: 'secondary',
    boots: true,
    shoes: '#4b6b52',
    skirt: [0.3, 10],
    details: ['buttons', 'collar'],
    trim: '#b98a22',
    hat: 'felt',
    hatColour: '#e0b23e',
    holds: 'rod',
    beard: 'full',
  },
  scientist: {
    words: 'scientist professor inventor researcher chemist',
    top: white,
    skirt: [0.5, 8],
    bottom: dark,
    details: ['lapels', 'tie', 'pocket'],
    trim: 'primary',
    glasses: true,
    holds: 'flask',
    hair: ['spiky', 'curly', 'bun', 'afro'],
  },
  teacher: {
    words: 'teacher librarian schoolteacher tutor',
    top: 'primary',
    bottom: 'secondary',
    details: ['collar', 'buttons'],
    trim: white,
    glasses: true,
    holds: 'book',
  },
  soldier: {
    words: 'soldier army trooper',
    top: '#75804f',
    bottom: '#656f45',
    boots: true,
    shoes: '#4b3a2b',
    details: ['belt', 'pocket'],
    trim: '#4b3a2b',
    hat: 'army',
    hatColour: '#656f45',
  },
  astronaut: {
    words: 'astronaut cosmonaut spaceman',
    top: white,
    bottom: white,
    boots: true,
    shoes: '#c9ced8',
    gloves: '#c9ced8',
    details: ['belt', 'patch', 'stripes'],
    trim: 'primary',
    hat: 'space',
    hatColour: '#d8dde5',
    stout: 1.18,
  },
  merchant: {
    words: 'merchant trader shopkeeper grocer innkeeper miller',
    top: 'secondary',
    bottom: brown,
    details: ['vest', 'sash'],
    trim: 'primary',
    hat: 'felt',
    hatColour: 'primary',
    holds: 'coins',
    stout: 1.22,
    beard: 'moustache',
  },
  shepherd: {
    words: 'shepherd shepherdess goatherd herder',
    top: '#d8c39a',
    skirt: [0.4, 18],
    bottom: brown,
    details: ['rope', 'fur'],
    trim: brown,
    holds: 'crook',
    boots: true,
  },
  farmer: {
    words: 'farmer gardener peasant farmhand',
    top: 'accent',
    bottom: '#4f6f9c',
    details: ['bib', 'pocket'],
    trim: '#eec04a',
    boots: true,
    shoes: brown,
    hat: 'straw',
    hatColour: '#e6c878',
    holds: 'fork',
  },
  business: {
    words: 'businessman businesswoman business boss manager banker lawyer clerk mayor president salesman',
    top: 'secondary',
    bottom: 'secondary',
    details: ['lapels', 'tie'],
    trim: 'accent',
    shoes: dark,
    holds: 'case',
  },
  student: {
    words: 'student pupil schoolboy schoolgirl',
    top: 'primary',
    bottom: 'secondary',
    details: ['pack', 'collar'],
    trim: 'accent',
    age: 'child',
    holds: 'book',
  },
  thief: {
    words: 'thief burglar robber bandit villain crook',
    top: '#3f3f49',
    bottom: '#34343d',
    details: ['stripes'],
    trim: '#e9e4d8',
    hat: 'wool',
    hatColour: '#34343d',
    holds: 'sack',
  },
  fairy: {
    words: 'fairy pixie sprite',
    top: 'accent',
    skirt: [0.5, 66],
    sleeves: 'short',
    legs: 'bare',
    details: ['wings', 'frill'],
    trim: 'primary',
    hat: 'flowers',
    holds: 'wand',
    gender: 'female',
    age: 'child',
    hair: ['bun', 'wavy', 'ponytail'],
  },
  angel: {
    words: 'angel',
    top: white,
    skirt: [0.96, 30],
    sleeves: 'wide',
    details: ['wings', 'rope'],
    trim: '#eec04a',
    hair: ['wavy', 'curly'],
  },
  elf: {
    words: 'elf gnome dwarf goblin leprechaun',
    top: 'primary',
    bottom: 'secondary',
    skirt: [0.3, 26],
    boots: true,
    details: ['belt', 'buttons'],
    trim: '#eec04a',
    hat: 'santa',
    hatColour: 'primary',
    beard: 'full',
    stout: 1.14,
    age: 'child',
  },
  santa: {
    words: 'santa claus',
    top: '#cf3a3a',
    bottom: '#cf3a3a',
    skirt: [0.3, 20],
    boots: true,
    shoes: dark,
    cuff: white,
    details: ['belt', 'fur'],
    trim: white,
    hat: 'santa',
    hatColour: '#cf3a3a',
    holds: 'sack',
    beard: 'long',
    age: 'old',
    gender: 'male',
    stout: 1.35,
  },
  monk: {
    words: 'monk priest friar',
    top: '#7d5a3c',
    skirt: [0.98, 24],
    sleeves: 'wide',
    details: ['rope', 'cross'],
    trim: '#e5d3a3',
    gender: 'male',
    hair: ['tufts'],
  },
  nun: {
    words: 'nun',
    top: dark,
    skirt: [0.98, 24],
    sleeves: 'wide',
    details: ['cross', 'collar'],
    trim: white,
    hat: 'hood',
    hatColour: dark,
    gender: 'female',
  },
  artist: {
    words: 'artist painter',
    top: 'primary',
    bottom: 'secondary',
    details: ['apron', 'scarf'],
    trim: 'accent',
    hat: 'beret',
    hatColour: 'accent',
    holds: 'brush',
  },
  musician: {
    words: 'musician singer bard minstrel guitarist',
    top: 'accent',
    bottom: 'secondary',
    details: ['vest'],
    trim: 'primary',
    hat: 'felt',
    hatColour: 'primary',
    holds: 'guitar',
  },
  builder: {
    words:
      'builder worker carpenter mechanic engineer plumber craftsman blacksmith smith cobbler shoemaker tailor woodcutter lumberjack',
    top: 'primary',
    bottom: '#5d6f8c',
    details: ['bib', 'belt'],
    trim: '#eec04a',
    boots: true,
    shoes: brown,
    hat: 'cap',
    hatColour: 'accent',
    holds: 'hammer',
  },
  miner: {
    words: 'hunter huntsman ranger explorer traveller traveler wanderer',
    top: 'primary',
    bottom: brown,
    skirt: [0.24, 12],
    boots: true,
    details: ['belt', 'pack', 'scarf'],
    trim: 'accent',
    hat: 'felt',
    hatColour: brown,
    holds: 'staff',
  },
  detective: {
    words: 'detective inspector spy investigator',
    top: '#b99a6b',
    skirt: [0.62, 20],
    bottom: dark,
    details: ['lapels', 'belt', 'tie'],
    trim: '#7d6240',
    hat: 'felt',
    hatColour: '#8e7148',
    holds: 'magnifier',
  },
  pilot: {
    words: 'pilot driver conductor',
    top: '#7a5636',
    bottom: 'secondary',
    boots: true,
    details: ['fur', 'belt', 'scarf'],
    trim: white,
    hat: 'peaked',
    hatColour: navy,
  },
  waiter: {
    words: 'waiter waitress butler servant maid',
    top: dark,
    bottom: dark,
    details: ['apron', 'bow', 'collar'],
    trim: white,
    shoes: dark,
  },
  photographer: {
    words: 'photographer reporter journalist',
    top: 'primary',
    bottom: brown,
    details: ['vest', 'pocket'],
    trim: 'secondary',
    holds: 'camera',
  },
  grandmother: {
    words: 'grandmother grandma granny nana crone',
    top: 'primary',
    skirt: [0.86, 26],
    details: ['shawl', 'buttons'],
    trim: 'accent',
    age: 'old',
    gender: 'female',
    hair: ['bun'],
    glasses: true,
  },
  grandfather: {
    words: 'grandfather grandpa grandad',
    top: 'secondary',
    bottom: brown,
    details: ['vest', 'collar', 'bow'],
    trim: 'primary',
    age: 'old',
    gender: 'male',
    hair: ['tufts'],
    beard: 'moustache',
    glasses: true,
    holds: 'cane',
  },
  beggar: {
    words: 'beggar hermit poor tramp',
    top: '#a08a6b',
    skirt: [0.6, 14],
    bottom: '#7d6a52',
    details: ['rope', 'patch'],
    trim: '#6b5a42',
    beard: 'full',
    holds: 'staff',
  },
  child: {
    words: 'boy girl child kid son daughter baby toddler',
    top: 'own',
    bottom: 'other',
    details: ['stripes'],
    trim: 'accent',
    age: 'child',
  },
  villager: {
    words: 'villager man woman person neighbour neighbor mother father people stranger friend wife husband',
    top: 'own',
    bottom: 'other',
    details: ['collar'],
    trim: white,
  },
} satisfies Record<string, Role>

export type RoleName = keyof typeof roles
