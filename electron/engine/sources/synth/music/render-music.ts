import { inArena, silence } from '../dsp/arena.ts'
import { highPass } from '../dsp/filter.ts'
import { blank, peakOf, rate, type Signal, type Stereo, scale, seedRandom } from '../dsp/signal.ts'
import { inRoom, mixStereo, rooms, stereo } from '../dsp/space.ts'
import { beatsPerBar, compose } from './compose.ts'
import { players } from './instruments.ts'
import { type Instrument, type Mood, moods, nameKey, pickKey, toHertz } from './scale.ts'

/** What a candidate carries: enough to play the same music again. */
export interface Piece {
  mood: Mood
  lead: Instrument
  /** MIDI note. */
  key: number
  /** Beats per minute. */
  tempo: number
  seed: number
}

const bars = 8
const fullPeak = 0.708

export function planPiece(mood: Mood, lead: Instrument | null, speed: number, seed: number): Piece {
  const random = seedRandom(seed ^ 0x5eed)
  const key = pickKey(random)
  const [slow, quick] = mood.tempo
  const tempo = Math.round((slow + (quick - slow) * random()) * Math.sqrt(speed))
  return { mood, lead: lead ?? mood.instruments[seed % mood.instruments.length] ?? 'piano', key, tempo, seed }
}

export const pieceSeconds = ({ tempo }: Piece): number => (bars * beatsPerBar * 60) / tempo

const leadNames: Record<Instrument, string> = {
  'music-box': 'music box',
  pad: 'pad',
  plucked: 'plucked strings',
  piano: 'piano',
  strings: 'strings',
}
const modeNames = { major: 'major', minor: 'minor', dorian: 'minor', lydian: 'major', harmonic: 'minor' } as const

export const titlePiece = ({ mood, lead, key, tempo }: Piece): string =>
  `${mood.id[0]?.toUpperCase()}${mood.id.slice(1)} ${leadNames[lead]}, ${nameKey(key)} ${modeNames[mood.mode]}, ${tempo} bpm`

export const moodById = (id: unknown): Mood => moods.find((each) => each.id === id) ?? (moods[0] as Mood)

/** Adds round the loop: what rings over the end is heard at the start, so the piece repeats without a seam. */
function mixRound(target: Signal, signal: Signal, start: number): void {
  let at = Math.round(start * rate) % target.length
  for (let from = 0; from < signal.length; at = 0) {
    const many = Math.min(signal.length - from, target.length - at)
    for (let i = 0; i < many; i++) target[at + i] = (target[at + i] as number) + (signal[from + i] as number)
    from += many
  }
}

/** Seconds after which nothing of a note is left in the hall: its combs fall 100 dB in less. */
const hallSeconds = 2.5

/** Through the room with the end of the piece played before its start, so that its tail is there at the join. */
function roomRound([left, right]: Stereo): Stereo {
  const lead = Math.min(left.length, Math.round(hallSeconds * rate))
  const withLead = (side: Signal): Signal => {
    const out = silence(lead + side.length)
    out.set(side.subarray(side.length - lead))
    out.set(side, lead)
    return out
  }
  const [wetLeft, wetRight] = inRoom([withLead(left), withLead(right)], { ...rooms.hall, wet: 0.2, tail: 0 })
  return [highPass(wetLeft, 30).subarray(lead), highPass(wetRight, 30).subarray(lead)]
}

/** Eight bars that loop exactly, at -3 dBFS. */
export const renderPiece = (piece: Piece): Stereo => inArena(() => play(piece))

function play(piece: Piece): Stereo {
  const seconds = pieceSeconds(piece)
  const beat = 60 / piece.tempo
  const made = new Map<string, Signal>()
  const places = new Map<number, Signal>()
  const feel = seedRandom(piece.seed)
  for (const note of compose(seedRandom(piece.seed), piece.mood, piece.lead, piece.key)) {
    const id = `${note.part} ${note.midi} ${note.length} ${note.force}`
    const signal = made.get(id) ?? players[note.part](toHertz(note.midi), note.length * beat * 0.96, note.force)
    made.set(id, signal)
    const place = places.get(note.pan) ?? blank(seconds)
    places.set(note.pan, place)
    // Nobody plays on the grid: up to 8 ms late.
    mixRound(place, signal, note.start * beat + feel() * 0.008)
  }
  const out = stereo(seconds)
  for (const [pan, place] of places) mixStereo(out, place, 0, 1, pan)
  const wet = roomRound(out)
  const gain = fullPeak / Math.max(1e-9, peakOf(...wet))
  for (const side of wet) scale(side, gain)
  return wet
}
