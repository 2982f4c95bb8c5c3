import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Snapshot } from '../../shared/project.ts'
import { emptyIndex, indexSnapshot, type SnapshotIndex } from './asset-state.ts'

interface ProjectState {
  /** The project that is open or being opened, null on the first screen. */
  projectId: string | null
  snapshot: Snapshot | null
  index: SnapshotIndex
  enter: (projectId: string | null) => void
  show: (snapshot: Snapshot) => void
}

/** The address keeps the project, so that a page that is loaded again shows it again. */
const projectInAddress = () => /^#\/([a-z0-9-]+)$/.exec(location.hash)?.[1] ?? null

export const useProject = create<ProjectState>((set) => ({
  projectId: projectInAddress(),
  snapshot: null,
  index: emptyIndex,
  enter: (projectId) => {
    history.replaceState(null, '', projectId ? `#/${projectId}` : location.pathname)
    set({ projectId, snapshot: null, index: emptyIndex })
  },
  show: (snapshot) => set((before) => ({ snapshot, index: indexSnapshot(before.index, before.snapshot, snapshot) })),
}))

/**
 * Reads something of the open project; an object that is put together anew counts as changed only where one of
 * its values has. Only for what is shown while there is a project.
 */
export const useSnapshot = <Value>(select: (snapshot: Snapshot, index: SnapshotIndex) => Value): Value =>
  useProject(
    useShallow((state) => {
      if (!state.snapshot) throw new Error('There is no open project')
      return select(state.snapshot, state.index)
    }),
  )
