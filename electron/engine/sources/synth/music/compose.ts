import { pick, type Random } from '../dsp/signal.ts'
import { degreeToSemitones, type Instrument, type Mood } from './scale.ts'

export interface Note {
  /** In beats from the start. */
  start: number
  length: number
  midi: number
  force: number
  part: Instrument
  pan: number
}

export const beatsPerBar = 4

/** Offsets within the bar, in beats: what the melody's rhythm is drawn from. */
const rhythms: readonly (readonly number[])[] = [
  [0, 1, 2, 3],
  [0, 1.5, 2, 3],
  [0, 2, 2.5, 3],
  [0, 0.5, 1, 2],
  [0, 1, 1.5, 2.5],
  [0, 2],
  [0, 1, 2],
]

/**
 * Eight bars of melody as A A' B A'': the ear wants to hear a phrase again before it hears another. Strong beats take
 * a chord tone, the others a step away; the last bar comes home.
 */
function melody(
  random: Random,
  mood: Mood,
  chords: readonly number[],
): { bar: number; start: number; degree: number; length: number }[] {
  const calm = mood.busy < 0.4
  const pool = rhythms.filter((each) => (calm ? each.length <= 3 : each.length >= 3))
  const phrase = [pick(random, pool), pick(random, pool)]
  const leaps = [0, 2, 4]
  const contour = Array.from({ length: 8 }, () => Math.floor(random() * 3))
  const notes: { bar: number; start: number; degree: number; length: number }[] = []
  let last = 4
  for (let bar = 0; bar < 8; bar++) {
    const root = chords[bar % chords.length] ?? 0
    const rhythm = bar === 7 ? [0, 2] : (phrase[bar % 2] ?? [0, 2])
    rhythm.forEach((start, index) => {
      const strong = start === 0 || start === 2
      const turn = contour[(index + (bar >= 4 && bar < 6 ? 3 : 0) + (bar % 2) * 2) % 8] ?? 0
      const target = strong ? nearest(root + (leaps[turn] ?? 0), last) : last + (turn === 0 ? -1 : 1)
      const home = bar === 7 && index === rhythm.length - 1
      const degree = home ? nearest(root, last) : Math.max(-1, Math.min(9, target))
      const until = rhythm[index + 1] ?? beatsPerBar
      notes.push({ bar, start, degree, length: until - start })
      last = degree
    })
  }
  return notes
}

/** The same note of the scale in the octave nearest to where the melody is. */
const nearest = (degree: number, to: number): number => degree + 7 * Math.round((to - degree) / 7)

/** A whole piece of eight bars that can be repeated: chords, bass and melody. Pure in its arguments. */
export function compose(random: Random, mood: Mood, lead: Instrument, key: number): Note[] {
  const first = pick(random, mood.progressions)
  const second = pick(random, mood.progressions)
  const chords = [...first, ...second]
  const notes: Note[] = []
  const bed: Instrument = lead === 'pad' || mood.id === 'calm' || mood.id === 'sad' ? 'pad' : 'strings'
  const at = (degree: number, octave: number): number => key + degreeToSemitones(mood.mode, degree) + 12 * octave
  const arpeggio = lead !== 'strings' && lead !== 'pad'
  chords.forEach((root, bar) => {
    const start = bar * beatsPerBar
    for (const [index, step] of [0, 2, 4].entries())
      notes.push({
        start,
        length: beatsPerBar,
        midi: at(root + step, 0),
        force: 0.34,
        part: bed,
        pan: (index - 1) * 0.5,
      })
    notes.push({
      start,
      length: beatsPerBar * 0.9,
      midi: at(root, -1),
      force: 0.6,
      part: lead === 'music-box' ? 'pad' : lead,
      pan: 0,
    })
    const figure = mood.busy > 0.45 ? [0, 2, 4, 2, 0, 2, 4, 2] : [0, 4, 2, 4]
    if (arpeggio)
      figure.forEach((step, index) => {
        const length = beatsPerBar / figure.length
        notes.push({
          start: start + index * length,
          length,
          midi: at(root + step, 0),
          force: index === 0 ? 0.4 : 0.3,
          part: lead,
          pan: -0.25,
        })
      })
    else if (mood.id === 'tense')
      for (let i = 0; i < 8; i++)
        notes.push({
          start: start + i / 2,
          length: 0.4,
          midi: at(root, -1),
          force: i % 4 === 0 ? 0.55 : 0.36,
          part: 'plucked',
          pan: 0.2,
        })
  })
  for (const { bar, start, degree, length } of melody(random, mood, chords)) {
    const loud = start === 0 ? 0.86 : 0.7
    notes.push({
      start: bar * beatsPerBar + start,
      length,
      midi: at(degree, mood.lift),
      force: loud,
      part: lead === 'pad' ? 'music-box' : lead,
      pan: 0.2,
    })
  }
  return notes
}
