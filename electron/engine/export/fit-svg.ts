import type { Size } from '../../../shared/units.ts'

const attributes = /\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g
const rootTag = /<svg((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/

interface Root {
  before: string
  after: string
  values: Map<string, string>
  end: string
}

function findRoot(svg: string): Root {
  const found = rootTag.exec(svg)
  if (!found) throw new Error('an SVG without a root element')
  const values = new Map<string, string>()
  for (const [, name, value] of (found[1] ?? '').matchAll(attributes)) if (name && value) values.set(name, value)
  return {
    before: svg.slice(0, found.index),
    after: svg.slice(found.index + found[0].length),
    values,
    end: found[2] ?? '',
  }
}

/** What the SVG calls its size: its view box, else its width and height. */
export function sizeOfSvg(svg: string): Size {
  const { values } = findRoot(svg)
  const unquote = (name: string) => values.get(name)?.slice(1, -1)
  const [, , width, height] = (unquote('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (width && height) return { width, height }
  const own = { width: Number.parseFloat(unquote('width') ?? ''), height: Number.parseFloat(unquote('height') ?? '') }
  if (own.width > 0 && own.height > 0) return own
  throw new Error('an SVG without a size')
}

/** The same drawing at exactly `size` pixels; where the shapes differ, it fills the frame and is cut at the edges. */
export function fitSvg(svg: string, size: Size): string {
  const { before, after, values, end } = findRoot(svg)
  const own = sizeOfSvg(svg)
  if (!values.has('viewBox')) values.set('viewBox', `"0 0 ${own.width} ${own.height}"`)
  values.set('width', `"${size.width}"`)
  values.set('height', `"${size.height}"`)
  values.set('preserveAspectRatio', '"xMidYMid slice"')
  const root = Array.from(values, ([name, value]) => ` ${name}=${value}`).join('')
  return `${before}<svg${root}${end}>${after}`
}

/** A drawing's size in whole pixels with its long side at `longSide`. */
export function scaleTo(size: Size, longSide: number): Size {
  const scale = longSide / Math.max(size.width, size.height)
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }
}
