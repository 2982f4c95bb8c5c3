import { describe, expect, test } from 'vitest'
import { type Arranged, type Arrangement, arrangeAssets, countAssets } from '../../renderer/store/arrange-assets.ts'
import { idsInRows, layRows, nextAsset, rangeBetween } from '../../renderer/store/move-selection.ts'
import { emptySnapshot, soundNamed, visualNamed } from './empty-snapshot.ts'

const at = (beatId: string) => [{ beatId, offset: 0, length: null }]
const beat = (id: string) => ({
  id,
  span: { start: 0, end: 1 },
  text: id,
  kind: 'narration' as const,
  start: 0,
  end: 1,
  hints: [],
})
const assets = {
  marta: visualNamed('marta', { kind: 'character', brief: 'An old woman', placements: at('b1') }),
  fox: visualNamed('fox', { kind: 'character', aliases: ['Reynard'], placements: at('b2') }),
  key: visualNamed('key', { placements: at('b1') }),
  rain: soundNamed('rain', { kind: 'ambience', search: ['rain on leaves'], placements: at('b2') }),
  ding: soundNamed('ding', {}),
}
const choice = (assetId: string, locked: boolean, starred: string[] = []) => ({
  assetId,
  selectedTakeId: null,
  locked,
  starred,
  rejected: [],
})
const of: Arranged = {
  order: ['marta', 'key', 'rain', 'fox', 'ding'],
  assets,
  choices: { marta: choice('marta', true), key: choice('key', false, ['t']) },
  story: {
    ...emptySnapshot.story,
    scenes: [
      { id: 's1', title: 'Dusk', span: { start: 0, end: 1 }, beats: [beat('b1')] },
      { id: 's2', title: '', span: { start: 1, end: 2 }, beats: [beat('b2')] },
    ],
  },
  statusOf: { marta: 'missing', key: 'ready', rain: 'running', fox: 'failed', ding: 'stale' },
}
const by = (values: Partial<Arrangement>): Arrangement => ({
  status: 'all',
  type: 'all',
  search: '',
  grouping: 'none',
  ...values,
})
const ids = (values: Partial<Arrangement>) => arrangeAssets(of, by(values)).flatMap((group) => group.ids)

describe('arranging the board', () => {
  test('without a grouping all stand in the order of the plan', () => expect(ids({})).toEqual(of.order))

  test('by kind, groups without assets are left out', () => {
    const groups = arrangeAssets(of, by({ grouping: 'kind' }))
    expect(groups.map((group) => [group.key, group.ids])).toEqual([
      ['character', ['marta', 'fox']],
      ['prop', ['key']],
      ['ambience', ['rain']],
      ['effect', ['ding']],
    ])
  })

  test('by scene, an asset stands where it is first placed and the unplaced come last', () => {
    const groups = arrangeAssets(of, by({ grouping: 'scene' }))
    expect(groups.map((group) => [group.title, group.ids])).toEqual([
      ['Dusk', ['marta', 'key']],
      ['Scene 2', ['rain', 'fox']],
      ['Not placed', ['ding']],
    ])
  })

  test.each([
    ['missing', ['marta', 'fox']],
    ['active', ['rain']],
    ['failed', ['fox']],
    ['stale', ['ding']],
    ['ready', ['key']],
    ['locked', ['marta']],
    ['starred', ['key']],
  ] as const)('the filter %s keeps its assets', (status, kept) => expect(ids({ status })).toEqual(kept))

  test('the search finds other names, briefs and search words, all words together', () => {
    expect(ids({ search: 'reynard' })).toEqual(['fox'])
    expect(ids({ search: 'OLD woman' })).toEqual(['marta'])
    expect(ids({ search: 'leaves' })).toEqual(['rain'])
    expect(ids({ search: 'old leaves' })).toEqual([])
  })

  test('the counts leave out locked and running assets from what Generate makes', () =>
    expect(countAssets(of)).toEqual({ total: 5, ready: 1, active: 1, failed: 1, stale: 1, toMake: 2 }))
})

describe('moving on the board', () => {
  const rows = layRows(
    [
      { key: 'a', title: 'A', ids: ['1', '2', '3', '4', '5'] },
      { key: 'b', title: 'B', ids: ['6', 'x', '7'] },
    ],
    3,
    (id) => (id === 'x' ? 'sound' : 'visual'),
  )

  test('pictures and sounds never share a line', () =>
    expect(rows.map((row) => (row.type === 'title' ? row.title : row.ids.join(' ')))).toEqual([
      'A',
      '1 2 3',
      '4 5',
      'B',
      '6 7',
      'x',
    ]))

  test.each([
    ['1', 'right', '2'],
    ['3', 'right', '4'],
    ['1', 'left', '1'],
    ['2', 'down', '5'],
    ['3', 'down', '5'],
    ['5', 'down', '7'],
    ['7', 'down', 'x'],
    ['x', 'up', '6'],
    ['x', 'down', 'x'],
    ['3', 'first', '1'],
    ['3', 'last', 'x'],
  ] as const)('from %s, %s goes to %s', (from, direction, to) => expect(nextAsset(rows, from, direction)).toBe(to))

  test('from nothing, any arrow goes to the first', () => expect(nextAsset(rows, null, 'down')).toBe('1'))
  test('a range runs in the order shown, in either direction', () => {
    expect(rangeBetween(idsInRows(rows), '4', '2')).toEqual(['2', '3', '4'])
    expect(rangeBetween(idsInRows(rows), 'gone', '2')).toEqual(['2'])
  })
})
