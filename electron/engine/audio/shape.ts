import { findPeak } from './find-peak.ts'
import { measureLoudness, measureTruePeak, silence } from './loudness.ts'

/** 50 dB under the loudest sample counts as silence, and so does anything under -66 dBFS. */
const relativeFloor = 10 ** (-50 / 20)
const absoluteFloor = 10 ** (-66 / 20)

/** The first frame that is heard and the one after the last, with `pad` seconds before and four times that after. */
export function audibleRange(
  channels: readonly Float32Array[],
  rate: number,
  pad = 0.01,
): [start: number, end: number] {
  const frames = channels[0]?.length ?? 0
  const floor = Math.max(absoluteFloor, findPeak(channels) * relativeFloor)
  const loud = (at: number): boolean => channels.some((channel) => Math.abs(channel[at] ?? 0) > floor)
  let first = 0
  while (first < frames && !loud(first)) first++
  if (first === frames) return [0, frames]
  let last = frames - 1
  while (last > first && !loud(last)) last--
  return [Math.max(0, first - Math.round(pad * rate)), Math.min(frames, last + 1 + Math.round(pad * 4 * rate))]
}

/** Cuts silence off both ends and leaves a little of it, more at the end, where a tail fades. */
export function trimSilence(channels: readonly Float32Array[], rate: number, pad = 0.01): Float32Array[] {
  const [start, end] = audibleRange(channels, rate, pad)
  return channels.map((channel) => channel.slice(start, end))
}

/** Raised-cosine fades in place; seconds, each at most half the sound. */
export function fadeEdges(channels: readonly Float32Array[], rate: number, fadeIn: number, fadeOut: number): void {
  for (const channel of channels) {
    const half = Math.floor(channel.length / 2)
    const rise = Math.min(half, Math.round(fadeIn * rate))
    const fall = Math.min(half, Math.round(fadeOut * rate))
    for (let i = 0; i < rise; i++) channel[i] = (channel[i] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / rise))
    for (let i = 0; i < fall; i++) {
      const at = channel.length - 1 - i
      channel[at] = (channel[at] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / fall))
    }
  }
}

/** LUFS and dBTP. */
interface Levels {
  loudness: number
  peak: number
}

/** Scales in place to `target` LUFS, or as near as the true-peak `ceiling` in dBTP lets it; gives what it came to. */
export function levelTo(channels: readonly Float32Array[], rate: number, target: number, ceiling: number): Levels {
  const loudness = measureLoudness(channels, rate)
  const peak = measureTruePeak(channels)
  if (loudness <= silence) return { loudness, peak }
  const gain = Math.min(target - loudness, ceiling - peak)
  const factor = 10 ** (gain / 20)
  for (const channel of channels) for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] as number) * factor
  return { loudness: loudness + gain, peak: peak + gain }
}

/** Left and right of more than two channels, in WAV order (L, R, C, LFE, then surround); mono and stereo stay. */
export function foldToStereo(channels: Float32Array[]): Float32Array[] {
  if (channels.length <= 2) return channels
  const [left, right, centre, , ...surround] = channels
  if (!left || !right || !centre) return channels
  const [outLeft, outRight] = [left.slice(), right.slice()]
  for (let i = 0; i < left.length; i++) {
    outLeft[i] = (outLeft[i] ?? 0) + Math.SQRT1_2 * (centre[i] ?? 0)
    outRight[i] = (outRight[i] ?? 0) + Math.SQRT1_2 * (centre[i] ?? 0)
    surround.forEach((each, index) => {
      const side = index % 2 === 0 ? outLeft : outRight
      side[i] = (side[i] ?? 0) + Math.SQRT1_2 * (each[i] ?? 0)
    })
  }
  return [outLeft, outRight]
}
