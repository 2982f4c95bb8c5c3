import { type CleanElement, elementsOf, RejectedPicture } from './svg-tree.ts'

/** What one picture may cost to render. Counted as if every reference were written out in full. */
const budget = {
  elements: 60_000,
  renderDepth: 96,
  /** Characters of path data, points and the like. */
  pathCharacters: 4_000_000,
  /** Off-screen layers: masks, clips, group opacity, blending. */
  layers: 1500,
  /** One is a blur of the whole canvas, about 0.1 s at 1920 by 1080 in resvg. */
  filters: 12,
  primitives: 10,
  dashes: 2_000_000,
  /** Of the canvas's longer side. */
  deviation: 0.08,
  radius: 0.02,
  octaves: 4,
  /** Sides of patterns, masks and filters, in canvases. */
  region: 4,
}

interface Cost {
  elements: number
  path: number
  layers: number
  filters: number
}

const primitiveCost: Record<string, number> = {
  feGaussianBlur: 1,
  feDropShadow: 1.5,
  feTurbulence: 5,
  feMorphology: 2,
  feDisplacementMap: 1,
}
const otherPrimitive = 0.3
const referencing = ['fill', 'stroke', 'clip-path', 'mask', 'filter'] as const
const markers = ['marker-start', 'marker-mid', 'marker-end'] as const

const refuse = (reason: string) => new RejectedPicture('cost', reason)
const idIn = (value: string | undefined): string | undefined => /^url\(#(.*)\)$/.exec(value ?? '')?.[1]
const numbersIn = (value: string | undefined): number[] =>
  (value?.match(/[+-]?(?:\d*\.)?\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number)

function checkFilter(filter: CleanElement, longSide: number): number {
  let cost = 0
  let count = 0
  for (const { element } of elementsOf(filter)) {
    if (!element.name.startsWith('fe') || /^fe(?:Func|MergeNode)/.test(element.name)) continue
    count++
    cost += primitiveCost[element.name] ?? otherPrimitive
    const isBoxed = filter.attributes.get('primitiveUnits') === 'objectBoundingBox'
    const longest = isBoxed ? 1 : longSide
    if (numbersIn(element.attributes.get('stdDeviation')).some((each) => each > budget.deviation * longest)) {
      throw refuse('A blur is far too wide: use a smaller stdDeviation, or a gradient.')
    }
    if (numbersIn(element.attributes.get('radius')).some((each) => each > budget.radius * longest)) {
      throw refuse('A feMorphology radius is far too large: draw the shape instead.')
    }
    if (numbersIn(element.attributes.get('numOctaves')).some((each) => each > budget.octaves)) {
      throw refuse(`A turbulence has over ${budget.octaves} octaves: draw the texture as shapes.`)
    }
  }
  if (count > budget.primitives) throw refuse(`A filter has over ${budget.primitives} steps: draw it as shapes.`)
  return cost
}

/** Patterns, masks and filters that reach far beyond the canvas are painted whole by some renderers. */
function checkRegion({ name, attributes }: CleanElement, longSide: number): void {
  if (name !== 'pattern' && name !== 'mask' && name !== 'filter') return
  for (const side of ['x', 'y', 'width', 'height']) {
    const text = attributes.get(side)
    const value = Math.abs(Number.parseFloat(text ?? '0'))
    const units = attributes.get(`${name}Units`) ?? 'objectBoundingBox'
    const whole = text?.endsWith('%') ? 100 : units === 'objectBoundingBox' ? 1 : longSide
    if (value > budget.region * whole) throw refuse(`A ${name} is far larger than the canvas: make it fit.`)
  }
}

function countDashes({ attributes }: CleanElement, dashes: number[], longSide: number): number {
  const period = dashes.reduce((sum, each) => sum + Math.abs(each), 0)
  if (dashes.length === 0) return 0
  if (period < longSide / 2000) throw refuse('A stroke-dasharray is far too fine to be seen: use longer dashes.')
  const text = attributes.get('d') ?? attributes.get('points') ?? ''
  const coordinates = numbersIn(text)
  const reach = coordinates.reduce((most, each) => Math.max(most, Math.abs(each)), longSide)
  return (Math.max(4, coordinates.length / 2) * reach) / period
}

/**
 * Refuses what would hang a renderer: cycles, expansion by references, filters, fine dashes, huge paths. Throws a
 * RejectedPicture.
 */
export function checkCost(root: CleanElement): void {
  const [, , width = 1, height = 1] = numbersIn(root.attributes.get('viewBox'))
  const longSide = Math.max(width, height)
  const byId = new Map<string, CleanElement>()
  let dashes = 0
  const inherited = new Map<CleanElement, number[]>()
  for (const { element, parent } of elementsOf(root)) {
    const id = element.attributes.get('id')
    if (id) byId.set(id, element)
    checkRegion(element, longSide)
    const own = element.attributes.get('stroke-dasharray')
    const pattern = own !== undefined ? numbersIn(own) : ((parent && inherited.get(parent)) ?? [])
    inherited.set(element, pattern)
    dashes += countDashes(element, pattern, longSide)
  }
  if (dashes > budget.dashes) throw refuse('It has far too many dashes: draw dashed lines simpler.')

  const known = new Map<CleanElement, Cost>()
  const open = new Set<CleanElement>()
  function add(to: Cost, of: CleanElement, times: number): void {
    const cost = costOf(of)
    to.elements += cost.elements * times
    to.path += cost.path * times
    to.layers += cost.layers * times
    to.filters += cost.filters * times
  }
  function costOf(element: CleanElement): Cost {
    const before = known.get(element)
    if (before) return before
    if (open.has(element)) throw refuse(`<${element.name}> refers to itself: break the circle.`)
    open.add(element)
    if (open.size > budget.renderDepth) throw refuse('Its references are nested far too deep: draw it flatter.')
    const { attributes, children, name } = element
    const data = (attributes.get('d') ?? attributes.get('points') ?? '').length
    const cost: Cost = { elements: 1, path: data, layers: 0, filters: 0 }
    if (name === 'filter') cost.filters += checkFilter(element, longSide)
    const isLayer = attributes.has('mask') || attributes.has('clip-path') || attributes.has('style')
    if (isLayer || (name === 'g' && Number(attributes.get('opacity') ?? 1) < 1)) cost.layers++
    for (const child of children) if (typeof child !== 'string') add(cost, child, 1)
    const href = byId.get(attributes.get('href')?.slice(1) ?? '')
    if (href) add(cost, href, 1)
    for (const each of referencing) {
      const target = byId.get(idIn(attributes.get(each)) ?? '')
      if (target) add(cost, target, 1)
    }
    for (const each of markers) {
      const target = byId.get(idIn(attributes.get(each)) ?? '')
      if (target) add(cost, target, each === 'marker-mid' ? 1 + data / 3 : 1)
    }
    open.delete(element)
    if (cost.elements > budget.elements) throw refuse('Its references expand to far too many shapes: repeat less.')
    known.set(element, cost)
    return cost
  }
  const total = costOf(root)
  // Definitions are counted where they stand and again where they are used: the budget allows for it.
  if (total.path > budget.pathCharacters) throw refuse('It has far too much path data: draw it simpler.')
  if (total.layers > budget.layers) throw refuse('It has far too many masks, clips or see-through groups.')
  if (total.filters > budget.filters) throw refuse('It has far too many filters: use gradients or flat shapes.')
}
