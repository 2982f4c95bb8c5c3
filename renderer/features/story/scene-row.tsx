import { AudioLines, Image } from 'lucide-react'
import { useMemo } from 'react'
import type { Scene } from '../../../shared/story.ts'
import { coverageOf } from '../../store/coverage.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { cn } from '../../ui/class-names.ts'
import { formatTime } from '../../ui/format.ts'

interface SceneRowProps {
  scene: Scene
  number: number
  wide: boolean
}

const Share = ({ part, whole, what }: { part: number; whole: number; what: string }) => (
  <span
    title={`${part} of ${whole} beats have a ${what}`}
    className={cn(
      'inline-flex items-center gap-1 tabular-nums [&_svg]:size-3.5',
      part === whole ? 'text-good' : 'text-faint',
    )}
  >
    {what === 'picture' ? <Image aria-hidden="true" /> : <AudioLines aria-hidden="true" />}
    {part}/{whole}
    <span className="sr-only">beats with a {what}</span>
  </span>
)

/** The title of a scene, when it begins and how much of it has pictures and sounds. */
export function SceneRow({ scene, number, wide }: SceneRowProps) {
  const assets = useSnapshot((snapshot) => snapshot.assets)
  const placedAt = useSnapshot((_, index) => index.placedAt)
  const { beats, pictured, sounding } = useMemo(() => coverageOf(scene, placedAt, assets), [scene, placedAt, assets])
  return (
    <div className={cn('flex items-end gap-3', wide ? 'px-6 pt-8 pb-3' : 'px-4 pt-5 pb-1.5')}>
      <div className="min-w-0 flex-1">
        <p className="text-2xs text-faint tabular-nums">
          {scene.title && scene.title !== `Scene ${number}` ? `Scene ${number} · ` : ''}
          {formatTime(scene.beats[0]?.start ?? 0)}
        </p>
        <h2 className={cn('truncate font-semibold tracking-[-0.01em]', wide ? 'text-lg' : 'text-sm')}>
          {scene.title || `Scene ${number}`}
        </h2>
      </div>
      <p className="flex gap-2.5 text-2xs">
        <Share part={pictured} whole={beats} what="picture" />
        <Share part={sounding} whole={beats} what="sound" />
      </p>
    </div>
  )
}
