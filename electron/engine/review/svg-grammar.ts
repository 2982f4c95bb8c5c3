/** The allow-lists: what is not here is not in a picture. */
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean))

export const textElements = words('text tspan')
export const allowedElements = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feOffset feDropShadow feMorphology feTurbulence feDisplacementMap`)
/** Left out without a word: they draw nothing. */
export const silentElements = words('title desc metadata style view cursor')
export const activeElements = words(
  'script handler listener foreignObject iframe object embed audio video canvas form input html body meta base link',
)
export const animationElements = words('animate set animateMotion animateTransform animateColor discard mpath')
export const rasterElements = words('image feImage img')
export const referringElements = words('use linearGradient radialGradient pattern')

type Grammar = 'length' | 'numbers' | 'path' | 'word' | 'colour' | 'paint' | 'reference' | 'transform' | 'name' | 'font'
const spell = (grammar: Grammar, names: string): [string, Grammar][] =>
  [...words(names)].map((name) => [name, grammar] as [string, Grammar])

export const attributeGrammar = new Map<string, Grammar>([
  ...spell(
    'length',
    `x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height stroke-width stroke-dashoffset stroke-miterlimit offset
     refX refY markerWidth markerHeight pathLength textLength font-size letter-spacing word-spacing
     opacity fill-opacity stroke-opacity stop-opacity flood-opacity`,
  ),
  ...spell(
    'numbers',
    `viewBox points stroke-dasharray dx dy rotate stdDeviation values tableValues baseFrequency radius seed
     k1 k2 k3 k4 scale slope intercept amplitude exponent numOctaves data-pivot`,
  ),
  ...spell('path', 'd'),
  ...spell('transform', 'transform gradientTransform patternTransform'),
  ...spell('colour', 'color stop-color flood-color'),
  ...spell('paint', 'fill stroke'),
  ...spell('reference', 'clip-path mask filter marker-start marker-mid marker-end'),
  ...spell('name', 'in in2 result data-part'),
  ...spell('font', 'font-family'),
  ...spell(
    'word',
    `preserveAspectRatio fill-rule clip-rule stroke-linecap stroke-linejoin display visibility overflow gradientUnits
     spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits markerUnits orient
     mask-type filterUnits primitiveUnits color-interpolation color-interpolation-filters vector-effect paint-order
     mode type operator xChannelSelector yChannelSelector stitchTiles edgeMode
     font-weight font-style font-variant text-anchor dominant-baseline alignment-baseline lengthAdjust`,
  ),
])

/** CSS properties that no attribute can carry and that change the picture; their values are words. */
export const styleOnlyProperties = words('mix-blend-mode isolation')

const longestShort = 400
const lengthShape = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?(?:px|%|em|ex|pt|pc|mm|cm|in)?$/i
const listShape = /^[\d\s,.eE+\-%px]*$/
const pathShape = /^[MmZzLlHhVvCcSsQqTtAaeE\d\s,.+-]*$/
const wordShape = /^-?[a-zA-Z\d][a-zA-Z\d.-]*(?: [a-zA-Z][a-zA-Z-]*){0,2}$/
const nameShape = /^[A-Za-z][\w-]*$/
const fontShape = /^[\w\s,'-]+$/
const step = /(matrix|translate|scale|rotate|skewX|skewY)\s*\(([\d\s,.eE+-]*)\)[\s,]*/y

/** Numbers beyond this are no drawing, and overflow the arithmetic of renderers. */
const largest = 1e6

function isModest(value: string): boolean {
  if (!/\d{7}|e\+?\d/i.test(value)) return true
  for (const [number] of value.matchAll(/\d*\.?\d+(?:e[+-]?\d+)?/gi)) if (!(Number(number) <= largest)) return false
  return true
}

function isTransform(value: string): boolean {
  step.lastIndex = 0
  while (step.lastIndex < value.length) if (!step.test(value)) return false
  return true
}

/**
 * The value as it may be written, null where it does not follow the grammar. Colours, paints and references are
 * resolved by the caller, who knows the ids.
 */
export function readValue(name: string, source: string): string | null {
  const value = /\s\s|[\t\n\r]/.test(source) ? source.replace(/\s+/g, ' ').trim() : source.trim()
  if (value === '') return null
  switch (attributeGrammar.get(name)) {
    case 'length':
      return value.length <= 64 && lengthShape.test(value) && isModest(value) ? value : null
    case 'numbers':
      return listShape.test(value) && isModest(value) ? value : null
    case 'path':
      return pathShape.test(value) && isModest(value) ? value : null
    case 'transform':
      return value.length <= longestShort && isTransform(value) && isModest(value) ? value : null
    case 'word':
      return value.length <= 64 && wordShape.test(value) ? value : null
    case 'name':
      return value.length <= 64 && nameShape.test(value) ? value : null
    case 'font':
      return value.length <= 200 && fontShape.test(value) ? value : null
    default:
      return null
  }
}
