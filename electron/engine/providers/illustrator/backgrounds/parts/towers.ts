import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { num, rectPath } from '../core/shapes.ts'
import { paintWindow } from './openings.ts'

/** A round tower with a pointed roof or battlements, and a flag. */
export function paintTower(
  s: Scene,
  brush: Brush,
  x: number,
  base: number,
  w: number,
  h: number,
  options: { depth?: number; roof?: Base; pointed?: boolean; flag?: boolean } = {},
): void {
  const depth = options.depth ?? 0
  const stone = (l: number) => s.tone('stone', { l, depth })
  const ends = s.from > 0 ? [-0.12, 0.05] : [0.05, -0.12]
  const wall = s.defs.linear(
    [
      [0, stone(ends[0] as number)],
      [0.5, stone(0)],
      [1, stone(ends[1] as number)],
    ],
    'right',
  )
  brush.rect(x - w / 2, base - h, w, h, wall, { edge: true })
  paintStones(s, brush, x - w / 2, base - h, w, h, depth)
  brush.path(
    `M${num(x - w * 0.62)} ${num(base - h - w * 0.16)}H${num(x + w * 0.62)}L${num(x + w / 2)} ${num(base - h + w * 0.12)}H${num(x - w / 2)}Z`,
    stone(-0.06),
    { edge: true },
  )
  const top = base - h - w * 0.16
  if (options.pointed === false) paintBattlements(s, brush, x - w * 0.62, top, w * 1.24, w * 0.2, depth)
  else {
    const roof = options.roof ?? 'accent'
    const peak = top - w * 1.45
    brush.path(
      `M${num(x - w * 0.74)} ${num(top + 3)}Q${num(x - w * 0.22)} ${num(top - w * 0.5)} ${num(x)} ${num(peak)}Q${num(x + w * 0.22)} ${num(top - w * 0.5)} ${num(x + w * 0.74)} ${num(top + 3)}Q${num(x)} ${num(top + w * 0.12)} ${num(x - w * 0.74)} ${num(top + 3)}Z`,
      s.tone(roof, { depth }),
      { edge: true },
    )
    const way = s.from > 0 ? -1 : 1
    brush.path(
      `M${num(x + way * w * 0.74)} ${num(top + 3)}Q${num(x + way * w * 0.22)} ${num(top - w * 0.5)} ${num(x)} ${num(peak)}Q${num(x + way * w * 0.1)} ${num(top - w * 0.3)} ${num(x + way * w * 0.16)} ${num(top + w * 0.07)}Z`,
      s.tone(roof, { depth, l: -0.09 }),
    )
    if (options.flag) {
      brush.line(
        `M${num(x)} ${num(peak + 4)}v${num(-w * 0.55)}`,
        s.tone('wood', { depth, l: -0.1 }),
        Math.max(2, w * 0.035),
      )
      const sway = -(s.from || 1)
      brush.path(
        `M${num(x)} ${num(peak - w * 0.5)}q${num(sway * w * 0.2)} ${num(-w * 0.1)} ${num(sway * w * 0.36)} 0t${num(sway * w * 0.3)} ${num(w * 0.05)}l${num(-sway * w * 0.12)} ${num(w * 0.1)}l${num(sway * w * 0.1)} ${num(w * 0.12)}q${num(-sway * w * 0.2)} ${num(w * 0.03)} ${num(-sway * w * 0.34)} ${num(-w * 0.04)}t${num(-sway * w * 0.3)} ${num(w * 0.02)}Z`,
        s.tone('primary', { depth }),
        { edge: true },
      )
    }
  }
  for (let y = base - h + w * 0.5; y < base - w * 0.6; y += w * 1.15)
    paintWindow(s, brush, x - w * 0.1, y, w * 0.2, w * 0.4, { depth, arch: true, frame: 'stone', bars: false })
}

export function paintBattlements(
  s: Scene,
  brush: Brush,
  x: number,
  y: number,
  w: number,
  size: number,
  depth: number,
): void {
  const count = Math.max(3, Math.round(w / (size * 1.25)) | 1)
  const step = w / count
  let d = rectPath(x, y - size * 0.5, w, size * 0.55)
  for (let i = 0; i < count; i += 2) d += rectPath(x + i * step, y - size * 1.15, step, size * 0.7)
  brush.path(d, s.tone('stone', { depth, l: -0.03 }), { edge: true })
}

/** Some single stones that break up a wall. */
export function paintStones(
  s: Scene,
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  depth: number,
  each = 26,
): void {
  const { random } = s
  const rows = ['', '']
  const count = Math.min(40, Math.max(4, (w * h) / (each * each * 9)))
  for (let i = 0; i < count; i++) {
    const bw = each * random.between(0.7, 1.2)
    if (bw > w * 0.8) continue
    rows[i % 2] += rectPath(
      x + random.between(0.06, 0.94 - bw / w) * w,
      y + Math.floor((random.next() * h * 0.94) / (each * 0.5)) * each * 0.5,
      bw,
      each * 0.42,
    )
  }
  brush.path(rows[0] as string, s.tone('stone', { depth, l: -0.07 }), { opacity: 0.75 })
  brush.path(rows[1] as string, s.tone('stone', { depth, l: 0.06 }), { opacity: 0.6 })
}
