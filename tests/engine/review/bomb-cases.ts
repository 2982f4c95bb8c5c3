/** Pictures that are small to write and huge to draw: references, sizes and counts. `gate` is where each must be refused, null where it may pass. */
export interface BombCase {
  name: string
  gate: 'parse' | 'rebuild' | 'cost' | null
  make: () => string
}

const wrap = (markup: string, root = 'viewBox="0 0 1000 1000"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${markup}</svg>`
const rect = '<rect width="900" height="900" fill="#a00"/>'
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

const chain = (levels: number, width: number, wrapIn: (at: number, inner: string) => string, leaf: string) =>
  times(levels, (at) => wrapIn(at, at === 0 ? leaf : times(width, () => `<use href="#n${at - 1}"/>`)))

export const bombCases: BombCase[] = [
  {
    name: 'a use in a use, ten to the seventeenth',
    gate: 'cost',
    make: () =>
      wrap(`<defs>${chain(18, 10, (at, inner) => `<g id="n${at}">${inner}</g>`, rect)}</defs><use href="#n17"/>`),
  },
  {
    name: 'a use in a use, ten to the sixth',
    gate: 'cost',
    make: () =>
      wrap(`<defs>${chain(7, 10, (at, inner) => `<g id="n${at}">${inner}</g>`, rect)}</defs><use href="#n6"/>`),
  },
  { name: 'a use of its own group', gate: 'cost', make: () => wrap('<g id="a"><use href="#a"/></g>') },
  {
    name: 'a use of a group around it, by way of another',
    gate: 'cost',
    make: () => wrap('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  },
  {
    name: 'a pattern that paints itself',
    gate: 'cost',
    make: () =>
      wrap(
        `<pattern id="p" width="1" height="1"><rect width="9" height="9" fill="url(#p)"/></pattern><rect width="90" height="90" fill="url(#p)"/>`,
      ),
  },
  {
    name: 'a mask that masks itself',
    gate: 'cost',
    make: () =>
      wrap(
        '<mask id="m"><g mask="url(#m)"><rect width="9" height="9"/></g></mask><rect mask="url(#m)" width="9" height="9"/>',
      ),
  },
  {
    name: 'a clip that clips itself',
    gate: 'cost',
    make: () =>
      wrap(
        '<clipPath id="c" clip-path="url(#c)"><rect width="9" height="9"/></clipPath><rect clip-path="url(#c)" width="9" height="9"/>',
      ),
  },
  {
    name: 'a marker that marks itself',
    gate: 'cost',
    make: () =>
      wrap(
        '<marker id="m"><path marker-start="url(#m)" d="M0 0L9 9"/></marker><path marker-start="url(#m)" d="M0 0L9 9"/>',
      ),
  },
  {
    name: 'gradients that inherit from one another',
    gate: 'cost',
    make: () =>
      wrap(
        '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><rect width="9" height="9" fill="url(#a)"/>',
      ),
  },
  {
    name: 'patterns of patterns',
    gate: 'cost',
    make: () =>
      wrap(
        `<defs>${times(9, (at) => `<pattern id="p${at}" width=".1" height=".1">${times(10, () => `<rect width="9" height="9" fill="url(#p${at + 1})"/>`)}</pattern>`)}<pattern id="p9" width="1" height="1">${rect}</pattern></defs><rect width="900" height="900" fill="url(#p0)"/>`,
      ),
  },
  {
    name: 'masks of masks',
    gate: 'cost',
    make: () =>
      wrap(
        `<defs>${times(9, (at) => `<mask id="m${at}">${times(10, () => `<rect width="9" height="9" mask="url(#m${at + 1})"/>`)}</mask>`)}<mask id="m9">${rect}</mask></defs><rect width="900" height="900" mask="url(#m0)"/>`,
      ),
  },
  {
    name: 'a marker on each of many corners',
    gate: 'cost',
    make: () =>
      wrap(
        `<marker id="m">${times(200, () => rect)}</marker><path marker-mid="url(#m)" d="M0 0${'L9 9L0 0'.repeat(5000)}"/>`,
      ),
  },
  {
    name: 'a chain of a thousand uses',
    gate: 'cost',
    make: () => wrap(`${times(1000, (at) => `<g id="u${at}"><use href="#u${at + 1}"/></g>`)}<g id="u1000">${rect}</g>`),
  },
  {
    name: 'a chain of ten thousand gradients',
    gate: 'cost',
    make: () =>
      wrap(
        `${times(10_000, (at) => `<linearGradient id="g${at}" href="#g${at + 1}"/>`)}<rect width="9" height="9" fill="url(#g0)"/>`,
      ),
  },
  { name: 'a view box of a billion', gate: 'rebuild', make: () => wrap(rect, 'viewBox="0 0 1000000000 1000000000"') },
  {
    name: 'a hundred thousand pixels square',
    gate: 'rebuild',
    make: () => wrap(rect, 'viewBox="0 0 100000 100000" width="100000" height="100000"'),
  },
  { name: 'a view box of nothing', gate: 'rebuild', make: () => wrap(rect, 'viewBox="0 0 0.0001 0.0001"') },
  { name: 'a view box as long as a thread', gate: 'rebuild', make: () => wrap(rect, 'viewBox="0 0 10000 2"') },
  {
    name: 'a hundred thousand nested groups',
    gate: 'parse',
    make: () => wrap('<g>'.repeat(100_000) + rect + '</g>'.repeat(100_000)),
  },
  { name: 'a million rectangles', gate: 'parse', make: () => wrap('<rect/>'.repeat(1_000_000)) },
  { name: 'a hundred thousand rectangles', gate: 'parse', make: () => wrap('<rect/>'.repeat(100_000)) },
  {
    name: 'a hundred thousand attributes',
    gate: 'parse',
    make: () => wrap(`<rect ${times(100_000, (at) => `a${at}="" `)}/>`),
  },
  { name: 'a hundred attributes', gate: 'parse', make: () => wrap(`<rect ${times(100, (at) => `a${at}="" `)}/>`) },
  {
    name: 'billion laughs',
    gate: 'parse',
    make: () =>
      `<!DOCTYPE svg [<!ENTITY a0 "ha">${times(30, (at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`)}]>${wrap('<text>&a30;</text>')}`,
  },
  {
    name: 'a quadratic entity',
    gate: 'parse',
    make: () => `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(50_000)}">]>${wrap(`<text>${'&a;'.repeat(20_000)}</text>`)}`,
  },
]
