import type { Skeleton } from './body.ts'
import { type Cloth, halfWidth } from './garments.ts'
import { blob, box, knots, oval, readKnots, tube } from './geometry.ts'
import type { Detail } from './role.ts'
import { type Brush, darker, type Item, lighter } from './shape.ts'

/** What is sewn, tied or pinned on the trunk's cloth. */
export function drawDetails(body: Skeleton, cloth: Cloth, brush: Brush): Item[] {
  return cloth.details.flatMap((detail) => drawDetail(detail, body, cloth, brush))
}

function drawDetail(detail: Detail, body: Skeleton, cloth: Cloth, brush: Brush): Item[] {
  const { trunk: t, halfShoulder: s, halfWaist: w, legs } = body.build
  const f = body.trunk
  const { trim, top } = cloth
  const across = (height: number, width: number, colour: string, grow = 1.0): Item => {
    const half = halfWidth(body, height) * grow
    return brush.flat(
      tube(
        knots`${-half} ${-t * height - 3}, 0 ${-t * height + 8}, ${half} ${-t * height - 3}`,
        [width, width, width],
        f,
      ),
      colour,
    )
  }
  const mid = s * 0.12
  switch (detail) {
    case 'belt':
      return [
        across(0.3, 24, trim === top ? darker(trim, 0.2) : trim, 0.98),
        brush.flat(box(mid - 17, -t * 0.3 - 10, 34, 32, 6, f), '#eec04a'),
        brush.flat(box(mid - 9, -t * 0.3 - 2, 18, 16, 3, f), darker(trim, 0.12)),
      ]
    case 'rope':
      return [
        across(0.33, 15, trim, 0.98),
        brush.flat(
          tube(knots`${mid} ${-t * 0.32}, ${mid + 10} ${-t * 0.12}, ${mid + 4} ${t * 0.04}`, [11, 11, 13], f),
          trim,
        ),
      ]
    case 'sash':
      return [
        across(0.33, 44, trim, 0.97),
        brush.flat(
          blob(
            knots`${-w * 0.5} ${-t * 0.34}, ${-w * 0.3} ${-t * 0.3}, ${-w * 0.25} ${t * 0.12} c, ${-w * 0.75} ${t * 0.08} c`,
            f,
          ),
          darker(trim, 0.07),
        ),
      ]
    case 'apron':
      return brush.solid(
        blob(
          knots`${-w * 0.6 + mid} ${-t * 0.74} c, ${w * 0.6 + mid} ${-t * 0.74} c, ${w * 0.62 + mid} ${-t * 0.4}, ${w * 0.86} ${-t * 0.3} c, ${w * 0.95} ${legs * 0.3}, 0 ${legs * 0.36}, ${-w * 0.85} ${legs * 0.3}, ${-w * 0.72} ${-t * 0.3} c, ${-w * 0.6 + mid} ${-t * 0.4}`,
          f,
        ),
        trim === '#f6f3ea' || top !== '#f6f3ea' ? trim : '#f6f3ea',
        10,
      )
    case 'bib':
      return [
        brush.flat(tube(knots`${-s * 0.55} ${-t * 0.95}, ${-w * 0.5 + mid} ${-t * 0.66}`, [22, 22], f), cloth.bottom),
        brush.flat(tube(knots`${s * 0.6} ${-t * 0.95}, ${w * 0.5 + mid} ${-t * 0.66}`, [22, 22], f), cloth.bottom),
        ...brush.solid(
          blob(
            knots`${-w * 0.58 + mid} ${-t * 0.7} c, ${w * 0.58 + mid} ${-t * 0.7} c, ${w * 0.64} ${-t * 0.36}, ${halfWidth(body, 0.2)} ${-t * 0.3}, ${halfWidth(body, 0)} ${t * 0.03}, 0 ${t * 0.11}, ${-halfWidth(body, 0)} ${t * 0.03}, ${-halfWidth(body, 0.2)} ${-t * 0.3}, ${-w * 0.58} ${-t * 0.36}`,
            f,
          ),
          cloth.bottom,
          14,
        ),
        brush.flat(oval(-w * 0.44 + mid, -t * 0.63, 10, 10, f), trim),
        brush.flat(oval(w * 0.44 + mid, -t * 0.63, 10, 10, f), trim),
      ]
    case 'armour':
      return [
        ...brush.solid(
          blob(
            knots`${-s * 0.9} ${-t * 0.86}, 0 ${-t * 0.98}, ${s * 0.9} ${-t * 0.86}, ${w * 0.98} ${-t * 0.4}, 0 ${-t * 0.28}, ${-w * 0.98} ${-t * 0.4}`,
            f,
          ),
          lighter(top, 0.06),
          16,
        ),
        brush.flat(
          blob(
            knots`${mid - 44} ${-t * 0.78}, ${mid + 44} ${-t * 0.78}, ${mid + 38} ${-t * 0.54}, ${mid} ${-t * 0.42} c, ${mid - 38} ${-t * 0.54}`,
            f,
          ),
          trim,
        ),
        brush.flat(tube(knots`${mid} ${-t * 0.74}, ${mid} ${-t * 0.5}`, [12, 12], f), '#f3e7c4'),
        brush.flat(tube(knots`${mid - 24} ${-t * 0.66}, ${mid + 24} ${-t * 0.66}`, [12, 12], f), '#f3e7c4'),
      ]
    case 'badge':
      return [
        brush.plain(
          blob(
            knots`${s * 0.42} ${-t * 0.74}, ${s * 0.62} ${-t * 0.68}, ${s * 0.52} ${-t * 0.54} c, ${s * 0.32} ${-t * 0.6}`,
            f,
          ),
          '#eec04a',
        ),
      ]
    case 'medals':
      return [0, 1, 2].map((i) =>
        brush.flat(oval(s * (0.28 + i * 0.2), -t * 0.64, 11, 11, f), ['#eec04a', '#c8423a', '#eec04a'][i] ?? trim),
      )
    case 'buttons':
      return [0.78, 0.6, 0.42].map((height) => brush.flat(oval(mid, -t * height, 9.5, 9.5, f), trim))
    case 'collar':
      return [
        brush.plain(
          blob(
            knots`${-s * 0.4} ${-t * 0.985}, ${mid} ${-t * 0.86} c, ${mid - s * 0.34} ${-t * 0.76} c, ${-s * 0.56} ${-t * 0.92} c`,
            f,
          ),
          trim,
        ),
        brush.plain(
          blob(
            knots`${s * 0.5} ${-t * 0.985}, ${mid} ${-t * 0.86} c, ${mid + s * 0.3} ${-t * 0.76} c, ${s * 0.64} ${-t * 0.92} c`,
            f,
          ),
          trim,
        ),
      ]
    case 'neckline':
      return [
        brush.flat(
          blob(knots`${mid - s * 0.34} ${-t * 0.99}, ${mid + s * 0.34} ${-t * 0.99}, ${mid} ${-t * 0.74} c`, f),
          trim,
        ),
      ]
    case 'cross':
      return [
        brush.flat(tube(knots`${mid} ${-t * 0.74}, ${mid} ${-t * 0.48}`, [11, 11], f), '#eec04a'),
        brush.flat(tube(knots`${mid - 20} ${-t * 0.66}, ${mid + 20} ${-t * 0.66}`, [11, 11], f), '#eec04a'),
      ]
    case 'chain':
      return [
        brush.flat(
          tube(knots`${-s * 0.6} ${-t * 0.9}, ${mid - 8} ${-t * 0.62}, ${s * 0.66} ${-t * 0.9}`, [9, 10, 9], f),
          '#eec04a',
        ),
        brush.plain(oval(mid, -t * 0.59, 16, 16, f), '#eec04a'),
      ]
    case 'frill':
      return [
        across(0.36, 15, trim, 0.98),
        ...[-0.5, -0.2, 0.12, 0.42, 0.66].map((x) =>
          brush.flat(oval(s * x, -t * 0.92 + Math.abs(x - 0.1) * -18, 17, 14, f), trim),
        ),
      ]
    case 'fur': {
      const fluff = '-0.82 0.88 17, -0.55 0.93 19, -0.25 0.92 19, 0.08 0.88 20, 0.4 0.91 19, 0.68 0.92 19, 0.88 0.86 17'
      return readKnots(fluff).map(([x, y, r]) => brush.flat(oval(s * x, -t * y, Number(r), Number(r), f), '#f6f1e4'))
    }
    case 'lapels':
      return [
        brush.flat(
          blob(knots`${mid - s * 0.3} ${-t * 0.99}, ${mid + s * 0.34} ${-t * 0.99}, ${mid} ${-t * 0.42} c`, f),
          cloth.top === '#f6f3ea' ? lighter(trim, 0.06) : '#f6f3ea',
        ),
        brush.plain(
          blob(
            knots`${mid - s * 0.4} ${-t * 0.985}, ${mid - s * 0.18} ${-t * 0.9}, ${mid} ${-t * 0.42} c, ${mid - s * 0.36} ${-t * 0.66} c, ${mid - s * 0.58} ${-t * 0.86} c`,
            f,
          ),
          darker(top, 0.05),
        ),
        brush.plain(
          blob(
            knots`${mid + s * 0.42} ${-t * 0.985}, ${mid + s * 0.2} ${-t * 0.9}, ${mid} ${-t * 0.42} c, ${mid + s * 0.34} ${-t * 0.66} c, ${mid + s * 0.54} ${-t * 0.86} c`,
            f,
          ),
          darker(top, 0.05),
        ),
        brush.flat(tube(knots`${mid} ${-t * 0.42}, ${mid} ${t * 0.02}`, [4, 5], f), darker(top, 0.12)),
      ]
    case 'tie':
      return [
        brush.flat(
          blob(
            knots`${mid - 11} ${-t * 0.92}, ${mid + 11} ${-t * 0.92}, ${mid + 8} ${-t * 0.84}, ${mid + 16} ${-t * 0.56}, ${mid} ${-t * 0.46} c, ${mid - 16} ${-t * 0.56}, ${mid - 8} ${-t * 0.84}`,
            f,
          ),
          trim === top ? darker(trim, 0.15) : trim,
        ),
      ]
    case 'bow':
      return [
        brush.flat(
          blob(knots`${mid} ${-t * 0.88}, ${mid - 38} ${-t * 0.96} c, ${mid - 38} ${-t * 0.8} c`, f),
          '#c8423a',
        ),
        brush.flat(
          blob(knots`${mid} ${-t * 0.88}, ${mid + 38} ${-t * 0.96} c, ${mid + 38} ${-t * 0.8} c`, f),
          '#c8423a',
        ),
        brush.flat(oval(mid, -t * 0.88, 10, 10, f), '#9c2f2a'),
      ]
    case 'pack':
      return [-1, 1].map((side) =>
        brush.flat(
          tube(
            knots`${side * s * 0.6} ${-t * 0.95}, ${side * s * 0.62} ${-t * 0.7}, ${side * s * 0.8} ${-t * 0.45}`,
            [19, 19, 17],
            f,
          ),
          darker(trim, 0.06),
        ),
      )
    case 'pocket':
      return [
        brush.flat(
          box(s * 0.25, -t * 0.62, s * 0.42, t * 0.16, 6, f),
          darker(cloth.details.includes('bib') ? cloth.bottom : top, 0.06),
        ),
      ]
    case 'patch':
      return [
        brush.flat(box(s * 0.2, -t * 0.66, s * 0.5, t * 0.17, 8, f), trim),
        brush.flat(oval(s * 0.33, -t * 0.575, 8, 8, f), '#ffffff'),
      ]
    case 'scarf':
      return [
        ...brush.solid(
          tube(knots`${-s * 0.56} ${-t * 0.93}, ${mid} ${-t * 0.83}, ${s * 0.68} ${-t * 0.93}`, [34, 40, 34], f),
          trim,
          7,
        ),
        brush.plain(
          blob(
            knots`${mid - 24} ${-t * 0.84}, ${mid + 10} ${-t * 0.84}, ${mid + 4} ${-t * 0.52} c, ${mid - 36} ${-t * 0.54} c`,
            f,
          ),
          darker(trim, 0.04),
        ),
      ]
    case 'shawl':
      return [
        ...brush.solid(
          blob(
            knots`${-s * 1.06} ${-t * 0.74}, ${-s * 0.66} ${-t * 0.98}, 0 ${-t * 1.0}, ${s * 0.66} ${-t * 0.98}, ${s * 1.06} ${-t * 0.74}, ${s * 0.5} ${-t * 0.62}, ${mid} ${-t * 0.46} c, ${-s * 0.5} ${-t * 0.6}`,
            f,
          ),
          trim,
          10,
        ),
        brush.plain(oval(mid, -t * 0.66, 13, 13, f), '#eec04a'),
      ]
    case 'stethoscope':
      return [
        brush.flat(
          tube(knots`${-s * 0.42} ${-t * 0.96}, ${mid - 22} ${-t * 0.68}, ${mid + 4} ${-t * 0.56}`, [8, 8, 8], f),
          '#4b5563',
        ),
        brush.flat(
          tube(knots`${s * 0.5} ${-t * 0.96}, ${mid + 34} ${-t * 0.68}, ${mid + 4} ${-t * 0.56}`, [8, 8, 8], f),
          '#4b5563',
        ),
        brush.flat(oval(mid + 4, -t * 0.52, 14, 14, f), '#b9c2cc'),
      ]
    case 'stripes':
      return [0.68, 0.5, 0.32].map((height) => across(height, 17, trim, 0.96))
    case 'suspenders':
      return [-1, 1].map((side) =>
        brush.flat(tube(knots`${side * s * 0.5} ${-t * 0.96}, ${side * w * 0.52} ${-t * 0.05}`, [16, 16], f), trim),
      )
    case 'wings':
      return []
    case 'vest':
      return [-1, 1].flatMap((side) =>
        brush.solid(
          blob(
            knots`${side * s * 0.92} ${-t * 0.86}, ${side * s * 0.5} ${-t * 0.97}, ${mid + side * 14} ${-t * 0.62}, ${mid + side * 22} ${-t * 0.1} c, ${side * halfWidth(body, 0.05)} ${-t * 0.08} c, ${side * w} ${-t * 0.42}`,
            f,
          ),
          trim,
          8,
        ),
      )
  }
}
