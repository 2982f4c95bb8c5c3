import { findPeak } from './find-peak.ts'

const points = 200

/** 200 peaks from 0 to 1, the loudest channel of each slice. */
export function drawWaveform(channels: readonly Float32Array[]): number[] {
  const frames = channels[0]?.length ?? 0
  return Array.from({ length: points }, (_, index) => {
    const start = Math.floor((index * frames) / points)
    const end = Math.max(start + 1, Math.floor(((index + 1) * frames) / points))
    const slices = channels.map((channel) => channel.subarray(start, end))
    return Math.round(Math.min(1, findPeak(slices)) * 1000) / 1000
  })
}
