import type { Plan, Sound, Visual } from '../../../shared/plan.ts'
import type { Budget } from '../../../shared/settings.ts'
import type { Story } from '../../../shared/story.ts'
import type { StyleGuide } from '../../../shared/style.ts'
import { choose, countsFor } from './budget.ts'
import type { Figure } from './cast.ts'
import { classifyNoun } from './classify-noun.ts'
import { findCast } from './find-cast.ts'
import { findNames } from './find-names.ts'
import { findPoses } from './find-poses.ts'
import { findProps, type Thing } from './find-props.ts'
import { findSettings, type Setting } from './find-settings.ts'
import { findSounds } from './find-sounds.ts'
import { makeIdGiver } from './ids.ts'
import type { WordNet } from './load-wordnet.ts'
import { makeBackgrounds } from './make-backgrounds.ts'
import { makeCharacters } from './make-characters.ts'
import { makePoses } from './make-poses.ts'
import { makeProps } from './make-props.ts'
import { makeAmbiences, makeEffects, makeMusic } from './make-sounds.ts'
import { animals, persons } from './noun-words.ts'
import { phrasesOf } from './phrases.ts'
import { readAges } from './read-ages.ts'
import { type Findings, readForeign } from './read-foreign.ts'
import { type TaggedBeat, tagStory } from './tag-story.ts'

export interface PlanOptions {
  budget: Budget
  style: StyleGuide
  wordnet: WordNet
}

/** The share of the pictures that goes first to backgrounds, then to the cast; what is left over goes round again. */
const shares = { backgrounds: 0.4, cast: 0.4 }

/** Where the story plays is no thing in it. */
const isSetting = (thing: Thing, settings: Setting[]): boolean =>
  settings.some(
    ({ key, name }) =>
      name.split(' ').at(-1) === thing.noun || (key === 'spaceship' && /^(ship|bridge|station)$/.test(thing.noun)),
  )

/** What somebody is drawn in needs no picture of its own. */
const isWorn = (thing: Thing, figures: Figure[]): boolean =>
  thing.beats.size === 1 && figures.some((figure) => figure.details.some((detail) => detail.endsWith(` ${thing.noun}`)))

const foreignWarning = (language: string): string => {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
  return `The built-in planner reads only English well; this story is in ${name}. It went by your hints, names and headings. A model would find more: choose one in the settings and plan again.`
}

const readEnglish = (story: Story, tagged: TaggedBeat[], wordnet: WordNet): Findings => {
  const phrases = tagged.map(phrasesOf)
  const known = (noun: string): boolean => wordnet.letters(noun) !== '' || animals.has(noun) || persons.has(noun)
  const being = (noun: string): boolean => /^(animal|person)$/.test(classifyNoun(noun, wordnet))
  const names = findNames(tagged, known, being)
  const { cast, mentions } = findCast(tagged, phrases, names.people, wordnet)
  readAges(story, cast)
  return {
    cast,
    mentions,
    settings: findSettings(story, tagged, phrases),
    things: findProps(tagged, phrases, wordnet, names.people),
    cues: findSounds(tagged, phrases, mentions, wordnet),
  }
}

/** The built-in planner: finds what the story needs with word lists and a small language model. Deterministic. */
export const planStory = (story: Story, options: PlanOptions): Plan => {
  const { budget, style, wordnet } = options
  const tagged = tagStory(story)
  const english = /^(en|und)\b/.test(story.language)
  const { cast, mentions, settings, things, cues } = english
    ? readEnglish(story, tagged, wordnet)
    : readForeign(story, tagged)
  const counts = countsFor(budget, story.duration)

  const backgrounds = makeBackgrounds(settings, tagged)
  const characters = makeCharacters(cast.figures, tagged)
  const props = makeProps(
    things.filter((thing) => !isSetting(thing, settings) && !isWorn(thing, cast.figures)),
    tagged,
  )
  const keptBackgrounds = choose(backgrounds, Math.max(1, Math.ceil(counts.visuals * shares.backgrounds)))
  const keptCast = choose(characters, Math.max(1, Math.ceil(counts.visuals * shares.cast)))
  const poses = makePoses(
    findPoses(tagged, mentions),
    keptCast.map((wish) => wish.value),
    tagged,
  )
  // A thing counts for more where nobody is to be seen.
  const peopled = new Set(keptCast.flatMap((wish) => [...wish.value.figure.beats.keys()]))
  const room = counts.visuals - keptBackgrounds.length - keptCast.length
  const rest = choose<{ prop: Omit<Visual, 'id'> } | { pose: (typeof poses)[number]['value'] }>(
    [
      ...props.map((wish) => ({
        ...wish,
        score: wish.score + (peopled.has(wish.first) ? 0 : 0.5),
        value: { prop: wish.value },
      })),
      ...poses.map((wish) => ({ ...wish, value: { pose: wish.value } })),
    ],
    room,
  )

  const giveId = makeIdGiver()
  const visuals: { first: number; asset: Visual }[] = []
  const bases = new Map<object, Visual>()
  for (const wish of keptBackgrounds)
    visuals.push({ first: wish.first - 0.5, asset: { ...wish.value, id: giveId('background', wish.value.name) } })
  for (const wish of keptCast) {
    const asset: Visual = { ...wish.value.visual, id: giveId('character', wish.value.visual.name) }
    bases.set(wish.value.figure, asset)
    visuals.push({ first: wish.first, asset })
  }
  for (const wish of rest) {
    if ('prop' in wish.value) {
      visuals.push({ first: wish.first + 0.2, asset: { ...wish.value.prop, id: giveId('prop', wish.value.prop.name) } })
      continue
    }
    const { figure, pose, visual, beats } = wish.value.pose
    const base = bases.get(figure)
    if (!base) continue
    const shown = new Set(beats)
    const left = base.placements.filter((placement) => !shown.has(placement.beatId))
    // The base must be seen somewhere, or the pose may as well be it.
    if (left.length === 0) continue
    base.placements = left
    visuals.push({
      first: wish.first + 0.1,
      asset: { ...visual, id: giveId('character', `${base.name} ${pose}`), baseId: base.id },
    })
  }

  const sounds: { first: number; asset: Sound }[] = choose(
    [...makeEffects(cues, tagged), ...makeAmbiences(settings, tagged, cues), ...makeMusic(tagged, cues)],
    counts.sounds,
  ).map((wish) => ({ first: wish.first + 0.3, asset: { ...wish.value, id: giveId('sound', wish.value.name) } }))

  const assets = [...visuals, ...sounds].sort((a, b) => a.first - b.first).map(({ asset }) => asset)
  return { planner: 'built-in', style, assets, warnings: english ? [] : [foreignWarning(story.language)] }
}
