import { useEffect, useRef } from 'react'
import type { Take } from '../../../shared/take.ts'
import { usePlayer } from '../../store/player-store.ts'
import { cn } from '../../ui/class-names.ts'
import { useSize } from '../../ui/use-size.ts'
import { useTheme } from '../../ui/use-theme.ts'
import { sampleBars } from './sample-bars.ts'

interface Drawing {
  peaks: readonly number[]
  /** 0 to 1: how much of it was heard. */
  heard: number
  width: number
  height: number
}

function draw(canvas: HTMLCanvasElement, { peaks, heard, width, height }: Drawing): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const scale = window.devicePixelRatio
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  pen.scale(scale, scale)
  const style = getComputedStyle(canvas)
  const step = height > 40 ? 4 : 3
  const bars = sampleBars(peaks, Math.max(1, Math.floor(width / step)))
  const loudest = Math.max(0.05, ...bars)
  for (const [at, peak] of bars.entries()) {
    const tall = Math.max(1.5, (peak / loudest) * (height - 2))
    const played = (at + 1) / bars.length <= heard
    pen.fillStyle = played ? style.getPropertyValue('--accent-text') : style.color
    pen.globalAlpha = played ? 1 : 0.55
    pen.beginPath()
    pen.roundRect(at * step, (height - tall) / 2, step - 1.5, tall, 1)
    pen.fill()
  }
}

/** The picture of a sound; what was heard of it is coloured. */
export function Waveform({ take, className }: { take: Take; className?: string }) {
  const [boxRef, size] = useSize<HTMLDivElement>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  const duration = take.sound?.duration ?? 0
  const heard = usePlayer((state) => (state.take?.id === take.id && duration > 0 ? state.time / duration : 0))
  const peaks = take.sound?.waveform
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read
  useEffect(() => {
    if (canvas.current && size && peaks) draw(canvas.current, { peaks, heard, ...size })
  }, [peaks, heard, size, theme])
  return (
    <div ref={boxRef} className={cn('relative h-10 text-faint', className)}>
      <canvas ref={canvas} className="absolute inset-0 size-full" />
    </div>
  )
}
