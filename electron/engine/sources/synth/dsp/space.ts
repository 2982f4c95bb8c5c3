import { silence } from './arena.ts'
import { lowPass } from './filter.ts'
import { blank, rate, type Signal, type Stereo } from './signal.ts'

/** `wet` 0 to 1, `size` the combs' feedback, `damp` 0 to 1 how dull the walls are, `tail` seconds that are added. */
export interface Room {
  wet: number
  size: number
  damp: number
  tail: number
}

export const rooms = {
  dry: { wet: 0.05, size: 0.5, damp: 0.4, tail: 0.1 },
  small: { wet: 0.12, size: 0.68, damp: 0.35, tail: 0.35 },
  room: { wet: 0.2, size: 0.78, damp: 0.35, tail: 0.7 },
  hall: { wet: 0.34, size: 0.88, damp: 0.3, tail: 1.6 },
  open: { wet: 0.12, size: 0.72, damp: 0.65, tail: 0.5 },
} as const satisfies Record<string, Room>
export type RoomName = keyof typeof rooms

/**
 * The room is worked out at half the rate: walls take the highs anyway, and it is most of the work of a sound.
 * Freeverb's delays (Jezar, public domain), in samples at 44.1 kHz, brought to that rate.
 */
const atHalfRate = (n: number): number => Math.round((n * rate) / 88_200)
const combs = [
  [1116, 1491],
  [1188, 1422],
  [1277, 1356],
].map((pair) => pair.map(atHalfRate))
const allPasses = [556, 441, 225].map(atHalfRate)
const combGain = 0.15

interface Line {
  samples: Signal
  at: number
  /** What is left of the highs. */
  low: number
}

/** Adds two combs to `out` at once: each alone would wait for its own last sample. Runs to the next end of a line. */
function addCombs(input: Signal, out: Signal, delays: readonly number[], feedback: number, damp: number): void {
  const [first, second] = delays.map((delay): Line => ({ samples: silence(delay), at: 0, low: 0 }))
  if (!first || !second) return
  for (let start = 0; start < input.length; ) {
    const whole = Math.min(first.samples.length - first.at, second.samples.length - second.at, input.length - start)
    runCombs(input.subarray(start, start + whole), out.subarray(start, start + whole), first, second, feedback, damp)
    for (const line of [first, second]) line.at = (line.at + whole) % line.samples.length
    start += whole
  }
}

function runCombs(input: Signal, out: Signal, first: Line, second: Line, feedback: number, damp: number): void {
  const line1 = first.samples.subarray(first.at)
  const line2 = second.samples.subarray(second.at)
  const open = 1 - damp
  let [low1, low2] = [first.low, second.low]
  for (let i = 0; i < input.length; i++) {
    const x = input[i] as number
    const old1 = line1[i] as number
    const old2 = line2[i] as number
    low1 = old1 * open + low1 * damp
    low2 = old2 * open + low2 * damp
    line1[i] = x + low1 * feedback
    line2[i] = x + low2 * feedback
    out[i] = (out[i] as number) + (old1 + old2) * combGain
  }
  first.low = low1
  second.low = low2
}

function allPass(signal: Signal, delay: number): void {
  const line = silence(delay)
  for (let start = 0; start < signal.length; start += delay) {
    const end = Math.min(delay, signal.length - start)
    for (let p = 0; p < end; p++) {
      const x = signal[start + p] as number
      const y = (line[p] as number) - 0.5 * x
      line[p] = x + 0.5 * y
      signal[start + p] = y
    }
  }
}

/** Every second sample behind a half-band filter of seven taps; two more on either side of it for the way back. */
function halve(input: Signal, frames: number): Signal {
  const padded = silence(frames + 6)
  padded.set(input, 3)
  const out = silence(Math.ceil(frames / 2))
  for (let i = 0, at = 3; i < out.length; i++, at += 2) {
    const near = (padded[at - 1] as number) + (padded[at + 1] as number)
    const far = (padded[at - 3] as number) + (padded[at + 3] as number)
    out[i] = 0.5 * (padded[at] as number) + 0.28125 * near - 0.03125 * far
  }
  return out
}

/** `dry` and the room's answer to it, `frames` long. */
function addRoom(dry: Signal, frames: number, { wet, size, damp }: Room, spread: number): Signal {
  const input = halve(dry, frames)
  const answer = silence(input.length + 3)
  const within = answer.subarray(1, 1 + input.length)
  // A pole stands for the same time at half the rate when it is squared.
  for (const pair of combs)
    addCombs(
      input,
      within,
      pair.map((delay) => delay + spread),
      size,
      damp * damp,
    )
  for (const delay of allPasses) allPass(within, delay + spread)
  const out = silence(frames)
  out.set(dry)
  const [near, far] = [2 * wet * 0.5625, 2 * wet * 0.0625]
  for (let i = 0, k = 1; i < frames; i += 2, k++) {
    const here = answer[k] as number
    out[i] = (out[i] as number) * (1 - wet) + 2 * wet * here
    if (i + 1 === frames) break
    const between = near * (here + (answer[k + 1] as number))
    const around = far * ((answer[k - 1] as number) + (answer[k + 2] as number))
    out[i + 1] = (out[i + 1] as number) * (1 - wet) + between - around
  }
  return out
}

/** Puts a sound into a room; what is mono becomes stereo by the room's two different walls. */
export function inRoom(input: Signal | Stereo, room: Room): Stereo {
  const [left, right] = input instanceof Float32Array ? [input, input] : input
  const frames = left.length + Math.round(room.tail * rate)
  return [addRoom(left, frames, room, 0), addRoom(right, frames, room, atHalfRate(23))]
}

/** Air takes the highs and the walls take over: 0 is near, 1 is far off. */
export function fromAfar([left, right]: Stereo, distance: number): Stereo {
  if (distance <= 0) return [left, right]
  const cut = 9000 * 0.1 ** distance
  return [lowPass(lowPass(left, cut), cut * 1.3), lowPass(lowPass(right, cut), cut * 1.3)]
}

/** Equal-power panning, -1 left to 1 right. */
export function mixStereo([left, right]: Stereo, signal: Signal, start: number, gain: number, pan: number): void {
  const angle = ((pan + 1) * Math.PI) / 4
  const [toLeft, toRight] = [gain * Math.cos(angle), gain * Math.sin(angle)]
  const offset = Math.round(start * rate)
  const end = Math.min(signal.length, left.length - offset)
  for (let i = Math.max(0, -offset); i < end; i++) {
    const value = signal[i] as number
    left[offset + i] = (left[offset + i] as number) + value * toLeft
    right[offset + i] = (right[offset + i] as number) + value * toRight
  }
}

export const stereo = (seconds: number): Stereo => [blank(seconds), blank(seconds)]

/** How alike two stretches are, -1 to 1: 1 for a hum that meets itself in phase, near 0 for noise. */
function likeness(signal: Signal, offset: number, frames: number): number {
  let [product, first, second] = [0, 0, 0]
  for (let i = 0; i < frames; i++) {
    const a = signal[i] as number
    const b = signal[offset + i] as number
    product += a * b
    first += a * a
    second += b * b
  }
  return first * second > 0 ? product / Math.sqrt(first * second) : 0
}

/** Folds what runs over `seconds` back onto the start at even power, so that the end runs on into the start. */
export function foldLoop([left, right]: Stereo, seconds: number): Stereo {
  const frames = Math.round(seconds * rate)
  const fold = (signal: Signal): Signal => {
    const out = silence(frames)
    out.set(signal.subarray(0, frames))
    const over = Math.min(signal.length - frames, frames)
    const alike = Math.max(-0.7, likeness(signal, frames, over))
    for (let i = 0; i < over; i++) {
      const angle = ((Math.PI / 2) * i) / over
      const [up, down] = [Math.sin(angle), Math.cos(angle)]
      const even = 1 / Math.sqrt(1 + 2 * alike * up * down)
      out[i] = ((signal[i] as number) * up + (signal[frames + i] as number) * down) * even
    }
    return out
  }
  return [fold(left), fold(right)]
}
