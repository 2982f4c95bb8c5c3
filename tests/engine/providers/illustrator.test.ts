import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { illustrator } from '../../../electron/engine/providers/illustrator.ts'
import { reviewPicture } from '../../../electron/engine/review/review-picture.ts'
import { builtInStyles } from '../../../shared/built-in-styles.ts'
import { styleGuide, type VisualKind } from '../../../shared/style.ts'
import { assets, collectChunks, illustrate, lookAt, makeRequest } from './illustrate.ts'

const nouns = ['key', 'castle', 'old wooden chest', 'lantern', 'apples', 'bag of gold', 'wagon', 'house']
const kinds: VisualKind[] = ['prop', 'icon', 'character', 'background']

describe('the illustrator', () => {
  test('draws the same picture for the same request', async () => {
    for (const kind of kinds) {
      const ask = { subject: 'fox', kind, note: 'blue', seed: 7 }
      expect(await illustrate(ask)).toBe(await illustrate(ask))
    }
  })

  test('gives five takes in a row that all look different', async () => {
    for (const subject of nouns) {
      const looks: Buffer[] = []
      for (let take = 0; take < 5; take++) {
        const svg = await illustrate({ subject, seed: 1234567 + 7919 * take })
        looks.push(Buffer.from(lookAt(svg).pixels))
      }
      expect(new Set(looks.map((look) => look.toString('base64'))).size, subject).toBeGreaterThan(3)
    }
  })

  test('keeps the composition when only the style changes', async () => {
    const label = async (style: (typeof builtInStyles)[number]) =>
      (await collectChunks(makeRequest({ subject: 'key', seed: 3, style }))).find((chunk) => chunk.type === 'label')
    const labels = await Promise.all(builtInStyles.map(label))
    expect(new Set(labels.map((each) => each?.label)).size).toBe(1)
  })

  test('passes the review with every kind in every style', async () => {
    for (const style of builtInStyles) {
      for (const kind of kinds) {
        const subject = kind === 'background' ? 'forest' : kind === 'character' ? 'king' : 'apple'
        const text = await illustrate({ subject, kind, style, id: 'the-one' })
        const { verdict } = reviewPicture({ text, assetId: 'the-one', kind, canvas: style.canvas[kind], style })
        expect(
          verdict.gates.filter((gate) => !gate.passed),
          `${style.id} ${kind}`,
        ).toEqual([])
      }
    }
  })

  test('puts the asset id before every id and leaves no reference hanging', async () => {
    const subjects = ['castle', 'lantern', 'barrel', 'apple', 'tree', 'well', 'king']
    for (const [kind, subject, seed] of kinds.flatMap((kind) =>
      subjects.flatMap((subject) => [0, 2, 4].map((seed) => [kind, subject, seed] as const)),
    )) {
      const svg = await illustrate({
        subject,
        kind,
        seed,
        id: 'gate-7',
        brief: `${seed === 0 ? 'several' : 'a'} glowing ${subject}`,
      })
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string)
      expect(
        ids.every((id) => id.startsWith('gate-7-')),
        kind,
      ).toBe(true)
      expect(new Set(ids).size, kind).toBe(ids.length)
      for (const [, target] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids, kind).toContain(target)
    }
  })

  test('uses allowed elements only, no text, and states its size', async () => {
    for (const style of builtInStyles) {
      const svg = await illustrate({ subject: 'old chest', style })
      const tags = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1] as string))
      expect([...tags].filter((tag) => !style.allowedElements.includes(tag))).toEqual([])
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1000 1000" width="1000" height="1000">/,
      )
    }
  })

  test('says whose art is in the picture', async () => {
    const chunks = await collectChunks(makeRequest({ subject: 'apple' }))
    const credits = chunks.flatMap((chunk) => (chunk.type === 'credits' ? chunk.credits : []))
    expect(credits.map((credit) => credit.author)).toContain('Google')
    for (const kind of kinds) {
      const own = (await collectChunks(makeRequest({ subject: 'king', kind }))).flatMap((chunk) =>
        chunk.type === 'credits' ? chunk.credits.filter((credit) => credit.licence === 'generated') : [],
      )
      expect(own, kind).toEqual([{ title: 'Inkcue illustrator', author: 'Inkcue', licence: 'generated', url: '' }])
    }
  })

  test('owns up to what it cannot draw', async () => {
    const chunks = await collectChunks(makeRequest({ subject: 'quibblefax' }))
    expect(chunks).toContainEqual(expect.objectContaining({ type: 'label', approximate: true }))
  })

  test('stops between layers when it is cancelled', async () => {
    const abort = new AbortController()
    abort.abort()
    await expect(collectChunks(makeRequest({ subject: 'apple' }), abort.signal)).rejects.toThrow()
  })

  test('draws whatever noun it is given, inside the canvas and not blank', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), fc.integer(), async (subject, seed) => {
        const { painted, width, height } = lookAt(await illustrate({ subject, seed }))
        expect(painted).toBeGreaterThan(0.01)
        expect(Math.max(width, height)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })

  test('never throws on three hundred made-up nouns', async () => {
    const syllables = [
      'ka',
      'lo',
      'mir',
      'chest',
      'old ',
      'of ',
      'box',
      'es',
      'ies',
      'wolves',
      "'s",
      '-',
      'constructor',
      '__proto__',
    ]
    for (let seed = 0; seed < 300; seed++) {
      const subject = [0, 1, 2].map((at) => syllables[(seed * 7 + at * (seed % 13)) % syllables.length]).join('')
      const kind = seed % 5 === 0 ? 'icon' : 'prop'
      expect(await illustrate({ subject, seed, kind })).toMatch(/<\/svg>$/)
    }
  })

  test('tells that its art is there', async () => {
    const context = { settings: {}, signal: new AbortController().signal, fetch, now: () => 0, assets }
    expect(await illustrator.status(context)).toMatchObject({ state: 'works' })
    expect(await illustrator.status({ ...context, assets: '/nowhere' })).toMatchObject({ state: 'missing' })
  })
})

describe('the built-in styles', () => {
  test('are valid and all different', () => {
    for (const style of builtInStyles) expect(() => styleGuide.parse(style)).not.toThrow()
    expect(builtInStyles.length).toBeGreaterThanOrEqual(8)
    expect(new Set(builtInStyles.map((style) => style.id)).size).toBe(builtInStyles.length)
  })

  test('each give the same apple a look of its own', async () => {
    const looks = await Promise.all(
      builtInStyles.map(async (style) => Buffer.from(lookAt(await illustrate({ subject: 'apple', style })).pixels)),
    )
    expect(new Set(looks.map((look) => look.toString('base64'))).size).toBe(builtInStyles.length)
  })
})
