import type { DrawRequest } from '../../provider.ts'
import { createRandom, type Random } from '../random.ts'

/** How many different persons one visual can become by its seed. */
const variants = 8

/**
 * Who is drawn depends on the base visual's id (or the visual's own) and on one of a few variants, never on pose,
 * expression or note. A new seed without note is another variant. A derived picture keeps its base's: the variant
 * whose colours the base picture shows the most of, or the first one when there is no picture yet.
 */
export function chooseIdentity<T>(
  request: DrawRequest,
  create: (random: Random) => T,
  coloursOf: (identity: T) => readonly string[],
  paint: (hex: string) => string,
): T {
  const owner = request.visual.baseId ?? request.visual.id
  const make = (variant: number) => create(createRandom(`figure/${owner}/${variant}`))
  const base = request.base?.toLowerCase()
  if (!base)
    return make(request.visual.baseId || request.note.trim() ? 0 : ((request.seed % variants) + variants) % variants)
  let best = make(0)
  let most = -1
  for (let variant = 0; variant < variants; variant++) {
    const identity = variant === 0 ? best : make(variant)
    const shown = coloursOf(identity).filter((colour) => base.includes(paint(colour))).length
    if (shown > most) [best, most] = [identity, shown]
  }
  return best
}
