import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { findPropDrawing } from '../../electron/engine/providers/illustrator/props/find-drawing.ts'
import { silhouetteAliases } from './art-aliases-silhouettes.ts'
import { type Called, indexEmoji, indexSilhouettes } from './art-keywords.ts'
import { findKinds } from './art-kinds.ts'
import { normaliseBody } from './art-normalise.ts'
import { findMainColour, findPixelBox } from './art-pixels.ts'
import { categories, extras, largestBody, unwanted } from './art-selection.ts'

/**
 * Writes the art that ships: assets/generated/art-noto.json, art-fluent.json and art-silhouettes.json (name to
 * box and body), and art-index.json (noun to names). Run with tsx; takes a few seconds.
 */
interface IconSet {
  width?: number
  height?: number
  icons: Record<string, { body: string; width?: number; height?: number }>
}

type Shipped = Record<string, { size: number; box: readonly number[]; main: string; body: string; from?: string }>

const require = createRequire(import.meta.url)
const out = new URL('../generated/', import.meta.url)

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(require.resolve(name), 'utf8')) as T
}

const noto = await readJson<IconSet>('@iconify-json/noto/icons.json')
const fluent = await readJson<IconSet>('@iconify-json/fluent-emoji-flat/icons.json')
const game = await readJson<IconSet>('@iconify-json/game-icons/icons.json')
const sections = await readJson<{ categories: Record<string, string[]> }>('@iconify-json/noto/metadata.json')
const characters = await readJson<Record<string, string>>('@iconify-json/noto/chars.json')
const emoji =
  await readJson<{ emoji: string; hexcode: string; label: string; tags?: string[] }[]>('emojibase-data/en/data.json')
const keywords = await readJson<Record<string, string[]>>('emojilib/dist/emoji-en-US.json')

const names = new Set([
  ...categories.flatMap((each) => sections.categories[each] ?? []).filter((name) => !unwanted.test(name)),
  ...extras,
])
const art = { noto: {} as Shipped, fluent: {} as Shipped }
for (const name of [...names].sort()) {
  const second = ship(fluent, name, 32)
  const tooLarge = second !== null && (noto.icons[name]?.body.length ?? 0) > largestBody
  const first = tooLarge ? null : ship(noto, name, 128)
  if (first) art.noto[name] = first
  else if (second) art.noto[name] = { ...second, from: 'fluent' }
  if (second) art.fluent[name] = second
  else if (first) art.fluent[name] = { ...first, from: 'noto' }
}
const silhouettes: Shipped = {}
for (const name of Object.keys(silhouetteAliases)) {
  const icon = ship(game, name, 512)
  if (icon) silhouettes[name] = icon
}

await mkdir(out, { recursive: true })
await write('art-noto', art.noto)
await write('art-fluent', art.fluent)
await write('art-silhouettes', silhouettes)
/** Some icons are newer than the list of emoji: their own name is all there is. */
const known = readCalled().filter((each) => each.icon in art.noto)
const named = new Set(known.map((each) => each.icon))
const unnamed = Object.keys(art.noto).filter((icon) => !named.has(icon))
const called = [
  ...known,
  ...unnamed.map((icon) => ({ icon, label: icon.replaceAll('-', ' '), tags: [], keywords: [] })),
]
const byEmoji = indexEmoji(called)
const bySilhouette = indexSilhouettes()
const hasArt = (noun: string) =>
  bySilhouette.has(noun) || byEmoji.get(noun)?.[0]?.startsWith('~') === false || findPropDrawing(noun) !== null
await write('art-index', {
  emoji: Object.fromEntries([...byEmoji].map(([noun, icons]) => [noun, icons.join(' ')])),
  silhouettes: Object.fromEntries([...bySilhouette].map(([noun, icons]) => [noun, icons.join(' ')])),
  kinds: Object.fromEntries(await findKinds(hasArt)),
})

/** Large pictures with a smaller twin in the other set are left out before: one of them makes resvg crash. */
function ship(set: IconSet, name: string, usual: number): Shipped[string] | null {
  const icon = set.icons[name]
  const body = icon && normaliseBody(icon.body)
  if (!icon || !body) return null
  const size = icon.height ?? set.height ?? usual
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 ${size} ${size}">${body}</svg>`
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } })
  const box = drawing.getBBox()
  if (!box || box.width === 0 || box.height === 0) return null
  const { pixels } = drawing.render()
  const seen = findPixelBox(pixels, 40)
  if (!seen) return null
  const unit = size / 40
  const left = Math.max(box.x, seen.left * unit)
  const top = Math.max(box.y, seen.top * unit)
  const right = Math.min(box.x + box.width, seen.right * unit)
  const bottom = Math.min(box.y + box.height, seen.bottom * unit)
  const area = [left, top, right - left, bottom - top].map((value) => Math.round(value * 10) / 10)
  return { size, box: area, main: findMainColour(pixels), body }
}

function readCalled(): Called[] {
  const iconOf = (hexcode: string) => {
    const code = hexcode.toLowerCase()
    return characters[code] ?? characters[code.replaceAll('-fe0f', '')]
  }
  return emoji.flatMap(({ emoji: character, hexcode, label, tags }) => {
    const icon = iconOf(hexcode)
    if (!icon || !names.has(icon)) return []
    const words = keywords[character] ?? keywords[character.replaceAll('\ufe0f', '')] ?? []
    return [{ icon, label: label.toLowerCase(), tags: tags ?? [], keywords: words.slice(1) }]
  })
}

async function write(name: string, data: object): Promise<void> {
  const text = JSON.stringify(data)
  await writeFile(new URL(`${name}.json`, out), text)
  console.log(`${name}.json: ${Object.keys(data).length} entries, ${Math.round(text.length / 1024)} KB`)
}
