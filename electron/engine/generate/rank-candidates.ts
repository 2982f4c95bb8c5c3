import { type RightsLight, rightsOf } from '../../../shared/licence.ts'
import type { Candidate } from '../sources/source.ts'

export interface Found {
  source: string
  candidate: Candidate
}

const rightsScore: Record<RightsLight, number> = { green: 1, yellow: 0.85, red: 0.4 }

/** 1 where the length is as wanted or unknown, falling to 0.5 at four times or a quarter of it. */
function lengthFit(duration: number | null, wanted: number | null): number {
  if (duration === null || wanted === null || duration <= 0 || wanted <= 0) return 1
  return Math.max(0.5, 1 - Math.abs(Math.log2(duration / wanted)) / 4)
}

/**
 * Best first: match counts most, then rights, then length; a sound that only comes near gives way to a true one.
 * Ties go to the source that stands first in the user's list.
 */
export function rankCandidates(found: readonly Found[], wanted: number | null, sources: readonly string[]): Found[] {
  const score = ({ candidate }: Found) =>
    candidate.match *
    rightsScore[rightsOf(candidate.credits)] *
    lengthFit(candidate.duration, wanted) *
    (candidate.approximate ? 0.7 : 1)
  return [...found].sort((a, b) => score(b) - score(a) || sources.indexOf(a.source) - sources.indexOf(b.source))
}
