import type { SoundKind } from '../../../shared/story.ts'
import type { GateResult, SoundFacts, Take, Verdict } from '../../../shared/take.ts'
import { decodeSound } from './decode.ts'
import { measureLoudness, measureTruePeak } from './loudness.ts'
import { measureClipping, measureOffset } from './measure-defects.ts'
import { audibleRange } from './shape.ts'
import { drawWaveform } from './waveform.ts'

export interface SoundWish {
  kind: SoundKind
  /** Seconds; null where any will do. */
  wantedLength: number | null
}

export interface ReviewedSound {
  verdict: Verdict
  facts: SoundFacts
  mediaType: Take['mediaType']
  extension: 'wav' | 'mp3' | 'ogg' | 'flac'
}

/** Seconds that a kind may last at all, before anything is cut or looped. */
const range: Record<SoundKind, [number, number]> = { effect: [0.03, 60], ambience: [1, 900], music: [2, 900] }
const noun: Record<SoundKind, string> = { effect: 'an effect', ambience: 'an ambience', music: 'music' }
/** Quieter than this (LUFS), raising it to its level would raise its noise with it. */
const quiet = -55

/** A finding: a penalty from 0 to 1 on the score; `fatal` rejects. */
interface Finding {
  penalty: number
  fatal: boolean
  reason: string
}
const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`

function judgeLength(wish: SoundWish, audible: number): Finding[] {
  const [least, most] = range[wish.kind]
  const wanted = wish.wantedLength
  if (audible < least)
    return [{ penalty: 1, fatal: true, reason: `It lasts ${audible.toFixed(2)} s, too short for ${noun[wish.kind]}.` }]
  if (audible > Math.max(most, (wanted ?? 0) * 4))
    return [{ penalty: 1, fatal: true, reason: `It lasts ${Math.round(audible)} s, too long for ${noun[wish.kind]}.` }]
  if (wanted === null || wish.kind !== 'effect') return []
  if (audible > Math.max(wanted * 4, wanted + 4))
    return [
      {
        penalty: 0.25,
        fatal: false,
        reason: `It lasts ${audible.toFixed(1)} s and will be cut to ${wanted.toFixed(1)} s.`,
      },
    ]
  if (audible < wanted / 4)
    return [
      { penalty: 0.15, fatal: false, reason: `It lasts ${audible.toFixed(1)} s of the ${wanted.toFixed(1)} s wanted.` },
    ]
  return []
}

function judgeSignal(channels: Float32Array[], facts: SoundFacts): Finding[] {
  if (facts.loudness <= -69 || facts.peak < -60) return [{ penalty: 1, fatal: true, reason: 'It is silent.' }]
  const found: Finding[] = []
  if (facts.loudness < quiet)
    found.push({ penalty: 0.3, fatal: false, reason: `It is very quiet (${facts.loudness.toFixed(0)} LUFS).` })
  const clipped = measureClipping(channels)
  if (clipped > 0.001) {
    const reason = `${percent(clipped)} of it is clipped.`
    found.push({ penalty: Math.min(0.6, 0.1 + clipped * 4), fatal: clipped > 0.25, reason })
  }
  const offset = measureOffset(channels)
  if (offset > 0.02)
    found.push({ penalty: 0.15, fatal: offset > 0.25, reason: `It is off centre by ${percent(offset)} (DC offset).` })
  if (facts.sampleRate < 16_000)
    found.push({
      penalty: 0.15,
      fatal: false,
      reason: `Its sample rate of ${facts.sampleRate} Hz makes it sound dull.`,
    })
  return found
}

const toGate = (gate: GateResult['gate'], found: Finding[]): GateResult => ({
  gate,
  passed: !found.some((each) => each.fatal),
  reasons: found.map((each) => each.reason),
})

/** Measures and judges sound bytes. Throws TAKE_REJECTED where they cannot be decoded: then there are no facts. */
export async function reviewSound(bytes: Uint8Array, wish: SoundWish): Promise<ReviewedSound> {
  const decoded = await decodeSound(bytes)
  const { channels, sampleRate } = decoded
  const facts: SoundFacts = {
    duration: (channels[0]?.length ?? 0) / sampleRate,
    sampleRate,
    channels: channels.length,
    loudness: measureLoudness(channels, sampleRate),
    peak: measureTruePeak(channels),
    waveform: drawWaveform(channels),
  }
  const [start, end] = audibleRange(channels, sampleRate)
  const audible = (end - start) / sampleRate
  const parse = decoded.remarks.map((reason): Finding => ({ penalty: 0.1, fatal: false, reason }))
  const length = judgeLength(wish, audible)
  const signal = judgeSignal(channels, facts)
  const gates = [toGate('parse', parse), toGate('size', length), toGate('audio', signal)]
  const penalty = [...parse, ...length, ...signal].reduce((sum, each) => sum + each.penalty, 0)
  return {
    verdict: { accepted: gates.every((gate) => gate.passed), score: Math.max(0, 1 - penalty), gates },
    facts,
    mediaType: decoded.mediaType,
    extension: decoded.extension,
  }
}
