import type { StyleGuide } from '../../../shared/style.ts'

const size = { width: 1000, height: 1000 }

export const baseStyle: StyleGuide = {
  id: 'test',
  name: 'Test',
  description: '',
  art: 'noto',
  palette: {
    ink: '#2b2b3a',
    paper: '#fff8ec',
    primary: '#e4572e',
    secondary: '#17bebb',
    accent: '#ffc914',
    sky: '#a9d6e5',
    ground: '#b08968',
    foliage: '#76b041',
    wood: '#7f5539',
    stone: '#8d99ae',
    water: '#468faf',
    light: '#ffe8a3',
    shade: '#4a4e69',
  },
  recolour: 0,
  saturation: 1,
  strokeWidths: [],
  outline: false,
  cornerRadius: 12,
  light: 'top-left',
  proportions: { heads: 4, eyes: 'dot' },
  allowedElements: [],
  canvas: { character: size, prop: size, background: { width: 1920, height: 1080 }, icon: size },
}

/** A style that lets every drawing pass, so that a test sees the other gates. */
export const permissiveStyle = ({ allowText }: { allowText: boolean }): StyleGuide => ({
  ...baseStyle,
  allowedElements: allowText
    ? 'g defs symbol use path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop pattern clipPath mask marker filter'.split(
        ' ',
      )
    : [],
})
