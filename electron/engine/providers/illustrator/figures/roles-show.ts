import type { Role } from './role.ts'

const brown = '#6b4630'
const dark = '#3b3a45'
const white = '#f6f3ea'

/** Who is known by what they wear at the forge and on the stage. */
export const showRoles = {
  blacksmith: {
    words: 'blacksmith smith farrier armourer',
    top: '#8d8f96',
    bottom: '#4a4650',
    sleeves: 'short',
    boots: true,
    shoes: dark,
    gloves: brown,
    details: ['apron', 'belt'],
    trim: brown,
    holds: 'hammer',
    usually: 'male',
    beard: 'full',
    hair: ['short', 'bald', 'crop'],
    stout: 1.18,
  },
  clown: {
    words: 'clown jester juggler acrobat',
    top: 'accent',
    bottom: 'primary',
    details: ['frill', 'buttons'],
    trim: '#ffffff',
    hat: 'party',
    hatColour: 'secondary',
    hair: ['afro', 'curly'],
    hairColour: '#e8582f',
    redNose: true,
    shoes: 'primary',
    stout: 1.12,
  },
  magician: {
    words: 'magician conjurer illusionist showman ringmaster',
    top: '#2f2d3d',
    bottom: '#2f2d3d',
    cape: 'primary',
    details: ['lapels', 'bow'],
    trim: 'primary',
    hat: 'top',
    hatColour: '#2f2d3d',
    gloves: white,
    shoes: dark,
    holds: 'wand',
    beard: 'moustache',
  },
} satisfies Record<string, Role>
