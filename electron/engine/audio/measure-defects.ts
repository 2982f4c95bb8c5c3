/** Full scale, less one 16-bit step. */
const ceiling = 1 - 2 / 32_768

/** Share of samples, 0 to 1, in runs of three or more at full scale: what clipping leaves behind. */
export function measureClipping(channels: readonly Float32Array[]): number {
  let clipped = 0
  let total = 0
  for (const channel of channels) {
    total += channel.length
    let run = 0
    for (let i = 0; i <= channel.length; i++) {
      if (Math.abs(channel[i] ?? 0) >= ceiling) run++
      else {
        if (run >= 3) clipped += run
        run = 0
      }
    }
  }
  return total === 0 ? 0 : clipped / total
}

/** The largest mean of a channel, as a share of full scale. */
export function measureOffset(channels: readonly Float32Array[]): number {
  return Math.max(
    0,
    ...channels.map((channel) => {
      let sum = 0
      for (const value of channel) sum += value
      return channel.length === 0 ? 0 : Math.abs(sum / channel.length)
    }),
  )
}
