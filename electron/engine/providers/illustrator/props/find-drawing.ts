import type { StyleGuide } from '../../../../../shared/style.ts'
import type { Node } from '../draw.ts'
import type { Tools } from '../drawing.ts'

/** What a drawing of ours is made with. */
export interface Kit {
  style: StyleGuide
  tools: Tools
}

/** A thing drawn by procedure, from the top left of its own box. */
export interface PropDrawing {
  name: string
  /** Singular nouns, hyphens for spaces. */
  nouns: string
  width: number
  height: number
  draw: (kit: Kit) => Node[]
}

const drawings: PropDrawing[] = []

const byNoun = new Map(drawings.flatMap((each) => each.nouns.split(' ').map((noun) => [noun, each] as const)))

export function findPropDrawing(noun: string): PropDrawing | null {
  return byNoun.get(noun) ?? null
}
