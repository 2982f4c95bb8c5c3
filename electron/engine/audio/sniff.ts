import { fileTypeFromBuffer } from 'file-type'
import type { Take } from '../../../shared/take.ts'

/** What the first bytes say the file is. `null` where it is no sound that can be decoded here. */
export interface SoundFormat {
  codec: 'wav' | 'mp3' | 'vorbis' | 'opus' | 'flac'
  mediaType: Take['mediaType']
  extension: 'wav' | 'mp3' | 'ogg' | 'flac'
}

const ascii = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length))

const wav: SoundFormat = { codec: 'wav', mediaType: 'audio/wav', extension: 'wav' }
const mp3: SoundFormat = { codec: 'mp3', mediaType: 'audio/mpeg', extension: 'mp3' }
const flac: SoundFormat = { codec: 'flac', mediaType: 'audio/flac', extension: 'flac' }
const ogg = (codec: 'vorbis' | 'opus' | 'flac'): SoundFormat => ({ codec, mediaType: 'audio/ogg', extension: 'ogg' })

/** Sync word, version, layer III, bit rate and sample rate all in range: ISO 11172-3, 2.4.2.3. */
function isFrameHeader(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  return (
    first === 0xff &&
    (second & 0xe6) === 0xe2 &&
    (second & 0x18) !== 0x08 &&
    (third & 0xf0) !== 0xf0 &&
    (third & 0x0c) !== 0x0c
  )
}

/** Where the sound starts behind an ID3v2 tag; its size is four bytes of seven bits (id3.org, 3.1). */
export function skipId3(bytes: Uint8Array): number {
  if (ascii(bytes, 0, 3) !== 'ID3' || bytes.length < 10) return 0
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
  const size = ((a & 127) << 21) | ((b & 127) << 14) | ((c & 127) << 7) | (d & 127)
  return 10 + size + ((bytes[5] ?? 0) & 0x10 ? 10 : 0)
}

export function sniffSound(bytes: Uint8Array): SoundFormat | null {
  const head = ascii(bytes, 0, 4)
  if (head === 'RIFF' && ascii(bytes, 8, 4) === 'WAVE') return wav
  if (head === 'fLaC') return flac
  if (head === 'OggS') {
    const page = ascii(bytes, 0, 128)
    if (page.includes('OpusHead')) return ogg('opus')
    if (page.includes('\u0001vorbis')) return ogg('vorbis')
    if (page.includes('\u007fFLAC')) return ogg('flac')
    return null
  }
  const start = skipId3(bytes)
  if (start > 0 && ascii(bytes, start, 4) === 'fLaC') return flac
  // Some taggers leave padding between the tag and the first frame.
  const search = start > 0 ? 4096 : 1
  for (let at = start; at < start + search && at + 4 < bytes.length; at++) if (isFrameHeader(bytes, at)) return mp3
  return null
}

/** A few words on what bytes are that are no sound, for the error message. */
export async function nameContent(bytes: Uint8Array): Promise<string> {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart().toLowerCase()
  if (/^(<!doctype html|<html|<head|<body|<script)/.test(text)) return 'a web page (HTML)'
  if (/^[{[]/.test(text)) return 'a JSON reply'
  if (/^<\?xml|^<svg/.test(text)) return 'an XML document'
  const known = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined)
  if (known) return `a file of type ${known.mime}`
  const readable = [...text].filter((each) => each >= ' ' && each !== '\ufffd').length
  return text.length > 0 && readable / text.length > 0.95 ? 'plain text' : 'of an unknown kind'
}
