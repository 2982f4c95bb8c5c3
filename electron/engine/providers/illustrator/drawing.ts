import type { Credit } from '../../../../shared/licence.ts'
import type { DrawRequest } from '../provider.ts'
import type { Art } from './art.ts'
import type { Node } from './draw.ts'
import type { Random } from './random.ts'
import type { Wish } from './wish.ts'

/** What a drawing function may use besides the request. */
export interface Tools {
  /** Seeded by visual, style, note and seed. */
  random: Random
  wish: Wish
  art: Art
  /**
   * Any colour to the style's palette. For characters, props and icons the light of the wished time of day is
   * in it too; for backgrounds it is not, they light their own layers.
   */
  paint: (hex: string) => string
}

/** A finished drawing on a canvas of the request's size. Ids are local; the document step prefixes them. */
export interface Drawing {
  /** Back to front. Each top-level node is streamed as one step of the growing picture. */
  nodes: Node[]
  /** Of art by others; what the illustrator itself draws is added to it. */
  credits: Credit[]
  /** What it shows, in a few words. */
  label: string
  /** True where it only comes near to the brief. */
  approximate: boolean
}

export type Draw = (request: DrawRequest, tools: Tools) => Drawing
