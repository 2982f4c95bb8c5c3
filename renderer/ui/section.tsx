import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

interface SectionProps {
  title: string
  aside?: ReactNode
  className?: string
  children: ReactNode
}

/** A titled part of a panel. */
export const Section = ({ title, aside, className, children }: SectionProps) => (
  <section aria-label={title} className={cn('border-t px-4 py-3.5', className)}>
    <div className="mb-2 flex h-5 items-center gap-2">
      <h2 className="flex-1 text-xs font-semibold">{title}</h2>
      {aside}
    </div>
    {children}
  </section>
)
