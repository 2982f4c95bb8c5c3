import { useMemo } from 'react'
import { useSnapshot } from '../../store/project-store.ts'
import { useAsset } from '../../store/use-asset.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { CardPicture } from '../board/card-picture.tsx'
import { firstReason } from '../board/card-status.tsx'
import { AssetHeading } from './asset-heading.tsx'
import { BriefForm } from './brief-form.tsx'
import { PlacementsList } from './placements-list.tsx'
import { Regenerate } from './regenerate.tsx'
import { TakeFacts } from './take-facts.tsx'
import { TakesStrip } from './takes-strip.tsx'

/** The visuals that are derived from this one, or the one that this is derived from. */
function Relatives({ assetId }: { assetId: string }) {
  const assets = useSnapshot((snapshot) => snapshot.assets)
  const relatives = useMemo(() => {
    const own = assets[assetId]
    const baseId = own?.type === 'visual' ? own.baseId : null
    return Object.values(assets).filter(
      (each) => each.id === baseId || (each.type === 'visual' && each.baseId === assetId),
    )
  }, [assets, assetId])
  if (relatives.length === 0) return null
  return (
    <Section title="Poses and base">
      <div className="flex flex-wrap gap-1.5">
        {relatives.map((each) => (
          <Button key={each.id} size="sm" onClick={() => useView.getState().select([each.id])}>
            {each.name}
          </Button>
        ))}
      </div>
    </Section>
  )
}

/** One picture beside the board. */
export function VisualDetails({ assetId }: { assetId: string }) {
  const view = useAsset(assetId)
  const opened = useView((state) => state.opened === assetId)
  const { asset, take, takeCount, status, job } = view
  if (asset?.type !== 'visual') return null
  const trouble = status === 'failed' || status === 'rejected' ? job?.failure?.message : firstReason(take)
  return (
    <>
      <AssetHeading asset={asset} />
      {!opened && (
        <button
          type="button"
          aria-label={`Open ${asset.name} large`}
          onClick={() => useView.getState().change({ opened: assetId })}
          className="mx-4 mb-3 flex aspect-[4/3] w-[calc(100%-2rem)] flex-col overflow-hidden rounded-lg shadow-card"
        >
          <CardPicture view={view} asset={asset} />
        </button>
      )}
      {takeCount > 0 && !opened && (
        <div className="px-4 pb-3.5">
          <TakesStrip assetId={assetId} />
        </div>
      )}
      {trouble && <p className="mx-4 mb-3 rounded-md bg-bad-wash px-3 py-2 text-xs text-bad">{trouble}</p>}
      {status === 'stale' && (
        <p className="mx-4 mb-3 rounded-md bg-warn-wash px-3 py-2 text-xs text-warn">
          The brief or the style has changed since this take was made. Regenerate to match; this take is kept.
        </p>
      )}
      <Regenerate assetId={assetId} />
      <Section title="Brief">
        <BriefForm asset={asset} />
      </Section>
      <Section title="Appears at">
        <PlacementsList asset={asset} />
      </Section>
      <Relatives assetId={assetId} />
      {take && (
        <Section title="This take">
          <TakeFacts take={take} />
        </Section>
      )}
    </>
  )
}
