import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Plan, plan as planShape, type Sound, type Visual } from '../../../shared/plan.ts'
import { beatsOf, type Story } from '../../../shared/story.ts'
import { openStory, planOf } from './plan-fixture.ts'

const folder = path.join(import.meta.dirname, '../../fixtures/stories')
const samples = path.join(import.meta.dirname, '../../../assets/samples')

const visuals = (plan: Plan, kind: Visual['kind']): Visual[] =>
  plan.assets.filter((asset): asset is Visual => asset.type === 'visual' && asset.kind === kind)
const sounds = (plan: Plan): Sound[] => plan.assets.filter((asset): asset is Sound => asset.type === 'sound')
const names = (assets: { name: string }[]): string[] => assets.map((asset) => asset.name)

interface Gold {
  file: string
  characters: string[]
  /** Place and time. */
  backgrounds: string[]
  props: string[]
  /** Words that one sound's name has. */
  sounds: string[]
  /** Names that nothing may have. */
  junk: RegExp
}

const gold: Gold[] = [
  {
    file: path.join(samples, 'the-lantern-in-the-forest.md'),
    characters: ['Marta', 'Fox', 'Owl', 'Children'],
    backgrounds: ['village dusk', 'village night', 'forest night', 'cave night', 'village day'],
    props: ['lantern', 'key', 'chest', 'bridge'],
    sounds: [
      'church bell',
      'wind howl',
      'three knocks',
      'owl hoot',
      'twig snap',
      'thunder',
      'click',
      'creak',
      'magic chime',
      'applause',
      'music box',
      'rain',
    ],
    junk: /\b(step|edge|mouth|nobody|evening|wind$|sun|hundred|inside|twigs?$|boots?)\b/i,
  },
  {
    file: path.join(samples, 'how-a-letter-travels.srt'),
    characters: ['Anna', 'Grandfather', 'Mail carrier', 'Dog'],
    backgrounds: ['street day', 'city day', 'office day', 'mountain day', 'beach day', 'house day'],
    props: ['envelope', 'mailbox', 'letter', 'airplane', 'boat'],
    sounds: ['paper rustle', 'keys jingle', 'truck horn', 'waves', 'dog bark', 'bicycle bell', 'stamp'],
    junk: /\b(world|hour|smile|thousand|way|home)\b/i,
  },
  {
    file: path.join(folder, 'the-goose-and-the-mirror.txt'),
    characters: ['Greta', 'Barnaby', 'Peddler', 'Mouse'],
    backgrounds: ['hill day', 'road day'],
    props: ['mirror', 'cart'],
    sounds: ['clang', 'goose honk', 'stomp', 'squeak', 'thunder', 'shatter', 'laugh', 'donkey bray', 'storm'],
    junk: /\b(neck|beak|joy|supper|friends?|everyone|morning|pieces?|back)\b/i,
  },
  {
    file: path.join(folder, 'night-train.fountain'),
    characters: ['Nora', 'Old man', 'Conductor', 'Bird', 'Dog'],
    backgrounds: ['station night', 'train night', 'bridge dawn'],
    props: ['suitcase', 'cage', 'clock'],
    sounds: [
      'ticking',
      'dog bark',
      'whistle',
      'chirp',
      'record scratch',
      'clatter',
      'bird sing',
      'warm strings',
      'rain',
    ],
    junk: /\b(lady|knees|tuesday|madam|smiling|cloud|roof|fade|cut)\b/i,
  },
  {
    file: path.join(folder, 'signal-from-tau.txt'),
    characters: ['Captain Ines Okoro', 'Pim', 'Child'],
    backgrounds: ['spaceship day', 'moon day'],
    props: ['console', 'radio', 'crystal'],
    sounds: ['engine hum', 'two beeps', 'three knocks', 'static', 'hiss', 'creak', 'crackle', 'alarm', 'laugh'],
    junk: /\b(heron|nine|pause|dust|air|handful|bells?|chair|voice|arms)\b/i,
  },
  {
    file: path.join(folder, 'otto-cannot-sleep.md'),
    characters: ['Otto', 'Mama Elephant', 'Sheep'],
    backgrounds: ['room night', 'meadow night'],
    props: ['blanket', 'cup', 'candle', 'clock'],
    sounds: ['boing', 'splash', 'soft snoring', 'lullaby', 'crickets', 'ticking', 'laugh'],
    junk: /\b(ears?|forehead|eyes|end|mwah|wool|one|sky|stars)\b/i,
  },
  {
    file: path.join(folder, 'the-missing-trumpet.txt'),
    characters: ['Detective Rosa Quill', 'Mr Bellini', 'Gray cat', 'Milo'],
    backgrounds: ['police station day', 'classroom day', 'street day'],
    props: ['trumpet', 'telephone', 'piano', 'drum'],
    sounds: ['telephone ring', 'cat meow', 'laugh'],
    junk: /\b(monday|cow|ladder|whiskers|knees|lesson|floor|prints?|harbor)\b/i,
  },
  {
    file: path.join(folder, 'how-bread-rises.vtt'),
    characters: ['Priya', 'Baker', 'Little girl'],
    backgrounds: ['shop dawn'],
    props: ['bowl', 'dough', 'towel', 'bowl'],
    sounds: ['mixer whirring', 'bubbles popping', 'timer dings', 'bell', 'accordion'],
    junk: /\b(heat|hour|earlobe|clock|customer|running)\b/i,
  },
]

const has = (list: string[], wanted: string): boolean => {
  const words = wanted.toLowerCase().split(' ')
  return list.some((each) => words.every((word) => each.toLowerCase().includes(word)))
}

describe.each(gold)('$file', (wanted) => {
  const story = openStory(wanted.file)
  const plan = planOf(story)
  it('has the whole cast once, each by name', () => {
    const cast = names(visuals(plan, 'character').filter((visual) => visual.baseId === null))
    expect(cast).toEqual(expect.arrayContaining(wanted.characters))
    expect(new Set(cast).size).toBe(cast.length)
  })
  it('has a background for each place and time', () => {
    const places = visuals(plan, 'background').map((visual) => `${visual.subject} ${visual.brief}`)
    expect(wanted.backgrounds.filter((place) => !has(places, place))).toEqual([])
  })
  it('has the things that matter', () => {
    expect(wanted.props.filter((prop) => !has(names(visuals(plan, 'prop')), prop))).toEqual([])
  })
  it('has the sounds that are told or asked for', () => {
    expect(wanted.sounds.filter((sound) => !has(names(sounds(plan)), sound))).toEqual([])
  })
  it('has nothing that nobody would draw', () => {
    const drawn = names(plan.assets.filter((asset) => asset.type === 'visual' && asset.kind !== 'background'))
    expect(drawn.filter((name) => wanted.junk.test(name))).toEqual([])
  })
  it('covers the whole story with backgrounds that never overlap', () => {
    checkBackgrounds(story, plan)
  })
})

const checkBackgrounds = (story: Story, plan: Plan): void => {
  const beats = new Map(beatsOf(story).map((beat) => [beat.id, beat]))
  const runs = visuals(plan, 'background')
    .flatMap((visual) => visual.placements)
    .map((placement) => ({
      start: beats.get(placement.beatId)?.start ?? Number.NaN,
      length: placement.length ?? Number.NaN,
    }))
    .sort((a, b) => a.start - b.start)
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    if (next) expect(run.start + run.length).toBeLessThanOrEqual(next.start + 0.002)
  }
  const covered = runs.reduce((sum, run) => sum + run.length, 0)
  expect(covered).toBeGreaterThan(story.duration * 0.75)
}

const files = ['der-mond-im-brunnen.md', 'lisa-i-fonar.txt', 'damaged.srt'].map((name) => path.join(folder, name))

it.each([...gold.map((each) => each.file), ...files])('%s gives a valid plan, the same each time', (file) => {
  const story = openStory(file)
  const plan = planOf(story)
  expect(planShape.parse(plan)).toEqual(plan)
  expect(planOf(openStory(file))).toEqual(plan)
  const ids = plan.assets.map((asset) => asset.id)
  expect(new Set(ids).size).toBe(ids.length)
  const beats = new Set(beatsOf(story).map((beat) => beat.id))
  for (const asset of plan.assets) {
    expect(asset.placements.length).toBeGreaterThan(0)
    for (const placement of asset.placements) expect(beats.has(placement.beatId)).toBe(true)
    if (asset.type === 'visual' && asset.baseId !== null) expect(ids).toContain(asset.baseId)
  }
})

it('a story in German still gives its cast, places and sounds, and says that a model would do better', () => {
  const plan = planOf(openStory(path.join(folder, 'der-mond-im-brunnen.md')))
  expect(names(visuals(plan, 'character'))).toEqual(expect.arrayContaining(['Jonas', 'Helga', 'Fox', 'Owl']))
  expect(names(visuals(plan, 'background'))).toEqual(expect.arrayContaining(['Village at dusk', 'Forest at night']))
  expect(sounds(plan).flatMap((sound) => sound.search)).toEqual(
    expect.arrayContaining(['bell', 'door creak', 'thunder', 'splash']),
  )
  expect(plan.warnings.join()).toMatch(/German.*model/)
})

it('a story in Russian does too', () => {
  const plan = planOf(openStory(path.join(folder, 'lisa-i-fonar.txt')))
  expect(names(visuals(plan, 'character'))).toEqual(expect.arrayContaining(['Марфа', 'Fox']))
  expect(names(visuals(plan, 'prop'))).toEqual(expect.arrayContaining(['Lantern', 'Key', 'Chest']))
  expect(sounds(plan).flatMap((sound) => sound.search)).toEqual(
    expect.arrayContaining(['knock', 'door creak', 'wind howl']),
  )
})

it('a one-minute story gets 8 to 20 visuals and 5 to 15 sounds', () => {
  const text = readFileSync(path.join(folder, 'the-missing-trumpet.txt'), 'utf8').slice(0, 800)
  const plan = planOf(openStory('minute.txt', text))
  const counts = { visuals: plan.assets.filter((asset) => asset.type === 'visual').length, sounds: sounds(plan).length }
  expect(counts.visuals).toBeGreaterThanOrEqual(8)
  expect(counts.visuals).toBeLessThanOrEqual(20)
  expect(counts.sounds).toBeGreaterThanOrEqual(5)
  expect(counts.sounds).toBeLessThanOrEqual(15)
})

it('one picture has one person under many names', () => {
  const plan = planOf(
    openStory(
      'names.txt',
      'An old woman lived by the sea. Her name was never told to children. One day the old woman named Marta found a shell. Marta smiled. She put the shell in her basket. The woman went home.',
    ),
  )
  const cast = visuals(plan, 'character').filter((visual) => visual.baseId === null && visual.subject === 'woman')
  expect(names(cast)).toEqual(['Marta'])
  expect(cast[0]?.brief).toContain('old woman')
})

it('keeps to the most that the settings allow', () => {
  const story = openStory(path.join(folder, 'signal-from-tau.txt'))
  const plan = planOf(story, { visualsPerMinute: 60, soundsPerMinute: 0, maximumVisuals: 7, maximumSounds: 50 })
  expect(plan.assets).toHaveLength(7)
})
