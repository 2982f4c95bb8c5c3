import { AudioLines, CloudRain, Image, type LucideProps, Music, Package, Shapes, User } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Asset } from '../../shared/plan.ts'
import { cn } from './class-names.ts'

const icons: Record<Asset['kind'], ComponentType<LucideProps>> = {
  character: User,
  prop: Package,
  background: Image,
  icon: Shapes,
  effect: AudioLines,
  ambience: CloudRain,
  music: Music,
}

export const kindColour: Record<Asset['kind'], string> = {
  character: 'text-kind-character',
  prop: 'text-kind-prop',
  background: 'text-kind-background',
  icon: 'text-kind-icon',
  effect: 'text-kind-effect',
  ambience: 'text-kind-ambience',
  music: 'text-kind-music',
}

export function KindIcon({ kind, className }: { kind: Asset['kind']; className?: string }) {
  const Icon = icons[kind]
  return <Icon className={cn('size-4 shrink-0', kindColour[kind], className)} aria-hidden="true" strokeWidth={1.75} />
}
