import { converter, formatHex } from 'culori'

const toOklch = converter('oklch')

/** The mean of the most common kind of colour among opaque pixels (RGBA); a hue counts double a grey. */
export function findMainColour(pixels: Uint8Array): string {
  const kinds = new Map<string, { weight: number; sum: [number, number, number]; count: number }>()
  for (let at = 0; at < pixels.length; at += 4) {
    const [r, g, b, a] = pixels.subarray(at, at + 4) as unknown as [number, number, number, number]
    if (a < 200) continue
    const { c, h = 0 } = toOklch({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 })
    const hue = c > 0.04
    const key = hue ? `hue ${Math.round(h / 30) % 12}` : 'grey'
    const kind = kinds.get(key) ?? { weight: 0, sum: [0, 0, 0], count: 0 }
    kind.weight += hue ? 2 : 1
    kind.count++
    kind.sum = [kind.sum[0] + r, kind.sum[1] + g, kind.sum[2] + b]
    kinds.set(key, kind)
  }
  const best = [...kinds.values()].sort((x, y) => y.weight - x.weight)[0]
  if (!best) return '#808080'
  const [r, g, b] = best.sum.map((value) => value / best.count / 255) as [number, number, number]
  return formatHex({ mode: 'rgb', r, g, b })
}

/** The smallest box, in pixels of a square RGBA picture, around all that is seen, and one pixel more; null when blank. */
export function findPixelBox(pixels: Uint8Array, side: number) {
  let [left, top, right, bottom] = [side, side, -1, -1]
  for (let at = 3; at < pixels.length; at += 4) {
    if ((pixels[at] ?? 0) < 8) continue
    const x = ((at - 3) / 4) % side
    const y = Math.floor((at - 3) / 4 / side)
    left = Math.min(left, x - 1)
    right = Math.max(right, x + 2)
    top = Math.min(top, y - 1)
    bottom = Math.max(bottom, y + 2)
  }
  return right < 0 ? null : { left, top, right, bottom }
}
