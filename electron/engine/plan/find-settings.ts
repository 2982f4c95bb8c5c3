import type { Story } from '../../../shared/story.ts'
import { type FoundPlace, findPlace, readHeading, timeIn, weatherIn } from './find-place.ts'
import type { Phrase } from './phrases.ts'
import { isAirless, type PlaceWord, placeOf, type TimeOfDay } from './place-words.ts'
import type { TaggedBeat } from './tag-story.ts'

/** Where, when and in what weather a run of beats plays. */
export interface Setting {
  /** Settings of one key and time share a background. */
  key: string
  place: PlaceWord
  /** What the story calls it: "cottage", "train corridor". */
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

const fallback: PlaceWord = { subject: 'meadow', inside: false, ambience: { day: '', night: '' } }
const aboard = /^(ship|bridge|shuttle|station|train|tower)$/

/** On a spaceship, the bridge crosses no river and the ship sails no sea. */
const inSpace = (found: FoundPlace, spacefaring: boolean): FoundPlace => {
  const ship = placeOf('spaceship')
  return spacefaring && ship && aboard.test(found.place.subject)
    ? {
        ...found,
        place: ship,
        key: ship.subject,
        name: found.name === 'ship' ? 'spaceship' : `spaceship ${found.name}`,
      }
    : found
}

/**
 * Cuts the story into runs of one place and time. A heading that names a place holds for its scene; without one,
 * the first place of a scene does, until somebody plainly goes elsewhere.
 */
export const findSettings = (story: Story, tagged: TaggedBeat[], phrases: Phrase[][]): Setting[] => {
  const settings: Setting[] = []
  let time: TimeOfDay = 'day'
  let timeKnown = false
  /** "the station" after "the police station" is that one. */
  const pairs = new Map<string, FoundPlace>()
  let weather = 'clear'
  let current: FoundPlace | undefined
  /** The last place with air. */
  let ground: FoundPlace | undefined
  let spacefaring = false
  let index = 0
  for (const [scene, { title, beats }] of story.scenes.entries()) {
    const heading = readHeading(title)
    if (heading.found) current = inSpace(heading.found, spacefaring)
    if (heading.time) {
      time = heading.time
      timeKnown = true
    }
    weather = heading.weather ?? (scene > 0 ? 'clear' : weather)
    // "Home again" may be any place that was home before.
    const vague = heading.found?.name === 'home'
    const headed = heading.found !== undefined && !vague
    let open: Setting | undefined
    let settled = false
    for (const beat of beats) {
      const words = tagged[index]?.words ?? []
      if (words.some((word) => /^(spaceship|starship|spacecraft|astronaut|orbit)$/.test(word.lemma))) spacefaring = true
      // What is only spoken of is not where they are.
      const spoken = beat.kind === 'dialogue' && !story.timed
      const told = spoken ? undefined : findPlace(words, phrases[index] ?? [])
      const found = headed && !told?.goes ? undefined : told
      const needed = settled ? (story.timed ? 2 : 2.5) : current && !vague ? 1.5 : 0.6
      if (found && found.strength >= needed) {
        const last = found.name.split(' ').at(-1) ?? ''
        if (found.name.includes(' ') && !pairs.has(last)) pairs.set(last, found)
        const place = inSpace(found.name === last ? (pairs.get(last) ?? found) : found, spacefaring)
        current =
          place.key === current?.key
            ? {
                ...place,
                name: current.name.endsWith(` ${place.name}`) ? current.name : place.name,
                adjectives: [...new Set([...current.adjectives, ...place.adjectives])],
              }
            : place
        settled = true
      } else if (headed) {
        const again = told
        if (again && current && again.place.subject === current.place.subject) {
          current = { ...current, adjectives: [...new Set([...current.adjectives, ...again.adjectives])] }
        }
      }
      const hour = spoken || (heading.time && story.format === 'fountain') ? undefined : timeIn(words)
      // "In the morning ... the sun rose" is one time.
      if (hour && !(hour === 'dawn' && time === 'day' && timeKnown)) {
        // "It was late. The moon shone": the first words are of that time too.
        if (!timeKnown && index < 4) for (const setting of settings) setting.time = hour
        time = hour
        timeKnown = true
      }
      const falls = spoken ? undefined : weatherIn(words)
      weather = falls ?? weather
      // "Years later, rain falls": they left the moon.
      if (current && !isAirless(current.place)) ground = current
      else if (falls && /^(rain|snow|storm)$/.test(falls) && !headed && !found && ground) current = ground
      const skip = beat.kind === 'transition' && open === undefined && beats.every((each) => each.kind === 'transition')
      const key = current?.key ?? fallback.subject
      if (open && open.key === key && open.time === time) {
        open.to = index
        if (weather !== 'clear' && open.weather !== 'storm') open.weather = weather
        for (const word of current?.adjectives ?? []) if (!open.adjectives.includes(word)) open.adjectives.push(word)
      } else if (!skip) {
        open = {
          key,
          place: current?.place ?? fallback,
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
      index++
    }
  }
  const runs = joinRuns(fillStart(settings))
  for (const run of runs) if (isAirless(run.place)) run.weather = 'clear'
  return runs
}

/** Runs of one scene that turned out the same are one. */
const joinRuns = (settings: Setting[]): Setting[] => {
  const joined: Setting[] = []
  for (const setting of settings) {
    const last = joined.at(-1)
    if (last && last.scene === setting.scene && last.key === setting.key && last.time === setting.time)
      last.to = setting.to
    else joined.push(setting)
  }
  return joined
}

/** A story that tells its place late has it from the start. */
const fillStart = (settings: Setting[]): Setting[] => {
  const known = settings.findIndex((setting) => setting.name !== '')
  const first = settings[known]
  if (!first || known <= 0) return settings
  for (const setting of settings.slice(0, known)) {
    setting.key = first.key
    setting.place = first.place
    setting.name = first.name
    setting.adjectives = first.adjectives
  }
  return settings
}
