import { z } from 'zod'

/** Terms of use, by SPDX-like ids; `own`: the user's, `generated`: made by the app or a model. */
export const licenceId = z.enum([
  'own',
  'generated',
  'cc0',
  'public-domain',
  'mit',
  'apache-2.0',
  'cc-by',
  'cc-by-sa',
  'cc-by-nc',
  'cc-by-nd',
  'non-commercial',
  'unknown',
])
export type LicenceId = z.infer<typeof licenceId>

/** Whose work is in a take and on what terms. `url` is the licence's or the work's page. */
export const credit = z.object({
  title: z.string(),
  author: z.string(),
  licence: licenceId,
  url: z.string(),
})
export type Credit = z.infer<typeof credit>

/** green: use freely; yellow: name the author; red: unknown, non-commercial or share-alike. */
export type RightsLight = 'green' | 'yellow' | 'red'

const light: Record<LicenceId, RightsLight> = {
  own: 'green',
  generated: 'green',
  cc0: 'green',
  'public-domain': 'green',
  mit: 'yellow',
  'apache-2.0': 'yellow',
  'cc-by': 'yellow',
  'cc-by-sa': 'red',
  'cc-by-nc': 'red',
  'cc-by-nd': 'red',
  'non-commercial': 'red',
  unknown: 'red',
}

/** The strictest light among a take's credits; no credits at all is unknown, so red. */
export function rightsOf(credits: readonly Credit[]): RightsLight {
  if (credits.length === 0) return 'red'
  const lights = credits.map((each) => light[each.licence])
  return lights.includes('red') ? 'red' : lights.includes('yellow') ? 'yellow' : 'green'
}
