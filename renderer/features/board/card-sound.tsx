import { Pause, Play } from 'lucide-react'
import { isActive } from '../../store/asset-state.ts'
import { togglePlay, usePlayer } from '../../store/player-store.ts'
import type { AssetView } from '../../store/use-asset.ts'
import { Button } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'
import { formatLength } from '../../ui/format.ts'
import { Waveform } from '../sound/waveform.tsx'

/** The waveform of a card, with a button to hear it. */
export function CardSound({ view: { take, status, asset } }: { view: AssetView }) {
  const playing = usePlayer((state) => state.playing && state.take?.id === take?.id)
  const active = isActive(status)
  return (
    <div className="flex min-h-0 flex-1 items-center gap-2 px-2.5">
      {take ? (
        <>
          <Button
            look="plain"
            size="icon"
            tabIndex={-1}
            className="rounded-full"
            aria-label={playing ? `Stop ${asset?.name}` : `Play ${asset?.name}`}
            onClick={(event) => {
              event.stopPropagation()
              togglePlay(take)
            }}
          >
            {playing ? <Pause className="fill-current" /> : <Play className="translate-x-px fill-current" />}
          </Button>
          <Waveform take={take} className={cn('h-9 min-w-0 flex-1', active && 'opacity-40')} />
          <span className="text-2xs text-faint tabular-nums">{formatLength(take.sound?.duration ?? 0)}</span>
        </>
      ) : (
        <div
          className={cn('flex h-9 flex-1 items-center gap-[3px] text-faint', status === 'running' && 'animate-breathe')}
        >
          <div className="h-px flex-1 border-t border-dashed border-line-strong" />
        </div>
      )}
    </div>
  )
}
