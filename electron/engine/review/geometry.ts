import type { VisualKind } from '../../../shared/style.ts'
import type { Raster } from './rasterise.ts'

/** What is painted where, as fractions of the canvas. */
interface Painted {
  box: { x: number; y: number; width: number; height: number }
  /** Mean opacity. */
  coverage: number
  /** Share of pixels that nothing shines through. */
  opaque: number
  /** Painted share of each edge's outermost pixels. */
  edges: { left: number; top: number; right: number; bottom: number }
  /** How far the painted colours lie apart, 0 for a single flat colour, 1 from black to white. */
  contrast: number
  /** Mean lightness of what is painted, 0 to 1. */
  lightness: number
}

const seen = 12
const solid = 243

export function measurePainted({ width, height, pixels }: Raster): Painted {
  let [left, top, right, bottom] = [width, height, -1, -1]
  let [sum, opaque, light] = [0, 0, 0]
  const edges = { left: 0, top: 0, right: 0, bottom: 0 }
  const low = [255, 255, 255]
  const high = [0, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const alpha = pixels[at + 3] ?? 0
      sum += alpha
      if (alpha < seen) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
      if (alpha >= solid) opaque++
      if (alpha > 127) {
        if (x === 0) edges.left += 1 / height
        if (x === width - 1) edges.right += 1 / height
        if (y === 0) edges.top += 1 / width
        if (y === height - 1) edges.bottom += 1 / width
      }
      for (let channel = 0; channel < 3; channel++) {
        const value = ((pixels[at + channel] ?? 0) * 255) / alpha
        light += (value * alpha) / 3
        if (alpha < solid) continue
        if (value < (low[channel] ?? 0)) low[channel] = value
        if (value > (high[channel] ?? 0)) high[channel] = value
      }
    }
  }
  const total = width * height
  const empty = right < 0
  const spread = Math.max(...high.map((each, channel) => each - (low[channel] ?? 0)))
  return {
    box: empty
      ? { x: 0, y: 0, width: 0, height: 0 }
      : {
          x: left / width,
          y: top / height,
          width: (right - left + 1) / width,
          height: (bottom - top + 1) / height,
        },
    coverage: sum / 255 / total,
    opaque: opaque / total,
    edges,
    contrast: Math.max(0, spread) / 255,
    lightness: sum === 0 ? 0 : light / sum / 255,
  }
}

/** What a gate found: `vetoes` end it, `remarks` lower the score. */
export interface Findings {
  vetoes: string[]
  remarks: string[]
}

const leastCover = 0.97
const leastPaint = 0.002
const percent = (share: number) => `${Math.round(share * 100)} %`

function judgeBackground(painted: Painted, findings: Findings): void {
  if (painted.opaque < leastCover) {
    findings.vetoes.push(
      `The background covers ${percent(painted.opaque)} of the frame: paint the whole view box, corner to corner.`,
    )
  } else if (painted.contrast < 0.02) findings.vetoes.push('The background is one flat colour: draw the place.')
}

function judgeCutOut(painted: Painted, kind: VisualKind, findings: Findings): void {
  const { edges, box } = painted
  const touched = Object.entries(edges).filter(([, share]) => share > 0.2)
  const whole = Object.values(edges).filter((share) => share > 0.9).length
  if (whole >= 3 || (whole >= 2 && painted.opaque > 0.9)) {
    const reason = 'It fills its canvas to the edges: leave the surroundings transparent, with a margin.'
    if (kind === 'icon') findings.remarks.push(reason)
    else findings.vetoes.push(reason)
  } else if (touched.length > 0) {
    findings.remarks.push(`It is cut off at the ${touched.map(([edge]) => edge).join(' and ')}: leave a margin.`)
  }
  const reach = Math.max(box.width, box.height)
  if (reach < 0.1) findings.vetoes.push(`It is tiny (${percent(reach)} of the canvas): fill most of the canvas.`)
  else if (reach < 0.35) findings.remarks.push(`It is small (${percent(reach)} of the canvas): fill most of it.`)
  if (painted.lightness > 0.97 && painted.contrast < 0.1) {
    findings.remarks.push('It is nearly white on transparent and will not be seen on a light background.')
  }
}

/** Whether the picture is where its kind has to be. */
export function judgeGeometry(painted: Painted, hasShapes: boolean, kind: VisualKind): Findings {
  const findings: Findings = { vetoes: [], remarks: [] }
  if (painted.coverage < leastPaint) {
    findings.vetoes.push(
      hasShapes
        ? 'Nothing of it can be seen: its shapes are outside of the view box, see-through or too thin.'
        : 'It is blank: no shape is painted.',
    )
  } else if (kind === 'background') judgeBackground(painted, findings)
  else judgeCutOut(painted, kind, findings)
  return findings
}
