import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { nameId, newAsset } from '../../renderer/features/plan/new-asset.ts'
import { readSchema } from '../../renderer/features/settings/read-schema.ts'
import { asset } from '../../shared/plan.ts'
import { settings } from '../../shared/settings.ts'

describe('settings forms', () => {
  test('every plain setting of the app becomes a field with its title and limits', () => {
    const fields = readSchema(z.toJSONSchema(settings, { io: 'input' }))
    expect(fields.map((field) => field.name)).toEqual(Object.keys(settings.shape).filter((name) => name !== 'makers'))
    expect(fields.find((field) => field.name === 'wordsPerMinute')).toEqual({
      name: 'wordsPerMinute',
      type: 'number',
      choices: [],
      title: 'Narration speed',
      description: 'Words per minute, for stories without times',
      minimum: 60,
      maximum: 400,
      fallback: 150,
    })
    expect(fields.find((field) => field.name === 'aspect')?.choices).toEqual(['16:9', '9:16', '1:1', '4:5'])
  })

  test('a maker without titles gets names that can be read', () => {
    const fields = readSchema({
      properties: {
        baseUrl: { type: 'string' },
        key: { type: 'string', format: 'password' },
        nested: { type: 'object' },
      },
    })
    expect(fields.map(({ title, type }) => [title, type])).toEqual([
      ['Base url', 'text'],
      ['Key', 'secret'],
    ])
  })

  test('a schema without properties is an empty form', () => expect(readSchema({ type: 'object' })).toEqual([]))
})

describe('adding by hand', () => {
  test('an id is made of the name and is never taken', () => {
    expect(nameId('Crème brûlée!', () => false)).toBe('creme-brulee')
    expect(nameId('月', () => false)).toBe('asset')
    expect(nameId('fox', (id) => id === 'fox' || id === 'fox-2')).toBe('fox-3')
  })

  test.each(['character', 'background', 'effect', 'music'] as const)('a new %s is a valid asset', (kind) => {
    const made = newAsset({ name: 'Door Creak', kind, brief: '', beatId: 'b1' }, () => false)
    expect(asset.parse(made)).toEqual(made)
    expect(made.placements).toEqual([{ beatId: 'b1', offset: 0, length: null }])
  })
})
