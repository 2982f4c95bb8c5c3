import { hashText } from '../../../../shared/hash-text.ts'
import { inArena, silence } from './dsp/arena.ts'
import { highPass } from './dsp/filter.ts'
import { peakOf, rate, type Signal, type Stereo, scale, seedRandom } from './dsp/signal.ts'
import { foldLoop, fromAfar, inRoom, type Room, rooms } from './dsp/space.ts'
import type { Patch, Voice, Wish } from './voice.ts'

/** -3 dBFS: room for what lies between samples. */
const fullPeak = 0.708
/** Seconds made beyond a loop's end, to fold back over its start. */
const foldSeconds = 1.5

/** Seconds that `renderVoice` gives for the same arguments. */
export function lengthOf(voice: Voice, wish: Wish, wanted: number | null): number {
  if (voice.loop) return loopSeconds(voice, wish, wanted)
  const own = ownSeconds(voice, wish)
  return own + roomOf(voice, wish).tail
}

const ownSeconds = (voice: Voice, wish: Wish): number =>
  typeof voice.seconds === 'number' ? voice.seconds : voice.seconds({ count: countOf(voice, wish), speed: wish.speed })

const countOf = (voice: Voice, wish: Wish): number => wish.count ?? voice.count ?? 1

/** A long wish gets a longer loop, so that it is heard to repeat less; one with a beat keeps whole beats. */
function loopSeconds(voice: Voice, wish: Wish, wanted: number | null): number {
  const own = ownSeconds(voice, wish)
  return wanted === null || voice.loop === 'exact' ? own : Math.max(own, Math.min(own * 1.5, wanted))
}

function roomOf(voice: Voice, wish: Wish): Room {
  const room = rooms[wish.room ?? voice.room]
  const far = wish.distance
  return { ...room, wet: room.wet + (0.55 - room.wet) * far * 0.8, tail: room.tail + 0.8 * far }
}

/** A thing half as big again sounds a fifth lower, not at half its pitch as a scale model would. */
const pitchOf = (size: number): number => size ** -0.8

/** The whole sound at -3 dBFS (less where far), its ends at zero or, for a loop, running on into each other. */
export const renderVoice = (voice: Voice, wish: Wish, seed: number, wanted: number | null): Stereo =>
  inArena(() => make(voice, wish, seed, wanted))

function make(voice: Voice, wish: Wish, seed: number, wanted: number | null): Stereo {
  const room = roomOf(voice, wish)
  const total = lengthOf(voice, wish, wanted)
  const pitch = pitchOf(wish.size)
  const patch: Patch = {
    random: seedRandom(seed ^ hashText(voice.id)),
    seconds: voice.loop ? total + foldSeconds : total - room.tail,
    count: countOf(voice, wish),
    size: wish.size,
    speed: wish.speed,
    force: wish.force,
    material: wish.material,
    hz: (frequency) => frequency * pitch,
  }
  const made = voice.make(patch)
  if (!voice.loop)
    for (const side of made instanceof Float32Array ? [made] : made) fadeTail(side, voice.release ?? 0.05)
  const placed = fromAfar(inRoom(made, room), wish.distance)
  const centred: Stereo = [highPass(placed[0], 22), highPass(placed[1], 22)]
  const fitted = voice.loop ? foldLoop(cutTo(centred, total + foldSeconds), total) : fadeOut(cutTo(centred, total))
  const peak = peakOf(...fitted)
  const gain = peak > 0 ? (fullPeak * (1 - 0.6 * wish.distance)) / peak : 0
  for (const side of fitted) scale(side, gain)
  return fitted
}

function cutTo(sides: Stereo, seconds: number): Stereo {
  const frames = Math.round(seconds * rate)
  const fitTo = (side: Float32Array): Float32Array => {
    const out = silence(frames)
    out.set(side.subarray(0, frames))
    return out
  }
  return [fitTo(sides[0]), fitTo(sides[1])]
}

/** Whatever still rings at the end goes down to nothing: a cut tail clicks. */
function fadeTail(side: Signal, seconds: number): void {
  const fall = Math.min(side.length, Math.round(seconds * rate))
  for (let i = 0; i < fall; i++) {
    const at = side.length - 1 - i
    side[at] = (side[at] as number) * (0.5 - 0.5 * Math.cos((Math.PI * i) / fall))
  }
}

function fadeOut(sides: Stereo): Stereo {
  for (const side of sides) {
    fadeTail(side, Math.min((side.length / rate) * 0.25, 0.6))
    for (let i = 0; i < 24 && i < side.length; i++) side[i] = (side[i] as number) * (i / 24)
  }
  return sides
}
