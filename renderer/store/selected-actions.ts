import { lockAssets } from './actions.ts'
import { selectedTake } from './asset-state.ts'
import { togglePlay } from './player-store.ts'
import { useProject } from './project-store.ts'
import { useView } from './view-store.ts'

/** Locks all that is selected, or unlocks it where all of it is locked. */
export function lockSelected(): void {
  const choices = useProject.getState().snapshot?.choices
  const on = !useView.getState().selected.every((id) => choices?.[id]?.locked)
  void lockAssets(useView.getState().selected, on)
}

/** Plays the selected sound, or stops it. */
export function playSelected(): void {
  const { snapshot, index } = useProject.getState()
  const id = useView.getState().selected.at(-1)
  if (!snapshot || !id || snapshot.assets[id]?.type !== 'sound') return
  const take = selectedTake(snapshot.choices[id], snapshot.takes) ?? index.takesOf[id]?.[0]
  if (take) togglePlay(take)
}
