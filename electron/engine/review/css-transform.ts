/** Where the view box begins and how large it is: what percentages in an origin refer to. */
export interface ViewBox {
  x: number
  y: number
  width: number
  height: number
}

const round = (value: number) => Number(value.toFixed(4))
const anglePerUnit: Record<string, number> = { deg: 1, rad: 180 / Math.PI, grad: 0.9, turn: 360 }

/** A CSS transform list as the attribute spells it; what it has no spelling for comes back as it was. */
export function spellTransform(css: string): string {
  return css
    .replace(/([+-]?[\d.]+(?:e[+-]?\d+)?)(deg|rad|grad|turn)\b/gi, (_all, number: string, unit: string) =>
      String(round(Number(number) * (anglePerUnit[unit.toLowerCase()] ?? 1))),
    )
    .replace(/([\d.])px\b/gi, '$1')
    .replace(/\btranslate(x|y)\(([^()]*)\)/gi, (_all, axis: string, by: string) =>
      axis.toLowerCase() === 'x' ? `translate(${by} 0)` : `translate(0 ${by})`,
    )
    .replace(/\bscale(x|y)\(([^()]*)\)/gi, (_all, axis: string, by: string) =>
      axis.toLowerCase() === 'x' ? `scale(${by} 1)` : `scale(1 ${by})`,
    )
    .replace(/\bskew(x|y)\(/gi, (_all, axis: string) => `skew${axis.toUpperCase()}(`)
}

const side: Record<string, number> = { left: 0, top: 0, center: 50, right: 100, bottom: 100 }

function readLength(word: string | undefined, start: number, extent: number): number | null {
  if (word === undefined) return start + extent / 2
  const percent = side[word] ?? (/^[+-]?[\d.]+%$/.test(word) ? Number.parseFloat(word) : undefined)
  if (percent !== undefined) return start + (extent * percent) / 100
  return /^[+-]?[\d.]+(?:px)?$/.test(word) ? Number.parseFloat(word) : null
}

/**
 * The transform with its origin folded in, because importers and resvg know no `transform-origin`. Null where the
 * origin cannot be told from the text alone.
 */
export function foldOrigin(transform: string, origin: string, viewBox: ViewBox): string | null {
  const [first, second] = origin
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)
  const swapped = first === 'top' || first === 'bottom' || second === 'left' || second === 'right'
  const x = readLength(swapped ? second : first, viewBox.x, viewBox.width)
  const y = readLength(swapped ? first : second, viewBox.y, viewBox.height)
  if (x === null || y === null || !Number.isFinite(x) || !Number.isFinite(y)) return null
  if (x === 0 && y === 0) return transform
  return `translate(${round(x)} ${round(y)}) ${transform} translate(${round(-x)} ${round(-y)})`
}
