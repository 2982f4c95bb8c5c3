import { Toaster as Sonner } from 'sonner'
import { useTheme } from './use-theme.ts'

export function Toaster() {
  const theme = useTheme()
  return (
    <Sonner
      theme={theme}
      position="bottom-left"
      gap={8}
      offset={16}
      toastOptions={{
        classNames: {
          toast: '!bg-raised !text-text !border-0 !shadow-float !rounded-lg !font-sans !text-sm !gap-2.5',
          description: '!text-soft',
          actionButton: '!bg-accent !text-white !rounded-md !font-medium',
          error: '[&_[data-icon]]:text-bad',
          success: '[&_[data-icon]]:text-good',
        },
      }}
    />
  )
}
