import { Unplug } from 'lucide-react'
import { useApp } from '../../store/app-store.ts'

/** Says that the engine is out of reach. It is tried again by itself. */
export function ConnectionBanner() {
  const lost = useApp((state) => state.connection === 'lost')
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-3 z-50 flex justify-center">
      {lost && (
        <p className="flex animate-rise items-center gap-2 rounded-full bg-raised px-3.5 py-1.5 text-sm shadow-float">
          <Unplug className="size-4 text-warn" aria-hidden="true" />
          Connecting to the engine again. Runs go on meanwhile.
        </p>
      )}
    </div>
  )
}
