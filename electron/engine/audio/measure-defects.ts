/** Full scale, less one 16-bit step. */
const ceiling = 1 - 2 / 32_768

/** Share of samples, 0 to 1, in runs of three or more at full scale: what clipping leaves behind. */
export function measureClipping(channels: readonly Float32Array[]): number {
  let clipped = 0
  let total = 0
  for (const channel of channels) {
    total += channel.length
    let run = 0
    for (let i = 0; i < channel.length; i++) {
      if (Math.abs(channel[i] as number) < ceiling) run = 0
      // The third of a run counts for the two before it too.
      else if (++run >= 3) clipped += run === 3 ? 3 : 1
    }
  }
  return total === 0 ? 0 : clipped / total
}

/** The largest mean of a channel, as a share of full scale. */
export function measureOffset(channels: readonly Float32Array[]): number {
  return Math.max(0, ...channels.map((channel) => Math.abs(sumOf(channel)) / Math.max(1, channel.length)))
}

function sumOf(channel: Float32Array): number {
  let sum = 0
  for (let i = 0; i < channel.length; i++) sum += channel[i] as number
  return sum
}
