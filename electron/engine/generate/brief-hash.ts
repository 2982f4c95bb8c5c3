import { createHash } from 'node:crypto'
import type { Asset } from '../../../shared/plan.ts'
import type { Aspect } from '../../../shared/story.ts'
import type { StyleGuide } from '../../../shared/style.ts'

interface Surroundings {
  style: StyleGuide
  aspect: Aspect
  /** The asset it is derived from, where there is one. */
  base: Asset | null
}

/**
 * A short hash of all that a take of this asset depends on. A take that carries another one is stale. The aspect
 * counts for backgrounds alone: everything else is drawn on its own canvas.
 */
export function briefHash(asset: Asset, { style, aspect, base }: Surroundings): string {
  if (asset.type === 'sound') return digest([asset.kind, asset.search, asset.brief, asset.loop])
  const frame = asset.kind === 'background' ? aspect : ''
  const baseParts = base?.type === 'visual' ? [base.subject, base.brief] : []
  return digest([asset.kind, asset.subject, asset.brief, frame, baseParts, style])
}

/** 64 bits of SHA-256 as lower-case hex: enough to tell the briefs of one project apart. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex').slice(0, 16)

/** A style read from a project file has its keys in another order than the same style in the code. */
const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
