import { closePartialSvg } from './close-partial.ts'
import { checkCost } from './cost-budget.ts'
import { parseSvg } from './parse-svg.ts'
import { rebuildSvg } from './rebuild-svg.ts'
import { RejectedPicture } from './svg-tree.ts'

/** What can be shown of a reply that is still streaming, as safe as a take; null while there is nothing. */
export function previewPicture({ text, assetId }: { text: string; assetId: string }): string | null {
  const closed = closePartialSvg(text)
  if (closed === null) return null
  try {
    const { root, svg } = rebuildSvg(parseSvg(closed), { assetId })
    checkCost(root)
    return svg
  } catch (error) {
    if (error instanceof RejectedPicture) return null
    throw error
  }
}
