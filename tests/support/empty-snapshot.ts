import { defaultStyle } from '../../shared/built-in-styles.ts'
import type { Snapshot } from '../../shared/project.ts'

/** A project without anything in it. */
export const emptySnapshot = (): Snapshot => ({
  seq: 0,
  project: {
    id: 'p-test',
    name: 'Test',
    path: '/nowhere/test.inkcue',
    planner: 'built-in',
    planWarnings: [],
    canUndo: false,
    canRedo: false,
    notices: [],
    settings: {
      frameRate: [30, 1],
      aspect: '16:9',
      height: 1080,
      wordsPerMinute: 150,
      provider: 'illustrator',
      sources: ['synth'],
    },
  },
  story: {
    title: 'Test',
    format: 'text',
    language: 'en',
    timed: false,
    text: '',
    scenes: [],
    duration: 0,
    warnings: [],
  },
  style: defaultStyle,
  order: [],
  assets: {},
  choices: {},
  briefHashes: {},
  takes: {},
  runs: {},
  jobs: {},
  exports: {},
})
