import { franc } from 'franc'

/** The languages that a story is likely in. Fewer to choose from makes fewer mistakes on short texts. */
const likely =
  'eng deu rus fra spa por ita nld swe nob dan fin pol ces slk hun ron bul srp hrv ukr bel ell tur arb heb pes hin ben urd tam tel cmn jpn kor vie tha ind cat'.split(
    ' ',
  )

const english = new Set(
  'the and a an of to in was he she it his her they that with for on at you is as had but were said from'.split(' '),
)

/** BCP 47 of a text's language, `und` where it cannot be told. Short English fools trigrams, so its small words count first. */
export const detectLanguage = (text: string): string => {
  const sample = text.slice(0, 6000)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 'und'
  const share = words.filter((word) => english.has(word)).length / words.length
  if (share > 0.2 && words.length >= 4) return 'en'
  const code = franc(sample, { only: likely, minLength: 20 })
  if (code === 'und') return share > 0.1 ? 'en' : 'und'
  return Intl.getCanonicalLocales(code)[0] ?? 'und'
}
