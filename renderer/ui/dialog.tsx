import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { cn } from './class-names.ts'

interface DialogProps {
  title: string
  description?: string
  /** For screen readers only where the dialog shows its title in another way. */
  hideTitle?: boolean
  onClose: () => void
  children: ReactNode
  footer?: ReactNode
  className?: string
}

/** A window above the page. Shown for as long as it is in the tree. */
export function Dialog({ title, description, hideTitle = false, onClose, children, footer, className }: DialogProps) {
  const [opener] = useState(() => document.activeElement)
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-black/40 dark:bg-black/60" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (opener instanceof HTMLElement) opener.focus()
          }}
          className={cn(
            'fixed top-[12vh] left-1/2 z-40 flex max-h-[78vh] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 animate-rise flex-col overflow-hidden rounded-xl bg-raised shadow-float',
            className,
          )}
        >
          <header className={cn('pr-14 pb-3 pl-5 pt-4', hideTitle && 'sr-only')}>
            <Radix.Title className="text-base font-semibold tracking-[-0.01em]">{title}</Radix.Title>
            {description && <Radix.Description className="text-sm text-soft">{description}</Radix.Description>}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
          {footer && <footer className="flex items-center gap-2 border-t px-5 py-3">{footer}</footer>}
          {!hideTitle && (
            <Radix.Close asChild>
              <Button look="ghost" size="icon" aria-label="Close" className="absolute top-3.5 right-3.5">
                <X />
              </Button>
            </Radix.Close>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
