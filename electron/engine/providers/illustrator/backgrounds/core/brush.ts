import {
  circle,
  clipPath,
  ellipse,
  g,
  linearGradient,
  type Node,
  path,
  radialGradient,
  rect,
  type Stop,
} from '../../draw.ts'
import { num } from './shapes.ts'

export interface Look {
  opacity?: number
  /** Part of the silhouette of a thing: gets the style's outline where the style has one. */
  edge?: boolean
}

/** Gradients and clips of the whole picture. Equal gradients are shared. */
export interface Defs {
  nodes: Node[]
  linear(stops: readonly Stop[], direction?: 'down' | 'right'): string
  radial(stops: readonly Stop[]): string
  clip(d: string): string
}

export interface Brush {
  nodes: Node[]
  path(d: string, fill: string, look?: Look): void
  rect(x: number, y: number, w: number, h: number, fill: string, look?: Look & { r?: number }): void
  ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, look?: Look): void
  circle(cx: number, cy: number, r: number, fill: string, look?: Look): void
  line(d: string, stroke: string, width: number, look?: Look): void
  /** A soft round light or shadow without a filter: a radial gradient that ends in nothing. */
  glow(cx: number, cy: number, rx: number, ry: number, colour: string, strength: number): void
  /** Draws inside a group that is moved, scaled (negative x mirrors), made clear or clipped. */
  group(attributes: { transform?: string; opacity?: number; clip?: string; id?: string }, draw: () => void): void
}

export function createDefs(): Defs {
  const nodes: Node[] = []
  const known = new Map<string, string>()
  const remember = (key: string, make: (id: string) => Node): string => {
    let id = known.get(key)
    if (!id) {
      id = `d${known.size}`
      known.set(key, id)
      nodes.push(make(id))
    }
    return `url(#${id})`
  }
  return {
    nodes,
    linear: (stops, direction = 'down') =>
      remember(`l${direction}${stops.join()}`, (id) =>
        linearGradient(id, stops, direction === 'right' ? { x2: 1, y2: 0 } : {}),
      ),
    radial: (stops) => remember(`r${stops.join()}`, (id) => radialGradient(id, stops)),
    clip: (d) => remember(`c${d}`, (id) => clipPath(id, path(d, {}))),
  }
}

export function createBrush(defs: Defs, outline: { colour: string; width: number } | null): Brush {
  let nodes: Node[] = []
  const finish = (fill: string, look: Look | undefined) => ({
    fill,
    opacity: look?.opacity,
    stroke: look?.edge && outline ? outline.colour : undefined,
    'stroke-width': look?.edge && outline ? outline.width : undefined,
    'stroke-linejoin': look?.edge && outline ? 'round' : undefined,
  })
  const brush: Brush = {
    get nodes() {
      return nodes
    },
    path: (d, fill, look) => {
      nodes.push(path(d, finish(fill, look)))
    },
    rect: (x, y, w, h, fill, look) => {
      nodes.push(
        rect(Number(num(x)), Number(num(y)), Number(num(w)), Number(num(h)), { rx: look?.r, ...finish(fill, look) }),
      )
    },
    ellipse: (cx, cy, rx, ry, fill, look) => {
      nodes.push(ellipse(Number(num(cx)), Number(num(cy)), Number(num(rx)), Number(num(ry)), finish(fill, look)))
    },
    circle: (cx, cy, r, fill, look) => {
      nodes.push(circle(Number(num(cx)), Number(num(cy)), Number(num(r)), finish(fill, look)))
    },
    line: (d, stroke, width, look) => {
      nodes.push(
        path(d, {
          fill: 'none',
          stroke,
          'stroke-width': width,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
          opacity: look?.opacity,
        }),
      )
    },
    glow: (cx, cy, rx, ry, colour, strength) => {
      const fill = defs.radial([
        [0, colour, strength],
        [0.45, colour, strength * 0.42],
        [1, colour, 0],
      ])
      brush.ellipse(cx, cy, rx, ry, fill)
    },
    group: ({ transform, opacity, clip, id }, draw) => {
      const outer = nodes
      nodes = []
      draw()
      const inner = nodes
      nodes = outer
      if (inner.length > 0) nodes.push(g({ id, transform, opacity, 'clip-path': clip }, inner))
    },
  }
  return brush
}
