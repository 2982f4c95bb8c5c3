import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { converter } from 'culori'
import { illustrator } from '../../../electron/engine/providers/illustrator.ts'
import type { DrawChunk, DrawRequest } from '../../../electron/engine/providers/provider.ts'
import { defaultStyle } from '../../../shared/built-in-styles.ts'
import type { StyleGuide, VisualKind } from '../../../shared/style.ts'

export const assets = join(import.meta.dirname, '../../../assets')

export interface Ask {
  subject: string
  kind?: VisualKind
  brief?: string
  note?: string
  seed?: number
  style?: StyleGuide
  id?: string
}

export function makeRequest({
  subject,
  kind = 'prop',
  brief = subject,
  note = '',
  seed = 1,
  style = defaultStyle,
  id = 'it',
}: Ask): DrawRequest {
  const visual = {
    id,
    type: 'visual' as const,
    kind,
    name: subject || 'thing',
    subject,
    aliases: [],
    brief,
    placements: [],
    baseId: null,
  }
  return { visual, style, canvas: style.canvas[kind], aspect: '16:9', note, seed, base: null, feedback: [] }
}

export async function collectChunks(request: DrawRequest, signal = new AbortController().signal): Promise<DrawChunk[]> {
  const context = { settings: {}, signal, fetch: refuse, now: () => 0, assets }
  const chunks: DrawChunk[] = []
  for await (const chunk of illustrator.draw(request, context)) chunks.push(chunk)
  return chunks
}

function refuse(): Promise<Response> {
  throw new Error('The illustrator has no business on the network.')
}

export async function illustrate(ask: Ask): Promise<string> {
  const chunks = await collectChunks(makeRequest(ask))
  return chunks.map((chunk) => (chunk.type === 'text' ? chunk.text : '')).join('')
}

const toOklch = converter('oklch')

/** What is seen: the box of all solid pixels as fractions of the canvas, mean lightness, and share of each hue. */
export function lookAt(svg: string) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: 160 }, font: { loadSystemFonts: false } }).render()
  const { pixels, width, height } = image
  let [left, top, right, bottom, light, count] = [width, height, 0, 0, 0, 0]
  const hues = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = pixels.subarray(at, at + 4)
    if (a < 200) continue
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
    const { l, c, h = 0 } = toOklch({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 })
    light += l
    count++
    if (c > 0.05) hues.set(Math.floor(h / 30), (hues.get(Math.floor(h / 30)) ?? 0) + 1)
  }
  const share = (from: number, to: number) =>
    [...hues].reduce((sum, [hue, n]) => (hue * 30 >= from && hue * 30 < to ? sum + n : sum), 0) / Math.max(1, count)
  return {
    width: (right - left) / width,
    height: (bottom - top) / height,
    lightness: light / Math.max(1, count),
    painted: count / (width * height),
    blue: share(210, 300),
    red: share(0, 60),
    pixels,
  }
}
