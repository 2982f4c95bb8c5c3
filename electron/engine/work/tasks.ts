/**
 * Everything that runs in a worker process. What a task needs is imported when it is first run, so that a process
 * starts fast and holds only what it was used for.
 */
export const tasks = {
  rasterise: async (input: { svg: string; width?: number; height?: number }) => {
    const { rasterisePng } = await import('../review/rasterise.ts')
    return rasterisePng(input)
  },
}
