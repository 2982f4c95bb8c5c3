import type { Hint } from '../../../shared/story.ts'
import type { Span } from '../../../shared/units.ts'
import type { Passage } from './draft.ts'
import { findHints, labelledHint } from './find-hints.ts'
import { soundOfNoun, soundOfVerb } from './sound-words.ts'
import { splitSentences } from './split-sentences.ts'

/** A beat before it has an id and times. */
export interface CutBeat {
  span: Span
  text: string
  hints: Hint[]
}

/** Joins a passage's pieces and remembers where each character came from. */
const joinPieces = (passage: Passage): { text: string; spanOf: (start: number, end: number) => Span } => {
  const starts: number[] = []
  let text = ''
  for (const piece of passage.pieces) {
    starts.push(text.length)
    text += piece.text
  }
  const locate = (position: number): [number, number] => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= position) low = middle
      else high = middle - 1
    }
    const piece = passage.pieces[low]
    if (!piece) return [0, 0]
    const offset = position - (starts[low] ?? 0)
    return piece.text.length === piece.end - piece.start
      ? [piece.start + offset, piece.start + offset + 1]
      : [piece.start, piece.end]
  }
  return { text, spanOf: (start, end) => ({ start: locate(start)[0], end: locate(Math.max(start, end - 1))[1] }) }
}

const spokenWords = (text: string, start: number, end: number, cuts: { start: number; end: number }[]): string => {
  let spoken = ''
  let from = start
  for (const cut of cuts) {
    if (cut.end <= start || cut.start >= end) continue
    spoken += `${text.slice(from, Math.max(from, cut.start))} `
    from = Math.max(from, cut.end)
  }
  return tidy(spoken + text.slice(from, Math.max(from, end)))
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;!?…])/g, '$1')
    .trim()

const sounds = (word: string): boolean => soundOfVerb(word) !== undefined || soundOfNoun(word) !== undefined

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Sound words in capitals among other words: "The door SLAMS." */
const capitalHints = (text: string): { text: string; start: number; end: number }[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*(?![\p{L}\p{N}])/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/**
 * Cuts a passage into beats with their exact spans and hints. A hint inside a sentence goes to it; one between
 * two goes to the one before. `loose` are hints of a passage without a spoken word.
 */
export const cutBeats = (passage: Passage): { beats: CutBeat[]; loose: Hint[] } => {
  const { text, spanOf } = joinPieces(passage)
  const labelled = labelledHint(text)
  const found = labelled ? { hints: [labelled], silent: [] } : findHints(text, passage.aside !== true)
  const allCuts = [...found.hints, ...found.silent].sort((a, b) => a.start - b.start)
  let firstCut = 0
  const hintOf = (hint: { kind: Hint['kind']; text: string; start: number; end: number }): Hint => ({
    kind: hint.kind,
    text: hint.text,
    span: spanOf(hint.start, hint.end),
  })
  if (passage.aside) return { beats: [], loose: found.hints.map(hintOf) }
  const ranges = passage.whole ? [{ start: 0, end: text.length }] : splitSentences(text)
  const beats: CutBeat[] = []
  let next = 0
  const waiting: Hint[] = []
  for (const range of ranges) {
    const cuts: Span[] = []
    while (firstCut < allCuts.length && (allCuts[firstCut]?.start ?? 0) < range.end)
      cuts.push(...allCuts.slice(firstCut, ++firstCut))
    const spoken = spokenWords(text, range.start, range.end, cuts)
    const own: Hint[] = []
    while (next < found.hints.length && (found.hints[next]?.start ?? 0) < range.end) {
      const hint = found.hints[next]
      if (hint) own.push(hintOf(hint))
      next++
    }
    if (!hasWords(spoken)) {
      const last = beats.at(-1)
      if (last) last.hints.push(...own)
      else waiting.push(...own)
      continue
    }
    if (passage.capitals) {
      for (const capital of capitalHints(text.slice(range.start, range.end))) {
        if (!capital.text.split(/[ -]/).some((word) => sounds(word.toLowerCase()))) continue
        const start = range.start + capital.start
        own.push({ kind: 'effect', text: capital.text.toLowerCase(), span: spanOf(start, start + capital.text.length) })
      }
    }
    const inner = trimCuts(text, range, cuts)
    beats.push({ span: spanOf(inner.start, inner.end), text: spoken, hints: [...waiting.splice(0), ...own] })
  }
  return { beats, loose: waiting }
}

/** Leaves brackets at the very start and end out of the span, so that it covers the words. */
const trimCuts = (text: string, range: Span, cuts: { start: number; end: number }[]): Span => {
  let { start, end } = range
  for (const cut of cuts)
    if (cut.start >= start && cut.end <= end && !hasWords(text.slice(start, cut.start))) start = cut.end
  for (const cut of cuts.toReversed())
    if (cut.end <= end && cut.start >= start && !/\S/.test(text.slice(cut.end, end))) end = cut.start
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
