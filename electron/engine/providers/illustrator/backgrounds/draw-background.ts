import type { DrawRequest } from '../../provider.ts'
import { mix } from '../colour.ts'
import { defs, g, type Node } from '../draw.ts'
import type { Drawing, Tools } from '../drawing.ts'
import type { Brush } from './core/brush.ts'
import { createScene, type Scene } from './core/scene.ts'
import { findPlace } from './find-place.ts'
import { paintLampLight } from './parts/lamp-light.ts'
import { paintWeather } from './parts/weather.ts'

/** A layered place: `sky`, `far`, `middle`, `near` and `weather`, back to front, that fills the whole canvas. */
export function drawBackground(request: DrawRequest, tools: Pick<Tools, 'random' | 'wish' | 'paint'>): Drawing {
  const { visual, note, canvas } = request
  const { wish, random } = tools
  const { place, approximate } = findPlace(`${visual.subject} ${visual.name}`, visual.brief)
  const weather = place.air === 'none' ? 'clear' : wish.weather
  const style = tintStyle(request.style, wish)
  const scene = createScene({
    style,
    canvas,
    random,
    time: wish.timeOfDay,
    weather,
    inside: place.inside,
    words: `${visual.subject} ${visual.name} ${visual.brief} ${note}`.toLowerCase(),
    plenty: readPlenty(note),
    paint: tools.paint,
  })
  place.paint(scene)
  paintLampLight(scene)
  if (place.air === 'open') paintWeather(scene)
  return {
    nodes: [defs(scene.defs.nodes), ...assemble(scene)],
    credits: [],
    label: [place.label, wish.timeOfDay === 'day' ? '' : `at ${wish.timeOfDay}`, weatherLabel[weather] ?? '']
      .filter(Boolean)
      .join(', '),
    approximate,
  }
}

const weatherLabel: Partial<Record<Scene['light']['weather'], string>> = {
  rain: 'in rain',
  snow: 'in snow',
  fog: 'in fog',
  storm: 'in a storm',
  wind: 'in wind',
  clouds: 'under clouds',
}

function assemble(scene: Scene): Node[] {
  const { scale } = scene
  const transform = Math.abs(scale - 1) < 1e-6 ? undefined : `scale(${Math.round(scale * 1e5) / 1e5})`
  const layer = (id: string, brush: Brush) => g({ id, transform }, brush.nodes)
  return (['sky', 'far', 'middle', 'near', 'weather'] as const)
    .filter((id) => scene[id].nodes.length > 0)
    .map((id) => layer(id, scene[id]))
}

/** A note such as "blue" colours the whole place; lighter and darker move every colour. */
function tintStyle(style: DrawRequest['style'], wish: Tools['wish']): DrawRequest['style'] {
  const colour = wish.noted.has('colours') ? wish.colours[0] : undefined
  const amount = wish.brightness * 0.22
  if (!colour && amount === 0) return style
  const palette = Object.fromEntries(
    Object.entries(style.palette).map(([role, hex]) => {
      const tinted = colour && role !== 'ink' && role !== 'light' ? mix(hex, colour, 0.45) : hex
      return [role, amount === 0 ? tinted : mix(tinted, amount > 0 ? '#ffffff' : '#0c0d16', Math.abs(amount))]
    }),
  ) as DrawRequest['style']['palette']
  return { ...style, palette }
}

function readPlenty(note: string): number {
  if (/\b(more|many|lots of|full of|dense|crowded|thick)\b/i.test(note)) return 1.45
  if (/\b(fewer|less|few|sparse|emptier|empty|simpler|without)\b/i.test(note)) return 0.5
  return 1
}
