import { animals, looks, persons } from './noun-words.ts'
import type { Phrase } from './phrases.ts'
import { type PlaceWord, placeOf, type TimeOfDay, timeOf, weatherOf } from './place-words.ts'
import { tagText, type Word } from './tag-story.ts'

export interface FoundPlace {
  place: PlaceWord
  key: string
  name: string
  adjectives: string[]
  /** 0.6 named, 2 somebody is there, 2.5 and more somebody goes there. */
  strength: number
  /** Somebody plainly goes there: "they ran to the park". */
  goes: boolean
}

const inside = /^(in|into|inside|at|on|onto|through|across|along|to|toward|towards|outside|down|up|aboard|within|atop)$/
const near = /^(behind|near|by|beside|under|beneath|around|from)$/
const away = /^(past|over|above|beyond)$/
const flying = /^(fly|carry|sail|soar|glide|pass|travel|float|drift|cross)$/
const moving =
  /^(go|come|walk|run|reach|enter|arrive|travel|sail|fly|drive|climb|step|head|return|follow|leave|move|ride|march|cross|hurry|rush|land|stand|live|sit|find|swim|wander|bring|carry|dive|descend|wake|gather|stop|wait|be|sleep|lie|begin|start|grow|work|play|meet|hide|lead|drag|push|crawl|creep|slip|sneak)$/

const strengthOf = (words: Word[], phrase: Phrase, guarded: boolean): number => {
  const preposition = phrase.preposition ?? ''
  const verbs = words.slice(0, phrase.at).filter((word) => word.pos === 'VERB' || word.pos === 'AUX')
  if (away.test(preposition)) return verbs.some((word) => flying.test(word.lemma)) ? 2.5 : 0.5
  let strength = 0
  if (inside.test(preposition)) strength = 2
  else if (near.test(preposition)) strength = 1.2
  else if (/^(reach|enter|cross|approach|leave|find)$/.test(words[phrase.from - 1]?.lemma ?? '')) strength = 2.5
  else if (phrase.from === 0 && phrase.determiner === 'the' && !guarded) strength = 2.2
  else if (preposition === 'of') strength = guarded ? 0 : 0.7
  else if (!guarded) strength = 0.6
  if (guarded && strength < 1.5) return 0
  if (inside.test(preposition) && (verbs.some((word) => moving.test(word.lemma)) || phrase.from <= 2)) strength += 0.5
  // "on Harbor Street" says where something is, rarely where it plays.
  if (phrase.proper && phrase.compound) strength -= 0.5
  return phrase.plural ? strength - 0.4 : strength
}

const going =
  /^(run|walk|go|race|hurry|rush|head|return|move|march|wander|climb|fly|sail|drive|ride|travel|come|crawl|creep|sneak|slip|dash|jump|swim|row|dive|skip|stroll|tiptoe|roll)$/
const wishing = /^(want|wish|hope|dream|long)$/
const unreal =
  /^(want|wish|hope|would|could|should|must|can|cannot|might|will|not|n't|n’t|never|if|dream|every|always)$/

/** "They raced through the supermarket and into the park": told as done by somebody, not wished. */
const isGoing = (words: Word[], phrase: Phrase): boolean => {
  const stop = words.findLastIndex((word, index) => index < phrase.from && /^[.!?;:"“”]$/.test(word.text))
  const before = words.slice(stop + 1, phrase.from)
  if (before.some((word) => unreal.test(word.lemma) || unreal.test(word.lower))) return false
  const verb = before.findIndex((word) => word.pos === 'VERB' && going.test(word.lemma))
  const reaching = /^(enter|reach)$/.test(words[phrase.from - 1]?.lemma ?? '')
  if (!reaching && (verb < 0 || !/^(to|into|onto|inside)$/.test(phrase.preposition ?? ''))) return false
  return before
    .slice(0, reaching ? -1 : verb)
    .some(
      (word) =>
        /^(he|she|they|we|i|everybody|everyone)$/.test(word.lower) ||
        word.pos === 'PROPN' ||
        persons.has(word.lemma) ||
        animals.has(word.lemma),
    )
}

/** The place that a sentence is most plainly about. */
export const findPlace = (words: Word[], phrases: Phrase[]): FoundPlace | undefined => {
  let best: FoundPlace | undefined
  for (const phrase of phrases) {
    const pair = phrase.compound ? placeOf(`${phrase.compound} ${phrase.head}`) : undefined
    const sunk = /^(under|beneath|below)$/.test(phrase.preposition ?? '') && /^(sea|ocean|wave)$/.test(phrase.head)
    const entry = sunk
      ? placeOf('underwater')
      : (pair ?? placeOf(phrase.head) ?? placeOf(words[phrase.at]?.lower ?? ''))
    const wished = phrase.preposition === 'to' && words.slice(0, phrase.from).some((word) => wishing.test(word.lemma))
    if (!entry || wished || phrase.owner || phrase.compared) continue
    // Nobody is in a kitchen in passing.
    const within = entry.inside && /^(in|inside|into)$/.test(phrase.preposition ?? '') ? 0.5 : 0
    const goes = !entry.telling && isGoing(words, phrase)
    const strength = strengthOf(words, phrase, entry.guarded) + within + (goes ? 0.6 : 0)
    if (strength <= (best?.strength ?? 0)) continue
    const named = phrase.compound && !timeOf(phrase.compound) ? `${phrase.compound} ${phrase.head}` : phrase.head
    best = {
      place: entry,
      key: entry.subject,
      name: entry.telling || sunk ? entry.subject : named,
      adjectives: entry.telling ? [] : phrase.adjectives.filter((word) => looks.has(word)),
      strength,
      goes,
    }
  }
  return best
}

const shining = /^(rose|rises|rise|set|sets|sank|shone|shines|came|comes|climbed|hung)$/

/** A time that is told: not "every evening", "Good night" or "all day". */
export const timeIn = (words: Word[]): TimeOfDay | undefined => {
  let found: TimeOfDay | undefined
  for (const [index, word] of words.entries()) {
    const time = timeOf(word.lemma) ?? timeOf(word.lower)
    const before = words[index - 1]?.lower ?? ''
    const told =
      !/^(day|days|nights|evenings|mornings)$/.test(word.lower) &&
      !/^(good|every|each|last|all|friday|monday|sunday|saturday)$/.test(before)
    if (time && told && words[index + 1]?.pos !== 'NOUN') found = time
    if (word.lemma !== 'sun' && word.lemma !== 'moon') continue
    const verb = words.slice(index + 1, index + 3).find((next) => shining.test(next.lower))?.lower
    if (!verb) continue
    const down = /^(set|sets|sank)$/.test(verb)
    found = word.lemma === 'moon' ? 'night' : down ? 'dusk' : /^(rose|rises)$/.test(verb) ? 'dawn' : 'day'
  }
  if (
    !found &&
    words.some((word) => word.lower === 'stars') &&
    words.some((word) => /^(sky|twinkled|shone)$/.test(word.lower))
  )
    return 'night'
  return found
}

/** The weather that is told; "clear" where it ends. */
export const weatherIn = (words: Word[]): string | undefined => {
  let found: string | undefined
  for (const [index, word] of words.entries()) {
    const weather = weatherOf(word.lemma)
    if (
      !weather ||
      (word.pos === 'VERB' && weather !== 'rain' && weather !== 'snow') ||
      /^(like|no|without)$/.test(words[index - 1]?.lower ?? '')
    )
      continue
    if (words.slice(index, index + 4).some((next) => /^(stopped|ended|passed|cleared|gone)$/.test(next.lower)))
      found = 'clear'
    else if (found !== 'storm' && !(weather === 'wind' && found)) found = weather
  }
  return found
}

interface Heading {
  found: FoundPlace | undefined
  time: TimeOfDay | undefined
  weather: string | undefined
}

const screen = /^(INT|EXT|EST|INT\.?\/EXT|EXT\.?\/INT|I\/E)[. ]+/i

/** The last word or pair of words of a text that is a place: English puts the noun last. */
const lastPlace = (text: string): { name: string; place: PlaceWord } | undefined => {
  const words: string[] = text.match(/[\p{L}-]+/gu) ?? []
  const lemmas = tagText(text).map((word) => word.lemma)
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    const pair = `${words[index - 1] ?? ''} ${word}`
    const place = placeOf(pair) ?? placeOf(word) ?? placeOf(lemmas[index] ?? '')
    if (!place) continue
    // A corridor is a room; a train's corridor is the train.
    const whole =
      place.subject === 'room'
        ? words
            .slice(0, index)
            .map(placeOf)
            .find((each) => each?.inside)
        : undefined
    return { name: placeOf(pair) ? pair : word, place: whole ?? place }
  }
  return undefined
}

/** Reads a heading: "INT. KITCHEN - NIGHT", "The village at dusk". */
export const readHeading = (title: string): Heading => {
  const texts: string[] = title.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const time = texts.map(timeOf).findLast((each) => each !== undefined)
  const weather = texts.map(weatherOf).find((each) => each !== undefined)
  const none = { found: undefined, time, weather }
  if (/^Scene \d+$/.test(title)) return none
  const slug = screen.test(title)
  const plain = title.replace(screen, '').toLowerCase()
  const [where = ''] = plain.split(slug ? /\s+[-–—]+\s+/ : /$^/)
  const parts = where.split(/\b(?:by|of|at|near|behind|beside|with|from|, )\b/)
  const sunk = /\b(under|beneath|below|bottom of) the (sea|ocean|waves)\b/.test(plain)
    ? lastPlace('underwater')
    : undefined
  const place = sunk ?? parts.map(lastPlace).find(Boolean)
  if (!place && !slug) return none
  const isInside = slug ? /^I/i.test(title) : (place?.place.inside ?? false)
  const name = slug ? where.trim().slice(0, 60) : (place?.name ?? '')
  const looked = where.match(/[\p{L}-]+/gu)?.filter((word) => looks.has(word) && !name.includes(word)) ?? []
  const base = place?.place ?? placeOf(isInside ? 'room' : 'meadow')
  if (!base || !name) return none
  const subject = place ? base.subject : name
  return {
    ...none,
    found: {
      place: { ...base, subject, inside: isInside },
      key: slug ? name : subject,
      name,
      adjectives: looked,
      strength: 4,
      goes: false,
    },
  }
}
