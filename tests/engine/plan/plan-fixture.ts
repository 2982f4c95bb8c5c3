import { readFileSync } from 'node:fs'
import path from 'node:path'
import { loadWordNet } from '../../../electron/engine/plan/load-wordnet.ts'
import { planStory } from '../../../electron/engine/plan/plan-story.ts'
import { readStory } from '../../../electron/engine/read/read-story.ts'
import type { Plan } from '../../../shared/plan.ts'
import type { Budget } from '../../../shared/settings.ts'
import type { Story } from '../../../shared/story.ts'
import type { StyleGuide } from '../../../shared/style.ts'

const wordnet = await loadWordNet(path.join(import.meta.dirname, '../../../assets'))

export const style: StyleGuide = {
  id: 'plain',
  name: 'Plain',
  description: 'For tests.',
  art: 'noto',
  palette: {
    ink: '#000000',
    paper: '#ffffff',
    primary: '#112233',
    secondary: '#223344',
    accent: '#334455',
    sky: '#445566',
    ground: '#556677',
    foliage: '#667788',
    wood: '#778899',
    stone: '#8899aa',
    water: '#99aabb',
    light: '#aabbcc',
    shade: '#bbccdd',
  },
  recolour: 0,
  saturation: 1,
  strokeWidths: [],
  outline: false,
  cornerRadius: 0,
  light: 'top',
  proportions: { heads: 3, eyes: 'dot' },
  allowedElements: ['path'],
  canvas: {
    character: { width: 800, height: 1000 },
    prop: { width: 800, height: 800 },
    background: { width: 1920, height: 1080 },
    icon: { width: 500, height: 500 },
  },
}

const usual: Budget = { visualsPerMinute: 14, soundsPerMinute: 10, maximumVisuals: 120, maximumSounds: 120 }

/** Reads a story from its file, or from `text` as if it were one. */
export const openStory = (file: string, text?: string): Story =>
  readStory(text === undefined ? readFileSync(file) : Buffer.from(text), path.basename(file), { wordsPerMinute: 150 })

export const planOf = (story: Story, budget: Budget = usual): Plan => planStory(story, { budget, style, wordnet })
