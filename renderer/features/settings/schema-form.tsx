import { Switch } from 'radix-ui'
import { useId } from 'react'
import { Input, Select, useDraft } from '../../ui/field.tsx'
import { capitalise } from '../../ui/format.ts'
import type { FormField } from './read-schema.ts'

interface RowProps {
  field: FormField
  value: unknown
  onChange: (value: unknown) => void
}

function TextControl({ id, field, value, onChange }: RowProps & { id: string }) {
  const shown = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  const draft = useDraft({
    value: shown,
    onCommit: (text) => {
      if (field.type === 'number') {
        const number = Number(text.replace(',', '.'))
        if (text.trim() !== '' && Number.isFinite(number)) onChange(number)
      } else if (field.type === 'list') {
        onChange(
          text
            .split(',')
            .map((each) => each.trim())
            .filter(Boolean),
        )
      } else onChange(text)
    },
  })
  const secret = field.type === 'secret'
  return (
    <Input
      id={id}
      type={secret ? 'password' : 'text'}
      inputMode={field.type === 'number' ? 'decimal' : 'text'}
      title={field.minimum !== undefined && field.maximum !== undefined ? `${field.minimum} to ${field.maximum}` : ''}
      className={field.type === 'number' ? 'text-right tabular-nums' : ''}
      {...draft}
    />
  )
}

function FieldRow({ field, value, onChange }: RowProps) {
  const id = useId()
  const current = value ?? field.fallback
  return (
    <div className="grid grid-cols-[1fr_220px] items-center gap-6 border-b py-2.5 last:border-0">
      <div className="min-w-0">
        <label htmlFor={id} className="text-sm font-medium">
          {field.title}
        </label>
        {field.description && <p className="text-xs text-soft">{field.description}</p>}
      </div>
      {field.type === 'toggle' ? (
        <Switch.Root
          id={id}
          checked={current === true}
          onCheckedChange={onChange}
          className="ml-auto h-5 w-9 rounded-full bg-line-strong p-0.5 transition-colors data-[state=checked]:bg-accent"
        >
          <Switch.Thumb className="block size-4 rounded-full bg-white shadow transition-transform data-[state=checked]:translate-x-4" />
        </Switch.Root>
      ) : field.type === 'choice' ? (
        <Select
          id={id}
          value={String(current ?? '')}
          choices={field.choices.map((choice) => ({ value: choice, label: capitalise(choice.replaceAll('-', ' ')) }))}
          onChange={onChange}
        />
      ) : (
        <TextControl id={id} field={field} value={current} onChange={onChange} />
      )}
    </div>
  )
}

interface SchemaFormProps {
  fields: readonly FormField[]
  values: Readonly<Record<string, unknown>>
  onChange: (name: string, value: unknown) => void
}

/** A form for settings that are described by a JSON Schema. Each value is kept as soon as it is finished. */
export const SchemaForm = ({ fields, values, onChange }: SchemaFormProps) => (
  <div>
    {fields.map((field) => (
      <FieldRow
        key={field.name}
        field={field}
        value={values[field.name]}
        onChange={(value) => onChange(field.name, value)}
      />
    ))}
  </div>
)
