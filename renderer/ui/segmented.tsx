import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

interface SegmentedProps<Value extends string> {
  label: string
  value: Value
  onChange: (value: Value) => void
  choices: readonly { value: Value; label: ReactNode; name?: string }[]
  className?: string
}

/** A few choices side by side, one of them on. */
export function Segmented<Value extends string>({ label, value, onChange, choices, className }: SegmentedProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next && onChange(next as Value)}
      className={cn(
        'inline-flex h-8 items-center gap-0.5 rounded-lg bg-sunken p-0.5 shadow-[inset_0_0_0_1px_var(--line)]',
        className,
      )}
    >
      {choices.map((choice) => (
        <ToggleGroup.Item
          key={choice.value}
          value={choice.value}
          aria-label={choice.name}
          className="inline-flex h-7 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-soft transition-colors hover:text-text data-[state=on]:bg-raised data-[state=on]:text-text data-[state=on]:shadow-card [&_svg]:size-4"
        >
          {choice.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
