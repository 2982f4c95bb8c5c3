import { parseDocument } from 'yaml'
import { aspect as aspectShape, type FrameRate } from '../../../shared/story.ts'
import type { Draft } from './draft.ts'

/** The NTSC rates are written as decimals and mean a fraction of 1001: SMPTE ST 12-1. */
const ntsc: [number, FrameRate][] = [
  [23.976, [24_000, 1001]],
  [29.97, [30_000, 1001]],
  [47.952, [48_000, 1001]],
  [59.94, [60_000, 1001]],
]

const parseRate = (value: unknown): FrameRate | undefined => {
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(String(value))
  if (fraction) {
    const rate: FrameRate = [Number(fraction[1]), Number(fraction[2])]
    return rate[0] > 0 && rate[1] > 0 && rate[0] / rate[1] <= 240 ? rate : undefined
  }
  const number = Number(value)
  if (!(number >= 1 && number <= 240)) return undefined
  const known = ntsc.find(([decimal]) => Math.abs(decimal - number) < 0.006)
  if (known) return known[1]
  return Number.isInteger(number) ? [number, 1] : [Math.round(number * 1000), 1000]
}

const parseLanguage = (value: unknown): string | undefined => {
  try {
    return Intl.getCanonicalLocales(String(value).replace('_', '-'))[0]
  } catch {
    return undefined
  }
}

type Front = Pick<Draft, 'language' | 'frameRate' | 'aspect' | 'warnings'> & { title?: string }

/** Reads title, language, fps and aspect. What cannot be used gives a warning, never an error. */
export const readFrontMatter = (yaml: string): Front => {
  const front: Front = { warnings: [] }
  const document = parseDocument(yaml)
  if (document.errors.length) {
    front.warnings.push(
      `The front matter is not valid YAML and was left out: ${document.errors[0]?.message.split('\n')[0]}`,
    )
    return front
  }
  const values: unknown = document.toJS({ maxAliasCount: 10 })
  if (values === null || typeof values !== 'object' || Array.isArray(values)) return front
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === '') continue
    const name = key.toLowerCase()
    if (name === 'title') front.title = String(value)
    else if (name === 'language' || name === 'lang') {
      const language = parseLanguage(value)
      if (language) front.language = language
      else
        front.warnings.push(`"${String(value)}" is not a language code such as "en" or "de"; the language was guessed.`)
    } else if (name === 'fps' || name === 'framerate' || name === 'frame_rate') {
      const rate = parseRate(value)
      if (rate) front.frameRate = rate
      else
        front.warnings.push(
          `"${String(value)}" is not a frame rate such as 25, 29.97 or 30000/1001; the app's own is used.`,
        )
    } else if (name === 'aspect' || name === 'ratio') {
      // YAML 1.1 tools may write 16:9 as a number in base 60.
      const shape = aspectShape.safeParse(
        value === 969
          ? '16:9'
          : value === 556
            ? '9:16'
            : value === 61
              ? '1:1'
              : value === 245
                ? '4:5'
                : String(value).replace(/\s|x|\//g, (part) => (/\s/.test(part) ? '' : ':')),
      )
      if (shape.success) front.aspect = shape.data
      else
        front.warnings.push(
          `"${String(value)}" is not one of the aspects 16:9, 9:16, 1:1 and 4:5; the app's own is used.`,
        )
    }
  }
  return front
}
