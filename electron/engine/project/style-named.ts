import { builtInStyles, defaultStyle } from '../../../shared/built-in-styles.ts'
import { CodedError } from '../../../shared/errors.ts'
import type { StyleGuide } from '../../../shared/style.ts'

/** @throws CodedError SETTING_INVALID, naming the styles there are. */
export function styleNamed(id: string): StyleGuide {
  if (id === '') return defaultStyle
  const found = builtInStyles.find((style) => style.id === id)
  if (found) return found
  const ids = builtInStyles.map((style) => style.id).join(', ')
  throw new CodedError('SETTING_INVALID', `There is no style "${id}". Choose one of: ${ids}.`)
}
