import { z } from 'zod'
import { hex, id, size } from './units.ts'

/** `background` fills the frame; the others stand on a transparent canvas. */
export const visualKind = z.enum(['character', 'prop', 'background', 'icon'])
export type VisualKind = z.infer<typeof visualKind>

/** What a palette colour is for. Drawings refer to roles, so that one change recolours the whole set. */
export const paletteRole = z.enum([
  'ink',
  'paper',
  'primary',
  'secondary',
  'accent',
  'sky',
  'ground',
  'foliage',
  'wood',
  'stone',
  'water',
  'light',
  'shade',
])
export type PaletteRole = z.infer<typeof paletteRole>

/** One measured style for the whole set. Lengths are in the units of a canvas 1000 high. */
export const styleGuide = z.object({
  id,
  name: z.string(),
  description: z.string(),
  /** Which art the built-in illustrator starts from. */
  art: z.enum(['noto', 'fluent']),
  palette: z.record(paletteRole, hex),
  /** 0 keeps the art's own colours, 1 moves each to the nearest palette hue. */
  recolour: z.number().min(0).max(1),
  /** Multiplies OKLCH chroma of everything drawn. */
  saturation: z.number().min(0).max(2),
  strokeWidths: z.array(z.number().nonnegative()),
  outline: z.boolean(),
  /** What outlines are drawn in: ink unless given; paper looks cut out. */
  outlineColour: paletteRole.optional(),
  cornerRadius: z.number().nonnegative(),
  light: z.enum(['top-left', 'top', 'top-right']),
  proportions: z.object({
    /** Height of a standing figure, in heads. */
    heads: z.number().min(1.5).max(8),
    eyes: z.enum(['dot', 'oval', 'round']),
  }),
  allowedElements: z.array(z.string()),
  canvas: z.record(visualKind, size),
})
export type StyleGuide = z.infer<typeof styleGuide>
