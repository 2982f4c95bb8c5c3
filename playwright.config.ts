import { defineConfig } from '@playwright/test'
import { browserOptions } from './tests/support/install-browser.ts'

// One set of specs, run against each host that can start here.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  workers: 2,
  reporter: [['list']],
  use: { launchOptions: browserOptions, viewport: { width: 1440, height: 900 }, trace: 'retain-on-failure' },
  projects: [{ name: 'server', use: { host: 'server' } as object }],
})
