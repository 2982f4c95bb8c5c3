import { readFile } from 'node:fs/promises'
import type { Asset } from '../../../shared/plan.ts'
import type { Take } from '../../../shared/take.ts'
import type { ExportInput } from './export-input.ts'
import { hashOf } from './hash-file.ts'

/** An asset of the plan with what the bundle shows for it. */
export interface Chosen {
  asset: Asset
  take: Take | null
  /** Why there is no take; empty where there is one. */
  reason: string
}

/** The selected take of every asset, in the order of the plan. Rejected takes are left out. */
export function chooseTakes({ state }: Pick<ExportInput, 'state'>): Chosen[] {
  return state.order.flatMap((id) => {
    const asset = state.assets[id]
    return asset ? [{ asset, ...chooseTake(asset, state) }] : []
  })
}

function chooseTake(asset: Asset, { choices, takes }: ExportInput['state']): Omit<Chosen, 'asset'> {
  const choice = choices[asset.id]
  const takeId = choice?.selectedTakeId ?? null
  if (takeId === null) return { take: null, reason: 'no take is selected' }
  if (choice?.rejected.includes(takeId)) return { take: null, reason: 'the selected take is rejected' }
  const take = takes[takeId]
  if (!take || take.assetId !== asset.id) return { take: null, reason: 'the selected take is gone' }
  if ((take.mediaType === 'image/svg+xml') !== (asset.type === 'visual')) {
    return { take: null, reason: `the selected take is ${take.mediaType}` }
  }
  return { take, reason: '' }
}

/** The bytes of a take as they were reviewed, or why they are not to be had. */
export async function readTakeFile(path: string, take: Take): Promise<Uint8Array | string> {
  try {
    const bytes = await readFile(path)
    return hashOf(bytes) === take.sha256 ? bytes : 'the file of its take has changed since it was reviewed'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'the file of its take is gone' : `the file of its take cannot be read (${code})`
  }
}
