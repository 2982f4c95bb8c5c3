import { hashText } from './hash-text.ts'
import { transliterate } from './transliterate.ts'

const maximum = 80

/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file, with CONIN$ and CONOUT$ cleaned of their $. */
const reserved = /^(con|prn|aux|nul|conin|conout|com|lpt|clock)[0-9]*$/

/** Four letters from the text, so that a name that was cleaned away still depends on it alone. */
function letterHash(text: string): string {
  let rest = hashText(text)
  let name = ''
  for (let at = 0; at < 4; at++) {
    name += String.fromCharCode(97 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return name
}

function clean(name: string): string {
  const slug = transliterate(name)
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug === '') return `x-${letterHash(name)}`
  if (slug.length > maximum - 8) return `${slug.slice(0, maximum - 14).replace(/-+$/, '')}-${letterHash(name)}`
  return reserved.test(slug) ? `${slug}-x` : slug
}

/**
 * A file name without its extension: lower-case `[a-z0-9-]`, at most 80 characters, allowed on every system and
 * never ending in a digit, because editors take `name01.png` for one frame of an image sequence. It depends on
 * `name` alone unless `taken` has it already; give an asset's id, so that a new take keeps the file's name.
 */
export function toFileName(name: string, taken: ReadonlySet<string> = new Set()): string {
  const cleaned = clean(name)
  const stem = /\d$/.test(cleaned) ? `${cleaned}a` : cleaned
  if (!taken.has(stem)) return stem
  for (let count = 0; ; count++) {
    const candidate = `${stem}-${toLetters(count)}`
    if (!taken.has(candidate)) return candidate
  }
}

/** a, b ... z, aa, ab ... */
function toLetters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26))
  return count < 26 ? last : toLetters(Math.floor(count / 26) - 1) + last
}
