import type { GateResult } from '../../../shared/take.ts'

export const svgNamespace = 'http://www.w3.org/2000/svg'
export const xlinkNamespace = 'http://www.w3.org/1999/xlink'

/** A document as it was written, comments left out. `foreign` is the namespace of what is not SVG. */
export interface SourceElement {
  name: string
  /** Null for SVG. */
  foreign: string | null
  /** By local name; `xlink:href` is `href`, other namespaces are left out except for their handlers. */
  attributes: Map<string, string>
  children: (SourceElement | string)[]
}

/** A rebuilt document: only what the allow-list knows, in values of the grammar. */
export interface CleanElement {
  name: string
  attributes: Map<string, string>
  children: (CleanElement | string)[]
}

/** A picture that may not be shown. `reason` is a sentence that a person, or a model, can act on. */
export class RejectedPicture extends Error {
  readonly gate: GateResult['gate']
  constructor(gate: GateResult['gate'], reason: string) {
    super(reason)
    this.name = 'RejectedPicture'
    this.gate = gate
  }
}

/** Every element in document order, with its parent. */
export function* elementsOf(
  root: CleanElement,
  parent: CleanElement | null = null,
): Generator<{ element: CleanElement; parent: CleanElement | null }> {
  yield { element: root, parent }
  for (const child of root.children) if (typeof child !== 'string') yield* elementsOf(child, root)
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
const escapeText = (text: string) => text.replace(/[&<>"\t\n\r]/g, (found) => escapes[found] ?? '')

function writeElement(element: CleanElement, out: string[], isRoot: boolean): void {
  out.push('<', element.name)
  if (isRoot) out.push(' xmlns="', svgNamespace, '"')
  for (const [name, value] of element.attributes) out.push(' ', name, '="', escapeText(value), '"')
  if (element.children.length === 0) {
    out.push('/>')
    return
  }
  out.push('>')
  for (const child of element.children) {
    if (typeof child === 'string') out.push(escapeText(child))
    else writeElement(child, out, false)
  }
  out.push('</', element.name, '>')
}

/** Fresh text: nothing of the source's own markup survives in it. */
export function writeSvg(root: CleanElement): string {
  const out: string[] = []
  writeElement(root, out, true)
  return out.join('')
}
