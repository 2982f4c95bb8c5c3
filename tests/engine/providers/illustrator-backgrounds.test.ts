import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { drawBackground } from '../../../electron/engine/providers/illustrator/backgrounds/draw-background.ts'
import { findPlace } from '../../../electron/engine/providers/illustrator/backgrounds/find-place.ts'
import { places } from '../../../electron/engine/providers/illustrator/backgrounds/places.ts'
import { recolourToPalette } from '../../../electron/engine/providers/illustrator/colour.ts'
import { render } from '../../../electron/engine/providers/illustrator/draw.ts'
import { createRandom } from '../../../electron/engine/providers/illustrator/random.ts'
import { readWish } from '../../../electron/engine/providers/illustrator/wish.ts'
import type { DrawRequest } from '../../../electron/engine/providers/provider.ts'
import { builtInStyles, defaultStyle } from '../../../shared/built-in-styles.ts'
import type { Size } from '../../../shared/units.ts'

const wide = { width: 1920, height: 1080 }
const times = ['day', 'dawn', 'dusk', 'night']
const weathers = ['clear', 'cloudy', 'rain', 'snow', 'fog', 'storm', 'windy']
const canvases: Record<string, Size> = {
  '16:9': wide,
  '9:16': { width: 1080, height: 1920 },
  '1:1': { width: 1080, height: 1080 },
  '4:5': { width: 1080, height: 1350 },
}

interface Ask {
  note?: string
  seed?: number
  canvas?: Size
  style?: DrawRequest['style']
}

function draw(subject: string, { note = '', seed = 1, canvas = wide, style = defaultStyle }: Ask = {}) {
  const visual: DrawRequest['visual'] = {
    id: 'place',
    type: 'visual',
    kind: 'background',
    name: subject,
    subject,
    aliases: [],
    brief: '',
    placements: [],
    baseId: null,
  }
  const request: DrawRequest = { visual, style, canvas, aspect: '16:9', note, seed, base: null, feedback: [] }
  const drawing = drawBackground(request, {
    random: createRandom(`${subject}/${seed}`),
    wish: readWish(visual, note),
    paint: (hex) => recolourToPalette(hex, style),
  })
  return { ...drawing, body: render(drawing.nodes), canvas }
}

/** The picture at 96 pixels of width, without any backdrop of its own. */
function look({ body, canvas }: { body: string; canvas: Size }) {
  const { width, height } = canvas
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: 96 }, font: { loadSystemFonts: false } }).render()
  let sum = 0
  let squares = 0
  let clear = 0
  const count = pixels.length / 4
  for (let at = 0; at < pixels.length; at += 4) {
    const light = 0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0)
    sum += light
    squares += light * light
    if ((pixels[at + 3] ?? 0) < 255) clear++
  }
  const mean = sum / count
  return { mean, spread: Math.sqrt(squares / count - mean * mean), clear }
}

/** Every `step`th place from the one at `start` on, so that neighbouring starts share none. */
const placesIn = (start: number, step: number) => places.filter((_, at) => at % step === start % step)

const nameOf = (place: (typeof places)[number]) => place.words[0] ?? place.id

describe('a background', () => {
  it('knows at least 24 kinds of place, each word naming one only', () => {
    const words = places.flatMap((place) => place.words)
    expect(places.length).toBeGreaterThanOrEqual(24)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it.each(places.map((place, at) => [place.id, place, at] as const))(
    'of a %s fills the frame at two hours',
    (_, place, at) => {
      for (const time of [times[at % 2], times[2 + (at % 2)]]) {
        const { spread, clear } = look(draw(nameOf(place), { note: `${time} clear` }))
        expect(clear, `transparent pixels at ${time}`).toBe(0)
        expect(spread, `contrast at ${time}`).toBeGreaterThan(6)
      }
    },
  )

  it.each(weathers)('shows a fifth of the places in %s weather without a hole', (weather) => {
    for (const place of placesIn(weathers.indexOf(weather), 5)) {
      const { spread, clear } = look(draw(nameOf(place), { note: `day ${weather}` }))
      expect(clear, `transparent pixels in ${place.id}`).toBe(0)
      expect(spread, `contrast in ${place.id}`).toBeGreaterThan(5)
    }
  })

  it.each(Object.entries(canvases))('fills a frame of %s', (name, canvas) => {
    for (const place of placesIn(Object.keys(canvases).indexOf(name), 4)) {
      const drawing = draw(nameOf(place), { canvas, seed: 7 })
      expect(look(drawing).clear, place.id).toBe(0)
    }
  })

  it('is clearly darker at night than by day, in every second place', () => {
    for (const place of placesIn(0, 2)) {
      const [day, night] = ['day clear', 'night clear'].map((note) => look(draw(nameOf(place), { note })).mean)
      expect(night, place.id).toBeLessThan((day ?? 0) * 0.8)
    }
  })

  it('stays within the budget: no broken number, text, filter or raster in any place, hour, weather or style', () => {
    let seed = 0
    for (const place of places) {
      for (const [turn, time] of times.entries()) {
        for (const weather of weathers.filter((_, at) => (at + turn + places.indexOf(place)) % 7 === 0)) {
          seed++
          const style = builtInStyles[seed % builtInStyles.length] ?? defaultStyle
          const { body } = draw(nameOf(place), { note: `${time} ${weather}`, seed, style })
          const about = `${place.id} at ${time}, ${weather}, seed ${seed}`
          expect(body.length, about).toBeLessThan(120 * 1024)
          expect(body.match(/<[a-z]/gi)?.length, about).toBeLessThan(1500)
          expect(body, about).not.toMatch(/NaN|Infinity|undefined|<text|<filter|<image|<style/)
        }
      }
    }
  })

  it('has its depth groups by name, back to front', () => {
    for (const place of places) {
      const ids = draw(nameOf(place), { note: 'night rain' }).nodes.flatMap((node) => node.attributes.id ?? [])
      const order = ['sky', 'far', 'middle', 'near', 'weather']
      expect(ids, place.id).toEqual(order.filter((id) => ids.includes(id)))
      expect(ids.length, place.id).toBeGreaterThanOrEqual(3)
    }
  })

  it('is the same for the same seed and another for another seed', () => {
    for (const place of places) {
      const [one, same, other] = [1, 1, 2].map((seed) => draw(nameOf(place), { seed }).body)
      expect(same).toBe(one)
      expect(other, place.id).not.toBe(one)
    }
  })

  it('keeps its land when only the hour changes', () => {
    const shapes = (note: string) =>
      draw('meadow', { note })
        .body.match(/<g id="near".*?<\/g>/s)?.[0]
        .match(/ d="[^"]+"/g)
    expect(shapes('night')).toEqual(shapes('day'))
  })

  it('lets no rain fall where there is no sky', () => {
    for (const subject of ['moon', 'cave', 'coral reef', 'train station', 'train compartment'])
      expect(draw(subject, { note: 'rain' }).nodes.map((node) => node.attributes.id)).not.toContain('weather')
  })

  it('follows a note: a colour, more of it, darker', () => {
    const plain = draw('forest').body
    expect(draw('forest', { note: 'blue' }).body).not.toBe(plain)
    expect(draw('forest', { note: 'with more trees' }).body.length).toBeGreaterThan(plain.length)
    expect(look(draw('forest', { note: 'darker' })).mean).toBeLessThan(look(draw('forest')).mean)
  })
})

describe('finding a place', () => {
  it.each([
    ['police station', 'office'],
    ['train station', 'station'],
    ['the old stone bridge', 'bridge'],
    ['dark forests', 'forest'],
    ['coral reef', 'underwater'],
    ['forest cave', 'cave'],
    ['post office sorting hall', 'office'],
    ['school library', 'library'],
  ])('takes "%s" for a place of kind %s', (subject, id) => {
    expect(findPlace(subject, '')).toMatchObject({ place: { id }, approximate: false })
  })

  it('falls back on what the brief says, and says that it is only near', () => {
    expect(findPlace('Elsewhere', 'A quiet beach with palms.')).toMatchObject({
      place: { id: 'beach' },
      approximate: true,
    })
    expect(findPlace('Nirgendwo', '')).toMatchObject({ place: { id: 'stage' }, approximate: true })
  })
})
