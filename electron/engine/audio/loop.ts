import { findPeak } from './find-peak.ts'

/** Seconds that two rounds overlap where the sound was not made to loop. */
const overlapSeconds = 1

const power = (channels: readonly Float32Array[], start: number, end: number): number => {
  let sum = 0
  for (const channel of channels) for (let i = start; i < end; i++) sum += (channel[i] ?? 0) ** 2
  return sum / Math.max(1, end - start)
}

/**
 * True where the end runs on into the start by itself: both edges are as loud as the whole, and the step between
 * them is no larger than steps inside. Overlapping such a sound would break its beat.
 */
function loopsByItself(channels: readonly Float32Array[], rate: number): boolean {
  const frames = channels[0]?.length ?? 0
  const edge = Math.min(Math.round(rate * 0.05), Math.floor(frames / 4))
  const whole = power(channels, 0, frames)
  if (power(channels, 0, edge) < whole / 30 || power(channels, frames - edge, frames) < whole / 30) return false
  return channels.every((channel) => {
    let inside = 0
    for (let i = 1; i < edge; i++) inside = Math.max(inside, Math.abs((channel[i] ?? 0) - (channel[i - 1] ?? 0)))
    const step = Math.abs((channel[0] ?? 0) - (channel[frames - 1] ?? 0))
    return step <= Math.max(inside * 1.5, findPeak([channel]) * 0.01)
  })
}

/** Repeats the sound to `length` seconds; rounds meet in an equal-power crossfade unless it loops by itself. */
export function loopTo(channels: readonly Float32Array[], rate: number, length: number): Float32Array[] {
  const frames = channels[0]?.length ?? 0
  const wanted = Math.round(length * rate)
  const overlap = loopsByItself(channels, rate)
    ? 0
    : Math.min(Math.round(overlapSeconds * rate), Math.floor(frames / 4))
  const stride = frames - overlap
  return channels.map((channel) => {
    const out = new Float32Array(wanted)
    for (let start = 0; start < wanted && stride > 0; start += stride) {
      const end = Math.min(frames, wanted - start)
      const add = (from: number, until: number, gain: (i: number) => number): void => {
        for (let i = from; i < Math.min(until, end); i++)
          out[start + i] = (out[start + i] as number) + gain(i) * (channel[i] as number)
      }
      const rise = start === 0 ? 0 : overlap
      add(0, rise, (i) => Math.sin((Math.PI / 2) * (i / overlap)))
      if (end > rise) out.set(channel.subarray(rise, Math.min(stride, end)), start + rise)
      add(stride, frames, (i) => Math.cos((Math.PI / 2) * ((i - stride) / overlap)))
    }
    return out
  })
}
