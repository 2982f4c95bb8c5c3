/**
 * 32 bits of a text, from 0 to 2^32 - 1: FNV-1a over its UTF-16 code units. The same on every machine; for seeds and
 * names, never for secrets or files. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
