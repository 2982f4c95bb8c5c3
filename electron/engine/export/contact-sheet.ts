import type { SoundKind } from '../../../shared/story.ts'
import type { StyleGuide, VisualKind } from '../../../shared/style.ts'
import type { Size } from '../../../shared/units.ts'

const tile: Size = { width: 320, height: 192 }
const gap = 24
const margin = 48
const inset = 14
/** A sheet of very many assets gets smaller tiles instead of more pixels than this. */
const mostPixels = 24e6

/** One asset on the sheet: a thumbnail, or the peaks of a sound. */
export type SheetTile =
  | { kind: VisualKind; png: Uint8Array }
  | { kind: SoundKind; waveform: number[] }
  | { kind: VisualKind | SoundKind; missing: true }

/** The box that a thumbnail is drawn into, in pixels. */
export const thumbnailBox: Size = { width: tile.width - 2 * inset, height: tile.height - 2 * inset }

const colours = ({ palette }: StyleGuide): Record<VisualKind | SoundKind, string> => ({
  background: palette.sky,
  character: palette.primary,
  prop: palette.secondary,
  icon: palette.accent,
  effect: palette.wood,
  ambience: palette.water,
  music: palette.foliage,
})

function drawWaveform(waveform: number[], colour: string): string {
  const { width, height } = thumbnailBox
  const bars = 60
  const step = width / bars
  const top = Math.max(...waveform, 0.05)
  return Array.from({ length: bars }, (_, at) => {
    const part = waveform.slice(
      Math.floor((at * waveform.length) / bars),
      Math.ceil(((at + 1) * waveform.length) / bars),
    )
    const size = Math.max(4, (Math.max(0, ...part) / top) * height * 0.8)
    const x = (inset + at * step).toFixed(1)
    const y = (inset + (height - size) / 2).toFixed(1)
    return `<rect x="${x}" y="${y}" width="${(step * 0.6).toFixed(1)}" height="${size.toFixed(1)}" rx="1.6" fill="${colour}"/>`
  }).join('')
}

function drawContent(of: SheetTile, colour: string): string {
  const { width, height } = thumbnailBox
  const box = `x="${inset}" y="${inset}" width="${width}" height="${height}"`
  if ('png' in of) {
    return `<image ${box} href="data:image/png;base64,${Buffer.from(of.png).toString('base64')}"/>`
  }
  if ('waveform' in of) return drawWaveform(of.waveform, colour)
  return `<rect ${box} rx="8" fill="none" stroke="${colour}" stroke-width="3" stroke-dasharray="10 10"/>`
}

/** All assets side by side, framed in a colour by kind on the paper of the style, as one SVG. No text: no fonts. */
export function drawContactSheet(tiles: SheetTile[], style: StyleGuide): { svg: string; size: Size } {
  const kindColours = colours(style)
  const columns = Math.max(1, Math.min(8, Math.ceil(Math.sqrt(tiles.length * 1.2))))
  const rows = Math.max(1, Math.ceil(tiles.length / columns))
  const width = 2 * margin + columns * tile.width + (columns - 1) * gap
  const height = 2 * margin + rows * tile.height + (rows - 1) * gap
  const drawn = tiles.map((each, at) => {
    const x = margin + (at % columns) * (tile.width + gap)
    const y = margin + Math.floor(at / columns) * (tile.height + gap)
    const colour = kindColours[each.kind]
    const card = `<rect width="${tile.width}" height="${tile.height}" rx="12" fill="#ffffff" fill-opacity="0.72"/>`
    const frame = `<rect x="2" y="2" width="${tile.width - 4}" height="${tile.height - 4}" rx="11" fill="none" stroke="${colour}" stroke-width="4"/>`
    return `<g transform="translate(${x} ${y})">${card}${drawContent(each, colour)}${frame}</g>`
  })
  const paper = `<rect width="${width}" height="${height}" fill="${style.palette.paper}"/>`
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}">`
  return { svg: `${root}${paper}${drawn.join('')}</svg>`, size }
}
