import { Tabs } from 'radix-ui'
import { type ReactNode, useMemo } from 'react'
import { z } from 'zod'
import { type RegistryEntry, type Settings, settings as settingsSchema } from '../../../shared/settings.ts'
import { changeSettings } from '../../store/actions.ts'
import { useApp } from '../../store/app-store.ts'
import { useView } from '../../store/view-store.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Doctor } from './doctor.tsx'
import { type FormField, readSchema } from './read-schema.ts'
import { SchemaForm } from './schema-form.tsx'

const page =
  'min-h-0 flex-1 overflow-y-auto px-6 pt-1 pb-6 focus-visible:-outline-offset-2 data-[state=inactive]:hidden'
const storyFields = [
  'wordsPerMinute',
  'frameRate',
  'aspect',
  'height',
  'style',
  'visualsPerMinute',
  'soundsPerMinute',
  'maximumVisuals',
  'maximumSounds',
]
const makingFields = ['provider', 'candidates', 'concurrency']

function useFields(): FormField[] {
  const registries = useApp((state) => state.registries)
  return useMemo(() => {
    const choicesOf: Record<string, readonly string[]> = {
      provider: registries?.providers.map((each) => each.id) ?? [],
      style: registries?.styles.map((each) => each.id) ?? [],
    }
    return readSchema(z.toJSONSchema(settingsSchema, { io: 'input' })).map((field) => {
      const choices = choicesOf[field.name]
      return choices && choices.length > 0 ? { ...field, type: 'choice' as const, choices } : field
    })
  }, [registries])
}

interface MakerProps {
  entry: RegistryEntry
  settings: Settings
  children?: ReactNode
}

/** What a provider or a source says of itself, with its own settings. */
function Maker({ entry, settings, children }: MakerProps) {
  const fields = useMemo(() => readSchema(entry.settings), [entry.settings])
  const values = settings.makers[entry.id] ?? {}
  return (
    <div className="border-b py-3 last:border-0">
      <div className="flex items-start gap-3">
        {children}
        <div className="min-w-0 flex-1">
          <h4 className="text-sm font-medium">{entry.label}</h4>
          <p className="text-xs text-soft">{entry.description}</p>
        </div>
      </div>
      {fields.length > 0 && (
        <div className="mt-1 pl-7">
          <SchemaForm
            fields={fields}
            values={values}
            onChange={(name, value) =>
              void changeSettings({ makers: { ...settings.makers, [entry.id]: { ...values, [name]: value } } })
            }
          />
        </div>
      )}
    </div>
  )
}

function Sources({ settings }: { settings: Settings }) {
  const sources = useApp((state) => state.registries?.sources)
  return sources?.map((entry) => {
    const on = settings.sources.includes(entry.id)
    const next = on ? settings.sources.filter((each) => each !== entry.id) : [...settings.sources, entry.id]
    return (
      <Maker key={entry.id} entry={entry} settings={settings}>
        <input
          type="checkbox"
          aria-label={`Use ${entry.label}`}
          checked={on}
          onChange={() => void changeSettings({ sources: next })}
          className="mt-0.5 size-4 accent-accent"
        />
      </Maker>
    )
  })
}

function Pages({ settings }: { settings: Settings }) {
  const fields = useFields()
  const providers = useApp((state) => state.registries?.providers)
  const theme = useView((state) => state.theme)
  const home = useApp((state) => state.info?.home)
  const form = (names: readonly string[]) => (
    <SchemaForm
      fields={fields.filter((field) => names.includes(field.name))}
      values={settings}
      onChange={(name, value) => void changeSettings({ [name]: value })}
    />
  )
  return (
    <>
      <Tabs.Content value="stories" className={page}>
        <p className="pb-1 text-xs text-soft">For new projects, and for stories without times.</p>
        {form(storyFields)}
      </Tabs.Content>
      <Tabs.Content value="pictures" className={page}>
        {form(makingFields)}
        {providers?.map((entry) => (
          <Maker key={entry.id} entry={entry} settings={settings} />
        ))}
      </Tabs.Content>
      <Tabs.Content value="sounds" className={page}>
        <Sources settings={settings} />
      </Tabs.Content>
      <Tabs.Content value="look" className={page}>
        <div className="flex items-center justify-between py-2.5">
          <span className="text-sm font-medium">Theme</span>
          <Segmented
            label="Theme"
            value={theme}
            onChange={(next) => useView.getState().change({ theme: next })}
            choices={[
              { value: 'system', label: 'System' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
          />
        </div>
        {home && (
          <p className="border-t py-3 text-xs text-soft" data-selectable>
            Settings and cache are in <span className="font-mono text-text">{home}</span>
          </p>
        )}
      </Tabs.Content>
      <Tabs.Content value="doctor" className={page}>
        <Doctor />
      </Tabs.Content>
    </>
  )
}

const tabs = [
  ['stories', 'Stories'],
  ['pictures', 'Pictures'],
  ['sounds', 'Sounds'],
  ['look', 'App'],
  ['doctor', 'Doctor'],
] as const

export function SettingsDialog() {
  const settings = useApp((state) => state.settings)
  return (
    <Dialog
      title="Settings"
      onClose={() => useView.getState().change({ dialog: null })}
      className="h-[min(620px,78vh)] w-[min(820px,calc(100vw-32px))]"
    >
      <Tabs.Root defaultValue="stories" orientation="vertical" className="flex h-full border-t">
        <Tabs.List aria-label="Settings" className="flex w-40 shrink-0 flex-col gap-0.5 border-r p-3">
          {tabs.map(([value, label]) => (
            <Tabs.Trigger
              key={value}
              value={value}
              className="h-8 rounded-md px-2.5 text-left text-sm text-soft hover:bg-hover hover:text-text data-[state=active]:bg-press data-[state=active]:font-medium data-[state=active]:text-text"
            >
              {label}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {settings && <Pages settings={settings} />}
      </Tabs.Root>
    </Dialog>
  )
}
