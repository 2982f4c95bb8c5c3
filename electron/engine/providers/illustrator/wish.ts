import type { Visual } from '../../../../shared/plan.ts'
import {
  ageWords,
  colourWords,
  expressionWords,
  garmentWords,
  genderWords,
  lookWords,
  poseWords,
  timeWords,
  weatherWords,
} from './wish-words.ts'

export type TimeOfDay = (typeof timeWords)[string]
export type Weather = (typeof weatherWords)[string]
export type Expression = (typeof expressionWords)[string]
export type Pose = (typeof poseWords)[string]
export type Age = 'baby' | 'child' | 'adult' | 'old'
export type Gender = 'female' | 'male'

/** What the brief and the note ask for, as far as a drawing can show it. The note wins over the brief. */
export interface Wish {
  /** Colours of the thing itself as `#rrggbb`, most wanted first. Not those of its clothes or of its hair. */
  colours: string[]
  /** Clothes and things carried that are named, each with its colour where one is given. */
  garments: { item: string; colour: string | null }[]
  /** 1 unless a size is asked for; multiplies the drawn size. */
  scale: number
  timeOfDay: TimeOfDay
  weather: Weather
  expression: Expression
  pose: Pose
  facing: 'left' | 'right' | 'front'
  age: Age
  gender: Gender | null
  hair: { colour: string | null; shape: 'long' | 'short' | 'curly' | 'bun' | 'braids' | 'bald' | null }
  /** -1 to 1: how much darker or lighter than usual. */
  brightness: number
  /** Degrees clockwise. */
  tilt: number
  /** Other adjectives that can be shown, such as `broken` or `glowing`. */
  adjectives: string[]
  /** What the note (not the brief) asked for, so that a drawing can give it more weight. */
  noted: ReadonlySet<'colours' | 'timeOfDay' | 'weather' | 'expression' | 'pose' | 'facing' | 'scale'>
}

type Reading = { -readonly [K in keyof Omit<Wish, 'noted'>]?: Wish[K] } & { refused?: string[] }

const plain: Omit<Wish, 'noted'> = {
  colours: [],
  garments: [],
  scale: 1,
  timeOfDay: 'day',
  weather: 'clear',
  expression: 'neutral',
  pose: 'standing',
  facing: 'front',
  age: 'adult',
  gender: null,
  hair: { colour: null, shape: null },
  brightness: 0,
  tilt: 0,
  adjectives: [],
}

/** Reads what a drawing should show. What the review said of earlier attempts counts as the weakest wish. */
export function readWish(visual: Visual, note: string, feedback: readonly string[] = []): Wish {
  const own = new Set(splitWords(`${visual.subject} ${visual.name} ${visual.aliases.join(' ')}`))
  const brief = readWords(`${visual.name}. ${visual.subject}. ${visual.brief}`, own, false)
  const noted = readWords(note, own, true)
  const { refused = [], ...asked } = noted
  const garments = new Map((brief.garments ?? []).map((each) => [each.item, each]))
  for (const each of noted.garments ?? []) garments.set(each.item, each)
  for (const item of refused) garments.delete(item)
  const small = feedback.some((each) => /too small|covers? (too )?little|blank/i.test(each))
  return {
    ...plain,
    ...(small ? { scale: 1.15 } : {}),
    ...dropRefused(brief),
    ...asked,
    hair: { ...plain.hair, ...dropNull(brief.hair), ...dropNull(noted.hair) },
    garments: [...garments.values()],
    adjectives: [...new Set([...(noted.adjectives ?? []), ...(brief.adjectives ?? [])])],
    noted: new Set(Object.keys(noted)) as Wish['noted'],
  }
}

function dropRefused({ refused: _refused, ...reading }: Reading): Omit<Reading, 'refused'> {
  return reading
}

function dropNull(hair: Wish['hair'] | undefined): Partial<Wish['hair']> {
  return Object.fromEntries(Object.entries(hair ?? {}).filter(([, value]) => value !== null))
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}]+|[.,;!?]/gu) ?? []
}

/** "not smiling", "without a hat", "no red hat". */
function isRefused(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at)
  const no = before.findLastIndex((word) => refusals.has(word))
  return (
    no >= 0 &&
    before
      .slice(no + 1)
      .every((word) => ['a', 'an', 'the', 'any', 't', 'so'].includes(word) || Object.hasOwn(colourWords, word))
  )
}

const refusals = new Set(['no', 'not', 'without', 'never', 'less', 'isn', 'don'])

function readWords(text: string, own: ReadonlySet<string>, isNote: boolean): Reading {
  const words = splitWords(text)
  const reading: Reading = {}
  const refused = new Set<string>()
  words.forEach((word, at) => {
    if (isRefused(words, at)) {
      if (isNote && Object.hasOwn(expressionWords, word)) reading.expression ??= 'neutral'
      if (garmentWords.has(word)) refused.add(word)
      return
    }
    readColourWord(words, at, own, isNote, reading)
    keep(reading, 'timeOfDay', timeWords, word)
    keep(reading, 'weather', weatherWords, word)
    keep(reading, 'expression', expressionWords, word)
    keep(reading, 'pose', poseWords, word)
    if (!isGrownUp(words, at)) keep(reading, 'age', ageWords, word)
    keep(reading, 'gender', genderWords, word)
    if (garmentWords.has(word)) addGarment(reading, word, null)
    if (lookWords.has(word) && (isNote || ofItself(words, at, own)))
      reading.adjectives = [...(reading.adjectives ?? []), word]
  })
  if (refused.size > 0) reading.refused = [...refused]
  if (
    /^(several|many|some|two|three|a few|a pair|a group|a hundred)\b/.test(
      text
        .replace(/^.*\. /, '')
        .trim()
        .toLowerCase(),
    )
  )
    reading.adjectives = [...(reading.adjectives ?? []), 'several']
  readHair(words, reading)
  readPlacing(words.join(' '), isNote, reading)
  return reading
}

/** "young woman", "little old man": the adjective alone would make a child of them. */
function isGrownUp(words: readonly string[], at: number): boolean {
  const ahead = words.slice(at + 1, at + 4)
  return (words[at] === 'young' || words[at] === 'little') && grownUps.test(ahead.join(' '))
}

const grownUps =
  /^(\p{L}+ ){0,2}?(wom[ae]n|m[ae]n|lady|ladies|gentlem[ae]n|king|queen|mother|father|mom|dad|knight|couple|doctor|scientist|teacher|farmer|soldier|sailor|fisherman|wizard|witch|artist|detective|officer|reporter|waiter|waitress|baker|nurse|captain|old|lord|bride|groom|wife|husband)\b/u

/** The first word that says something wins: it stands nearest to the subject. */
function keep<K extends keyof Reading>(reading: Reading, key: K, table: Record<string, unknown>, word: string): void {
  if (reading[key] === undefined && Object.hasOwn(table, word)) reading[key] = table[word] as Reading[K]
}

/** Gives a colour to what follows it: clothes, hair, or the thing itself. In a brief, to nothing else. */
function readColourWord(
  words: readonly string[],
  at: number,
  own: ReadonlySet<string>,
  isNote: boolean,
  reading: Reading,
): void {
  const colour = Object.hasOwn(colourWords, words[at] ?? '') ? colourWords[words[at] ?? ''] : undefined
  if (!colour) return
  const near = readAhead(words, at)
  const garment = near.find((word) => garmentWords.has(word))
  if (garment) addGarment(reading, garment, colour)
  else if (near.some((word) => /^(hair|haired|fur|mane|beard|braids?)$/.test(word)))
    reading.hair = { shape: reading.hair?.shape ?? null, colour }
  else if (near.some((word) => /^(eyes?|eyed|skin)$/.test(word))) return
  else if (isNote || ofItself(words, at, own)) reading.colours = [...new Set([...(reading.colours ?? []), colour])]
}

/** The words that an adjective can belong to. */
function readAhead(words: readonly string[], at: number): readonly string[] {
  const ahead = words.slice(at + 1, at + 4)
  const stop = ahead.findIndex((word) => /[.,;!?]/.test(word) || ['and', 'with', 'in', 'on', 'at'].includes(word))
  return stop < 0 ? ahead : ahead.slice(0, stop)
}

/** Whether an adjective speaks of the thing itself: it is part of its name, stands before it, or ends a phrase. */
function ofItself(words: readonly string[], at: number, own: ReadonlySet<string>): boolean {
  const near = readAhead(words, at)
  return own.has(words[at] ?? '') || near.length === 0 || near.some((word) => own.has(word))
}

function addGarment(reading: Reading, item: string, colour: string | null): void {
  const others = (reading.garments ?? []).filter((each) => each.item !== item)
  const known = reading.garments?.find((each) => each.item === item)?.colour ?? null
  reading.garments = [...others, { item, colour: colour ?? known }]
}

function readHair(words: readonly string[], reading: Reading): void {
  const text = words.join(' ')
  const shape = /\bbald\b/.test(text)
    ? 'bald'
    : /\b(braids?|plaits?|pigtails?)\b/.test(text)
      ? 'braids'
      : /\bbun\b/.test(text)
        ? 'bun'
        : /\b(curly|curls)\b/.test(text)
          ? 'curly'
          : /\blong (\w+ )?hair(ed)?\b/.test(text)
            ? 'long'
            : /\bshort (\w+ )?hair(ed)?\b/.test(text)
              ? 'short'
              : null
  if (shape) reading.hair = { colour: reading.hair?.colour ?? null, shape }
}

function readPlacing(text: string, isNote: boolean, reading: Reading): void {
  const facing =
    /\b(?:fac(?:ing|es?)|look(?:ing|s)?|turn(?:ed|ing|s)?|mov(?:ing|es?)|to the)(?: \w+){0,3}? (left|right)\b/.exec(
      text,
    )?.[1]
  if (facing === 'left' || facing === 'right') reading.facing = facing
  else if (/\b(facing|looking) (us|forward|front|the camera)\b/.test(text)) reading.facing = 'front'
  if (/\b(tilted|crooked|leaning|askew|slanted)\b/.test(text)) reading.tilt = 12
  if (!isNote) return
  const much = /\b(much|far|way|very|a lot)\b/.test(text)
  if (/\b(bigger|larger|enlarge|huge|giant|big|large|closer)\b/.test(text)) reading.scale = much ? 1.45 : 1.25
  if (/\b(smaller|tinier|shrink|tiny|small|little|farther)\b/.test(text)) reading.scale = much ? 0.55 : 0.72
  if (/\b(darker|dark|gloomy)\b/.test(text)) reading.brightness = much ? -0.9 : -0.5
  if (/\b(lighter|brighter|paler|pale|bright)\b/.test(text)) reading.brightness = much ? 0.9 : 0.5
}
