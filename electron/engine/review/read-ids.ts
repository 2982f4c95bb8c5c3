import { allowedElements } from './svg-grammar.ts'
import type { SourceElement } from './svg-tree.ts'

const longestName = 60

/** New ids by element and by the id that references use. Only what is kept has one; the first of twins wins. */
export interface Ids {
  ofElement: Map<SourceElement, string>
  ofReference: Map<string, { id: string; name: string }>
}

/** Ids that already carry the prefix keep it, so that a rebuilt picture rebuilds to itself. */
export function readIds(root: SourceElement, assetId: string, baseId?: string): Ids {
  const prefix = `${assetId}-`
  const oldPrefix = baseId ? `${baseId}-` : ''
  const taken = new Set<string>()
  const ids: Ids = { ofElement: new Map(), ofReference: new Map() }
  const found: { element: SourceElement; id: string }[] = []
  const seen = new Set<string>()
  const collect = (element: SourceElement) => {
    const id = element.attributes.get('id')
    const isKept = element.foreign === null && allowedElements.has(element.name)
    if (isKept && id && !seen.has(id)) found.push({ element, id })
    if (isKept && id) seen.add(id)
    for (const child of element.children) if (typeof child !== 'string') collect(child)
  }
  collect(root)

  const give = (element: SourceElement, id: string, wanted: string) => {
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`
    taken.add(free)
    ids.ofElement.set(element, free)
    ids.ofReference.set(id, { id: free, name: element.name })
  }
  const clean = (id: string) => id.trim().replace(/[^\w-]+/g, '-')
  const isOurs = ({ id }: { id: string }) => id.startsWith(prefix) && clean(id) === id
  for (const each of found.filter(isOurs)) give(each.element, each.id, each.id)
  for (const each of found) {
    if (isOurs(each)) continue
    const name = clean(each.id.startsWith(oldPrefix) ? each.id.slice(oldPrefix.length) : each.id)
    give(each.element, each.id, prefix + (name.slice(0, longestName) || 'part'))
  }
  return ids
}
