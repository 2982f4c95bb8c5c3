import type { Sound, Visual } from '../../shared/plan.ts'
import { projectSettings, type Snapshot } from '../../shared/project.ts'
import type { Job } from '../../shared/run.ts'
import { styleGuide } from '../../shared/style.ts'
import { noUsage, type Take } from '../../shared/take.ts'

const role = '#336699'
const size = { width: 100, height: 100 }

export const emptySnapshot: Snapshot = {
  seq: 0,
  project: {
    id: 'story',
    name: 'Story',
    path: '/stories/story.inkcue',
    settings: projectSettings.parse({
      frameRate: [30, 1],
      aspect: '16:9',
      height: 1080,
      wordsPerMinute: 150,
      provider: 'illustrator',
      sources: ['synth'],
    }),
    planner: 'built-in',
    planWarnings: [],
    canUndo: false,
    canRedo: false,
    notices: [],
  },
  story: {
    title: 'Story',
    format: 'markdown',
    language: 'en',
    timed: false,
    text: '',
    scenes: [],
    duration: 0,
    warnings: [],
  },
  style: styleGuide.parse({
    id: 'plain',
    name: 'Plain',
    description: '',
    art: 'noto',
    palette: Object.fromEntries(
      'ink paper primary secondary accent sky ground foliage wood stone water light shade'
        .split(' ')
        .map((name) => [name, role]),
    ),
    recolour: 0,
    saturation: 1,
    strokeWidths: [],
    outline: false,
    cornerRadius: 0,
    light: 'top',
    proportions: { heads: 3, eyes: 'dot' },
    allowedElements: [],
    canvas: { character: size, prop: size, background: size, icon: size },
  }),
  order: [],
  assets: {},
  choices: {},
  briefHashes: {},
  takes: {},
  runs: {},
  jobs: {},
  exports: {},
}

const shared = { aliases: [], brief: '', placements: [] }

export const visualNamed = (id: string, values: Partial<Visual> = {}): Visual => ({
  ...shared,
  id,
  name: id,
  type: 'visual',
  kind: 'prop',
  subject: id,
  baseId: null,
  ...values,
})

export const soundNamed = (id: string, values: Partial<Sound> = {}): Sound => ({
  ...shared,
  id,
  name: id,
  type: 'sound',
  kind: 'effect',
  search: [id],
  gain: 0,
  loop: false,
  ...values,
})

export const takeOf = (assetId: string, id: string, values: Partial<Take> = {}): Take => ({
  id,
  assetId,
  runId: null,
  createdAt: '2026-01-01T00:00:00Z',
  file: `${id}.svg`,
  mediaType: 'image/svg+xml',
  bytes: 1,
  sha256: '',
  maker: 'illustrator',
  model: '',
  seed: 0,
  note: '',
  briefHash: 'now',
  promptHash: '',
  usage: noUsage,
  verdict: { accepted: true, score: 1, gates: [] },
  credits: [],
  sourceUrl: '',
  approximate: false,
  label: '',
  picture: null,
  sound: null,
  ...values,
})

export const jobOf = (assetId: string, values: Partial<Job> = {}): Job => ({
  id: `job-${assetId}`,
  runId: 'run',
  assetId,
  maker: 'illustrator',
  state: 'waiting',
  waitingFor: '',
  progress: 0,
  label: '',
  previewRevision: 0,
  attempts: 0,
  startedAt: null,
  endedAt: null,
  takeIds: [],
  failure: null,
  usage: noUsage,
  ...values,
})
