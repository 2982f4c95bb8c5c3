import { ChevronDown } from 'lucide-react'
import { type ComponentProps, type ReactNode, useEffect, useId, useState } from 'react'
import { cn } from './class-names.ts'

export const inputLook =
  'w-full rounded-md bg-field px-2.5 text-sm text-text shadow-[inset_0_0_0_1px_var(--line)] transition-shadow hover:shadow-[inset_0_0_0_1px_var(--line-strong)] focus-visible:outline-none focus-visible:shadow-[inset_0_0_0_1.5px_var(--accent-text)] disabled:opacity-50 select-text'

interface FieldProps {
  label: string
  hint?: ReactNode
  /** For screen readers only, where a title above says it. */
  hideLabel?: boolean
  className?: string
  children: (id: string) => ReactNode
}

/** A label above its control. */
export function Field({ label, hint, hideLabel = false, className, children }: FieldProps) {
  const id = useId()
  return (
    <div className={cn('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-xs font-medium text-soft'}>
        {label}
      </label>
      {children(id)}
      {hint && <p className="text-xs text-faint">{hint}</p>}
    </div>
  )
}

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input className={cn(inputLook, 'h-8', className)} spellCheck={false} autoComplete="off" {...rest} />
)

export const TextArea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea className={cn(inputLook, 'field-sizing-content min-h-16 resize-none py-1.5', className)} {...rest} />
)

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  choices: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

export function Select({ choices, onChange, className, ...rest }: SelectProps) {
  return (
    <span className={cn('relative block', className)}>
      <select
        className={cn(inputLook, 'h-8 appearance-none truncate pr-7')}
        onChange={(change) => onChange(change.target.value)}
        {...rest}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} className="bg-raised text-text">
            {choice.label}
          </option>
        ))}
      </select>
      <ChevronDown className="pointer-events-none absolute top-2 right-2 size-4 text-faint" aria-hidden="true" />
    </span>
  )
}

interface DraftProps {
  value: string
  /** Called on leaving the field or on Enter, where the text has changed. */
  onCommit: (value: string) => void
}

/** Text that is kept only when it is finished; Escape takes it back. */
export function useDraft({ value, onCommit }: DraftProps) {
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  return {
    value: draft,
    onChange: (change: { target: { value: string } }) => setDraft(change.target.value),
    onBlur: () => draft !== value && onCommit(draft),
    onKeyDown: (key: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (key.key === 'Escape') {
        setDraft(value)
        key.stopPropagation()
        const field = key.currentTarget
        requestAnimationFrame(() => field.blur())
      } else if (key.key === 'Enter' && (key.currentTarget.tagName === 'INPUT' || key.metaKey || key.ctrlKey)) {
        key.currentTarget.blur()
      }
    },
  }
}
