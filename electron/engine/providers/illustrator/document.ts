import type { Size } from '../../../../shared/units.ts'
import { render } from './draw.ts'
import type { Drawing } from './drawing.ts'

/**
 * The SVG document in pieces that make a whole picture as far as they have come once closed: the opening tag with
 * the first layer, each layer, the closing tag. Every id starts with the asset's id.
 */
export function writeDocument(drawing: Drawing, canvas: Size, assetId: string): string[] {
  const { width, height } = canvas
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`
  return [open, ...drawing.nodes.map((node) => render([node], `${assetId}-`)), '</svg>']
}
