import type { SoundKind } from '../../../shared/story.ts'
import { isSoundlike, kindOfHint } from './sound-words.ts'

/** A hint and where its brackets stand in the searched string. */
interface FoundHint {
  kind: SoundKind
  text: string
  start: number
  end: number
}

/** `SFX:`, `MUSIC:`, `AMBIENCE:` and what else screenwriters put there, in a few languages. */
const label =
  /^(SFX|FX|SOUND(?: EFFECTS?)?|EFFECT|MUSIC|SONG|AMBIENCE|AMBIENT|AMBIANCE|AMB|ATMO|GERÄUSCH|TON|MUSIK|ЗВУК|МУЗЫКА|ШУМ|ФОН)\s*[:：]\s*/iu
/** Brackets that are no sound: footnotes, editor's marks, pictures. */
const silent =
  /^(\d+|x|\s*|sic|\.{3}|…|note\b.*|todo\b.*|ed\..*|citation needed|(?:image|photo|picture|visual|scene|shot|cut|fade|title|text|camera|pause|beat|end|bild|картинка)\b.*)$/iu

const kindOfLabel = (name: string, text: string): SoundKind => {
  if (/^(MUSIC|SONG|MUSIK|МУЗЫКА)$/iu.test(name)) return 'music'
  if (/^(AMB|ФОН)/iu.test(name) || /^ATMO/iu.test(name)) return 'ambience'
  return kindOfHint(text) === 'ambience' ? 'ambience' : 'effect'
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s"'*_]+|[\s"'*_.]+$/g, '')

/** A whole line or block that is a hint: `SFX: three knocks`. */
export const labelledHint = (text: string): FoundHint | undefined => {
  const trimmed = text.trim()
  const match = label.exec(trimmed)
  if (!match) return undefined
  const words = clean(trimmed.slice(match[0].length))
  if (!words || words.length > 200) return undefined
  return { kind: kindOfLabel(match[1] ?? '', words), text: words, start: 0, end: text.length }
}

const brackets = /\[([^[\]\n]{1,120}(?:\n[^[\]\n]{1,120})?)\]|\(([^()\n]{1,60})\)|(♪+[^♪\n]{0,160}♪*)/g

/**
 * All bracketed hints of a text, in order, and with them the brackets to leave out of the spoken words.
 * `[anything]` is a hint unless it is an editor's mark; `(words)` only where they sound or, with `mayBeAlone`,
 * are a few and all there is; `♪` is music.
 */
export const findHints = (
  text: string,
  mayBeAlone: boolean,
): { hints: FoundHint[]; silent: { start: number; end: number }[] } => {
  const hints: FoundHint[] = []
  const left: { start: number; end: number }[] = []
  if (!/[[(♪]/.test(text)) return { hints, silent: left }
  for (const match of text.matchAll(brackets)) {
    const start = match.index
    const end = start + match[0].length
    const square = match[1]
    const round = match[2]
    const inner = clean(square ?? round ?? '')
    if (match[3] !== undefined) {
      hints.push({ kind: 'music', text: clean(match[3].replaceAll('♪', '')) || 'music', start, end })
    } else if (inner && labelledHint(inner)) {
      const labelled = labelledHint(inner)
      if (labelled) hints.push({ ...labelled, start, end })
    } else if (square !== undefined) {
      if (silent.test(inner)) left.push({ start, end })
      else hints.push({ kind: kindOfHint(inner), text: inner, start, end })
    } else if (
      isSoundlike(inner) ||
      (mayBeAlone && text.trim() === match[0] && /^\p{L}+(?: \p{L}+){0,2}$/u.test(inner))
    ) {
      hints.push({ kind: kindOfHint(inner), text: inner, start, end })
    }
  }
  return { hints, silent: left }
}
