import { isCoded } from '../../../shared/errors.ts'
import type { BundleFile } from '../../../shared/manifest.ts'
import type { Sound, Visual } from '../../../shared/plan.ts'
import type { Take } from '../../../shared/take.ts'
import type { Size } from '../../../shared/units.ts'
import type { BundleWriter } from './bundle-writer.ts'
import { type Chosen, readTakeFile } from './choose-takes.ts'
import type { ExportInput, ExportTools } from './export-input.ts'
import { fitSvg, scaleTo, sizeOfSvg } from './fit-svg.ts'
import { hashOf } from './hash-file.ts'
import { readWavHeader } from './read-wav-header.ts'

/** Grows when the same take is rendered differently than before. */
const renderVersion = 1
/** Premiere's limit is 32,768 pixels a side; what is larger than this helps no frame. */
const largestSide = 8192
/** Seconds of a looped sound that are rendered; a longer one is laid end to end on the timeline. */
const longestLoop = 300

const originalEnding: Record<Take['mediaType'], string> = {
  'image/svg+xml': 'svg',
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
  'audio/mp4': 'm4a',
}

export interface MediaMaker {
  input: ExportInput
  frame: Size
  writer: BundleWriter
  work: ExportTools['work']
  signal: AbortSignal
}

/** The files of one asset, the one for the timeline first; or why there are none. */
export async function makeMedia(chosen: Chosen, name: string, maker: MediaMaker): Promise<BundleFile[] | string> {
  const { asset, take, reason } = chosen
  if (!take) return reason
  const bytes = await readTakeFile(maker.input.pathOfTake(take), take)
  if (typeof bytes === 'string') return bytes
  try {
    return asset.type === 'visual'
      ? await makePicture(asset, take, bytes, name, maker)
      : await makeSound(asset, take, bytes, name, maker)
  } catch (error) {
    // What the user can meet with one take must not cost the others; a full disk and a bug must.
    const isOfTake = isCoded(error) && ['TAKE_REJECTED', 'TASK_TIMED_OUT', 'TASK_CRASHED'].includes(error.code)
    if (isOfTake && !maker.signal.aborted) return error.message
    throw error
  }
}

export function pictureSize({ kind }: Visual, own: Size, { input, frame }: Pick<MediaMaker, 'input' | 'frame'>): Size {
  if (kind === 'background') return frame
  return scaleTo(own, Math.min(input.spriteSize ?? 2 * input.settings.height, largestSide))
}

async function makePicture(asset: Visual, take: Take, bytes: Uint8Array, name: string, maker: MediaMaker) {
  const { writer, work, signal } = maker
  const svg = Buffer.from(bytes).toString('utf8')
  const size = pictureSize(asset, sizeOfSvg(svg), maker)
  const path = `images/${name}`
  const recipe = hashOf(JSON.stringify(['png', renderVersion, take.sha256, size]))
  const render = async () => {
    const { png } = await work.run('rasterise', { svg: fitSvg(svg, size) }, { signal })
    return writer.add({ path: `${path}.png`, role: 'png', mediaType: 'image/png', recipe, size }, png)
  }
  const picture = (await writer.keep(`${path}.png`, recipe)) ?? (await render())
  return [picture, await writer.add({ path: `${path}.svg`, role: 'svg', mediaType: 'image/svg+xml' }, bytes)]
}

/** The length that a sound is rendered to: the longest it is wanted at; null for its own. */
function wantedLength({ placements, loop }: Sound): number | null {
  const lengths = placements.flatMap(({ length }) => length ?? [])
  if (lengths.length === 0 || (!loop && lengths.length < placements.length)) return null
  return Math.min(Math.max(...lengths), longestLoop)
}

async function makeSound(asset: Sound, take: Take, bytes: Uint8Array, name: string, maker: MediaMaker) {
  const { writer, work, signal } = maker
  const path = `sounds/${name}`
  const request = { kind: asset.kind, length: wantedLength(asset), loop: asset.loop, gain: asset.gain }
  const recipe = hashOf(JSON.stringify(['wav', renderVersion, take.sha256, request]))
  const render = async () => {
    const { wav, loudness, peak } = await work.run('renderSound', { ...request, bytes }, { signal })
    const { duration, sampleRate, bits, channels } = readWavHeader(wav)
    const sound = { duration, sampleRate, bits, channels, loudness: round(loudness), peak: round(peak) }
    return writer.add({ path: `${path}.wav`, role: 'wav', mediaType: 'audio/wav', recipe, sound }, wav)
  }
  const rendered = (await writer.keep(`${path}.wav`, recipe)) ?? (await render())
  const original = `${path}.original.${originalEnding[take.mediaType]}`
  return [rendered, await writer.add({ path: original, role: 'original', mediaType: take.mediaType }, bytes)]
}

/** Loudness to a hundredth of a decibel, silence as -70. */
const round = (decibels: number): number => Math.round(Math.max(decibels, -70) * 100) / 100
