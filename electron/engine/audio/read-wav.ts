/** Decoded PCM, one array per channel, -1 to 1. `missing` is the share of the declared samples that is not there. */
export interface WavSamples {
  channels: Float32Array[]
  sampleRate: number
  missing: number
}

interface Format {
  float: boolean
  channels: number
  sampleRate: number
  bits: number
  block: number
}

const chunkName = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

/** The `fmt ` chunk: Microsoft's WAVEFORMATEX, and WAVEFORMATEXTENSIBLE where the true tag heads a GUID at 24. */
function readFormat(view: DataView, at: number, size: number): Format | string {
  if (size < 16) return 'its format chunk is too short'
  const declared = view.getUint16(at, true)
  const tag = declared === 0xfffe && size >= 40 ? view.getUint16(at + 24, true) : declared
  const channels = view.getUint16(at + 2, true)
  const sampleRate = view.getUint32(at + 4, true)
  const block = view.getUint16(at + 12, true)
  const bits = view.getUint16(at + 14, true)
  const known = tag === 1 ? [8, 16, 24, 32].includes(bits) : tag === 3 && [32, 64].includes(bits)
  if (!known) return `its encoding (format tag ${tag}, ${bits} bits) is not plain PCM`
  if (channels < 1 || channels > 8) return `it has ${channels} channels`
  if (sampleRate < 1000 || sampleRate > 384_000) return `its sample rate of ${sampleRate} Hz is out of range`
  if (block !== (channels * bits) / 8) return 'its block size does not fit its channels'
  return { float: tag === 3, channels, sampleRate, bits, block }
}

function sampleReader(view: DataView, { float, bits }: Format): (at: number) => number {
  if (float) return bits === 32 ? (at) => view.getFloat32(at, true) : (at) => view.getFloat64(at, true)
  if (bits === 8) return (at) => (view.getUint8(at) - 128) / 128
  if (bits === 24) return (at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8_388_608
  return (at) => view.getInt32(at, true) / 2_147_483_648
}

/** What nearly every WAV is, read without a call to a sample. Little endian, as every machine is that Node runs on here. */
function readWords(view: DataView, at: number, frames: number, channels: number): Float32Array[] {
  const start = view.byteOffset + at
  const bytes = view.buffer.slice(start, start + frames * channels * 2)
  const words = new Int16Array(bytes)
  return Array.from({ length: channels }, (_, channel) => {
    const out = new Float32Array(frames)
    for (let i = 0, from = channel; i < frames; i++, from += channels) out[i] = (words[from] as number) / 32_768
    return out
  })
}

function readSamples(view: DataView, format: Format, at: number, frames: number): Float32Array[] {
  if (format.bits === 16) return readWords(view, at, frames, format.channels)
  const read = sampleReader(view, format)
  const step = format.bits / 8
  return Array.from({ length: format.channels }, (_, channel) => {
    const out = new Float32Array(frames)
    for (let i = 0; i < frames; i++) {
      const value = read(at + i * format.block + channel * step)
      out[i] = Number.isFinite(value) ? Math.max(-8, Math.min(8, value)) : 0
    }
    return out
  })
}

/** Reads RIFF/WAVE with 8 to 32 bit integer or 32/64 bit float PCM; a sentence on what is wrong otherwise. */
export function readWav(bytes: Uint8Array): WavSamples | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let format: Format | null = null
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const name = chunkName(view, at)
    const size = view.getUint32(at + 4, true)
    const body = at + 8
    if (name === 'fmt ') {
      if (body + size > view.byteLength) return 'it ends inside its format chunk'
      const read = readFormat(view, body, size)
      if (typeof read === 'string') return read
      format = read
    }
    if (name === 'data') {
      if (format === null) return 'it has no format chunk before its samples'
      const there = view.byteLength - body
      const frames = Math.floor(Math.min(size, there) / format.block)
      // Streaming writers leave the size at 0 or at the largest number; then all that is there counts.
      const open = size === 0 || size >= 0xffff_ff00
      const whole = open ? Math.floor(there / format.block) : frames
      const missing = open || size <= there ? 0 : 1 - there / size
      return { channels: readSamples(view, format, body, whole), sampleRate: format.sampleRate, missing }
    }
    at = body + size + (size % 2)
  }
  return 'it has no samples'
}
