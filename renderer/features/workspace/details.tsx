import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { VisualDetails } from '../asset/visual-details.tsx'
import { SoundDetails } from '../sound/sound-details.tsx'
import { ManyDetails } from './many-details.tsx'
import { Overview } from './overview.tsx'

/** What is selected, or the whole where nothing is. */
export function Details() {
  const selected = useView((state) => state.selected)
  const id = selected.length === 1 ? (selected[0] ?? null) : null
  const type = useSnapshot(({ assets }) => (id ? assets[id]?.type : undefined))
  return (
    <aside aria-label="Details" className="h-full overflow-y-auto" data-details>
      {selected.length > 1 ? (
        <ManyDetails ids={selected} />
      ) : id && type === 'visual' ? (
        <VisualDetails key={id} assetId={id} />
      ) : id && type === 'sound' ? (
        <SoundDetails key={id} assetId={id} />
      ) : (
        <Overview />
      )}
    </aside>
  )
}
