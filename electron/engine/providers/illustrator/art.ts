import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CodedError } from '../../../../shared/errors.ts'
import type { Credit } from '../../../../shared/licence.ts'
import type { StyleGuide } from '../../../../shared/style.ts'
import { g, type Node, prefixIds, raw, round } from './draw.ts'

/** One piece of ready art. `body` is SVG text in allowed elements only, its colours all `#rrggbb`. */
export interface Icon {
  /** Its name in its set, such as `red-apple`. */
  name: string
  body: string
  /** Its view box is 0 0 width height. */
  width: number
  height: number
  /** Where in the view box there is anything. */
  box: { x: number; y: number; width: number; height: number }
  /** The colour that covers most of it. */
  main: string
  credit: Credit
  /** How well it fits what was looked for. `special` is one kind of it, `silhouette` is one colour only. */
  quality: 'exact' | 'special' | 'near' | 'silhouette'
}

/** Where and how to put an icon. It keeps its proportions: what is in it gets `height`, centred on x, standing on y. */
export interface Stand {
  x: number
  y: number
  height: number
  mirror?: boolean
  degrees?: number
  /** The id of its group; none unless given. */
  id?: string
}

/** The art that a drawing may use, of the style's own set first. One per drawing: it numbers the ids it gives. */
export interface Art {
  /** All that fit a singular noun with hyphens for spaces, best first. */
  findExactly(noun: string): Icon[]
  /** A noun of the same kind that has art, where the noun itself has none: "raven" is a "bird". */
  kindOf(noun: string): string | null
  /** The icon as one group, every colour through `paint`, its ids made its own. */
  stand(icon: Icon, where: Stand, paint: (hex: string) => string): Node
}

type SetName = 'noto' | 'fluent' | 'silhouettes'
interface Shipped {
  size: number
  box: [number, number, number, number]
  main: string
  body: string
  from?: SetName
}
type ArtSet = Record<string, Shipped>

/** What the build extracted, as loaded. */
export interface ArtData {
  emoji: ArtSet
  silhouettes: ArtSet
  index: { emoji: Record<string, string>; silhouettes: Record<string, string>; kinds: Record<string, string> }
  own: SetName
}

const credits: Record<SetName, Omit<Credit, 'title'>> = {
  noto: { author: 'Google', licence: 'apache-2.0', url: 'https://github.com/googlefonts/noto-emoji' },
  fluent: { author: 'Microsoft', licence: 'mit', url: 'https://github.com/microsoft/fluentui-emoji' },
  silhouettes: { author: 'Lorc, Delapouite and contributors', licence: 'cc-by', url: 'https://game-icons.net' },
}

const setTitles: Record<SetName, string> = {
  noto: 'Noto Emoji',
  fluent: 'Fluent Emoji',
  silhouettes: 'Game-icons',
}

const loaded = new Map<string, Promise<unknown>>()

/** Reads the style's set from `assets/generated`, once per process. Throws a CodedError where it is missing. */
export async function loadArt(assets: string, style: Pick<StyleGuide, 'art'>): Promise<ArtData> {
  const [emoji, silhouettes, index] = await Promise.all([
    readOnce<ArtSet>(join(assets, 'generated', `art-${style.art}.json`)),
    readOnce<ArtSet>(join(assets, 'generated', 'art-silhouettes.json')),
    readOnce<ArtData['index']>(join(assets, 'generated', 'art-index.json')),
  ])
  return { emoji, silhouettes, index, own: style.art }
}

function readOnce<T>(file: string): Promise<T> {
  const known = loaded.get(file) ?? readJson(file)
  loaded.set(file, known)
  known.catch(() => loaded.delete(file))
  return known as Promise<T>
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new CodedError('PROVIDER_FAILED', `The illustrator's art is missing at ${file}. Run "npm run build" again.`, {
      cause,
    })
  }
}

export function openArt(data: ArtData): Art {
  let placed = 0
  return {
    findExactly: (noun) => lookUp(data, noun),
    kindOf: (noun) => (Object.hasOwn(data.index.kinds, noun) ? (data.index.kinds[noun] ?? null) : null),
    stand: (icon, where, paint) => {
      const scale = where.height / icon.box.height
      const turn = where.degrees ? ` rotate(${round(where.degrees)})` : ''
      const factor = Math.round(scale * 10_000) / 10_000
      const middle = round(icon.box.x + icon.box.width / 2)
      const foot = round(icon.box.y + icon.box.height)
      const transform = `translate(${round(where.x)} ${round(where.y)})${turn} scale(${where.mirror ? -factor : factor} ${factor}) translate(${-middle} ${-foot})`
      return g({ id: where.id, transform }, raw(prefixIds(recolour(icon.body, paint), `i${placed++}-`)))
    },
  }
}

/** Every colour of ready SVG text through `paint`. */
export function recolour(body: string, paint: (hex: string) => string): string {
  return body.replace(/#[0-9a-f]{6}/g, paint)
}

/** Exact art, then a silhouette of the very thing, then art that only comes near. */
function lookUp(data: ArtData, key: string): Icon[] {
  const names = Object.hasOwn(data.index.emoji, key) ? (data.index.emoji[key] ?? '').split(' ') : []
  const shapes = Object.hasOwn(data.index.silhouettes, key) ? (data.index.silhouettes[key] ?? '').split(' ') : []
  const icons = names.map((name) =>
    makeIcon(data, 'emoji', name.replace(/^[+~]/, ''), qualities[name[0] ?? ''] ?? 'exact'),
  )
  const flat = shapes.map((name) => makeIcon(data, 'silhouettes', name, 'silhouette'))
  return [
    ...icons.filter((icon) => icon?.quality !== 'near'),
    ...flat,
    ...icons.filter((icon) => icon?.quality === 'near'),
  ].filter((icon) => icon !== null)
}

const qualities: Record<string, Icon['quality']> = { '+': 'special', '~': 'near' }

function makeIcon(data: ArtData, set: 'emoji' | 'silhouettes', name: string, quality: Icon['quality']): Icon | null {
  const icon = Object.hasOwn(data[set], name) ? data[set][name] : undefined
  if (!icon) return null
  const [x, y, width, height] = icon.box
  const origin = set === 'silhouettes' ? 'silhouettes' : (icon.from ?? data.own)
  const credit = { title: `${setTitles[origin]}: ${name.replaceAll('-', ' ')}`, ...credits[origin] }
  const { size, main, body } = icon
  return { name, body, width: size, height: size, box: { x, y, width, height }, main, credit, quality }
}
