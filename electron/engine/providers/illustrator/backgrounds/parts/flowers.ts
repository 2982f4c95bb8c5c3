import type { Brush } from '../core/brush.ts'
import type { Base, Scene } from '../core/scene.ts'
import { num } from '../core/shapes.ts'

const sizes = [4.5, 6.5, 9] as const

/** Small flowers in a band: petals of two or three colours around a light heart, most of them at the sides. */
export function paintFlowers(
  s: Scene,
  brush: Brush,
  from: number,
  to: number,
  count: number,
  colours: readonly Base[],
): void {
  if (s.light.weather === 'snow') return
  const { random } = s
  // A dot is a stroke without length and with round ends: a quarter of the text of two arcs.
  const petals = colours.map(() => sizes.map(() => ''))
  const hearts = sizes.map(() => '')
  let stems = ''
  for (let i = 0; i < s.many(count); i++) {
    const atSide = random.chance(0.8)
    const t = atSide ? (random.chance(0.5) ? random.next() * 0.3 : 1 - random.next() * 0.3) : random.next()
    const [x, y] = [t * s.w, random.between(from, to)]
    const r = 3.4 + 5.5 * Math.max(0, (y - s.h * 0.66) / (s.h * 0.34)) * random.between(0.8, 1.25)
    const size = r < 4.6 ? 0 : r < 6.4 ? 1 : 2
    const kind = petals[i % colours.length] as string[]
    const turn = random.between(0, 0.9)
    for (let p = 0; p < 5; p++) {
      const angle = (p / 5) * Math.PI * 2 + turn
      kind[size] += `M${num(x + Math.cos(angle) * r)} ${num(y + Math.sin(angle) * r * 0.8)}h.1`
    }
    hearts[size] += `M${num(x)} ${num(y)}h.1`
    stems += `M${num(x)} ${num(y)}q2 ${num(r * 2)} 0 ${num(r * 3.6)}`
  }
  brush.line(stems, s.tone('foliage', { l: -0.12 }), 2)
  petals.forEach((kind, i) => {
    const colour = s.tone(colours[i] as Base, { l: 0.04 })
    kind.forEach((d, size) => {
      if (d) brush.line(d, colour, (sizes[size] as number) * 1.5)
    })
  })
  const light = s.tone('light', { l: 0.02, c: 1.3 })
  hearts.forEach((d, size) => {
    if (d) brush.line(d, light, (sizes[size] as number) * 1.15)
  })
}
