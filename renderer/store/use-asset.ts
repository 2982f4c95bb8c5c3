import { useShallow } from 'zustand/react/shallow'
import type { Asset } from '../../shared/plan.ts'
import type { Choice } from '../../shared/project.ts'
import type { Job } from '../../shared/run.ts'
import type { Take } from '../../shared/take.ts'
import { type AssetStatus, selectedTake } from './asset-state.ts'
import { useProject } from './project-store.ts'

export interface AssetView {
  asset: Asset | undefined
  choice: Choice | undefined
  job: Job | undefined
  take: Take | undefined
  status: AssetStatus
  takeCount: number
}

/** All that a card shows of one asset; changes only when one of them does. */
export const useAsset = (id: string): AssetView =>
  useProject(
    useShallow(({ snapshot, index }) => {
      const choice = snapshot?.choices[id]
      return {
        asset: snapshot?.assets[id],
        choice,
        job: index.jobOf[id],
        take: snapshot ? selectedTake(choice, snapshot.takes) : undefined,
        status: index.statusOf[id] ?? 'missing',
        takeCount: index.takesOf[id]?.length ?? 0,
      }
    }),
  )
