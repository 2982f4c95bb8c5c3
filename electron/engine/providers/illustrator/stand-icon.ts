import type { PaletteRole, StyleGuide } from '../../../../shared/style.ts'
import { type Area, outlineWidth } from './area.ts'
import { type Icon, recolour } from './art.ts'
import { mix, readColour, shade, tint } from './colour.ts'
import { g, type Node, raw, round } from './draw.ts'
import type { Tools } from './drawing.ts'

/** An icon as the body of a picture: wished colours, the style's paint, its outline, depth for a silhouette. */
export function standIcon(icon: Icon, style: StyleGuide, tools: Tools, where: Area & { mirror: boolean }): Node[] {
  const { art, paint } = tools
  const stand = { x: where.x, y: where.y, height: where.height, mirror: where.mirror }
  if (icon.quality === 'silhouette') return standSilhouette(icon, style, tools, stand)
  const nodes = [art.stand(icon, stand, wishPaint(icon, tools, paint))]
  return style.outline ? [drawOutline(icon, style, tools, stand), ...nodes] : nodes
}

/** Colours of the icon's main hue become the wished one, told from the style's paint by keeping most of it. */
function wishPaint(icon: Icon, { wish, random }: Tools, paint: (hex: string) => string): (hex: string) => string {
  const wanted = wish.colours[0]
  const main = readColour(icon.main)
  if (!wanted) {
    const drift = random.fork('colour').between(-0.025, 0.025)
    return (hex) => paint(shade(hex, drift))
  }
  return (hex) => {
    const { c, h } = readColour(hex)
    const near = Math.abs(((h - main.h + 540) % 360) - 180) < 55
    const own = main.c < 0.04 ? c < 0.06 : c > 0.03 && near
    if (!own) return paint(hex)
    const tinted = tint(hex, wanted)
    return mix(tinted, paint(tinted), 0.35)
  }
}

/** The same shapes in one colour with a wide stroke, behind the icon. */
function drawOutline(
  icon: Icon,
  style: StyleGuide,
  { art, paint }: Tools,
  stand: Parameters<Tools['art']['stand']>[1],
): Node {
  const colour = paint(style.palette[style.outlineColour ?? 'ink'])
  const flat = dropFaint(icon.body)
    .replace(/<defs>.*?<\/defs>/gs, '')
    .replace(/<(linearGradient|radialGradient|clipPath)[^>]*>.*?<\/\1>/gs, '')
    .replace(/ (fill|stroke|stroke-width|stroke-linejoin|clip-path|id)="[^"]*"/g, '')
  const wide = round((2 * outlineWidth * icon.box.height) / stand.height)
  const outline = g({ fill: colour, stroke: colour, 'stroke-width': wide, 'stroke-linejoin': 'round' }, raw(flat))
  const placed = art.stand({ ...icon, body: '' }, stand, paint)
  return { ...placed, children: [outline] }
}

/** Glows and soft shadows have no edge to draw a line around. */
function dropFaint(body: string): string {
  const fading = [...body.matchAll(/<(linearGradient|radialGradient)[^>]* id="([^"]+)"[^>]*>(.*?)<\/\1>/gs)]
    .filter(([, , , stops]) => stops?.includes('stop-opacity'))
    .map(([, , id]) => `url(#${id})`)
  return body.replace(/<(path|circle|ellipse|rect)[^>]*\/>/g, (shape) => {
    const fill = / fill="([^"]*)"/.exec(shape)?.[1] ?? ''
    const opacity = / (?:fill-)?opacity="([^"]*)"/.exec(shape)?.[1] ?? '1'
    return fading.includes(fill) || Number(opacity) < 0.6 ? '' : shape
  })
}

/** Three tones of one colour: the shape itself, moved towards the light, is cut out of its own shade. */
function standSilhouette(
  icon: Icon,
  style: StyleGuide,
  { art, wish, random, paint }: Tools,
  stand: Parameters<Tools['art']['stand']>[1],
): Node[] {
  const roles = ['wood', 'secondary', 'stone', 'primary'] as const
  const base = wish.colours[0] ?? paint(style.palette[roleOf(icon.name) ?? random.fork('colour').pick(roles)])
  const way = { 'top-left': -1, top: 0, 'top-right': 1 }[style.light] * (stand.mirror ? -1 : 1)
  const step = icon.box.height * 0.028
  const tone = (delta: number, times: number) =>
    `<g transform="translate(${round(way * step * times)} ${round(-step * times)})">${recolour(icon.body, () => shade(base, delta))}</g>`
  const clip = `<clipPath id="low-shape">${icon.body.replace(/ fill="[^"]*"/g, '')}</clipPath>`
  const body = `${clip}${recolour(icon.body, () => shade(base, -0.14))}<g clip-path="url(#low-shape)">${tone(0, 1)}${tone(0.06, 3.2)}</g>`
  const placed = art.stand({ ...icon, body }, stand, (hex) => hex)
  return style.outline ? [drawOutline(icon, style, { art, paint } as Tools, stand), placed] : [placed]
}

/** What it is made of says its colour; in this order, for "sand castle" and "tree swing". */
const made: readonly (readonly [PaletteRole, RegExp])[] = [
  ['ground', /sand|net|basket|straw|nest|bread|horn$|leather/],
  [
    'wood',
    /swing|acorn|bellows|saddle|wood|wagon|barrel|chair|table|shelf|desk|fence|sign|barn|cabin|bridge|chest|crate/,
  ],
  ['accent', /harp|gold|crown|sun|trophy|bell|lamp|cheese/],
  ['primary', /curtain|carpet|heart|blood|fire|dress/],
  ['shade', /binocular|radio|cannon|spider|bat|witch|ghost|camera/],
  ['foliage', /bush|tree|beanstalk|caterpillar|mantis|swamp|cactus|leaf|vine|frog|snake/],
  ['water', /water|wave|fountain|iceberg|seahorse|fish|whale/],
  [
    'stone',
    /stone|castle|tower|ruin|cave|column|wall|anvil|helm|armor|cauldron|stalac|spear|horseshoe|lever|rake|plow|saw|gear|chain|nail|hook|axe|shield|mail/,
  ],
]

function roleOf(name: string): PaletteRole | null {
  return made.find(([, words]) => words.test(name))?.[0] ?? null
}
