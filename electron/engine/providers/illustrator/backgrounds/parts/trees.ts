import type { Brush } from '../core/brush.ts'
import type { Scene } from '../core/scene.ts'
import { num, taper } from '../core/shapes.ts'
import {
  barkOf,
  leavesOf,
  type PaintKind,
  paintConifer,
  paintCrown,
  paintFrond,
  paintTrunk,
  type TreeLook,
} from './tree-crowns.ts'

export type TreeKind = 'round' | 'oak' | 'pine' | 'fir' | 'poplar' | 'birch' | 'bare' | 'willow' | 'palm'

/** A tree standing on (x, base), `size` units high. Far trees leave their details out. */
export function paintTree(
  s: Scene,
  brush: Brush,
  kind: TreeKind,
  x: number,
  base: number,
  size: number,
  look: TreeLook = {},
): void {
  if ((look.depth ?? 0) < 0.45)
    brush.ellipse(x - (s.from || -1) * size * 0.06, base, size * 0.26, size * 0.028, s.tone('shade', { l: -0.12 }), {
      opacity: 0.3,
    })
  painters[kind](s, brush, x, base, size, {
    ...look,
    l: (look.l ?? 0) + s.random.between(-0.02, 0.02),
    h: (look.h ?? 0) + s.random.between(-8, 8),
  })
}

const painters: Record<TreeKind, PaintKind> = {
  round: (s, brush, x, base, size, look) => {
    paintTrunk(s, brush, x, base, size * 0.5, size * 0.04, look)
    paintCrown(s, brush, x, base - size * 0.65, size * 0.3, size * 0.34, look)
  },
  oak: (s, brush, x, base, size, look) => {
    const [bark, change] = barkOf(look)
    paintTrunk(s, brush, x, base, size * 0.5, size * 0.062, look, size * 0.02)
    const wood = s.tone(bark, change)
    brush.path(taper(x, base - size * 0.36, x - size * 0.2, base - size * 0.58, size * 0.03, size * 0.014), wood)
    brush.path(taper(x, base - size * 0.36, x + size * 0.21, base - size * 0.6, size * 0.03, size * 0.014), wood)
    paintCrown(s, brush, x - size * 0.24, base - size * 0.58, size * 0.24, size * 0.19, {
      ...look,
      l: (look.l ?? 0) - 0.02,
    })
    paintCrown(s, brush, x + size * 0.25, base - size * 0.6, size * 0.24, size * 0.2, {
      ...look,
      l: (look.l ?? 0) - 0.03,
    })
    paintCrown(s, brush, x, base - size * 0.74, size * 0.31, size * 0.25, look)
  },
  poplar: (s, brush, x, base, size, look) => {
    paintTrunk(s, brush, x, base, size * 0.2, size * 0.026, look)
    const leaves = leavesOf(s, look)
    const w = size * 0.15
    const shape = (r: number, dx: number, l: number, edge: boolean) =>
      brush.path(
        `M${num(x + dx)} ${num(base - size)}C${num(x + dx + r * 1.3)} ${num(base - size * 0.62)} ${num(x + dx + r * 1.5)} ${num(base - size * 0.12)} ${num(x + dx)} ${num(base - size * 0.08)}C${num(x + dx - r * 1.5)} ${num(base - size * 0.12)} ${num(x + dx - r * 1.3)} ${num(base - size * 0.62)} ${num(x + dx)} ${num(base - size)}Z`,
        leaves(l),
        { edge },
      )
    shape(w, 0, -0.06, true)
    shape(w * 0.6, (s.from || -0.5) * w * 0.28, 0.02, false)
  },
  pine: (s, brush, x, base, size, look) => paintConifer(s, brush, x, base, size, look, 0.23, 4),
  fir: (s, brush, x, base, size, look) => paintConifer(s, brush, x, base, size, look, 0.17, 6),
  birch: (s, brush, x, base, size, look) => {
    const lean = s.random.between(-0.05, 0.05) * size
    const depth = look.depth ?? 0
    brush.path(
      taper(x, base, x + lean, base - size * 0.9, size * 0.024, size * 0.01),
      s.tone('#e9e4da', { depth, l: look.l ?? 0 }),
      { edge: true },
    )
    let marks = ''
    for (let i = 0; i < 7; i++)
      marks += `M${num(x + lean * (i / 9) + (i % 2 ? -1 : 1) * size * 0.008)} ${num(base - size * (0.07 + i * 0.1))}h${num((i % 2 ? 1 : -1) * size * 0.018)}`
    brush.line(marks, s.tone('ink', { depth, l: 0.12 }), size * 0.008)
    for (const [dx, dy, r] of [
      [-0.12, 0.6, 0.12],
      [0.12, 0.68, 0.13],
      [0, 0.86, 0.14],
    ] as const)
      paintCrown(s, brush, x + lean + dx * size, base - dy * size, r * size * 1.15, r * size * 0.92, {
        ...look,
        l: (look.l ?? 0) + 0.06,
        h: (look.h ?? 0) - 14,
      })
  },
  bare: (s, brush, x, base, size, look) => {
    const [bark, change] = barkOf(look)
    const colour = s.tone(bark, { ...change, c: 0.6 })
    const grow = (bx: number, by: number, angle: number, length: number, width: number, level: number): string => {
      const [tx, ty] = [bx + Math.cos(angle) * length, by + Math.sin(angle) * length]
      let d = taper(bx, by, tx, ty, width, width * 0.55, s.random.between(-0.1, 0.1) * length)
      if (level === 0) return d
      const forks = level > 2 ? 3 : 2
      for (let i = 0; i < forks; i++)
        d += grow(
          tx,
          ty,
          angle + (i - (forks - 1) / 2) * s.random.between(0.5, 0.85) + s.random.between(-0.2, 0.2),
          length * s.random.between(0.55, 0.78),
          width * 0.55,
          level - 1,
        )
      return d
    }
    brush.path(
      grow(
        x,
        base,
        -Math.PI / 2 + s.random.between(-0.1, 0.1),
        size * 0.36,
        size * 0.04,
        (look.depth ?? 0) > 0.5 ? 2 : 3,
      ),
      colour,
    )
  },
  willow: (s, brush, x, base, size, look) => {
    paintTrunk(s, brush, x, base, size * 0.62, size * 0.045, look)
    paintCrown(s, brush, x, base - size * 0.74, size * 0.36, size * 0.24, look)
    const leaves = leavesOf(s, look)
    for (const shift of [0, 1]) {
      let d = ''
      for (let i = 0; i < 13; i++) {
        const t = (i + shift * 0.5) / 12 - 0.5
        const [sx, sy] = [x + t * size * 0.74, base - size * (0.8 - Math.abs(t) * 0.3)]
        const drop = size * s.random.between(0.3, 0.52)
        d += taper(sx, sy, sx + t * size * 0.12, sy + drop, size * 0.026, size * 0.006, t * size * 0.16)
      }
      brush.path(d, leaves(shift ? 0.04 : -0.05))
    }
  },
  palm: (s, brush, x, base, size, look) => {
    const { random } = s
    const lean = random.between(0.12, 0.24) * size * (random.chance(0.5) ? 1 : -1)
    const [bark, change] = barkOf(look)
    const [tx, ty] = [x + lean, base - size * 0.86]
    brush.path(
      taper(x, base, tx, ty, size * 0.036, size * 0.018, -lean * 0.35),
      s.tone(bark, { ...change, l: (change.l ?? 0) + 0.12 }),
      { edge: true },
    )
    let rings = ''
    for (let i = 1; i < 11; i++) {
      const t = i / 11
      const rx = x + lean * t - Math.sin(t * Math.PI) * lean * 0.18
      rings += `M${num(rx - size * 0.025)} ${num(base - size * 0.86 * t)}q${num(size * 0.025)} ${num(size * 0.016)} ${num(size * 0.05)} 0`
    }
    brush.line(rings, s.tone(bark, change), size * 0.009, { opacity: 0.7 })
    const leaves = leavesOf(s, look)
    const fronds: readonly (readonly [number, number, number])[] = [
      [-2.9, 0.38, -0.07],
      [-0.24, 0.38, -0.07],
      [-2.45, 0.4, -0.02],
      [-0.7, 0.4, -0.02],
      [-1.95, 0.34, 0.03],
      [-1.2, 0.34, 0.03],
      [2.85, 0.3, -0.05],
      [0.3, 0.3, -0.05],
    ]
    for (const [angle, long, l] of fronds)
      brush.path(paintFrond(tx, ty, angle + random.between(-0.14, 0.14), long * size, size), leaves(l))
    brush.circle(tx - size * 0.02, ty + size * 0.02, size * 0.026, s.tone(bark, change))
    brush.circle(tx + size * 0.025, ty + size * 0.026, size * 0.026, s.tone(bark, { ...change, l: -0.05 }))
  },
}
