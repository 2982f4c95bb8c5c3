import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractSvg } from '../../../electron/engine/review/extract-svg.ts'
import { parseSvg } from '../../../electron/engine/review/parse-svg.ts'
import { previewPicture } from '../../../electron/engine/review/preview-picture.ts'
import { rebuildSvg } from '../../../electron/engine/review/rebuild-svg.ts'
import { RejectedPicture } from '../../../electron/engine/review/svg-tree.ts'
import { hostileCases } from './hostile-cases.ts'
import { loadIcons } from './icons.ts'

const rebuild = (text: string) => rebuildSvg(parseSvg(extractSvg(text)), { assetId: 'fox', allowText: true }).svg
const seeds = [
  ...hostileCases.map(({ text }) => text).filter((_, at) => at % 3 === 0),
  ...loadIcons('noto', 19).map(({ svg }) => svg),
]
const pieces = (
  '< > & " \' / = # ; { } ( ) <! --> ]]> <![CDATA[ &#x3c; \\75rl( url( http://evil.test javascript: onload=" <script> ' +
  '</svg> <svg <style> </style> <use href="#a"/> id="a" style="fill:red" xmlns="" \u0000 \ufeff \u202e \ud800'
).split(' ')

/** A real picture after a few edits of the kind that a model, an attacker or a broken line makes. */
const mutated = fc
  .record({
    seed: fc.integer({ min: 0, max: seeds.length - 1 }),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
        add: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ seed, edits }) =>
    edits.reduce((text, { at, cut, add }) => {
      const from = Math.floor(at * text.length)
      return text.slice(0, from) + add + text.slice(from + cut)
    }, seeds[seed] ?? ''),
  )

/** What comes out, or null where it is refused; anything but the typed refusal is a bug and fails the test. */
function attempt(text: string): string | null {
  try {
    return rebuild(text)
  } catch (error) {
    if (error instanceof RejectedPicture) return null
    throw error
  }
}

describe('any reply', () => {
  test('is refused in a typed way or comes out harmless, rebuilding to itself', () => {
    let accepted = 0
    fc.assert(
      fc.property(mutated, (text) => {
        const svg = attempt(text)
        if (svg === null) return
        accepted++
        expect(rebuild(svg)).toBe(svg)
        expect(svg).not.toMatch(
          /<(?:script|foreignObject|image|style|set|animate|iframe|img|a)\b|\son\w+=|href="(?!#)|url\((?!#)/i,
        )
      }),
      { numRuns: 4000 },
    )
    expect(accepted).toBeGreaterThan(400)
  })

  test('of pure noise is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(attempt(text)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  test('can be previewed at any moment', () => {
    fc.assert(
      fc.property(mutated, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const svg = previewPicture({ text: text.slice(0, Math.floor(share * text.length)), assetId: 'fox' })
        if (svg !== null) expect(attempt(svg)).toBe(svg)
      }),
      { numRuns: 2000 },
    )
  })
})
