import { Resvg } from '@resvg/resvg-js'
import pixelmatch from 'pixelmatch'
import { describe, expect, test } from 'vitest'
import { reviewPicture } from '../../../electron/engine/review/review-picture.ts'
import { loadIcons } from './icons.ts'
import { permissiveStyle } from './styles.ts'

const side = 128
const draw = (svg: string) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: side }, font: { loadSystemFonts: false } }).render()

/** Share of pixels that differ between two drawings. */
function compare(before: string, after: string): number {
  const [one, other] = [draw(before), draw(after)]
  expect([other.width, other.height]).toEqual([one.width, one.height])
  const differing = pixelmatch(one.pixels, other.pixels, undefined, one.width, one.height, { threshold: 0.05 })
  return differing / (one.width * one.height)
}

const review = (svg: string) =>
  reviewPicture({
    text: svg,
    assetId: 'icon',
    kind: 'icon',
    canvas: { width: 1000, height: 1000 },
    style: permissiveStyle({ allowText: false }),
  })

describe('valid plain pictures', () => {
  test.each(['noto', 'fluent-emoji-flat'] as const)('of %s pass and look the same after the rebuild', (set) => {
    const icons = loadIcons(set, 23)
    expect(icons.length).toBeGreaterThan(100)
    for (const { name, svg } of icons) {
      const { verdict, svg: rebuilt } = review(svg)
      expect({ name, refused: verdict.gates.filter((each) => !each.passed) }).toEqual({ name, refused: [] })
      expect({ name, differs: compare(svg, rebuilt ?? '') > 0.001 }).toEqual({ name, differs: false })
    }
  })

  const root = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100"'
  test.each([
    [
      'classes in a style sheet',
      `<style>.a{fill:#e4572e}.b .c{fill:none;stroke:#17bebb;stroke-width:4px}</style><g class="b"><circle class="a" cx="50" cy="50" r="30"/><rect class="c" x="20" y="20" width="60" height="60"/></g>`,
    ],
    [
      'a style over an attribute and a sheet',
      `<style>rect{fill:red}</style><rect fill="blue" style="fill:lime" x="20" y="20" width="60" height="60"/>`,
    ],
    [
      'an id over a class',
      `<style>#x{fill:red}.y{fill:blue}</style><rect id="x" class="y" x="20" y="20" width="60" height="60"/>`,
    ],
    [
      'a direct child only',
      `<style>g>rect{fill:red}</style><g><rect x="20" y="20" width="30" height="30"/><g><rect x="50" y="50" width="30" height="30"/></g></g><rect x="60" y="20" width="9" height="9"/>`,
    ],
    [
      'see-through colours',
      `<g fill="rgba(255,0,0,.5)"><rect x="10" y="10" width="40" height="40"/><rect x="30" y="30" width="40" height="40" fill="blue"/></g><rect x="40" y="40" width="40" height="40" fill="#00ff0080" fill-opacity=".5"/>`,
    ],
    [
      'colours in other words',
      `<rect x="10" y="10" width="30" height="30" fill="hsl(120, 100%, 25%)"/><rect x="50" y="10" width="30" height="30" fill="orchid"/><rect x="10" y="50" width="30" height="30" fill="transparent"/><rect x="50" y="50" width="30" height="30" fill="rgb(10%,50%,90%)"/>`,
    ],
    [
      'inheritance of currentColor',
      `<g color="#c0f"><rect x="10" y="10" width="80" height="80" fill="currentColor"/></g>`,
    ],
    [
      'gradients by the old reference',
      `<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="rgba(0,0,255,.3)"/></linearGradient><linearGradient id="b" xlink:href="#a" x2="0" y2="1"/><rect width="90" height="90" fill="url(#b)"/>`,
    ],
    ['a missing gradient with a fallback', `<rect x="5" y="5" width="90" height="90" fill="url(#none) #0a0"/>`],
    [
      'masks, clips and patterns',
      `<mask id="m"><circle cx="50" cy="50" r="40" fill="#fff"/></mask><clipPath id="c"><rect x="20" y="20" width="70" height="60"/></clipPath><pattern id="p" width=".2" height=".2"><circle cx="5" cy="5" r="5" fill="#08f"/></pattern><g mask="url(#m)" clip-path="url(#c)"><rect width="100" height="100" fill="url(#p)"/></g>`,
    ],
    [
      'symbols and uses',
      `<symbol id="s" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#a0f"/></symbol><use xlink:href="#s" x="10" y="10" width="40" height="40"/><use href="#s" x="50" y="50" width="40" height="40"/>`,
    ],
    [
      'ids with odd letters',
      `<linearGradient id="a.b:c-é"><stop stop-color="red"/></linearGradient><rect x="5" y="5" width="90" height="90" fill="url(#a.b:c-é)"/>`,
    ],
    [
      'blending',
      `<rect x="5" y="5" width="60" height="60" fill="#f80"/><rect x="30" y="30" width="60" height="60" fill="#08f" style="mix-blend-mode:multiply"/>`,
    ],
    [
      'a blur',
      `<filter id="f" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="3"/></filter><circle cx="50" cy="50" r="30" filter="url(#f)"/>`,
    ],
    [
      'markers and dashes',
      `<marker id="m" markerWidth="4" markerHeight="4" refX="2" refY="2"><circle cx="2" cy="2" r="2" fill="red"/></marker><path d="M10 10L90 20L50 90" fill="none" stroke="#000" stroke-width="3" stroke-dasharray="6 3" marker-mid="url(#m)"/>`,
    ],
    [
      'nested pictures and a link',
      `<svg x="10" y="10" width="50" height="50" viewBox="0 0 10 10"><rect width="10" height="10" fill="teal"/></svg><a href="#x" fill="red"><rect x="65" y="65" width="20" height="20"/></a>`,
    ],
    [
      'foreign metadata',
      `<metadata><r:RDF xmlns:r="urn:r"><r:x/></r:RDF></metadata><i:view xmlns:i="urn:i" i:href="http://a.test"/><title>t</title><rect inkscape:label="x" x="9" y="9" width="80" height="80"/>`,
    ],
  ])('with %s look the same after the rebuild', (_name, markup) => {
    const before = `<svg ${root} xmlns:inkscape="urn:inkscape">${markup}</svg>`
    const { svg } = review(before)
    expect(svg).not.toBeNull()
    expect(compare(before, svg ?? '')).toBe(0)
  })

  test.each([
    [
      'CSS units',
      'style="transform:translate(20px, 10px) rotate(.125turn)"',
      'transform="translate(20 10) rotate(45)"',
    ],
    ['an origin', 'transform="rotate(30)" transform-origin="50 40"', 'transform="rotate(30 50 40)"'],
    [
      'an origin in words',
      'style="transform:scaleX(-1);transform-origin:center"',
      'transform="matrix(-1 0 0 1 100 0)"',
    ],
    ['quotes in a reference', `fill="url('#g')"`, 'fill="url(#g)"'],
    ['percent colours', 'fill="rgb(10% 50% 90%)"', 'fill="#1a80e6"'],
  ])('with %s look as if written plainly', (_name, attribute, plainly) => {
    const gradient = '<linearGradient id="g"><stop stop-color="red"/></linearGradient>'
    const make = (written: string) =>
      `<svg ${root}>${gradient}<rect x="20" y="10" width="40" height="20" ${written}/></svg>`
    expect(compare(make(plainly), review(make(attribute)).svg ?? '')).toBe(0)
  })
})
