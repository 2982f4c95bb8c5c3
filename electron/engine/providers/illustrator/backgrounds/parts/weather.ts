import type { Scene } from '../core/scene.ts'
import { dotPath, num } from '../core/shapes.ts'

/** What falls or drifts between the scene and the viewer. Sparse in the middle, where the figures are. */
export function paintWeather(s: Scene): void {
  const { weather } = s.light
  if (weather === 'rain' || weather === 'storm') paintRain(s, weather === 'storm')
  else if (weather === 'snow') paintSnowfall(s)
  else if (weather === 'fog') paintFog(s)
  else if (weather === 'wind') paintWind(s)
}

function paintRain(s: Scene, heavy: boolean): void {
  const { random } = s
  const colour = s.shine('#d9e8f5', { l: -0.18 * s.light.dark })
  const lean = (heavy ? 0.42 : 0.2) * (s.from || 1)
  for (const [count, length, width, opacity] of [
    [heavy ? 110 : 80, 26, 1.6, 0.35],
    [heavy ? 70 : 46, 46, 2.2, 0.42],
    [heavy ? 26 : 16, 74, 3, 0.42],
  ] as const) {
    let d = ''
    for (let i = 0; i < count; i++) {
      const size = length * random.between(0.7, 1.3)
      d += `M${num(random.between(-0.05, 1.05) * s.w)} ${num(random.next() * s.h - size)}l${num(-lean * size)} ${num(size)}`
    }
    s.weather.line(d, colour, width, { opacity })
  }
  let splash = ''
  for (let i = 0; i < 26; i++) {
    const [x, y] = [random.next() * s.w, random.between(s.h * 0.86, s.h * 0.995)]
    splash += `M${num(x - 9)} ${num(y)}q9 -6 18 0`
  }
  s.weather.line(splash, colour, 1.8, { opacity: 0.4 })
}

function paintSnowfall(s: Scene): void {
  const { random } = s
  const colour = s.shine('#ffffff', { l: -0.12 * s.light.dark })
  for (const [count, r, opacity] of [
    [90, 2.2, 0.75],
    [46, 4.2, 0.8],
    [16, 7.5, 0.6],
  ] as const) {
    let d = ''
    for (let i = 0; i < count; i++) d += dotPath(random.next() * s.w, random.next() * s.h, r * random.between(0.7, 1.3))
    s.weather.path(d, colour, { opacity })
  }
}

function paintFog(s: Scene): void {
  const { random, light } = s
  for (const [y, height, strength] of [
    [0.42, 0.26, 0.72],
    [0.56, 0.22, 0.6],
    [0.7, 0.2, 0.45],
    [0.88, 0.2, 0.34],
  ] as const) {
    const fill = s.defs.linear([
      [0, light.haze, 0],
      [0.5, light.haze, strength],
      [1, light.haze, 0],
    ])
    const lift = random.between(-0.03, 0.03)
    s.weather.rect(0, (y + lift - height / 2) * s.h, s.w, height * s.h, fill)
  }
  for (let i = 0; i < 7; i++) {
    const wide = random.between(0.25, 0.5) * s.w
    s.weather.glow(random.next() * s.w, random.between(0.45, 0.92) * s.h, wide, random.between(28, 60), light.haze, 0.6)
  }
}

function paintWind(s: Scene): void {
  const { random } = s
  const way = -(s.from || 1)
  let lines = ''
  for (let i = 0; i < 9; i++) {
    const [x, y] = [random.next() * s.w, random.between(0.1, 0.72) * s.h]
    const length = random.between(120, 260) * way
    lines += `M${num(x)} ${num(y)}c${num(length * 0.3)} -18 ${num(length * 0.6)} 14 ${num(length)} -6`
    if (random.chance(0.5)) lines += `c${num(32 * way)} -10 ${num(30 * way)} -44 ${num(4 * way)} -38`
  }
  s.weather.line(lines, s.shine('#ffffff', { l: -0.3 * s.light.dark }), 3, { opacity: 0.5 })
  let leaves = ''
  for (let i = 0; i < 22; i++) {
    const [x, y] = [random.next() * s.w, random.between(0.15, 0.95) * s.h]
    const turn = random.between(-14, 14)
    leaves += `M${num(x)} ${num(y)}q${num(9 * way)} ${num(-10 + turn)} ${num(22 * way)} ${num(turn)}q${num(-9 * way)} 9 ${num(-22 * way)} ${num(-turn)}Z`
  }
  s.weather.path(leaves, s.tone('accent', { l: -0.04 }), { opacity: 0.85 })
}
