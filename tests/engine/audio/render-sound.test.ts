import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeSound } from '../../../electron/engine/audio/decode.ts'
import { targetLoudness } from '../../../electron/engine/audio/levels.ts'
import { renderSound } from '../../../electron/engine/audio/render-sound.ts'
import { resample } from '../../../electron/engine/audio/resample.ts'
import { reviewSound } from '../../../electron/engine/audio/review-sound.ts'
import { writeWav } from '../../../electron/engine/audio/write-wav.ts'
import { seedRandom } from '../../../electron/engine/sources/synth/dsp/signal.ts'

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(import.meta.dirname, '../../fixtures/audio', name)))
const hasFfprobe = spawnSync('ffprobe', ['-version']).status === 0
const rate = 48_000
const samples = (seconds: number, at: (t: number) => number): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) => at(i / rate))
const beep = (t: number): number => 0.3 * Math.sin(2 * Math.PI * 500 * t)

describe('renderSound', () => {
  it.each(['effect', 'ambience', 'music'] as const)('brings an %s to its loudness', async (kind) => {
    const made = await renderSound(await fixture('tone.mp3'), { kind, length: null, loop: false, gain: 0 })
    expect(Math.abs(made.loudness - targetLoudness[kind])).toBeLessThan(0.3)
    expect(made.peak).toBeLessThanOrEqual(-0.9)
  })

  it('never passes -1 dBTP, however much gain is asked', async () => {
    const made = await renderSound(await fixture('tone.mp3'), { kind: 'effect', length: null, loop: false, gain: 24 })
    expect(made.peak).toBeLessThanOrEqual(-0.9)
    expect(made.peak).toBeGreaterThan(-1.3)
  })

  it('trims silence at both ends', async () => {
    const padded = writeWav([samples(3, (t) => (t > 1 && t < 2 ? beep(t) : 0))], rate)
    const made = await renderSound(padded, { kind: 'effect', length: null, loop: false, gain: 0 })
    expect(made.duration).toBeGreaterThan(1)
    expect(made.duration).toBeLessThan(1.1)
  })

  it('cuts what is too long and loops what is too short', async () => {
    const bytes = await fixture('tone.mp3')
    const cut = await renderSound(bytes, { kind: 'effect', length: 0.4, loop: false, gain: 0 })
    expect(cut.duration).toBeCloseTo(0.4, 3)
    const looped = await renderSound(bytes, { kind: 'ambience', length: 5, loop: true, gain: 0 })
    expect(looped.duration).toBeCloseTo(5, 3)
  })

  it('starts and ends at zero', async () => {
    const made = await renderSound(await fixture('tone-s16le.wav'), {
      kind: 'effect',
      length: 0.06,
      loop: false,
      gain: 0,
    })
    const [channel = new Float32Array()] = (await decodeSound(made.wav)).channels
    expect(Math.abs(channel[0] ?? 1)).toBeLessThan(0.001)
    expect(Math.abs(channel.at(-1) ?? 1)).toBeLessThan(0.001)
  })

  it('keeps mono mono and folds six channels to two', async () => {
    const mono = await renderSound(await fixture('tone.flac'), { kind: 'effect', length: null, loop: false, gain: 0 })
    expect((await decodeSound(mono.wav)).channels).toHaveLength(1)
    const many = await renderSound(await fixture('tone-extensible.wav'), {
      kind: 'effect',
      length: null,
      loop: false,
      gain: 0,
    })
    expect((await decodeSound(many.wav)).channels).toHaveLength(2)
  })

  it('has no hole and no bump where rounds of a noise meet', async () => {
    const random = seedRandom(1)
    const noise = writeWav([samples(3, () => (random() - 0.5) * 0.6)], rate)
    const made = await renderSound(noise, { kind: 'ambience', length: 9, loop: true, gain: 0 })
    const [channel = new Float32Array()] = (await decodeSound(made.wav)).channels
    const powers = Array.from({ length: 60 }, (_, i) => {
      const part = channel.subarray((1.2 + i * 0.1) * rate, (1.3 + i * 0.1) * rate)
      return part.reduce((sum, each) => sum + each * each, 0)
    })
    expect(Math.max(...powers) / Math.min(...powers)).toBeLessThan(1.6)
  })

  it.skipIf(!hasFfprobe)('writes what ffprobe calls 48 kHz 24-bit PCM', async () => {
    const made = await renderSound(await fixture('tone-vorbis.ogg'), {
      kind: 'effect',
      length: null,
      loop: false,
      gain: 0,
    })
    const folder = await mkdtemp(join(tmpdir(), 'inkcue-wav-'))
    try {
      await writeFile(join(folder, 'a.wav'), made.wav)
      const run = spawnSync('ffprobe', ['-v', 'error', '-show_streams', '-of', 'json', join(folder, 'a.wav')])
      const [stream] = JSON.parse(run.stdout.toString()).streams
      expect(stream).toMatchObject({ codec_name: 'pcm_s24le', sample_rate: '48000', channels: 2 })
      expect(Number(stream.duration)).toBeCloseTo(made.duration, 3)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('resample', () => {
  it.each([
    [44_100, 48_000],
    [22_050, 48_000],
    [96_000, 48_000],
  ])('keeps length, pitch and place from %i to %i Hz, over several blocks', async (from, to) => {
    const wave = (at: number, i: number): number => Math.sin((2 * Math.PI * 440 * i) / at)
    const input = Float32Array.from({ length: from * 4 }, (_, i) => wave(from, i))
    const [out = new Float32Array()] = await resample([input], from, to)
    expect(out.length).toBe(to * 4)
    for (let i = 2000; i < out.length - 2000; i += 997) expect(Math.abs((out[i] ?? 9) - wave(to, i))).toBeLessThan(0.02)
  })
})

describe('reviewSound', () => {
  const review = (channel: Float32Array, wantedLength: number | null = null) =>
    reviewSound(writeWav([channel], rate), { kind: 'effect', wantedLength })

  it('accepts a clean sound without remark, with its facts', async () => {
    const { verdict, facts, mediaType, extension } = await review(samples(1, beep))
    expect(verdict).toMatchObject({ accepted: true, score: 1 })
    expect(facts).toMatchObject({ duration: 1, sampleRate: rate, channels: 1 })
    expect(facts.waveform).toHaveLength(200)
    expect([mediaType, extension]).toEqual(['audio/wav', 'wav'])
  })

  it('rejects silence and what is too short', async () => {
    expect((await review(samples(1, () => 0))).verdict).toMatchObject({ accepted: false, score: 0 })
    const click = (await review(samples(1, (t) => (t < 0.005 ? 0.5 : 0)))).verdict
    expect(click.gates.find((each) => each.gate === 'size')?.passed).toBe(true)
    expect((await review(samples(0.01, beep))).verdict.accepted).toBe(false)
  })

  it('remarks clipping and offset, and rejects much of either', async () => {
    const clipped = await review(samples(1, (t) => Math.max(-1, Math.min(1, beep(t) * 3.6))))
    expect(clipped.verdict.score).toBeLessThan(0.9)
    expect(clipped.verdict.gates.flatMap((each) => each.reasons).join()).toContain('clipped')
    expect((await review(samples(1, (t) => Math.sign(beep(t))))).verdict.accepted).toBe(false)
    const shifted = await review(samples(1, (t) => beep(t) + 0.1))
    expect(shifted.verdict.gates.flatMap((each) => each.reasons).join()).toContain('DC offset')
  })

  it('says what will happen to a sound that is much longer than wanted', async () => {
    const { verdict } = await review(samples(9, beep), 1)
    expect(verdict.accepted).toBe(true)
    expect(verdict.gates.flatMap((each) => each.reasons).join()).toContain('cut to 1.0 s')
  })
})
