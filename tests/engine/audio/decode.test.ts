import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSound } from '../../../electron/engine/audio/decode.ts'
import { isCoded } from '../../../shared/errors.ts'

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(import.meta.dirname, '../../fixtures/audio', name)))

/** Cycles per second by zero crossings. */
function pitchOf(samples: Float32Array, rate: number): number {
  let crossings = 0
  for (let i = 1; i < samples.length; i++) if ((samples[i - 1] ?? 0) < 0 && (samples[i] ?? 0) >= 0) crossings++
  return (crossings * rate) / samples.length
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await decodeSound(bytes).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!isCoded(error)) throw new Error(`expected a coded error, got ${String(error)}`)
  expect(error.code).toBe('TAKE_REJECTED')
  return error.message
}

describe('decodeSound', () => {
  it.each([
    ['tone.mp3', 'audio/mpeg', 2, 1],
    ['tone-vorbis.ogg', 'audio/ogg', 2, 1],
    ['tone-opus.ogg', 'audio/ogg', 1, 1],
    ['tone.flac', 'audio/flac', 1, 0.4],
    ['tone-flac.ogg', 'audio/ogg', 1, 0.4],
    ['tone-u8.wav', 'audio/wav', 1, 0.1],
    ['tone-s16le.wav', 'audio/wav', 1, 0.1],
    ['tone-s24le.wav', 'audio/wav', 1, 0.1],
    ['tone-s32le.wav', 'audio/wav', 1, 0.1],
    ['tone-f32le.wav', 'audio/wav', 1, 0.1],
  ])('reads the 440 Hz tone of %s', async (name, mediaType, channels, seconds) => {
    const sound = await decodeSound(await fixture(name))
    expect(sound.mediaType).toBe(mediaType)
    expect(sound.channels).toHaveLength(channels)
    const [first = new Float32Array()] = sound.channels
    expect(first.length / sound.sampleRate).toBeCloseTo(seconds, 1)
    expect(Math.abs(pitchOf(first, sound.sampleRate) - 440)).toBeLessThan(12)
    expect(sound.remarks).toEqual([])
  })

  it('reads six channels of an extensible WAV', async () => {
    const sound = await decodeSound(await fixture('tone-extensible.wav'))
    expect(sound.channels).toHaveLength(6)
    expect(Math.max(...(sound.channels[3] ?? [1]))).toBe(0)
  })

  it('gives all integer widths of one tone the same samples', async () => {
    const names = ['tone-s16le.wav', 'tone-s24le.wav', 'tone-s32le.wav', 'tone-f32le.wav']
    const all = await Promise.all(names.map(async (name) => (await decodeSound(await fixture(name))).channels[0]))
    for (const each of all) expect(Math.abs((each?.[37] ?? 0) - (all[0]?.[37] ?? 9))).toBeLessThan(1 / 16_000)
  })

  it('says that a web page named mp3 is a web page', async () => {
    const page = new TextEncoder().encode('<!DOCTYPE html><html><body>404 not found</body></html>')
    expect(await refusal(page)).toContain('web page')
  })

  it('names what else the bytes are', async () => {
    expect(await refusal(new TextEncoder().encode('{"error":"rate limited"}'))).toContain('JSON')
    expect(await refusal(new TextEncoder().encode('just some words that are no sound'))).toContain('plain text')
    expect(await refusal(await fixture('tone.m4a'))).toMatch(/audio\/(x-m4a|mp4)|video\/mp4/)
    expect(await refusal(new Uint8Array())).toContain('empty')
  })

  it('says that a cut-off WAV or FLAC is cut off', async () => {
    for (const name of ['tone-s16le.wav', 'tone.flac']) {
      const bytes = await fixture(name)
      expect(await refusal(bytes.subarray(0, bytes.length >> 1))).toMatch(/cut off/)
    }
  })

  it('says that an MP3 of which half is missing is cut off', async () => {
    const bytes = await fixture('tone.mp3')
    expect(await refusal(bytes.subarray(0, bytes.length >> 1))).toMatch(/cut off/)
  })

  it('refuses a WAV header that lies about its format', async () => {
    const bytes = await fixture('tone-s16le.wav')
    const view = new DataView(bytes.buffer)
    for (const [at, value] of [
      [20, 0x55],
      [22, 0],
      [22, 999],
      [32, 7],
      [34, 13],
    ] as const) {
      const lying = bytes.slice()
      new DataView(lying.buffer).setUint16(at, value, true)
      expect(await refusal(lying)).toContain('WAV')
    }
    expect(view.getUint16(20, true)).toBe(1)
  })

  it('refuses a WAV that says it lasts for hours in a few bytes', async () => {
    const bytes = (await fixture('tone-s16le.wav')).slice()
    new DataView(bytes.buffer).setUint32(bytes.length - 2205 * 2 - 4, 0x7fff_ffff, true)
    expect(await refusal(bytes)).toMatch(/cut off/)
  })

  it.each(['tone.mp3', 'tone-vorbis.ogg', 'tone-opus.ogg', 'tone.flac', 'tone-s16le.wav'])(
    'decodes or refuses %s with bytes changed, but never crashes',
    async (name) => {
      const whole = await fixture(name)
      const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 40 }), fc.nat(whole.length), async (changes, end) => {
          const bytes = whole.slice(0, end < 40 ? whole.length : end)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const result = await decodeSound(bytes).catch((error: unknown) => error)
          if (result instanceof Error) return isCoded(result)
          const { channels } = result as Awaited<ReturnType<typeof decodeSound>>
          return channels.every((each) => each.length === channels[0]?.length && each.every(Number.isFinite))
        }),
        { numRuns: 25, seed: 4 },
      )
    },
  )

  it('refuses or decodes any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const result = await decodeSound(bytes).catch((error: unknown) => error)
        return !(result instanceof Error) || isCoded(result)
      }),
      { numRuns: 60, seed: 2 },
    )
  })
})
