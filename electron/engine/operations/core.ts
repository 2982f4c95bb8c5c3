import type { Environment } from '../environment.ts'
import type { Runner } from '../schedule/runner.ts'
import type { SettingsStore } from '../settings.ts'
import type { HomeFiles } from '../store/home-files.ts'
import type { Work } from '../work/pool.ts'

/** What every operation shares. */
export interface Core {
  environment: Environment
  home: HomeFiles
  settings: SettingsStore
  work: Work
  runner: Runner
}
