import type { PaletteRole, StyleGuide } from '../../../../../shared/style.ts'
import { mix, shade } from '../colour.ts'
import type { Node } from '../draw.ts'
import type { Tools } from '../drawing.ts'
import type { Random } from '../random.ts'

/** What a drawing of ours is made with. */
export interface Kit {
  /** The style's colour of that role, lighter or darker by `delta` of OKLCH lightness. */
  colour(role: PaletteRole, delta?: number): string
  /** The colour of what the thing is made of: as wished, else as its adjectives say, else the role's. */
  main(role: PaletteRole, delta?: number): string
  random: Random
  /** Adjectives of the brief and the note. */
  has(...adjectives: string[]): boolean
}

/** A thing drawn by procedure, from the top left of its own box. */
export interface PropDrawing {
  name: string
  /** Singular nouns, hyphens for spaces. */
  nouns: string
  /** Ready art under these nouns shows something else, or less well: it is left out. */
  sole?: true
  width: number
  height: number
  draw: (kit: Kit) => Node[]
}

const materials: Record<string, string> = {
  golden: '#e3b23c',
  silver: '#b7c0c9',
  iron: '#7d848e',
  metal: '#8f98a3',
  stone: '#9c978f',
  wooden: '#9a6a40',
  rusty: '#a4603a',
}

export function makeKit(style: StyleGuide, { paint, wish, random }: Tools): Kit {
  const wanted = wish.colours[0]
  const material = wish.adjectives.map((word) => materials[word]).find((each) => each !== undefined)
  const own = wanted ? mix(wanted, paint(wanted), 0.35) : material ? paint(material) : null
  const colour = (role: PaletteRole, delta = 0) => shade(paint(style.palette[role]), delta)
  return {
    colour,
    main: (role, delta = 0) => (own ? shade(own, delta) : colour(role, delta)),
    random: random.fork('details'),
    has: (...adjectives) => adjectives.some((word) => wish.adjectives.includes(word)),
  }
}
