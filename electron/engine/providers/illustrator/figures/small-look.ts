import type { DrawRequest } from '../../provider.ts'
import { readColour, tint } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Wish } from '../wish.ts'
import type { BirdLook } from './bird-head.ts'
import { type BirdKind, type BirdName, birds } from './birds.ts'
import type { Critter } from './critter-stage.ts'
import { darker, lighter } from './shape.ts'

export function createBirdLook(request: DrawRequest, wish: Wish, random: Random, name: BirdName): BirdLook {
  const plain: BirdKind = birds[name]
  const [plumage, breast, wing, beak] = plain.colours
  const shift = random.fork('tone').between(-0.025, 0.03)
  const wished = wish.colours[0]
  const colours = wished
    ? ([wished, readColour(wished).l > 0.8 ? '#ffffff' : lighter(wished, 0.14), darker(wished, 0.09), beak] as const)
    : ([lighter(plumage, shift), breast, lighter(wing, shift), beak] as const)
  const worn = wish.garments
  const colourOf = (pattern: RegExp, otherwise: string) =>
    worn.find((each) => pattern.test(each.item) && each.colour)?.colour ?? otherwise
  const wears = (item: string) => worn.some((each) => each.item === item)
  const { palette } = request.style
  return {
    kind: { ...plain, colours },
    eyes: request.style.proportions.eyes,
    hat: wears('crown') ? 'crown' : wears('hat') ? 'felt' : wears('cap') ? 'cap' : wears('bow') ? 'bow' : null,
    hatColour: colourOf(/hat|cap|bow/, palette.secondary),
    hatTrim: palette.accent,
    scarf: wears('scarf') ? colourOf(/scarf/, palette.primary) : null,
  }
}

export function birdColours({ kind }: BirdLook): readonly string[] {
  return kind.colours
}

export function createCritterColours(
  wish: Wish,
  random: Random,
  { colours }: Critter,
): readonly [string, string, string] {
  const [main, light, dark] = colours
  const wished = wish.colours[0]
  if (wished) return [wished, lighter(tint(light, wished), 0.02), darker(tint(dark, wished), 0.04)]
  const shift = random.fork('tone').between(-0.03, 0.03)
  return [lighter(main, shift), light, dark]
}
