import type { Asset } from '../../../shared/plan.ts'
import { takeUrl } from '../../connection/file-url.ts'
import { isActive } from '../../store/asset-state.ts'
import { useProject } from '../../store/project-store.ts'
import { useAsset } from '../../store/use-asset.ts'
import { useView } from '../../store/view-store.ts'
import { cn } from '../../ui/class-names.ts'
import { cropToPaint } from '../../ui/crop-to-paint.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { statusText } from '../board/card-status.tsx'

const dots: Record<string, string> = {
  stale: 'bg-warn',
  failed: 'bg-bad',
  rejected: 'bg-bad',
}

/** An asset at a beat: select it with a click, open it with two. */
export function AssetChip({ asset, wide }: { asset: Asset; wide: boolean }) {
  const view = useAsset(asset.id)
  const projectId = useProject((state) => state.projectId) ?? ''
  const selected = useView((state) => state.selected.includes(asset.id))
  const pictured = wide && asset.type === 'visual' && view.take
  const dot = isActive(view.status) ? 'bg-accent-text' : dots[view.status]
  return (
    <button
      type="button"
      aria-pressed={selected}
      title={`${asset.name}: ${statusText(view)}`}
      onClick={() => useView.getState().select(selected ? [] : [asset.id])}
      onDoubleClick={() => useView.getState().change({ opened: asset.id, selected: [asset.id] })}
      className={cn(
        'inline-flex max-w-full items-center gap-1.5 rounded-md bg-hover text-2xs font-medium transition-colors hover:bg-press',
        pictured ? 'h-8 py-1 pr-2 pl-1' : 'h-[22px] px-1.5',
        selected && 'bg-accent-wash text-accent-text shadow-[inset_0_0_0_1px_var(--accent-text)]',
      )}
    >
      <span className="relative shrink-0">
        {pictured && view.take ? (
          <img
            src={takeUrl(projectId, view.take)}
            alt=""
            loading="lazy"
            style={asset.kind === 'background' ? {} : cropToPaint(view.take.picture)}
            className={cn(
              'h-6 w-8 rounded-[4px]',
              asset.kind === 'background' ? 'object-cover' : 'checkerboard object-contain',
            )}
          />
        ) : (
          <KindIcon kind={asset.kind} className="size-3.5" />
        )}
        {dot && (
          <span
            className={cn(
              'absolute -top-0.5 -right-0.5 size-1.5 rounded-full shadow-[0_0_0_1.5px_var(--surface)]',
              dot,
            )}
          />
        )}
      </span>
      <span className="truncate">{asset.name}</span>
    </button>
  )
}
