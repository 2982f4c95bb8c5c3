import type { Base, Scene } from '../core/scene.ts'
import { num, poly } from '../core/shapes.ts'

/** A stage with curtains and lights; also what stands for a place that is not known. */
export function paintStage(s: Scene): void {
  const { random, w, h } = s
  const cloth = random.pick<Base>(['primary', 'accent', 'secondary'])
  const back = random.pick<Base>(['secondary', 'shade', 'water', 'primary'])
  s.sky.rect(0, 0, w, h, s.tone(back, { l: -0.1 }))
  s.far.rect(
    0,
    0,
    w,
    h * 0.76,
    s.defs.linear([
      [0, s.tone(back, { l: -0.16 })],
      [0.7, s.tone(back, { l: 0.06, c: 0.8 })],
      [1, s.tone(back, { l: -0.02, c: 0.8 })],
    ]),
  )
  s.far.glow(w * 0.5, h * 0.48, w * 0.44, h * 0.42, s.shine('light', { l: -0.12 * s.light.dark }), 0.55)
  let folds = ''
  for (let x = 0; x < w; x += 74)
    folds += `M${num(x)} 0Q${num(x + 12)} ${num(h * 0.4)} ${num(x)} ${num(h * 0.74)}h20Q${num(x + 34)} ${num(h * 0.4)} ${num(x + 24)} 0Z`
  s.far.path(folds, s.tone(back, { l: -0.14 }), { opacity: 0.25 })
  s.far.rect(
    0,
    h * 0.74,
    w,
    h * 0.28,
    s.defs.linear([
      [0, s.tone('wood', { l: 0.02 })],
      [0.3, s.tone('wood', { l: 0.09 })],
      [1, s.tone('wood', { l: -0.1 })],
    ]),
  )
  let planks = ''
  for (let i = -14; i <= 14; i++)
    planks += `M${num(w * 0.5 + i * w * 0.07)} ${num(h * 0.74)}L${num(w * 0.5 + i * w * 0.13)} ${num(h)}`
  s.far.line(planks, s.tone('wood', { l: -0.06 }), 2.4, { opacity: 0.6 })
  s.middle.ellipse(
    w * 0.5,
    h * 0.86,
    Math.min(w * 0.34, 560),
    h * 0.075,
    s.defs.radial([
      [0, s.shine('light', { l: -0.1 * s.light.dark }), 0.75],
      [0.7, s.shine('light', { l: -0.1 * s.light.dark }), 0.4],
      [1, s.shine('light'), 0],
    ]),
  )
  for (const t of [0.22, 0.78])
    s.middle.path(
      poly([
        [w * t - 14, -5],
        [w * t + 14, -5],
        [w * 0.5 + Math.min(w * 0.26, 420), h * 0.86],
        [w * 0.5 - Math.min(w * 0.26, 420), h * 0.86],
      ]),
      s.defs.linear([
        [0, s.shine('light'), 0.34],
        [1, s.shine('light'), 0.04],
      ]),
    )
  for (const way of [-1, 1]) {
    const edge = way < 0 ? -10 : w + 10
    const wide = Math.min(w * 0.17, 300)
    for (let i = 0; i < 4; i++) {
      const [a, c] = [edge - way * wide * (i / 4), edge - way * wide * ((i + 1.15) / 4)]
      s.near.path(
        `M${num(a)} -5H${num(c)}Q${num(c + way * 14)} ${num(h * 0.5)} ${num(c + way * (18 + i * 14))} ${num(h * 0.86)}Q${num((a + c) / 2)} ${num(h * 0.9)} ${num(a)} ${num(h * 0.865)}Z`,
        s.defs.linear(
          [
            [0, s.tone(cloth, { l: -0.11 })],
            [0.5, s.tone(cloth, { l: i % 2 ? -0.03 : 0.03 })],
            [1, s.tone(cloth, { l: -0.13 })],
          ],
          'right',
        ),
        { edge: true },
      )
    }
    s.near.path(
      `M${num(edge)} ${num(h * 0.52)}Q${num(edge - way * wide * 0.6)} ${num(h * 0.56)} ${num(edge - way * wide * 0.98)} ${num(h * 0.47)}l0 22Q${num(edge - way * wide * 0.6)} ${num(h * 0.6)} ${num(edge)} ${num(h * 0.56)}Z`,
      s.tone('light', { l: -0.12, c: 1.3 }),
    )
  }
  const count = Math.max(5, Math.round(w / 190))
  let valance = ''
  for (let i = 0; i < count; i++)
    valance += `M${num((i * w) / count)} -5H${num(((i + 1) * w) / count)}V${num(h * 0.06)}Q${num(((i + 0.5) * w) / count)} ${num(h * 0.16)} ${num((i * w) / count)} ${num(h * 0.06)}Z`
  s.near.path(
    valance,
    s.defs.linear([
      [0, s.tone(cloth, { l: -0.1 })],
      [1, s.tone(cloth, { l: 0.02 })],
    ]),
    { edge: true },
  )
  let trim = ''
  for (let i = 0; i < count; i++)
    trim += `M${num((i * w) / count)} ${num(h * 0.06)}Q${num(((i + 0.5) * w) / count)} ${num(h * 0.16)} ${num(((i + 1) * w) / count)} ${num(h * 0.06)}`
  s.near.line(trim, s.tone('light', { l: -0.1, c: 1.3 }), 7)
}
