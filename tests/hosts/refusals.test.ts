import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { shortStory } from './run-inkcue.ts'

async function prepare(changes: Record<string, string> = {}) {
  const folder = await temporaryFolder()
  const story = join(folder, 'river.md')
  const home = join(folder, 'home')
  await writeFile(story, shortStory)
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, INKCUE_HOME: home, ...changes }
  const bin = join(process.cwd(), 'electron/hosts/bin.ts')
  const start = (...args: string[]) => {
    const child = execa(process.execPath, ['--import', import.meta.resolve('tsx'), bin, ...args], {
      env,
      extendEnv: false,
      cwd: folder,
      reject: false,
      stdin: 'ignore',
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }
  return { folder, home, story, start }
}

test.each([
  [2, 'ASSET_MISSING', ['--only', 'nobody']],
  [2, 'lower-case letters', ['--only', 'NO ID']],
  [2, '"heigth"', ['--set', 'heigth=720']],
  [2, '--set height', ['--set', 'height=tall']],
  [2, '1 or more', ['--concurrency', '0']],
  [2, 'otio', ['--export', 'out', '--format', 'nonsense']],
  [2, 'PROVIDER_MISSING', ['--provider', 'nobody']],
  [1, 'missing.json', ['--plan', 'missing.json']],
])('what is wrong with a command ends it with %i and one sentence: %s', async (code, words, args) => {
  const { story, start } = await prepare()
  const { exitCode, stderr } = await start('generate', story, ...args)
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(exitCode).toBe(code)
})

test('a home that cannot be used is told with what to set', async () => {
  const { start } = await prepare({ INKCUE_HOME: '/dev/null' })
  const { exitCode, stderr } = await start('doctor')
  expect(stderr).toContain('Set INKCUE_HOME')
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(exitCode).toBe(1)
})

test('a reader that goes away ends the run as a Ctrl-C does, and nothing is said twice', async () => {
  const { story, start } = await prepare()
  const child = start('generate', story, '--json')
  child.stdout.once('data', () => child.stdout.destroy())
  const { exitCode, stderr } = await child
  expect(stderr).toContain('run the same command again')
  expect(stderr).not.toMatch(/EPIPE|^\s+at /m)
  expect(exitCode).toBe(130)
})

test('plans that are only looked at leave the recent projects alone', async () => {
  const { story, home, start } = await prepare()
  expect((await start('plan', story)).exitCode).toBe(0)
  expect(await readFile(join(home, 'recent.json'), 'utf8').catch(() => 'none')).toBe('none')
})
