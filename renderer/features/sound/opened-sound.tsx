import { AudioLines, Pause, Play } from 'lucide-react'
import { playTake, togglePlay, usePlayer } from '../../store/player-store.ts'
import { useAsset } from '../../store/use-asset.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { formatLength } from '../../ui/format.ts'
import { statusText } from '../board/card-status.tsx'
import { Candidates } from './candidates.tsx'
import { Waveform } from './waveform.tsx'

/** One sound in place of the board: the chosen take large, the others to hear below. */
export function OpenedSound({ assetId }: { assetId: string }) {
  const view = useAsset(assetId)
  const { take, takeCount } = view
  const playing = usePlayer((state) => state.playing && state.take?.id === take?.id)
  const time = usePlayer((state) => (state.take?.id === take?.id ? state.time : 0))
  if (!take && takeCount === 0) return <Empty icon={AudioLines} title="No sound yet" text={statusText(view)} />
  const duration = take?.sound?.duration ?? 0
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-6">
      {take && (
        <div className="rounded-xl bg-surface p-5 shadow-card">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the play button is there for the keyboard */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the play button is there for the keyboard */}
          <div
            onClick={(event) => {
              const { left, width } = event.currentTarget.getBoundingClientRect()
              playTake(take, ((event.clientX - left) / width) * duration)
            }}
          >
            <Waveform take={take} className="h-36" />
          </div>
          <div className="mt-4 flex items-center gap-3">
            <Button look="primary" size="lg" onClick={() => togglePlay(take)}>
              {playing ? <Pause className="fill-current" /> : <Play className="fill-current" />}
              {playing ? 'Stop' : 'Play'}
            </Button>
            <span className="text-sm font-medium">{take.label}</span>
            <span className="ml-auto text-sm text-soft tabular-nums">
              {time.toFixed(1)} / {formatLength(duration)}
            </span>
          </div>
        </div>
      )}
      <h3 className="mt-6 mb-3 text-xs font-semibold">Candidates</h3>
      <Candidates assetId={assetId} roomy />
    </div>
  )
}
