import { highPass } from '../dsp/filter.ts'
import { blank, peakOf, rate, type Signal, type Stereo, seedRandom } from '../dsp/signal.ts'
import { inRoom, rooms } from '../dsp/space.ts'
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
function mixRound(target: Signal, signal: Signal, start: number, gain: number): void {
  let at = Math.round(start * rate) % target.length
  for (let i = 0; i < signal.length; i++) {
    target[at] = (target[at] as number) + (signal[i] as number) * gain
    at = at + 1 === target.length ? 0 : at + 1
  }
}

/** Twice round through the room; the second round carries the first one's tail. */
function roomRound([left, right]: Stereo): Stereo {
  const frames = left.length
  const twice = (side: Signal): Signal => {
    const out = new Float32Array(frames * 2)
    out.set(side)
    out.set(side, frames)
    return out
  }
  const [wetLeft, wetRight] = inRoom([twice(left), twice(right)], { ...rooms.hall, wet: 0.2, tail: 0 })
  return [highPass(wetLeft, 30).slice(frames), highPass(wetRight, 30).slice(frames)]
}

/** Eight bars that loop exactly, at -3 dBFS. */
export function renderPiece(piece: Piece): Stereo {
  const seconds = pieceSeconds(piece)
  const beat = 60 / piece.tempo
  const out: Stereo = [blank(seconds), blank(seconds)]
  const made = new Map<string, Signal>()
  const feel = seedRandom(piece.seed)
  for (const note of compose(seedRandom(piece.seed), piece.mood, piece.lead, piece.key)) {
    const id = `${note.part} ${note.midi} ${note.length} ${note.force}`
    const signal = made.get(id) ?? players[note.part](toHertz(note.midi), note.length * beat * 0.96, note.force)
    made.set(id, signal)
    const angle = ((note.pan + 1) * Math.PI) / 4
    // Nobody plays on the grid: up to 8 ms late.
    const start = note.start * beat + feel() * 0.008
    mixRound(out[0], signal, start, Math.cos(angle))
    mixRound(out[1], signal, start, Math.sin(angle))
  }
  const wet = roomRound(out)
  const gain = fullPeak / Math.max(1e-9, peakOf(...wet))
  for (const side of wet) for (let i = 0; i < side.length; i++) side[i] = (side[i] as number) * gain
  return wet
}
