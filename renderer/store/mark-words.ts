import type { Asset } from '../../shared/plan.ts'

/** A piece of a beat's text; `assetId` is set where the words name that asset. */
interface MarkedPiece {
  text: string
  assetId: string | null
}

interface Hit {
  start: number
  end: number
  assetId: string
}

const wordsOf = (asset: Asset): string[] =>
  [asset.name, ...asset.aliases, ...(asset.type === 'visual' ? [asset.subject] : asset.search)].filter(
    (word) => word.length > 2,
  )

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Where a word or its plural stands in the text by itself. */
function findWord(text: string, word: string): [start: number, end: number] | null {
  const needle = word.toLowerCase()
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (isLetter(text[at - 1])) continue
    let end = at + needle.length
    if (text[end] === 's') end += 1
    if (!isLetter(text[end])) return [at, end]
  }
  return null
}

/** Cuts a beat's text so that the words that name its assets can be marked. The longest words win. */
export function markWords(text: string, assets: readonly Asset[]): MarkedPiece[] {
  const lower = text.toLowerCase()
  const hits: Hit[] = []
  const wanted = assets
    .flatMap((asset) => wordsOf(asset).map((word) => ({ word, assetId: asset.id })))
    .sort((a, b) => b.word.length - a.word.length)
  for (const { word, assetId } of wanted) {
    const found = lower.length === text.length ? findWord(lower, word) : null
    if (!found) continue
    const [start, end] = found
    if (hits.every((hit) => end <= hit.start || start >= hit.end)) hits.push({ start, end, assetId })
  }
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), assetId: null })
    pieces.push({ text: text.slice(hit.start, hit.end), assetId: hit.assetId })
    at = hit.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), assetId: null })
  return pieces
}
