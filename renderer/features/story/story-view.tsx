import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { Beat, Scene } from '../../../shared/story.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { cn } from '../../ui/class-names.ts'
import { BeatRow } from './beat-row.tsx'
import { SceneRow } from './scene-row.tsx'

type Row = { type: 'scene'; scene: Scene; at: number } | { type: 'beat'; beat: Beat }

const noPlacements: readonly { beatId: string }[] = []

/** The story by scenes and beats. Wide: with all that is placed at each beat; otherwise to stand beside the board. */
export function StoryView({ wide = false }: { wide?: boolean }) {
  const scroller = useRef<HTMLDivElement>(null)
  const story = useSnapshot((snapshot) => snapshot.story)
  const selected = useView((state) => (state.selected.length === 1 ? state.selected[0] : undefined))
  const placements = useSnapshot(({ assets }) => (selected && assets[selected]?.placements) || noPlacements)
  const litBeats = useMemo(() => new Set(placements.map((each) => each.beatId)), [placements])
  const rows = useMemo(
    () =>
      story.scenes.flatMap((scene, at): Row[] => [
        { type: 'scene', scene, at },
        ...scene.beats.map((beat): Row => ({ type: 'beat', beat })),
      ]),
    [story],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (rows[at]?.type === 'scene' ? 68 : wide ? 92 : 72),
    getItemKey: (at) => {
      const row = rows[at]
      return row?.type === 'scene' ? row.scene.id : (row?.beat.id ?? at)
    },
    overscan: 6,
    paddingStart: wide ? 16 : 4,
    paddingEnd: 48,
  })
  const [firstLit] = litBeats
  useEffect(() => {
    const at = rows.findIndex((row) => row.type === 'beat' && row.beat.id === firstLit)
    const { startIndex = 0, endIndex = 0 } = virtual.range ?? {}
    if (at >= 0 && (at < startIndex || at > endIndex)) virtual.scrollToIndex(at, { align: 'center' })
  }, [firstLit, rows, virtual])
  return (
    <section ref={scroller} aria-label="Story" className="h-full overflow-y-auto focus-visible:-outline-offset-2">
      <div className={cn('relative', wide && 'mx-auto max-w-[860px]')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.type === 'scene' ? (
                <SceneRow scene={row.scene} number={row.at + 1} wide={wide} />
              ) : (
                <BeatRow beat={row.beat} wide={wide} lit={litBeats.has(row.beat.id)} />
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}
