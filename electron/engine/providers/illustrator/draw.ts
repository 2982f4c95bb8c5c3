/**
 * A tiny SVG element model. Ids are local to one drawing: write `id: 'head'` and `url(#sky)`, the document step
 * puts the asset's id in front of every id and reference.
 */
export interface Node {
  tag: string
  attributes: Attributes
  children: readonly Node[]
  /** Ready SVG text instead of an element; only `raw` sets it. */
  text?: string
}

/** Names as SVG writes them (`stroke-width`, `gradientUnits`). Undefined leaves the attribute out. */
export type Attributes = Record<string, string | number | undefined>

export type Point = readonly [x: number, y: number]

/** Two decimals are a fiftieth of a pixel at twice the canvas size: nothing seen is lost. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Path data from a template, its numbers rounded: d`M${x} ${y}h${width}z`. */
export function d(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  let text = parts[0] ?? ''
  values.forEach((value, index) => {
    text += `${typeof value === 'number' ? round(value) : value}${parts[index + 1] ?? ''}`
  })
  return text
}

export function element(tag: string, attributes: Attributes, children: readonly Node[] = []): Node {
  return { tag, attributes, children }
}

/** SVG text that is already well formed, such as a recoloured icon. */
export function raw(text: string): Node {
  return { tag: '', attributes: {}, children: [], text }
}

export function g(attributes: Attributes, ...children: readonly (Node | readonly Node[])[]): Node {
  return element('g', attributes, children.flat() as Node[])
}

export function defs(...children: readonly (Node | readonly Node[])[]): Node {
  return element('defs', {}, children.flat() as Node[])
}

export function path(data: string, attributes: Attributes): Node {
  return element('path', { d: data, ...attributes })
}

export function circle(cx: number, cy: number, r: number, attributes: Attributes): Node {
  return element('circle', { cx, cy, r, ...attributes })
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, attributes: Attributes): Node {
  return element('ellipse', { cx, cy, rx, ry, ...attributes })
}

/** Give `rx` among the attributes for round corners. */
export function rect(x: number, y: number, width: number, height: number, attributes: Attributes): Node {
  return element('rect', { x, y, width, height, ...attributes })
}

export function line(from: Point, to: Point, attributes: Attributes): Node {
  return element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...attributes })
}

export function polygon(points: readonly Point[], attributes: Attributes): Node {
  return element('polygon', { points: joinPoints(points), ...attributes })
}

function joinPoints(points: readonly Point[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
}

/** A stop: where (0 to 1), its colour, and its opacity (1 unless given). */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** From top to bottom unless x1, y1, x2, y2 are given. Fill with `url(#id)`. */
export function linearGradient(id: string, stops: readonly Stop[], attributes: Attributes = {}): Node {
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1, ...attributes }, stops.map(drawStop))
}

export function radialGradient(id: string, stops: readonly Stop[], attributes: Attributes = {}): Node {
  return element('radialGradient', { id, ...attributes }, stops.map(drawStop))
}

function drawStop([offset, colour, opacity]: Stop): Node {
  return element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity === 1 ? undefined : opacity })
}

export function clipPath(id: string, ...children: readonly Node[]): Node {
  return element('clipPath', { id }, children)
}

/** Places a child group: moves, then scales (negative `scaleX` mirrors), then turns by `degrees`. */
export function place(x: number, y: number, scaleX = 1, scaleY = scaleX, degrees = 0): string {
  const steps = [`translate(${round(x)} ${round(y)})`]
  if (degrees !== 0) steps.push(`rotate(${round(degrees)})`)
  if (scaleX !== 1 || scaleY !== 1) steps.push(`scale(${fine(scaleX)} ${fine(scaleY)})`)
  return steps.join(' ')
}

/** Factors multiply long lengths, so they keep four decimals. */
function fine(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** SVG text of the nodes, every id and reference to an id with `prefix` in front. */
export function render(nodes: readonly Node[], prefix = ''): string {
  let out = ''
  for (const node of nodes) out += renderNode(node, prefix)
  return out
}

function renderNode(node: Node, prefix: string): string {
  if (node.text !== undefined) return prefix === '' ? node.text : prefixIds(node.text, prefix)
  let out = `<${node.tag}`
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined) out += ` ${name}="${renderValue(name, value, prefix)}"`
  }
  return node.children.length === 0 ? `${out}/>` : `${out}>${render(node.children, prefix)}</${node.tag}>`
}

function renderValue(name: string, value: string | number, prefix: string): string {
  if (typeof value === 'number') return String(round(value))
  if (name === 'id') return prefix + escapeText(value)
  const safe = escapeText(value)
  return safe.startsWith('url(#') ? `url(#${prefix}${safe.slice(5)}` : safe
}

function escapeText(text: string): string {
  return /[&<"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text
}

/** Puts `prefix` in front of every id, `url(#...)` and `href="#..."` of ready SVG text. */
export function prefixIds(text: string, prefix: string): string {
  return text.replace(/( id="|url\(#|href="#)/g, `$1${prefix}`)
}
