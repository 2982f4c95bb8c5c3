import type { SoundKind } from '../../../shared/story.ts'
import { decodeSound } from './decode.ts'
import { peakCeiling, targetLoudness } from './levels.ts'
import { loopTo } from './loop.ts'
import { resample } from './resample.ts'
import { fadeEdges, foldToStereo, levelTo, trimSilence } from './shape.ts'
import { writeWav } from './write-wav.ts'

/** What an editor's timeline runs at. */
const editRate = 48_000

/** Seconds of fade in and out. An effect keeps its attack; the others must not pop up or stop dead. */
const fades: Record<SoundKind, [number, number]> = { effect: [0.002, 0.02], ambience: [0.6, 1], music: [0.05, 2] }

export interface RenderRequest {
  kind: SoundKind
  /** Wanted seconds, null for the sound's own length. */
  length: number | null
  loop: boolean
  /** dB on top of the kind's loudness; the true-peak ceiling still holds. */
  gain: number
}

export interface RenderedSound {
  /** WAV, 48 kHz, 24 bit, mono or stereo as it came. */
  wav: Uint8Array
  /** Seconds. */
  duration: number
  /** LUFS. */
  loudness: number
  /** dBTP. */
  peak: number
}

/** A sound as the bundle wants it: trimmed, looped or cut to length, faded, levelled. Throws TAKE_REJECTED. */
export async function renderSound(bytes: Uint8Array, request: RenderRequest): Promise<RenderedSound> {
  const { kind, length, loop, gain } = request
  const decoded = await decodeSound(bytes)
  const even = await resample(foldToStereo(decoded.channels), decoded.sampleRate, editRate)
  let channels = trimSilence(even, editRate)
  const own = (channels[0]?.length ?? 0) / editRate
  if (length !== null && loop && length > own) channels = loopTo(channels, editRate, length)
  const cut = length !== null && length < own
  if (cut) channels = channels.map((channel) => channel.slice(0, Math.max(1, Math.round(length * editRate))))
  const [fadeIn, fadeOut] = fades[kind]
  // A cut goes through the middle of the sound, so it needs a longer way down than a tail that is nearly gone.
  fadeEdges(channels, editRate, fadeIn, cut ? Math.max(fadeOut, Math.min(0.3, length / 3)) : fadeOut)
  const levels = levelTo(channels, editRate, targetLoudness[kind] + gain, peakCeiling)
  return {
    wav: writeWav(channels, editRate),
    duration: (channels[0]?.length ?? 0) / editRate,
    ...levels,
  }
}
