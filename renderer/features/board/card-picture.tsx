import { ImageOff } from 'lucide-react'
import type { Visual } from '../../../shared/plan.ts'
import { previewUrl, takeUrl } from '../../connection/file-url.ts'
import { isActive } from '../../store/asset-state.ts'
import { useProject } from '../../store/project-store.ts'
import type { AssetView } from '../../store/use-asset.ts'
import { cn } from '../../ui/class-names.ts'
import { cropToPaint } from '../../ui/crop-to-paint.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'

/** The picture of a card: what is drawn so far, else the take that is chosen. */
export function CardPicture({ view, asset }: { view: AssetView; asset: Visual }) {
  const projectId = useProject((state) => state.projectId) ?? ''
  const { take, job, status } = view
  const active = isActive(status)
  const growing = active && job ? previewUrl(projectId, job) : null
  const source = growing ?? (take ? takeUrl(projectId, take) : null)
  const fills = asset.kind === 'background'
  return (
    <div className={cn('relative min-h-0 flex-1', source && !fills ? 'checkerboard' : 'bg-surface')}>
      {source ? (
        <img
          src={source}
          alt=""
          draggable={false}
          loading="lazy"
          decoding="async"
          style={fills || growing ? {} : cropToPaint(take?.picture)}
          className={cn(
            'absolute inset-0 size-full transition-opacity duration-200',
            fills ? 'object-cover' : 'object-contain p-2.5',
            active && !growing && 'opacity-40',
          )}
        />
      ) : (
        <div className="absolute inset-0 flex items-center justify-center text-faint">
          {status === 'rejected' || status === 'failed' ? (
            <ImageOff className="size-6" strokeWidth={1.25} aria-hidden="true" />
          ) : (
            <KindIcon
              kind={asset.kind}
              className={cn('size-8 opacity-30', status === 'running' && 'animate-breathe')}
            />
          )}
        </div>
      )}
      {status === 'running' && (
        <div className="absolute inset-x-0 bottom-0 h-0.5 bg-press">
          <div
            className="h-full bg-accent-text transition-[width] duration-300"
            style={{ width: `${(job?.progress ?? 0) * 100}%` }}
          />
        </div>
      )}
    </div>
  )
}
