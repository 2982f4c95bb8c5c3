import type { DrawRequest } from '../../provider.ts'
import { readColour, tint } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Wish } from '../wish.ts'
import type { BeastHead } from './animal-head.ts'
import type { Species } from './beast.ts'
import type { HatName } from './hats.ts'
import { findHeld, tellingTexts } from './person-look.ts'
import { lighter } from './shape.ts'
import { type SpeciesName, species } from './species.ts'
import type { UprightLook } from './upright.ts'

interface BeastLook extends UprightLook {
  /** Clothes or something to carry make it stand up. */
  stands: boolean
}

export function createBeastLook(request: DrawRequest, wish: Wish, random: Random, name: SpeciesName): BeastLook {
  const plain: Species = species[name]
  const { palette } = request.style
  const coats = [[plain.fur, plain.light, plain.dark] as const, ...(plain.others ?? [])]
  const [fur, light, dark] = random.fork('coat').pick(coats)
  const wished = wish.hair.colour ?? wish.colours[0]
  // Each animal differs a little from the next of its kind in how light its coat is.
  const tone = (colour: string) => lighter(colour, random.fork('tone').between(-0.085, 0.07))
  const kind: Species = wished
    ? {
        ...plain,
        fur: plain.coat === 'wool' ? fur : wished,
        light:
          plain.coat === 'wool' ? wished : readColour(wished).l > 0.85 ? '#ffffff' : lighter(tint(light, wished), 0.03),
        dark: tint(dark, wished),
      }
    : { ...plain, fur: tone(fur), light, dark }
  const worn = wish.garments.map((each) => each.item)
  const colourOf = (pattern: RegExp) => wish.garments.find((each) => pattern.test(each.item) && each.colour)?.colour
  const dressed = worn.find((item) =>
    /^(coat|jacket|dress|shirt|sweater|jumper|robe|gown|tunic|vest|apron|trousers|pants)$/.test(item),
  )
  const gown = worn.some((item) => /dress|gown|robe/.test(item))
  const royal = /\b(king|queen|prince|princess)\b/.test(tellingTexts(request).join(' '))
  const hat: HatName | null =
    worn.includes('crown') || royal
      ? 'crown'
      : worn.includes('hat')
        ? 'felt'
        : worn.includes('cap')
          ? 'cap'
          : worn.some((item) => /bow|ribbon/.test(item))
            ? 'bow'
            : null
  const holds = findHeld(request)
  const top = colourOf(/coat|jacket|dress|shirt|sweater|jumper|robe|gown|tunic|vest/) ?? palette.primary
  const head: BeastHead = {
    kind,
    eyes: request.style.proportions.eyes,
    hat,
    hatColour: colourOf(/hat|cap|bow|ribbon/) ?? palette.secondary,
    hatTrim: palette.accent,
    glasses: worn.includes('glasses'),
  }
  return {
    head,
    cloth: dressed
      ? {
          top,
          bottom: palette.secondary,
          skirt: gown ? [0.86, 30] : null,
          trim: palette.accent,
          details: worn.includes('apron') ? ['apron'] : gown ? ['belt'] : ['buttons', 'collar'],
        }
      : null,
    scarf: worn.includes('scarf') ? (colourOf(/scarf/) ?? palette.primary) : null,
    cape: worn.some((item) => /cape|cloak/.test(item)) || royal ? (colourOf(/cape|cloak/) ?? palette.primary) : null,
    holds,
    heldColour: palette.accent,
    stands:
      Boolean(dressed) ||
      royal ||
      holds !== null ||
      worn.some((item) => /cape|cloak|boots|backpack|bag|basket|umbrella/.test(item)) ||
      /\bstand(s|ing)? (up|on (its|his|her) hind|upright)|two legs/.test(request.visual.brief),
  }
}

export function beastColours({ head }: BeastLook): string[] {
  return [head.kind.fur, head.kind.light, head.kind.dark, head.hatColour]
}
