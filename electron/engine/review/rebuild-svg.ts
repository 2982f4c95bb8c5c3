import type { Size } from '../../../shared/units.ts'
import { type Cascade, readSheets } from './read-css.ts'
import { readIds } from './read-ids.ts'
import { readViewBox } from './read-view-box.ts'
import { rebuildAttributes } from './rebuild-attributes.ts'
import {
  activeElements,
  allowedElements,
  animationElements,
  rasterElements,
  silentElements,
  textElements,
} from './svg-grammar.ts'
import { type CleanElement, RejectedPicture, type SourceElement, writeSvg } from './svg-tree.ts'

interface RebuildOptions {
  /** Every id in the picture gets this and a hyphen in front, so that pictures can share a page. */
  assetId: string
  /** Width and height are set to it where the view box has its shape, else to the largest that fits inside. */
  canvas?: Size
  /** The picture that this one was drawn after: its prefix gives way to the new one, so that parts keep their names. */
  baseId?: string | undefined
  /** Where false, text is left out with a warning. */
  allowText?: boolean
}

export interface Rebuilt {
  root: CleanElement
  svg: string
  /** What was left out and shows, one sentence each. */
  warnings: string[]
}

const xhtml = 'http://www.w3.org/1999/xhtml'
const refuse = (reason: string) => new RejectedPicture('rebuild', reason)

/** Refuses what would run or reach out of the picture. Everything else unknown is only left out. */
function refuseActive(element: SourceElement): void {
  const { name, foreign, attributes } = element
  if (foreign === xhtml || activeElements.has(name)) throw refuse(`It holds <${name}>: a picture may not be active.`)
  for (const [attribute, value] of attributes) {
    if (/^on/i.test(attribute)) throw refuse(`It holds the handler ${attribute}: a picture may not be active.`)
    if (/^\s*(?:java|vb)script:/i.test(value)) throw refuse('It holds a script address: a picture may not be active.')
  }
  if (foreign !== null) return
  if (animationElements.has(name) && /^(?:xlink:)?href$|^on/i.test(attributes.get('attributeName') ?? '')) {
    throw refuse('It animates a reference: a picture may not be active.')
  }
  if (rasterElements.has(name)) throw refuse(`It holds <${name}>: draw with vector shapes only.`)
  const href = attributes.get('href')?.trim()
  if (href && !href.startsWith('#')) {
    throw refuse(`<${name}> refers to something outside of the picture (${href.slice(0, 60)}): draw it instead.`)
  }
}

function collectSheets(element: SourceElement, into: string[] = []): string[] {
  for (const child of element.children) {
    if (typeof child === 'string' || child.foreign !== null) continue
    if (child.name === 'style') into.push(child.children.filter((each) => typeof each === 'string').join(''))
    else collectSheets(child, into)
  }
  return into
}

/** Neighbouring pieces become one, as they will when the text is read again. */
function addText(into: CleanElement, text: string): void {
  const before = into.children.at(-1)
  if (typeof before === 'string') into.children.pop()
  into.children.push(`${typeof before === 'string' ? before : ''}${text}`.replace(/\s+/g, ' '))
}

/** Nothing but a shell: it draws nothing and nothing refers to it. */
const isEmpty = ({ name, attributes, children }: CleanElement) =>
  (name === 'defs' || name === 'g') && children.length === 0 && !attributes.has('id')

/** Writes the picture anew from the allow-list: nothing of the source's markup is reused. Throws a RejectedPicture. */
export function rebuildSvg(
  source: SourceElement,
  { assetId, baseId, canvas, allowText = false }: RebuildOptions,
): Rebuilt {
  const leftOut = new Set<string>()
  const viewBox = readViewBox(source, canvas)
  const cascade: Cascade = readSheets(collectSheets(source))
  const ids = readIds(source, assetId, baseId)

  function rebuildChildren(of: SourceElement, ancestors: SourceElement[], into: CleanElement): void {
    const path = [...ancestors, of]
    for (const child of of.children) {
      if (typeof child === 'string') {
        if (textElements.has(into.name) && child.trim() !== '') addText(into, child)
        continue
      }
      refuseActive(child)
      if (child.foreign !== null || silentElements.has(child.name)) continue
      const name = child.name === 'a' || child.name === 'switch' ? 'g' : child.name
      if (!allowedElements.has(name) || (textElements.has(name) && !allowText)) {
        leftOut.add(animationElements.has(child.name) ? 'animation' : `<${child.name}>`)
        continue
      }
      const element: CleanElement = {
        name,
        attributes: rebuildAttributes(child, { ids, viewBox, cascaded: cascade(child, path), leftOut }),
        children: [],
      }
      rebuildChildren(child, path, element)
      if (!isEmpty(element)) into.children.push(element)
    }
  }

  refuseActive(source)
  const kept = rebuildAttributes(source, { ids, viewBox, cascaded: cascade(source, []), leftOut })
  const attributes = new Map<string, string>(viewBox.attributes)
  const replaced = ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'overflow', 'transform']
  for (const [name, value] of kept) if (!replaced.includes(name)) attributes.set(name, value)
  const root: CleanElement = { name: 'svg', attributes, children: [] }
  rebuildChildren(source, [], root)
  return {
    root,
    svg: writeSvg(root),
    warnings: [...leftOut].map((what) => `${what} was left out: importers drop it or show it differently.`),
  }
}
