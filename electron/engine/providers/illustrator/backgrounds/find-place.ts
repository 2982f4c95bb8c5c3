import { type Place, places } from './places.ts'

/** The place that the words name. What the subject says counts before the brief; later words of a name count more. */
export function findPlace(subject: string, brief: string): { place: Place; approximate: boolean } {
  const named = bestOf(subject)
  if (named) return { place: named, approximate: false }
  const told = bestOf(brief)
  if (told) return { place: told, approximate: true }
  const inside = /\b(in|inside|indoors?|hall|room|floor|wall|house|building|chamber|cabin|cell|attic|cellar)\b/i.test(
    brief,
  )
  const outside = /\b(outside|outdoors?|under|sky|land|tree|grass|ground|wild)\b/i.test(`${subject} ${brief}`)
  const id = outside && !inside ? 'meadow' : 'stage'
  return { place: places.find((each) => each.id === id) as Place, approximate: true }
}

function bestOf(text: string): Place | null {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `
  let best: Place | null = null
  let bestScore = 0
  for (const place of places) {
    for (const word of place.words) {
      const at = Math.max(plain.lastIndexOf(` ${word} `), plain.lastIndexOf(` ${word}s `))
      if (at < 0) continue
      // Two words ("police station") beat one ("station"); of equals the last is the noun ("forest cave").
      const score = word.split(' ').length * 1000 + at / plain.length
      if (score > bestScore) {
        bestScore = score
        best = place
      }
    }
  }
  return best
}
