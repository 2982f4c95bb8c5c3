const headerBytes = 44

const writeText = (view: DataView, at: number, text: string): void => {
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i))
}

/**
 * WAV, 24-bit PCM, little endian, one or two channels, no chunks beside `fmt ` and `data`: editors read a `bext`
 * time stamp as a place on the timeline, so there is none.
 */
export function writeWav(channels: readonly Float32Array[], sampleRate: number): Uint8Array {
  const frames = channels[0]?.length ?? 0
  const block = channels.length * 3
  const size = frames * block
  const bytes = new Uint8Array(headerBytes + size + (size % 2))
  const view = new DataView(bytes.buffer)
  writeText(view, 0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  writeText(view, 8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels.length, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * block, true)
  view.setUint16(32, block, true)
  view.setUint16(34, 24, true)
  writeText(view, 36, 'data')
  view.setUint32(40, size, true)
  channels.forEach((channel, index) => {
    for (let i = 0, at = headerBytes + index * 3; i < frames; i++, at += block) {
      const value = Math.max(-8_388_608, Math.min(8_388_607, Math.round((channel[i] as number) * 8_388_608)))
      bytes[at] = value
      bytes[at + 1] = value >> 8
      bytes[at + 2] = value >> 16
    }
  })
  return bytes
}
