import type { Credit } from '../../../../shared/licence.ts'
import type { DrawRequest } from '../provider.ts'
import type { Art } from './art.ts'
import { drawBackground } from './backgrounds/draw-background.ts'
import { atDawn, atDusk, atNight, recolourToPalette, shade } from './colour.ts'
import { drawIcon } from './draw-icon.ts'
import { drawProp } from './draw-prop.ts'
import type { Draw, Drawing, Tools } from './drawing.ts'
import { drawFigure } from './figures/draw-figure.ts'
import { createRandom } from './random.ts'
import { readWish, type Wish } from './wish.ts'

/** What the illustrator itself draws belongs to the user. */
const ownCredit: Credit = { title: 'Inkcue illustrator', author: 'Inkcue', licence: 'generated', url: '' }

const draws: Record<DrawRequest['visual']['kind'], Draw> = {
  background: drawBackground,
  character: drawFigure,
  prop: drawProp,
  icon: drawIcon,
}

/**
 * The picture that a request asks for. Chance depends on what is drawn and on the seed only, so that a note or
 * another style changes what it names and leaves the rest of the picture as it was.
 */
export function compose(request: DrawRequest, art: Art): Drawing {
  const { visual, note, feedback, seed } = request
  const wish = readWish(visual, note, feedback)
  const random = createRandom(`${visual.kind}/${visual.id}/${visual.subject}/${seed}`)
  const tools: Tools = { random, wish, art, paint: mixPaint(request, wish) }
  const drawing = draws[visual.kind](request, tools)
  return { ...drawing, credits: [...drawing.credits, ownCredit] }
}

/** The style's palette, and for all but backgrounds the light of the wished hour. */
function mixPaint({ visual, style }: DrawRequest, wish: Wish): (hex: string) => string {
  const light = visual.kind === 'background' ? (hex: string) => hex : lights[wish.timeOfDay]
  const known = new Map<string, string>()
  return (hex) => {
    const painted = known.get(hex) ?? shade(light(recolourToPalette(hex, style)), wish.brightness * 0.16)
    known.set(hex, painted)
    return painted
  }
}

const lights: Record<Wish['timeOfDay'], (hex: string) => string> = {
  day: (hex) => hex,
  dusk: atDusk,
  night: atNight,
  dawn: atDawn,
}
