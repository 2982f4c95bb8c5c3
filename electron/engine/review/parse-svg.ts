import { SaxesParser, type SaxesTagNS } from 'saxes'
import { RejectedPicture, type SourceElement, svgNamespace, xlinkNamespace } from './svg-tree.ts'

const parseLimits = { bytes: 2 ** 20, elements: 20_000, depth: 64, attributes: 64, attributeLength: 2 ** 18 }

/** An unknown prefix is a slip of the writer, not a danger: what it names is foreign and left out. */
const undeclared = 'urn:undeclared'
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

const reject = (reason: string) => new RejectedPicture('parse', reason)

function attributesOf(tag: SaxesTagNS): Map<string, string> {
  const attributes = new Map<string, string>()
  const all = Object.values(tag.attributes)
  if (all.length > parseLimits.attributes) throw reject(`<${tag.local}> has more attributes than a picture needs.`)
  for (const { name, prefix, local, uri, value } of all) {
    if (prefix === 'xmlns' || name === 'xmlns') continue
    if (value.length > parseLimits.attributeLength) throw reject(`The attribute ${local} is far too long.`)
    if (uri === '') attributes.set(local, value)
    else if (uri === xlinkNamespace && local === 'href' && !attributes.has('href')) attributes.set('href', value)
    else if (/^on/i.test(local)) attributes.set(local, value)
  }
  return attributes
}

/**
 * Strict XML to a small tree. Document types and processing instructions are refused, so nothing is ever expanded
 * or fetched; depth, counts and sizes are limited. Throws a RejectedPicture.
 */
export function parseSvg(text: string): SourceElement {
  if (Buffer.byteLength(text) > parseLimits.bytes) throw reject('The picture is over 1 MB of text: draw it simpler.')
  if (controlCharacters.test(text)) throw reject('The text holds control characters that XML forbids.')
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    additionalNamespaces: { '': svgNamespace, xlink: xlinkNamespace },
    resolvePrefix: () => undeclared,
  })
  let root: SourceElement | undefined
  let count = 0
  const open: SourceElement[] = []
  parser.on('error', (error) => {
    throw reject(`It is not well-formed XML: ${error.message.replace(/^undefined:\s*/, '').slice(0, 200)}`)
  })
  parser.on('doctype', () => {
    throw reject('It has a document type: leave <!DOCTYPE> out.')
  })
  parser.on('processinginstruction', ({ target }) => {
    throw reject(`It has a processing instruction (<?${target.slice(0, 40)}?>): leave it out.`)
  })
  parser.on('opentag', (tag) => {
    if (++count > parseLimits.elements) throw reject(`It has over ${parseLimits.elements} elements: draw it simpler.`)
    if (open.length >= parseLimits.depth) throw reject(`It is nested deeper than ${parseLimits.depth} levels.`)
    const element: SourceElement = {
      name: tag.local,
      foreign: tag.uri === svgNamespace ? null : tag.uri || undeclared,
      attributes: attributesOf(tag),
      children: [],
    }
    if (!root) {
      if (element.foreign !== null || element.name !== 'svg') throw reject('The outermost element is not <svg>.')
      root = element
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const keepText = (content: string) => void open.at(-1)?.children.push(content)
  parser.on('text', keepText)
  parser.on('cdata', keepText)
  parser.write(text).close()
  if (!root) throw reject('There is no <svg> in it.')
  return root
}
