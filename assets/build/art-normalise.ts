import { formatHex, parse } from 'culori'

const wanted = new Set(
  'svg g path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath defs'.split(' '),
)

/**
 * An icon's body in allowed elements only: `use` replaced by what it points to, every colour `#rrggbb` with its
 * opacity apart, ids short. Null where the icon needs more than that (filters, masks, pictures).
 */
export function normaliseBody(body: string): string | null {
  const inlined = inlineGradients(inlineUses(body))
  const tags = [...inlined.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1] as string)
  if (inlined.includes('<use') || tags.some((tag) => !wanted.has(tag))) return null
  const coloured = inlined.replace(/ (fill|stroke|stop-color)="([^"]*)"/g, (whole, name: string, value: string) =>
    value === 'none' || value.startsWith('url(') ? whole : writeColour(name, value),
  )
  return shortenIds(
    mergeOpacities(coloured)
      .replace(/ stroke-miterlimit="10"| xlink:href="[^"]*"/g, '')
      .replace(/<defs\/>|<defs><\/defs>/g, '')
      .replace(/(\d+\.\d\d)\d+/g, '$1'),
  )
}

function writeColour(name: string, value: string): string {
  const colour = parse(value === 'currentColor' ? '#000000' : value)
  if (!colour) throw new Error(`No colour: ${value}`)
  const opacity = name === 'stop-color' ? 'stop-opacity' : `${name}-opacity`
  const alpha = colour.alpha ?? 1
  return ` ${name}="${formatHex(colour)}"${alpha < 1 ? ` ${opacity}="${alpha}"` : ''}`
}

/** An `rgba()` colour in an element that has an opacity already: the product is what shows. */
function mergeOpacities(body: string): string {
  return body.replace(
    / (fill|stroke|stop)-opacity="([^"]*)"([^>]*?) \1-opacity="([^"]*)"/g,
    (_, name, a, between, b) => {
      return ` ${name}-opacity="${Math.round(Number(a) * Number(b) * 1000) / 1000}"${between}`
    },
  )
}

/** Iconify writes shapes that are clipped and drawn once in `defs` and twice as `use`. */
function inlineUses(body: string): string {
  const shapes = new Map<string, string>()
  for (const [, tag, before, id, after] of body.matchAll(/<(path|rect|circle|ellipse)([^>]*?) id="([^"]+)"([^>]*)\/>/g))
    shapes.set(id as string, `<${tag}${before}${after}`)
  const result = body.replace(
    /<use([^>]*?) href="#([^"]+)"([^>]*)\/>/g,
    (whole, before: string, id: string, after: string) => {
      const shape = shapes.get(id)
      return shape ? `${dropRepeats(shape, before + after)}${before}${after}/>` : whole
    },
  )
  return result.replace(/<defs>(.*?)<\/defs>/gs, (_, inner: string) => {
    const kept = inner.replace(/<(path|rect|circle|ellipse)[^>]* id="[^"]+"[^>]*\/>/g, '')
    return kept === '' ? '' : `<defs>${kept}</defs>`
  })
}

/** A gradient may take its stops and whatever it does not say itself from another one. */
function inlineGradients(body: string): string {
  const element = /<(linear|radial)Gradient([^>]*?)(?:\/>|>(.*?)<\/\1Gradient>)/gs
  const known = new Map<string, { attributes: string; stops: string }>()
  for (const [, , attributes = '', stops = ''] of body.matchAll(element)) {
    const id = / id="([^"]+)"/.exec(attributes)?.[1]
    if (id) known.set(id, { attributes, stops })
  }
  return body.replace(element, (whole, kind: string, attributes: string, stops = '') => {
    const base = known.get(/ href="#([^"]+)"/.exec(attributes)?.[1] ?? '')
    if (!base) return whole
    const own = attributes.replace(/ (?:xlink:)?href="[^"]*"/g, '')
    const kept = dropRepeats(base.attributes.replace(/ (?:xlink:)?href="[^"]*"/g, ''), own)
    return `<${kind}Gradient${own}${kept}>${stops || base.stops}</${kind}Gradient>`
  })
}

function dropRepeats(shape: string, attributes: string): string {
  const names = [...attributes.matchAll(/ ([\w-]+)="/g)].map((match) => match[1] as string)
  return names.reduce((text, name) => text.replace(new RegExp(` ${name}="[^"]*"`), ''), shape)
}

function shortenIds(body: string): string {
  const ids = [...new Set([...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string))]
  const used = ids.filter((id) => body.includes(`#${id}"`) || body.includes(`#${id})`))
  let text = body
  for (const id of ids) {
    const at = used.indexOf(id)
    text = text.replaceAll(` id="${id}"`, at < 0 ? '' : ` id="${at}"`)
    if (at >= 0) text = text.replaceAll(`#${id})`, `#${at})`).replaceAll(`#${id}"`, `#${at}"`)
  }
  return text
}
