import { createLight } from '../core/light.ts'
import type { Base, Scene } from '../core/scene.ts'
import { archPath, heap, num, poly, rectPath, under } from '../core/shapes.ts'
import { makeRidge } from './land.ts'

/** A window with the world outside in its own light, curtains, and light or moonlight on the floor. */
export function paintRoomWindow(
  s: Scene,
  x: number,
  y: number,
  w: number,
  h: number,
  options: {
    arch?: boolean
    curtains?: Base
    panes?: number
    frame?: Base
    beam?: number
    view?: 'hills' | 'town' | 'sky'
  } = {},
): void {
  const { far, random, light } = s
  const frame = options.frame ?? 'wood'
  const edge = Math.max(7, w * 0.055)
  const outer = options.arch
    ? archPath(x - edge, y - edge, w + 2 * edge, h + 2 * edge, (w + 2 * edge) * 0.42)
    : rectPath(x - edge, y - edge, w + 2 * edge, h + 2 * edge)
  const inner = options.arch ? archPath(x, y, w, h, w * 0.42) : rectPath(x, y, w, h)
  const outside = createLight(s.style, light.time, light.weather, false)
  far.path(outer, s.tone(frame, { l: 0.02 }), { edge: true })
  far.group({ clip: s.defs.clip(inner) }, () => {
    far.rect(
      x,
      y,
      w,
      h,
      s.defs.linear([
        [0, outside.sky[0]],
        [0.5, outside.sky[1]],
        [1, outside.sky[3]],
      ]),
    )
    if (light.time === 'night') {
      const mx = x + w * random.between(0.25, 0.75)
      far.glow(mx, y + h * 0.3, w * 0.5, w * 0.5, outside.disc, 0.4)
      far.circle(mx, y + h * 0.3, w * 0.085, outside.disc)
      let stars = ''
      for (let i = 0; i < 14; i++) stars += rectPath(x + random.next() * w, y + random.next() * h * 0.6, 2.4, 2.4)
      far.path(stars, outside.disc, { opacity: 0.8 })
    } else
      far.path(heap(random, x + w * random.between(0.2, 0.8), y + h * 0.34, w * 0.55, h * 0.13, 5), outside.sky[3], {
        opacity: 0.85,
      })
    paintView(s, x, y, w, h, options.view ?? 'hills', outside.lit)
    if (light.weather === 'rain' || light.weather === 'storm') {
      let drops = ''
      for (let i = 0; i < 26; i++) drops += `M${num(x + random.next() * w)} ${num(y + random.next() * h)}l-5 22`
      far.line(drops, '#dfeaf4', 1.6, { opacity: 0.5 })
    }
    if (light.weather === 'snow') {
      let flakes = ''
      for (let i = 0; i < 26; i++) flakes += `M${num(x + random.next() * w)} ${num(y + random.next() * h)}h.1`
      far.line(flakes, '#ffffff', 5, { opacity: 0.85 })
    }
    far.path(
      poly([
        [x + w * 0.1, y],
        [x + w * 0.34, y],
        [x, y + h * 0.55],
        [x, y + h * 0.2],
      ]),
      '#ffffff',
      { opacity: 0.13 },
    )
  })
  const panes = options.panes ?? 2
  let bars = ''
  for (let i = 1; i < panes; i++) bars += rectPath(x + (w * i) / panes - edge * 0.25, y, edge * 0.5, h)
  bars += rectPath(x, y + h * 0.45, w, edge * 0.5)
  far.path(bars, s.tone(frame, { l: 0.02 }))
  far.rect(x - edge * 2, y + h + edge, w + edge * 4, edge * 1.3, s.tone(frame, { l: 0.08 }), { edge: true, r: 2 })
  far.rect(x - edge * 1.6, y + h + edge * 2.3, w + edge * 3.2, edge * 0.6, s.tone('shade', { l: -0.1 }), {
    opacity: 0.25,
  })
  if (options.curtains) paintCurtains(s, x, y, w, h, edge, options.curtains)
  paintBeam(s, x, y, w, h, options.beam ?? 0.75)
}

function paintView(
  s: Scene,
  x: number,
  y: number,
  w: number,
  h: number,
  view: 'hills' | 'town' | 'sky',
  lit: (hex: string, change: object) => string,
): void {
  const { far, random } = s
  if (view === 'sky') return
  const base = s.light.weather === 'snow' ? '#e9eff8' : s.style.palette.foliage
  for (const [t, depth] of [
    [0.68, 0.7],
    [0.82, 0.35],
  ] as const) {
    const points = makeRidge(s, y + h * t, h * 0.05, w * 0.6, 0.2).points.filter(
      ([px]) => px > x - 140 && px < x + w + 140,
    )
    if (points.length > 1) far.path(under(points, y + h + 4), lit(base, { depth }))
    else far.rect(x, y + h * t, w, h, lit(base, { depth }))
    if (view === 'town') {
      let d = ''
      for (let px = x - w * 0.1; px < x + w; px += w * random.between(0.2, 0.28)) {
        const top = y + h * t - h * random.between(0.08, 0.34) * (1.2 - depth)
        const roof = random.chance(0.6) ? h * 0.07 : 0
        d += poly([
          [px, y + h],
          [px, top],
          [px + w * 0.1, top - roof],
          [px + w * 0.2, top],
          [px + w * 0.2, y + h],
        ])
      }
      far.path(d, lit(s.style.palette.stone, { depth, l: -0.1 }))
    }
  }
}

function paintCurtains(s: Scene, x: number, y: number, w: number, h: number, edge: number, colour: Base): void {
  const { far } = s
  const top = y - edge * 3
  const rod = s.tone('wood', { l: -0.14 })
  for (const way of [-1, 1]) {
    const ex = way < 0 ? x - w * 0.28 : x + w * 1.28
    const ix = way < 0 ? x + w * 0.2 : x + w * 0.8
    const low = y + h + edge * 4
    far.path(
      `M${num(ex)} ${num(top)}H${num(ix)}Q${num(ix - way * -w * 0.02)} ${num(y + h * 0.4)} ${num(ex - way * w * 0.16)} ${num(y + h * 0.62)}L${num(ex - way * w * 0.2)} ${num(low)}H${num(ex + way * w * 0.02)}Z`,
      s.tone(colour),
      { edge: true },
    )
    let folds = ''
    for (const t of [0.25, 0.5, 0.75])
      folds += `M${num(ex + (ix - ex) * t)} ${num(top)}Q${num(ex + (ix - ex) * t)} ${num(y + h * 0.35)} ${num(ex + (ix - ex) * t * 0.4)} ${num(y + h * 0.6)}L${num(ex + (ix - ex) * t * 0.34)} ${num(low)}`
    far.line(folds, s.tone(colour, { l: -0.08 }), 5, { opacity: 0.7 })
    far.rect(Math.min(ex, ex - way * w * 0.2) - 3, y + h * 0.6, w * 0.2 + 6, edge, s.tone('light', { l: -0.12 }), {
      r: 3,
    })
  }
  far.rect(x - w * 0.34, top - 7, w * 1.68, 9, rod, { r: 4 })
}

function paintBeam(s: Scene, x: number, y: number, w: number, h: number, strength: number): void {
  const { light, middle } = s
  if (light.weather !== 'clear' && light.weather !== 'wind') return
  const lean = (s.from || -1) * -w * 0.75
  const floor = s.h * 0.9
  const colour =
    light.time === 'night'
      ? s.shine('sky', { l: 0.02 })
      : light.time === 'day'
        ? s.shine('light', { l: 0.06 })
        : light.warm
  const fill = s.defs.linear([
    [0, colour, (light.time === 'night' ? 0.16 : 0.26) * strength],
    [1, colour, 0.02],
  ])
  middle.path(
    poly([
      [x, y],
      [x + w, y],
      [x + w + lean * 1.6, floor],
      [x + lean * 1.1, floor],
    ]),
    fill,
  )
  const pool = s.defs.linear([
    [0, colour, (light.time === 'night' ? 0.2 : 0.4) * strength],
    [1, colour, 0.12],
  ])
  const py = s.h * 0.76
  middle.path(
    poly([
      [x + lean * 0.8, py],
      [x + w * 0.92 + lean * 0.95, py],
      [x + w * 1.05 + lean * 1.35, py + h * 0.24],
      [x + lean * 1.1, py + h * 0.24],
    ]),
    pool,
  )
}
