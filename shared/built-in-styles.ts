import { type PaletteRole, paletteRole, type StyleGuide } from './style.ts'

const allowedElements = [
  'svg',
  'g',
  'defs',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
]

const canvas: StyleGuide['canvas'] = {
  background: { width: 1920, height: 1080 },
  character: { width: 1000, height: 1200 },
  prop: { width: 1000, height: 1000 },
  icon: { width: 512, height: 512 },
}

/** The palette's colours in the order of its roles: ink, paper, primary and so on to shade. */
function palette(colours: string): Record<PaletteRole, string> {
  const list = colours.split(' ').map((each) => `#${each}`)
  return Object.fromEntries(paletteRole.options.map((role, at) => [role, list[at]])) as Record<PaletteRole, string>
}

const common = {
  strokeWidths: [0, 2, 4, 6, 8, 12],
  outline: false,
  cornerRadius: 16,
  light: 'top-left',
  proportions: { heads: 3, eyes: 'oval' },
  allowedElements,
  canvas,
} satisfies Partial<StyleGuide>

/** What a new plan starts with. */
export const defaultStyle: StyleGuide = {
  ...common,
  id: 'storybook',
  name: 'Storybook',
  description: 'Warm picture-book shading, soft light, rounded shapes.',
  art: 'noto',
  palette: palette('3d2f3a fdf3e1 d9573f 3f7d8c f2b134 a9d8e6 c9a667 6f9e4c 8a5a3a 9c978f 4f9dbd fff1c4 5a4a6b'),
  recolour: 0.3,
  saturation: 1,
}

/** Every style that can be picked, the default first. */
export const builtInStyles: readonly StyleGuide[] = [
  defaultStyle,
  {
    ...common,
    id: 'paper-cut',
    name: 'Paper cut-out',
    description: 'Layers of coloured paper with a white cut edge.',
    art: 'fluent',
    palette: palette('2e3440 fffaf0 e4572e 17768a f3a712 cfe8ee dbc9a4 5e9c76 a5673f b5aea4 6fb3c8 fff8e7 4b5a78'),
    recolour: 0.6,
    saturation: 0.95,
    outline: true,
    outlineColour: 'paper',
    cornerRadius: 10,
  },
  {
    ...common,
    id: 'flat-modern',
    name: 'Flat modern',
    description: 'Clean flat shapes in fresh indigo, teal and coral; for explainers.',
    art: 'fluent',
    palette: palette('25304b f7f8fc 5b6cff 00a99d ff8a5c cfe0ff e5dccf 3ecf8e b98262 aab4c8 4cc3f7 fff3d6 4b4f8a'),
    recolour: 0.55,
    saturation: 1.1,
    cornerRadius: 24,
    proportions: { heads: 4.5, eyes: 'dot' },
  },
  {
    ...common,
    id: 'night-tale',
    name: 'Night tale',
    description: 'Moonlit blues and violets with one warm light.',
    art: 'noto',
    palette: palette('141a33 d9e2ff 8465d6 2f7fae ffc857 2c3c72 3f4a70 2f7672 6a5570 67708f 2f65ab ffe9a8 1c2347'),
    recolour: 0.7,
    saturation: 0.95,
    proportions: { heads: 3.2, eyes: 'round' },
  },
  {
    ...common,
    id: 'pastel-nursery',
    name: 'Pastel nursery',
    description: 'Pale, soft and friendly; for the very young.',
    art: 'noto',
    palette: palette('6b5b73 fffaf5 f09fb2 86cdbd ffcf8f d6ebfa f1e2cf b3d9a0 d9b79a d5d0d6 9fd0ee fff4d9 b9a8cf'),
    recolour: 0.75,
    saturation: 0.85,
    cornerRadius: 40,
    proportions: { heads: 2.4, eyes: 'dot' },
  },
  {
    ...common,
    id: 'ink-wash',
    name: 'Ink and wash',
    description: 'Nearly monochrome, with a single red accent.',
    art: 'noto',
    palette: palette('26282e f6f2ea b23a2e 6b7078 c24a38 e3e2de cfcac0 7d837c 857b70 a3a19c 9aa3a8 fbf7ee 4d5058'),
    recolour: 0.92,
    saturation: 0.7,
    cornerRadius: 4,
    proportions: { heads: 4, eyes: 'dot' },
  },
  {
    ...common,
    id: 'retro-poster',
    name: 'Retro poster',
    description: 'Sun-faded printing inks on cream, like a travel poster.',
    art: 'fluent',
    palette: palette('2b2118 f4e4c1 c8442b 1f6f78 e9a820 8fbfb4 d9a55b 6b7f3a 7a4527 a08f76 3b8589 fbe9b7 5c3b3f'),
    recolour: 0.85,
    saturation: 1,
    light: 'top-right',
    cornerRadius: 6,
    proportions: { heads: 4.2, eyes: 'dot' },
  },
  {
    ...common,
    id: 'comic-bright',
    name: 'Comic bright',
    description: 'Loud colours inside a bold ink outline.',
    art: 'noto',
    palette: palette('1a1a2e ffffff ff3b3f 2478ff ffd400 6fd3ff f0b667 2fbf4f a9622f 98a2b3 1fa2ff fff7b0 5a2fa0'),
    recolour: 0.4,
    saturation: 1.3,
    outline: true,
    cornerRadius: 14,
    proportions: { heads: 2.8, eyes: 'round' },
  },
  {
    ...common,
    id: 'woodland',
    name: 'Woodland',
    description: 'Moss, bark and berries: quiet earthen colours.',
    art: 'noto',
    palette: palette('33291f f3eddc a4452c 4f6b4a d9982f c5d3c8 a98e62 647a3c 6e4a2f 8c887a 5f8a8b f7e6b8 4a4438'),
    recolour: 0.7,
    saturation: 0.85,
    proportions: { heads: 3.2, eyes: 'oval' },
  },
  {
    ...common,
    id: 'frost',
    name: 'Frost',
    description: 'Ice blues, silver and one berry red; for winter stories.',
    art: 'fluent',
    palette: palette('22344f f8fcff c8385a 3a7ca5 7fd1e8 d3e9f7 dfe8ee 5a8f92 7d7683 a9b8c6 5aa5d6 ffffff 5f7aa5'),
    recolour: 0.7,
    saturation: 0.95,
    light: 'top',
    cornerRadius: 20,
  },
]
