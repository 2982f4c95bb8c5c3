import { expect, test } from 'vitest'
import { type Found, rankCandidates } from '../../../electron/engine/generate/rank-candidates.ts'
import type { LicenceId } from '../../../shared/licence.ts'

const found = (
  id: string,
  source: string,
  match: number,
  licence: LicenceId,
  changes: Partial<Found['candidate']> = {},
): Found => ({
  source,
  candidate: {
    id,
    title: id,
    match,
    duration: null,
    credits: [{ title: id, author: 'a', licence, url: '' }],
    url: '',
    approximate: false,
    handle: {},
    ...changes,
  },
})
const ids = (all: Found[]) => all.map((each) => each.candidate.id)

test('a free sound goes before an equal one of unknown rights', () => {
  const all = [found('unknown', 'site', 0.9, 'unknown'), found('free', 'site', 0.8, 'cc0')]
  expect(ids(rankCandidates(all, null, ['site']))).toEqual(['free', 'unknown'])
})

test('the wanted length decides between equal matches', () => {
  const all = [
    found('long', 'site', 0.8, 'cc0', { duration: 12 }),
    found('right', 'site', 0.8, 'cc0', { duration: 2.2 }),
  ]
  expect(ids(rankCandidates(all, 2, ['site']))).toEqual(['right', 'long'])
})

test('what only comes near gives way, and ties go to the first source of the list', () => {
  const all = [
    found('near', 'b', 1, 'own', { approximate: true }),
    found('second', 'b', 0.9, 'own'),
    found('first', 'a', 0.9, 'own'),
  ]
  expect(ids(rankCandidates(all, null, ['a', 'b']))).toEqual(['first', 'second', 'near'])
})
