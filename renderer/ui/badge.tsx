import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'

const badge = cva('inline-flex h-5 shrink-0 items-center gap-1 rounded-full px-2 text-2xs font-medium [&_svg]:size-3', {
  variants: {
    tone: {
      neutral: 'bg-hover text-soft',
      accent: 'bg-accent-wash text-accent-text',
      good: 'bg-good-wash text-good',
      warn: 'bg-warn-wash text-warn',
      bad: 'bg-bad-wash text-bad',
    },
  },
  defaultVariants: { tone: 'neutral' },
})

export function Badge({ tone, className, ...rest }: ComponentProps<'span'> & VariantProps<typeof badge>) {
  return <span className={cn(badge({ tone }), className)} {...rest} />
}
