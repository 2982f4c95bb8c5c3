import type { StyleGuide } from '../../../../shared/style.ts'
import type { Area } from './area.ts'
import { shade } from './colour.ts'
import { circle, d, defs, ellipse, g, type Node, path, radialGradient } from './draw.ts'
import type { Tools } from './drawing.ts'
import type { Random } from './random.ts'

/** A soft light behind something that glows. */
export function drawGlow(style: StyleGuide, area: Area): Node[] {
  const light = style.palette.light
  const r = Math.max(area.width, area.height) * 0.66
  return [
    defs(
      radialGradient('glow', [
        [0, light, 0.95],
        [0.5, light, 0.4],
        [1, light, 0],
      ]),
    ),
    circle(area.x, area.y - area.height / 2, r, { fill: 'url(#glow)' }),
  ]
}

/** A patch of ground with a few blades of grass. */
export function drawGround(style: StyleGuide, { paint }: Tools, area: Area, random: Random): Node {
  const green = paint(style.palette.foliage)
  const rx = area.width * 0.56
  const blades: Node[] = []
  for (let count = random.whole(5, 8); count > 0; count--) {
    const side = random.chance(0.5) ? -1 : 1
    const x = area.x + side * rx * random.between(0.55, 0.92)
    const tall = area.width * random.between(0.04, 0.09)
    const bend = tall * random.between(-0.5, 0.5)
    blades.push(
      path(
        d`M${x - tall * 0.14} ${area.y}q${bend * 0.3} ${-tall * 0.6} ${bend} ${-tall}q${tall * 0.1} ${tall * 0.5} ${tall * 0.28 - bend} ${tall}z`,
        {
          fill: green,
        },
      ),
    )
  }
  return g(
    { id: 'ground' },
    ellipse(area.x, area.y + area.width * 0.015, rx, area.width * 0.085, { fill: green }),
    ellipse(area.x, area.y + area.width * 0.005, rx * 0.86, area.width * 0.06, {
      fill: paint(style.palette.ground),
      opacity: 0.35,
    }),
    ...blades,
  )
}

/** Round bushes at both sides of a building, and a cloud behind it. */
export function drawBushes(style: StyleGuide, { paint }: Tools, area: Area, random: Random): Node {
  const green = paint(style.palette.foliage)
  const cloud = paint(style.palette.sky)
  const bush = (x: number, r: number) => [
    circle(x - r * 0.8, area.y - r * 0.55, r * 0.7, { fill: shade(green, -0.06) }),
    circle(x + r * 0.8, area.y - r * 0.5, r * 0.62, { fill: shade(green, -0.03) }),
    circle(x, area.y - r * 0.8, r, { fill: green }),
    ellipse(x, area.y - r * 0.1, r * 1.5, r * 0.3, { fill: shade(green, -0.06) }),
  ]
  const side = random.chance(0.5) ? 1 : -1
  const unit = area.width * 0.09
  const [cx, cy] = [area.x + side * area.width * 0.3, area.y - area.height * 0.84]
  return g(
    { id: 'surroundings' },
    ellipse(cx, cy, unit * 2.4, unit * 0.7, { fill: cloud }),
    circle(cx - unit * 0.6, cy - unit * 0.5, unit * 0.9, { fill: cloud }),
    circle(cx + unit * 0.7, cy - unit * 0.3, unit * 0.7, { fill: cloud }),
    ...bush(area.x - side * area.width * 0.44, unit * random.between(0.9, 1.2)),
    ...bush(area.x + side * area.width * 0.46, unit * random.between(0.6, 0.8)),
  )
}

/** Four-pointed sparkles around the upper half. */
export function drawSparkles(colour: string, area: Area, random: Random): Node {
  const spots = [-150, -120, -60, -30, -170, -10].map((degrees) => {
    const angle = ((degrees + random.between(-12, 12)) * Math.PI) / 180
    const far = random.between(0.5, 0.6)
    const r = Math.max(area.width, area.height) * random.between(0.02, 0.05)
    return drawSparkle(
      area.x + Math.cos(angle) * area.width * far,
      area.y - area.height / 2 + Math.sin(angle) * area.height * far,
      r,
      colour,
    )
  })
  return g({ id: 'sparkles' }, ...random.shuffle(spots).slice(0, random.whole(3, 5)))
}

function drawSparkle(x: number, y: number, r: number, fill: string): Node {
  const k = r * 0.18
  return path(
    d`M${x} ${y - r}Q${x + k} ${y - k} ${x + r} ${y}Q${x + k} ${y + k} ${x} ${y + r}Q${x - k} ${y + k} ${x - r} ${y}Q${x - k} ${y - k} ${x} ${y - r}z`,
    { fill },
  )
}
