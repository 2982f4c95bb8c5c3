import libsamplerate from '@alexanderolsen/libsamplerate-js'

const { create, ConverterType } = libsamplerate
/** The converter needs this many frames behind the last one to give it out. */
const tail = 512
/** Bytes of one call's input: the package's own buffers hold 4 MB. */
const block = 65_536

/** Band-limited resampling (libsamplerate, medium sinc). Gives `frames * to / from` frames, in time with the input. */
export async function resample(channels: Float32Array[], from: number, to: number): Promise<Float32Array[]> {
  if (from === to) return channels
  const out: Float32Array[] = []
  for (const channel of channels) {
    const converter = await create(1, from, to, { converterType: ConverterType.SRC_SINC_MEDIUM_QUALITY })
    try {
      out.push(convertChannel(channel, Math.round((channel.length * to) / from), (input) => converter.full(input)))
    } finally {
      converter.destroy()
    }
  }
  return out
}

function convertChannel(
  channel: Float32Array,
  wanted: number,
  convert: (input: Float32Array) => Float32Array,
): Float32Array {
  const result = new Float32Array(wanted)
  let filled = 0
  const take = (piece: Float32Array): void => {
    const part = piece.subarray(0, wanted - filled)
    result.set(part, filled)
    filled += part.length
  }
  for (let at = 0; at < channel.length; at += block) take(convert(channel.slice(at, at + block)))
  // The full API holds the last frames back until more come.
  for (let i = 0; i < 64 && filled < wanted; i++) take(convert(new Float32Array(tail)))
  return result
}
