import type { Piece } from './draft.ts'

/**
 * Finds where each character of a parsed value stands in the source, which has more: backslashes, entities,
 * indents and quote marks at line starts. Runs of equal characters become one piece.
 */
export const alignPieces = (text: string, value: string, start: number, end: number): Piece[] => {
  if (text.slice(start, end) === value) return [{ text: value, start, end }]
  const pieces: Piece[] = []
  let at = start
  let index = 0
  while (index < value.length && at < end) {
    const entity =
      text[at] === '&' ? /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,32});/i.exec(text.slice(at, at + 36))?.[0] : undefined
    if (entity && value.slice(index, index + entity.length) !== entity) {
      const code = value.codePointAt(index) ?? 0
      const length = code > 0xffff ? 2 : 1
      pieces.push({ text: value.slice(index, index + length), start: at, end: at + entity.length })
      index += length
      at += entity.length
      continue
    }
    if (text[at] !== value[index]) {
      at++
      continue
    }
    const from = at
    while (index < value.length && at < end && text[at] === value[index] && (text[at] !== '&' || at === from)) {
      at++
      index++
    }
    pieces.push({ text: text.slice(from, at), start: from, end: at })
  }
  return pieces
}
