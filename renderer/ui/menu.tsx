import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './class-names.ts'
import { Kbd } from './kbd.tsx'

interface MenuProps {
  trigger: ReactElement
  children: ReactNode
  align?: 'start' | 'end'
}

export function Menu({ trigger, children, align = 'start' }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-[min(60vh,440px)] min-w-52 animate-fade overflow-y-auto rounded-lg bg-raised p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const row =
  'flex h-8 items-center gap-2 rounded-md px-2 text-sm text-text outline-none data-[disabled]:opacity-45 data-[highlighted]:bg-hover [&>svg]:size-4 [&>svg]:text-soft'

interface MenuItemProps {
  icon?: ReactNode
  shortcut?: string | undefined
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
  children: ReactNode
}

export function MenuItem({ icon, shortcut, danger = false, disabled = false, onSelect, children }: MenuItemProps) {
  return (
    <Radix.Item disabled={disabled} onSelect={onSelect} className={cn(row, danger && 'text-bad [&>svg]:text-bad')}>
      {icon}
      <span className="flex-1">{children}</span>
      {shortcut && <Kbd shortcut={shortcut} />}
    </Radix.Item>
  )
}

interface MenuChoicesProps<Value extends string> {
  label?: string
  value: Value
  onChange: (value: Value) => void
  choices: readonly { value: Value; label: ReactNode }[]
}

/** Entries of which one is chosen. */
export function MenuChoices<Value extends string>({ label, value, onChange, choices }: MenuChoicesProps<Value>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)} aria-label={label}>
      {label && <Radix.Label className="px-2 pt-2 pb-1 text-2xs font-medium text-faint">{label}</Radix.Label>}
      {choices.map((choice) => (
        <Radix.RadioItem key={choice.value} value={choice.value} className={row}>
          <span className="flex-1">{choice.label}</span>
          <Radix.ItemIndicator>
            <Check className="size-4 text-accent-text" />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export const MenuLine = () => <Radix.Separator className="my-1 h-px bg-line" />
