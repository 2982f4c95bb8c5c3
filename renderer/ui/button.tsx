import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

const button = cva(
  'inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors duration-100 disabled:pointer-events-none disabled:opacity-45 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      look: {
        primary:
          'bg-accent text-white shadow-[inset_0_1px_0_rgb(255_255_255/14%),0_1px_2px_rgb(0_0_0/20%)] hover:bg-accent-hover',
        plain: 'bg-raised text-text shadow-card hover:bg-[color-mix(in_srgb,var(--raised),var(--text)_5%)]',
        ghost:
          'text-soft hover:bg-hover hover:text-text active:bg-press data-[state=open]:bg-press data-[state=open]:text-text',
        danger: 'text-bad hover:bg-bad-wash',
      },
      size: {
        sm: 'h-7 px-2 text-xs',
        md: 'h-8 px-3 text-sm',
        lg: 'h-9 px-4 text-sm',
        icon: 'size-7',
        iconLg: 'size-8',
      },
      on: { true: 'bg-accent-wash text-accent-text hover:bg-accent-wash hover:text-accent-text', false: '' },
    },
    defaultVariants: { look: 'plain', size: 'md' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof button>

export function Button({ look, size, on, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={cn(button({ look, size, on }), className)} {...rest} />
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  label: string
  shortcut?: string | undefined
  side?: 'top' | 'bottom' | 'left' | 'right'
  children: ReactNode
}

/** A button that is only a picture; its name is its label and its tooltip. */
export function IconButton({
  label,
  shortcut,
  side = 'bottom',
  look = 'ghost',
  size = 'icon',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} side={side}>
      <Button aria-label={label} look={look} size={size} {...rest} />
    </Tooltip>
  )
}
