import { describe, expect, test } from 'vitest'
import { reviewPicture } from '../../../electron/engine/review/review-picture.ts'
import { hostileCases } from './hostile-cases.ts'
import { permissiveStyle } from './styles.ts'

/** Nothing of this may be in a picture, whatever it was made from. */
const forbidden =
  /<(?:script|foreignObject|image|feImage|a|style|set|animate\w*|iframe|img|body|handler|listener)\b|[\s"']on\w+\s*=|javascript:|data:|(?:href|src)="(?!#)|url\((?!#)|@import|<!|<\?|evil\.test(?![^<]*<\/(?:text|tspan)>)/i

describe('hostile pictures', () => {
  test('there are at least 250 of them, all different', () => {
    expect(new Set(hostileCases.map(({ text }) => text)).size).toBeGreaterThan(250)
  })

  test.each(hostileCases)('$name is refused or comes out harmless', ({ text }) => {
    for (const allowText of [false, true]) {
      const { verdict, svg } = reviewPicture({
        text,
        assetId: 'fox',
        kind: 'icon',
        canvas: { width: 100, height: 100 },
        style: permissiveStyle({ allowText }),
      })
      if (svg === null) expect(verdict.gates.at(-1)).toMatchObject({ passed: false, reasons: [expect.any(String)] })
      else expect(svg).not.toMatch(forbidden)
    }
  })

  test('the check itself sees what a raw picture holds', () => {
    expect(hostileCases.filter(({ text }) => forbidden.test(text)).length).toBeGreaterThan(250)
  })
})
