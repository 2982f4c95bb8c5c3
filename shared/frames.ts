import type { Aspect, FrameRate } from './story.ts'
import type { Size } from './units.ts'

/** The rates every editor knows, with the labels they use. NTSC rates are exact: 29.97 is 30000/1001. */
const known: [label: string, rate: FrameRate][] = [
  ['23.976', [24000, 1001]],
  ['24', [24, 1]],
  ['25', [25, 1]],
  ['29.97', [30000, 1001]],
  ['30', [30, 1]],
  ['50', [50, 1]],
  ['59.94', [60000, 1001]],
  ['60', [60, 1]],
]

/** The labels that `parseFrameRate` knows, for menus and messages. */
export const frameRateLabels: string[] = known.map(([label]) => label)

/** Frames per second as a number; only for display and formats that ask for a decimal. */
export const framesPerSecond = ([numerator, denominator]: FrameRate): number => numerator / denominator

/**
 * `29.97` (also `23.98`, `30000/1001`, `25.00`) as an exact rational; null for a rate that editors do not know.
 */
export function parseFrameRate(text: string): FrameRate | null {
  const [numerator, denominator = '1'] = text.trim().split('/')
  const value = Number(numerator) / Number(denominator)
  if (!Number.isFinite(value)) return null
  // 0.006 tells 23.976 from 24 and takes in the usual 23.98.
  const found = known.find(([, rate]) => Math.abs(framesPerSecond(rate) - value) < 0.006)
  return found ? [...found[1]] : null
}

/** `29.97` for 30000/1001; at most three decimals for a rate without a label. */
export function formatFrameRate(rate: FrameRate): string {
  const found = known.find(([, each]) => each[0] * rate[1] === rate[0] * each[1])
  return found ? found[0] : String(Number(framesPerSecond(rate).toFixed(3)))
}

/** The nearest whole frame. The only place where seconds become frames: everything after it counts frames. */
export const toFrames = (seconds: number, [numerator, denominator]: FrameRate): number =>
  Math.round((seconds * numerator) / denominator)

/**
 * Whole frames that lie completely within a medium of so many seconds, so that no clip reaches past its end.
 * A ten-thousandth of a frame absorbs the rounding of decimal seconds.
 */
export const wholeFrames = (seconds: number, [numerator, denominator]: FrameRate): number =>
  Math.floor((seconds * numerator) / denominator + 1e-4)

export const toSeconds = (frames: number, [numerator, denominator]: FrameRate): number =>
  (frames * denominator) / numerator

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** Non-drop SMPTE time code `01:02:03:04`. At NTSC rates it runs 0.1 % slower than the clock, as non-drop does. */
export function toTimecode(frames: number, rate: FrameRate): string {
  const base = Math.round(framesPerSecond(rate))
  const seconds = Math.floor(frames / base)
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, frames % base]
    .map((part) => pad(part))
    .join(':')
}

/** Clock time `01:02:03.456`, as MLT, SRT (with a comma) and WebVTT write it. */
export function toClock(frames: number, rate: FrameRate, decimal = '.'): string {
  const milliseconds = Math.round(toSeconds(frames, rate) * 1000)
  const seconds = Math.floor(milliseconds / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => pad(part))
    .join(':')
  return `${clock}${decimal}${pad(milliseconds % 1000, 3)}`
}

/**
 * Frame size of an aspect, in pixels: `short` is the shorter side, as in "1080p", whichever way the frame stands.
 * The longer side goes to the nearest even number, as video codecs need it.
 */
export function frameSize(aspect: Aspect, short: number): Size {
  const [across = 16, down = 9] = aspect.split(':').map(Number)
  const long = Math.max(2, Math.round((short * Math.max(across, down)) / Math.min(across, down) / 2) * 2)
  return across < down ? { width: short, height: long } : { width: long, height: short }
}
