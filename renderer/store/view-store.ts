import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Arrangement } from './arrange-assets.ts'

export type Tab = 'story' | 'board' | 'plan'
type DialogName = 'export' | 'settings' | 'add' | 'style' | 'shortcuts' | 'palette' | 'load' | 'merge'
export type Theme = 'system' | 'light' | 'dark'

interface Kept {
  tab: Tab
  theme: Theme
  storyShown: boolean
  detailsShown: boolean
  cardWidth: number
  arrangement: Arrangement
}

interface ViewState extends Kept {
  selected: readonly string[]
  /** Where a range of selected assets begins, and where the arrow keys are. */
  anchor: string | null
  cursor: string | null
  /** The asset shown large. */
  opened: string | null
  beatId: string | null
  dialog: DialogName | null
  change: (values: Partial<Omit<ViewState, 'change' | 'select' | 'arrange' | 'leave'>>) => void
  arrange: (values: Partial<Arrangement>) => void
  select: (ids: readonly string[], cursor?: string | null) => void
  /** Back to nothing selected, as for another project. */
  leave: () => void
}

const nothing = { selected: [], anchor: null, cursor: null, opened: null, beatId: null, dialog: null }

export const useView = create<ViewState>()(
  persist<ViewState, [], [], Kept>(
    (set) => ({
      tab: 'board',
      theme: 'system',
      storyShown: true,
      detailsShown: true,
      cardWidth: 160,
      arrangement: { status: 'all', type: 'all', search: '', grouping: 'kind' },
      ...nothing,
      change: (values) => set(values),
      arrange: (values) => set((state) => ({ arrangement: { ...state.arrangement, ...values } })),
      select: (ids, cursor = ids.at(-1) ?? null) =>
        set((state) => ({ selected: ids, cursor, anchor: ids.length > 1 ? (state.anchor ?? cursor) : cursor })),
      leave: () => set((state) => ({ ...nothing, arrangement: { ...state.arrangement, search: '', status: 'all' } })),
    }),
    {
      name: 'inkcue-view',
      version: 1,
      partialize: ({ tab, theme, storyShown, detailsShown, cardWidth, arrangement }) => ({
        tab,
        theme,
        storyShown,
        detailsShown,
        cardWidth,
        arrangement: { ...arrangement, search: '', status: 'all' as const },
      }),
    },
  ),
)
