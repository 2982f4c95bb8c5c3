import { Check } from 'lucide-react'
import { restyle } from '../../store/actions.ts'
import { useApp } from '../../store/app-store.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { cn } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Chooses the style that all pictures share. */
export function StyleDialog() {
  const styles = useApp((state) => state.registries?.styles)
  const current = useSnapshot((snapshot) => snapshot.style.id)
  const close = () => useView.getState().change({ dialog: null })
  return (
    <Dialog
      title="Style"
      description="One style for the whole set. Pictures made in another style are kept and marked stale."
      onClose={close}
      className="w-[min(720px,calc(100vw-32px))]"
    >
      <div className="grid grid-cols-2 gap-3 px-5 pt-1 pb-5 max-sm:grid-cols-1">
        {styles?.map((style) => (
          <button
            key={style.id}
            type="button"
            aria-pressed={style.id === current}
            onClick={() => {
              close()
              if (style.id !== current) void restyle(style.id)
            }}
            className={cn(
              'overflow-hidden rounded-lg text-left shadow-card transition-shadow hover:shadow-[0_0_0_1px_var(--line-strong)]',
              style.id === current &&
                'shadow-[0_0_0_2px_var(--accent-text)] hover:shadow-[0_0_0_2px_var(--accent-text)]',
            )}
          >
            <span className="flex h-14" aria-hidden="true">
              {[...new Set(style.palette)].map((colour) => (
                <span key={colour} className="flex-1" style={{ background: colour }} />
              ))}
            </span>
            <span className="block px-3.5 py-3">
              <span className="flex items-center gap-2 text-sm font-semibold">
                {style.name}
                {style.id === current && <Check className="size-4 text-accent-text" aria-label="In use" />}
              </span>
              <span className="mt-0.5 block text-xs text-soft">{style.description}</span>
            </span>
          </button>
        ))}
      </div>
    </Dialog>
  )
}
