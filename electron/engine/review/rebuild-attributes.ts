import { foldOrigin, spellTransform, type ViewBox } from './css-transform.ts'
import { readColour } from './read-colour.ts'
import { type Declarations, readStyle } from './read-css.ts'
import type { Ids } from './read-ids.ts'
import { attributeGrammar, readValue, referringElements, styleOnlyProperties } from './svg-grammar.ts'
import { RejectedPicture, type SourceElement } from './svg-tree.ts'

interface Context {
  ids: Ids
  viewBox: ViewBox
  /** What style sheets say of the element: stronger than its attributes, weaker than its style. */
  cascaded: Declarations
  leftOut: Set<string>
}

const reference = /^url\(\s*(["']?)([^"')]*)\1\s*\)\s*(.*)$/i
const opacityOf: Record<string, string> = {
  fill: 'fill-opacity',
  stroke: 'stroke-opacity',
  'stop-color': 'stop-opacity',
  'flood-color': 'flood-opacity',
}
/** Attributes that are about the document's geometry, not its look: CSS may not set them here. */
const notCss = new Set(['points', 'viewBox', 'values', 'in', 'in2', 'result', 'data-part', 'data-pivot', 'offset'])
const containers = new Set('svg g a switch symbol defs clipPath mask pattern marker text tspan'.split(' '))
const markers = ['marker-start', 'marker-mid', 'marker-end']
const targets: Record<string, string[]> = {
  fill: ['linearGradient', 'radialGradient', 'pattern'],
  stroke: ['linearGradient', 'radialGradient', 'pattern'],
  'clip-path': ['clipPath'],
  mask: ['mask'],
  filter: ['filter'],
}

/** The id that `url(#...)` names, null where it names nothing that is kept. Refuses what is outside. */
function resolveReference(name: string, address: string, ids: Ids): string | null {
  const trimmed = address.trim()
  if (!trimmed.startsWith('#')) {
    const reason = `${name} refers to something outside of the picture (${trimmed.slice(0, 60)}): draw it instead.`
    throw new RejectedPicture('rebuild', reason)
  }
  const target = ids.ofReference.get(trimmed.slice(1))
  const wanted = targets[name] ?? ['marker']
  return target && wanted.includes(target.name) ? target.id : null
}

/** One element's attributes, each read by its grammar and written anew. Throws a RejectedPicture. */
export function rebuildAttributes(source: SourceElement, { ids, viewBox, cascaded, leftOut }: Context) {
  const attributes = new Map<string, string>()
  const alphas = new Map<string, number>()
  const styles = new Map<string, string>()
  const isContainer = containers.has(source.name)
  let origin: string | undefined
  let boxed = false

  function setColour(name: string, text: string): boolean {
    const colour = readColour(text)
    if (!colour) return false
    const opacity = opacityOf[name]
    alphas.delete(name)
    if (colour.alpha === 1 || !colour.text.startsWith('#')) attributes.set(name, colour.text)
    // An opacity on a group would also reach children that have a colour of their own.
    else if (isContainer || opacity === undefined) attributes.set(name, colour.text + toHex(colour.alpha))
    else {
      attributes.set(name, colour.text)
      alphas.set(name, colour.alpha)
    }
    return true
  }

  function setReference(name: string, value: string): void {
    const [, , address, rest = ''] = reference.exec(value) ?? []
    const isPaint = attributeGrammar.get(name) === 'paint'
    if (address === undefined) {
      if (isPaint) setColour(name, value)
      else if (value === 'none') attributes.set(name, value)
      return
    }
    const id = resolveReference(name, address, ids)
    if (id !== null) {
      alphas.delete(name)
      attributes.set(name, `url(#${id})`)
    } else if (isPaint && !setColour(name, rest)) attributes.set(name, 'none')
  }

  function set(name: string, value: string): void {
    switch (attributeGrammar.get(name)) {
      case undefined:
        return
      case 'colour':
        setColour(name, value)
        return
      case 'paint':
      case 'reference':
        setReference(name, value.trim())
        return
      default: {
        const read = readValue(name, value)
        if (read !== null) attributes.set(name, read)
      }
    }
  }

  function declare([property, value]: Declarations[number]): void {
    if (property === 'transform') {
      if (value === 'none') attributes.delete(property)
      else set(property, spellTransform(value))
    } else if (property === 'transform-origin') origin = value
    else if (property === 'marker') for (const each of markers) set(each, value)
    else if (property === 'transform-box') boxed = value !== 'view-box'
    else if (styleOnlyProperties.has(property)) {
      if (/^[a-z-]{1,24}$/.test(value) && value !== 'normal' && value !== 'auto') styles.set(property, value)
      else styles.delete(property)
    } else if (!notCss.has(property)) set(property, value)
  }

  const id = ids.ofElement.get(source)
  if (id !== undefined) attributes.set('id', id)
  for (const [name, value] of source.attributes) {
    if (name === 'id' || name === 'style' || name === 'class' || name === 'href') continue
    if (name === 'transform-origin' || styleOnlyProperties.has(name)) declare([name, value])
    else set(name, value)
  }
  for (const each of cascaded) declare(each)
  const style = source.attributes.get('style')
  if (style) for (const each of readStyle(style)) declare(each)

  const transform = attributes.get('transform')
  if (transform !== undefined && origin !== undefined) {
    const folded = boxed ? null : foldOrigin(transform, origin, viewBox)
    if (folded === null) leftOut.add('transform-origin')
    else attributes.set('transform', folded)
  }
  for (const [name, alpha] of alphas) {
    const opacity = opacityOf[name] ?? 'opacity'
    const before = Number.parseFloat(attributes.get(opacity) ?? '1')
    attributes.set(opacity, String(Number((alpha * (Number.isFinite(before) ? before : 1)).toFixed(3))))
  }
  const href = referringElements.has(source.name) ? source.attributes.get('href')?.trim() : undefined
  const target = href && ids.ofReference.get(href.slice(1))
  if (target) attributes.set('href', `#${target.id}`)
  if (styles.size > 0) attributes.set('style', [...styles].map(([name, value]) => `${name}:${value}`).join(';'))
  return attributes
}

const toHex = (alpha: number) =>
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')
