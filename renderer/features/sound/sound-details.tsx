import { useAsset } from '../../store/use-asset.ts'
import { useView } from '../../store/view-store.ts'
import { Section } from '../../ui/section.tsx'
import { AssetHeading } from '../asset/asset-heading.tsx'
import { BriefForm } from '../asset/brief-form.tsx'
import { PlacementsList } from '../asset/placements-list.tsx'
import { Regenerate } from '../asset/regenerate.tsx'
import { TakeFacts } from '../asset/take-facts.tsx'
import { Candidates } from './candidates.tsx'
import { Gain } from './gain.tsx'

/** One sound beside the board. */
export function SoundDetails({ assetId }: { assetId: string }) {
  const { asset, take, takeCount, status, job } = useAsset(assetId)
  const opened = useView((state) => state.opened === assetId)
  if (asset?.type !== 'sound') return null
  const failed = status === 'failed' || status === 'rejected'
  return (
    <>
      <AssetHeading asset={asset} />
      {failed && job?.failure && (
        <p className="mx-4 mb-3 rounded-md bg-bad-wash px-3 py-2 text-xs text-bad">{job.failure.message}</p>
      )}
      {job?.state === 'open' && takeCount === 0 && job.failure && (
        <p className="mx-4 mb-3 rounded-md bg-raised px-3 py-2 text-xs text-soft">{job.failure.message}</p>
      )}
      <Regenerate assetId={assetId} />
      {takeCount > 0 && !opened && (
        <Section title="Candidates">
          <Candidates assetId={assetId} />
        </Section>
      )}
      <Section title="Gain">
        <Gain sound={asset} />
      </Section>
      <Section title="Brief">
        <BriefForm asset={asset} />
      </Section>
      <Section title="Heard at">
        <PlacementsList asset={asset} />
      </Section>
      {take && (
        <Section title="This take">
          <TakeFacts take={take} />
        </Section>
      )}
    </>
  )
}
