import { SaxesParser } from 'saxes'

/** An element with its attributes; its text is that of its own, without that of its children. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

export const xmlElement = (
  name: string,
  attributes: Record<string, string | number> = {},
  children: XmlElement[] = [],
  text = '',
): XmlElement => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
  children,
  text,
})

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Line ends and tabs as references, because a reader makes spaces of them in an attribute. */
const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (each) => entities[each] ?? each).replace(/[\r\n\t]/g, (each) => `&#${each.charCodeAt(0)};`)

function printElement({ name, attributes, children, text }: XmlElement, indent: string): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const open = `${indent}<${name}${own.join('')}`
  if (children.length === 0) return text === '' ? `${open}/>\n` : `${open}>${escapeXml(text)}</${name}>\n`
  return `${open}>\n${children.map((child) => printElement(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

/** A document with its declaration; an element has either children or text. */
export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${printElement(root, '')}`

/** Throws where the document is not well-formed. */
export function parseXml(text: string): XmlElement {
  const top = xmlElement('')
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = xmlElement(name, attributes)
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (piece) => {
    const element = open.at(-1)
    if (element) element.text += piece
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const [root] = top.children
  if (!root) throw new Error('an XML document without an element')
  return root
}

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name)
