import { RotateCcw, Square } from 'lucide-react'
import { countAssets } from '../../store/arrange-assets.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { IconButton } from '../../ui/button.tsx'
import { runCommand, shortcutOf } from './commands.ts'

const share = (part: number, total: number) => `${total === 0 ? 0 : (part / total) * 100}%`

/** How much of the plan is made. Keeps its width, so that nothing moves while it counts. */
export function Progress() {
  const { ready, stale, total, active, failed } = useSnapshot((snapshot, index) =>
    countAssets({ ...snapshot, statusOf: index.statusOf }),
  )
  return (
    <div className="flex items-center gap-1">
      <div className="w-24 max-[860px]:w-20 min-[1180px]:w-[124px]">
        <p className="flex justify-between text-2xs text-soft" role="status">
          <span>
            {active > 0 ? `Making ${active}` : failed > 0 ? `${failed} failed` : stale > 0 ? `${stale} stale` : 'Ready'}
          </span>
          <span className="tabular-nums">
            {ready}/{total}
          </span>
        </p>
        <div
          role="progressbar"
          aria-label="Ready"
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={ready}
          className="mt-0.5 flex h-1 overflow-hidden rounded-full bg-press"
        >
          <span className="bg-good transition-[width] duration-300" style={{ width: share(ready, total) }} />
          <span
            className="animate-breathe bg-accent-text transition-[width] duration-300"
            style={{ width: share(active, total) }}
          />
          <span className="bg-warn transition-[width] duration-300" style={{ width: share(stale, total) }} />
          <span className="bg-bad transition-[width] duration-300" style={{ width: share(failed, total) }} />
        </div>
      </div>
      <span className="size-7">
        {active > 0 ? (
          <IconButton label="Cancel" shortcut={shortcutOf('cancel')} onClick={() => runCommand('cancel')}>
            <Square className="fill-current" />
          </IconButton>
        ) : (
          failed > 0 && (
            <IconButton label="Retry failed" shortcut={shortcutOf('retry')} onClick={() => runCommand('retry')}>
              <RotateCcw />
            </IconButton>
          )
        )}
      </span>
    </div>
  )
}
