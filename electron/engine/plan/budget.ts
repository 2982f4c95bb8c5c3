import type { Budget } from '../../../shared/settings.ts'

/** How many of each a story of this length may have. A very short story still gets a whole set. */
export const countsFor = (budget: Budget, duration: number): { visuals: number; sounds: number } => {
  const minutes = duration / 60
  // A short story needs its cast and places as a long one does.
  const start = { visuals: 7, sounds: 5 }
  return {
    visuals: Math.min(budget.maximumVisuals, start.visuals + Math.round(budget.visualsPerMinute * minutes)),
    sounds: Math.min(
      budget.maximumSounds,
      budget.soundsPerMinute === 0 ? 0 : start.sounds + Math.round(budget.soundsPerMinute * minutes),
    ),
  }
}

/** Something that wants a place in the plan. */
export interface Wish<T> {
  value: T
  score: number
  /** Beat by index where it first appears. */
  first: number
}

/** The best of them, in story order. */
export const choose = <T>(wishes: Wish<T>[], count: number): Wish<T>[] =>
  wishes
    .toSorted((a, b) => b.score - a.score || a.first - b.first)
    .slice(0, Math.max(0, count))
    .sort((a, b) => a.first - b.first)
