import { execa } from 'execa'
import { installBrowser } from './install-browser.ts'

// `npm test`: everything that must hold, in one command. `npm run check` is the part that needs no build.

const started = performance.now()

async function step(name: string, file: string, ...args: string[]): Promise<void> {
  const before = performance.now()
  process.stdout.write(`\n== ${name}\n`)
  const { exitCode } = await execa(file, args, { stdio: 'inherit', preferLocal: true, reject: false })
  if (exitCode !== 0) {
    process.stdout.write(`\n${name} failed.\n`)
    process.exit(1)
  }
  process.stdout.write(`   ${((performance.now() - before) / 1000).toFixed(1)} s\n`)
}

await step('lint and format (biome)', 'biome', 'check', '--error-on-warnings', '.')
await step('types (tsc)', 'tsc', '-b')
await step('layers (dependency-cruiser)', 'tsx', 'tests/support/check-layers.ts')
await step('nothing unused (knip)', 'knip')
if (process.argv[2] !== 'lint') {
  await installBrowser()
  await step('build', 'npm', 'run', '--silent', 'build')
  await step('tests (vitest)', 'vitest', 'run')
  await step('end to end (playwright)', 'playwright', 'test')
}
process.stdout.write(`\nAll checks passed in ${((performance.now() - started) / 1000).toFixed(0)} s.\n`)
