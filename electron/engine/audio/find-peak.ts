/** The largest distance from zero. */
export function findPeak(channels: readonly Float32Array[]): number {
  let peak = 0
  for (const channel of channels)
    for (let i = 0; i < channel.length; i++) {
      const value = Math.abs(channel[i] as number)
      if (value > peak) peak = value
    }
  return peak
}
