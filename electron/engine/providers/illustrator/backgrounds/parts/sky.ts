import type { Scene } from '../core/scene.ts'
import { dotPath, heap, num } from '../core/shapes.ts'

/** Fills the frame with sky and puts in what the hour and the weather have: sun or moon, stars, clouds. */
export function paintSky(s: Scene, options: { bottom?: number; clouds?: number; disc?: boolean } = {}): void {
  const { light } = s
  // An own stream: the same seed keeps its land at every hour and in every weather.
  const land = s.random
  s.random = land.fork('sky')
  const { random } = s
  const bottom = options.bottom ?? s.h
  const [top, upper, lower, low] = light.sky
  s.sky.rect(0, 0, s.w, s.h, low)
  s.sky.rect(
    0,
    0,
    s.w,
    bottom,
    s.defs.linear([
      [0, top],
      [0.35, upper],
      [0.7, lower],
      [1, low],
    ]),
  )
  const hidden = ['rain', 'storm', 'fog', 'snow'].includes(light.weather)
  if (light.time === 'night' && !hidden) paintStars(s, bottom * 0.85)
  if (options.disc !== false && !hidden) paintDisc(s, bottom)
  const count = options.clouds ?? { clear: 4, wind: 5, clouds: 9, rain: 9, storm: 11, snow: 6, fog: 3 }[light.weather]
  paintClouds(s, count, bottom * 0.55)
  if (light.weather === 'storm') paintLightning(s, random.between(0.15, 0.85) * s.w, bottom * 0.75)
  s.random = land
}

export function paintStars(s: Scene, bottom: number, count = 120): void {
  const { random } = s
  const paths = ['', '', '']
  for (let i = 0; i < count; i++) {
    const size = random.next() ** 4
    const y = random.next() ** 1.4 * bottom
    paths[i % 3] += dotPath(random.next() * s.w, y, 0.8 + size * 2)
  }
  paths.forEach((d, i) => {
    s.sky.path(d, s.shine('light', { l: 0.08, c: 0.4 }), { opacity: [0.9, 0.6, 0.35][i] ?? 0.4 })
  })
}

/** The sun or the moon, on the light's side, low when it rises or sets. */
export function paintDisc(s: Scene, bottom: number): { x: number; y: number } {
  const { light, random } = s
  const low = light.time === 'dawn' || light.time === 'dusk'
  const spread = s.from === 0 ? (random.chance(0.5) ? 0.72 : 0.28) : s.from > 0 ? 0.76 : 0.24
  const x = s.w * (spread + random.between(-0.06, 0.06))
  const y = low ? bottom * random.between(0.68, 0.8) : bottom * random.between(0.2, 0.32)
  const r = low ? random.between(52, 66) : light.time === 'night' ? random.between(38, 50) : random.between(44, 54)
  s.discX = x
  s.sky.glow(x, y, r * (low ? 9 : 6), r * (low ? 7 : 6), light.disc, light.time === 'night' ? 0.34 : 0.62)
  s.sky.circle(x, y, r * 1.5, light.disc, { opacity: 0.16 })
  s.sky.circle(x, y, r, light.disc)
  if (light.time === 'night') paintMoonFace(s, x, y, r)
  return { x, y }
}

function paintMoonFace(s: Scene, x: number, y: number, r: number): void {
  const spots: readonly (readonly [number, number, number])[] = [
    [-0.35, -0.2, 0.24],
    [0.3, 0.1, 0.3],
    [-0.1, 0.45, 0.18],
    [0.2, -0.5, 0.13],
  ]
  s.sky.path(
    spots.map(([dx, dy, size]) => dotPath(x + dx * r, y + dy * r, r * size)).join(''),
    s.shine('light', { l: -0.12, c: 0.6 }),
    {
      opacity: 0.3,
    },
  )
}

function paintClouds(s: Scene, count: number, lowest: number): void {
  const { light, random } = s
  const base = light.sky[light.time === 'day' ? 3 : 2]
  const shade = light.sky[1]
  const dull = ['rain', 'storm', 'snow'].includes(light.weather)
  const top =
    light.time === 'night' ? s.tone('#9fb0dc', { l: -0.05 }) : light.time === 'day' && !dull ? '#ffffff' : light.sky[3]
  const fill = s.defs.linear([
    [0, top, light.time === 'night' ? 0.5 : 0.95],
    [0.6, base, light.time === 'night' ? 0.35 : 0.85],
    [1, base, 0.06],
  ])
  const dark = s.defs.linear([
    [0, shade, dull ? 0.8 : 0.5],
    [1, light.sky[0], dull ? 0.5 : 0.05],
  ])
  for (let i = 0; i < count; i++) {
    const t = (i + random.between(0.1, 0.9)) / count
    const y = lowest * random.between(0.14, 1)
    const size = random.between(0.6, 1.25) * (dull ? 1.5 : 1) * (0.45 + 0.75 * (1 - y / lowest) + 0.15)
    const x = t * s.w * 1.1 - s.w * 0.05
    const width = 330 * size
    const opacity = light.time === 'night' ? 0.55 : random.between(0.6, 0.95)
    if (dull) s.sky.path(heap(random, x + 30, y + 26 * size, width * 1.3, 100 * size, 7), dark, { opacity: 0.8 })
    s.sky.path(heap(random, x + width * 0.2, y - 4, width * 0.7, 66 * size, 5), fill, { opacity: opacity * 0.7 })
    s.sky.path(heap(random, x, y, width, 92 * size, 7), fill, { opacity })
  }
}

function paintLightning(s: Scene, x: number, bottom: number): void {
  const { random } = s
  let d = `M${num(x)} 0`
  let branch = ''
  let [px, y] = [x, 0]
  while (y < bottom) {
    y += random.between(45, 90)
    px += random.between(-46, 46)
    d += `L${num(px)} ${num(y)}`
    if (random.chance(0.4))
      branch += `M${num(px)} ${num(y)}l${num(random.between(-60, 60))} ${num(random.between(30, 60))}l${num(random.between(-30, 30))} ${num(40)}`
  }
  const colour = s.shine('light', { l: 0.1, c: 0.5 })
  s.sky.glow(x, bottom * 0.3, s.w * 0.32, bottom * 0.7, colour, 0.4)
  s.sky.line(d, colour, 12, { opacity: 0.25 })
  s.sky.line(branch, colour, 2.5, { opacity: 0.7 })
  s.sky.line(d, colour, 4.5)
}
