import type { PaletteRole, StyleGuide } from '../../../../shared/style.ts'
import type { Candidate } from './find-candidates.ts'
import type { Random } from './random.ts'
import type { Wish } from './wish.ts'

/** How one take of a prop differs from the next. */
export interface Arrangement {
  candidate: Candidate | null
  /** What stands around it: another of its kind, bushes and a cloud, a patch of grass, sparkles, or nothing. */
  company: 'none' | 'pair' | 'bushes' | 'grass' | 'sparkles'
  /** The palette colour that its main colour becomes; null leaves it. */
  accent: PaletteRole | null
  mirror: boolean
}

const building =
  /castle|house|hut$|church|tower|windmill|tent|barn|school|lighthouse|gate|well$|cabin|hotel|hospital|temple|fountain|factory|bank|office|stall|cave|cottage/
const pairable =
  /apple|pear|peach|lemon|orange|tangerine|cherr|berr|carrot|corn|mushroom|tomato|potato|onion|pumpkin|turnip|egg|bread|cookie|cupcake|croissant|tree|cactus|flower|tulip|rose$|blossom|hibiscus|sunflower|seedling|herb|plant|rock|stump|bush|coin|candle|bottle|barrel|package|box|sack|jar|money-bag|balloon|gem|acorn|chestnut|shell|feather|book$|haystack|amphora/
const recolourable =
  /umbrella|balloon|kite|book|boat|house|automobile|bus$|bicycle|hat$|cap$|scarf|coat|dress|shirt|sock|glove|shoe|bucket|tent|backpack|purse|yarn|thread|gift|guitar|bed|flag|teapot|cup|cloak|blanket|yo-yo|racing|stall|gem-stone|butterfly|tulip|barrow/

const offGrass =
  /bowl|cup|plate|pan$|pot$|spoon|teapot|glass|bottle|jar|cake|cookie|bread|cheese|pizza|milk|potion|piano|phone|cradle|armchair|cupboard|fridge|rolling|clock|watch|camera|laptop|radio|lamp$|toaster|microscope|thermometer|test-tube|test tube|alembic|rocket|satellite|ring$|crown|medal|trophy|envelope|letter|map$|scroll|pen$|pencil|book|paper|memo|ticket|card|beverage|meat|fish|candle|mirror|smoke|bubble|fire$|train|locomotive|bus$|automobile|truck|helicopter|airplane|anchor|bubbles|package|luggage|glasses|sock|shirt|dress|glove|scarf|hat$|cap$|dagger|sword|needle|thread|yarn|scissors|key|lock|coin|money|gem|boat|ship|canoe|raft|table|chair|bed$|bed-|desk|shelf|oven|console|button|piano|keyboard|computer|couch|phone|television|door$|window|bathtub/

/**
 * Five ways in turn. Takes of one asset have seeds that differ by what five does not divide, so no two in a row
 * are alike.
 */
export function arrange(candidates: readonly Candidate[], seed: number, random: Random, wish: Wish): Arrangement {
  const turn = ((seed % 5) + 5) % 5
  const best = candidates[0]
  const equal = candidates.filter((each) => each.rank === best?.rank)
  const candidate = equal[[0, 1, 0, 2, 0][turn] ?? 0] ?? equal[turn % Math.max(1, equal.length)] ?? best ?? null
  const name = candidate?.name ?? ''
  const roles = ['primary', 'secondary', 'accent', 'foliage', 'water'] as const
  const free = wish.colours.length === 0 && recolourable.test(name)
  const accent = free && (turn === 1 || turn === 3) ? random.pick(roles) : null
  const several = wish.adjectives.includes('several')
  const company = several ? 'pair' : chooseCompany(name, turn, accent !== null)
  return { candidate, accent, company, mirror: turn % 2 === 1 }
}

function chooseCompany(name: string, turn: number, coloured: boolean): Arrangement['company'] {
  if (turn === 4) return offGrass.test(name) ? 'sparkles' : 'grass'
  if (turn < 2 || coloured) return 'none'
  if (building.test(name)) return 'bushes'
  if (pairable.test(name)) return turn === 2 ? 'pair' : 'sparkles'
  return turn === 2 ? 'sparkles' : 'none'
}

/** The wish with the arrangement's colour in it. */
export function withAccent(wish: Wish, { accent }: Arrangement, style: StyleGuide): Wish {
  return accent ? { ...wish, colours: [style.palette[accent]] } : wish
}
