/** Where something stands. */
export interface Area {
  /** The middle of the foot. */
  x: number
  y: number
  width: number
  height: number
}

/** How wide an outline shows, in units of a canvas 1000 high. */
export const outlineWidth = 15

/** As large as it can be within these lengths. */
export function fitInto(
  candidate: { width: number; height: number },
  height: number,
  width: number,
): { width: number; height: number } {
  const scale = Math.min(width / candidate.width, height / candidate.height)
  return { width: candidate.width * scale, height: candidate.height * scale }
}
