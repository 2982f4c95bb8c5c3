import { type Credit, type LicenceId, rightsOf } from '../../../shared/licence.ts'
import type { Manifest } from '../../../shared/manifest.ts'

const licences: Record<LicenceId, { name: string; terms: string; url: string }> = {
  own: { name: 'Your own work', terms: 'Use it as you like.', url: '' },
  generated: { name: 'Generated', terms: 'Made by the app or a model; see the terms of the maker.', url: '' },
  cc0: { name: 'CC0 1.0', terms: 'No conditions.', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'public-domain': { name: 'Public domain', terms: 'No conditions.', url: '' },
  mit: { name: 'MIT', terms: 'Keep the notice of the author.', url: 'https://opensource.org/license/mit' },
  'apache-2.0': {
    name: 'Apache 2.0',
    terms: 'Keep the notice of the author.',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
  },
  'cc-by': { name: 'CC BY', terms: 'Name the author.', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa': {
    name: 'CC BY-SA',
    terms: 'Name the author, and pass the result on under the same licence.',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'cc-by-nc': {
    name: 'CC BY-NC',
    terms: 'Name the author; no commercial use.',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
  },
  'cc-by-nd': {
    name: 'CC BY-ND',
    terms: 'Name the author; no changed versions.',
    url: 'https://creativecommons.org/licenses/by-nd/4.0/',
  },
  'non-commercial': { name: 'Non-commercial', terms: 'No commercial use.', url: '' },
  unknown: { name: 'Unknown', terms: 'Nobody has said that you may use it. Ask, or replace it.', url: '' },
}

/** Text from outside as Markdown text: on one line, and nothing in it is a mark. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|!]/g, '\\$&')
    .trim()

const webAddress = (url: string): string => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : '')

const unknownCredit: Credit = { title: '', author: '', licence: 'unknown', url: '' }

/** Assets by licence, in the order of the licences above; an asset without a credit counts as unknown. */
export function groupByLicence(
  manifest: Pick<Manifest, 'assets'>,
): Map<LicenceId, { asset: string; credit: Credit }[]> {
  const groups = new Map<LicenceId, { asset: string; credit: Credit }[]>()
  for (const licence of Object.keys(licences) as LicenceId[]) groups.set(licence, [])
  for (const { name, take } of manifest.assets) {
    if (!take) continue
    const credits = take.credits.length > 0 ? take.credits : [unknownCredit]
    for (const credit of credits) groups.get(credit.licence)?.push({ asset: name, credit })
  }
  for (const [licence, entries] of groups) if (entries.length === 0) groups.delete(licence)
  return groups
}

/** The licences of all takes, with every author, as Markdown. */
export function writeCredits(manifest: Pick<Manifest, 'title' | 'assets'>): string {
  const lines = [`# Credits for ${plain(manifest.title)}`, '']
  const groups = groupByLicence(manifest)
  if (groups.size === 0) lines.push('Nothing in this bundle needs a credit.', '')
  for (const [licence, entries] of groups) {
    const { name, terms, url } = licences[licence]
    const needsCare = rightsOf([{ ...unknownCredit, licence }]) === 'red' ? ' (look at this before you publish)' : ''
    lines.push(`## ${name}${needsCare}`, '', [terms, webAddress(url)].filter(Boolean).join(' '), '')
    const byWork = new Map<string, string[]>()
    for (const { asset, credit } of entries) {
      const work = [plain(credit.title), credit.author && `by ${plain(credit.author)}`, webAddress(credit.url)]
      const key = work.filter(Boolean).join(' ') || 'no author named'
      byWork.set(key, [...(byWork.get(key) ?? []), plain(asset)])
    }
    for (const [work, assets] of byWork) lines.push(`- ${work}: ${[...new Set(assets)].join(', ')}`)
    lines.push('')
  }
  return lines.join('\n')
}
