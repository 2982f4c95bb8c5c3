/** Milliseconds from a task's start to its kill, with room for a busy machine: a million words take 10 s to plan on a free one. */
export const taskLimits: Record<string, number> = {
  drawPicture: 60_000,
  readStory: 120_000,
  planStory: 180_000,
  searchSounds: 30_000,
  loadSound: 60_000,
  reviewSound: 30_000,
  renderSound: 60_000,
  reviewPicture: 15_000,
  previewPicture: 3_000,
  rasterise: 60_000,
}

export const defaultLimit = 30_000
