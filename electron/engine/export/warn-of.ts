import type { Manifest } from '../../../shared/manifest.ts'
import type { Target } from './check-target.ts'

/** At most so many names in one sentence. */
const named = 5

function list(names: string[]): string {
  const more = names.length - named
  return more > 0 ? `${names.slice(0, named).join(', ')} and ${more} more` : names.join(', ')
}

/** What the user should know although nothing failed, one sentence each. */
export function warnOf({ assets, timelines }: Manifest, { kind, path }: Pick<Target, 'kind' | 'path'>): string[] {
  const warnings: string[] = []
  const namesWhere = (test: (asset: Manifest['assets'][number]) => boolean) =>
    assets.filter(test).map((asset) => asset.name)
  const red = namesWhere(({ take }) => take?.rights === 'red')
  if (red.length > 0)
    warnings.push(`Look at the rights of ${list(red)} before you publish; CREDITS.md says what they are.`)
  const yellow = namesWhere(({ take }) => take?.rights === 'yellow')
  if (yellow.length > 0) warnings.push(`Name the authors of ${list(yellow)} where you publish; CREDITS.md lists them.`)
  const stale = namesWhere(({ take }) => take?.stale === true)
  if (stale.length > 0) warnings.push(`Made for an earlier brief or style: ${list(stale)}.`)
  const approximate = namesWhere(({ take }) => take?.approximate === true)
  if (approximate.length > 0) warnings.push(`Only near to what was asked for: ${list(approximate)}.`)
  const unplaced = namesWhere(({ cues, take }) => take !== null && cues.length === 0)
  if (unplaced.length > 0) warnings.push(`In the bundle, but nowhere on the timeline: ${list(unplaced)}.`)
  if (kind === 'zip' && timelines.some(({ format }) => format === 'otio')) {
    warnings.push(`The .otio timeline looks for its media in ${path.slice(0, -'.zip'.length)}: unpack the zip there.`)
  }
  return warnings
}
