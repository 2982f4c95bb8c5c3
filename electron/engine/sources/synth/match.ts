import type { SoundRequest } from '../source.ts'
import { voices } from './vocabulary/index.ts'
import type { Voice } from './voice.ts'
import { stemsOf } from './words.ts'

/** A voice for a request, best first. `match` 0 to 1. */
export interface Match {
  voice: Voice
  match: number
  approximate: boolean
}

interface Phrase {
  words: string[]
  /** Marked with ~ in the vocabulary: what something does beside sounding, so any other phrase is better. */
  weak: boolean
}
interface Entry {
  voice: Voice
  phrases: Phrase[]
  hints: Set<string>
}

const entries: Entry[] = voices.map((voice) => ({
  voice,
  phrases: voice.words.split(',').map((text) => ({ words: stemsOf(text), weak: text.trim().startsWith('~') })),
  hints: new Set(stemsOf(voice.hints ?? '')),
}))

/** What no formula makes honestly. Asked for these, nothing is offered but what else the request names, as approximate. */
const open = new Set(
  stemsOf(
    `speech talk voice whisper shout scream yell cry weep sob laugh giggle chuckle sing choir crowd cheer chatter murmur
    cough sneeze snore yawn moan groan gasp baby dog bark growl wolf cat meow purr cow moo sheep baa goat pig oink lion
    roar tiger bear elephant monkey rooster crow cock hen chicken cluck duck quack goose turkey neigh whinny snake
    dragon monster ghost parrot seagull eagle raven whale dolphin`,
  ),
)
/** "crow" is also a verb and "bark" a thing, but asked of a sound they mean the animal. */
const isOpen = (stems: readonly string[]): boolean => stems.some((each) => open.has(each))

/** Behind one of these comes where it sounds, not what: "rain on the roof", "campfire at night". */
const prepositions = new Set('at in on by near over under from through during inside behind across for'.split(' '))

/** The score of the best phrase: more words, and words nearer to the head of the text, are better; 0 where none fits. */
function scorePhrases({ phrases, hints }: Entry, stems: readonly string[]): number {
  const turn = stems.findIndex((word, index) => index > 0 && prepositions.has(word))
  const head = turn < 0 ? stems.length : turn
  let best = 0
  for (const { words, weak } of phrases) {
    if (!words.every((word) => stems.includes(word))) continue
    // English puts the sounding word last: "door creak", "water drip".
    const place = Math.max(...words.map((word) => stems.lastIndexOf(word)))
    const within = words.some((word) => stems.indexOf(word) < head)
      ? 0.1 + (0.06 * (Math.min(place, head) + 1)) / stems.length
      : 0
    best = Math.max(best, 0.52 + 0.16 * (words.length - 1) + within - (weak ? 0.14 : 0))
  }
  const leaning = stems.filter((word) => hints.has(word)).length
  return best === 0 ? Math.min(0.3, leaning * 0.15) : best + Math.min(0.08, leaning * 0.04)
}

/** What was asked, as texts with the weight that each has. */
function asked({ sound, note }: SoundRequest): { stems: string[]; weight: number }[] {
  const search = sound.search.map((text, index) => ({ text, weight: Math.max(0.7, 1 - index * 0.08) }))
  return [
    ...search,
    { text: note, weight: 1.05 },
    { text: sound.name, weight: 0.95 },
    { text: sound.brief, weight: 0.6 },
  ]
    .map(({ text, weight }) => ({ stems: stemsOf(text), weight }))
    .filter(({ stems }) => stems.length > 0)
}

/** The voices that fit a request for an effect or an ambience, best first; empty where nothing honest fits. */
export function matchVoices(request: SoundRequest): Match[] {
  const texts = asked(request)
  const head = texts[0]?.stems ?? []
  const unable = isOpen(head) || isOpen(stemsOf(request.sound.name))
  return entries
    .map((entry): Match => {
      let score = 0
      for (const { stems, weight } of texts) score = Math.max(score, scorePhrases(entry, stems) * weight)
      if (score > 0.4) score += entry.voice.use === request.sound.kind ? 0.1 : 0
      else if (request.sound.kind !== entry.voice.use) score = 0
      // A head that cannot be made: only a voice that this very text names as well is offered, and as approximate.
      const near = unable ? scorePhrases(entry, head) >= 0.6 : false
      const match = Math.min(1, unable ? (near ? score * 0.6 : 0) : score)
      return { voice: entry.voice, match, approximate: entry.voice.approximate === true || unable }
    })
    .filter((each) => each.match >= 0.28)
    .sort((a, b) => b.match - a.match || (a.voice.id < b.voice.id ? -1 : 1))
}
