import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { num, poly, rectPath } from '../core/shapes.ts'
import { paintDoor, paintWindow, paneColour } from './openings.ts'

export type Top = 'flat' | 'gable' | 'step' | 'mansard'

/** A town house front in a row: floors of windows, a roof, and a shop or a door below. */
export function paintFacade(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  wall: Base,
  top: Top,
  options: { depth?: number; shop?: boolean; roof?: Base } = {},
): void {
  const { random } = s
  const depth = options.depth ?? 0
  const roof = options.roof ?? 'accent'
  const wallAt = (l: number) => s.tone(wall, { depth, l })
  const y = base - h
  if (top === 'gable')
    brush.path(
      poly([
        [x - w * 0.04, y + 4],
        [x + w / 2, y - w * 0.5],
        [x + w * 1.04, y + 4],
      ]),
      s.tone(roof, { depth, l: -0.05 }),
      { edge: true },
    )
  if (top === 'mansard')
    brush.path(
      poly([
        [x - w * 0.02, y + 3],
        [x + w * 0.1, y - w * 0.36],
        [x + w * 0.9, y - w * 0.36],
        [x + w * 1.02, y + 3],
      ]),
      s.tone('shade', { depth, l: -0.02 }),
      { edge: true },
    )
  if (top === 'step') {
    let d = ''
    for (let i = 0; i < 4; i++)
      d += rectPath(x + w * (0.08 + i * 0.11), y - w * 0.13 * (i + 1), w * (0.84 - i * 0.22), w * 0.14)
    brush.path(d, wallAt(0.01), { edge: true })
  }
  brush.rect(
    x,
    y,
    w,
    h,
    s.defs.linear([
      [0, wallAt(0.02)],
      [1, wallAt(-0.06)],
    ]),
    { edge: true },
  )
  brush.rect(x - 3, y - 4, w + 6, 10, wallAt(top === 'flat' ? -0.12 : 0.06))
  if (top === 'gable') {
    brush.path(
      poly([
        [x + w * 0.06, y + 5],
        [x + w / 2, y - w * 0.38],
        [x + w * 0.94, y + 5],
      ]),
      wallAt(0.01),
    )
    paintWindow(s, brush, x + w * 0.43, y - w * 0.18, w * 0.14, w * 0.17, { depth, arch: true })
  }
  const shade = s.from > 0 ? x : x + w * 0.9
  brush.rect(shade, y, w * 0.1, h, wallAt(-0.1), { opacity: 0.5 })
  const ground = Math.min(h * 0.36, 150)
  const columns = w > 170 ? 3 : 2
  const pane = Math.min(w * 0.17, 42)
  const rows = Math.max(1, Math.floor((h - ground - 20) / (pane * 2.5)))
  const style = random.pick([{ arch: true }, {}, {}])
  const shutters =
    random.chance(0.4) && pane > 22 && columns === 2
      ? { shutters: random.pick<Base>(['primary', 'secondary', 'foliage']) }
      : {}
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      paintWindow(
        s,
        brush,
        x + (w * (c + 0.5)) / columns - pane / 2,
        y + 24 + (r * (h - ground - 24)) / rows,
        pane,
        pane * 1.5,
        { depth, ...style, ...shutters },
      )
  if (options.shop) paintShopfront(s, brush, x, base, w, ground, depth)
  else {
    paintDoor(s, brush, x + w * 0.14, base, w * 0.26, ground * 0.78, random.pick(['primary', 'secondary', 'wood']), {
      depth,
      arch: random.chance(0.5),
    })
    paintWindow(s, brush, x + w * 0.58, base - ground * 0.72, pane * 1.2, pane * 1.35, { depth })
  }
}

/** A shop window with a striped awning and a door. */
export function paintShopfront(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  depth: number,
): void {
  const { random } = s
  const main = random.pick<Base>(['primary', 'secondary', 'accent'])
  brush.rect(x + w * 0.04, base - h * 0.96, w * 0.92, h * 0.96, s.tone(main, { depth, l: -0.14 }), { edge: true })
  brush.rect(x + w * 0.08, base - h * 0.62, w * 0.52, h * 0.46, paneColour(s, depth), { r: 2 })
  if (s.light.lamps) brush.glow(x + w * 0.34, base - h * 0.3, w * 0.55, h * 0.6, s.light.warm, 0.3)
  let goods = ''
  for (let i = 0; i < 5; i++)
    goods += rectPath(x + w * (0.11 + i * 0.095), base - h * (0.16 + random.between(0.08, 0.2)), w * 0.06, h * 0.2)
  brush.path(goods, s.tone(main, { depth, l: -0.04 }), { opacity: 0.7 })
  brush.rect(x + w * 0.66, base - h * 0.66, w * 0.24, h * 0.66, s.tone('wood', { depth, l: -0.08 }), { edge: true })
  brush.rect(x + w * 0.69, base - h * 0.61, w * 0.18, h * 0.34, paneColour(s, depth))
  const stripes = 9
  const [top, low] = [base - h * 0.96, base - h * 0.68]
  let pale = ''
  let dark = ''
  for (let i = 0; i < stripes; i++) {
    const at = (t: number, flare: number) => x - flare + ((w + 2 * flare) * t) / stripes
    const d = `M${num(at(i, 0))} ${num(top)}H${num(at(i + 1, 0))}L${num(at(i + 1, w * 0.03))} ${num(low)}a${num(w / stripes / 2)} ${num(w / stripes / 2.4)} 0 0 1 ${num(at(i, w * 0.03) - at(i + 1, w * 0.03))} 0Z`
    if (i % 2) pale += d
    else dark += d
  }
  brush.path(dark, s.tone(main, { depth }))
  brush.path(pale, s.tone('paper', { depth }))
}
