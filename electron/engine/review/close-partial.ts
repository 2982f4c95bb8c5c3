interface Open {
  name: string
  parent: Open | null
}

const opening = /<(?:[\w.-]{1,40}:)?svg(?=[\s>/])/
const tagName = /[^\s/>]*/y

/** Where a tag ends, quotes respected; -1 where it has not ended yet. */
function findTagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const char = text[at] ?? ''
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at + 1
    else if (char === '<') return -1
  }
  return -1
}

/** What closes a comment or CDATA section that starts here. */
function closerAt(text: string, at: number): string | null {
  if (text.startsWith('<!--', at)) return '-->'
  return text.startsWith('<![CDATA[', at) ? ']]>' : null
}

/**
 * An SVG document that is still being written, cut after its last complete element and closed. Null before there is
 * one. It is untrusted as before: it goes through the same rebuild.
 */
export function closePartialSvg(text: string): string | null {
  const start = text.search(opening)
  if (start < 0) return null
  let open: Open | null = null
  let good: { end: number; open: Open | null } | null = null
  let at = start
  while (at >= 0 && at < text.length) {
    const closer = closerAt(text, at)
    if (closer) {
      const end = text.indexOf(closer, at)
      if (end < 0) break
      at = text.indexOf('<', end + closer.length)
      continue
    }
    const end = findTagEnd(text, at + 1)
    if (end < 0) break
    const isClosing = text[at + 1] === '/'
    tagName.lastIndex = at + (isClosing ? 2 : 1)
    const name = tagName.exec(text)?.[0] ?? ''
    if (isClosing) {
      if (open?.name !== name) break
      open = open.parent
      good = { end, open }
      if (!open) break
    } else if (text[end - 2] === '/') {
      if (!open) return null
      good = { end, open }
    } else open = { name, parent: open }
    at = text.indexOf('<', end)
  }
  if (!good) return null
  let closed = text.slice(start, good.end)
  for (let each = good.open; each; each = each.parent) closed += `</${each.name}>`
  return closed
}
