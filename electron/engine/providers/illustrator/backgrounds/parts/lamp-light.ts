import type { Scene } from '../core/scene.ts'

/** After dark: corners fall into shadow, and every lamp and fire throws its light over what stands near it. */
export function paintLampLight(s: Scene): void {
  const { light, w, h } = s
  if (light.dark < 0.3) return
  const shadow = light.glowing('#140f2b', {})
  const strength = light.dark * (s.inside ? 0.55 : 0.32)
  s.weather.rect(
    0,
    0,
    w,
    h,
    s.defs.radial([
      [0.45, shadow, 0],
      [0.8, shadow, strength * 0.45],
      [1, shadow, strength],
    ]),
  )
  if (!light.lamps) return
  const crowd = Math.min(1, 2.2 / Math.max(1, s.lamps.length))
  for (const lamp of s.lamps) {
    s.weather.glow(lamp.x, lamp.y, lamp.reach, lamp.reach * 0.85, light.warm, lamp.strength * crowd * light.dark * 0.8)
  }
}
