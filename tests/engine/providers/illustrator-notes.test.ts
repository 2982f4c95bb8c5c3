import { describe, expect, test } from 'vitest'
import { readWish } from '../../../electron/engine/providers/illustrator/wish.ts'
import { builtInStyles } from '../../../shared/built-in-styles.ts'
import { illustrate, lookAt, makeRequest } from './illustrate.ts'

const see = async (subject: string, note: string, more = {}) =>
  lookAt(await illustrate({ subject, note, seed: 0, ...more }))

describe('a note', () => {
  test('"blue" makes most of an apple blue in every style', async () => {
    for (const style of builtInStyles) {
      const plain = await see('apple', '', { style })
      const blue = await see('apple', 'blue', { style })
      expect(blue.blue, style.id).toBeGreaterThan(plain.blue + 0.35)
      expect(blue.red, style.id).toBeLessThan(0.25)
    }
  })

  test('"blue" colours a thing of our own drawing too', async () => {
    expect((await see('barrel', 'make it blue')).blue).toBeGreaterThan((await see('barrel', '')).blue + 0.3)
  })

  test('"bigger" and "smaller" change the size', async () => {
    for (const subject of ['apple', 'wagon', 'quibblefax']) {
      const plain = await see(subject, '')
      expect((await see(subject, 'bigger')).height, subject).toBeGreaterThan(plain.height * 1.1)
      expect((await see(subject, 'smaller')).height, subject).toBeLessThan(plain.height * 0.85)
    }
  })

  test('"at night" darkens and "brighter" lightens', async () => {
    const plain = await see('castle', '')
    expect((await see('castle', 'at night')).lightness).toBeLessThan(plain.lightness - 0.1)
    expect((await see('castle', 'brighter')).lightness).toBeGreaterThan(plain.lightness + 0.03)
  })
})

describe('reading a wish', () => {
  const { visual } = makeRequest({
    subject: 'woman',
    brief: 'An old woman with a red scarf and grey hair, smiling, holding a golden key by a blue door at dusk.',
    kind: 'character',
  })

  test('takes clothes, hair, age and mood from the brief and leaves other things their colours', () => {
    expect(readWish(visual, '')).toMatchObject({
      garments: [{ item: 'scarf', colour: '#d63b34' }],
      hair: { colour: '#8c8f96' },
      age: 'old',
      gender: 'female',
      expression: 'happy',
      pose: 'holding',
      timeOfDay: 'dusk',
      colours: [],
    })
  })

  test('lets the note win over the brief', () => {
    const wish = readWish(visual, 'sad, running, facing left, at night, with a green scarf')
    expect(wish).toMatchObject({ expression: 'sad', pose: 'running', facing: 'left', timeOfDay: 'night' })
    expect(wish.garments).toEqual([{ item: 'scarf', colour: '#4a9e4a' }])
    expect([...wish.noted]).toEqual(expect.arrayContaining(['expression', 'pose', 'facing', 'timeOfDay']))
  })

  test('understands a refusal', () => {
    expect(readWish(visual, 'not smiling').expression).toBe('neutral')
    expect(readWish(visual, 'without a hat').garments.map((each) => each.item)).not.toContain('hat')
  })

  test.each([
    ['young woman', 'adult'],
    ['young man', 'adult'],
    ['little old man', 'old'],
    ['young girl', 'child'],
    ['little brother', 'child'],
  ])('takes a %s for %s', (subject, age) => {
    expect(readWish(makeRequest({ subject, brief: `A ${subject}.` }).visual, '').age).toBe(age)
  })

  test('does not take a knight for the night', () => {
    const knight = makeRequest({ subject: 'knight' }).visual
    expect(readWish(knight, '').timeOfDay).toBe('day')
  })
})
