import type { Visual } from '../../../shared/plan.ts'
import type { Aspect } from '../../../shared/story.ts'
import type { StyleGuide } from '../../../shared/style.ts'
import type { Size } from '../../../shared/units.ts'

/** The frame of an aspect, with the short side at 1080. */
const frames: Record<Aspect, Size> = {
  '16:9': { width: 1920, height: 1080 },
  '9:16': { width: 1080, height: 1920 },
  '1:1': { width: 1080, height: 1080 },
  '4:5': { width: 1080, height: 1350 },
}

/** The SVG's size: the frame for a background, the style guide's canvas for everything else. */
export const canvasOf = (visual: Visual, style: StyleGuide, aspect: Aspect): Size =>
  visual.kind === 'background' ? frames[aspect] : style.canvas[visual.kind]
