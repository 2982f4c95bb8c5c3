import { rate, type Stereo } from './dsp/signal.ts'

/** WAV, 16-bit stereo PCM. No dither: the loudest sample is near full scale and the tails end in zero. */
export function packWav([left, right]: Stereo): Uint8Array {
  const size = left.length * 4
  const bytes = new Uint8Array(44 + size)
  const view = new DataView(bytes.buffer)
  const text = (at: number, value: string): void => {
    for (let i = 0; i < value.length; i++) view.setUint8(at + i, value.charCodeAt(i))
  }
  text(0, 'RIFF')
  view.setUint32(4, 36 + size, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 2, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 4, true)
  view.setUint16(32, 4, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, size, true)
  // Both x86 and ARM as Node runs on them are little endian, like the format.
  const samples = new Int16Array(bytes.buffer, 44)
  const most = 32_767
  for (let i = 0; i < left.length; i++) {
    // Rounds: a cut of what is positive is a floor.
    samples[i * 2] = (((left[i] as number) * most + most + 0.5) | 0) - most
    samples[i * 2 + 1] = (((right[i] as number) * most + most + 0.5) | 0) - most
  }
  return bytes
}
