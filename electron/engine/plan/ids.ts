const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** ASCII letters for an id. What has none left becomes numbers of its letters. */
const slugOf = (text: string): string => {
  const plain = text
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => cyrillic[letter] ?? '')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  if (plain) return plain
  return (
    [...text]
      .slice(0, 8)
      .map((letter) => (letter.codePointAt(0) ?? 0).toString(36))
      .join('') || 'unnamed'
  )
}

/** Hands out ids that are not taken yet: `character-marta`, `character-marta-2`. */
export const makeIdGiver = (taken: Iterable<string> = []): ((kind: string, name: string) => string) => {
  const used = new Set(taken)
  return (kind, name) => {
    const base = `${kind}-${slugOf(name)}`
    let id = base
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`
    used.add(id)
    return id
  }
}
