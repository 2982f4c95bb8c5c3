const irregular: Record<string, string> = {
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  oxen: 'ox',
  dice: 'die',
  leaves: 'leaf',
  loaves: 'loaf',
  knives: 'knife',
  wolves: 'wolf',
  shelves: 'shelf',
  scarves: 'scarf',
  elves: 'elf',
  thieves: 'thief',
  wives: 'wife',
  halves: 'half',
  hooves: 'hoof',
  calves: 'calf',
}

/** The forms that a noun may stand under in a list of singulars, as given first. */
function listForms(noun: string): string[] {
  const forms = [noun]
  const known = irregular[noun]
  if (known) forms.push(known)
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`)
  if (/(?:s|x|z|ch|sh|o)es$/.test(noun)) forms.push(noun.slice(0, -2))
  if (/[^s]s$/.test(noun)) forms.push(noun.slice(0, -1))
  return forms
}

/**
 * What to look a subject up under, best first, each with hyphens for spaces: the whole, then without its first
 * words ("old wooden chest", "wooden chest", "chest"), then what comes before "of", each also in the singular.
 */
export function listKeys(subject: string): string[] {
  const words = subject
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !['the', 'a', 'an', 'his', 'her', 'their', 'my', 'some', 'one'].includes(word))
  const of = words.findIndex((word) =>
    ['of', 'in', 'on', 'with', 'at', 'for', 'from', 'by', 'near', 'full'].includes(word),
  )
  const head = of > 0 ? words.slice(0, of) : words
  const rows = [words, ...tails(head), ...tails(words)]
  return [...new Set(rows.flatMap((row) => withLastForms(row)))]
}

function tails(words: readonly string[]): string[][] {
  return words.map((_, at) => words.slice(at))
}

function withLastForms(words: readonly string[]): string[] {
  const last = words.at(-1)
  return last === undefined ? [] : listForms(last).map((form) => [...words.slice(0, -1), form].join('-'))
}
