import { toFileName } from '../../../shared/file-name.ts'

/**
 * Asset id to the name of its files, unique across the bundle. Ids that are good names as they are come first, so
 * that an asset's name does not change because another one is added.
 */
export function nameMedia(assetIds: readonly string[]): Map<string, string> {
  const isItsOwnName = (id: string) => toFileName(id) === id
  const sorted = [...assetIds].sort()
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of [...sorted.filter(isItsOwnName), ...sorted.filter((each) => !isItsOwnName(each))]) {
    const name = toFileName(id, taken)
    taken.add(name)
    names.set(id, name)
  }
  return names
}
