import type { Size } from '../../../shared/units.ts'
import type { ViewBox } from './css-transform.ts'
import { RejectedPicture, type SourceElement } from './svg-tree.ts'

const largestSide = 16_384
const smallestSide = 1
const longestShape = 20
/** Shapes that differ by less than this are the same: rounding of the view box. */
const sameShape = 0.01

const readSide = (text: string | undefined): number | null => {
  const value = /^\s*[\d.]+(?:px)?\s*$/.test(text ?? '') ? Number.parseFloat(text ?? '') : Number.NaN
  return value > 0 && value <= largestSide ? value : null
}

function readBox(source: SourceElement, canvas: Size | undefined): ViewBox {
  const numbers = (source.attributes.get('viewBox') ?? '').trim().split(/[\s,]+/)
  const [x = Number.NaN, y = Number.NaN, width = 0, height = 0] = numbers.map(Number)
  if (numbers.length === 4 && [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0) {
    return { x, y, width, height }
  }
  const sides = { width: readSide(source.attributes.get('width')), height: readSide(source.attributes.get('height')) }
  if (sides.width !== null && sides.height !== null) return { x: 0, y: 0, width: sides.width, height: sides.height }
  if (canvas) return { x: 0, y: 0, ...canvas }
  throw new RejectedPicture('rebuild', 'It has no view box: set viewBox, width and height.')
}

/** The picture's own coordinates, and the root attributes that state them with a width and a height. */
export function readViewBox(
  source: SourceElement,
  canvas: Size | undefined,
): ViewBox & { attributes: [string, string][] } {
  const box = readBox(source, canvas)
  const { x, y, width, height } = box
  const extremes = [Math.abs(x), Math.abs(y), width, height]
  if (extremes.some((each) => each > 4 * largestSide) || Math.min(width, height) < smallestSide) {
    throw new RejectedPicture('rebuild', `The view box ${width} by ${height} is out of bounds: use the canvas.`)
  }
  if (Math.max(width / height, height / width) > longestShape) {
    throw new RejectedPicture('rebuild', `The view box ${width} by ${height} is far too narrow: use the canvas.`)
  }
  const target = canvas ?? {
    width: readSide(source.attributes.get('width')) ?? Math.min(width, largestSide),
    height: 0,
  }
  const fit = canvas ? Math.min(canvas.width / width, canvas.height / height) : target.width / width
  const same = canvas && Math.abs((canvas.width / canvas.height) * (height / width) - 1) <= sameShape
  const size = same
    ? canvas
    : { width: Math.max(1, Math.round(width * fit)), height: Math.max(1, Math.round(height * fit)) }
  return {
    ...box,
    attributes: [
      ['viewBox', [x, y, width, height].join(' ')],
      ['width', String(size.width)],
      ['height', String(size.height)],
    ],
  }
}
