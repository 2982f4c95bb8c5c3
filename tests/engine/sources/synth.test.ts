import { describe, expect, it } from 'vitest'
import { decodeSound } from '../../../electron/engine/audio/decode.ts'
import { reviewSound } from '../../../electron/engine/audio/review-sound.ts'
import { renderVoice } from '../../../electron/engine/sources/synth/render.ts'
import { voices } from '../../../electron/engine/sources/synth/vocabulary/index.ts'
import type { Voice, Wish } from '../../../electron/engine/sources/synth/voice.ts'
import { synth } from '../../../electron/engine/sources/synth.ts'
import { context, request } from './requests.ts'

const usual: Wish = { count: null, size: 1, speed: 1, force: 1, material: null, distance: 0, room: null }
const rate = 48_000
const voiceOf = (id: string): Voice => {
  const voice = voices.find((each) => each.id === id)
  if (!voice) throw new Error(`no voice ${id}`)
  return voice
}
const peak = (side: Float32Array): number => {
  let most = 0
  for (const each of side) most = Math.max(most, Math.abs(each))
  return most
}
const power = (side: Float32Array): number => {
  let sum = 0
  for (const each of side) sum += each * each
  return sum / side.length
}

/** Rough centre of the spectrum in Hz: the rate at which the energy of the slope and of the wave relate. */
function brightness([left]: readonly Float32Array[]): number {
  let wave = 0
  let slope = 0
  for (let i = 1; left && i < left.length; i++) {
    wave += (left[i] as number) ** 2
    slope += ((left[i] as number) - (left[i - 1] as number)) ** 2
  }
  return (Math.sqrt(slope / wave) * rate) / (2 * Math.PI)
}

describe('the synthesiser', () => {
  it('has at least 44 kinds, each with its own id and words of its own', () => {
    expect(voices.length).toBeGreaterThanOrEqual(44)
    expect(new Set(voices.map((each) => each.id)).size).toBe(voices.length)
    for (const voice of voices) expect(voice.words.length).toBeGreaterThan(3)
  })

  it.each(voices.map((each) => [each.id, each] as const))(
    'makes %s: heard, finite, unclipped, clean at its ends',
    (_, voice) => {
      const sides = renderVoice(voice, usual, 11, null)
      for (const side of sides) {
        expect(peak(side)).toBeLessThan(0.75)
      }
      expect(Math.max(...sides.map(peak))).toBeGreaterThan(0.5)
      expect(10 * Math.log10(Math.max(...sides.map(power)))).toBeGreaterThan(-45)
      if (!voice.loop) {
        for (const side of sides) {
          expect(peak(side.subarray(0, 4))).toBeLessThan(0.05)
          expect(peak(side.subarray(side.length - 48))).toBeLessThan(0.001)
        }
      }
    },
  )

  it.each(voices.filter((each) => each.loop).map((each) => [each.id, each] as const))(
    'loops %s without a step or a hole at the join',
    (_, voice) => {
      const sides = renderVoice(voice, usual, 5, null)
      for (const side of sides) {
        let inside = 0
        for (let i = 1; i < side.length; i++)
          inside = Math.max(inside, Math.abs((side[i] as number) - (side[i - 1] as number)))
        expect(Math.abs((side[0] as number) - (side.at(-1) as number))).toBeLessThanOrEqual(inside)
        const edge = rate * 0.5
        const join = (power(side.subarray(side.length - edge)) + power(side.subarray(0, edge))) / 2
        const parts = Array.from({ length: 8 }, (_each, i) =>
          power(side.subarray((i * side.length) / 9, (i * side.length) / 9 + 2 * edge)),
        )
        expect(join).toBeGreaterThan(Math.min(...parts) / 4)
      }
    },
  )

  it('makes the same sound from the same seed and another from another', () => {
    for (const id of ['rain', 'knock', 'thunder', 'glass', 'bird', 'footsteps']) {
      const [first] = renderVoice(voiceOf(id), usual, 3, null)
      const same = (seed: number): boolean =>
        Buffer.from(renderVoice(voiceOf(id), usual, seed, null)[0].buffer).equals(Buffer.from(first.buffer))
      expect([id, same(3), same(4)]).toEqual([id, true, false])
    }
  })

  it('puts kinds where they belong in the spectrum', () => {
    const of = (id: string): number => brightness(renderVoice(voiceOf(id), usual, 2, null))
    expect(of('heartbeat')).toBeLessThan(200)
    expect(of('thud')).toBeLessThan(700)
    expect(of('boom')).toBeLessThan(of('snap'))
    expect(of('thunder')).toBeLessThan(of('rain'))
    expect(of('underwater')).toBeLessThan(of('stream'))
    expect(of('church-bell')).toBeLessThan(of('bicycle-bell'))
    expect(of('bird')).toBeGreaterThan(2000)
    expect(of('keys')).toBeGreaterThan(3000)
  })

  it('makes big things lower, far things duller, and counts strokes', () => {
    const bell = voiceOf('bell')
    const plain = brightness(renderVoice(bell, usual, 2, null))
    expect(brightness(renderVoice(bell, { ...usual, size: 1.6 }, 2, null))).toBeLessThan(plain)
    expect(brightness(renderVoice(voiceOf('thunder'), { ...usual, distance: 0.8 }, 2, null))).toBeLessThan(
      brightness(renderVoice(voiceOf('thunder'), usual, 2, null)),
    )
    const [left] = renderVoice(voiceOf('knock'), { ...usual, count: 5 }, 2, null)
    let strokes = 0
    let rest = 0
    for (const value of left) {
      if (Math.abs(value) > 0.2) {
        if (rest > rate * 0.08) strokes++
        rest = 0
      } else rest++
    }
    expect(strokes + (rest > 0 ? 0 : 1)).toBeGreaterThanOrEqual(4)
    expect(strokes).toBeLessThanOrEqual(5)
  })
})

describe('a candidate', () => {
  it('loads as bytes that decode, last as long as said, and pass the review', async () => {
    for (const words of ['knock on the door', 'distant thunder', 'a glass shatters']) {
      const [candidate] = await synth.search(request(words), context)
      if (!candidate) throw new Error(words)
      const { bytes } = await synth.load(JSON.parse(JSON.stringify(candidate)), context)
      const { channels, sampleRate } = await decodeSound(bytes)
      expect((channels[0]?.length ?? 0) / sampleRate).toBeCloseTo(candidate.duration ?? 0, 2)
      const { verdict } = await reviewSound(bytes, { kind: 'effect', wantedLength: null })
      expect(verdict).toMatchObject({ accepted: true })
      expect(verdict.score).toBeGreaterThan(0.8)
    }
  })

  it('with a broken handle is refused with a code', async () => {
    const [candidate] = await synth.search(request('pop'), context)
    if (!candidate) throw new Error('no pop')
    await expect(synth.load({ ...candidate, handle: { type: 'voice', voice: 'nope' } }, context)).rejects.toMatchObject(
      { code: 'NOTHING_FOUND' },
    )
  })

  it('comes in as many versions as asked, all different, best first', async () => {
    const found = await synth.search({ ...request('knock on wood'), count: 4 }, context)
    expect(found).toHaveLength(4)
    expect(new Set(found.map((each) => each.id)).size).toBe(4)
    expect(new Set(found.map((each) => each.title)).size).toBe(4)
    expect(found.map((each) => each.match)).toEqual(found.map((each) => each.match).sort((a, b) => b - a))
    expect(found.every((each) => each.credits[0]?.licence === 'generated')).toBe(true)
  })
})

describe('music', () => {
  const tune = (words: string) => ({ ...request(words, 'music'), count: 2 })

  it('takes its mood and instrument from the words', async () => {
    const title = async (words: string): Promise<string> => (await synth.search(tune(words), context))[0]?.title ?? ''
    expect(await title('slow music box lullaby')).toMatch(/^Calm music box/)
    expect(await title('sad piano')).toMatch(/^Sad piano.*minor/)
    expect(await title('heroic orchestral march')).toMatch(/^Heroic strings.*major/)
    expect(await title('tense suspense')).toMatch(/^Tense/)
    expect(await title('background music')).not.toBe('')
  })

  it.each(['happy ukulele', 'sad piano', 'tense strings', 'calm pad', 'mysterious music box', 'heroic theme'])(
    'plays %s for 15 to 60 s and repeats without a step',
    async (words) => {
      const [candidate] = await synth.search(tune(words), context)
      if (!candidate) throw new Error(words)
      expect(candidate.duration).toBeGreaterThan(14)
      expect(candidate.duration).toBeLessThan(60)
      const { channels } = await decodeSound((await synth.load(candidate, context)).bytes)
      for (const side of channels) {
        expect(peak(side)).toBeGreaterThan(0.4)
        expect(peak(side)).toBeLessThan(0.75)
        let inside = 0
        for (let i = 1; i < side.length; i++)
          inside = Math.max(inside, Math.abs((side[i] as number) - (side[i - 1] as number)))
        expect(Math.abs((side[0] as number) - (side.at(-1) as number))).toBeLessThanOrEqual(inside)
        const seconds = Math.floor(side.length / rate)
        const powers = Array.from({ length: seconds }, (_, i) => power(side.subarray(i * rate, (i + 1) * rate)))
        expect(Math.min(...powers)).toBeGreaterThan(Math.max(...powers) / 1000)
      }
    },
  )
})
