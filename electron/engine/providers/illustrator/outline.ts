import { g, type Node } from './draw.ts'

/** The same shapes in one colour with a wide stroke, to stand behind them. `width` is what shows on both sides. */
export function outlineNodes(nodes: readonly Node[], colour: string, width: number): Node {
  const style = {
    fill: colour,
    stroke: colour,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  }
  return g(style, ...nodes.flatMap((node) => strip(node, width)))
}

function strip(node: Node, width: number): Node[] {
  if (node.tag === 'defs' || node.text !== undefined || node.attributes.opacity === 0) return []
  const { fill, stroke: _stroke, id: _id, 'stroke-width': own, ...kept } = node.attributes
  const line = typeof own === 'number' ? { 'stroke-width': own + width } : {}
  const hollow = fill === 'none' ? { fill } : {}
  return [
    {
      ...node,
      attributes: { ...kept, ...line, ...hollow },
      children: node.children.flatMap((each) => strip(each, width)),
    },
  ]
}
