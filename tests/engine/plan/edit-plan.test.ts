import { describe, expect, it } from 'vitest'
import { editPlan } from '../../../electron/engine/plan/edit-plan.ts'
import { planFromText, planToText } from '../../../electron/engine/plan/plan-file.ts'
import { type ErrorCode, isCoded } from '../../../shared/errors.ts'
import type { Asset, Plan, Sound, Visual } from '../../../shared/plan.ts'
import type { PlanEdit } from '../../../shared/plan-edit.ts'
import { style } from './plan-fixture.ts'

const visual = (id: string, baseId: string | null = null): Visual => ({
  type: 'visual',
  id,
  name: id.toUpperCase(),
  aliases: [],
  brief: `a ${id}`,
  kind: 'character',
  subject: id,
  baseId,
  placements: [{ beatId: `b-${id}`, offset: 0, length: null }],
})
const sound = (id: string): Sound => ({
  type: 'sound',
  id,
  name: id.toUpperCase(),
  aliases: [],
  brief: id,
  kind: 'effect',
  search: [id],
  gain: 0,
  loop: false,
  placements: [{ beatId: `b-${id}`, offset: 1, length: null }],
})
const plan: Plan = {
  planner: 'built-in',
  style,
  assets: [visual('fox'), visual('fox-asleep', 'fox'), visual('vixen'), sound('knock'), sound('bang')],
  warnings: [],
}

const edited = (edit: PlanEdit): Plan => editPlan(plan, edit)
const asset = (of: Plan, id: string): Asset | undefined => of.assets.find((each) => each.id === id)
const codeOf = (act: () => unknown): ErrorCode | undefined => {
  try {
    act()
  } catch (error) {
    if (isCoded(error)) return error.code
    throw error
  }
  return undefined
}

describe('an edit', () => {
  it('adds', () => expect(edited({ type: 'add', asset: visual('bear') }).assets.at(-1)).toEqual(visual('bear')))
  it('renames', () =>
    expect(asset(edited({ type: 'rename', assetId: 'fox', name: 'Rusty' }), 'fox')?.name).toBe('Rusty'))
  it('changes a brief', () =>
    expect(asset(edited({ type: 'brief', assetId: 'fox', brief: 'red' }), 'fox')?.brief).toBe('red'))
  it('changes a subject', () =>
    expect(asset(edited({ type: 'subject', assetId: 'fox', subject: 'dog' }), 'fox')).toMatchObject({ subject: 'dog' }))
  it('changes search words', () =>
    expect(asset(edited({ type: 'search', assetId: 'knock', search: ['tap'] }), 'knock')).toMatchObject({
      search: ['tap'],
    }))
  it('changes gain', () =>
    expect(asset(edited({ type: 'gain', assetId: 'knock', gain: -6 }), 'knock')).toMatchObject({ gain: -6 }))
  it('moves placements', () => {
    const placements = [{ beatId: 'b-x', offset: 2, length: 3 }]
    expect(asset(edited({ type: 'placements', assetId: 'fox', placements }), 'fox')?.placements).toEqual(placements)
  })
  it('changes a kind, and a lasting sound loops', () => {
    expect(asset(edited({ type: 'kind', assetId: 'fox', kind: 'prop' }), 'fox')).toMatchObject({ kind: 'prop' })
    expect(asset(edited({ type: 'kind', assetId: 'knock', kind: 'ambience' }), 'knock')).toMatchObject({
      kind: 'ambience',
      loop: true,
    })
  })
  it('removes, and a pose of what is removed stands on its own', () => {
    const without = edited({ type: 'remove', assetIds: ['fox', 'bang'] })
    expect(without.assets.map((each) => each.id)).toEqual(['fox-asleep', 'vixen', 'knock'])
    expect(asset(without, 'fox-asleep')).toMatchObject({ baseId: null })
  })
  it('merges names, placements and poses', () => {
    const merged = edited({ type: 'merge', intoId: 'vixen', assetIds: ['fox'] })
    expect(asset(merged, 'vixen')).toMatchObject({
      aliases: ['FOX'],
      placements: [{ beatId: 'b-vixen' }, { beatId: 'b-fox' }],
    })
    expect(asset(merged, 'fox-asleep')).toMatchObject({ baseId: 'vixen' })
    expect(asset(merged, 'fox')).toBeUndefined()
  })
  it('merges a base into its pose without a circle', () => {
    expect(asset(edited({ type: 'merge', intoId: 'fox-asleep', assetIds: ['fox'] }), 'fox-asleep')).toMatchObject({
      baseId: null,
    })
  })
  it('replaces the style and the whole plan', () => {
    expect(edited({ type: 'style', style: { ...style, id: 'other' } }).style.id).toBe('other')
    expect(edited({ type: 'replace', planner: 'me', style, assets: [], warnings: ['w'] })).toEqual({
      planner: 'me',
      style,
      assets: [],
      warnings: ['w'],
    })
  })
  it('leaves the plan it was given as it was', () => {
    const before = JSON.stringify(plan)
    edited({ type: 'merge', intoId: 'vixen', assetIds: ['fox'] })
    edited({ type: 'remove', assetIds: ['fox'] })
    expect(JSON.stringify(plan)).toBe(before)
  })
})

const refusals: [string, PlanEdit, ErrorCode][] = [
  ['an unknown id', { type: 'rename', assetId: 'nobody', name: 'x' }, 'ASSET_MISSING'],
  ['removing what is not there', { type: 'remove', assetIds: ['fox', 'nobody'] }, 'ASSET_MISSING'],
  ['merging with what is not there', { type: 'merge', intoId: 'fox', assetIds: ['nobody'] }, 'ASSET_MISSING'],
  ['an id twice', { type: 'add', asset: visual('fox') }, 'PLAN_INVALID'],
  ['a base that is not there', { type: 'add', asset: visual('cub', 'nobody') }, 'PLAN_INVALID'],
  ['a base that is a sound', { type: 'add', asset: visual('cub', 'knock') }, 'PLAN_INVALID'],
  ['a base that is itself', { type: 'add', asset: visual('cub', 'cub') }, 'PLAN_INVALID'],
  ['a picture as music', { type: 'kind', assetId: 'fox', kind: 'music' }, 'PLAN_INVALID'],
  ['a sound as prop', { type: 'kind', assetId: 'knock', kind: 'prop' }, 'PLAN_INVALID'],
  ['gain of a picture', { type: 'gain', assetId: 'fox', gain: 1 }, 'PLAN_INVALID'],
  ['search words of a picture', { type: 'search', assetId: 'fox', search: ['x'] }, 'PLAN_INVALID'],
  ['the subject of a sound', { type: 'subject', assetId: 'knock', subject: 'x' }, 'PLAN_INVALID'],
  ['merging picture and sound', { type: 'merge', intoId: 'fox', assetIds: ['knock'] }, 'PLAN_INVALID'],
  ['merging into itself', { type: 'merge', intoId: 'fox', assetIds: ['fox'] }, 'PLAN_INVALID'],
]

it.each(refusals)('refuses %s', (_, edit, code) => {
  expect(codeOf(() => edited(edit))).toBe(code)
})

describe('a plan file', () => {
  it('is read back as it was written', () => expect(planFromText(planToText(plan))).toEqual(plan))
  it.each([
    ['no JSON', '{"planner": ', /not valid JSON/],
    ['a missing part', '{}', /planner/],
    ['a wrong kind', planToText(plan).replace('"kind": "character"', '"kind": "creature"'), /assets\[0\]/],
    ['an id twice', planToText({ ...plan, assets: [visual('fox'), visual('fox')] }), /two assets/],
  ])('with %s is refused with the place', (_, text, message) => {
    expect(codeOf(() => planFromText(text))).toBe('PLAN_INVALID')
    expect(() => planFromText(text)).toThrow(message)
  })
})
