import { ArrowLeft, ChevronLeft, ChevronRight, PenLine } from 'lucide-react'
import { useEffect, useState } from 'react'
import { previewUrl, takeUrl } from '../../connection/file-url.ts'
import { isActive } from '../../store/asset-state.ts'
import { useProject, useSnapshot } from '../../store/project-store.ts'
import { useAsset } from '../../store/use-asset.ts'
import { useView } from '../../store/view-store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { statusText } from '../board/card-status.tsx'
import { OpenedSound } from '../sound/opened-sound.tsx'
import { TakesStrip } from './takes-strip.tsx'
import { ZoomView } from './zoom-view.tsx'

function openAsset(id: string | undefined): void {
  if (id) useView.setState({ opened: id, selected: [id], cursor: id, anchor: id })
}

/** Escape goes back, arrows go to the asset before or after. */
function useKeys(before: string | undefined, after: string | undefined): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role=menu]')
      if (typing || event.defaultPrevented || useView.getState().dialog) return
      if (event.key === 'Escape') useView.getState().change({ opened: null })
      else if (event.key === 'ArrowLeft') openAsset(before)
      else if (event.key === 'ArrowRight') openAsset(after)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [before, after])
}

function OpenedPicture({ assetId }: { assetId: string }) {
  const view = useAsset(assetId)
  const projectId = useProject((state) => state.projectId) ?? ''
  const takes = useSnapshot((snapshot) => snapshot.takes)
  const [compareWith, setCompareWith] = useState<string | null>(null)
  const { take, job, status, asset, takeCount } = view
  const name = asset?.name ?? ''
  const growing = isActive(status) && job ? previewUrl(projectId, job) : null
  const source = growing ?? (take ? takeUrl(projectId, take) : null)
  const other = compareWith && compareWith !== take?.id ? takes[compareWith] : undefined
  const opaque = asset?.kind === 'background'
  return (
    <>
      <div className="flex min-h-0 flex-1 gap-3 px-5">
        {source ? (
          <ZoomView
            key={growing ? job?.id : take?.id}
            source={source}
            name={name}
            opaque={opaque}
            caption={isActive(status) ? statusText(view) : other ? 'Chosen' : undefined}
          />
        ) : (
          <Empty icon={PenLine} title="No picture yet" text={statusText(view)} />
        )}
        {other && (
          <ZoomView
            key={other.id}
            source={takeUrl(projectId, other)}
            name={`${name}, other take`}
            opaque={opaque}
            caption="Compared"
          />
        )}
      </div>
      <div className="flex h-[108px] shrink-0 items-center">
        {takeCount > 0 && <TakesStrip assetId={assetId} large compareWith={compareWith} onCompare={setCompareWith} />}
      </div>
    </>
  )
}

/** One asset in place of the board. */
export function OpenedAsset({ assetId }: { assetId: string }) {
  const asset = useSnapshot(({ assets }) => assets[assetId])
  const order = useSnapshot((snapshot) => snapshot.order)
  const tab = useView((state) => state.tab)
  const at = order.indexOf(assetId)
  const [before, after] = [order[at - 1], order[at + 1]]
  useKeys(before, after)
  if (!asset) return null
  return (
    <div className="flex h-full animate-fade flex-col">
      <div className="flex h-[52px] shrink-0 items-center gap-2 px-4">
        <Button look="ghost" onClick={() => useView.getState().change({ opened: null })}>
          <ArrowLeft /> {tab === 'board' ? 'Board' : tab === 'story' ? 'Story' : 'Plan'}
        </Button>
        <span className="flex min-w-0 flex-1 items-center justify-center gap-2">
          <KindIcon kind={asset.kind} />
          <h2 className="truncate font-semibold">{asset.name}</h2>
        </span>
        <span className="flex items-center text-xs text-faint tabular-nums">
          <span className="pr-1">
            {at + 1} of {order.length}
          </span>
          <IconButton label="Before" shortcut="ArrowLeft" disabled={!before} onClick={() => openAsset(before)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label="Next" shortcut="ArrowRight" disabled={!after} onClick={() => openAsset(after)}>
            <ChevronRight />
          </IconButton>
        </span>
      </div>
      {asset.type === 'visual' ? <OpenedPicture assetId={assetId} /> : <OpenedSound assetId={assetId} />}
    </div>
  )
}
