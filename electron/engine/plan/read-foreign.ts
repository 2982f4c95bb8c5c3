import type { Story } from '../../../shared/story.ts'
import { soundOfNoun, soundOfVerb } from '../read/sound-words.ts'
import { spellName } from '../read/speakers.ts'
import { type Cast, type Figure, makeCast } from './cast.ts'
import type { Cue } from './cue.ts'
import { offsetAt } from './cue.ts'
import type { Mention } from './find-cast.ts'
import type { Thing } from './find-props.ts'
import type { Setting } from './find-settings.ts'
import { foreignPlace, foreignTime, meaningOf } from './foreign-words.ts'
import { hintCue } from './hint-cues.ts'
import { animals } from './noun-words.ts'
import { type PlaceWord, placeOf, type TimeOfDay } from './place-words.ts'
import type { TaggedBeat } from './tag-story.ts'

/** What the planner found in a story, in whatever language. */
export interface Findings {
  cast: Cast
  mentions: Mention[][]
  settings: Setting[]
  things: Thing[]
  cues: Cue[]
}

interface Token {
  text: string
  lower: string
  at: number
  /** True at the beginning of a sentence or a speech, where a capital says nothing. */
  begins: boolean
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    at: match.index,
    begins: !/[\p{L}\p{N},;]\s*$/u.test(text.slice(Math.max(0, match.index - 3), match.index)),
  }))

const germanArticle =
  /^(der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|vom|ins|seine?[rnms]?|ihre?[rnms]?|kein\w*|jede\w*|diese\w*|alten?|kleine\w*|große\w*|dunkle\w*)$/

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?:ою|ой|ей|ом|ем|у|ю|а|я|ы|и|е)$/u, (ending) => (/[а-яё]/.test(name.toLowerCase()) ? '' : ending))

/** Capitalised words that are names: twice or more inside sentences; in German, never after an article. */
const findNames = (beats: Token[][], language: string): Map<string, string> => {
  const counts = new Map<string, { inside: number; all: number; small: number; articles: number; form: string }>()
  const german = language.startsWith('de')
  for (const tokens of beats) {
    for (const [index, token] of tokens.entries()) {
      const key = fold(token.text)
      const entry = counts.get(key) ?? { inside: 0, all: 0, small: 0, articles: 0, form: token.text }
      counts.set(key, entry)
      if (!/^\p{Lu}\p{Ll}{2,}/u.test(token.text)) {
        entry.small++
        continue
      }
      entry.all++
      if (!token.begins) entry.inside++
      if (german && germanArticle.test(tokens[index - 1]?.lower ?? '')) entry.articles++
      if (token.text.length < entry.form.length || entry.form !== token.text)
        entry.form = entry.all === 1 ? token.text : entry.form
    }
  }
  const names = new Map<string, string>()
  for (const [key, entry] of counts) {
    const enough = entry.inside >= 1 && entry.all >= 2 && entry.small === 0 && entry.articles === 0
    if (
      enough &&
      !(['places', 'times', 'weathers', 'figures', 'props'] as const).some((table) => meaningOf(table, entry.form))
    )
      names.set(key, entry.form)
  }
  return names
}

const emptyPlace: PlaceWord = { subject: 'meadow', inside: false, ambience: { day: '', night: '' } }

const wordsOfStory = (story: Story, tagged: TaggedBeat[]): Token[][] =>
  tagged.map(({ beat }) =>
    /^\[[^\]]*\]$/.test(beat.text) ? [] : tokensOf(story.language.startsWith('de') ? beat.text : beat.text),
  )

const readSettings = (story: Story, tokens: Token[][]): Setting[] => {
  const settings: Setting[] = []
  let place: PlaceWord | undefined
  let time: TimeOfDay = 'day'
  let weather = 'clear'
  let index = 0
  for (const [scene, { title, beats }] of story.scenes.entries()) {
    const heading = tokensOf(title)
    const headed = heading.map((token) => foreignPlace(token.lower) ?? placeOf(token.lower)).find(Boolean)
    place = headed ?? place
    time = heading.map((token) => foreignTime(token.lower)).find(Boolean) ?? time
    weather = 'clear'
    let open: Setting | undefined
    for (let count = 0; count < beats.length; count++, index++) {
      const words = tokens[index] ?? []
      const found = words.map((token) => foreignPlace(token.lower)).find(Boolean)
      if (found && !headed && (open === undefined || story.timed)) place = found
      time = words.map((token) => foreignTime(token.lower)).find(Boolean) ?? time
      weather = words.map((token) => meaningOf('weathers', token.lower)).find(Boolean) ?? weather
      const where = place ?? emptyPlace
      if (open && open.place.subject === where.subject && open.time === time) {
        open.to = index
        if (weather !== 'clear') open.weather = weather
      } else {
        open = {
          key: where.subject,
          place: where,
          name: place ? where.subject : '',
          adjectives: [],
          time,
          weather,
          scene,
          from: index,
          to: index,
        }
        settings.push(open)
      }
    }
  }
  return settings
}

/** Reads a story that is not in English by hints, capitals, headings and a small dictionary. */
export const readForeign = (story: Story, tagged: TaggedBeat[]): Findings => {
  const tokens = wordsOfStory(story, tagged)
  const names = findNames(tokens, story.language)
  const cast = makeCast()
  const mentions: Mention[][] = []
  const things = new Map<string, Thing>()
  const cues: Cue[] = []
  const figureNamed = (name: string): Figure => {
    const known = cast.byName(name)
    if (known) return known
    const made = cast.add('person', '')
    made.name = name
    return made
  }
  for (const tagging of tagged) {
    const { beat, index, scene } = tagging
    const see = (figure: Figure): void => cast.see(figure, { beat: index, scene, weight: 1, leads: true })
    mentions.push([])
    if (beat.speaker) see(figureNamed(names.get(fold(spellName(beat.speaker))) ?? spellName(beat.speaker)))
    const own = beat.hints.map((hint) => hintCue(tagging, hint))
    let last: Figure | undefined
    for (const token of tokens[index] ?? []) {
      const name = /^\p{Lu}/u.test(token.text) ? names.get(fold(token.text)) : undefined
      const noun = meaningOf('figures', token.lower)
      if (name) {
        // "ein Junge namens Jonas", "Großmutter Helga": a name right after who it is.
        if (last && !last.name && !cast.byName(name)) {
          last.name = name
          see(last)
        } else see(figureNamed(name))
        last = undefined
      } else if (noun) {
        const known = cast.bySpecies(noun, [], true)
        last = known ?? cast.add(animals.has(noun) ? 'animal' : 'person', noun)
        if (!known) last.aliases.add(token.text)
        see(last)
      }
      const prop = meaningOf('props', token.lower)
      if (prop) {
        const thing: Thing = things.get(prop) ?? {
          noun: prop,
          name: prop,
          aliases: new Set([token.text]),
          adjectives: [],
          beats: new Map(),
          plural: false,
          clothing: false,
        }
        thing.beats.set(index, 1.3)
        things.set(prop, thing)
      }
      const sound = meaningOf('sounds', token.lower)
      if (sound && sound !== 'rain' && sound !== 'music' && own.length === 0) {
        const known = soundOfNoun(sound.split(' ').at(-1) ?? '') ?? soundOfVerb(sound.split(' ').at(-1) ?? '')
        cues.push({
          kind: 'effect',
          key: sound,
          name: sound,
          search: [...new Set([sound, ...(known?.search ?? [])])],
          beat: index,
          offset: offsetAt(tagging, token.at),
          weight: 1,
          gain: 0,
          hinted: false,
        })
      }
    }
    for (const cue of own) cues.push(translate(cue))
  }
  return { cast, mentions, settings: readSettings(story, tokens), things: [...things.values()], cues }
}

/** Sound libraries are in English: what the dictionary knows of a hint is searched for first. */
const translate = (cue: Cue): Cue => {
  const known = tokensOf(cue.name)
    .map((token) => meaningOf('sounds', token.lower) ?? meaningOf('weathers', token.lower))
    .filter((word) => word !== undefined)
  return known.length ? { ...cue, search: [...new Set([...known, ...cue.search])] } : cue
}
