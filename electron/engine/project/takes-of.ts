import type { Take } from '../../../shared/take.ts'

/** The takes of one asset, oldest first. */
export const takesOf = (takes: Iterable<Take>, assetId: string): Take[] =>
  [...takes]
    .filter((each) => each.assetId === assetId)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
