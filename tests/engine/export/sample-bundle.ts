import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderSound } from '../../../electron/engine/audio/render-sound.ts'
import type { ExportInput, ExportTools } from '../../../electron/engine/export/export-input.ts'
import { hashOf } from '../../../electron/engine/export/hash-file.ts'
import { exporters } from '../../../electron/engine/exporters/index.ts'
import { rasterisePng } from '../../../electron/engine/review/rasterise.ts'
import type { Credit } from '../../../shared/licence.ts'
import type { Asset, Placement } from '../../../shared/plan.ts'
import type { Beat, Story } from '../../../shared/story.ts'
import type { StyleGuide } from '../../../shared/style.ts'
import { noUsage, type Take } from '../../../shared/take.ts'

const audio = join(import.meta.dirname, '../../fixtures/audio')

const sentences = [
  'Marta opens the gate.',
  '"Who is there?", says the fox, and it looks at her for a very long time, as foxes do when they are hungry.',
  'Rain begins to fall.',
  '=2+3 says the sign.',
]

export function sampleStory(): Story {
  const beats: Beat[] = sentences.map((text, at) => ({
    id: `b${at + 1}`,
    span: { start: at * 10, end: at * 10 + 9 },
    text,
    kind: at === 1 ? 'dialogue' : 'narration',
    ...(at === 1 ? { speaker: 'Fox' } : {}),
    start: at * 3.1,
    end: at * 3.1 + 2.9,
    hints: [],
  }))
  const span = { start: 0, end: 40 }
  return {
    title: 'The gate & the fox',
    format: 'markdown',
    language: 'en',
    timed: false,
    text: sentences.join(' '),
    scenes: [
      { id: 's1', title: 'At the gate', span, beats: beats.slice(0, 2) },
      { id: 's2', title: 'In the rain', span, beats: beats.slice(2) },
    ],
    duration: 12.2,
    warnings: [],
  }
}

export const sampleStyle: StyleGuide = {
  id: 'storybook',
  name: 'Storybook',
  description: '',
  art: 'noto',
  palette: {
    ink: '#2b2433',
    paper: '#f6efe3',
    primary: '#c8553d',
    secondary: '#588b8b',
    accent: '#f28f3b',
    sky: '#8fb8de',
    ground: '#b5a77b',
    foliage: '#5b8e55',
    wood: '#8a5a44',
    stone: '#8d8d92',
    water: '#4f81a8',
    light: '#fff4d6',
    shade: '#4a3f55',
  },
  recolour: 0.5,
  saturation: 1,
  strokeWidths: [6],
  outline: true,
  cornerRadius: 12,
  light: 'top-left',
  proportions: { heads: 4, eyes: 'dot' },
  allowedElements: ['path'],
  canvas: {
    character: { width: 800, height: 1000 },
    prop: { width: 1000, height: 1000 },
    background: { width: 1920, height: 1080 },
    icon: { width: 512, height: 512 },
  },
}

const svg = (width: number, height: number, body: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`,
  )

const gate = svg(
  1600,
  1200,
  '<rect width="1600" height="1200" fill="#8fb8de"/><rect y="800" width="1600" height="400" fill="#5b8e55"/>',
)
const forest = svg(1920, 1080, '<rect width="1920" height="1080" fill="#5b8e55"/>')
const marta = svg(
  800,
  1000,
  '<circle cx="400" cy="250" r="180" fill="#c8553d"/><rect x="250" y="430" width="300" height="520" rx="60" fill="#588b8b" fill-opacity="0.5"/>',
)

const shape = (id: string, name: string, brief: string, placements: Placement[]) => ({
  id,
  name,
  aliases: [],
  brief,
  placements,
})
const at = (beatId: string, length: number | null = null, offset = 0): Placement => ({ beatId, offset, length })
const visual = { type: 'visual' as const, baseId: null }
const sound = { type: 'sound' as const, search: ['x'], gain: 0, loop: false }

const assets: Asset[] = [
  { ...shape('gate', 'The gate', 'a castle gate at noon', [at('b1')]), ...visual, kind: 'background', subject: 'gate' },
  { ...shape('rain', 'Rain', 'a wet forest', [at('b3')]), ...visual, kind: 'background', subject: 'forest' },
  {
    ...shape('marta-2', 'Marta', 'an old woman', [at('b1'), at('b2'), at('b4')]),
    ...visual,
    kind: 'character',
    subject: 'woman',
  },
  { ...shape('fox', 'The fox', 'a red, hungry fox', [at('b2')]), ...visual, kind: 'character', subject: 'fox' },
  { ...shape('creak', 'door creak', 'a long creak', [at('b1', null, 0.5)]), ...sound, kind: 'effect', gain: -3 },
  { ...shape('rain-bed', 'rain', 'soft rain', [at('b3', 5)]), ...sound, kind: 'ambience', loop: true },
]

const credits: Record<string, Credit[]> = {
  'marta-2': [
    { title: 'Noto Emoji', author: 'Google [fonts]', licence: 'apache-2.0', url: 'https://example.com/noto' },
  ],
  'rain-bed': [{ title: 'Rain', author: 'Ann', licence: 'cc-by-nc', url: 'javascript:alert(1)' }],
}

export interface Sample {
  input: ExportInput
  /** Gives an asset a new selected take with this content. */
  retake(assetId: string, bytes: Uint8Array): void
}

/** A story with pictures, sounds and a hole, its takes in `folder`. Everything but the folder is fixed. */
export function sampleBundle(folder: string, over: Partial<ExportInput> = {}): Sample {
  const media = join(folder, 'media')
  mkdirSync(media)
  const takes: Record<string, Take> = {}
  const choices: ExportInput['state']['choices'] = {}
  let count = 0
  const retake = (assetId: string, bytes: Uint8Array) => {
    const mediaType = bytes[0] === 0x3c ? 'image/svg+xml' : bytes[0] === 0x4f ? 'audio/ogg' : 'audio/wav'
    const id = `take-${++count}`
    writeFileSync(join(media, id), bytes)
    takes[id] = {
      id,
      assetId,
      runId: null,
      createdAt: '2026-01-02T03:04:05.000Z',
      file: id,
      mediaType,
      bytes: bytes.byteLength,
      sha256: hashOf(bytes),
      maker: 'illustrator',
      model: '',
      seed: 1,
      note: '',
      briefHash: 'brief-1',
      promptHash: 'prompt-1',
      usage: { ...noUsage, cost: 0.25 },
      verdict: { accepted: true, score: 1, gates: [] },
      credits: credits[assetId] ?? [{ title: '', author: '', licence: 'generated', url: '' }],
      sourceUrl: '',
      approximate: false,
      label: '',
      picture: null,
      sound: null,
    }
    choices[assetId] = { assetId, selectedTakeId: id, locked: false, starred: [], rejected: [] }
  }
  retake('gate', gate)
  retake('rain', forest)
  retake('marta-2', marta)
  retake('creak', readFileSync(join(audio, 'tone-s16le.wav')))
  retake('rain-bed', readFileSync(join(audio, 'tone-vorbis.ogg')))
  const input: ExportInput = {
    name: 'The gate & the fox',
    state: {
      story: sampleStory(),
      order: assets.map((asset) => asset.id),
      assets: Object.fromEntries(assets.map((asset) => [asset.id, asset])),
      style: sampleStyle,
      choices,
      takes,
      briefHashes: Object.fromEntries(assets.map((asset) => [asset.id, 'brief-1'])),
    },
    pathOfTake: (take) => join(media, take.file),
    settings: { frameRate: [30, 1], aspect: '16:9', height: 270 },
    target: join(folder, 'bundle'),
    projectPath: null,
    exporters,
    ...over,
  }
  return { input, retake }
}

/** The worker tasks, called directly. */
export const directWork: ExportTools['work'] = {
  run: (async (name: string, task: never, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted()
    if (name === 'rasterise') return rasterisePng(task)
    const { bytes, ...request } = task as { bytes: Uint8Array } & Parameters<typeof renderSound>[1]
    return renderSound(bytes, request)
  }) as ExportTools['work']['run'],
}

export function sampleTools(over: Partial<ExportTools> = {}): ExportTools {
  return {
    work: directWork,
    parallel: 2,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    now: () => Date.UTC(2026, 0, 2),
    ...over,
  }
}
