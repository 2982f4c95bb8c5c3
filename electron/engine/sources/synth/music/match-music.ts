import { stemsOf } from '../words.ts'
import { type Instrument, instrumentWords, type Mood, moods } from './scale.ts'

const moodStems = moods.map((mood) => ({ mood, stems: new Set(stemsOf(mood.words)) }))
const leadStems = (Object.keys(instrumentWords) as Instrument[]).map((lead) => ({
  lead,
  phrases: instrumentWords[lead].split(',').map(stemsOf),
}))

/** Moods that the words ask for, best first (calm where they ask for none), and the instrument where one is named. */
export function matchMusic(stems: readonly string[]): { moods: Mood[]; lead: Instrument | null; match: number } {
  const scored = moodStems
    .map(({ mood, stems: words }) => ({ mood, hits: stems.filter((each) => words.has(each)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
  const lead =
    leadStems.find(({ phrases }) => phrases.some((phrase) => phrase.every((word) => stems.includes(word))))?.lead ??
    null
  const fallback = moods.filter((each) => ['calm', 'happy', 'mysterious'].includes(each.id))
  const found = scored.map(({ mood }) => mood)
  const match = Math.min(0.9, 0.5 + (found.length > 0 ? 0.2 : 0) + (lead ? 0.2 : 0))
  return { moods: found.length > 0 ? found : fallback, lead, match }
}
