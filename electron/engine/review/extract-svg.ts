import { RejectedPicture } from './svg-tree.ts'

const token = /<!--|<!\[CDATA\[|<(\/?)(?:[\w.-]{1,40}:)?svg(?=[\s>/])[^<>]*>/g
/** What may stand before the root and means nothing to us: a declaration, a document type without a subset. */
const harmlessProlog = /<!DOCTYPE\s+svg\b[^[>]*>|<\?xml\s[^>]*\?>/gi
const activeProlog = /<!DOCTYPE|<!ENTITY|<\?xml-/i
/** A reply much longer than the largest picture is read no further. */
const longestReply = 2 ** 22
const longestProlog = 4000

/** The longest complete `<svg>...</svg>`; one pass, so that no reply takes long. */
function findLongest(reply: string): { start: number; end: number } | undefined {
  const starts: number[] = []
  let best: { start: number; end: number } | undefined
  token.lastIndex = 0
  for (let match = token.exec(reply); match; match = token.exec(reply)) {
    const [found, slash] = match
    if (slash === undefined) {
      const closing = found === '<!--' ? '-->' : ']]>'
      const end = reply.indexOf(closing, match.index)
      if (end < 0) return best
      token.lastIndex = end + closing.length
      continue
    }
    const end = match.index + found.length
    const start = slash === '/' ? starts.pop() : match.index
    if (slash === '' && !found.endsWith('/>')) starts.push(match.index)
    else if (start !== undefined && (!best || end - start >= best.end - best.start)) best = { start, end }
  }
  return best
}

/** Comments mean nothing to us, and hand-written ones often hold the double hyphen that XML forbids. */
function dropComments(text: string): string {
  let out = ''
  let from = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4)
    if (end < 0) break
    out += text.slice(from, at)
    from = end + 3
  }
  return out + text.slice(from)
}

/**
 * Mends the slips in hand-written XML that have only one reading: double hyphens in comments, a lone ampersand, the
 * namespace stated twice. What comes out is parsed as strictly as ever.
 */
function mend(picture: string): string {
  const mended = dropComments(picture).replace(/&(?=[\s<])/g, '&amp;')
  const rootEnd = mended.indexOf('>')
  let seen = false
  const root = mended.slice(0, rootEnd).replace(/\sxmlns\s*=\s*(?:"[^"]*"|'[^']*')/g, (stated) => {
    const again = seen
    seen = true
    return again ? '' : stated
  })
  return root + mended.slice(rootEnd)
}

/**
 * The SVG text in a reply that may be plain, fenced or wrapped in chatter. Throws a RejectedPicture where there is
 * none, or where it was cut off.
 */
export function extractSvg(reply: string): string {
  if (reply.length > longestReply) throw new RejectedPicture('parse', 'The reply is over 4 MB: draw it simpler.')
  const best = findLongest(reply)
  if (!best) {
    const cut = /<(?:[\w.-]{1,40}:)?svg[\s>/]/.test(reply)
    throw new RejectedPicture(
      'parse',
      cut
        ? 'The reply was cut off before the picture was complete: draw it in fewer or shorter shapes.'
        : 'There is no SVG in the reply: answer with one <svg> element.',
    )
  }
  const prolog = reply.slice(Math.max(0, best.start - longestProlog), best.start).replace(harmlessProlog, '')
  const picture = reply.slice(best.start, best.end)
  const active = prolog.search(activeProlog)
  // Left in place, so that the strict parser refuses it.
  if (active >= 0) return prolog.slice(active) + picture
  return mend(picture)
}
