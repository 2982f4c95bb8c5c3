import type { Size } from '../../../shared/units.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export interface PngHeader {
  size: Size
  bits: number
  /** True for RGBA; PNG alpha is never premultiplied (https://www.w3.org/TR/png-3/#4Concepts.AlphaIndication). */
  hasAlpha: boolean
}

/** The first chunk of a PNG; throws where it is none or where its end is missing. */
export function readPngHeader(bytes: Uint8Array): PngHeader {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!data.subarray(0, 8).equals(signature) || data.toString('latin1', 12, 16) !== 'IHDR') throw new Error('not a PNG')
  if (data.toString('latin1', data.length - 8, data.length - 4) !== 'IEND') throw new Error('a PNG that is cut off')
  return {
    size: { width: data.readUInt32BE(16), height: data.readUInt32BE(20) },
    bits: data[24] ?? 0,
    hasAlpha: data[25] === 6,
  }
}
