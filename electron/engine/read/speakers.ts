import type { Piece } from './draft.ts'

const label =
  /^[ \t]*(?:\*\*|__|- )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})(?: \([^)\n]{1,30}\))?:(?:\*\*|__)?[ \t]+(?=\S)/u
const notSpeakers =
  /^(Note|Warning|Tip|Chapter|Part|Scene|Act|Title|Author|Moral|The End|Step|Question|Answer|Example|SFX|FX|MUSIC|SOUND|AMBIENCE|Remember|Problem|INT|EXT|ЗВУК|МУЗЫКА|ШУМ|ФОН|ГЛАВА|GERÄUSCH|TON|MUSIK|KAPITEL)(?![\p{L}])/iu

/** Names before a colon at line starts that are speakers: in capitals, or at least twice. */
export const findSpeakers = (text: string): Set<string> => {
  const counts = new Map<string, number>()
  for (const line of text.split('\n')) {
    const name = label.exec(line)?.[1]
    if (name && !notSpeakers.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set(
    [...counts]
      .filter(([name, count]) => count > 1 || (name === name.toUpperCase() && name.length > 2))
      .map(([name]) => name),
  )
}

/** "MARTA" as a name: "Marta". Mixed case stays. */
export const spellName = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name

/** The speaker that a paragraph names before a colon, and the paragraph without it. */
export const takeSpeaker = (pieces: Piece[], speakers: Set<string>): { speaker?: string; pieces: Piece[] } => {
  if (speakers.size === 0) return { pieces }
  const head = pieces.slice(0, 4)
  const text = head.map((piece) => piece.text).join('')
  const match = label.exec(text)
  if (!match?.[1] || !speakers.has(match[1])) return { pieces }
  let left = match[0].length
  const rest = pieces.flatMap((piece): Piece[] => {
    const cut = Math.min(left, piece.text.length)
    left -= cut
    if (cut === piece.text.length) return []
    return cut === 0 ? [piece] : [{ text: piece.text.slice(cut), start: piece.start + cut, end: piece.end }]
  })
  const speaker = spellName(match[1])
  return /^(narrator|voice ?over|erzähler|рассказчик|narrateur)$/i.test(speaker)
    ? { pieces: rest }
    : { speaker, pieces: rest }
}

const says =
  '(?:said|asked|cried|shouted|whispered|replied|answered|called|yelled|murmured|muttered|sighed|exclaimed|sang|growled|laughed|gasped|begged|added|says|asks|replies|whispers|shouts|agreed|warned|grumbled|explained)'
const after = new RegExp(`["”»],? ${says} (?:the |old |(?:Mr|Mrs|Ms|Dr)\\.? )?(\\p{Lu}[\\p{L}'’-]+)`, 'u')
const before = new RegExp(`(?:^|["”»,.] )(\\p{Lu}[\\p{L}'’-]+) (?:\\w+ly )?${says}\\b`, 'u')
const pronouns = /^(He|She|It|They|I|We|You|The|A|An|This|That|Then|And|But|Someone|Everyone|Nobody)$/

/** Who speaks in a sentence of prose, where it plainly says so: `"Hello," said Marta.` */
export const speakerInProse = (sentence: string): string | undefined => {
  if (!/["“”«»„]/.test(sentence)) return undefined
  const name = (after.exec(sentence) ?? before.exec(sentence))?.[1]
  return name && !pronouns.test(name) ? name : undefined
}
