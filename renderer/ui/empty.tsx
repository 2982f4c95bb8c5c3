import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface EmptyProps {
  icon: LucideIcon
  title: string
  text: string
  children?: ReactNode
}

/** Shown where there is nothing to show, with what to do about it. */
export const Empty = ({ icon: Icon, title, text, children }: EmptyProps) => (
  <div className="flex h-full flex-col items-center justify-center gap-1 px-6 text-center">
    <Icon className="mb-2 size-8 text-faint" strokeWidth={1.5} aria-hidden="true" />
    <h2 className="text-base font-semibold">{title}</h2>
    <p className="max-w-[44ch] text-sm text-balance text-soft">{text}</p>
    {children && <div className="mt-4">{children}</div>}
  </div>
)
