import { describe, expect, test } from 'vitest'
import { type PictureToReview, reviewPicture } from '../../../electron/engine/review/review-picture.ts'
import { pictureFacts, verdict as verdictShape } from '../../../shared/take.ts'
import { baseStyle } from './styles.ts'

const canvas = { width: 1000, height: 1000 }
const frame = { width: 1920, height: 1080 }
const wrap = (markup: string, viewBox = '0 0 1000 1000') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${markup}</svg>`
const box = (x: number, y: number, width: number, height: number, more = 'fill="#e4572e"') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`
const fox = wrap(
  `<g id="head">${box(300, 100, 400, 300)}</g><g id="body">${box(250, 400, 500, 500, 'fill="#ffc914"')}</g>`,
)

const review = (text: string, more: Partial<PictureToReview> = {}) =>
  reviewPicture({ text, assetId: 'fox', kind: 'character', canvas, style: baseStyle, ...more })
const failed = (text: string, more: Partial<PictureToReview> = {}) =>
  review(text, more).verdict.gates.filter((each) => !each.passed)
const reasons = (text: string, more: Partial<PictureToReview> = {}) =>
  review(text, more).verdict.gates.flatMap((each) => each.reasons)

describe('the review of a picture', () => {
  test('accepts a good one with full marks, its facts and its parts', () => {
    const { verdict, facts, svg } = review(fox)
    expect(verdict).toEqual({
      accepted: true,
      score: 1,
      gates: ['parse', 'rebuild', 'cost', 'geometry', 'style', 'size'].map((gate) => ({
        gate,
        passed: true,
        reasons: [],
      })),
    })
    expect(facts).toMatchObject({ width: 1000, height: 1000, parts: ['head', 'body'] })
    expect(facts?.box.x).toBeCloseTo(0.25, 2)
    expect(facts?.box.height).toBeCloseTo(0.8, 2)
    expect(facts?.coverage).toBeCloseTo(0.37, 2)
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1000 1000" width="1000" height="1000">/,
    )
    expect(verdictShape.parse(verdict)).toEqual(verdict)
    expect(pictureFacts.parse(facts)).toEqual(facts)
  })

  test('a reviewed picture reviews to itself', () => {
    const first = review(fox)
    expect(review(first.svg ?? '')).toEqual(first)
  })

  test.each([
    ['plain', fox],
    ['fenced', `\`\`\`svg\n${fox}\n\`\`\``],
    [
      'with chatter that names the tag',
      `I will draw an \`<svg>\` now.\n\n${fox}\n\nThe </g> closes it. Shall I go on?`,
    ],
    [
      'after an XML declaration and a plain document type',
      `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a">\n${fox}`,
    ],
    ['after a shorter draft', `${wrap(box(1, 1, 2, 2))}\nBetter:\n${fox}`],
    ['without a namespace', fox.replace(/ xmlns="[^"]*"/, '')],
    ['with a lone ampersand', fox.replace('<g', '<desc>a & b</desc><g')],
    ['with a hyphen too many in a comment', fox.replace('<g', '<!-- head -- and body --><g')],
    ['with its namespace stated twice', fox.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')],
    ['with a mark in front', `\ufeff${fox}`],
  ])('finds the picture in a reply that is %s', (_name, reply) => {
    expect(review(reply)).toEqual(review(fox))
  })

  test.each([
    ['has no picture', 'I am sorry, I cannot draw.', 'There is no SVG in the reply'],
    ['is empty', '', 'There is no SVG in the reply'],
    ['was cut off', fox.slice(0, -20), 'cut off'],
    ['was cut off within its fence', `\`\`\`svg\n${fox.slice(0, 80)}\n\`\`\``, 'cut off'],
    ['is not well-formed', fox.replace('</g>', ''), 'not well-formed'],
    ['has twin attributes', fox.replace('<g ', '<g a="1" a="2" '), 'not well-formed'],
  ])('refuses a reply that %s and says so', (_name, reply, reason) => {
    const { verdict, svg, facts } = review(reply)
    expect([svg, facts, verdict.score]).toEqual([null, null, 0])
    expect(verdict.gates.at(-1)).toMatchObject({
      gate: 'parse',
      passed: false,
      reasons: [expect.stringContaining(reason)],
    })
  })

  test.each([
    ['nothing', wrap('<g id="head"/>'), 'It is blank'],
    ['only off the canvas', wrap(box(2000, 0, 500, 500)), 'outside of the view box'],
    ['only see-through', wrap(box(200, 200, 500, 500, 'opacity="0.001"')), 'cannot be seen|can be seen'],
    ['a speck', wrap(box(500, 500, 60, 60)), 'tiny'],
    ['a backdrop behind it', wrap(box(0, 0, 1000, 1000, 'fill="#fff"') + box(300, 300, 400, 400)), 'transparent'],
  ])('refuses a character that paints %s', (_name, text, reason) => {
    expect(failed(text)).toMatchObject([{ gate: 'geometry', reasons: [expect.stringMatching(reason)] }])
    expect(review(text).svg).not.toBeNull()
  })

  test('warns of a figure that is cut off or small, and lowers its score', () => {
    expect(reasons(wrap(box(0, 200, 500, 500)))).toEqual(['It is cut off at the left: leave a margin.'])
    expect(reasons(wrap(box(400, 400, 200, 200)))).toEqual([expect.stringContaining('It is small')])
    expect(review(wrap(box(0, 200, 500, 500))).verdict).toMatchObject({ accepted: true, score: 0.85 })
  })

  test('wants a background to fill the frame, in its shape, with something on it', () => {
    const background = { kind: 'background', canvas: frame } as const
    const scene = box(0, 0, 1920, 700, 'fill="#a9d6e5"') + box(0, 600, 1920, 480, 'fill="#76b041"')
    expect(review(wrap(scene, '0 0 1920 1080'), background).verdict).toMatchObject({ accepted: true, score: 1 })
    expect(review(wrap(scene, '0 0 960 540'), background).facts).toMatchObject({ width: 1920, height: 1080 })
    expect(failed(wrap(box(0, 0, 1920, 1000), '0 0 1920 1080'), background)).toMatchObject([{ gate: 'geometry' }])
    expect(failed(wrap(box(0, 0, 1920, 1080), '0 0 1920 1080'), background)).toMatchObject([
      { reasons: ['The background is one flat colour: draw the place.'] },
    ])
    expect(reasons(wrap(scene, '0 0 1000 1000'), background).join(' ')).toContain('viewBox="0 0 1920 1080"')
  })

  test('keeps the shape of a drawing that is not square', () => {
    expect(review(wrap(box(50, 50, 100, 200), '0 0 200 300')).facts).toMatchObject({ width: 667, height: 1000 })
  })

  test('holds the elements to those that the style allows', () => {
    const style = { ...baseStyle, allowedElements: ['g', 'path'] }
    expect(failed(fox, { style })).toMatchObject([{ gate: 'style', reasons: [expect.stringContaining('<rect>')] }])
  })

  test('holds the colours to the palette, in tints and shades, where the style is strict', () => {
    const style = { ...baseStyle, recolour: 1 }
    const colours = (...fills: string[]) =>
      wrap(fills.map((fill, at) => box(200, 200 + at * 200, 600, 200, `fill="${fill}"`)).join(''))
    expect(review(colours('#e4572e', '#ffc914', '#2b2b3a'), { style }).verdict.score).toBe(1)
    expect(review(colours('#f3b5a4', '#8c2f14', '#808080'), { style }).verdict.score).toBe(1)
    expect(failed(colours('#ff00ff', '#cc00ff', '#ff00aa'), { style })).toMatchObject([{ gate: 'style' }])
    expect(review(colours('#ff00ff', '#cc00ff', '#ff00aa')).verdict.score).toBe(1)
  })

  test('measures stroke widths as they are drawn', () => {
    const style = { ...baseStyle, strokeWidths: [8] }
    const stroked = (transform: string, width: number) =>
      wrap(`<g transform="${transform}" stroke="#222">${box(200, 200, 400, 400, `stroke-width="${width}"`)}</g>`)
    expect(reasons(stroked('scale(1)', 8), { style })).toEqual([])
    expect(reasons(stroked('scale(.5)', 16), { style }).join()).not.toContain('strokes')
    expect(reasons(stroked('scale(1)', 30), { style })).toEqual([expect.stringContaining('strokes')])
    const small = stroked('scale(1)', 30).replace('0 0 1000 1000', '0 0 4000 4000')
    expect(reasons(small, { style }).join()).not.toContain('strokes')
  })

  test('leaves text out with a remark, and keeps it where the style allows it', () => {
    const sign = fox.replace('</svg>', '<text x="300" y="500" font-size="90">INN</text></svg>')
    expect(review(sign)).toMatchObject({ verdict: { accepted: true, score: 0.85 } })
    expect(review(sign).svg).not.toContain('INN')
    const style = { ...baseStyle, allowedElements: ['g', 'rect', 'text'] }
    expect(review(sign, { style }).svg).toContain('>INN</text>')
  })

  test('refuses a picture that an editor could not open in time', () => {
    const many = wrap(Array.from({ length: 9000 }, (_, at) => box(100 + (at % 800), 100 + (at % 700), 9, 9)).join(''))
    expect(failed(many)).toMatchObject([{ gate: 'size' }])
  })

  test('a take that comes further scores higher', () => {
    const ladder = [
      'no',
      wrap('<script/>'),
      wrap('<g id="a"><use href="#a"/></g>'),
      wrap(''),
      wrap(box(0, 200, 500, 500)),
      fox,
    ]
    const scores = ladder.map((text) => review(text).verdict.score)
    expect(scores).toEqual([...scores].sort((one, other) => one - other))
    expect(new Set(scores).size).toBe(ladder.length)
  })

  test('a pose drawn after a base keeps the names of its parts', () => {
    const base = review(fox).svg ?? ''
    const pose = review(base, { assetId: 'fox-running', baseId: 'fox' })
    expect(pose.facts?.parts).toEqual(['head', 'body'])
    expect(pose.svg).toContain('id="fox-running-head"')
    expect(review(pose.svg ?? '', { assetId: 'fox-running', baseId: 'fox' }).svg).toBe(pose.svg)
  })

  test('prefixes ids once, keeps twins and references apart, and drops what names nothing', () => {
    const { svg } = review(
      wrap(
        `<g id="a">${box(300, 300, 300, 300)}</g><g id="fox-a"/><g id="a">${box(400, 400, 99, 99)}</g><use href="#a"/><use href="#fox-a"/><use href="#b"/>`,
      ),
    )
    expect(svg?.match(/ id="[^"]*"/g)).toEqual([' id="fox-a-2"', ' id="fox-a"'])
    expect(svg?.match(/<use[^>]*>/g)).toEqual(['<use href="#fox-a-2"/>', '<use href="#fox-a"/>', '<use/>'])
  })
})
