import { pick, type Random } from '../dsp/signal.ts'

/** Semitones above the key note. */
const modes = {
  major: [0, 2, 4, 5, 7, 9, 11],
  minor: [0, 2, 3, 5, 7, 8, 10],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  harmonic: [0, 2, 3, 5, 7, 8, 11],
} as const
export type ModeName = keyof typeof modes

export type Instrument = 'music-box' | 'pad' | 'plucked' | 'piano' | 'strings'

/** What a mood word asks of a composition. */
export interface Mood {
  id: string
  words: string
  mode: ModeName
  /** Beats per minute, lowest and highest. */
  tempo: readonly [number, number]
  /** Scale degrees of four chords, one to a bar; several to choose from. */
  progressions: readonly (readonly number[])[]
  instruments: readonly Instrument[]
  /** Share of eighths that the melody plays. */
  busy: number
  /** Octaves that the melody lies above middle C. */
  lift: number
}

export const moods: readonly Mood[] = [
  {
    id: 'happy',
    words:
      'happy cheerful joyful playful bright fun upbeat jolly comic funny merry cute whimsical party sunny celebrate',
    mode: 'major',
    tempo: [108, 126],
    progressions: [
      [0, 4, 5, 3],
      [0, 3, 4, 0],
      [0, 5, 3, 4],
    ],
    instruments: ['plucked', 'music-box', 'piano'],
    busy: 0.62,
    lift: 1,
  },
  {
    id: 'sad',
    words: 'sad melancholy lonely sorrow grief mournful tragic tears farewell loss gloomy nostalgic',
    mode: 'minor',
    tempo: [60, 72],
    progressions: [
      [0, 5, 2, 6],
      [0, 3, 5, 4],
      [0, 6, 5, 4],
    ],
    instruments: ['piano', 'strings', 'music-box'],
    busy: 0.36,
    lift: 0,
  },
  {
    id: 'tense',
    words:
      'tense suspense suspenseful scary danger dark horror fear creepy ominous threat chase nervous villain thriller',
    mode: 'harmonic',
    tempo: [84, 100],
    progressions: [
      [0, 0, 5, 4],
      [0, 5, 0, 4],
      [0, 3, 0, 4],
    ],
    instruments: ['strings', 'plucked', 'pad'],
    busy: 0.5,
    lift: -1,
  },
  {
    id: 'calm',
    words: 'calm gentle peaceful soft lullaby sleep quiet relax ambient soothing tender slow warm cozy cosy dream',
    mode: 'major',
    tempo: [62, 76],
    progressions: [
      [0, 3, 0, 4],
      [0, 5, 3, 0],
      [0, 2, 3, 4],
    ],
    instruments: ['pad', 'music-box', 'piano'],
    busy: 0.34,
    lift: 1,
  },
  {
    id: 'mysterious',
    words: 'mysterious mystery magic magical strange secret enchanted eerie wonder spell fairy curious',
    mode: 'dorian',
    tempo: [72, 88],
    progressions: [
      [0, 3, 0, 6],
      [0, 1, 0, 3],
      [0, 6, 3, 0],
    ],
    instruments: ['music-box', 'pad', 'plucked'],
    busy: 0.42,
    lift: 1,
  },
  {
    id: 'heroic',
    words:
      'heroic epic adventure triumphant victory brave hero battle march grand majestic royal king knight inspiring',
    mode: 'major',
    tempo: [96, 112],
    progressions: [
      [0, 4, 5, 3],
      [0, 5, 3, 4],
      [0, 3, 5, 4],
    ],
    instruments: ['strings', 'piano', 'plucked'],
    busy: 0.48,
    lift: 0,
  },
]

export const instrumentWords: Record<Instrument, string> = {
  'music-box': 'music box, celesta, glockenspiel, xylophone, toy, chime',
  pad: 'pad, synth, drone, bed, ambient, organ',
  plucked: 'guitar, harp, plucked, ukulele, pizzicato, lute, banjo, mandolin',
  piano: 'piano, keys, keyboard',
  strings: 'string, violin, cello, orchestra, orchestral, epic, ensemble, viola',
}

/** A degree of the mode as semitones above the key note; degrees run on over the octaves. */
export function degreeToSemitones(mode: ModeName, degree: number): number {
  const scale = modes[mode]
  const octave = Math.floor(degree / 7)
  return 12 * octave + (scale[degree - 7 * octave] ?? 0)
}

/** Keys that lie well, as MIDI notes around middle C. */
export const pickKey = (random: Random): number => pick(random, [55, 57, 58, 60, 62, 64, 65])
const names = ['C', 'C sharp', 'D', 'E flat', 'E', 'F', 'F sharp', 'G', 'A flat', 'A', 'B flat', 'B']
export const nameKey = (midi: number): string => names[midi % 12] ?? 'C'
export const toHertz = (midi: number): number => 440 * 2 ** ((midi - 69) / 12)
