import type { Story } from '../../../shared/story.ts'
import { looks } from './noun-words.ts'
import type { Phrase } from './phrases.ts'
import { type PlaceWord, placeOf, type TimeOfDay, timeOf, weatherOf } from './place-words.ts'
import { type TaggedBeat, tagText, type Word } from './tag-story.ts'

/** Where, when and in what weather a run of beats plays. */
export interface Setting {
  place: PlaceWord
  /** What the story calls it: "cottage", "North Harbor". */
  name: string
  adjectives: string[]
  time: TimeOfDay
  /** "clear" where nothing is said. */
  weather: string
  scene: number
  /** First and last beat by index. */
  from: number
  to: number
}

const locative =
  /^(in|into|inside|at|on|onto|through|across|along|to|toward|towards|near|behind|under|beneath|beyond|outside|down|up|around|over|past|from|by|beside|above|atop|within|aboard)$/
const arriving =
  /^(into|through|across|to|toward|towards|onto|inside|outside|down|up|along|in|at|aboard|beneath|behind)$/
const away = /^(from|past|over|above|beyond)$/
const movingVerb =
  /^(go|come|walk|run|reach|enter|arrive|travel|sail|fly|drive|climb|step|head|return|follow|leave|move|ride|march|cross|hurry|rush|land|stand|live|sit|find|swim|wander|bring|carry|dive|descend|wake|gather|stop|wait|be|sleep|lie|begin|start|grow|work|play|meet|hide)$/

interface Found {
  place: PlaceWord
  name: string
  adjectives: string[]
  strength: number
}

const placeIn = (words: Word[], phrases: Phrase[]): Found | undefined => {
  let best: Found | undefined
  for (const phrase of phrases) {
    const pair = phrase.compound ? placeOf(`${phrase.compound} ${phrase.head}`) : undefined
    const entry = pair ?? placeOf(phrase.head) ?? placeOf(words[phrase.at]?.lower ?? '')
    if (!entry || phrase.owner) continue
    const preposition = phrase.preposition ?? ''
    const verbs = words.slice(0, phrase.at).filter((word) => word.pos === 'VERB' || word.pos === 'AUX')
    const moves = verbs.some((word) => movingVerb.test(word.lemma))
    const reached = /^(reach|enter|cross|approach|leave|find|see)$/.test(words[phrase.from - 1]?.lemma ?? '')
    let strength = 0
    if (locative.test(preposition)) strength = away.test(preposition) ? 0.5 : arriving.test(preposition) ? 2 : 1.5
    else if (reached) strength = 2
    else if (preposition === 'of') strength = entry.guarded ? 0 : 0.7
    else if (!entry.guarded) strength = 0.6
    if (entry.guarded && strength < 1.5) continue
    if (moves) strength += 0.5
    if (phrase.plural) strength -= 0.4
    const name =
      phrase.compound && !pair && !timeOf(phrase.compound)
        ? `${phrase.compound} ${phrase.head}`
        : pair
          ? `${phrase.compound} ${phrase.head}`
          : phrase.head
    if (strength > (best?.strength ?? 0))
      best = {
        place: entry,
        name,
        adjectives: entry.telling ? [] : phrase.adjectives.filter((word) => looks.has(word)),
        strength,
      }
  }
  return best
}

/** A time that is told, not "every evening" or "Good night". */
const timeIn = (words: Word[]): TimeOfDay | undefined => {
  let found: TimeOfDay | undefined
  for (const [index, word] of words.entries()) {
    const time = timeOf(word.lemma) ?? timeOf(word.lower)
    const before = words[index - 1]?.lower ?? ''
    if (
      time &&
      !(word.lower === 'day' || word.lower === 'days' || word.lower === 'nights') &&
      !/^(good|every|each|last|all)$/.test(before) &&
      words[index + 1]?.pos !== 'NOUN'
    )
      found = time
    if (
      (word.lemma === 'sun' || word.lemma === 'moon') &&
      words
        .slice(index, index + 3)
        .some((next) => /^(rose|rises|rise|set|sets|sank|shone|shines|came|comes|climbed)$/.test(next.lower))
    ) {
      const down = words.slice(index, index + 3).some((next) => /^(set|sets|sank)$/.test(next.lower))
      found =
        word.lemma === 'moon'
          ? 'night'
          : down
            ? 'dusk'
            : /^(rose|rises)$/.test(words[index + 1]?.lower ?? '')
              ? 'dawn'
              : 'day'
    }
    if (word.lower === 'stars' && words.some((each) => /^(sky|twinkled|shone|above)$/.test(each.lower)))
      found ??= 'night'
  }
  return found
}

const weatherIn = (words: Word[]): string | undefined => {
  let found: string | undefined
  for (const [index, word] of words.entries()) {
    const weather = weatherOf(word.lemma)
    if (!weather || /^(like|no)$/.test(words[index - 1]?.lower ?? '')) continue
    if (words.slice(index, index + 4).some((next) => /^(stopped|ended|passed|cleared|over|gone)$/.test(next.lower)))
      found = 'clear'
    else if (found !== 'storm' && !(weather === 'wind' && found)) found = weather
  }
  return found
}

/** Reads a heading: "INT. KITCHEN - NIGHT", "The village at dusk". */
const readHeading = (
  title: string,
): { found: Found | undefined; time: TimeOfDay | undefined; weather: string | undefined } => {
  if (/^Scene \d+$/.test(title)) return { found: undefined, time: undefined, weather: undefined }
  const plain = title.replace(/^(INT|EXT|EST|INT\.?\/EXT|I\/E)[. ]+/i, '').toLowerCase()
  const nouns = tagText(plain).map((word) => word.lemma)
  const texts: string[] = plain.match(/[\p{L}-]+/gu) ?? []
  let found: Found | undefined
  const candidates = [...texts.map((text, index) => `${text} ${texts[index + 1] ?? ''}`), ...texts, ...nouns]
  const place = candidates.map((word) => ({ word, entry: placeOf(word) })).find(({ entry }) => entry)
  if (place?.entry) {
    const at = texts.indexOf(place.word.split(' ')[0] ?? '')
    const adjectives = texts.slice(Math.max(0, at - 2), Math.max(0, at)).filter((word) => looks.has(word))
    found = { place: place.entry, name: place.word, adjectives, strength: 4 }
  } else if (/^INT\b/i.test(title) || /^EXT\b/i.test(title)) {
    const name = plain.split(/ - |[-–—]/)[0]?.trim() ?? ''
    const inside = /^INT/i.test(title)
    const base = placeOf(inside ? 'room' : 'meadow')
    if (base && name) found = { place: { ...base, subject: name }, name, adjectives: [], strength: 4 }
  }
  return { found, time: texts.map(timeOf).findLast(Boolean), weather: texts.map(weatherOf).find(Boolean) }
}

const fallback: PlaceWord = { subject: 'meadow', inside: false, ambience: { day: '', night: '' } }

/**
 * Cuts the story into runs of one place and time. A heading that names a place holds for its scene unless somebody
 * plainly goes elsewhere; without one, every place that is told with a preposition is the next picture.
 */
export const findSettings = (story: Story, tagged: TaggedBeat[], phrases: Phrase[][]): Setting[] => {
  const settings: Setting[] = []
  let time: TimeOfDay = 'day'
  let weather = 'clear'
  let current: Found | undefined
  let index = 0
  for (const [scene, { title, beats }] of story.scenes.entries()) {
    const heading = readHeading(title)
    if (heading.found) current = heading.found
    if (heading.time) time = heading.time
    weather = heading.weather ?? (heading.found || scene > 0 ? 'clear' : weather)
    let open: Setting | undefined
    const headed = heading.found !== undefined && heading.found.name !== 'home'
    for (let count = 0; count < beats.length; count++, index++) {
      const words = tagged[index]?.words ?? []
      const quoted = tagged[index]?.beat.kind === 'dialogue' && story.format === 'fountain'
      const found = quoted ? undefined : placeIn(words, phrases[index] ?? [])
      const told = quoted || (heading.time && story.format === 'fountain') ? undefined : timeIn(words)
      const sky = quoted ? undefined : weatherIn(words)
      const needed = headed ? 9 : count === 0 ? 0.6 : 1.5
      if (found && found.strength >= needed && found.place.subject !== current?.place.subject) current = found
      else if (found && headed && found.place.subject === current?.place.subject) {
        current = { ...current, adjectives: [...new Set([...current.adjectives, ...found.adjectives])] }
      }
      if (told && !(told === 'dawn' && time === 'day')) time = told
      if (sky) weather = sky
      const place = current?.place ?? fallback
      if (open && open.place.subject === place.subject && open.time === time) {
        open.to = index
        if (weather !== 'clear' && open.weather !== 'storm') open.weather = weather
        for (const word of current?.adjectives ?? []) if (!open.adjectives.includes(word)) open.adjectives.push(word)
      } else {
        open = {
          place,
          name: current?.name ?? '',
          adjectives: [...(current?.adjectives ?? [])],
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
  return fillStart(settings)
}

/** A story that tells its place late has it from the start. */
const fillStart = (settings: Setting[]): Setting[] => {
  const known = settings.findIndex((setting) => setting.name !== '')
  const first = settings[known]
  if (!first || known <= 0) return settings
  for (const setting of settings.slice(0, known)) {
    setting.place = first.place
    setting.name = first.name
    setting.adjectives = first.adjectives
  }
  return settings
}
