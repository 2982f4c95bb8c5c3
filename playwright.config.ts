import { defineConfig } from '@playwright/test'
import type { HostOption } from './tests/e2e/support/app-test.ts'
import { browserOptions } from './tests/support/install-browser.ts'

const launchOptions = {
  ...browserOptions,
  // No name is ever looked up: nothing can leave this machine, and a page that tries is seen.
  args: [...browserOptions.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
}

// One set of specs, run against each host that can start here.
export default defineConfig<HostOption>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 300_000,
  expect: { timeout: 60_000 },
  workers: 2,
  reporter: [['list']],
  use: { launchOptions, viewport: { width: 1440, height: 900 }, screenshot: 'only-on-failure' },
  projects: [
    { name: 'server', testIgnore: '**/desktop-*.spec.ts', use: { host: 'server' } },
    { name: 'desktop', testIgnore: '**/server-*.spec.ts', use: { host: 'desktop' } },
  ],
})
