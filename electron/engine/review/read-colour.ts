import { formatHex, parse } from 'culori'

/** A colour as every importer reads it: `#rrggbb` (or a keyword that is no colour), and how opaque it is. */
interface ReadColour {
  text: string
  alpha: number
}

const keywords = new Set(['none', 'currentColor', 'inherit', 'context-fill', 'context-stroke'])
const shape = /^(#[\da-f]{3,8}|[a-z]{3,24}|(?:rgba?|hsla?|oklch|oklab|lab|lch)\([\d\s.,%/+-]*(?:deg)?[\d\s.,%/+-]*\))$/i
const known = new Map<string, ReadColour | null>()

function read(value: string): ReadColour | null {
  const keyword = [...keywords].find((each) => each.toLowerCase() === value.toLowerCase())
  if (keyword) return { text: keyword, alpha: 1 }
  if (value.toLowerCase() === 'transparent') return { text: 'none', alpha: 1 }
  if (!shape.test(value)) return null
  const colour = parse(value)
  const text = colour && formatHex(colour)
  return text ? { text, alpha: Math.min(1, Math.max(0, colour.alpha ?? 1)) } : null
}

/** Null where it is no colour. */
export function readColour(source: string): ReadColour | null {
  const value = source.trim()
  if (value.length > 80) return null
  const before = known.get(value)
  if (before !== undefined) return before
  const colour = read(value)
  if (known.size > 5000) known.clear()
  known.set(value, colour)
  return colour
}
