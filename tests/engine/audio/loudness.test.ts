import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureLoudness, measureTruePeak } from '../../../electron/engine/audio/loudness.ts'
import { writeWav } from '../../../electron/engine/audio/write-wav.ts'
import { renderVoice } from '../../../electron/engine/sources/synth/render.ts'
import { voices } from '../../../electron/engine/sources/synth/vocabulary/index.ts'

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0

function sine(frequency: number, decibels: number, seconds: number, rate = 48_000): Float32Array {
  const gain = 10 ** (decibels / 20)
  return Float32Array.from({ length: seconds * rate }, (_, i) => gain * Math.sin((2 * Math.PI * frequency * i) / rate))
}
const join3 = (...parts: Float32Array[]): Float32Array => Float32Array.from(parts.flatMap((part) => [...part]))

describe('measureLoudness, against EBU Tech 3341', () => {
  it.each([48_000, 44_100, 96_000])('gives -23 LUFS for a stereo 997 Hz sine at -23 dBFS and %i Hz', (rate) => {
    const tone = sine(997, -23, 4, rate)
    expect(measureLoudness([tone, tone], rate)).toBeCloseTo(-23, 1)
  })

  it('gives 3 LU less for the same sine on one channel', () => {
    expect(measureLoudness([sine(997, -23, 4)], 48_000)).toBeCloseTo(-26, 1)
  })

  it('leaves out quiet stretches by its relative gate (case 3: -36, -23, -36 dBFS gives -23)', () => {
    const tone = join3(sine(997, -36, 3), sine(997, -23, 18), sine(997, -36, 3))
    expect(Math.abs(measureLoudness([tone, tone], 48_000) + 23)).toBeLessThanOrEqual(0.1)
  })

  it('leaves out silence by its absolute gate (case 4)', () => {
    const tone = join3(sine(997, -72, 3), sine(997, -36, 3), sine(997, -23, 18), sine(997, -36, 3), sine(997, -72, 3))
    expect(Math.abs(measureLoudness([tone, tone], 48_000) + 23)).toBeLessThanOrEqual(0.1)
  })

  it('calls silence -70, and nothing at all too', () => {
    expect(measureLoudness([new Float32Array(48_000)], 48_000)).toBe(-70)
    expect(measureLoudness([], 48_000)).toBe(-70)
  })

  it('measures a sound shorter than its window', () => {
    const tone = sine(997, -20, 0.2)
    expect(measureLoudness([tone, tone], 48_000)).toBeCloseTo(-20, 0)
  })
})

describe('measureTruePeak', () => {
  it('finds the peak between samples (a quarter of the rate at 45 degrees reads 3 dB low)', () => {
    const tone = Float32Array.from({ length: 4800 }, (_, i) => 0.5 * Math.sin((Math.PI * i) / 2 + Math.PI / 4))
    expect(20 * Math.log10(Math.max(...tone))).toBeCloseTo(-9.03, 1)
    expect(Math.abs(measureTruePeak([tone]) + 6.02)).toBeLessThan(0.4)
  })

  it('gives -100 for silence', () => {
    expect(measureTruePeak([new Float32Array(100)])).toBe(-100)
  })
})

describe.skipIf(!hasFfmpeg)('against ffmpeg ebur128', () => {
  it.each(['rain', 'church-bell', 'footsteps', 'thunder'])('agrees on %s within 0.15 LU and 0.3 dB', async (id) => {
    const voice = voices.find((each) => each.id === id)
    if (!voice) throw new Error(id)
    const wish = { count: null, size: 1, speed: 1, force: 1, material: null, distance: 0, room: null }
    const sides = renderVoice(voice, wish, 3, null)
    const folder = await mkdtemp(join(tmpdir(), 'inkcue-loudness-'))
    try {
      const path = join(folder, 'sound.wav')
      await writeFile(path, writeWav(sides, 48_000))
      const run = spawnSync('ffmpeg', [
        '-hide_banner',
        '-nostats',
        '-i',
        path,
        '-af',
        'ebur128=peak=true',
        '-f',
        'null',
        '-',
      ])
      const report = run.stderr.toString().split('Summary:')[1] ?? ''
      const loudness = Number(/I:\s+(-?[\d.]+) LUFS/.exec(report)?.[1])
      const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(report)?.[1])
      expect(Math.abs(measureLoudness(sides, 48_000) - loudness)).toBeLessThanOrEqual(0.15)
      expect(Math.abs(measureTruePeak(sides) - peak)).toBeLessThanOrEqual(0.3)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
