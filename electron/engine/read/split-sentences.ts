/** A half-open range of a string. */
export interface Range {
  start: number
  end: number
}

/** Words that end in a full stop without ending a sentence. Lower case. */
const abbreviations = new Set(
  'mr mrs ms mx dr prof st sr jr capt col gen lt sgt rev hon mt messrs mme mlle vs etc e.g i.e cf fig no vol ch pp approx dept est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k d.c b.c a.d z.b d.h u.a usw bzw ca evtl ggf inkl nr str hr fr dipl ing т.е т.д т.п и.о г ул им sra sta av ud uds vd m mm'.split(
    ' ',
  ),
)
/** These may also end a sentence; they do where a capital follows. */
const mayEnd = new Set('etc a.m p.m u.s u.k d.c b.c a.d inc ltd co corp usw т.д т.п'.split(' '))

const closing = /["'”’»«)\]}*_]/
const terminal = /[.!?…。！？]/
const cjkTerminal = /[。！？]/
const lower = /^\p{Ll}/u
const upperOrDigit = /^["'“‘«„([¿¡—–-]*[\p{Lu}\p{Lo}\p{N}]/u

const wordBefore = (text: string, dot: number): string => {
  let start = dot
  while (start > 0 && /[\p{L}\p{N}.]/u.test(text[start - 1] ?? '') && dot - start < 12) start--
  return text.slice(start, dot).toLowerCase()
}

const isAbbreviation = (text: string, dot: number, next: string): boolean => {
  const word = wordBefore(text, dot)
  if (!word) return false
  if (abbreviations.has(word)) return !mayEnd.has(word) || !upperOrDigit.test(next)
  if (/^\p{L}$/u.test(word) && text[dot - 1] !== 'I') return true
  // "am 3. Mai", a German ordinal; "3. " at the start of a list.
  return (
    /^\d{1,2}$/.test(word) &&
    /^(\p{Ll}|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u.test(next)
  )
}

/**
 * Cuts text into sentences, in one pass. Own code because Intl.Segmenter breaks after "Mr." and is quadratic on
 * long strings in Node 20. A quote stays with the words that say who spoke: `"Wait!" she said.` is one sentence.
 */
export const splitSentences = (text: string): Range[] => {
  const found: Range[] = []
  let start = 0
  let depth = 0
  const push = (end: number): void => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from] ?? '')) from++
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--
    if (to > from) found.push({ start: from, end: to })
    start = end
  }
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    if (character === '[') depth++
    else if (character === ']' && depth) depth--
    else if (character === '\n' && text[index + 1] === '\n') push(index)
    if (depth && index - start < 400) continue
    if (!terminal.test(character)) continue
    let end = index + 1
    while (end < text.length && terminal.test(text[end] ?? '')) end++
    while (end < text.length && closing.test(text[end] ?? '')) end++
    const cjk = cjkTerminal.test(character)
    if (!cjk && end < text.length && !/\s/.test(text[end] ?? '')) continue
    let following = end
    while (following < text.length && /\s/.test(text[following] ?? '')) following++
    const next = text.slice(following, following + 12)
    const goesOn =
      !cjk &&
      next !== '' &&
      (lower.test(next) ||
        /^[—–-]\s*\p{Ll}/u.test(next) ||
        (character === '.' && end === index + 1 && isAbbreviation(text, index, next)))
    if (!goesOn && next !== '' && saysWho(text, index, end, next, text.slice(following, following + 60))) {
      index = end - 1
      continue
    }
    if (goesOn) {
      index = end - 1
      continue
    }
    push(end)
    index = end - 1
  }
  push(text.length)
  return found
}

const speech =
  /^(?:(?:[A-Z][\w'’-]*|the [\w-]+|(?:his|her|my|their) [\w-]+) ){1,3}(?:said|asked|cried|shouted|whispered|replied|answered|called|yelled|laughed|murmured|muttered|sighed|exclaimed|sang|squeaked|growled|roared|gasped|giggled|screamed|begged|added|says|asks|replies|whispers|shouts)\b/i

/** `"Wait!" Marta said.`: the words after the quote belong to it, though they begin with a capital. */
const saysWho = (text: string, index: number, end: number, next: string, ahead: string): boolean =>
  /["”’»]/.test(text.slice(index + 1, end)) && /^[A-Z]/.test(next) && speech.test(ahead)
