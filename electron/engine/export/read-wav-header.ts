export interface WavHeader {
  /** 1 for PCM, 3 for float, 0xfffe for the extensible header. */
  format: number
  sampleRate: number
  bits: number
  channels: number
  /** Seconds, from the size of the data. */
  duration: number
  /** The names of the chunks, in order. */
  chunks: string[]
}

/** The header of a RIFF WAVE file; throws where it is none, or where the data does not reach as far as it says. */
export function readWavHeader(bytes: Uint8Array): WavHeader {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.toString('latin1', 0, 4) !== 'RIFF' || data.toString('latin1', 8, 12) !== 'WAVE')
    throw new Error('not a WAV')
  const chunks: string[] = []
  let header: Omit<WavHeader, 'duration' | 'chunks'> | undefined
  let frameBytes = 0
  let dataBytes: number | undefined
  for (let at = 12; at + 8 <= data.length; ) {
    const name = data.toString('latin1', at, at + 4)
    const length = data.readUInt32LE(at + 4)
    chunks.push(name)
    if (name === 'fmt ') {
      frameBytes = data.readUInt16LE(at + 20)
      header = {
        format: data.readUInt16LE(at + 8),
        channels: data.readUInt16LE(at + 10),
        sampleRate: data.readUInt32LE(at + 12),
        bits: data.readUInt16LE(at + 22),
      }
    }
    if (name === 'data') {
      if (at + 8 + length > data.length) throw new Error('a WAV that is cut off')
      dataBytes = length
    }
    at += 8 + length + (length % 2)
  }
  if (!header || dataBytes === undefined || frameBytes === 0) throw new Error('a WAV without a format or without data')
  return { ...header, duration: dataBytes / frameBytes / header.sampleRate, chunks }
}
