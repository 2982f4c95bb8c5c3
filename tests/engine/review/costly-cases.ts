import type { BombCase } from './bomb-cases.ts'

const wrap = (markup: string, root = 'viewBox="0 0 1000 1000"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${markup}</svg>`
const rect = '<rect width="900" height="900" fill="#a00"/>'
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

/** Filters, dashes, layers, style sheets, numbers and replies that cost far more than they show. */
export const costlyCases: BombCase[] = [
  {
    name: 'two hundred blurs',
    gate: 'cost',
    make: () =>
      wrap(
        `<filter id="f">${times(200, () => '<feGaussianBlur stdDeviation="9"/>')}</filter><g filter="url(#f)">${rect}</g>`,
      ),
  },
  {
    name: 'a blur on each of five hundred',
    gate: 'cost',
    make: () =>
      wrap(
        `<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>${times(500, () => `<rect width="900" height="900" filter="url(#f)"/>`)}`,
      ),
  },
  {
    name: 'one blur as wide as the sea',
    gate: 'cost',
    make: () => wrap(`<filter id="f"><feGaussianBlur stdDeviation="99999"/></filter><g filter="url(#f)">${rect}</g>`),
  },
  {
    name: 'wide morphologies',
    gate: 'cost',
    make: () =>
      wrap(`<filter id="f">${times(5, () => '<feMorphology radius="500"/>')}</filter><g filter="url(#f)">${rect}</g>`),
  },
  {
    name: 'fifty turbulences',
    gate: 'cost',
    make: () =>
      wrap(
        `<filter id="f">${times(50, () => '<feTurbulence numOctaves="4" baseFrequency=".1"/>')}</filter><g filter="url(#f)">${rect}</g>`,
      ),
  },
  {
    name: 'a hundred octaves',
    gate: 'cost',
    make: () =>
      wrap(
        `<filter id="f"><feTurbulence numOctaves="100" baseFrequency=".1"/></filter><g filter="url(#f)">${rect}</g>`,
      ),
  },
  {
    name: 'a filter larger than the canvas',
    gate: 'cost',
    make: () =>
      wrap(
        `<filter id="f" filterUnits="userSpaceOnUse" width="900000" height="900000"><feOffset dx="1"/></filter><g filter="url(#f)">${rect}</g>`,
      ),
  },
  {
    name: 'a pattern larger than the canvas',
    gate: 'cost',
    make: () =>
      wrap(
        `<pattern id="p" patternUnits="userSpaceOnUse" width="900000" height="900000">${rect}</pattern><rect width="900" height="900" fill="url(#p)"/>`,
      ),
  },
  {
    name: 'a long path in fine dashes',
    gate: 'cost',
    make: () => wrap(`<path d="M0 0${'L999 999L0 0'.repeat(15_000)}" stroke="#000" stroke-dasharray=".01"/>`),
  },
  {
    name: 'a long path in dashes',
    gate: 'cost',
    make: () => wrap(`<path d="M0 0${'L999 999L0 0'.repeat(15_000)}" stroke="#000" stroke-dasharray="2"/>`),
  },
  {
    name: 'dashes by inheritance',
    gate: 'cost',
    make: () => wrap(`<g stroke-dasharray="1" stroke="#000"><path d="M0 0${'L999 999L0 0'.repeat(15_000)}"/></g>`),
  },
  {
    name: 'ten thousand masked shapes',
    gate: 'cost',
    make: () =>
      wrap(`<mask id="m">${rect}</mask>${times(9000, () => '<rect width="900" height="900" mask="url(#m)"/>')}`),
  },
  {
    name: 'five thousand see-through groups',
    gate: 'cost',
    make: () => wrap(times(5000, () => `<g opacity=".5">${rect}</g>`)),
  },
  {
    name: 'a large path, used often',
    gate: 'cost',
    make: () => wrap(`<path id="p" d="M0 0${'l1 1'.repeat(50_000)}"/>${times(500, () => '<use href="#p"/>')}`),
  },
  {
    name: 'one attribute of half a megabyte',
    gate: 'parse',
    make: () => wrap(`<path d="M0 0${'l1 1'.repeat(150_000)}"/>`),
  },
  {
    name: 'fifty thousand CSS rules',
    gate: 'rebuild',
    make: () => wrap(`<style>${times(50_000, () => 'g{}')}</style>${rect}`),
  },
  {
    name: 'CSS that is nested a thousand deep',
    gate: null,
    make: () => wrap(`<style>.a{fill:${'('.repeat(20_000)}}</style>${rect}`),
  },
  {
    name: 'a selector that is nested deep',
    gate: null,
    make: () => wrap(`<style>${':is('.repeat(9000)}a{fill:red}</style>${rect}`),
  },
  {
    name: 'a style attribute that is nested deep',
    gate: null,
    make: () => wrap(`<rect style="fill:${'['.repeat(8000)}"/>`),
  },
  {
    name: 'a style attribute of a hundred thousand',
    gate: 'rebuild',
    make: () => wrap(`<rect style="${'fill:red;'.repeat(12_000)}"/>`),
  },
  {
    name: 'descendants of descendants',
    gate: null,
    make: () =>
      wrap(
        `<style>${times(1000, (at) => `${'g '.repeat(20)}.c${at % 3}{fill:red}`)}</style>${'<g>'.repeat(40)}${times(2000, (at) => `<rect class="c${at % 5}" width="9" height="9"/>`)}${'</g>'.repeat(40)}`,
      ),
  },
  {
    name: 'numbers beyond all arithmetic',
    gate: null,
    make: () =>
      wrap(
        `<rect width="1e308" height="-1e308"/><path d="M1e999 0L-1e999 99999999999999999999"/><circle r="NaN"/><ellipse rx="Infinity" ry="1e400"/><g transform="scale(1e300)">${rect}</g>`,
      ),
  },
  {
    name: 'a transform with no end',
    gate: null,
    make: () => wrap(`<g transform="${'scale(1)'.repeat(20_000)}x">${rect}</g>`),
  },
  {
    name: 'numbers with no end',
    gate: null,
    make: () => wrap(`<rect width="${'1'.repeat(100_000)}x" height="9"/><path d="M0 0 ${'1'.repeat(200_000)}"/>`),
  },
  {
    name: 'a font size of a million',
    gate: null,
    make: () => wrap(`<text font-size="1000000">${'W'.repeat(100_000)}</text>${rect}`),
  },
  {
    name: 'a stroke as wide as a million',
    gate: null,
    make: () => wrap('<path d="M0 0L500 500" stroke="#000" stroke-width="999999" stroke-miterlimit="999999"/>'),
  },
  {
    name: 'arcs with giant radii',
    gate: null,
    make: () => wrap(`<path d="M0 0${'A999999 999999 0 1 1 1 1'.repeat(2000)}"/>`),
  },
  {
    name: 'a gradient of ten thousand stops',
    gate: null,
    make: () =>
      wrap(
        `<linearGradient id="g">${times(10_000, (at) => `<stop offset="${at / 10_000}" stop-color="#a0${(at % 90) + 10}"/>`)}</linearGradient><rect width="900" height="900" fill="url(#g)"/>`,
      ),
  },
  {
    name: 'a tiny pattern',
    gate: null,
    make: () =>
      wrap(
        '<pattern id="p" patternUnits="userSpaceOnUse" width="0.001" height="0.001"><rect width="1" height="1"/></pattern><rect width="900" height="900" fill="url(#p)"/>',
      ),
  },
  { name: 'many openings in a reply', gate: 'parse', make: () => '<svg "'.repeat(400_000) },
  { name: 'many comments in a reply', gate: 'parse', make: () => '<!--'.repeat(900_000) },
  { name: 'many closed openings in a reply', gate: 'parse', make: () => '<svg >'.repeat(500_000) },
  { name: 'many document types in a reply', gate: null, make: () => `${'<!DOCTYPE svg '.repeat(50_000)}<svg/>` },
  { name: 'a reply of ten megabytes', gate: 'parse', make: () => 'x'.repeat(10_000_000) },
]
