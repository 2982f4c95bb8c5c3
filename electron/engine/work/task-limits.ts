/** Milliseconds from a task's start to its kill. A drawing or a story may be large; a review must be quick. */
export const taskLimits: Record<string, number> = {
  drawPicture: 60_000,
  readStory: 30_000,
  planStory: 60_000,
  searchSounds: 30_000,
  loadSound: 60_000,
  reviewSound: 30_000,
  renderSound: 60_000,
  reviewPicture: 10_000,
  previewPicture: 3_000,
  rasterise: 20_000,
}

export const defaultLimit = 30_000
