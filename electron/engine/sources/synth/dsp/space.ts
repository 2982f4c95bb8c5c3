import { lowPass } from './filter.ts'
import { blank, mix, rate, type Signal, type Stereo } from './signal.ts'

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

/** Freeverb's delays (Jezar, public domain), in samples at 44.1 kHz, brought to this rate. */
const combs = [1116, 1188, 1277, 1356, 1422, 1491].map((n) => Math.round((n * rate) / 44_100))
const allPasses = [556, 441, 225].map((n) => Math.round((n * rate) / 44_100))

function comb(input: Signal, out: Signal, delay: number, feedback: number, damp: number): void {
  const line = new Float32Array(delay)
  let low = 0
  for (let i = 0, p = 0; i < input.length; i++) {
    const old = line[p] as number
    low = old * (1 - damp) + low * damp
    line[p] = (input[i] as number) + low * feedback
    out[i] = (out[i] as number) + old * 0.15
    p = p + 1 === delay ? 0 : p + 1
  }
}

function allPass(signal: Signal, delay: number): void {
  const line = new Float32Array(delay)
  for (let i = 0, p = 0; i < signal.length; i++) {
    const old = line[p] as number
    const y = old - 0.5 * (signal[i] as number)
    line[p] = (signal[i] as number) + 0.5 * y
    signal[i] = y
    p = p + 1 === delay ? 0 : p + 1
  }
}

function reverberate(input: Signal, { size, damp }: Room, spread: number): Signal {
  const out = new Float32Array(input.length)
  for (const delay of combs) comb(input, out, delay + spread, size, damp)
  for (const delay of allPasses) allPass(out, delay + spread)
  return out
}

const widen = (input: Signal, seconds: number): Signal => mix(blank(input.length / rate + seconds), input)

/** Puts a sound into a room; what is mono becomes stereo by the room's two different walls. */
export function inRoom(input: Signal | Stereo, room: Room): Stereo {
  const [left, right] = input instanceof Float32Array ? [input, input] : input
  const [l, r] = [widen(left, room.tail), widen(right, room.tail)]
  const [wetLeft, wetRight] = [reverberate(l, room, 0), reverberate(r, room, 23)]
  const dry = 1 - room.wet
  for (let i = 0; i < l.length; i++) {
    l[i] = (l[i] as number) * dry + (wetLeft[i] as number) * room.wet * 2
    r[i] = (r[i] as number) * dry + (wetRight[i] as number) * room.wet * 2
  }
  return [l, r]
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
  mix(left, signal, start, gain * Math.cos(angle))
  mix(right, signal, start, gain * Math.sin(angle))
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
    const out = signal.slice(0, frames)
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
