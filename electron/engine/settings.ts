import { CodedError } from '../../shared/errors.ts'
import { environmentName, type Settings, settings } from '../../shared/settings.ts'
import type { HomeFiles } from './store/home-files.ts'

/** The shape of a registry entry that has settings of its own. */
interface Configurable {
  id: string
  settings: { shape: Record<string, unknown> }
}

/** A value from the environment: JSON where it reads as JSON, a list where it has commas, else the words. */
function readValue(key: string, text: string): unknown {
  if (key === 'sources')
    return text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
  if (key in settings.shape && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(text) && key !== 'frameRate')
    return JSON.parse(text)
  return text
}

/** Settings from the environment, which win over the file: `INKCUE_WORDS_PER_MINUTE`, `INKCUE_FOLDER_PATH`... */
function fromEnvironment(variables: Record<string, string | undefined>, makers: readonly Configurable[]) {
  const values: Record<string, unknown> = {}
  for (const key of Object.keys(settings.shape)) {
    const text = variables[environmentName(key)]
    if (text !== undefined && key !== 'makers') values[key] = readValue(key, text)
  }
  const ofMakers: Record<string, Record<string, unknown>> = {}
  for (const maker of makers)
    for (const key of Object.keys(maker.settings.shape)) {
      const text = variables[environmentName(maker.id, key)]
      if (text !== undefined) ofMakers[maker.id] = { ...ofMakers[maker.id], [key]: text }
    }
  return { values, ofMakers }
}

/** Defaults, then the settings file, then the environment, then what the caller sets for this process. */
export function createSettings(
  home: HomeFiles,
  variables: Record<string, string | undefined>,
  makers: readonly Configurable[],
) {
  let overrides: Record<string, unknown> = {}

  const merge = (saved: Record<string, unknown>): Settings => {
    const { values, ofMakers } = fromEnvironment(variables, makers)
    const ofSaved = (saved.makers ?? {}) as Record<string, Record<string, unknown>>
    const ids = new Set([...Object.keys(ofSaved), ...Object.keys(ofMakers)])
    const merged = Object.fromEntries([...ids].map((id) => [id, { ...ofSaved[id], ...ofMakers[id] }]))
    const parsed = settings.safeParse({ ...saved, ...values, ...overrides, makers: merged })
    if (parsed.success) return parsed.data
    const first = parsed.error.issues[0]
    throw new CodedError('SETTING_INVALID', `The setting ${first?.path.join('.')} is not valid: ${first?.message}.`)
  }

  return {
    read: async (): Promise<Settings> => merge(await home.readSettings()),
    async change(values: Record<string, unknown>): Promise<Settings> {
      const saved = { ...(await home.readSettings()), ...values }
      const merged = merge(saved)
      await home.writeSettings(saved)
      return merged
    },
    override(values: Record<string, unknown>): void {
      overrides = { ...overrides, ...values }
    },
  }
}
export type SettingsStore = ReturnType<typeof createSettings>
