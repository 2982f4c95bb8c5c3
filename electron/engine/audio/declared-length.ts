import { type SoundFormat, skipId3 } from './sniff.ts'

/** A gapless decoder takes the encoder's delay and padding off: 528 + 1 + 576 and at most one frame, so under three. */
const trimmedFrames = 3

/** Samples per MPEG frame: 1152, or 576 for MPEG 2 and 2.5, layer III. */
function mp3Frames(bytes: Uint8Array): number | null {
  const start = skipId3(bytes)
  const head = bytes.subarray(start, start + 256)
  const text = String.fromCharCode(...head)
  const at = [text.indexOf('Xing'), text.indexOf('Info')].find((each) => each > 0)
  if (at === undefined || at + 12 > head.length) return null
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  // Bit 0 of the flags: a frame count follows (the Xing VBR header).
  if ((view.getUint32(at + 4) & 1) === 0) return null
  const perFrame = (view.getUint8(1) & 0x08) === 0 ? 576 : 1152
  return Math.max(1, (view.getUint32(at + 8) - trimmedFrames) * perFrame)
}

/** Bits 108 to 143 of STREAMINFO (RFC 9639, 8.2); 0 is "unknown". */
function flacSamples(bytes: Uint8Array): number | null {
  const start = skipId3(bytes)
  if (bytes.length < start + 26) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, 26)
  const total = (view.getUint8(21) & 15) * 2 ** 32 + view.getUint32(22)
  return total === 0 ? null : total
}

/** Sample frames that the header promises, null where it does not say. A header can lie. */
export function declaredLength(bytes: Uint8Array, codec: SoundFormat['codec']): number | null {
  if (codec === 'mp3') return mp3Frames(bytes)
  if (codec === 'flac' && bytes[0] !== 0x4f) return flacSamples(bytes)
  return null
}

/** False where the last Ogg page is not marked as the last (RFC 3533, section 6: header type flag 4). */
export function endsWhole(bytes: Uint8Array, format: SoundFormat): boolean {
  if (format.extension !== 'ogg') return true
  for (let at = bytes.length - 27; at >= 0 && at > bytes.length - 70_000; at--)
    if (bytes[at] === 0x4f && bytes[at + 1] === 0x67 && bytes[at + 2] === 0x67 && bytes[at + 3] === 0x53)
      return ((bytes[at + 5] ?? 0) & 4) !== 0
  return false
}
