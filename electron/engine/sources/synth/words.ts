/** Endings of English inflection only: "creaking" and "creaks" meet in "creak", "knock" is never cut to "kn". */
export function stem(word: string): string {
  if (word.length <= 3) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ves')) return `${word.slice(0, -3)}f`
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const rest = word.slice(0, -ending.length)
    if (!/[aeiouy]/.test(rest)) continue
    return dropE(/([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest)
  }
  if (/(sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return dropE(word.slice(0, -1))
  return dropE(word)
}

/** "slid-ing" and "slide" have to meet, and only one of them shows its e. */
const dropE = (word: string): string => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word)

/** The stems of a text in order; hyphens part words. */
export const stemsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f']/g, '')
      .match(/[a-z]+|\d+/g) ?? []
  ).map(stem)
