import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { execa } from 'execa'
import { expect, test } from 'vitest'
import { event } from '../../shared/event.ts'
import { filesIn, prepareInkcue } from './run-inkcue.ts'

test('generate makes everything, says so in its exit code, and writes nowhere else', async () => {
  const { inkcue, story, project, work, user, temp, home } = await prepareInkcue()
  const zip = join(work, 'bundle.zip')
  const made = await inkcue('generate', story, '--export', zip, '--set', 'concurrency=2')
  expect(made.exitCode, made.stderr).toBe(0)
  expect(made.stdout).toBe('')
  expect(made.stderr).toMatch(/(\d+) of \1 assets have an accepted take/)
  await execa('unzip', ['-t', zip])
  expect((await filesIn(work)).filter((name) => !/^(river\.md|bundle\.zip|river\.inkcue\/.*)$/.test(name))).toEqual([])
  expect(await filesIn(user)).toEqual([])
  expect(await filesIn(temp)).toEqual([])
  expect((await filesIn(home)).filter((name) => !/^(logs\/inkcue\.log|\w+\.json)$/.test(name))).toEqual([])

  const takes = await filesIn(join(project, 'takes'))
  const again = await inkcue('generate', story)
  expect(again.exitCode).toBe(0)
  expect(await filesIn(join(project, 'takes')), 'nothing is made twice').toEqual(takes)

  const exported = await inkcue('export', project, '--out', join(work, 'bundle'), '--format', 'otio')
  expect(exported.exitCode, exported.stderr).toBe(0)
  const names = await filesIn(join(work, 'bundle'))
  expect(names).toContain('manifest.json')
  expect(names.filter((name) => /\.(otio|mlt)$/.test(name))).toEqual([expect.stringMatching(/\.otio$/)])
})

test('plan prints or writes a plan that generate takes, and leaves nothing behind', async () => {
  const { inkcue, story, work, temp } = await prepareInkcue()
  const printed = await inkcue('plan', story)
  expect(printed.exitCode, printed.stderr).toBe(0)
  const plan = JSON.parse(printed.stdout)
  const out = join(work, 'plan.json')
  expect(await inkcue('plan', story, '--out', out)).toMatchObject({ exitCode: 0, stdout: '' })
  expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(plan)
  expect(await filesIn(work)).toEqual(['plan.json', 'river.md'])
  expect(await filesIn(temp)).toEqual([])
})

test('--json prints every event of the contract, a line each; --only leaves holes', async () => {
  const { inkcue, story } = await prepareInkcue()
  const plan = await inkcue('plan', story)
  const [{ id }] = JSON.parse(plan.stdout).assets as [{ id: string }]
  const made = await inkcue('generate', story, '--json', '--only', id)
  expect(made.exitCode, made.stderr).toBe(3)
  expect(made.stderr).toMatch(/hole: /)
  const events = made.stdout.split('\n').map((line) => event.parse(JSON.parse(line)))
  const steps = events.map((each) => each.seq)
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
  const takes = events.flatMap((each) => each.changes).filter((each) => each.kind === 'take')
  expect(takes.length).toBeGreaterThan(0)
  expect(takes.every((each) => each.value?.assetId === id)).toBe(true)
})

test('wrong usage is told apart from failure', async () => {
  const { inkcue, story, work } = await prepareInkcue()
  for (const args of [
    ['generate'],
    ['generate', story, '--nonsense'],
    ['generate', story, '--concurrency', 'many'],
    ['generate', story, '--set', 'novalue'],
    ['export', work],
    ['dance'],
  ]) {
    const { exitCode, stderr, stdout } = await inkcue(...args)
    expect(exitCode, args.join(' ')).toBe(2)
    expect(stderr).toMatch(/--help/)
    expect(stdout).toBe('')
  }
  const help = await inkcue('--help')
  expect(help.exitCode).toBe(0)
  expect(help.stdout).toMatch(/Exit codes: 0 .* 3 .* 2 .* 1 .* 130/)
})

test('what cannot be read fails with a sentence that names it', async () => {
  const { inkcue, work } = await prepareInkcue()
  const binary = join(work, 'photo.md')
  await writeFile(
    binary,
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 31) % 256),
  )
  for (const [path, code] of [
    [join(work, 'missing.md'), 'STORY_MISSING'],
    [binary, 'STORY_BINARY'],
  ] as const) {
    const { exitCode, stderr } = await inkcue('generate', path)
    expect(exitCode).toBe(1)
    expect(stderr).toContain(code)
    expect(stderr).toContain(basename(path))
    expect(stderr).not.toMatch(/^\s+at /m)
  }
})

test('what is there is listed', async () => {
  const { inkcue, home } = await prepareInkcue()
  expect((await inkcue('providers')).stdout).toMatch(/^illustrator /m)
  expect((await inkcue('sources')).stdout).toMatch(/^synth /m)
  expect((await inkcue('exporters')).stdout).toMatch(/^otio /m)
  const doctor = await inkcue('doctor')
  expect(doctor.exitCode, doctor.stdout).toBe(0)
  expect(doctor.stdout).toContain(home)
  expect(doctor.stdout).toMatch(/^works +provider +illustrator/m)
})
