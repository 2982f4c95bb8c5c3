import { CodedError } from '../../shared/errors.ts'
import { environmentName, type Settings, settings } from '../../shared/settings.ts'
import type { HomeFiles } from './store/home-files.ts'

/** The shape of a registry entry that has settings of its own. */
interface Configurable {
  id: string
  settings: { shape: Record<string, unknown> }
}

type Makers = Record<string, Record<string, unknown>>

const unknownSetting = (key: string): CodedError => {
  const names = Object.keys(settings.shape).filter((each) => each !== 'makers')
  return new CodedError('SETTING_INVALID', `There is no setting "${key}". There are: ${names.join(', ')}.`)
}

/** A value given as text: a list where the setting is one, a number or a truth value where it reads as such. */
function readValue(key: string, text: string): unknown {
  if (key === 'sources')
    return text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
  return key !== 'frameRate' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(text) ? JSON.parse(text) : text
}

/** Settings from the environment, which win over the file: `INKCUE_WORDS_PER_MINUTE`, `INKCUE_FOLDER_PATH`... */
function fromEnvironment(variables: Record<string, string | undefined>, makers: readonly Configurable[]) {
  const values: Record<string, unknown> = {}
  for (const key of Object.keys(settings.shape)) {
    const text = variables[environmentName(key)]
    if (text && key !== 'makers') values[key] = readValue(key, text)
  }
  const ofMakers: Makers = {}
  for (const maker of makers)
    for (const key of Object.keys(maker.settings.shape)) {
      const text = variables[environmentName(maker.id, key)]
      if (text) ofMakers[maker.id] = { ...ofMakers[maker.id], [key]: text }
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
  let ofOverrides: Makers = {}
  const { values, ofMakers } = fromEnvironment(variables, makers)

  /** Where the user has to look for a value that is wrong. */
  const originOf = (key: string): string => {
    if (key in overrides) return `--set ${key}`
    return key in values ? environmentName(key) : `${key} in ${home.settingsPath}`
  }

  const check = (all: Record<string, unknown>, nameOf: (key: string) => string): Settings => {
    const parsed = settings.safeParse(all)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const [key = 'settings', ...rest] = (issue?.path ?? []).map(String)
    const where = [nameOf(key), ...rest].join(' ')
    throw new CodedError('SETTING_INVALID', `The setting ${where} is not valid: ${issue?.message ?? 'unknown'}.`)
  }

  const merge = (saved: Record<string, unknown>): Settings => {
    const ofSaved = (saved.makers ?? {}) as Makers
    const ids = new Set([...Object.keys(ofSaved), ...Object.keys(ofMakers), ...Object.keys(ofOverrides)])
    const merged = Object.fromEntries(
      [...ids].map((id) => [id, { ...ofSaved[id], ...ofMakers[id], ...ofOverrides[id] }]),
    )
    return check({ ...saved, ...values, ...overrides, makers: merged }, originOf)
  }

  return {
    read: async (): Promise<Settings> => merge(await home.readSettings()),
    /** Saves what is given and nothing else: a default that is not set can still get better. */
    async change(given: Record<string, unknown>): Promise<Settings> {
      for (const key of Object.keys(given)) if (!Object.hasOwn(settings.shape, key)) throw unknownSetting(key)
      const saved = await home.changeSettings((before) => {
        const next = { ...before, ...given }
        check(next, (key) => (key in given ? key : originOf(key)))
        return next
      })
      return merge(saved)
    },
    /**
     * For this process alone; `folder.path` is a setting of the source `folder`.
     * @throws CodedError SETTING_INVALID for a name that no setting has.
     */
    override(given: Record<string, unknown>): void {
      for (const [key, value] of Object.entries(given)) {
        const [id = '', ...rest] = key.split('.')
        const maker = makers.find((each) => each.id === id)
        if (key !== 'makers' && Object.hasOwn(settings.shape, key))
          overrides = { ...overrides, [key]: typeof value === 'string' ? readValue(key, value) : value }
        else if (maker && Object.hasOwn(maker.settings.shape, rest.join('.')))
          ofOverrides = { ...ofOverrides, [id]: { ...ofOverrides[id], [rest.join('.')]: value } }
        else throw unknownSetting(key)
      }
    },
  }
}
export type SettingsStore = ReturnType<typeof createSettings>
