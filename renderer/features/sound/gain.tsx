import { Slider } from 'radix-ui'
import { useEffect, useState } from 'react'
import type { Sound } from '../../../shared/plan.ts'
import { editPlan } from '../../store/actions.ts'
import { formatDecibels } from '../../ui/format.ts'

/** How much louder or softer than its kind the sound is placed. */
export function Gain({ sound }: { sound: Sound }) {
  const [gain, setGain] = useState(sound.gain)
  useEffect(() => setGain(sound.gain), [sound.gain])
  return (
    <div className="flex items-center gap-3">
      <Slider.Root
        min={-24}
        max={12}
        step={0.5}
        value={[gain]}
        onValueChange={([next]) => setGain(next ?? 0)}
        onValueCommit={([next]) => void editPlan({ type: 'gain', assetId: sound.id, gain: next ?? 0 })}
        className="relative flex h-5 flex-1 touch-none items-center"
      >
        <Slider.Track className="relative h-1 flex-1 rounded-full bg-press">
          <Slider.Range className="absolute h-full rounded-full bg-accent-text" />
        </Slider.Track>
        <Slider.Thumb
          aria-label="Gain in decibels"
          className="block size-3.5 rounded-full bg-text shadow-card transition-transform hover:scale-110"
        />
      </Slider.Root>
      <output className="w-16 text-right text-xs text-soft tabular-nums">{formatDecibels(gain)}</output>
    </div>
  )
}
