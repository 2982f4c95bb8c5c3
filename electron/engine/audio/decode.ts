import { FLACDecoder } from '@wasm-audio-decoders/flac'
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { MPEGDecoder } from 'mpg123-decoder'
import { OggOpusDecoder } from 'ogg-opus-decoder'
import { CodedError } from '../../../shared/errors.ts'
import { declaredLength, endsWhole } from './declared-length.ts'
import { readWav } from './read-wav.ts'
import { nameContent, type SoundFormat, sniffSound } from './sniff.ts'

export interface DecodedSound {
  /** One array per channel, all of one length, nominally -1 to 1. */
  channels: Float32Array[]
  sampleRate: number
  mediaType: SoundFormat['mediaType']
  extension: SoundFormat['extension']
  /** What was wrong but could be lived with, one sentence each. */
  remarks: string[]
}

const maxBytes = 100_000_000
const maxSeconds = 15 * 60
/** 15 minutes of stereo at 48 kHz: what a worker may hold, whatever a header says. */
const maxSamples = maxSeconds * 48_000 * 2
/** Less of a sound than this is a broken download, not a sound with a scratch. */
const minShare = 0.9
const chunkSize = 65_536

interface Chunk {
  channelData: Float32Array[]
  sampleRate: number
}
interface Decoder {
  ready: Promise<void>
  decode(bytes: Uint8Array): Chunk | Promise<Chunk>
  flush?(): Promise<Chunk>
  free(): void
}

const refuse = (what: string, cause?: unknown): CodedError =>
  new CodedError('TAKE_REJECTED', `${what} Choose another sound, or another version of it (WAV, MP3, OGG or FLAC).`, {
    cause,
  })

const openDecoder: Record<Exclude<SoundFormat['codec'], 'wav'>, () => Decoder> = {
  mp3: () => new MPEGDecoder(),
  vorbis: () => new OggVorbisDecoder(),
  opus: () => new OggOpusDecoder(),
  flac: () => new FLACDecoder(),
}

function checkSize(frames: number, channels: number, sampleRate: number): void {
  if (frames > maxSeconds * sampleRate || frames * channels > maxSamples)
    throw refuse('The sound is longer than 15 minutes.')
}

function joinChunks(chunks: Chunk[], frames: number): Float32Array[] {
  const count = chunks[0]?.channelData.length ?? 0
  return Array.from({ length: count }, (_, channel) => {
    const out = new Float32Array(frames)
    let at = 0
    for (const chunk of chunks) {
      out.set(chunk.channelData[channel] ?? [], at)
      at += chunk.channelData[0]?.length ?? 0
    }
    return out
  })
}

/** Feeds the decoder in pieces, so that a small file that unpacks to hours is stopped on the way. */
async function runDecoder(decoder: Decoder, bytes: Uint8Array): Promise<{ channels: Float32Array[]; rate: number }> {
  const chunks: Chunk[] = []
  let frames = 0
  let rate = 0
  const take = (chunk: Chunk): void => {
    const length = chunk.channelData[0]?.length ?? 0
    // A flush of an empty decoder reports nonsense rates and counts, but no samples.
    if (length === 0) return
    const first = chunks[0]
    if (first && first.channelData.length !== chunk.channelData.length) return
    rate ||= chunk.sampleRate
    frames += length
    checkSize(frames, chunk.channelData.length, rate)
    chunks.push(chunk)
  }
  for (let at = 0; at < bytes.length; at += chunkSize) take(await decoder.decode(bytes.subarray(at, at + chunkSize)))
  if (decoder.flush) take(await decoder.flush())
  return { channels: joinChunks(chunks, frames), rate }
}

async function decodePacked(bytes: Uint8Array, codec: Exclude<SoundFormat['codec'], 'wav'>) {
  const decoder = openDecoder[codec]()
  try {
    await decoder.ready
    return await runDecoder(decoder, bytes)
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    throw refuse('The sound is damaged and could not be decoded.', cause)
  } finally {
    decoder.free()
  }
}

function decodeWav(bytes: Uint8Array): { channels: Float32Array[]; rate: number; missing: number } {
  const read = readWav(bytes)
  if (typeof read === 'string') throw refuse(`The WAV file cannot be used: ${read}.`)
  checkSize(read.channels[0]?.length ?? 0, read.channels.length, read.sampleRate)
  return { channels: read.channels, rate: read.sampleRate, missing: read.missing }
}

function cleanSamples(channels: Float32Array[]): void {
  for (const channel of channels)
    for (let i = 0; i < channel.length; i++) if (!Number.isFinite(channel[i] as number)) channel[i] = 0
}

/** Bytes of WAV, MP3, Ogg (Vorbis, Opus, FLAC) or FLAC to samples. Throws TAKE_REJECTED, saying what was wrong. */
export async function decodeSound(bytes: Uint8Array): Promise<DecodedSound> {
  if (bytes.length === 0) throw refuse('The sound is an empty file.')
  if (bytes.length > maxBytes) throw refuse(`The sound is larger than ${maxBytes / 1e6} MB.`)
  const format = sniffSound(bytes)
  if (format === null) throw refuse(`This is not a sound that can be read: it is ${await nameContent(bytes)}.`)

  const remarks: string[] = []
  const decoded =
    format.codec === 'wav' ? decodeWav(bytes) : { ...(await decodePacked(bytes, format.codec)), missing: 0 }
  const frames = decoded.channels[0]?.length ?? 0
  if (frames === 0 || decoded.rate <= 0) throw refuse('The file holds no sound that can be decoded; it may be cut off.')
  if (decoded.rate < 1000 || decoded.rate > 384_000)
    throw refuse(`Its sample rate of ${decoded.rate} Hz is out of range.`)
  if (format.codec !== 'wav') cleanSamples(decoded.channels)

  const declared = declaredLength(bytes, format.codec)
  const missing = declared === null ? decoded.missing : Math.max(0, 1 - frames / declared)
  if (missing > 1 - minShare)
    throw refuse(`The sound is cut off: ${Math.round(missing * 100)}% of it is missing, as of a broken download.`)
  if (missing > 0.001 || !endsWhole(bytes, format)) remarks.push('The file ends early; the last moment may be missing.')
  return {
    channels: decoded.channels,
    sampleRate: decoded.rate,
    mediaType: format.mediaType,
    extension: format.extension,
    remarks,
  }
}
