import type { Findings } from './geometry.ts'
import { type CleanElement, elementsOf } from './svg-tree.ts'

const most = { bytes: 600_000, elements: 8000 }
const many = { bytes: 200_000, elements: 2500 }

/** Whether an editor will open it without trouble. */
export function judgeSize(svg: string, root: CleanElement): Findings {
  const findings: Findings = { vetoes: [], remarks: [] }
  const bytes = Buffer.byteLength(svg)
  const elements = [...elementsOf(root)].length
  const size = `It has ${elements} elements in ${Math.round(bytes / 1000)} KB`
  if (bytes > most.bytes || elements > most.elements) findings.vetoes.push(`${size}: draw it simpler.`)
  else if (bytes > many.bytes || elements > many.elements) findings.remarks.push(`${size}: editors will be slow.`)
  return findings
}
