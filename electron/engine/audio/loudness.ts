import { findPeak } from './find-peak.ts'

/** What digital silence is given as: the absolute gate of BS.1770. */
export const silence = -70

interface Biquad {
  b0: number
  b1: number
  b2: number
  a1: number
  a2: number
}

/** The two K-weighting filters of ITU-R BS.1770-4, annex 1, derived from their analogue form for any sample rate. */
function weightingFilters(rate: number): [Biquad, Biquad] {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / rate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const norm = 1 + shelf / q + shelf * shelf
  const pass = Math.tan((Math.PI * 38.13547087602444) / rate)
  const passQ = 0.5003270373238773
  const passNorm = 1 + pass / passQ + pass * pass
  return [
    {
      b0: (high + (band * shelf) / q + shelf * shelf) / norm,
      b1: (2 * (shelf * shelf - high)) / norm,
      b2: (high - (band * shelf) / q + shelf * shelf) / norm,
      a1: (2 * (shelf * shelf - 1)) / norm,
      a2: (1 - shelf / q + shelf * shelf) / norm,
    },
    {
      b0: 1,
      b1: -2,
      b2: 1,
      a1: (2 * (pass * pass - 1)) / passNorm,
      a2: (1 - pass / passQ + pass * pass) / passNorm,
    },
  ]
}

/**
 * Weighted energy of each tenth of a second, summed over the channels; the last one may be shorter. Channels go
 * through the filters in pairs: each sample waits for the one before it, and two can wait at once.
 */
function stepEnergies(channels: readonly Float32Array[], rate: number, step: number): Float64Array {
  const frames = channels[0]?.length ?? 0
  const energies = new Float64Array(Math.ceil(frames / step))
  const filters = weightingFilters(rate)
  for (let each = 0; each < channels.length; each += 2) {
    const first = channels[each]
    if (first) addEnergies(energies, filters, first, channels[each + 1] ?? new Float32Array(frames), step)
  }
  return energies
}

function addEnergies(
  energies: Float64Array,
  [s, p]: [Biquad, Biquad],
  left: Float32Array,
  right: Float32Array,
  step: number,
): void {
  let [ls1, ls2, lp1, lp2, rs1, rs2, rp1, rp2] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < energies.length; at++) {
    const end = Math.min(left.length, (at + 1) * step)
    let sum = 0
    for (let i = at * step; i < end; i++) {
      const lx = left[i] as number
      const ly = s.b0 * lx + ls1
      ls1 = s.b1 * lx - s.a1 * ly + ls2
      ls2 = s.b2 * lx - s.a2 * ly
      const lz = p.b0 * ly + lp1
      lp1 = p.b1 * ly - p.a1 * lz + lp2
      lp2 = p.b2 * ly - p.a2 * lz
      const rx = right[i] as number
      const ry = s.b0 * rx + rs1
      rs1 = s.b1 * rx - s.a1 * ry + rs2
      rs2 = s.b2 * rx - s.a2 * ry
      const rz = p.b0 * ry + rp1
      rp1 = p.b1 * ry - p.a1 * rz + rp2
      rp2 = p.b2 * ry - p.a2 * rz
      sum += lz * lz + rz * rz
    }
    energies[at] = (energies[at] as number) + sum
  }
}

const toLufs = (power: number): number => (power <= 0 ? silence : Math.max(silence, -0.691 + 10 * Math.log10(power)))
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

/**
 * Integrated loudness in LUFS by ITU-R BS.1770-4: blocks of 400 ms, overlapping by 75%, gated at -70 LUFS and
 * 10 LU below the ungated mean. A sound shorter than one block has no such loudness; its whole mean is given.
 */
export function measureLoudness(channels: readonly Float32Array[], rate: number): number {
  const frames = channels[0]?.length ?? 0
  const step = Math.round(rate / 10)
  const energies = stepEnergies(channels, rate, step)
  if (frames < step * 4) return frames === 0 ? silence : toLufs(energies.reduce((sum, each) => sum + each, 0) / frames)
  const blocks: number[] = []
  const whole = Math.floor(frames / step)
  for (let i = 0; i + 4 <= whole; i++) {
    const sum = (energies[i] ?? 0) + (energies[i + 1] ?? 0) + (energies[i + 2] ?? 0) + (energies[i + 3] ?? 0)
    blocks.push(sum / (step * 4))
  }
  const audible = blocks.filter((power) => toLufs(power) > silence)
  if (audible.length === 0) return silence
  const gate = toLufs(mean(audible)) - 10
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)))
}

/** The interpolation filter of BS.1770-4, annex 2: four phases of twelve taps; the last two mirror the first two. */
const phases = [
  [
    0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625, 0.97216796875,
    -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
  ],
  [
    -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
    -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
  ],
]
const taps = [...phases, ...phases.toReversed().map((phase) => phase.toReversed())].map((phase) =>
  Float64Array.from(phase),
)

/** A stretch more than 4 dB under the highest sample does not hold the highest point between samples. */
const nearPeak = 10 ** (-4 / 20)

/** True peak in dBTP by four times oversampling around the highest samples; -100 where all is zero. */
export function measureTruePeak(channels: readonly Float32Array[]): number {
  let peak = findPeak(channels)
  const floor = peak * nearPeak
  for (const channel of channels)
    for (let i = 0; i < channel.length; i++) {
      const value = channel[i] as number
      // At a crest, the point above it lies before it or behind it.
      if ((value > floor || value < -floor) && isCrest(channel, i))
        peak = Math.max(peak, peakBefore(channel, i + 5), peakBefore(channel, i + 6))
    }
  return peak === 0 ? -100 : 20 * Math.log10(peak)
}

const isCrest = (channel: Float32Array, at: number): boolean =>
  [at - 1, at + 1].every((beside) => Math.abs(channel[beside] ?? 0) <= Math.abs(channel[at] as number))

/** The highest of the four points between the sixth and the seventh of the twelve samples up to `last`. */
function peakBefore(channel: Float32Array, last: number): number {
  let peak = 0
  const from = Math.max(0, last - channel.length + 1)
  const until = Math.min(12, last + 1)
  for (const phase of taps) {
    let sum = 0
    for (let tap = from; tap < until; tap++) sum += (phase[tap] as number) * (channel[last - tap] as number)
    peak = Math.max(peak, Math.abs(sum))
  }
  return peak
}
