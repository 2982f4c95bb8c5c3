import type { StyleGuide, VisualKind } from '../../../shared/style.ts'
import type { GateResult, PictureFacts, Verdict } from '../../../shared/take.ts'
import type { Size } from '../../../shared/units.ts'
import { checkCost } from './cost-budget.ts'
import { extractSvg } from './extract-svg.ts'
import { type Findings, judgeGeometry, measurePainted } from './geometry.ts'
import { parseSvg } from './parse-svg.ts'
import { rasteriseToMeasure } from './rasterise.ts'
import { type Rebuilt, rebuildSvg } from './rebuild-svg.ts'
import { judgeSize } from './size-gate.ts'
import { judgeStyle } from './style-gate.ts'
import { type CleanElement, elementsOf, RejectedPicture } from './svg-tree.ts'

export interface PictureToReview {
  /** The reply: an SVG, perhaps fenced or with chatter around it. */
  text: string
  assetId: string
  /** The asset whose picture this one was drawn after. */
  baseId?: string
  kind: VisualKind
  canvas: Size
  style: StyleGuide
  /** The longer side in pixels of a PNG to give back. */
  thumbnail?: number
}

export interface ReviewedPicture {
  verdict: Verdict
  /** The rebuilt picture; null where it is not safe to show. A rejected picture may be safe. */
  svg: string | null
  facts: PictureFacts | null
  thumbnail: Uint8Array | null
}

/** Enough to see a gap of half a percent; a raster costs with its area. */
const measureSide = 256
const perRemark = 0.85
const rejectedShare = 0.5
/** How far a picture came before it was refused: a later attempt replaces it only if it comes further. */
const refusedScore: Partial<Record<GateResult['gate'], number>> = { parse: 0, rebuild: 0.05, cost: 0.1 }

const passed = (gate: GateResult['gate'], remarks: string[] = []): GateResult => ({
  gate,
  passed: true,
  reasons: remarks,
})

const judged = (gate: GateResult['gate'], { vetoes, remarks }: Findings): GateResult => ({
  gate,
  passed: vetoes.length === 0,
  reasons: [...vetoes, ...remarks],
})

/** Part groups by the name after the asset's prefix; what only numbers or codes name is not a part. */
function namesOfParts(root: CleanElement, assetId: string): string[] {
  const parts = new Set<string>()
  for (const { element } of elementsOf(root)) {
    const id = element.name === 'g' ? element.attributes.get('id') : undefined
    const name = element.attributes.get('data-part') ?? id?.slice(assetId.length + 1)
    if (name && /^[a-z]{2,}(-[a-z]+)*$/.test(name)) parts.add(name)
  }
  return [...parts].slice(0, 100)
}

function makeSafe(input: PictureToReview): { rebuilt: Rebuilt; gates: GateResult[] } {
  const { text, assetId, baseId, canvas, style } = input
  const source = parseSvg(extractSvg(text))
  const rebuilt = rebuildSvg(source, { assetId, baseId, canvas, allowText: style.allowedElements.includes('text') })
  checkCost(rebuilt.root)
  return { rebuilt, gates: [passed('parse'), passed('rebuild', rebuilt.warnings), passed('cost')] }
}

function refuse(error: RejectedPicture): ReviewedPicture {
  const order: GateResult['gate'][] = ['parse', 'rebuild', 'cost']
  const gates = order.slice(0, order.indexOf(error.gate)).map((gate) => passed(gate))
  gates.push({ gate: error.gate, passed: false, reasons: [error.message] })
  const verdict = { accepted: false, score: refusedScore[error.gate] ?? 0, gates }
  return { verdict, svg: null, facts: null, thumbnail: null }
}

function scoreOf(gates: readonly GateResult[]): number {
  const remarks = gates.reduce((sum, each) => sum + each.reasons.length, 0)
  const failed = gates.filter((each) => !each.passed).length
  return Number((perRemark ** remarks * rejectedShare ** failed).toFixed(3))
}

/**
 * Runs the gates over a picture, cheapest first: strict parse, rebuild and cost, each of which ends the review;
 * then geometry, style and size, all of which are told, so that one more attempt can mend them all.
 */
export function reviewPicture(input: PictureToReview): ReviewedPicture {
  let safe: ReturnType<typeof makeSafe>
  try {
    safe = makeSafe(input)
  } catch (error) {
    if (error instanceof RejectedPicture) return refuse(error)
    throw error
  }
  const { root, svg } = safe.rebuilt
  const width = Number(root.attributes.get('width'))
  const height = Number(root.attributes.get('height'))
  const { thumbnail } = input
  const { raster, hasShapes, image } = rasteriseToMeasure(svg, { width, height }, Math.max(measureSide, thumbnail ?? 0))
  const painted = measurePainted(raster)
  const geometry = judgeGeometry(painted, hasShapes, input.kind)
  const shape = input.canvas.width / input.canvas.height
  if (input.kind === 'background' && Math.abs(width / height / shape - 1) > 0.02) {
    geometry.vetoes.push(
      `Its view box has not the frame's shape: use viewBox="0 0 ${input.canvas.width} ${input.canvas.height}".`,
    )
  }
  const gates = [
    ...safe.gates,
    judged('geometry', geometry),
    judged('style', judgeStyle(root, raster, input.style)),
    judged('size', judgeSize(svg, root)),
  ]
  return {
    verdict: { accepted: gates.every((each) => each.passed), score: scoreOf(gates), gates },
    svg,
    facts: {
      width,
      height,
      box: painted.box,
      coverage: Math.min(1, painted.coverage),
      parts: namesOfParts(root, input.assetId),
    },
    thumbnail: thumbnail === undefined ? null : image.asPng(),
  }
}
