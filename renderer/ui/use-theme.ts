import { useView } from '../store/view-store.ts'
import { useMedia } from './use-media.ts'

/** The theme that is shown. */
export function useTheme(): 'light' | 'dark' {
  const wanted = useView((state) => state.theme)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  return wanted === 'system' ? (systemIsDark ? 'dark' : 'light') : wanted
}
