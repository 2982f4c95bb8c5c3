import type { AssetGroup } from './arrange-assets.ts'

/** One line of the board: a group's title, or cards of one type side by side. */
export type BoardRow =
  | { type: 'title'; key: string; title: string; count: number }
  | { type: 'visual' | 'sound'; key: string; ids: readonly string[] }

/** Pictures come before sounds in each group, and never stand in one line with them. */
export function layRows(
  groups: readonly AssetGroup[],
  columns: number,
  typeOf: (id: string) => 'visual' | 'sound',
): BoardRow[] {
  const rows: BoardRow[] = []
  for (const group of groups) {
    if (group.title) rows.push({ type: 'title', key: group.key, title: group.title, count: group.ids.length })
    for (const type of ['visual', 'sound'] as const) {
      const ids = group.ids.filter((id) => typeOf(id) === type)
      for (let at = 0; at < ids.length; at += columns) {
        rows.push({ type, key: `${group.key}/${type}/${at}`, ids: ids.slice(at, at + columns) })
      }
    }
  }
  return rows
}

/** All assets in the order in which they stand. */
export const idsInRows = (rows: readonly BoardRow[]): string[] =>
  rows.flatMap((row) => (row.type === 'title' ? [] : row.ids))

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

/** The asset that an arrow key goes to; up and down keep the column where the line is long enough. */
export function nextAsset(rows: readonly BoardRow[], from: string | null, direction: Direction): string | null {
  const ids = idsInRows(rows)
  const at = from === null ? -1 : ids.indexOf(from)
  if (from === null || at < 0 || direction === 'first') return ids[0] ?? null
  if (direction === 'last') return ids.at(-1) ?? null
  if (direction === 'left') return ids[at - 1] ?? from
  if (direction === 'right') return ids[at + 1] ?? from
  const lines = rows.flatMap((row) => (row.type === 'title' ? [] : [row.ids]))
  const line = lines.findIndex((each) => each.includes(from))
  const next = lines[line + (direction === 'up' ? -1 : 1)]
  return next?.[Math.min(lines[line]?.indexOf(from) ?? 0, next.length - 1)] ?? from
}

/** All from one asset to another in the order shown, both included. */
export function rangeBetween(ids: readonly string[], from: string, to: string): string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  if (a < 0 || b < 0) return [to]
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}
